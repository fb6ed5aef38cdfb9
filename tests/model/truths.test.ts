import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import type { ResolvedScenario, Input } from '../../src/engine/resolve.ts'
import { evaluate, type Values } from '../../src/engine/evaluate.ts'
import { parseUnit } from '../../src/engine/units.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { caseOf, inputsOf, spanOf } from '../engine/cases.ts'
import { anyScenario, likelyScenario } from '../engine/randomScenario.ts'
import { runs } from '../runs.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A computed case, to be asked for single numbers. */
class Computed {
  readonly resolved: ResolvedScenario
  readonly values: Values

  constructor(resolved: ResolvedScenario) {
    this.resolved = resolved
    this.values = evaluate(resolved)
  }

  /** A variable of a member in a year; whichever of them it lacks is ignored. */
  at(name: string, member = 0, year = 0): number {
    const variable = this.resolved.variables.find((each) => each.name === name)
    const years = variable?.dimensions.includes('year') ? this.resolved.years : 1
    const row = variable?.dimensions.some((dimension) => dimension !== 'year') ? member : 0
    return this.values.get(name)?.[row * years + (years === 1 ? 0 : year)] ?? NaN
  }

  /** Every industry in every year. */
  *everywhere(): Generator<{ industry: number; year: number; its: (name: string) => number }> {
    for (const industry of this.resolved.industries.keys()) {
      for (let year = 0; year < this.resolved.years; year += 1) yield { industry, year, its: (name) => this.at(name, industry, year) }
    }
  }
}

const computed = new Map<string, Computed>()

/** All properties look at the same scenarios, so that each has to be computed but once. */
function compute(scenario: Scenario): Computed {
  const key = JSON.stringify(scenario)
  const known = computed.get(key) ?? new Computed(caseOf(scenario))
  computed.set(key, known)
  return known
}

function always(what: (of: Computed) => void): void {
  const settings = { numRuns: runs(15, 300), seed: 20240216 }
  for (const scenarios of [likelyScenario, anyScenario])
    fc.assert(
      fc.property(scenarios, (scenario) => what(compute(scenario))),
      settings,
    )
}

const claimsOf = (side: string) => Object.entries(sora2024.claims).flatMap(([id, claim]) => (claim.side === side ? [id] : []))
const withoutCredenceIn = (side: string): Scenario['credence'] => Object.fromEntries(claimsOf(side).map((id) => [id, 0]))

/** The same to the last digits that sums of this size leave. */
function close(got: number, wanted: number, size: number, what: string): void {
  if (!(Math.abs(got - wanted) <= 1e-12 * size + 1e-300)) expect(got, what).toBe(wanted)
}

describe('money is conserved', () => {
  it('what is paid to everyone is what is spent', () => {
    always((of) => {
      for (let year = 0; year < of.resolved.years; year += 1) {
        let [spent, size, paid] = [0, 0, 0]
        for (const industry of of.resolved.industries.keys()) {
          const its = (name: string) => of.at(name, industry, year)
          const less = its('displacedCost') - its('cashFriction') - its('creativeReinvestment')
          spent += its('outputUnits') * (its('traditionalUnitCost') - its('adoption') * less) + its('transitionCost')
          size += its('outputUnits') * (its('traditionalUnitCost') + its('adoption') * its('cashFriction')) + its('transitionCost')
        }
        for (const recipient of of.resolved.recipients.keys()) paid += of.at('paidAfter', recipient, year)
        close(paid, spent, size, 'paidAfter')
      }
    })
  })

  it('and was before AI', () => {
    always((of) => {
      for (let year = 0; year < of.resolved.years; year += 1) {
        let [spent, paid] = [0, 0]
        for (const industry of of.resolved.industries.keys()) spent += of.at('traditionalSpend', industry, year)
        for (const recipient of of.resolved.recipients.keys()) paid += of.at('paidBefore', recipient, year)
        close(paid, spent, spent, 'paidBefore')
      }
    })
  })
})

describe('parts sum to their total', () => {
  it('from the traditional to the AI cost of a project, saving by saving and friction by friction', () => {
    always((of) => {
      for (const { industry, year, its } of of.everywhere()) {
        const parts = [
          'generationCost',
          'directionCost',
          'reviewCost',
          'licenceCost',
          'complianceCost',
          'audienceLoss',
          'creativeReinvestment',
        ].map(its)
        const savings = of.resolved.lines.map((line, place) => (line.format === industry ? of.at('lineSaving', place, year) : 0))
        const sum = its('traditionalUnitCost') - savings.reduce((a, b) => a + b, 0) + parts.reduce((a, b) => a + b, 0)
        close(its('aiUnitCost'), sum, its('traditionalUnitCost') + parts.reduce((a, b) => a + b, 0), 'aiUnitCost')
      }
    })
  })

  it('from years and industries to the total net present value', () => {
    always((of) => {
      let [total, byYear, size] = [0, 0, 0]
      for (const industry of of.resolved.industries.keys()) {
        total += of.at('npv', industry)
        close(
          of.at('cumulativeSaving', industry, of.resolved.years - 1),
          of.at('npv', industry),
          Math.abs(of.at('npv', industry)),
          'cumulativeSaving',
        )
      }
      for (const { year, its } of of.everywhere()) size += Math.abs(its('saving') * of.at('discountFactor', 0, year))
      for (let year = 0; year < of.resolved.years; year += 1) byYear += of.at('totalSaving', 0, year) * of.at('discountFactor', 0, year)
      close(of.at('totalNpv'), total, size, 'totalNpv')
      close(of.at('totalNpv'), byYear, size, 'totalNpv by year')
    })
  })
})

describe('without', () => {
  it('a claim of a saving nothing is displaced', () => {
    fc.assert(
      fc.property(likelyScenario, (scenario) => {
        const { values } = new Computed(
          caseOf({ ...scenario, credence: { ...scenario.credence, ...withoutCredenceIn('saves') }, simulation: spanOf(3) }),
        )
        expect([...values.get('displacedCost')!].filter((cost) => cost !== 0)).toEqual([])
      }),
      { numRuns: runs(8, 160) },
    )
  })

  it('a claim of a limitation every friction that one governs is gone', () => {
    const credence = withoutCredenceIn('limits')
    const of = new Computed(caseOf({ credence }))
    const governed = inputsOf(of.resolved).filter(({ claim = '' }) => Object.hasOwn(credence, claim))
    expect(governed.length).toBeGreaterThan(30)
    for (const name of ['directionCost', 'reviewCost', 'licenceCost', 'complianceCost', 'audienceLoss', 'transitionCost']) {
      expect(
        [...of.values.get(name)!].filter((cost) => cost !== 0),
        name,
      ).toEqual([])
    }
    expect([...of.values.get('usableShare')!].filter((share) => share !== 1)).toEqual([])
    expect([...of.values.get('scarcity')!].filter((factor) => factor !== 1)).toEqual([])
    for (const name of ['releaseDelay', 'hurdle', 'priceFloor'])
      expect(inputsOf(of.resolved).find((input) => input.name === name)).toMatchObject({ credence: 0, neutral: 0 })
  })

  it('anyone who switches nothing is saved and nothing changes', () => {
    const adoptionCap = Object.fromEntries(sora2024.industries.map(({ id }) => [`${id}.adoptionCap`, { value: 0 }]))
    const of = new Computed(caseOf({ assumptions: adoptionCap }))
    for (const name of [
      'saving',
      'npv',
      'totalNpv',
      'adoption',
      'transitionCost',
      'generatedSeconds',
      'computeRevenue',
      'jobsDisplaced',
      'jobsCreated',
    ]) {
      expect(
        [...of.values.get(name)!].filter((value) => value !== 0),
        name,
      ).toEqual([])
    }
    expect(of.values.get('outputUnits')).toEqual(of.values.get('units'))
    expect(of.values.get('aiSpend')).toEqual(of.values.get('traditionalSpend'))
    expect(of.values.get('paidAfter')).toEqual(of.values.get('paidBefore'))
    for (const { its } of of.everywhere()) close(its('jobsAfter'), its('jobsBefore'), its('jobsBefore'), 'jobsAfter')
  })

  it('any line that AI can do there are only costs', () => {
    const reduction = inputsOf(caseOf()).flatMap(({ name, path }) => (name === 'reduction' ? [[path, { value: 0 }] as const] : []))
    const of = new Computed(caseOf({ assumptions: Object.fromEntries(reduction) }))
    expect(of.at('totalNpv')).toBeLessThan(0)
    for (const { its } of of.everywhere()) expect(its('saving')).toBeLessThan(0)
  })
})

test('scaling all money that goes in scales all money that comes out, and leaves shares alone', () => {
  const moneyIn = (unit: string) => {
    const parsed = parseUnit(unit)
    return parsed.ok ? (parsed.powers.get('CNY') ?? 0) : NaN
  }
  const { world, format, line } = sora2024.assumptions
  const unitOf = (name: string) => (world[name] ?? format[name] ?? line[name])?.unit ?? ''
  const scaled = (input: Input, k: number): Input => {
    const factor = k ** moneyIn(unitOf(input.name))
    return { ...input, value: input.value * factor, neutral: input.neutral * factor }
  }
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(0.25, 2, 1024), (scenario, k) => {
      const before = compute(scenario)
      const inputs = new Map([...before.resolved.inputs].map(([name, list]) => [name, list.map((input) => scaled(input, k))]))
      const after = evaluate({ ...before.resolved, inputs })
      for (const { name, unit } of before.resolved.variables) {
        // A power of two moves no digit, so the figures are equal to the last bit.
        expect(after.get(name), name).toEqual(before.values.get(name)?.map((value) => value * k ** moneyIn(unit)))
      }
    }),
    { numRuns: runs(10, 200), seed: 20240216 },
  )
})
