import type { Dimension } from '../model/dimension.ts'
import type { ResolvedScenario } from './resolve.ts'
import type { Variable } from './symbols.ts'
import type { Position } from './evaluator.ts'

const known = new WeakMap<ResolvedScenario['lines'], Map<string, readonly Position[]>>()

/** The positions of a variable in the order in which its values are listed: member by member, and within one year by year. */
export function positionsOf(resolved: ResolvedScenario, { dimensions }: Variable): readonly Position[] {
  const lists = known.get(resolved.lines) ?? new Map<string, readonly Position[]>()
  known.set(resolved.lines, lists)
  const key = `${dimensions.join(' ')} ${resolved.years}`
  const list = lists.get(key) ?? listed(resolved, dimensions)
  lists.set(key, list)
  return list
}

function listed({ lines, industries, recipients, years }: ResolvedScenario, dimensions: readonly Dimension[]): Position[] {
  let list: Position[] = [{}]
  const extend = (by: readonly Position[]) => (list = list.flatMap((before) => by.map((next) => ({ ...before, ...next }))))
  if (dimensions.includes('line')) extend(lines.map(({ industry }, line) => ({ line, industry })))
  else if (dimensions.includes('industry')) extend(industries.map((_, industry) => ({ industry })))
  if (dimensions.includes('recipient')) extend(recipients.map((_, recipient) => ({ recipient })))
  if (dimensions.includes('year')) extend(Array.from({ length: years }, (_, year) => ({ year })))
  return list
}

/** The ids of the members that a variable's values are listed by, years aside: one empty id for a variable without members. */
export function memberIds({ lines, industries, recipients }: ResolvedScenario, { dimensions }: Variable): string[] {
  const first = dimensions.includes('line') ? lines : dimensions.includes('industry') ? industries : undefined
  const ids = first?.map(({ id }) => id)
  if (!dimensions.includes('recipient')) return ids ?? ['']
  return ids ? ids.flatMap((id) => recipients.map((recipient) => `${id}.${recipient}`)) : [...recipients]
}

/** How many values a variable has for each member: one a year, or one. */
export function valuesPerMember({ years }: ResolvedScenario, { dimensions }: Variable): number {
  return dimensions.includes('year') ? years : 1
}
