/**
 * Which rows of a budget add up others, told by names and by arithmetic:
 *
 *     一、前期   30000      a section with its sum
 *     剧本       10000      a line
 *     勘景       20000      a line
 *                30000      no name, but all of the above: a total
 *     合计       30000      a total; what it states is compared with the lines
 */
import type { TotalName } from './totals.ts'

/** A row that has a name or an amount. */
export interface Entry {
  /** In yuan, below zero too; nothing where none could be read. */
  readonly value: number | undefined
  readonly isNamed: boolean
  /** Whether it can become a line, so that its amount is among those that are taken. */
  readonly isUsable: boolean
  /** Whether its name says that it is a part of the row above: 其中, of which. */
  readonly isPart: boolean
  readonly total: TotalName
  /** How deep it stands in the list, 一 above 1 above 1.1; `unnumbered` where nothing says so. */
  readonly level: number
}

/** The level of a row that has no number. */
export const unnumbered = 9

/** What a row is. */
export type Role = 'line' | 'total' | 'section' | 'part'

/** What a total or a section states, and what its lines come to. */
export interface Stated {
  readonly entry: number
  readonly stated: number
  readonly sum: number
}

/** What the rows are, and what they state. */
export interface Sums {
  readonly roles: readonly Role[]
  readonly stated: readonly Stated[]
  /** The last total of all, in yuan. */
  readonly whole: number | undefined
}

/** The same amount, but for rounding in a unit of 万元 with two decimals or in yuan. */
export const agrees = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(0.5, 1e-9 * Math.abs(other))

/** Tell lines from sums. Of several ways to read a table, the first is taken in which the lines come to its own total. */
export function sumsOf(entries: readonly Entry[]): Sums {
  const numbered = sectionsByNumber(entries)
  const forward = sectionsBySum(entries)
  const none = new Map<number, number>()
  const ways: readonly (readonly [sections: ReadonlyMap<number, number>, maybe: boolean, parts?: 'lines'])[] = [
    [none, true],
    [none, false],
    [none, true, 'lines'],
    [numbered, true],
    [forward, true, 'lines'],
    [sectionsBySum(entries.toReversed(), entries.length - 1), true],
  ]
  const read = ways.map(([sections, maybe, parts]) => resolve(entries, sections, maybe, parts === 'lines'))
  const [plain] = read
  const agreed = read.find(({ whole, roles }) => whole !== undefined && agrees(lineSum(entries, roles), whole))
  const usual = numbered.size > 0 ? read[3] : coversAll(entries, forward) && plain?.whole === undefined ? read[4] : plain
  return agreed ?? usual ?? resolve(entries, none, true, false)
}

/** What the lines come to, usable or not. */
export const lineSum = (entries: readonly Entry[], roles: readonly Role[]): number =>
  entries.reduce((sum, { value = 0 }, index) => sum + (roles[index] === 'line' ? value : 0), 0)

function resolve(entries: readonly Entry[], sections: ReadonlyMap<number, number>, maybe: boolean, partsAreLines: boolean): Sums {
  const roles: Role[] = []
  const stated: Stated[] = []
  let whole: number | undefined
  const nothing = { sum: 0, usable: 0, count: 0 }
  let [all, since] = [nothing, nothing]
  const early: [entry: number, stated: number][] = []
  for (const [index, { value, isNamed, isUsable, isPart: isOfAbove, total }] of entries.entries()) {
    const adds = ({ sum, count }: typeof all, least: number) => value !== undefined && count >= least && agrees(value, sum)
    // A table of subtotals only: `前期小计`, `拍摄小计`, with no lines between them.
    const isOnlyPart = total === 'part' && since.count === 0 && !adds(all, 1) && value !== undefined
    const isTotal =
      total === 'whole' ||
      (total === 'part' && !isOnlyPart) ||
      ((!isNamed || (total === 'maybe' && maybe)) && (adds(all, 2) || adds(since, 2)))
    const section = sections.get(index)
    if (isOfAbove && !partsAreLines) roles.push('part')
    else if (section !== undefined) {
      roles.push('section')
      since = nothing
      if (value !== undefined) stated.push({ entry: index, stated: value, sum: section })
    } else if (isTotal) {
      roles.push('total')
      const isPart = total === 'part' ? !adds(all, 1) || adds(since, 1) : !adds(all, 1) && adds(since, 1)
      if (value !== undefined && all.count === 0) early.push([index, value])
      else if (value !== undefined) stated.push({ entry: index, stated: value, sum: isPart ? since.usable : all.usable })
      if (value !== undefined && total !== 'part' && !(isPart && index < entries.length - 1)) whole = value
      since = nothing
    } else {
      roles.push('line')
      const more = value ?? 0
      const add = ({ sum, usable, count }: typeof all) => ({ sum: sum + more, usable: usable + (isUsable ? more : 0), count: count + 1 })
      ;[all, since] = [add(all), isOnlyPart ? nothing : add(since)]
    }
  }
  // A total at the top is one of all that follows.
  for (const [entry, amount] of early) stated.push({ entry, stated: amount, sum: all.usable })
  return { roles, stated: stated.toSorted((one, other) => one.entry - other.entry), whole }
}

const isRow = ({ total, value }: Entry): boolean => total !== 'whole' && total !== 'part' && value !== undefined

/** What follows a section and stands deeper, up to the next section of its level or a total. */
function partSum(entries: readonly Entry[], section: number, sections: ReadonlySet<number>, of: 'all' | 'usable'): number {
  const level = entries[section]?.level ?? unnumbered
  let sum = 0
  for (const [offset, entry] of entries.slice(section + 1).entries()) {
    const index = section + 1 + offset
    if (!isRow(entry) || (sections.has(index) && entry.level <= level) || (entry.level <= level && level < unnumbered)) break
    if (!sections.has(index) && (entry.isUsable || of === 'all')) sum += entry.value ?? 0
  }
  return sum
}

/** Rows that stand above deeper ones and, for the most part, state their sum: `一` above `1`, `1` above `1.1`. */
function sectionsByNumber(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const sections = new Set(
    entries.flatMap((entry, index) => {
      const next = entries[index + 1]
      return isRow(entry) && next && isRow(next) && next.level > entry.level && entry.isNamed ? [index] : []
    }),
  )
  const sums = new Map([...sections].map((section) => [section, partSum(entries, section, sections, 'usable')]))
  const right = [...sections].filter((section) => agrees(entries[section]?.value ?? 0, partSum(entries, section, sections, 'all')))
  return right.length > 0 && 2 * right.length >= sections.size ? sums : new Map()
}

/** Rows that are the sum of those behind them, one section after the other. @param mirrored The last place, where the rows come in reverse. */
function sectionsBySum(entries: readonly Entry[], mirrored?: number): ReadonlyMap<number, number> {
  const sections = new Map<number, number>()
  for (let index = 0; index < entries.length; index += 1) {
    const value = entries[index]?.value ?? 0
    let [sum, usable] = [0, 0]
    for (let last = index + 1; value > 0 && last < entries.length && sum < value; last += 1) {
      const entry = entries[last]
      if (!entry || !isRow(entry)) break
      sum += entry.value ?? 0
      usable += entry.isUsable ? (entry.value ?? 0) : 0
      if (!agrees(sum, value)) continue
      if (isRow(entries[index] ?? entry)) sections.set(mirrored === undefined ? index : mirrored - index, usable)
      index = last
      break
    }
  }
  return sections
}

/** Two sections or more, of two lines or more each, and nothing beside them: no chance. */
function coversAll(entries: readonly Entry[], sections: ReadonlyMap<number, number>): boolean {
  const rows = entries.flatMap((entry, index) => (isRow(entry) ? [index] : []))
  const places = rows.flatMap((row, place) => (sections.has(row) ? [place] : []))
  const parts = places.map((place, index) => (places[index + 1] ?? rows.length) - place - 1)
  const first = [...sections.keys()].reduce((sum, row) => sum + (entries[row]?.value ?? 0), 0)
  const lines = rows.filter((row) => !sections.has(row)).reduce((sum, row) => sum + (entries[row]?.value ?? 0), 0)
  return places[0] === 0 && places.length > 1 && parts.every((part) => part > 1) && agrees(first, lines)
}
