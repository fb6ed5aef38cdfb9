import { normalProbability, normalQuantile } from '../../engine/draws/normal.ts'
import type { Pooling } from '../../model/room.ts'
import type { Belief } from './belief.ts'

/** A belief and how much it counts; the weights of a room add up to 1. */
export interface Weighted {
  readonly belief: Belief
  readonly weight: number
}

/** What a room believes as one: the quantile at each probability from 0 to 1, and how likely it is less than a value. */
export interface Pool {
  readonly quantile: (p: number) => number
  readonly below: (value: number) => number
}

/** Everybody counts as much. */
export const equally = (beliefs: readonly Belief[]): Weighted[] => beliefs.map((belief) => ({ belief, weight: 1 / beliefs.length }))

/**
 * Make one belief of many. By quantiles each quantile is the mean of theirs, as if one took the middle of what all say: it is as wide as they are
 * on average, however far apart they stand. By mixture each probability is the mean of theirs, as if one were drawn to be right: how far apart
 * they stand makes it wider. K. C. Lichtendahl, Y. Grushka-Cockayne and R. L. Winkler, Is it better to average probabilities or quantiles?,
 * Manag. Sci. 59 (2013), 1594-1611.
 */
export const poolOf = (beliefs: readonly Weighted[], pooling: Pooling): Pool =>
  pooling === 'quantiles' ? ofQuantiles(beliefs) : ofMixture(beliefs)

/** Standard normal values beyond which no pool is looked at: one in 10 to the 15. */
const farthest = 8

function ofQuantiles(beliefs: readonly Weighted[]): Pool {
  const at = (z: number) => beliefs.reduce((sum, { belief, weight }) => sum + weight * belief.at(z), 0)
  const sampled = Array.from({ length: 801 }, (_, step) => at(-farthest + step / 50))
  return {
    quantile: (p) => at(normalQuantile(p)),
    below: (value) => {
      const place = sampled.findIndex((one) => one > value)
      if (place <= 0) return place < 0 ? 1 : 0
      const [before, after] = [sampled[place - 1]!, sampled[place]!]
      return normalProbability(-farthest + (place - 1 + (value - before) / (after - before)) / 50)
    },
  }
}

function ofMixture(beliefs: readonly Weighted[]): Pool {
  const below = (value: number) => beliefs.reduce((sum, { belief, weight }) => sum + weight * belief.below(value), 0)
  return {
    below,
    quantile: (p) => {
      const z = Math.min(farthest, Math.max(-farthest, normalQuantile(p)))
      let low = Math.min(...beliefs.map(({ belief }) => belief.at(z)))
      let high = Math.max(...beliefs.map(({ belief }) => belief.at(z)))
      // The quantile of a mixture lies between those of its parts.
      const near = 1e-9 * Math.max(high - low, 1e-9 * Math.max(Math.abs(low), Math.abs(high)))
      while (high - low > near) {
        const half = low + (high - low) / 2
        if (half === low || half === high) break
        if (below(half) < p) low = half
        else high = half
      }
      return high
    },
  }
}
