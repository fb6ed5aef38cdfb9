import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'

/** What the questions of this floor are about: the total net present value, in CNY. */
export const targetName = 'totalNpv'

/** One value of a variable: its place is that in the order of `positions`. */
export interface Target {
  readonly name: string
  readonly place: number
}

/** The total net present value. */
export const usualTarget: Target = { name: targetName, place: 0 }

/** The variable that the questions are about, in a case. */
export function targetOf(resolved: ResolvedScenario): Variable {
  const target = resolved.variables.find(({ name }) => name === targetName)
  if (!target) throw new Error(`The model has no ${targetName}`)
  return target
}
