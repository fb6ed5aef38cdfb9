import { crossing } from '../../engine/draws/crossing.ts'
import { normalProbability } from '../../engine/draws/normal.ts'
import { tenths, type Tenths } from './fourStep.ts'

/**
 * What someone believes as a distribution, from P10, P50 and P90: the quantile as a function of the standard normal value, a straight line
 * beyond P10 and P90 and a monotone cubic between (F. N. Fritsch and J. Butland, SIAM J. Sci. Stat. Comput. 5 (1984), 300-304), held inside the
 * bounds. Where both sides are as wide it is a normal law.
 */
export interface Belief {
  /** The value at a standard normal value. */
  readonly at: (z: number) => number
  /** How likely it is less than, or just, a value. */
  readonly below: (value: number) => number
}

/** Sides that are narrower than this part of the size of the numbers are as wide as that: whoever is quite sure is drawn as a needle, and not as nothing. */
const needle = 1e-6

const [left, middle, right] = tenths

/** Make a distribution of three quantiles. */
export function beliefOf([p10, p50, p90]: Tenths, [least, most]: readonly [number, number] = [-Infinity, Infinity]): Belief {
  const smallest = needle * Math.max(Math.abs(p10), Math.abs(p50), Math.abs(p90), 1e-9)
  const [down, up] = [Math.max(p50 - p10, smallest), Math.max(p90 - p50, smallest)]
  const [before, after] = [down / (middle - left), up / (right - middle)]
  // The slope in the middle is the harmonic mean, which keeps the curve rising; at the ends the one that the tail goes on with.
  const inner = (2 * before * after) / (before + after)
  const [outerLeft, outerRight] = [end(before, inner), end(after, inner)]
  const raw = (z: number): number => {
    if (z <= left) return p50 - down + outerLeft * (z - left)
    if (z >= right) return p50 + up + outerRight * (z - right)
    return z < middle
      ? hermite(z, left, middle, p50 - down, p50, outerLeft, inner)
      : hermite(z, middle, right, p50, p50 + up, inner, outerRight)
  }
  const at = (z: number) => Math.min(most, Math.max(least, raw(z)))
  return {
    at,
    below: (value) => {
      if (value >= most) return 1
      if (value < least) return 0
      if (value <= p50 - down) return normalProbability(left + (value - p50 + down) / outerLeft)
      if (value >= p50 + up) return normalProbability(right + (value - p50 - up) / outerRight)
      return normalProbability(crossing(raw, value, left, right))
    },
  }
}

/** The slope at the outer end of a piece: that of the chord, leaning as the inner end does, and never more than three times it. */
const end = (chord: number, inner: number): number => Math.min(3 * chord, Math.max(chord / 3, (3 * chord - inner) / 2))

function hermite(z: number, from: number, to: number, low: number, high: number, slopeFrom: number, slopeTo: number): number {
  const width = to - from
  const t = (z - from) / width
  const [t2, t3] = [t * t, t * t * t]
  return low * (2 * t3 - 3 * t2 + 1) + high * (3 * t2 - 2 * t3) + width * (slopeFrom * (t3 - 2 * t2 + t) + slopeTo * (t3 - t2))
}
