/** Draws while a slider is dragged, where the machine keeps up. */
export const liveSamples = 4096

/** So few that they still tell a range. */
const fewest = 512

/** What a run may take of a frame of 16.7 milliseconds; the rest is the screen's. */
const budget = 9

/** Of so many runs the quickest tells what this machine can do: others are slowed down by what else it did. */
const remembered = 6
/** Before so many have been seen nothing is known: the first are slow while their code is compiled. */
const first = 4

/**
 * How many draws fit into a frame on this machine. That is settled when a hand begins to move and stays until it lets go, so that no
 * figure jumps because of it; the screen says how many they are.
 */
export class LivePace {
  #samples = liveSamples
  readonly #perDraw: number[] = []

  get samples(): number {
    return this.#samples
  }

  /** A run has taken so long. */
  took(milliseconds: number): void {
    this.#perDraw.push(milliseconds / this.#samples)
    if (this.#perDraw.length > remembered) this.#perDraw.shift()
  }

  /** A hand begins to move. */
  settle(): void {
    if (this.#perDraw.length < first) return
    const perDraw = Math.min(...this.#perDraw)
    const fits = (samples: number) => samples * perDraw <= (samples > this.#samples ? 0.75 * budget : budget)
    let samples = liveSamples
    while (samples > fewest && !fits(samples)) samples /= 2
    this.#samples = samples
  }
}
