import type { ResolvedLine } from '../../engine/resolve.ts'
import type { Results } from '../runs/results.ts'

/** What is only spent because of AI, and who gets it; what the audience takes away reaches nobody. */
const newCosts = {
  generationCost: 'compute',
  directionCost: 'aiCraft',
  reviewCost: 'aiCraft',
  licenceCost: 'rights',
  complianceCost: 'legal',
  audienceLoss: undefined,
  creativeReinvestment: 'writers',
  transitionCost: 'training',
} as const

/** One of the costs that only AI brings, by its variable. */
export type NewCost = keyof typeof newCosts

/** Costs that are no part of making: they count only with distribution. */
const beyondProduction: ReadonlySet<NewCost> = new Set(['audienceLoss', 'creativeReinvestment', 'transitionCost'])

/** One thing that money goes to, year by year: a line of the budget, or what only AI brings. */
export interface Item {
  /** Where it is among the industries. */
  readonly industry: number
  readonly what: { readonly kind: 'line'; readonly line: ResolvedLine } | { readonly kind: 'new'; readonly cost: NewCost }
  /** Who is paid; nobody where revenue is lost. */
  readonly recipient: string | undefined
  /** Without AI and with it, in CNY: of one unit made wholly with AI, or of all that an industry makes in the year. */
  readonly before: Float64Array
  readonly after: Float64Array
}

/** What is looked at; an industry of -1 stands for all of them. */
export interface Spent {
  readonly industry: number
  readonly lens: 'project' | 'industry'
  readonly scope: 'production' | 'all'
}

/**
 * Where the money goes, item by item. Through the lens `project` the sums are `traditionalUnitCost` and `aiUnitCost` (or
 * `productionUnitCost` and `aiProductionCost`), through the lens `industry` they are `traditionalSpend` and `aiSpend`.
 */
export function spending(results: Results, { industry, lens, scope }: Spent): Item[] {
  const { resolved, point } = results
  const { years } = resolved
  const all = scope === 'all'
  const whole = lens === 'industry'
  const read = (name: string, member: number) => {
    const values = point.get(name)
    // What has no years is the same in all of them.
    const flat = values !== undefined && values.length <= resolved.industries.length
    return (year: number) => values?.[flat ? member : member * years + year] ?? 0
  }
  const series = (at: (year: number) => number) => Float64Array.from({ length: years }, (_, year) => at(year))
  const inside = resolved.industries.map((_, index) => index).filter((index) => industry === -1 || index === industry)

  return inside.flatMap((index) => {
    const units = read('units', index)
    const output = read('outputUnits', index)
    const adoption = read('adoption', index)
    const [without, made, switched] = whole ? [units, output, (year: number) => output(year) * adoption(year)] : [() => 1, () => 1, () => 1]
    const lines = resolved.lines.flatMap((line, place): Item[] => {
      if (line.industry !== index) return []
      const cost = read('traditionalLineCost', place)
      const saved = read('lineSaving', place)
      const counts = all || line.production ? 1 : 0
      return [
        {
          industry: index,
          what: { kind: 'line', line },
          recipient: resolved.recipients[line.recipient],
          before: series((year) => counts * without(year) * cost(year)),
          after: series((year) => counts * made(year) * cost(year) - switched(year) * saved(year)),
        },
      ]
    })
    const added = Object.entries(newCosts).flatMap(([name, recipient]): Item[] => {
      const cost = name as NewCost
      if (!all && beyondProduction.has(cost)) return []
      if (!whole && cost === 'transitionCost') return []
      const each = read(cost, index)
      const after = cost === 'transitionCost' ? each : (year: number) => switched(year) * each(year)
      return [{ industry: index, what: { kind: 'new', cost }, recipient, before: new Float64Array(years), after: series(after) }]
    })
    return [...lines, ...added]
  })
}

/** One who is paid, in one year, in CNY. */
export interface Payee {
  /** A recipient; `audience` for revenue that is lost, `kept` for what is not spent any more, `added` for what is spent on top. */
  readonly id: string
  readonly before: number
  readonly after: number
}

/** Who is paid without AI and with it. What is saved is kept by those who paid, what is spent on top they add: both sides come to the same. */
export function payees(results: Results, spent: Spent, year: number): Payee[] {
  const sums = new Map(results.resolved.recipients.map((id) => [id, { id, before: 0, after: 0 }]))
  sums.set('audience', { id: 'audience', before: 0, after: 0 })
  let saved = 0
  for (const { recipient = 'audience', before, after } of spending(results, spent)) {
    const sum = sums.get(recipient)
    if (!sum) continue
    sum.before += before[year] ?? 0
    sum.after += after[year] ?? 0
    saved += (before[year] ?? 0) - (after[year] ?? 0)
  }
  const rest = saved >= 0 ? { id: 'kept', before: 0, after: saved } : { id: 'added', before: -saved, after: 0 }
  return [...sums.values(), rest]
}

/** The sum of some items, year by year, in CNY. */
export function total(items: readonly Item[], side: 'before' | 'after'): Float64Array {
  const sum = new Float64Array(items[0]?.before.length ?? 0)
  for (const item of items) item[side].forEach((value, year) => (sum[year]! += value))
  return sum
}
