import type { Insight, Results, Spread } from '../../../src/analysis/runs/results.ts'
import { centreOf } from '../../../src/analysis/runs/centre.ts'
import { withoutDraws } from '../../../src/analysis/runs/pointResults.ts'
import { targetOf, type AskedOf } from '../../../src/analysis/catalogue/target.ts'
import { valueIndexOf } from '../../../src/analysis/catalogue/figureRef.ts'
import { costOfTraditional } from '../../../src/analysis/catalogue/subject.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import type { Model } from '../../../src/model/model.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { Scenario } from '../../../src/model/scenario.ts'

const own = (model: Model): Scenario => ({
  model: { id: model.id, version: model.version },
  title: { 'zh-CN': '模型取值', en: 'The model’s own values' },
  description: { 'zh-CN': '', en: '' },
  simulation: model.simulation,
  ...{ credence: {}, assumptions: {}, formats: [], metrics: [] },
})

/** What AI costs beside what it takes the place of. */
const costs = [
  ['aiProductionCost', 'productionUnitCost'],
  ['aiUnitCost', 'traditionalUnitCost'],
] as const

/** What a scenario comes to, with a made-up spread of a tenth around every value. */
export function resultsOf(scenario: Partial<Scenario> = {}, model: Model = sora2024): Results {
  const laid = resolveScenario(model, { ...own(model), ...scenario })
  const point = evaluate(laid)
  const spread = new Map([...point].map(([name, values]) => [name, around(values)]))
  for (const [cost, traditional] of costs) {
    const whole = point.get(traditional)
    const shares = point.get(cost)?.map((value, place) => value / (whole?.[place] ?? NaN))
    if (shares) spread.set(costOfTraditional(cost, traditional), around(shares))
  }
  const bell = Float64Array.from({ length: 40 }, (_, index) => Math.round(1000 * Math.exp(-(((index - 20) / 8) ** 2))))
  const histogram = (middle: number) => ({ least: middle - 5e10, most: middle + 5e10, counts: bell, negative: 1024, positive: 9216 })
  const histograms = new Map(['npv', 'totalNpv'].map((name) => [name, Array.from(point.get(name) ?? [], histogram)]))
  const results = { resolved: laid, point, samples: 10_240, means: new Map<string, Float64Array>(), spread, histograms, standardError: 1e8 }
  const without = pointOnly(results)
  /** As a run that was asked for whatever is read: formulas over variables too. */
  class Means extends Map<string, Float64Array> {
    override get = (name: string) => spread.get(name)?.mean ?? centreOf(without, name)
  }
  return { ...results, means: new Means([...spread].map(([name, { mean }]) => [name, mean])) }
}

function around(values: Float64Array): Spread {
  const times = (factor: number) => values.map((value) => value + Math.abs(value) * (factor - 1))
  return { p5: times(0.9), p25: times(0.95), p50: times(1), p75: times(1.05), p95: times(1.1), mean: times(1) }
}

/** The same without draws. */
export const pointOnly = ({ resolved, point }: Results): Results => withoutDraws(resolved, () => point)

/** Made-up answers to the questions that take many runs, about a figure of whoever is looked at. */
export function insightOf(results: Results, asked: AskedOf = { industry: 'shortDrama', year: 10 }): Insight {
  const target = targetOf(results.resolved, asked)
  const { variable, place } = valueIndexOf(results.resolved, target)
  const total = results.point.get(variable.name)?.[place] ?? 0
  const estimate = (share: number, settled: boolean) => ({ share, error: 0.02, settled })
  const paths = ['hurdle', 'advertising.audienceDiscount', 'shortDrama.cast.eligible', 'discountRate', 'games.adoptionCap', 'startPrice']
  return {
    resolved: results.resolved,
    samples: 4096,
    target,
    mean: total,
    worthOf: targetOf(results.resolved, { ...asked, target: 'npv' }),
    influences: paths.map((path, index) => ({
      path,
      low: total * (1 - 0.3 / (index + 1)),
      high: total * (1 + 0.2 / (index + 1)),
      first: estimate(0.3 / (index + 1), index < 4),
      total: estimate(0.35 / (index + 1), index < 4),
    })),
    elasticities: paths.map((path, index) => ({ path, slope: 3, effect: total / (100 * (index + 1)), elasticity: 1 / (index + 1) })),
    kinks: [],
    claims: Object.entries(results.resolved.model.claims).flatMap(([claim, { side }], index) => {
      const mean = side === 'saves' ? 1e10 * (1 + (index % 5)) : -1e9 * (1 + (index % 7))
      return side === 'signals' ? [] : [{ claim, mean, p5: mean - Math.abs(mean) / 2, p95: mean + Math.abs(mean) / 2 }]
    }),
  }
}

/** Nothing that is said to save is believed. */
export const noSavings: Partial<Scenario> = {
  credence: Object.fromEntries(Object.entries(sora2024.claims).flatMap(([id, { side }]) => (side === 'saves' ? [[id, 0]] : []))),
}
