import type { Histogram } from './results.ts'

const bins = 2048
/** Numbers kept of each bin. */
const width = 5

/**
 * Draws of one value, gathered batch by batch in memory that does not grow. The first batch decides where the bins stand; what
 * falls outside widens the outermost bins, and what is infinite is counted beside them. A quantile is interpolated between the
 * least and the most of its bin: it is within a 1,700th of the range of the first batch, in practice a tenth of that, and
 * exact where many draws are one and the same value.
 */
export class Sketch {
  /** Bin by bin: how many draws, the least of them and how many are just that, the most and how many are just that. */
  readonly #bins = new Float64Array(bins * width)
  readonly #from: number
  readonly #scale: number
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
    this.#from = least <= most ? least - margin : 0
    this.#scale = most > least ? bins / (most - least + 2 * margin) : 0
  }

  add(draws: Float64Array): void {
    const [cells, from, scale] = [this.#bins, this.#from, this.#scale]
    let sum = 0
    let squares = 0
    for (let place = 0; place < draws.length; place += 1) {
      const draw = draws[place]!
      sum += draw
      if (!Number.isFinite(draw)) {
        this.#notFinite(draw)
        continue
      }
      const above = draw - from
      squares += above * above
      const bin = (Math.min(bins - 1, Math.max(0, above * scale)) | 0) * width
      const isFirst = cells[bin] === 0
      cells[bin]! += 1
      const least = cells[bin + 1]!
      if (isFirst || draw <= least) {
        cells[bin + 2] = draw === least && !isFirst ? cells[bin + 2]! + 1 : 1
        cells[bin + 1] = draw
      }
      const most = cells[bin + 3]!
      if (isFirst || draw >= most) {
        cells[bin + 4] = draw === most && !isFirst ? cells[bin + 4]! + 1 : 1
        cells[bin + 3] = draw
      }
    }
    this.#sum += sum
    this.#squares += squares
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
    const ranked = (rank: number): number => {
      if (rank < this.#below) return -Infinity
      if (rank >= this.#count - this.#above) return Infinity
      while (before + this.#bins[bin * width]! <= rank) before += this.#bins[bin++ * width]!
      return this.#inBin(bin, rank - before)
    }
    return shares.map((share) => {
      const rank = share * (this.#count - 1)
      const low = ranked(Math.floor(rank))
      // The next rank may be in a later bin, from where there is no way back for the next share.
      const here = { bin, before }
      const high = ranked(Math.ceil(rank))
      ;({ bin, before } = here)
      return low === high ? low : low + (rank - Math.floor(rank)) * (high - low)
    })
  }

  /** The draw of a rank among those of a bin. */
  #inBin(bin: number, rank: number): number {
    const [count = 0, least = NaN, atLeast = 0, most = NaN, atMost = 0] = this.#bins.subarray(bin * width, (bin + 1) * width)
    const between = count - atLeast - atMost
    if (rank < atLeast) return least
    return rank >= atLeast + between ? most : least + ((rank - atLeast + 1) / (between + 1)) * (most - least)
  }

  histogram(steps: number): Histogram {
    const counts = new Float64Array(steps)
    for (let bin = 0; bin < bins; bin += 1) counts[Math.floor((bin * steps) / bins)]! += this.#bins[bin * width]!
    return { least: this.#from, most: this.#from + (this.#scale === 0 ? 0 : bins / this.#scale), counts }
  }
}
