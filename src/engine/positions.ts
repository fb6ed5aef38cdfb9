import { nested, type Dimension, type Nested } from '../model/dimension.ts'
import type { ResolvedScenario } from './resolve.ts'
import type { Variable } from './symbols.ts'

/** Where in the dimensions a value stands; a line brings its format along and a format its industry. */
export interface Position {
  readonly industry?: number
  readonly format?: number
  readonly line?: number
  readonly recipient?: number
  readonly year?: number
}

const known = new WeakMap<ResolvedScenario['lines'], Map<string, readonly Position[]>>()

/** A list of positions of a scenario, by what it is of; a case with the same lines has the same. */
function knownOf({ lines }: ResolvedScenario, key: string, list: () => readonly Position[]): readonly Position[] {
  const lists = known.get(lines) ?? new Map<string, readonly Position[]>()
  known.set(lines, lists)
  const there = lists.get(key) ?? list()
  lists.set(key, there)
  return there
}

/** The positions of a variable in the order in which its values are listed: member by member, and within one year by year. */
export const positionsOf = (resolved: ResolvedScenario, { dimensions }: Variable): readonly Position[] =>
  knownOf(resolved, `${dimensions.join(' ')} ${resolved.years}`, () => listed(resolved, dimensions))

/** The narrowest of the dimensions that lie within each other. */
export const narrowest = (dimensions: readonly Dimension[]): Nested | undefined => nested.find((one) => dimensions.includes(one))

/** The members of a dimension that others lie within, each with what it belongs to. */
export function membersWithin(resolved: ResolvedScenario, dimension: Nested): readonly Position[] {
  const { model, lines, formats, industries } = resolved
  const ofFormat = (format: number) => {
    const industry = formats[format]?.industry ?? -1
    return model.dimensions.includes('format') ? { format, industry } : { industry }
  }
  return knownOf(resolved, dimension, () => {
    if (dimension === 'line') return lines.map(({ format }, line) => ({ line, ...ofFormat(format) }))
    return dimension === 'format' ? formats.map((_, format) => ofFormat(format)) : industries.map((_, industry) => ({ industry }))
  })
}

function listed(resolved: ResolvedScenario, dimensions: readonly Dimension[]): Position[] {
  let list: Position[] = [{}]
  const extend = (by: readonly Position[]) => (list = list.flatMap((before) => by.map((next) => ({ ...before, ...next }))))
  const inner = narrowest(dimensions)
  if (inner) extend(membersWithin(resolved, inner))
  if (dimensions.includes('recipient')) extend(resolved.recipients.map((_, recipient) => ({ recipient })))
  if (dimensions.includes('year')) extend(Array.from({ length: resolved.years }, (_, year) => ({ year })))
  return list
}

/** The ids of the members that a variable's values are listed by, years aside: one empty id for a variable without members. */
export function memberIds(resolved: ResolvedScenario, { dimensions }: Pick<Variable, 'dimensions'>): string[] {
  const { recipients } = resolved
  const ids = membersOf(resolved, narrowest(dimensions))?.map(({ id }) => id)
  if (!dimensions.includes('recipient')) return ids ?? ['']
  return ids ? ids.flatMap((id) => recipients.map((recipient) => `${id}.${recipient}`)) : [...recipients]
}

/** The members of a dimension that others lie within, with their names. */
export function membersOf({ lines, formats, industries }: ResolvedScenario, dimension: Nested | undefined) {
  return dimension && { line: lines, format: formats, industry: industries }[dimension]
}

/** How many values a variable has for each member: one a year, or one. */
export function valuesPerMember({ years }: ResolvedScenario, { dimensions }: Variable): number {
  return dimensions.includes('year') ? years : 1
}

/** What a position says of some dimensions; a line brings its format along and a format its industry. */
export function only(dimensions: readonly Dimension[], position: Position): Position {
  const inner = nested.findIndex((one) => dimensions.includes(one))
  const here: { -readonly [Key in keyof Position]: Position[Key] } = {}
  for (const [depth, one] of nested.entries()) {
    const member = position[one]
    if (member !== undefined && inner >= 0 && depth >= inner) here[one] = member
  }
  const { recipient, year } = position
  if (recipient !== undefined && dimensions.includes('recipient')) here.recipient = recipient
  if (year !== undefined && dimensions.includes('year')) here.year = year
  return here
}
