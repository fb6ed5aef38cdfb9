import type { Histogram } from './results.ts'

const bins = 2048

/**
 * Draws of one value, gathered batch by batch in memory that does not grow. The first batch decides where the bins stand; what
 * falls outside widens the outermost bins, and what is infinite is counted beside them. A quantile is interpolated inside its
 * bin, so it is within a 1,700th of the range of the first batch, and in practice a tenth of that.
 */
export class Sketch {
  readonly #counts = new Float64Array(bins)
  readonly #from: number
  readonly #scale: number
  #least = Infinity
  #most = -Infinity
  #count = 0
  #sum = 0
  #squares = 0
  /** Draws at minus and at plus infinity, and draws that are no number. */
  #below = 0
  #above = 0
  #none = 0

  constructor(first: Float64Array) {
    let least = Infinity
    let most = -Infinity
    for (const draw of first) {
      if (!Number.isFinite(draw)) continue
      if (draw < least) least = draw
      if (draw > most) most = draw
    }
    const margin = most > least ? 0.1 * (most - least) : 0
    this.#from = least - margin
    this.#scale = most > least ? bins / (most - least + 2 * margin) : 0
  }

  add(draws: Float64Array): void {
    for (const draw of draws) {
      this.#sum += draw
      if (!Number.isFinite(draw)) {
        this.#notFinite(draw)
        continue
      }
      const bin = Math.min(bins - 1, Math.max(0, Math.floor((draw - this.#from) * this.#scale)))
      this.#counts[bin]! += 1
      if (draw < this.#least) this.#least = draw
      if (draw > this.#most) this.#most = draw
      this.#squares += (draw - this.#from) ** 2
    }
    this.#count += draws.length
  }

  #notFinite(draw: number): void {
    if (draw < 0) this.#below += 1
    else if (draw > 0) this.#above += 1
    else this.#none += 1
  }

  get mean(): number {
    return this.#sum / this.#count
  }

  /** Standard deviation of the draws over the root of their number. */
  get standardError(): number {
    const centred = this.mean - this.#from
    return Math.sqrt(Math.max(0, this.#squares / this.#count - centred * centred) / this.#count)
  }

  /** @param shares Rising, from 0 to 1. */
  quantiles(shares: readonly number[]): number[] {
    if (this.#none > 0) return shares.map(() => NaN)
    let bin = 0
    let before = this.#below
    return shares.map((share) => {
      const rank = share * this.#count
      if (rank < this.#below) return -Infinity
      if (rank > this.#count - this.#above) return Infinity
      if (this.#scale === 0) return this.#least
      while (bin < bins - 1 && before + (this.#counts[bin] ?? 0) < rank) before += this.#counts[bin++] ?? 0
      const inside = (rank - before) / Math.max(1, this.#counts[bin] ?? 1)
      return Math.min(this.#most, Math.max(this.#least, this.#from + (bin + inside) / this.#scale))
    })
  }

  histogram(steps: number): Histogram {
    const counts = new Float64Array(steps)
    for (let bin = 0; bin < bins; bin += 1) counts[Math.floor((bin * steps) / bins)]! += this.#counts[bin] ?? 0
    const width = this.#scale === 0 ? 0 : bins / this.#scale
    return { least: this.#from, most: this.#from + width, counts }
  }
}
