import { exp, square } from '../engine/plan/elementary.ts'
import { gaugeOf, type Seen } from './evidence.ts'

/** Fewer draws than this many equal ones carry too little to tell a 90 % range by. */
export const leastEffective = 100

/** How well each draw agrees with one observation: the logarithm of the normal law around what was seen, but for a constant. */
export function agreement(draws: Float64Array, seen: Seen, unit: string): Float64Array {
  const gauge = gaugeOf(seen, unit)
  return draws.map((draw) => -0.5 * square((gauge.scaled(draw) - gauge.seen) / gauge.error))
}

/** Weights from their logarithms, summing to 1. */
export function normalised(logarithms: Float64Array): Float64Array {
  let most = -Infinity
  for (const value of logarithms) most = Math.max(most, value)
  const weights = logarithms.map((value) => exp(value - most))
  let sum = 0
  for (const weight of weights) sum += weight
  return weights.map((weight) => weight / sum)
}

/** How many equal draws weighted ones are worth, after L. Kish (1965): 1 over the sum of the squared weights. */
export function effectiveSize(weights: Float64Array): number {
  let squares = 0
  for (const weight of weights) squares += weight * weight
  return 1 / squares
}

/** Mean, standard deviation and some quantiles of weighted draws. Without weights all draws count alike. */
export function weighted(draws: Float64Array, weights: Float64Array | undefined, shares: readonly number[]) {
  const each = 1 / draws.length
  const order = Uint32Array.from(draws, (_, draw) => draw).sort((one, other) => draws[one]! - draws[other]!)
  const weightOf = (draw: number) => weights?.[draw] ?? each
  let mean = 0
  for (const draw of order) mean += weightOf(draw) * draws[draw]!
  let variance = 0
  for (const draw of order) variance += weightOf(draw) * square(draws[draw]! - mean)
  let sum = 0
  let place = 0
  const quantiles = shares.map((share) => {
    while (place < order.length - 1 && sum + weightOf(order[place]!) < share) sum += weightOf(order[place++]!)
    return draws[order[place]!]!
  })
  return { mean, deviation: Math.sqrt(variance), quantiles }
}
