import type { Position } from '../../engine/positions.ts'
import { membersOf, membersWithin, narrowest } from '../../engine/positions.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'

/** Stands for all formats of all industries. */
export const everyIndustry = 'all'

/** Whose figures are looked at: those of one format, or of several together, which are an industry's or all. */
export interface Whose {
  /** Places among the formats. */
  readonly formats: readonly number[]
  /** The place of the format, where it is one. */
  readonly format?: number
  /** The place of the industry that these are of; nothing where they are of all. */
  readonly industry?: number
}

/**
 * Whose an id is: a format's, an industry's, or any other name for all. In versions 1 and 2 of the model every industry is one format.
 * Of several there is only our own where it is about our projects.
 */
export function whoseIs({ industries, formats, ours }: Pick<ResolvedScenario, 'industries' | 'formats' | 'ours'>, id: string): Whose {
  const format = formats.findIndex((one) => one.id === id)
  if (format >= 0) return { formats: [format], format, industry: formats[format]?.industry ?? -1 }
  const industry = industries.findIndex((one) => one.id === id)
  const all = ours === undefined ? formats.map((_, place) => place) : [ours]
  return industry < 0 ? { formats: all } : { formats: all.filter((place) => formats[place]?.industry === industry), industry }
}

/** The name of a format or an industry by its id, in versions 1 and 2 the same; nothing for all. */
export const nameOfWhose = ({ industries, formats }: ResolvedScenario, id: string | undefined) =>
  (formats.find((one) => one.id === id) ?? industries.find((one) => one.id === id))?.name

/** Whether an id stands for something that a scenario can be asked about: of our own projects only their format. */
export const hasIndustry = (resolved: ResolvedScenario, id: string): boolean =>
  resolved.ours === undefined ? id === everyIndustry || nameOfWhose(resolved, id) !== undefined : id === resolved.formats[resolved.ours]?.id

/** Who is looked at by an id: what a scenario cannot be asked about gives way to its first format, or to that of our own projects. */
export const knownWhose = (resolved: ResolvedScenario, id: string): string =>
  hasIndustry(resolved, id) ? id : (resolved.formats[resolved.ours ?? 0]?.id ?? everyIndustry)

/** The format that is shown where only one can be: the one that is looked at, or the first of several. */
export const oneFormat = (resolved: Pick<ResolvedScenario, 'industries' | 'formats' | 'ours'>, id: string): string =>
  resolved.formats[whoseIs(resolved, id).formats[0] ?? 0]?.id ?? ''

/** Which of a variable's members, lines aside, tells of somebody: 0 where it tells of everyIndustry, -1 where it tells of others only. */
export function memberOf(
  { industries }: ResolvedScenario,
  { dimensions }: Pick<Variable, 'dimensions'>,
  { format, industry }: Whose,
): number {
  const inner = narrowest(dimensions)
  if (inner === undefined) return 0
  if (inner === 'format') return format ?? -1
  return inner === 'industry' && industry !== undefined && industry < industries.length ? industry : -1
}

/** Where a member of a variable stands. */
export function positionOfMember(resolved: ResolvedScenario, { dimensions }: Pick<Variable, 'dimensions'>, member: number): Position {
  const inner = narrowest(dimensions)
  return (inner && membersWithin(resolved, inner)[member]) ?? {}
}

/** What the members of a variable are called, lines aside. */
export const namesOf = (resolved: ResolvedScenario, { dimensions }: Pick<Variable, 'dimensions'>) =>
  membersOf(resolved, narrowest(dimensions)) ?? []

/** Whose figures stand in a table of all: every format, below those of an industry with several the industry, and in the end all together. */
export function idsInTable({ industries, formats, ours }: ResolvedScenario): string[] {
  if (ours !== undefined) return [formats[ours]!.id]
  const grouped = industries.flatMap(({ id }, place) => {
    const own = formats.filter(({ industry }) => industry === place)
    return [...own.map((format) => format.id), ...(own.length > 1 ? [id] : [])]
  })
  return [...grouped, everyIndustry]
}
