import { HistogramCounter, finiteReach } from './histogram.ts'
import { meanOf, told } from './quantiles.ts'
import type { Distribution } from './results.ts'
import { Selection } from './selection.ts'

/** The draws of one value summed up batch by batch: their mean, their quantiles and, where it is asked for, how they lie. */
export class Summary {
  readonly #selection = new Selection(told)
  readonly #whole: boolean
  #counting: HistogramCounter | undefined
  #quantiles: readonly number[] | undefined

  /** @param whole Whether to count a histogram too. */
  constructor(whole: boolean) {
    this.#whole = whole
  }

  add(draws: Float64Array): void {
    if (this.#whole) (this.#counting ??= countingAfter(draws)).add(draws)
    this.#selection.add(draws)
  }

  get mean(): number {
    return this.#selection.mean
  }

  /** Nothing where the first draws led astray. */
  get quantiles(): readonly number[] | undefined {
    return (this.#quantiles ??= this.#selection.quantiles())
  }

  /** Nothing where it is not asked for. */
  get distribution(): Distribution | undefined {
    return this.#counting?.histogram()
  }
}

/** The draws of one value summed up batch by batch where only their mean is wanted. */
export class Mean {
  readonly quantiles: readonly number[] = []
  readonly distribution = undefined
  #sum = 0
  #count = 0

  add(draws: Float64Array): void {
    this.#sum += meanOf(draws) * draws.length
    this.#count += draws.length
  }

  get mean(): number {
    return this.#sum / this.#count
  }
}

/** A histogram with room on both sides for what later draws may come to. */
function countingAfter(first: Float64Array): HistogramCounter {
  const [least, most] = finiteReach(first)
  const spare = most > least ? 0.1 * (most - least) : 0
  return new HistogramCounter(least - spare, most + spare)
}
