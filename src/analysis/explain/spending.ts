import type { ResolvedLine, ResolvedScenario } from '../../engine/resolve.ts'
import { variableOf } from '../catalogue/subject.ts'
import { centreOf } from '../runs/centre.ts'
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

/** What is spent on a line without AI and with it, what it saves, and what only AI brings: formulas. */
interface Spending {
  readonly before: string
  readonly after: string
  readonly saved: string
  readonly added: Partial<Record<NewCost, string>>
}

/** The formulas of what is spent, on one project or on all that are made. Where the market stands beside the budget, revenue that is lost is no spending. */
export function spendingOf({ symbols, ours }: ResolvedScenario, lens: Spent['lens']): Spending {
  const beside = symbols.has('marketEffect')
  const added = (formula: (cost: NewCost) => string | undefined): Spending['added'] =>
    Object.fromEntries(
      (Object.keys(newCosts) as NewCost[]).flatMap((cost) => {
        const text = beside && cost === 'audienceLoss' ? undefined : formula(cost)
        return text === undefined ? [] : [[cost, text]]
      }),
    )
  if (lens === 'project') {
    return {
      before: 'traditionalLineCost',
      after: 'traditionalLineCost - lineSaving',
      saved: 'lineSaving',
      added: added((cost) => (cost === 'transitionCost' ? undefined : cost)),
    }
  }
  const before = 'units * traditionalLineCost'
  if (!beside) {
    const saved = 'outputUnits * adoption * lineSaving'
    const after = `outputUnits * traditionalLineCost - ${saved}`
    return { before, after, saved, added: added((cost) => (cost === 'transitionCost' ? cost : `outputUnits * adoption * ${cost}`)) }
  }
  const special: Partial<Record<NewCost, string>> = {
    ...(ours === undefined && { licenceCost: 'aiUnits * licenceCost * crowdingFactor' }),
    creativeReinvestment: 'units * adoption * creativeReinvestment',
    transitionCost: 'transitionCost',
  }
  return { before, after: 'lineAfter', saved: 'aiUnits * lineSaving', added: added((cost) => special[cost] ?? `aiUnits * ${cost}`) }
}

/** One thing that money goes to, year by year: a line of the budget, or what only AI brings. */
export interface Item {
  /** Where it is among the formats. */
  readonly format: number
  readonly what: { readonly kind: 'line'; readonly line: ResolvedLine } | { readonly kind: 'new'; readonly cost: NewCost }
  /** Who is paid; nobody where revenue is lost. */
  readonly recipient: string | undefined
  /** Without AI and with it, in CNY: of one unit made wholly with AI, or of all that an industry makes in the year. */
  readonly before: Float64Array
  readonly after: Float64Array
}

/** What is looked at: of which formats, by their places. */
export interface Spent {
  readonly formats: readonly number[]
  readonly lens: 'project' | 'industry'
  readonly scope: 'production' | 'all'
}

/**
 * Where the money goes, item by item. Through the lens `project` the sums are `traditionalUnitCost` and `aiUnitCost` (or
 * `productionUnitCost` and `aiProductionCost`), through the lens `industry` they are `traditionalSpend` and `aiSpend`.
 */
export function spending(results: Results, { formats, lens, scope }: Spent): Item[] {
  const { resolved } = results
  const { years, lines, recipients, symbols } = resolved
  const all = scope === 'all'
  const formulas = spendingOf(resolved, lens)
  const series = (formula: string, member: number) => {
    const values = centreOf(results, formula)
    const each = variableOf(resolved, formula)?.dimensions.includes('year') === false ? 1 : years
    return each === 1 ? new Float64Array(years).fill(values[member] ?? 0) : values.slice(member * years, (member + 1) * years)
  }
  const nothing = () => new Float64Array(years)
  return formats.flatMap((format) => {
    const ofLines = lines.flatMap((line, place): Item[] => {
      if (line.format !== format) return []
      const counts = all || line.production
      // In versions 1 and 2 what distribution saves is taken from the cost of production too.
      if (!counts && symbols.has('marketEffect')) return []
      const before = counts ? series(formulas.before, place) : nothing()
      const after = counts ? series(formulas.after, place) : series(formulas.saved, place).map((saved) => -saved)
      return [{ format, what: { kind: 'line', line }, recipient: recipients[line.recipient], before, after }]
    })
    const added = (Object.keys(formulas.added) as NewCost[]).flatMap((cost): Item[] => {
      if (!all && beyondProduction.has(cost)) return []
      const after = series(formulas.added[cost]!, format)
      return [{ format, what: { kind: 'new', cost }, recipient: newCosts[cost], before: nothing(), after }]
    })
    return [...ofLines, ...added]
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
