import { createContext } from 'svelte'
import type { Hindcast, Placed } from '../../analysis/evidence/hindcast.ts'
import { allObservations, type SourcedObservation } from '../../state/workspace/allObservations.ts'
import type { EvidenceRecord } from '../../state/workspace/evidenceRecord.svelte.ts'
import { scoredBeside, standingsTask, type EvidenceScenario } from '../../state/workspace/scoredScenarios.ts'
import { calibrationTask, plainly } from '../../state/workspace/seenUpdate.ts'
import type { Source } from '../../model/source.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { App } from '../app.svelte.ts'
import { evidenceOf } from './evidenceOf.ts'

/** What the parts of the evidence page share: what was seen, and how scenarios stood up to it. */
export class EvidenceContext {
  readonly sources: Readonly<Record<string, Source>>
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly record: EvidenceRecord
  readonly #app: App
  readonly scored: readonly EvidenceScenario[] = $derived.by(() => scoredBeside(this.#app.workspace.model))
  readonly seen: readonly SourcedObservation[] = $derived.by(() => {
    const { model, scenario } = this.#app.workspace
    return allObservations(model.observations, this.sources, scenario.observations)
  })
  readonly #plain = $derived(this.seen.map(plainly))
  readonly #task = $derived.by(() => calibrationTask(this.#app.workspace.scenario, this.#plain))
  readonly #scoreTask = $derived.by(() => standingsTask(this.scored, this.#plain))

  constructor(app: App, sources: Readonly<Record<string, Source>>, verdicts: Readonly<Record<string, Verdict>>) {
    this.#app = app
    this.record = evidenceOf(app)
    this.sources = sources
    this.verdicts = verdicts
  }

  /** Hold the open scenario against what was seen, and, when that is there, all that are scored beside it. */
  look() {
    this.record.turnTo(this.#app.workspace.scenario)
    this.record.calibration.ask(this.#task)
    if (this.record.calibration.answerTo(this.#task)) this.record.standings.ask(this.#scoreTask)
  }

  /** How the open scenario stood up, with its draws of what was seen; while that is being worked out, what was there before. */
  get answered() {
    const answer = this.record.calibration.answerTo(this.#task)
    return answer ? { task: this.#task, answer } : this.record.calibration.latest
  }

  get cast(): Hindcast | undefined {
    return this.answered?.answer.casts[0]
  }

  /** How those that are scored beside it stood up, in their order. */
  get casts(): readonly Hindcast[] | undefined {
    return this.record.standings.answerTo(this.#scoreTask)?.casts
  }

  /** How far that is, 0 to 1, the open scenario first; nothing when nothing is being worked out. */
  get progress(): number | undefined {
    const share = 1 / (1 + this.scored.length)
    const first = this.record.calibration.progressOf(this.#task)
    const others = this.record.standings.progressOf(this.#scoreTask)
    return first !== undefined ? share * first : others !== undefined ? share + (1 - share) * others : undefined
  }

  /** Why it was not worked out, if so. */
  get failure(): unknown {
    return this.record.calibration.failureOf(this.#task) ?? this.record.standings.failureOf(this.#scoreTask)
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

  /** How a scored scenario stood up, by its id; nothing while that is being worked out. */
  castOf(id: string) {
    const place = this.scored.findIndex((one) => one.id === id)
    return this.casts?.[place]
  }
}

export const [useEvidence, provideEvidence] = createContext<EvidenceContext>()
