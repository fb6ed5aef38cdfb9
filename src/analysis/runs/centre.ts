import { positionsOf } from '../../engine/positions.ts'
import { variableOf } from '../catalogue/subject.ts'
import type { Results } from './results.ts'

const known = new WeakMap<Results, Map<string, Float64Array>>()

/**
 * What a variable, or a formula over variables, is told by, for each of its values in the order of `positions`: the mean of the draws,
 * not-a-number where it was not asked for, and every assumption at its value where nothing was drawn. Empty where there is no such
 * variable.
 */
export function centreOf(results: Results, name: string): Float64Array {
  const means = results.means.get(name)
  if (means) return means
  const values = known.get(results) ?? new Map<string, Float64Array>()
  known.set(results, values)
  const found = values.get(name) ?? (results.means.size > 0 ? untold(results, name) : pointOf(results, name))
  values.set(name, found)
  return found
}

/** What stands in no draw that was summed up: a best guess in its place would be another statistic under the same name. */
function untold({ resolved }: Results, name: string): Float64Array {
  const variable = variableOf(resolved, name)
  return new Float64Array(variable ? positionsOf(resolved, variable).length : 0).fill(NaN)
}

/** Every assumption at its value: of a variable as it was worked out, of a formula worked out from variables. */
function pointOf({ resolved, point, atValues }: Results, name: string): Float64Array {
  const formula = point.has(name) ? undefined : variableOf(resolved, name)
  return point.get(name) ?? (formula && atValues?.(formula)) ?? new Float64Array(0)
}
