import { Simulator } from '../../engine/simulation.ts'
import { single } from '../../engine/wasm/precision.ts'

/** What one thread computes with. */
export class Simulators {
  /** For figures that are kept, printed or compared. */
  readonly exact = new Simulator()
  /** In single precision, twice as many draws at a time: for the picture while a slider is dragged, and for what many runs are needed for. */
  readonly quick = new Simulator(undefined, single)
  #last: Promise<unknown> = Promise.resolve()

  /** One insight after the other: between its slices one has columns of its own in the simulation that the next one uses too. */
  inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(work)
    this.#last = answer.catch(() => undefined) // whoever asked for it is told
    return answer
  }

  /** Work something out in single precision, and again in double where a number was too large for it. Yields the share done. */
  *quickly<Answer>(
    work: (simulator: Simulator) => Generator<number, Answer>,
    hasNumbers: (answer: Answer) => boolean,
  ): Generator<number, Answer> {
    const answer = yield* work(this.quick)
    return hasNumbers(answer) ? answer : yield* work(this.exact)
  }
}
