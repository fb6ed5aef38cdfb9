import type { Distribution } from '../../model/assumption.ts'
import { exp, log } from '../plan/elementary.ts'
import { normalProbability, normalQuantile } from './normal.ts'
import { PertTable } from './pert.ts'

/**
 * What is closer to 0 than this is 0. Figures divide by costs, and are multiplied along fifty years: of 5e-324 yuan they would come to
 * more than any number can be.
 */
export const leastSize = 1e-30

/** Standard normal value of the 90th percentile. */
export const p90 = 1.2815515655446004

/** What decides how an assumption is drawn, in its unit. */
export interface Belief {
  readonly distribution: Distribution
  readonly value: number
  readonly low: number
  readonly high: number
  readonly bounds: readonly [least: number, most: number]
}

/** PERT tables by where the mode stands; moving a slider asks for a new one each time, so only the latest are kept. */
const tables = new Map<number, PertTable>()
const mostTables = 1024

/**
 * The inverse of an assumption's distribution: from the standard normal value that drives it to the value drawn, in the
 * assumption's unit. `normal` and `lognormal` take low and high as P10 and P90 and are cut at the bounds; the others take
 * them as least and most, `triangular` and `pert` with the value as the mode.
 */
export function inverseOf({ distribution, value, low, high, bounds: [least, most] }: Belief): (z: number) => number {
  const width = high - low
  if (distribution === 'fixed') return () => value
  if (width === 0) return () => low
  switch (distribution) {
    case 'uniform':
      return (z) => low + width * normalProbability(z)
    case 'triangular':
      return (z) => low + width * triangular((value - low) / width, z)
    case 'pert': {
      const table = tableAt((value - low) / width)
      return (z) => low + width * table.at(z)
    }
    case 'normal': {
      const [mean, deviation] = [(low + high) / 2, width / 2 / p90]
      return (z) => Math.min(most, Math.max(least, mean + deviation * z))
    }
    case 'lognormal': {
      const [from, to] = [log(low), log(high)]
      const [mean, deviation] = [(from + to) / 2, (to - from) / 2 / p90]
      const cut = Math.max(least, leastSize) // between bounds that hold 0 a wide range would come as close to it as numbers can
      return (z) => Math.min(most, Math.max(cut, exp(mean + deviation * z)))
    }
  }
}

/** What an assumption is drawn as at each standard normal value, credence aside; into the same column too. Without a call for each draw where nearly all assumptions are. */
export function drawnAt(belief: Belief, drivers: Float64Array, into: Float64Array): void {
  const { distribution, value, low, high } = belief
  const width = high - low
  if (distribution === 'pert' && width !== 0) {
    const table = tableAt((value - low) / width)
    for (let draw = 0; draw < drivers.length; draw += 1) into[draw] = low + width * table.at(drivers[draw]!)
  } else {
    const inverse = inverseOf(belief)
    for (let draw = 0; draw < drivers.length; draw += 1) into[draw] = inverse(drivers[draw]!)
  }
}

/**
 * The standard normal value at which an assumption is drawn as its own value: `Φ⁻¹(F(value))`. Infinite where the value is the
 * least or most that can be drawn; no number where there is no width.
 */
export function standardOfValue({ distribution, value, low, high }: Belief): number {
  const share = (value - low) / (high - low)
  switch (distribution) {
    case 'fixed':
      return NaN
    case 'uniform':
    case 'triangular': // whose value is the mode, below which lies the share that it is from least to most
      return share <= 0 ? -Infinity : share >= 1 ? Infinity : normalQuantile(share)
    case 'pert':
      return share <= 0 ? -Infinity : share >= 1 ? Infinity : tableAt(share).standardOf(share)
    case 'normal':
      return (2 * share - 1) * p90
    case 'lognormal':
      return ((2 * log(value / low)) / log(high / low) - 1) * p90
  }
}

/**
 * The chance that an assumption is drawn below a value, ends that a normal or lognormal one is cut at aside. A fixed one is drawn as its
 * value always: below what is more, never below what is less.
 */
export function chanceBelow(belief: Belief, at: number): number {
  const { distribution, value, low, high } = belief
  if (distribution === 'fixed' || high === low) return at > (distribution === 'fixed' ? value : low) ? 1 : 0
  const share = (at - low) / (high - low)
  const mode = (value - low) / (high - low)
  switch (distribution) {
    case 'uniform':
      return Math.min(1, Math.max(0, share))
    case 'triangular':
      return share <= 0 ? 0 : share >= 1 ? 1 : share < mode ? (share * share) / mode : 1 - ((1 - share) * (1 - share)) / (1 - mode)
    case 'pert':
      return share <= 0 ? 0 : share >= 1 ? 1 : normalProbability(tableAt(mode).standardOf(share))
    case 'normal':
      return normalProbability((2 * share - 1) * p90)
    case 'lognormal':
      return at <= 0 ? 0 : normalProbability(((2 * log(at / low)) / log(high / low) - 1) * p90)
  }
}

/** The inverse of a triangle on 0 to 1. S. Kotz and J. R. van Dorp, Beyond Beta (2004), chapter 1. */
function triangular(mode: number, z: number): number {
  const p = normalProbability(z)
  return p < mode ? Math.sqrt(p * mode) : 1 - Math.sqrt(normalProbability(-z) * (1 - mode))
}

function tableAt(mode: number): PertTable {
  const known = tables.get(mode)
  if (known) return known
  const oldest = tables.keys().next()
  if (tables.size >= mostTables && !oldest.done) tables.delete(oldest.value)
  const table = new PertTable(mode)
  tables.set(mode, table)
  return table
}
