import { createContext } from 'svelte'
import type { Observed } from '../../analysis/evidence/errorModel.ts'
import type { Hindcast, Placed } from '../../analysis/evidence/hindcast.ts'
import { TaskRequest } from '../../state/runs/taskRequest.svelte.ts'
import { allObservations, type SourcedObservation } from '../../state/workspace/allObservations.ts'
import { presets } from '../../state/workspace/presets.ts'
import { readScenario } from '../../files/readScenario.ts'
import type { Model } from '../../model/model.ts'
import { modelOf, models } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Source } from '../../model/source.ts'
import type { Verdict } from '../../model/verdict.ts'
import { noText, type Text, textOf } from '../../model/text.ts'
import { pageWords } from '../../words/pages.ts'
import type { App } from '../app.svelte.ts'

/** A part of the evidence page. */
export type Part = 'seen' | 'claims' | 'lessons' | 'rests' | 'headline' | 'versions'

/** A scenario that stands in the score table. */
export interface EvidenceScenario {
  readonly id: string
  readonly title: Text
  readonly scenario: Scenario
  /** Written by someone who had seen the observations. */
  readonly hindsight: boolean
}

/** The own values of every version of the model of the article, the first version first. */
export const versions: readonly { readonly model: Model; readonly scenario: Scenario }[] = Object.values(models['sora-2024'] ?? {}).map(
  (model) => {
    const { id, version, simulation } = model
    const title = textOf((language) => pageWords[language].evidence.versions.ownValues(version))
    const blank = { credence: {}, assumptions: {}, formats: [], metrics: [] }
    return { model, scenario: { model: { id, version }, title, description: noText, simulation, ...blank } }
  },
)

/** What a scenario comes from, its words and what was seen aside. */
export const contentOf = ({ model, simulation, credence, assumptions, formats, metrics }: Scenario) =>
  JSON.stringify({ model, simulation, credence, assumptions, formats, metrics })

const shipped: readonly EvidenceScenario[] = presets.flatMap(({ id, title, text }) => {
  const read = readScenario(text, models)
  return read.ok ? [{ id, title, scenario: read.scenario, hindsight: id === 'newest-year' }] : []
})

/** The scenarios that are always scored beside those of a model: those that come with the app and the own values of versions, where they are held against the same observations. */
function contendersOf({ observations }: Model): EvidenceScenario[] {
  const alike = shipped.filter(({ scenario }) => modelOf(scenario.model).observations === observations)
  const known = new Set(alike.map(({ scenario }) => contentOf(scenario)))
  const own = versions.filter(({ model, scenario }) => model.observations === observations && !known.has(contentOf(scenario)))
  return [
    ...alike,
    ...own.map(({ model: { version, revisions }, scenario }) => ({
      ...{ id: `version-${version}`, title: scenario.title, scenario, hindsight: revisions !== undefined },
    })),
  ]
}

/** What the parts of the evidence page share: what was seen, and how scenarios stood up to it. */
export class EvidenceContext {
  readonly sources: Readonly<Record<string, Source>>
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly hindcast: TaskRequest<'hindcast'>
  readonly #app: App
  readonly contenders: readonly EvidenceScenario[] = $derived.by(() => contendersOf(this.#app.workspace.model))
  readonly seen: readonly SourcedObservation[] = $derived.by(() => {
    const { model, scenario } = this.#app.workspace
    return allObservations(model.observations, this.sources, scenario.observations)
  })

  constructor(app: App, sources: Readonly<Record<string, Source>>, verdicts: Readonly<Record<string, Verdict>>) {
    this.#app = app
    this.hindcast = new TaskRequest(app.runner)
    this.sources = sources
    this.verdicts = verdicts
  }

  /** Hold the open scenario and all contenders against what was seen. */
  look() {
    const scenarios = [this.#app.workspace.scenario, ...this.contenders.map(({ scenario }) => scenario)]
    this.hindcast.ask({ kind: 'hindcast', scenarios, seen: this.seen.map(plainly) })
  }

  /** Those of the observations that were placed which readings may have been fitted to, which test them, and which the user added. */
  partsOf({ placed }: Hindcast): Readonly<Record<'fitted' | 'test' | 'own', readonly Placed[]>> {
    const isOwn = ({ index }: Placed) => this.seen[index]?.own !== undefined
    const isTest = ({ index }: Placed) => this.seen[index]?.hold === true
    return {
      fitted: placed.filter((one) => !isOwn(one) && !isTest(one)),
      test: placed.filter(isTest),
      own: placed.filter(isOwn),
    }
  }

  /** How a contender stood up, by its id; nothing while that is being worked out. */
  castOf(id: string) {
    const place = this.contenders.findIndex((one) => one.id === id)
    return place < 0 ? undefined : this.hindcast.answer?.casts[place + 1]
  }
}

/** What was seen without where it comes from, as it is held against draws. */
export const plainly = ({ source: _, id: _id, own: _own, date: _date, ...plain }: SourcedObservation): Observed => plain

export const [useEvidence, provideEvidence] = createContext<EvidenceContext>()
