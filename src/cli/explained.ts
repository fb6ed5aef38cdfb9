import { inputAt, variableNamed } from '../analysis/catalogue/address.ts'
import { nearestName } from '../engine/nearestName.ts'
import { memberIds, type Position } from '../engine/positions.ts'
import type { Input, ResolvedScenario } from '../engine/resolve.ts'
import type { Variable } from '../engine/symbols.ts'
import type { UsageError } from './usageError.ts'

/** What is to be explained: a variable, with the places of the members that are meant, or an assumption of one owner or of all. */
export type Explained =
  | { readonly kind: 'variable'; readonly variable: Variable; readonly members: readonly number[] }
  | { readonly kind: 'assumption'; readonly inputs: readonly [Input, ...Input[]] }

type NothingToExplain = UsageError & { readonly kind: 'nothing-to-explain' }

/**
 * What a name means: `npv` of every format, `liveSeries.npv` of one, `totalNpv`; `liveSeries.adoptionCap` or, of every format,
 * `adoptionCap`; `factor.capability`.
 */
export function explainedBy(resolved: ResolvedScenario, name: string): Explained | NothingToExplain {
  const input = inputAt(resolved, name)
  if (input) return { kind: 'assumption', inputs: [input] }
  const [first, ...others] = resolved.inputs.get(name) ?? []
  if (first) return { kind: 'assumption', inputs: [first, ...others] }
  const dot = name.lastIndexOf('.')
  const variable = variableNamed(resolved, name.slice(dot + 1))
  const ids = variable ? memberIds(resolved, variable) : []
  if (variable && dot < 0) return { kind: 'variable', variable, members: ids.map((_, member) => member) }
  const member = ids.indexOf(name.slice(0, dot))
  if (variable && member >= 0) return { kind: 'variable', variable, members: [member] }
  const own = variable ? ids.filter(Boolean).map((id) => `${id}.${variable.name}`) : []
  const paths = [...resolved.inputs.values()].flat().map(({ path }) => path)
  const near = nearestName(name, [...own, ...resolved.variables.map((one) => one.name), ...resolved.inputs.keys(), ...paths])
  return { kind: 'nothing-to-explain', name, ...(near === undefined ? {} : { near }) }
}

/** Whether something belongs to one of those that are meant, as far as both say whose they are; everything does where none is named. */
export const isOf = (at: Position, meant: readonly Position[]): boolean =>
  meant.length === 0 ||
  meant.some((one) =>
    (['line', 'format', 'industry', 'recipient'] as const).every(
      (dimension) => at[dimension] === undefined || one[dimension] === undefined || at[dimension] === one[dimension],
    ),
  )

/** Whose an assumption is. */
export function placeOf({ symbols, formats, lines }: ResolvedScenario, { name, member }: Input): Position {
  const dimension = symbols.get(name)?.dimensions[0]
  const format = dimension === 'line' ? lines[member]?.format : dimension === undefined ? undefined : member
  const industry = formats[format ?? -1]?.industry
  return {
    ...(dimension === 'line' && { line: member }),
    ...(format !== undefined && dimension !== 'industry' && { format }),
    ...(industry !== undefined && { industry }),
  }
}
