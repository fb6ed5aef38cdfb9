import type { Distribution } from './results.ts'

/** Steps of a histogram. */
const steps = 64

/**
 * A histogram being counted. Its steps reach from the least to the most that is expected, a little farther where 0 lies between,
 * so that 0 stands between two steps and none is both a loss and a gain; what comes to lie outside is counted in the outermost.
 *
 *     −30 to 100, in 64 steps      15 steps below 0 and 49 above, each of 2.04
 */
export class HistogramCounter {
  readonly #counts = new Float64Array(steps)
  readonly #least: number
  readonly #width: number
  /** Steps below 0; none or all of them where no draw was expected on the other side. */
  readonly #belowZero: number
  #negative = 0
  #positive = 0

  /** @param least What is expected of the finite draws; more than `most` where there are none. */
  constructor(least: number, most: number) {
    const [from, to] = least <= most ? [least, most] : [0, 0]
    if (from < 0 && to > 0) {
      this.#belowZero = Math.min(steps - 1, Math.max(1, Math.round(steps * (-from / (to - from)))))
      this.#width = Math.max(-from / this.#belowZero, to / (steps - this.#belowZero))
      this.#least = -this.#width * this.#belowZero
    } else {
      this.#belowZero = to <= 0 && from < 0 ? steps : 0
      this.#width = (to - from) / steps
      this.#least = from
    }
  }

  add(draws: Float64Array): void {
    const [counts, least, belowZero] = [this.#counts, this.#least, this.#belowZero]
    const scale = this.#width > 0 ? 1 / this.#width : 0
    let [negative, positive] = [0, 0]
    for (let place = 0; place < draws.length; place += 1) {
      const draw = draws[place]!
      if (draw < 0) negative += 1
      if (draw > 0) positive += 1
      if (!Number.isFinite(draw)) continue
      const step = Math.floor((draw - least) * scale)
      // Rounding must not take a draw across 0.
      counts[draw < 0 ? Math.max(0, Math.min(belowZero - 1, step)) : Math.min(steps - 1, Math.max(belowZero, step))]! += 1
    }
    this.#negative += negative
    this.#positive += positive
  }

  histogram(): Distribution {
    const [negative, positive] = [this.#negative, this.#positive]
    return { least: this.#least, most: this.#least + steps * this.#width, counts: this.#counts, negative, positive }
  }
}

/** The least and the most of the draws that are finite. */
export function finiteReach(draws: Float64Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity]
  for (const draw of draws) {
    if (!Number.isFinite(draw)) continue
    least = Math.min(least, draw)
    most = Math.max(most, draw)
  }
  return [least, most]
}
