import { Simulator } from '../../engine/simulation.ts'
import { Errands, hired } from './workerClient.ts'
import { examining, type Examination, type Findings } from './evidenceTasks.ts'
import type { Watch } from './runner.ts'

/** Examines in a worker of its own, which is started by the first question; where none can be had, in turns with the screen. */
export class Examiner {
  #errands: Errands<Examination, Findings[Examination['kind']]> | undefined
  #simulator: Simulator | undefined
  readonly #start: () => Worker | undefined

  constructor(start: () => Worker | undefined) {
    this.#start = start
  }

  /** Ask. Rejects when it was ended or failed. */
  async examine<Kind extends Examination['kind']>(
    examination: Extract<Examination, { kind: Kind }>,
    watch: Watch,
  ): Promise<Findings[Kind]> {
    const errands = (this.#errands ??= new Errands(this.#start()))
    const here = () => Promise.resolve(examining((this.#simulator ??= new Simulator()), examination))
    return (await errands.run(examination, here, watch)) as Findings[Kind]
  }
}

/** A worker for examinations; nothing where the browser allows none. */
export const startEvidenceWorker = (): Worker | undefined =>
  hired(() => new Worker(new URL('./evidenceWorker.ts', import.meta.url), { type: 'module' }))
