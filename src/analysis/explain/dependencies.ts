import type { ResolvedScenario } from '../../engine/resolve.ts'
import { everyPart, type Expression } from '../../engine/formula/expression.ts'

/** Which names feed which, by name: what a name's formula needs, and in whose formulas it stands. */
export interface Dependencies {
  /** By name of a variable or an assumption: what its formula needs this year. Nothing for an assumption. */
  readonly needs: ReadonlyMap<string, readonly string[]>
  /** The same of last year's values; these alone may lead round in a circle. */
  readonly needsOfLastYear: ReadonlyMap<string, readonly string[]>
}

/** What every variable of a scenario needs. */
export function dependencies({ symbols }: Pick<ResolvedScenario, 'symbols'>): Dependencies {
  const needs = new Map<string, readonly string[]>()
  const needsOfLastYear = new Map<string, readonly string[]>()
  for (const [name, symbol] of symbols) {
    if (symbol.kind === 'assumption') needs.set(name, [])
    if (symbol.kind !== 'variable') continue
    const known = (wanted: Set<string>) => [...wanted].filter((one) => /assumption|variable/.test(symbols.get(one)?.kind ?? ''))
    const { now, lastYear } = namesIn(symbol.variable.expression)
    needs.set(name, known(now))
    needsOfLastYear.set(name, known(lastYear))
  }
  return { needs, needsOfLastYear }
}

function namesIn(expression: Expression): { now: Set<string>; lastYear: Set<string> } {
  const all = new Set<string>()
  const lastYear = new Set<string>()
  const outside = new Set<Expression>()
  everyPart(expression, (part) => {
    const [first] = part.kind === 'call' && part.name === 'prev' ? part.given : []
    if (first) everyPart(first, (inside) => outside.add(inside))
    if (part.kind === 'name') (outside.has(part) ? lastYear : all).add(part.name)
  })
  return { now: all, lastYear }
}

/** Everything that a name rests on, last year's values included, however far back. */
export function everythingBelow({ needs, needsOfLastYear }: Dependencies, name: string): Set<string> {
  return reached(name, (one) => [...(needs.get(one) ?? []), ...(needsOfLastYear.get(one) ?? [])])
}

/** Everything that rests on a name, however far on. */
export function everythingAbove(of: Dependencies, name: string): Set<string> {
  const users = usedBy(of)
  return reached(name, (one) => users.get(one) ?? [])
}

/** In whose formulas each name stands, this year or last. */
export function usedBy({ needs, needsOfLastYear }: Dependencies): Map<string, string[]> {
  const users = new Map<string, string[]>([...needs.keys()].map((name) => [name, []]))
  for (const wanted of [needs, needsOfLastYear]) {
    for (const [user, names] of wanted) {
      for (const name of names) {
        const list = users.get(name)
        if (list && !list.includes(user)) list.push(user)
      }
    }
  }
  return users
}

function reached(from: string, next: (name: string) => readonly string[]): Set<string> {
  const found = new Set<string>()
  const open = [from]
  for (const name of open) {
    for (const one of next(name)) {
      if (found.has(one) || one === from) continue
      found.add(one)
      open.push(one)
    }
  }
  return found
}

/**
 * The names in columns, so that what a formula needs stands further left: a variable as far left as it can, an assumption
 * right beside the first formula that uses it. Last year's values are left out, for they may lead back.
 */
export function columns({ needs, needsOfLastYear }: Dependencies): string[][] {
  const depths = new Map<string, number>()
  const depthOf = (name: string): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    const below = needs.get(name) ?? []
    const depth = below.length === 0 ? 0 : 1 + Math.max(...below.map(depthOf))
    depths.set(name, depth)
    return depth
  }
  const users = usedBy({ needs, needsOfLastYear })
  const place = (name: string): number => {
    const isAssumption = !needsOfLastYear.has(name)
    const [first, ...others] = isAssumption ? (users.get(name) ?? []).map(depthOf) : []
    return first === undefined ? depthOf(name) : Math.max(0, Math.min(first, ...others) - 1)
  }
  const list: string[][] = []
  for (const name of needs.keys()) (list[place(name)] ??= []).push(name)
  return untangled(list, needs, users)
}

/** Order each column by where its neighbours stand, forth and back a few times: fewer lines cross. */
function untangled(
  list: string[][],
  needs: ReadonlyMap<string, readonly string[]>,
  users: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const heights = new Map<string, number>()
  const note = (column: readonly string[]) => {
    for (const [index, name] of column.entries()) heights.set(name, (index + 0.5) / column.length)
  }
  list.forEach(note)
  for (let round = 0; round < 12; round += 1) {
    const forth = round % 2 === 0
    for (const column of forth ? list : [...list].reverse()) {
      const wish = new Map(column.map((name) => [name, meanOf((forth ? needs : users).get(name) ?? [], heights) ?? heights.get(name) ?? 0]))
      column.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))
      note(column)
    }
  }
  return list
}

function meanOf(names: readonly string[], heights: ReadonlyMap<string, number>): number | undefined {
  const known = names.flatMap((name) => heights.get(name) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, height) => sum + height, 0) / known.length
}
