import type { ResolvedScenario } from '../../engine/resolve.ts'
import { variableNamed } from './address.ts'
import type { Variable } from '../../engine/symbols.ts'

/** What the questions of this floor are about: the total net present value, in CNY. */
export const targetName = 'totalNpv'

/** The variable that the questions are about, in a scenario. */
export function targetOf(resolved: ResolvedScenario): Variable {
  const target = variableNamed(resolved, targetName)
  if (!target) throw new Error(`The model has no ${targetName}`)
  return target
}
