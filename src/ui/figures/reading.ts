import type { Results } from '../../analysis/results.ts'
import { memberIds, valuesPerMember } from '../../engine/layout.ts'
import type { Values } from '../../engine/evaluate.ts'

/** Which value of a variable is meant. */
export interface Where {
  readonly industry: string
  /** Years after the start. */
  readonly year: number
}

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
  const [low, high, median] = [spread?.p5[index], spread?.p95[index], spread?.p50[index]]
  if (low === undefined || high === undefined || median === undefined || Number.isNaN(low)) return { value } // while a slider moves only what is on screen is drawn
  return { value, low, high, median }
}

/** One value of the point estimate. */
export function readPoint(results: Results, name: string, where: Where): number {
  return pointOf(results.point, name, indexOf(results, name, where))
}

const pointOf = (point: Values, name: string, index: number): number => point.get(name)?.[index] ?? NaN

function indexOf({ case: of }: Results, name: string, { industry, year }: Where): number {
  const variable = of.variables.find((one) => one.name === name)
  if (!variable) return -1
  const member = Math.max(0, variable.dimensions.includes('industry') ? memberIds(of, variable).indexOf(industry) : 0)
  const each = valuesPerMember(of, variable)
  return member * each + Math.min(year, each - 1)
}
