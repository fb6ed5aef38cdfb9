/** Draws while a slider is dragged, where the machine keeps up. */
export const liveSamples = 4096

/** So few that they still tell a range. */
const fewest = 512

/** In milliseconds what a move may take until it is painted: a frame of 16.7, but for what one move takes longer than another. */
const frame = 15

/** What a run may take of it where the screen leaves nothing. */
const least = 2

/** Of so many moves the quickest tells what this machine can do: others are slowed down by what else it did. */
const remembered = 6
/** Before so many have been seen nothing is known: the first are slow while their code is compiled. */
const first = 4

/**
 * How many draws fit into a frame on this machine. That is settled when a hand begins to move and stays until it lets go, so that no
 * figure jumps because of it; the screen says how many they are.
 */
export class LivePace {
  #samples = liveSamples
  readonly #moves: { readonly perDraw: number; readonly screen: number }[] = []

  get samples(): number {
    return this.#samples
  }

  /** A move has taken so many milliseconds to be worked out, and so many more until it was painted. */
  took(run: number, screen: number): void {
    this.#moves.push({ perDraw: run / this.#samples, screen })
    if (this.#moves.length > remembered) this.#moves.shift()
  }

  /** A hand begins to move. */
  settle(): void {
    if (this.#moves.length < first) return
    const perDraw = Math.min(...this.#moves.map((move) => move.perDraw))
    const budget = Math.max(least, frame - Math.min(...this.#moves.map(({ screen }) => screen)))
    const fits = (samples: number) => samples * perDraw <= (samples > this.#samples ? 0.75 * budget : budget)
    let samples = liveSamples
    while (samples > fewest && !fits(samples)) samples /= 2
    this.#samples = samples
  }
}

/** Resolves when the next frame has been painted. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
