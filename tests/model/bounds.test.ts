import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { resolveScenario, type ResolvedScenario } from '../../src/engine/resolve.ts'
import { evaluate, type Values } from '../../src/engine/evaluate.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { caseOf, checkCase, inputsOf, spanOf } from '../engine/cases.ts'
import { anyScenario } from '../engine/randomScenario.ts'
import { runs } from '../runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const shares = ['usableShare', 'readiness', 'pull', 'adoption', 'creativeShareBefore', 'discountFactor']
const costs =
  /Cost$|Price$|^price$|^paid|Spend$|Loss$|Friction$|Reinvestment$|Revenue$|^scarcity$|Traffic$|Seconds$|Hours$|Units$|^jobs(Before|Displaced|Created)$/

/** What must never be, whatever is believed inside the bounds. */
function faultsOf(resolved: ResolvedScenario, values: Values): string[] {
  const many = (name: string) => values.get(name) ?? new Float64Array(0)
  const faults = resolved.variables.flatMap(({ name }) => (many(name).every(Number.isFinite) ? [] : [`${name} is not finite`]))
  for (const name of shares) if (many(name).some((share) => !(share >= 0 && share <= 1))) faults.push(`${name} is no share`)
  const traditional = many('traditionalUnitCost')
  for (const { name } of resolved.variables) {
    // A project that saves all it costs may be left with what rounding leaves of that cost.
    const rounding = (place: number) => (/^(ai|average)UnitCost$/.test(name) ? 1e-12 * (traditional[place] ?? 0) : 0)
    if (costs.test(name) && name !== 'aiProductionCost' && many(name).some((cost, place) => cost < -rounding(place)))
      faults.push(`${name} is negative`)
  }
  return faults
}

/** What distribution lines save, which `aiProductionCost` takes off production by its formula. */
function savedInDistribution(resolved: ResolvedScenario, values: Values, industry: number, year: number): number {
  return resolved.lines.reduce((sum, line, place) => {
    const counts = line.format === industry && !line.production
    return counts ? sum + (values.get('lineSaving')?.[place * resolved.years + year] ?? 0) : sum
  }, 0)
}

describe('shares stay between 0 and 1, no cost is negative, and every figure is finite', () => {
  it('wherever the readings stand inside their bounds', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const resolved = caseOf(scenario)
        expect(faultsOf(resolved, evaluate(resolved))).toEqual([])
      }),
      { numRuns: runs(15, 300) },
    )
  })

  it('also in 11 and in 50 years by the fast way', () => {
    for (const [years, tries] of [
      [11, 100],
      [50, 15],
    ] as const) {
      const simulator = new Simulator()
      fc.assert(
        fc.property(anyScenario, (scenario) => {
          const resolved = caseOf({ ...scenario, simulation: spanOf(years) })
          expect(faultsOf(resolved, simulator.point(resolved))).toEqual([])
        }),
        { numRuns: runs(tries, 20 * tries) },
      )
    }
  })

  it('with every reading at its least, at its most, at its low and at its high', () => {
    const ends = [...inputsOf(caseOf())].map(({ path, low, high, bounds: [least, most] }) => ({ path, least, most, low, high }))
    for (const end of ['least', 'most', 'low', 'high'] as const) {
      const resolved = caseOf({
        assumptions: Object.fromEntries(ends.map((each) => [each.path, { value: each[end], low: each[end], high: each[end] }])),
      })
      expect(faultsOf(resolved, evaluate(resolved)), end).toEqual([])
    }
  })

  it.each([
    ['nothing is paid for any line, before or after', { baseCost: 0, directionRate: 0, finishedMinutes: 0 }],
    ['nothing is paid before, and AI costs something', { baseCost: 0 }],
    [
      'AI does everything for nothing',
      {
        eligible: 1,
        reduction: 1,
        availableFrom: 0,
        finishedMinutes: 0,
        clearanceFee: 0,
        labellingFee: 0,
        consentFee: 0,
        disputeProbability: 0,
        licenceShare: 0,
        adoptionCap: 1,
        adoptionMidpoint: -10,
        adoptionSpeed: 20,
        reboundElasticity: 5,
      },
    ],
    ['prices rise from far below their floor', { startPrice: 0.001, priceFloor: 100, priceDecline: -1 }],
    [
      'there is next to no compute',
      {
        computeSupplyStart: 1,
        computeSupplyGrowth: -0.9,
        scarcityElasticity: 5,
        gpuSecondsPerSecond: 1e5,
        efficiencyGain: -1,
        unitsStart: 1e9,
        unitGrowth: 1,
      },
    ],
  ])('when %s', (_, values: Record<string, number>) => {
    const assumptions = inputsOf(caseOf()).flatMap(({ path, name }) =>
      values[name] === undefined ? [] : [[path, { value: values[name] }] as const],
    )
    const resolved = caseOf({ assumptions: Object.fromEntries(assumptions) })
    const long = caseOf({ assumptions: Object.fromEntries(assumptions), simulation: spanOf(50) })
    expect(faultsOf(resolved, evaluate(resolved))).toEqual([])
    expect(faultsOf(long, new Simulator().point(long))).toEqual([])
  })
})

test('the production cost with AI falls below nothing by no more than distribution lines save', () => {
  const simulator = new Simulator()
  const expectCovered = (scenario: Scenario) => {
    const resolved = resolveScenario(sora2024, { ...scenario, simulation: spanOf(4) })
    const values = simulator.point(resolved)
    for (const industry of resolved.industries.keys()) {
      for (let year = 0; year < resolved.years; year += 1) {
        const place = industry * resolved.years + year
        const size = values.get('traditionalUnitCost')?.[place] ?? 0
        const cost = values.get('aiProductionCost')?.[place] ?? NaN
        expect(cost + savedInDistribution(resolved, values, industry, year)).toBeGreaterThanOrEqual(-1e-12 * size)
      }
    }
  }
  fc.assert(fc.property(anyScenario, expectCovered), { numRuns: runs(40, 800) })
  expectCovered(checkCase('upper-bounds').scenario)
})
