import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { learn, type Learning, type Lessons, type Unreachable } from '../../../src/analysis/evidence/learning.ts'
import { temperedSmc, type Misses } from '../../../src/analysis/evidence/temperedSmc.ts'
import { effectiveSize, estimated, leastEffective, likelihood, normalised } from '../../../src/analysis/evidence/importanceWeights.ts'
import { writtenReading } from '../../../src/analysis/evidence/writtenReading.ts'
import { worthOfKnowing, worthOfKnowingAll, valueOfInformation } from '../../../src/analysis/sensitivity/valueOfInformation.ts'
import type { Input } from '../../../src/engine/resolve.ts'
import { inverseOf } from '../../../src/engine/draws/distribution.ts'
import { normalProbability, normalQuantile } from '../../../src/engine/draws/normal.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import type { Change } from '../../../src/model/scenario.ts'
import { models } from '../../../src/model/models.ts'
import { observations } from '../../../src/model/versions/1/observations.ts'
import { caseOf, inputAt, inputsOf, scenarioOf } from '../../engine/cases.ts'
import { normals } from '../../recompute/draws.ts'
import { long, runs } from '../../runs.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

const count = 4096
const standard = () => Float64Array.from({ length: count }, (_, draw) => normalQuantile((draw + 0.5) / count))

/** A normal prior, seen once with a normal error: the posterior is known exactly. */
const seenAt = 1.6
const error = 0.5
const posterior = { mean: seenAt / (1 + error ** 2), deviation: Math.sqrt(error ** 2 / (1 + error ** 2)) }
const agreeing = (draws: Float64Array) => likelihood([draws.map((draw) => (draw - seenAt) / error)], draws.length)

describe('weights', () => {
  it('of a normal prior and a normal observation give the normal posterior', () => {
    const draws = standard()
    const { mean, deviation, quantiles } = estimated([draws], [normalised(agreeing(draws))], [0.05, 0.5, 0.95])
    expect(mean).toBeCloseTo(posterior.mean, 3)
    expect(deviation).toBeCloseTo(posterior.deviation, 3)
    for (const [place, p] of [0.05, 0.5, 0.95].entries())
      expect(quantiles[place]).toBeCloseTo(posterior.mean + posterior.deviation * normalQuantile(p), 1)
  })

  it('that are all the same leave every draw effective, a single one leaves one', () => {
    expect(effectiveSize(normalised(new Float64Array(50)))).toBeCloseTo(50)
    expect(effectiveSize(normalised(Float64Array.of(0, -900, -900)))).toBeCloseTo(1)
  })

  it('do not break where every draw is far away, or comes to no number', () => {
    expect(effectiveSize(normalised(new Float64Array(9).fill(-1e7)))).toBeCloseTo(9)
    expect(effectiveSize(normalised(likelihood([Float64Array.of(1, NaN, 1)], 3)))).toBeCloseTo(2)
  })
})

test('the error of a figure is the one that repeated draws show, rather too large than too small', () => {
  const normal = normals(5)
  const each = 200
  const looks = 4
  /** Eight parts of points, each drawn once and looked at several times without having moved. */
  const all = Array.from({ length: 300 }, () => {
    const parts = Array.from({ length: 8 }, () => Array.from({ length: each }, normal))
    const seen = parts.map((part) => Float64Array.from(Array.from({ length: looks }, () => part).flat()))
    return estimated(seen, undefined, [0.05, 0.5], each)
  })
  const root = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length)
  // Of the mean of n standard normal draws it is 1/√n; of a quantile, √(p (1 - p) / n) over the density there.
  const density = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
  const exact = [1, Math.sqrt(0.05 * 0.95) / density(1.6448536269514722), 0.5 / density(0)].map((error) => error / Math.sqrt(8 * each))
  const told = (of: (one: (typeof all)[number]) => readonly number[]) => [0, 1, 2].map((figure) => root(all.map((one) => of(one)[figure]!)))
  const errors = told(({ errors }) => [errors.mean, ...errors.quantiles])
  const apart = told(({ mean, quantiles: [low = NaN, middle = NaN] }) => [mean, low + 1.6448536269514722, middle])
  for (const [figure, error] of exact.entries()) {
    expect(errors[figure]! / error).toBeGreaterThan(1)
    expect(errors[figure]! / error).toBeLessThan(1.25)
    expect(apart[figure]! / error).toBeCloseTo(1, 0)
  }
  const least = (place: number) => Math.min(...all.map(({ errors }) => errors.quantiles[place]!)) / exact[place + 1]!
  // Where draws lie thin their order tells less well how thin.
  expect(least(0)).toBeGreaterThan(0.5)
  expect(least(1)).toBeGreaterThan(0.7)
})

describe('the walk from prior to posterior', () => {
  const dimensions = 20
  const points = 1024
  /** Each observation sees a sum of dimensions; the posterior is normal, with precision I + Σ s sᵀ/e². */
  const walked = (slopes: readonly (readonly number[])[], values: readonly number[], errors: readonly number[], seed = 3) => {
    const normal = normals(seed)
    const start = Array.from({ length: dimensions }, () => Float64Array.from({ length: points }, normal))
    const misses: Misses = (at) =>
      slopes.map((slope, index) =>
        Float64Array.from(
          { length: points },
          (_, point) => (slope.reduce((sum, by, dimension) => sum + by * at[dimension]![point]!, 0) - values[index]!) / errors[index]!,
        ),
      )
    const looks: Float64Array[][] = []
    const look = (at: readonly Float64Array[]) => void looks.push(at.map((column) => column.slice()))
    const walk = finish(temperedSmc(start, misses, { islands: 8, rounds: 8, seed, look }))!
    const parts = (dimension: number) =>
      Array.from({ length: 8 }, (_, part) =>
        Float64Array.from(looks.flatMap((one) => [...one[dimension]!.subarray(part * 128, (part + 1) * 128)])),
      )
    return { walk, of: (dimension: number) => estimated(parts(dimension), undefined, [0.05, 0.5, 0.95]) }
  }
  const only = (dimension: number, by = 1) => Array.from({ length: dimensions }, (_, each) => (each === dimension ? by : 0))

  it('ends at the normal posterior, also where weights alone collapse, and leaves alone what nothing was seen of', () => {
    const sights = [
      { at: 1.6, sigma: 0.5 },
      { at: 4.5, sigma: 0.1 },
      { at: -3, sigma: 0.3 },
    ]
    const { walk, of } = walked(
      sights.map((_, dimension) => only(dimension)),
      sights.map(({ at }) => at),
      sights.map(({ sigma }) => sigma),
    )
    for (const [dimension, { at, sigma }] of sights.entries()) {
      const exact = { mean: at / (1 + sigma ** 2), deviation: sigma / Math.sqrt(1 + sigma ** 2) }
      const { mean, deviation, errors, quantiles } = of(dimension)
      expect(Math.abs(mean - exact.mean)).toBeLessThan(5 * errors.mean + 0.01 * exact.deviation)
      expect(deviation / exact.deviation).toBeCloseTo(1, 1)
      expect(Math.abs(quantiles[2]! - exact.mean - 1.645 * exact.deviation)).toBeLessThan(0.15 * exact.deviation)
    }
    for (let dimension = 3; dimension < dimensions; dimension += 1) {
      const { mean, deviation, errors } = of(dimension)
      expect(Math.abs(mean)).toBeLessThan(5 * errors.mean + 0.01)
      expect(deviation).toBeCloseTo(1, 1)
    }
    expect(walk.steps).toBeGreaterThan(2)
  })

  it('learns how dimensions go together, and has forgotten in the end where it began', () => {
    // x + y seen as 2 ± 0.1: the mean of each is 1/(1 + 0.005), their correlation close to −1.
    const { walk, of } = walked([only(0).map((by, place) => (place === 1 ? 1 : by))], [2], [0.1])
    expect(of(0).mean).toBeCloseTo(2 / 2.01, 1)
    expect(of(0).deviation).toBeCloseTo(Math.sqrt(1 - 1 / 2.01), 1)
    expect(walk.remembered).toBeLessThan(0.1)
  })

  it('comes to the same again for the same seed', () => {
    expect(walked([only(0)], [2], [0.3]).of(0)).toEqual(walked([only(0)], [2], [0.3]).of(0))
  })
})

const simulator = new Simulator()
const asked = (changes: Partial<Lessons>): Learning | Unreachable =>
  finish(
    learn(simulator, {
      resolved: caseOf(),
      seen: [{ variable: 'price', year: 2026, value: 0.99, low: 0.5, high: 1.51, confidence: 'A' }],
      results: [{ variable: 'totalNpv' }, { variable: 'adoption', industry: 'shortDrama', year: 2030 }],
      ...{ method: 'weights', samples: 512, seed: 1 },
      ...changes,
    }),
  )
const ask = (changes: Partial<Lessons>): Learning => {
  const answer = asked(changes)
  if ('unreachable' in answer) throw new Error('Unreachable')
  return answer
}

describe('learning from what was seen', () => {
  const far = [{ variable: 'adoption', industry: 'shortDrama', year: 2025, value: 0.2, low: 0.18, high: 0.22, confidence: 'A' }] as const

  it('narrows what the observation speaks of and tells of figures that were asked for', () => {
    const learned = ask({})
    expect(learned.method).toBe('weights')
    expect(learned.weighed).toBeGreaterThan(1000)
    expect(learned.fits[0]!.narrowed).toBeLessThan(0.9)
    expect(learned.assumptions[0]!.path).toMatch(/price|Price|scarcity|compute/)
    expect(learned.results.map(({ variable }) => variable)).toEqual(['totalNpv', 'adoption'])
  })

  it('goes on step by step by itself where too few draws agree, and reaches what weights cannot', () => {
    const reached = ask({ seen: far })
    expect(reached.weighed).toBeLessThan(leastEffective)
    expect(reached.method).toBe('tempering')
    expect(reached.fits[0]!.after[1]).toBeGreaterThan(0.1)
    expect(reached.fits[0]!.after[1]).toBeLessThan(0.3)
    expect(reached.steps).toBeGreaterThan(1)
  })

  if (long)
    it('step by step agrees with weights where they serve', () => {
      const [walked, weighed] = [ask({ method: 'tempering' }), ask({})]
      for (const place of [0, 1, 2]) {
        const [one, other] = [walked.fits[0]!, weighed.fits[0]!]
        const apart = Math.abs(one.after[place]! - other.after[place]!)
        expect(apart).toBeLessThan(4 * Math.hypot(one.errors[place]!, other.errors[place]!) + 0.01)
      }
    })

  it('comes to the same again for the same seed', () => {
    const few = { seen: far, method: 'tempering', samples: runs(32, 128) } as const
    expect(ask(few)).toEqual(ask(few))
  })
})

/** What long independent Markov chains come to: see tests/recompute/write-posterior.ts. */
const chains = JSON.parse(readFileSync(new URL('../../recompute/posterior.json', import.meta.url), 'utf8')) as {
  readonly totalNpv: readonly number[]
  readonly errors: readonly number[]
  readonly means: Readonly<Record<string, readonly [mean: number, error: number]>>
}
const all = observations.map((one) => ({ ...one, confidence: 'B' as const }))
const few = { seen: all, method: 'tempering' as const, results: [{ variable: 'totalNpv' }], samples: runs(512, 4096) }
let known: Learning | undefined
const learnedOfAll = () => (known ??= ask(few))

/** Mean and deviation of an assumption before anything was seen, by the middles of 4,000 equal parts. */
function prior(input: Input) {
  const inverse = inverseOf(input)
  const values = Array.from({ length: 4000 }, (_, part) => inverse(normalQuantile((part + 0.5) / 4000)))
  const mean = values.reduce((sum, value) => sum + value, 0) / 4000
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4000) }
}

describe('learning from all that was seen agrees with long independent chains', () => {
  it('in P5, P50 and P95 of the total, within the errors that stand beside them', () => {
    const range = chains.totalNpv[2]! - chains.totalNpv[0]!
    for (let seed = 1; seed <= runs(1, 10); seed += 1) {
      const { after, errors } = (seed === 1 ? learnedOfAll() : ask({ ...few, seed })).results[0]!
      for (const place of [0, 1, 2]) {
        expect(errors[place]! / range).toBeLessThan(runs(0.05, 0.03))
        // Of 60 figures of twenty seeds 54 lie within two errors, 59 within three, and one at 3.7.
        expect(Math.abs(after[place]! - chains.totalNpv[place]!)).toBeLessThan(4 * Math.hypot(errors[place]!, chains.errors[place]!))
      }
    }
  }, 600_000)

  it('in how far assumptions moved: no shift is told that is not there', () => {
    const { assumptions } = learnedOfAll()
    expect(assumptions.length).toBeGreaterThan(20)
    for (const { path, shift, shiftError } of assumptions) {
      const { mean, deviation } = prior(inputAt(caseOf(), path))
      expect(Math.abs(shift), path).toBeGreaterThan(2 * shiftError)
      expect(Math.abs(shift - (chains.means[path]![0] - mean) / deviation), path).toBeLessThan(0.12)
    }
  }, 600_000)

  it('and has forgotten its first draws', () => {
    const { remembered, disagreement, effective, samples } = learnedOfAll()
    expect(remembered).toBeLessThan(0.1)
    expect(disagreement).toBeLessThan(1.05)
    expect(effective).toBeGreaterThan(samples / 4)
  }, 600_000)
})

describe('what was learned is written as what it is', () => {
  const drawnBy = (input: Input) => [0.05, 0.5, 0.95].map((p) => inverseOf(input)(normalQuantile(p)))

  it('the draws of every written reading have the P5, P50 and P95 that were learned, inside the bounds', () => {
    const resolved = caseOf()
    let written = 0
    for (const { path, after, errors } of learnedOfAll().assumptions.slice(0, runs(25, 200))) {
      const input = inputAt(resolved, path)
      const reading = writtenReading(input, after)!
      const width = after[2]! - after[0]!
      expect(reading.low).toBeGreaterThanOrEqual(input.bounds[0])
      expect(reading.high).toBeLessThanOrEqual(input.bounds[1])
      const drawn = drawnBy({ ...input, ...reading })
      for (const place of [0, 1, 2]) {
        const apart = Math.abs(drawn[place]! - after[place]!)
        expect(apart, path).toBeLessThanOrEqual(Math.max(0.02 * width, 2 * errors[place]!))
        expect(apart / width, path).toBeLessThanOrEqual(reading.residual + 1e-3)
      }
      written += 1
    }
    expect(written).toBeGreaterThan(20)
  }, 600_000)

  it('a reading that nothing was learned of comes back as it was', () => {
    for (const input of inputsOf(caseOf())
      .filter(({ distribution, low, high }) => distribution !== 'fixed' && low < high)
      .slice(0, 40)) {
      const reading = writtenReading(input, drawnBy(input))!
      expect(reading.residual, input.path).toBeLessThan(0.01)
    }
  })

  it('through the file and back, also where a claim is only half believed', () => {
    const claimed = inputsOf(caseOf()).find(({ claim, distribution }) => claim !== undefined && distribution === 'pert')!
    const half = caseOf({ credence: { [claimed.claim!]: 0.5 } })
    const input = inputAt(half, claimed.path)
    // The reading is what is learned and written; the credence is applied to it afterwards, before as after.
    const wanted = drawnBy(input).map((value) => 0.9 * value + 0.1 * input.low)
    const { residual: _, ...change } = writtenReading(input, wanted)!
    const scenario = scenarioOf({ ...half.scenario, assumptions: { [input.path]: change satisfies Change } })
    const read = readScenario(writeScenario(scenario), models)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const back = inputAt(caseOf(read.scenario), input.path)
    for (const [place, value] of drawnBy(back).entries())
      expect(Math.abs(value - wanted[place]!)).toBeLessThan(0.02 * (wanted[2]! - wanted[0]!))
  })

  it('where no shape fits, the rest that is off is said', () => {
    const input = inputsOf(caseOf()).find(({ distribution, bounds }) => distribution === 'pert' && bounds[0] === 0 && bounds[1] === 1)!
    const wanted = [0.05, 0.9, 0.94]
    const reading = writtenReading(input, wanted)!
    const drawn = drawnBy({ ...input, ...reading })
    expect(reading.residual).toBeGreaterThan(0.02)
    expect(reading.residual).toBeCloseTo(Math.max(...drawn.map((value, place) => Math.abs(value - wanted[place]!) / 0.89)), 6)
    expect(writtenReading(input, [0.5, 0.5, 0.5])).toBeUndefined()
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
    const { all, each, regret } = finish(valueOfInformation(new Simulator(), caseOf(), { industry: 'games', year: 3 }, count, 1))
    expect(all).toBeGreaterThan(0)
    expect(regret).toBeGreaterThan(0)
    expect(each[0]!.worth).toBeLessThanOrEqual(all)
    expect(each.length).toBeGreaterThan(20)
  })
})
