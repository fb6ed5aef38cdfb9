import { square } from '../../engine/plan/elementary.ts'

/** What is estimated from many independent samples, and what the others come to when one of them is left out. */
export interface Jackknife {
  readonly whole: number
  readonly without: Float64Array
}

/** The mean of what the samples give. */
export function meanOfSamples(each: Float64Array): Jackknife {
  const sum = each.reduce((sum, value) => sum + value, 0)
  return { whole: sum / each.length, without: each.map((value) => (sum - value) / (each.length - 1)) }
}

/**
 * The sum of the squares of some expected values, of which each sample gives estimates: by products of what different samples
 * give, so that no sample's own chance is squared.
 *
 * @param each Sample by sample, the estimates of every expected value.
 */
export function squareOfSamples(each: Float64Array, values: number): Jackknife {
  const samples = each.length / values
  const sums = new Float64Array(values)
  const own = new Float64Array(samples)
  for (let sample = 0; sample < samples; sample += 1) {
    for (let value = 0; value < values; value += 1) {
      const one = each[sample * values + value]!
      sums[value]! += one
      own[sample]! += one * one
    }
  }
  const all = sums.reduce((sum, value) => sum + value * value, 0)
  const ownSum = own.reduce((sum, value) => sum + value, 0)
  const without = own.map((square, sample) => {
    let together = 0
    for (let value = 0; value < values; value += 1) together += sums[value]! * each[sample * values + value]!
    return (all - 2 * together + square - (ownSum - square)) / ((samples - 1) * (samples - 2))
  })
  return { whole: (all - ownSum) / (samples * (samples - 1)), without }
}

/** What is worked out from several estimates, with each sample left out of all of them. */
export function combined(parts: readonly Jackknife[], work: (...values: number[]) => number): Jackknife {
  const [first] = parts
  if (!first) throw new Error('Nothing to combine')
  return {
    whole: work(...parts.map(({ whole }) => whole)),
    without: first.without.map((_, sample) => work(...parts.map(({ without }) => without[sample]!))),
  }
}

/** The standard error of an estimate, by what leaving out one sample at a time does to it (B. Efron and C. Stein, Ann. Statist. 9 (1981), 586-596). */
export function errorOf({ without }: Jackknife): number {
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length
  const squares = without.reduce((sum, value) => sum + square(value - mean), 0)
  return Math.sqrt((squares * (without.length - 1)) / without.length)
}
