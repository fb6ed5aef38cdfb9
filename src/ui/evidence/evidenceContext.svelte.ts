import { createContext } from 'svelte'
import { TaskRequest } from '../../state/runs/taskRequest.svelte.ts'
import { allObservations, type SourcedObservation } from '../../state/workspace/allObservations.ts'
import { presets } from '../../state/workspace/presets.ts'
import { readScenario } from '../../files/readScenario.ts'
import { models } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Source } from '../../model/source.ts'
import type { Verdict } from '../../model/verdict.ts'
import { type Text, textOf } from '../../model/text.ts'
import { pageWords } from '../../words/pages.ts'
import type { App } from '../app.svelte.ts'

/** A scenario that stands in the score table. */
export interface EvidenceScenario {
  readonly id: string
  readonly title: Text
  readonly scenario: Scenario
  /** Written by someone who had seen the observations. */
  readonly hindsight: boolean
}

const secondVersion: Scenario = {
  ...{
    model: { id: 'sora-2024', version: 2 },
    title: textOf((language) => pageWords[language].evidence.versions.secondTitle),
    description: textOf(() => ''),
  },
  ...{ simulation: models['sora-2024']![2]!.simulation, credence: {}, assumptions: {}, industries: [], metrics: [] },
}

/** The scenarios that are always scored: those that come with the app, and version 2's own values. */
const contenders: readonly EvidenceScenario[] = [
  ...presets.flatMap(({ id, title, text }) => {
    const read = readScenario(text, models)
    return read.ok ? [{ id, title, scenario: read.scenario, hindsight: id === 'seen-by-2026' }] : []
  }),
  { id: 'version-2', title: secondVersion.title, scenario: secondVersion, hindsight: true },
]

/** What the parts of the evidence page share: what was seen, and how scenarios stood up to it. */
export class EvidenceContext {
  readonly sources: Readonly<Record<string, Source>>
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly contenders = contenders
  readonly secondVersion = secondVersion
  readonly hindcast: TaskRequest<'hindcast'>
  readonly #app: App
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
    const scenarios = [this.#app.workspace.scenario, ...contenders.map(({ scenario }) => scenario)]
    const seen = this.seen.map(({ source: _, id: _id, own: _own, date: _date, ...plain }) => plain)
    this.hindcast.ask({ kind: 'hindcast', scenarios, seen })
  }

  /** How a contender stood up, by its id; nothing while that is being worked out. */
  castOf(id: string) {
    const place = contenders.findIndex((one) => one.id === id)
    return place < 0 ? undefined : this.hindcast.answer?.casts[place + 1]
  }
}

export const [useEvidence, provideEvidence] = createContext<EvidenceContext>()
