import { Simulator } from '../../engine/simulation.ts'
import { single } from '../../engine/wasm/precision.ts'

/** What one thread computes with. */
export class Engines {
  /** For figures that are kept, printed or compared. */
  readonly exact = new Simulator()
  /** In single precision, twice as many draws at a time: for the picture while the hand moves, and for shares and worths. */
  readonly quick = new Simulator(undefined, single)
  #last: Promise<unknown> = Promise.resolve()

  /** One after the other: from slice to slice an insight has columns of its own in the simulation that the next one uses too. */
  inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(work)
    this.#last = answer.catch(() => undefined) // told to whoever asked
    return answer
  }
}
