import type { ResolvedScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { valueIndexOf } from '../catalogue/figureRef.ts'
import { summarise, told } from '../runs/quantiles.ts'

/** What a unit made with AI costs, part by part; together they are `aiUnitCost` before money is put back into writing. */
export const costParts = ['firstTakes', 'retakes', 'direction', 'review', 'rights', 'compliance', 'remaining', 'distribution'] as const

/** One part of what a unit made with AI costs. */
export type CostPart = (typeof costParts)[number]

/** What is asked: a headline about so many units of an industry in a year, and which parts it covers. */
export interface FullCostRequest {
  readonly industry: string
  /** Years after the start. */
  readonly year: number
  /** What the headline is about, in units of the industry. */
  readonly units: number
  /** What it says that this costs, in CNY; nothing where it speaks of a fall alone. */
  readonly money?: number
  /** The fall it speaks of, as a share of the parts of the traditional budget that AI takes over. */
  readonly cut?: number
  readonly covers: readonly CostPart[]
}

/** P5, P25, P50, P75 and P95, in CNY or as a share. */
export type Quantiles = readonly number[]

/** What stands behind a headline. */
export interface FullCost {
  /** What every part comes to by the model, for as many units, in CNY. */
  readonly parts: Readonly<Record<CostPart, Quantiles>>
  /** The headline's figure for what it covers and the model's for the rest, in CNY. */
  readonly full: Quantiles
  /** The same without distribution, which no way of making pictures changes. */
  readonly production: Quantiles
  /** Cost of production made the traditional way, in CNY. */
  readonly traditional: Quantiles
  /** By how much production falls, as a share of the traditional. */
  readonly saving: Quantiles
  /** By how much everything falls, distribution included. */
  readonly savingOfAll: Quantiles
}

const names = ['generationCost', 'generationRatio', 'directionCost', 'reviewCost', 'licenceCost', 'complianceCost'] as const
const budget = ['productionUnitCost', 'traditionalUnitCost', 'displacedCost'] as const

/** Put a headline beside what a scenario makes of all costs, draw by draw. Yields the share done, 0 to 1. */
export function* fullCost(
  simulator: Simulator,
  resolved: ResolvedScenario,
  asked: FullCostRequest,
  samples: number,
  seed: number,
): Generator<number, FullCost> {
  const count = Math.min(samples, batchDraws)
  const simulation = simulator.simulation(resolved, asking(resolved, [...names, ...budget]), seed, 'deflating ')
  simulation.compute(resolved, 0, count)
  yield 0.5
  const read = (variable: string) => {
    const at = valueIndexOf(resolved, { variable, industry: asked.industry, year: resolved.startYear + asked.year })
    const draws = new Float64Array(count)
    simulation.read(variable, at.place, draws)
    return draws
  }
  const [generation, ratio, direction, review, rights, compliance] = names.map(read)
  const [production, everything, displaced] = budget.map(read)
  const each = (value: (draw: number) => number) => Float64Array.from({ length: count }, (_, draw) => value(draw) * asked.units)
  const parts: Record<CostPart, Float64Array> = {
    firstTakes: each((draw) => generation![draw]! / ratio![draw]!),
    retakes: each((draw) => generation![draw]! * (1 - 1 / ratio![draw]!)),
    direction: each((draw) => direction![draw]!),
    review: each((draw) => review![draw]!),
    rights: each((draw) => rights![draw]!),
    compliance: each((draw) => compliance![draw]!),
    remaining: each((draw) => production![draw]! - displaced![draw]!),
    distribution: each((draw) => everything![draw]! - production![draw]!),
  }
  const left = costParts.filter((part) => !asked.covers.includes(part))
  const sumOf = (some: readonly CostPart[]) => each(() => 0).map((_, draw) => some.reduce((sum, part) => sum + parts[part][draw]!, 0))
  const traditional = each((draw) => production![draw]!)
  const covered = coveredBy(
    asked,
    sumOf(asked.covers),
    each((draw) => displaced![draw]!),
  )
  const full = sumOf(left).map((rest, draw) => rest + covered[draw]!)
  const distributionLeft = left.includes('distribution') ? parts.distribution : each(() => 0)
  const made = full.map((cost, draw) => cost - distributionLeft[draw]!)
  const quantiles = (draws: Float64Array): Quantiles => summarise(draws, told).quantiles
  return {
    parts: Object.fromEntries(costParts.map((part) => [part, quantiles(parts[part])])) as Record<CostPart, Quantiles>,
    full: quantiles(full),
    production: quantiles(made),
    traditional: quantiles(traditional),
    saving: quantiles(made.map((cost, draw) => 1 - cost / traditional[draw]!)),
    savingOfAll: quantiles(made.map((cost, draw) => (traditional[draw]! - cost) / (traditional[draw]! + parts.distribution[draw]!))),
  }
}

/** What the headline's own parts cost by the headline: its sum of money; or what its fall leaves of the work that AI takes over. */
function coveredBy({ money, cut }: FullCostRequest, byModel: Float64Array, displaced: Float64Array): Float64Array {
  if (money !== undefined) return byModel.map(() => money)
  return cut === undefined ? byModel : displaced.map((cost) => cost * (1 - cut))
}
