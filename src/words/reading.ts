import type { Looking } from '../analysis/catalogue/visible.ts'
import { variableOf } from '../analysis/catalogue/subject.ts'
import { centreOf } from '../analysis/runs/centre.ts'
import type { Results, Spread } from '../analysis/runs/results.ts'
import { memberOf, whoseIs } from '../analysis/catalogue/whose.ts'
import { valuesPerMember } from '../engine/positions.ts'

/** Which value of a variable is meant. */
export type Where = Pick<Looking, 'industry' | 'year'>

/** What a figure is told by, the mean of the draws, and between what 90 % of them lie; every assumption at its value where there are none. */
export interface Estimate {
  readonly value: number
  readonly low?: number
  readonly high?: number
  /** The draw in the middle. */
  readonly median?: number
}

/** One value of a variable or of a formula over variables: its mean, with the range of the draws where there are any. */
export const read = (results: Results, name: string, where: Where): Estimate => readAt(results, name, indexOf(results, name, where))

/** The same of the value at a place in the order of `positions`. */
export function readAt(results: Results, name: string, index: number): Estimate {
  const spread = results.spread.get(name)
  const drawnMean = results.spread.has(name) ? readSpread(results, name, 'mean', index) : NaN
  const value = Number.isNaN(drawnMean) ? (centreOf(results, name)[index] ?? NaN) : drawnMean
  const drawn = (figure: keyof Spread) => spread && readSpread(results, name, figure, index)
  const [low, high, median] = [drawn('p5'), drawn('p95'), drawn('p50')]
  if (low === undefined || high === undefined || median === undefined || Number.isNaN(low)) return { value } // while a slider moves only what is on screen is drawn
  return { value, low, high, median }
}

/**
 * One figure of the draws, in digits no finer than chance lets it be told: 29.43 with an error of 0.2 is 29.4, with one of 3 it
 * is 29.
 */
export function readSpread({ spread, errors }: Results, name: string, figure: keyof Spread, index: number): number {
  const value = spread.get(name)?.[figure][index] ?? NaN
  return asFarAsTold(value, errors?.get(name)?.[figure][index])
}

/**
 * A number in digits no finer than its error: where that is 0.2, 29.43 is 29.4. Finer ones than the three that are written are left to
 * who writes it, for what is rounded twice, 188.46 to 188.5 to 189, is not what it is beside it, 188.
 */
export function asFarAsTold(value: number, error = 0): number {
  const power = Math.floor(Math.log10(error))
  return Number.isFinite(power) && power >= Math.floor(Math.log10(Math.abs(value))) - 2 ? roundTo(value, power) : value
}

/** To a power of ten, written as a typed number would be, so that no digits appear that nobody meant. */
const roundTo = (value: number, power: number): number =>
  power < 0 ? Number((Math.round(value * 10 ** -power) / 10 ** -power).toPrecision(15)) : Math.round(value / 10 ** power) * 10 ** power

function indexOf({ resolved }: Results, name: string, { industry, year }: Where): number {
  const variable = variableOf(resolved, name)
  if (!variable) return -1
  const member = Math.max(0, memberOf(resolved, variable, whoseIs(resolved, industry)))
  const each = valuesPerMember(resolved, variable)
  return member * each + Math.min(year, each - 1)
}
