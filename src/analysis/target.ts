import type { Case } from '../engine/case.ts'
import type { Variable } from '../engine/symbols.ts'

/** What the questions of this floor are about: the total net present value, in CNY. */
export const targetName = 'totalNpv'

/** The variable that the questions are about, in a case. */
export function targetOf(of: Case): Variable {
  const target = of.variables.find(({ name }) => name === targetName)
  if (!target) throw new Error(`The model has no ${targetName}`)
  return target
}
