import { describe, expect, it, test } from 'vitest'
import { errorModelOf, type Observed } from '../../../src/analysis/evidence/errorModel.ts'
import { crps, drawnAt, hindcast, rankOf } from '../../../src/analysis/evidence/hindcast.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { normalProbability, normalQuantile } from '../../../src/engine/draws/normal.ts'
import { uniforms } from '../../../src/analysis/evidence/particles.ts'
import { observations } from '../../../src/model/versions/1/observations.ts'
import type { Variable } from '../../../src/engine/symbols.ts'
import { caseOf, metric } from '../../engine/cases.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

const simulator = new Simulator()
const seen = (changes: Partial<Observed> = {}): Observed => ({
  ...{ variable: 'adoption', industry: 'shortDrama', year: 2026, value: 0.2, low: 0.2, high: 0.2, confidence: 'B' },
  ...changes,
})

describe('the score of draws', () => {
  const normal = Float64Array.from({ length: 20_000 }, (_, draw) => normalQuantile((draw + 0.5) / 20_000))

  it('is that of the normal law for draws of a normal law', () => {
    // Gneiting and Raftery (2007), eq. 21: σ (1/√π − 2 φ(z) − z (2 Φ(z) − 1)), with its sign turned.
    const exact = (z: number) =>
      z * (2 * normalProbability(z) - 1) + (2 * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI)
    for (const z of [0, 0.5, -1.3, 3]) expect(Math.abs(crps(normal, z) - exact(z))).toBeLessThan(2e-4)
  })

  it('is the distance for draws that are all the same', () => {
    expect(crps(new Float64Array(8).fill(2), 5)).toBe(3)
  })

  it('of draws that are too sure is worse than that of honest ones', () => {
    const random = uniforms(3)
    const mean = (width: number) => {
      let sum = 0
      for (let trial = 0; trial < 300; trial += 1)
        sum += crps(
          normal.filter((_, draw) => draw % 100 === 50).map((z) => z * width),
          normalQuantile(random() * 0.9998 + 0.0001),
        )
      return sum
    }
    expect(mean(1)).toBeLessThan(mean(0.3))
    expect(mean(1)).toBeLessThan(mean(3))
  })
})

test('what a scenario itself draws falls evenly over its own percentiles', () => {
  const resolved = caseOf()
  const own = finish(drawnAt(simulator, resolved, [seen()], 4096, 7))[0]!.draws
  const percentiles = Array.from({ length: 400 }, (_, trial) => {
    const value = own[trial * 10]!
    return finish(hindcast(simulator, resolved, [seen({ value, low: value, high: value })], 2048, 1)).placed[0]!.percentile
  })
  const tenths = Array.from({ length: 10 }, (_, tenth) => percentiles.filter((p) => p >= tenth / 10 && p < (tenth + 1) / 10).length)
  const chi = tenths.reduce((sum, count) => sum + (count - 40) ** 2 / 40, 0)
  expect(chi).toBeLessThan(27.9) // chi-squared with 9 degrees of freedom stays below in 99.9 %
})

test('a draw that equals what was seen counts half', () => {
  expect(rankOf(Float64Array.of(1, 2, 2, 3), 2)).toBe(0.5)
})

describe('an observation', () => {
  const named = (name: string, resolved = caseOf()): Variable => resolved.variables.find((variable) => variable.name === name)!
  const adoption = named('adoption')

  it('of a share is measured by differences, of a cost by ratios, of what may be negative by differences again', () => {
    expect(errorModelOf(seen(), adoption).measure).toBe('difference')
    expect(errorModelOf(seen({ value: 2e5, low: 1e5, high: 3e5 }), named('aiProductionCost')).measure).toBe('ratio')
    expect(errorModelOf(seen({ value: 2e5, low: 1e5, high: 3e5 }), named('netUnitSaving')).measure).toBe('difference')
  })

  it('is measured by what its variable declares, whatever that is called', () => {
    const cost: Variable = { ...named('aiProductionCost'), name: 'savingsOfNpv' }
    const gain: Variable = { ...named('netUnitSaving'), name: 'gain' }
    expect(errorModelOf(seen({ value: 2e5, low: 1e5, high: 3e5 }), cost).measure).toBe('ratio')
    expect(errorModelOf(seen({ value: 2e5, low: 1e5, high: 3e5 }), gain).measure).toBe('difference')
    expect(errorModelOf(seen({ value: 25, low: 20, high: 30 }), named('generationRatio')).measure).toBe('ratio')
    // What saves may still never be negative: 200 a line at least is a ratio.
    expect(errorModelOf(seen({ value: 200, low: 100, high: 300 }), named('lineSaving')).measure).toBe('ratio')
  })

  it('of a metric of one’s own is measured by what its formula is made of', () => {
    const metrics = [
      metric('gain', 'netUnitSaving * 2', { unit: 'CNY/unit' }),
      metric('savingOnPaper', 'aiUnitCost * 2', { unit: 'CNY/unit' }),
      metric('rest', 'traditionalUnitCost - aiUnitCost', { unit: 'CNY/unit' }),
      metric('floored', 'max(0, rest)', { unit: 'CNY/unit' }),
      metric('part', 'share(directionCost, aiUnitCost)'),
    ]
    const resolved = caseOf({ metrics })
    const measures = metrics.map(({ id, unit }) => {
      const at = unit === '1' ? { value: 0.2, low: 0.1, high: 0.3 } : { value: 2e5, low: 1e5, high: 3e5 }
      return errorModelOf(seen({ variable: id, ...at }), named(id, resolved)).measure
    })
    expect(measures).toEqual(['difference', 'ratio', 'difference', 'ratio', 'difference'])
  })

  it('has the wider an error the wider its sources are apart, and never less than its confidence allows', () => {
    expect(errorModelOf(seen({ confidence: 'A' }), adoption).error).toBeCloseTo(0.02)
    expect(errorModelOf(seen(), adoption).error).toBeLessThan(errorModelOf(seen({ low: 0.1, high: 0.3 }), adoption).error)
    expect(errorModelOf(seen({ confidence: 'C' }), adoption).error).toBeGreaterThan(errorModelOf(seen(), adoption).error)
  })

  it('of a share too small for differences to tell anything is measured by ratios', () => {
    expect(errorModelOf(seen({ value: 0.0016, low: 0.0012, high: 0.0025 }), adoption).measure).toBe('ratio')
    expect(errorModelOf(seen({ value: 0.04, low: 0.02, high: 0.06 }), adoption).measure).toBe('difference')
    expect(errorModelOf(seen({ value: 0.01, low: 0, high: 0.02 }), adoption).measure).toBe('difference')
  })

  it('that the case has no place for is left out', () => {
    const { placed } = finish(hindcast(simulator, caseOf(), [seen({ industry: 'radio' }), seen(), seen({ year: 2099 })], 256, 1))
    expect(placed.map(({ index }) => index)).toEqual([1])
  })

  it('of the model all have a place in it', () => {
    const all = observations.map((one) => ({ ...one, confidence: 'B' as const }))
    expect(finish(hindcast(simulator, caseOf(), all, 256, 1)).placed).toHaveLength(observations.length)
  })
})
