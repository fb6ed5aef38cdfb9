import { createContext } from 'svelte'
import type { Hindcast, Placed } from '../../analysis/evidence/hindcast.ts'
import { allObservations, type SourcedObservation } from '../../state/workspace/allObservations.ts'
import type { EvidenceRecord } from '../../state/workspace/evidenceRecord.svelte.ts'
import { presets } from '../../state/workspace/presets.ts'
import { calibrationTask, contentOf, fingerprintOf, plainly } from '../../state/workspace/seenUpdate.ts'
import type { TaskOf } from '../../state/runs/task.ts'
import type { Model } from '../../model/model.ts'
import { modelOf, models } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Source } from '../../model/source.ts'
import type { Verdict } from '../../model/verdict.ts'
import { noText, type Text, textOf } from '../../model/text.ts'
import { pageWords } from '../../words/pages.ts'
import type { App } from '../app.svelte.ts'
import { evidenceOf } from './evidenceOf.ts'

/** A scenario that stands in the score table. */
export interface EvidenceScenario {
  readonly id: string
  readonly title: Text
  readonly scenario: Scenario
  /** Written by someone who had seen the observations. */
  readonly hindsight: boolean
}

/** A version of the model with its own values. */
export interface ModelVersion {
  readonly model: Model
  readonly scenario: Scenario
}

/** The own values of every version of the model of the article that has been loaded, the first version first. */
export const versions = (): ModelVersion[] =>
  Object.values(models['sora-2024'] ?? {}).map((model) => {
    const { id, version, simulation } = model
    const title = textOf((language) => pageWords[language].evidence.versions.ownValues(version))
    const blank = { credence: {}, assumptions: {}, formats: [], metrics: [] }
    return { model, scenario: { model: { id, version }, title, description: noText, simulation, ...blank } }
  })

const shipped: readonly EvidenceScenario[] = presets.map(({ id, title, scenario }) => ({
  ...{ id, title, scenario, hindsight: id === 'newest-year' },
}))

/** The scenarios that are always scored beside those of a model: those that come with the app and the own values of versions, where they are held against the same observations. */
function contendersOf({ observations }: Model): EvidenceScenario[] {
  const alike = shipped.filter(({ scenario }) => modelOf(scenario.model).observations === observations)
  const known = new Set(alike.map(({ scenario }) => fingerprintOf(scenario)))
  const own = versions().filter(({ model, scenario }) => model.observations === observations && !known.has(fingerprintOf(scenario)))
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
  readonly record: EvidenceRecord
  readonly #app: App
  readonly contenders: readonly EvidenceScenario[] = $derived.by(() => contendersOf(this.#app.workspace.model))
  readonly seen: readonly SourcedObservation[] = $derived.by(() => {
    const { model, scenario } = this.#app.workspace
    return allObservations(model.observations, this.sources, scenario.observations)
  })
  readonly #plain = $derived(this.seen.map(plainly))
  readonly #task = $derived.by(() => calibrationTask(this.#app.workspace.scenario, this.#plain))
  readonly #contenderTask = $derived.by((): TaskOf<'hindcast'> => {
    return { kind: 'hindcast', scenarios: this.contenders.map(({ scenario }) => contentOf(scenario)), seen: this.#plain }
  })

  constructor(app: App, sources: Readonly<Record<string, Source>>, verdicts: Readonly<Record<string, Verdict>>) {
    this.#app = app
    this.record = evidenceOf(app)
    this.sources = sources
    this.verdicts = verdicts
  }

  /** Hold the open scenario against what was seen, and, when that is there, all contenders. */
  look() {
    this.record.turnTo(this.#app.workspace.scenario)
    this.record.calibration.ask(this.#task)
    if (this.record.calibration.answerTo(this.#task)) this.record.standings.ask(this.#contenderTask)
  }

  /** How the open scenario stood up, with its draws of what was seen; while that is being worked out, what was there before. */
  get answered() {
    const answer = this.record.calibration.answerTo(this.#task)
    return answer ? { task: this.#task, answer } : this.record.calibration.latest
  }

  get cast(): Hindcast | undefined {
    return this.answered?.answer.casts[0]
  }

  /** How the contenders stood up, in their order. */
  get casts(): readonly Hindcast[] | undefined {
    return this.record.standings.answerTo(this.#contenderTask)?.casts
  }

  /** How far that is, 0 to 1, the open scenario first; nothing when nothing is being worked out. */
  get progress(): number | undefined {
    const share = 1 / (1 + this.contenders.length)
    const first = this.record.calibration.progressOf(this.#task)
    const others = this.record.standings.progressOf(this.#contenderTask)
    return first !== undefined ? share * first : others !== undefined ? share + (1 - share) * others : undefined
  }

  /** Why it was not worked out, if so. */
  get failure(): unknown {
    return this.record.calibration.failureOf(this.#task) ?? this.record.standings.failureOf(this.#contenderTask)
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
    return this.casts?.[place]
  }
}

export const [useEvidence, provideEvidence] = createContext<EvidenceContext>()
