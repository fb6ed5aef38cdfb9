import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { resolveFormulas, resolveScenario, type ResolvedScenario } from '../../src/engine/resolve.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { positionsOf, type Position } from '../../src/engine/positions.ts'
import { baseline } from '../../src/model/baseline.ts'
import '../../src/model/everyModel.ts'
import { latestModel } from '../../src/model/models.ts'
import type { Asking, OurProjects } from '../../src/model/scenario.ts'

const simulator = new Simulator()
const samples = 64
const format = 'comicSeries'
const asked = (scope: Asking) => resolveScenario(latestModel, { ...baseline, scope })
const ours = (rest: Partial<OurProjects> = {}, more: Asking = {}) => asked({ industry: format, ours: { projects: 20, ...rest }, ...more })

const names = ['price', 'learning', 'crowdingFactor', 'computeUse', 'usableShare', 'units', 'adoption', 'marketAdoption', 'saving'] as const
const more = [
  'npv',
  'totalNpv',
  'cumulativeSaving',
  'yearsUnderWater',
  'transitionCost',
  'aiUnitCost',
  'netUnitSaving',
  'generationCost',
] as const
const others = ['revenueUnit', 'productionUnitCost', 'productionSavingShare', 'unitSavingShare', 'creativeShareAfter'] as const
const simulations = new Map<ResolvedScenario, ReturnType<Simulator['simulation']>>()

/** Every draw of one value of a variable: of the format, and of the last year asked about or one before it. */
function draws(
  resolved: ResolvedScenario,
  name: (typeof names | typeof more | typeof others)[number],
  year = resolved.years - 1,
): number[] {
  const simulation = simulations.get(resolved) ?? simulator.simulation(resolved, asking(resolved, [...names, ...more, ...others], here), 1)
  if (!simulations.has(resolved)) simulation.compute(resolved, 0, samples)
  simulations.set(resolved, simulation)
  const variable = resolved.variables.find((one) => one.name === name)!
  const into = new Float64Array(samples)
  simulation.read(
    name,
    positionsOf(resolved, variable).findIndex((at) => here(at) && (at.year === undefined || at.year === year)),
    into,
  )
  return [...into]
}

const place = latestModel.formats.findIndex(({ id }) => id === format)
const here = (at: Position) => at.format === undefined || at.format === place

const near = (one: readonly number[], other: readonly number[]) => {
  for (const [draw, value] of one.entries())
    expect(value).toBeCloseTo(other[draw]!, -Math.log10(Math.abs(other[draw]!) * 1e-9 + 1e-12) - 0.31)
}

describe('until an earlier year', () => {
  const whole = resolveScenario(latestModel, baseline)
  const short = asked({ until: 2030 })

  it('fewer years of the same simulation are told: every draw of the earlier years is the same to the bit', () => {
    expect(short.years).toBe(7)
    for (const name of ['price', 'adoption', 'saving', 'cumulativeSaving', 'aiUnitCost', 'crowdingFactor', 'computeUse'] as const)
      for (const year of [0, 3, 6]) expect(draws(short, name, year)).toEqual(draws(whole, name, year))
  })

  it('net present value is what has been saved by that year, and payback counts no year after it', () => {
    near(draws(short, 'npv'), draws(whole, 'cumulativeSaving', 6))
    const late = draws(whole, 'yearsUnderWater')
    expect(draws(short, 'yearsUnderWater')).toEqual(late.map((years) => Math.min(7, years)))
  })
})

describe('our own projects', () => {
  const market = resolveScenario(latestModel, { ...baseline })

  it('every formula of theirs holds together, with whatever is said of them', () => {
    const each: OurProjects[] = [
      { projects: 20 },
      { projects: 0.5, adoption: { start: 0.9, end: 0.2 } },
      { projects: 3, budget: { times: 1.5 } },
      { projects: 3, adoption: { start: 1, end: 1 }, budget: { amount: 800_000 } },
      { projects: 1, budget: { amount: 1 } },
    ]
    for (const one of each)
      for (const until of [2024, 2034])
        expect(resolveFormulas(latestModel, { ...baseline, scope: { industry: format, ours: one, until } }).faults).toEqual([])
  })

  it('what the market gives and takes stays what it was: price, crowding, learning, and the market’s own adoption', () => {
    const resolved = ours({ adoption: { start: 1, end: 1 }, budget: { times: 3 } })
    for (const name of ['price', 'learning', 'crowdingFactor', 'computeUse', 'usableShare'] as const)
      near(draws(resolved, name), draws(market, name))
    near(draws(resolved, 'marketAdoption'), draws(market, 'adoption'))
  })

  it('as many as the market makes, adopted as the market does, save as much as the market’s; twice as many save twice as much', () => {
    const resolved = ours()
    const perProject = draws(market, 'saving').map((saving, draw) => saving / draws(market, 'units')[draw]!)
    near(
      draws(resolved, 'saving').map((saving) => saving / 20),
      perProject,
    )
    near(
      draws(ours({ projects: 40 }), 'npv'),
      draws(resolved, 'npv').map((npv) => 2 * npv),
    )
  })

  it('the total is ours alone: other formats make nothing', () => {
    const resolved = ours()
    near(draws(resolved, 'totalNpv'), draws(resolved, 'npv'))
  })

  it('with adoption of our own a straight line leads from the first year to the last that is asked about', () => {
    const resolved = ours({ adoption: { start: 0.2, end: 0.8 } }, { until: 2030 })
    expect(draws(resolved, 'adoption', 0)[0]).toBe(0.2)
    expect(draws(resolved, 'adoption', 3)[0]).toBeCloseTo(0.5, 12)
    expect(draws(resolved, 'adoption', 6)[0]).toBeCloseTo(0.8, 12)
  })

  it('whoever has made all with AI from the start switches no project; only those of vendors that left are switched again', () => {
    const [all, none] = [ours({ adoption: { start: 1, end: 1 } }), ours({ adoption: { start: 0, end: 0 } })]
    const again = draws(all, 'transitionCost').map((cost, draw) => cost / draws(all, 'productionUnitCost')[draw]! / 20)
    for (const share of again) expect(share).toBeLessThan(0.2)
    expect(Math.max(...draws(none, 'transitionCost'))).toBe(0)
    expect(Math.max(...draws(none, 'saving').map(Math.abs))).toBe(0)
  })

  it('a budget so many times the format’s scales what a project costs, saves and earns, and no share', () => {
    const resolved = ours({ budget: { times: 2 } })
    for (const name of ['aiUnitCost', 'netUnitSaving', 'generationCost', 'revenueUnit'] as const)
      near(
        draws(resolved, name),
        draws(market, name).map((value) => 2 * value),
      )
    for (const name of ['productionSavingShare', 'unitSavingShare', 'creativeShareAfter'] as const)
      near(draws(resolved, name), draws(market, name))
    near(
      draws(resolved, 'saving'),
      draws(ours(), 'saving').map((saving) => 2 * saving),
    )
  })

  it('what our projects pay out less is what they save, but for what the market pays for them more: what others make takes nothing from that', () => {
    const resolved = ours({ adoption: { start: 0.2, end: 0.8 }, budget: { times: 2 } })
    const values = evaluate(resolved)
    const year = resolved.years - 1
    const sum = (name: string) => {
      const variable = resolved.variables.find((one) => one.name === name)!
      const own = positionsOf(resolved, variable).map((at) => (at.format === undefined || at.format === place) && at.year === year)
      return values.get(name)!.reduce((total, value, index) => total + (own[index] ? value : 0), 0)
    }
    const paid = sum('saving') - sum('units') * sum('adoption') * sum('marketEffect')
    expect(sum('paidBefore') - sum('paidAfter')).toBeCloseTo(paid, 3)
    expect(sum('traditionalSpend') - sum('aiSpend')).toBeCloseTo(paid, 3)
  })

  it('a change to a case of our own projects tells of the same projects: they are not told of twice', () => {
    const resolved = ours()
    const changed = resolveScenario(resolved.model, { ...resolved.scenario })
    expect(changed.model).toBe(resolved.model)
    expect(resolveScenario(resolved.model, baseline).model).toBe(latestModel)
    expect(evaluate(changed)).toEqual(evaluate(resolved))
  })

  it('a budget that is an amount is that amount in every draw of the first year', () => {
    for (const value of draws(ours({ budget: { amount: 800_000 } }), 'productionUnitCost', 0)) expect(value).toBeCloseTo(800_000, 3)
  })
})
