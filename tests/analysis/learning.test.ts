import { describe, expect, it, test } from 'vitest'
import { learning, type Lessons } from '../../src/analysis/learning.ts'
import { uniforms } from '../../src/analysis/particles.ts'
import { temper, type Walkers } from '../../src/analysis/temper.ts'
import { effectiveSize, leastEffective, normalised, weighted } from '../../src/analysis/weights.ts'
import { worthOfKnowing, worthOfKnowingAll, informing } from '../../src/analysis/information.ts'
import { normalProbability, normalQuantile } from '../../src/engine/draws/normal.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { caseOf } from '../engine/cases.ts'
import { finish } from './finish.ts'

const count = 4096
const standard = () => Float64Array.from({ length: count }, (_, draw) => normalQuantile((draw + 0.5) / count))

/** A normal prior, seen once with a normal error: the posterior is known exactly. */
const seenAt = 1.6
const error = 0.5
const posterior = { mean: seenAt / (1 + error ** 2), deviation: Math.sqrt(error ** 2 / (1 + error ** 2)) }
const agreeing = (draws: Float64Array) => draws.map((draw) => -0.5 * ((draw - seenAt) / error) ** 2)

describe('weights', () => {
  it('of a normal prior and a normal observation give the normal posterior', () => {
    const draws = standard()
    const { mean, deviation } = weighted(draws, normalised(agreeing(draws)), [])
    expect(mean).toBeCloseTo(posterior.mean, 3)
    expect(deviation).toBeCloseTo(posterior.deviation, 3)
  })

  it('that are all the same leave every draw effective, a single one leaves one', () => {
    expect(effectiveSize(normalised(new Float64Array(50)))).toBeCloseTo(50)
    expect(effectiveSize(normalised(Float64Array.of(0, -900, -900)))).toBeCloseTo(1)
  })

  it('do not break where every draw is far away', () => {
    expect(effectiveSize(normalised(new Float64Array(9).fill(-1e7)))).toBeCloseTo(9)
  })
})

test('the walk from prior to posterior ends at the same posterior, also where weights alone collapse', () => {
  for (const [at, sigma] of [
    [1.6, 0.5],
    [4.5, 0.1],
  ] as const) {
    let draws = standard()
    let before = draws
    const random = uniforms(9)
    const walkers: Walkers = {
      count,
      keep: (places) => (draws = Float64Array.from(places, (place) => draws[place]!)),
      propose(size) {
        before = draws
        draws = draws.map((value) => Math.sqrt(1 - size * size) * value + size * normalQuantile(random() * 0.999998 + 1e-6))
        return (taken) => (draws = draws.map((value, draw) => (taken(draw) ? value : before[draw]!)))
      },
      run: () => undefined,
    }
    const agree = () => draws.map((draw) => -0.5 * ((draw - at) / sigma) ** 2)
    const walk = finish(temper(walkers, agree(), agree))
    const { mean, deviation } = weighted(draws, undefined, [])
    expect(Math.abs(mean - at / (1 + sigma ** 2))).toBeLessThan(0.05 * Math.sqrt(sigma))
    expect(deviation / Math.sqrt(sigma ** 2 / (1 + sigma ** 2))).toBeCloseTo(1, 1)
    expect(walk.steps).toBeGreaterThan(1)
  }
})

describe('learning from what was seen', () => {
  const simulator = new Simulator()
  const ask = (changes: Partial<Lessons>) =>
    finish(
      learning(simulator, {
        case: caseOf(),
        seen: [{ variable: 'price', year: 2026, value: 0.99, low: 0.5, high: 1.51, confidence: 'A' }],
        results: [{ variable: 'totalNpv' }, { variable: 'adoption', industry: 'shortDrama', year: 2030 }],
        ...{ method: 'weights', samples: count, seed: 1 },
        ...changes,
      }),
    )
  const far = [{ variable: 'adoption', industry: 'shortDrama', year: 2025, value: 0.2, low: 0.18, high: 0.22, confidence: 'A' }] as const

  it('narrows what the observation speaks of and tells of figures that were asked for', () => {
    const learned = ask({})
    if (learned.kind !== 'learned') throw new Error(learned.kind)
    expect(learned.effective).toBeGreaterThan(1000)
    expect(learned.fits[0]!.narrowed).toBeLessThan(0.9)
    expect(learned.assumptions[0]!.path).toMatch(/price|Price|scarcity|compute/)
    expect(learned.results.map(({ variable }) => variable)).toEqual(['totalNpv', 'adoption'])
  })

  it('refuses where too few draws agree, and says how few', () => {
    const refused = ask({ seen: far })
    expect(refused.kind).toBe('refused')
    expect(refused.effective).toBeLessThan(leastEffective)
  })

  it('by tempering reaches what weights cannot, and agrees with them where they can', () => {
    const reached = ask({ seen: far, method: 'tempering' })
    if (reached.kind !== 'learned') throw new Error(reached.kind)
    expect(reached.fits[0]!.after[1]).toBeGreaterThan(0.1)
    expect(reached.fits[0]!.after[1]).toBeLessThan(0.3)
    expect(reached.steps).toBeGreaterThan(2)
    const [walked, weighed] = (['tempering', 'weights'] as const).map((method) => ask({ method }))
    if (walked?.kind !== 'learned' || weighed?.kind !== 'learned') throw new Error('refused')
    expect(Math.abs(walked.fits[0]!.after[1]! / weighed.fits[0]!.after[1]! - 1)).toBeLessThan(0.03)
  }, 120_000)

  it('by tempering comes to the same again for the same seed', () => {
    const few = { seen: far, method: 'tempering', samples: 512 } as const
    const first = ask(few)
    expect(first.kind).toBe('learned')
    expect(ask(few)).toEqual(first)
  })
})

describe('the worth of knowing', () => {
  it('everything, of a gain that is as likely 1 as −1, is a half', () => {
    expect(worthOfKnowingAll(Float64Array.of(1, -1, 1, -1))).toBe(0.5)
  })

  it('everything is nothing where the decision is the same in every draw', () => {
    expect(worthOfKnowingAll(Float64Array.of(1, 2, 3))).toBe(0)
    expect(worthOfKnowingAll(Float64Array.of(-1, -2))).toBe(0)
  })

  it('one driver, of a gain that is normal in it, is the unit normal loss', () => {
    const drivers = standard()
    const noise = Float64Array.from({ length: count }, (_, draw) => normalQuantile((((draw * 1597) % count) + 0.5) / count))
    const gain = drivers.map((z, draw) => 0.3 + 2 * z + 5 * noise[draw]!)
    const u = 0.3 / 2
    const loss = 2 * (Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI) - u * (1 - normalProbability(u)))
    expect(Math.abs(worthOfKnowing(drivers, gain) - loss)).toBeLessThan(0.05)
    expect(worthOfKnowing(drivers, gain)).toBeLessThan(worthOfKnowingAll(gain))
  })

  it('one assumption is never worth more than knowing all', () => {
    const { all, each, regret } = finish(informing(new Simulator(), caseOf(), { industry: 'games', year: 3 }, count, 1))
    expect(all).toBeGreaterThan(0)
    expect(regret).toBeGreaterThan(0)
    expect(each[0]!.worth).toBeLessThanOrEqual(all)
    expect(each.length).toBeGreaterThan(20)
  })
})
