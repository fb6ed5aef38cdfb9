import type { Looking } from '../../analysis/catalogue/visible.ts'
import { variableNamed } from '../../analysis/catalogue/address.ts'
import type { Results, Spread } from '../../analysis/runs/results.ts'
import { memberIds, valuesPerMember } from '../../engine/positions.ts'
import type { Values } from '../../engine/evaluate.ts'

/** Which value of a variable is meant. */
export type Where = Pick<Looking, 'industry' | 'year'>

/** A value and, where there are draws, between what 90 % of them lie. */
export interface Estimate {
  readonly value: number
  readonly low?: number
  readonly high?: number
  /** The draw in the middle; the value itself is no draw but every assumption at its own. */
  readonly median?: number
}

/** One value of a variable: its point estimate, with the range of the draws where there are any. */
export function read(results: Results, name: string, where: Where): Estimate {
  const index = indexOf(results, name, where)
  const spread = results.spread.get(name)
  const value = pointOf(results.point, name, index)
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
  const error = errors?.get(name)?.[figure][index] ?? 0
  return error > 0 && Number.isFinite(error) ? roundTo(value, Math.floor(Math.log10(error))) : value
}

/** To a power of ten, written as a typed number would be, so that no digits appear that nobody meant. */
const roundTo = (value: number, power: number): number =>
  power < 0 ? Number((Math.round(value * 10 ** -power) / 10 ** -power).toPrecision(15)) : Math.round(value / 10 ** power) * 10 ** power

/** One value of the point estimate. */
export function readPoint(results: Results, name: string, where: Where): number {
  return pointOf(results.point, name, indexOf(results, name, where))
}

const pointOf = (point: Values, name: string, index: number): number => point.get(name)?.[index] ?? NaN

function indexOf({ resolved }: Results, name: string, { industry, year }: Where): number {
  const variable = variableNamed(resolved, name)
  if (!variable) return -1
  const member = Math.max(0, variable.dimensions.includes('industry') ? memberIds(resolved, variable).indexOf(industry) : 0)
  const each = valuesPerMember(resolved, variable)
  return member * each + Math.min(year, each - 1)
}
