/** Draws while a slider is dragged, where the machine keeps up. */
export const liveSamples = 4096

/** So few that they still tell a range. */
const fewest = 512

/** Milliseconds from a move to its picture: a frame is 16.7, and the browser has some of it before the page is told and after it has drawn. */
const frame = 14

/** What a run may take of it where the screen leaves nothing. */
const least = 1.5

/** So many moves tell how long they take on this machine, and so few that it is found out when it has become quicker or slower. */
const remembered = 20
/** Before so many have been seen nothing is known: the first are slow while their code is compiled. */
const first = 4

/** Of twenty moves one may be late. */
const inTime = 0.95

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

  /** A move has taken so many milliseconds to be worked out, and so many to be shown. */
  took(run: number, screen: number): void {
    this.#moves.push({ perDraw: run / this.#samples, screen })
    if (this.#moves.length > remembered) this.#moves.shift()
  }

  /** A hand begins to move. */
  settle(): void {
    if (this.#moves.length < first) return
    const perDraw = mostly(this.#moves.map((move) => move.perDraw))
    const budget = Math.max(least, frame - mostly(this.#moves.map(({ screen }) => screen)))
    const fits = (samples: number) => samples * perDraw <= (samples > this.#samples ? 0.75 * budget : budget)
    let samples = liveSamples
    while (samples > fewest && !fits(samples)) samples /= 2
    this.#samples = samples
  }
}

/** What all but a few do not exceed. */
function mostly(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(inTime * (sorted.length - 1))] ?? NaN
}

/**
 * Resolves when what has just changed has been painted, with the milliseconds that took but for those in which the next frame was waited
 * for: none where there is no screen.
 */
export function paintingTime(): Promise<number> {
  if (!('requestAnimationFrame' in globalThis)) return Promise.resolve(0)
  const begun = performance.now()
  let changed = Infinity
  setTimeout(() => (changed = performance.now()))
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const due = performance.now()
      setTimeout(() => {
        resolve(Math.min(changed, due) - begun + performance.now() - due)
      })
    })
  })
}
