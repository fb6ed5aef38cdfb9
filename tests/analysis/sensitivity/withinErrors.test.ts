import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { closedShare } from '../../../src/analysis/sensitivity/closedShare.ts'
import { compareScenarios } from '../../../src/analysis/decisions/scenarioComparison.ts'
import { valueOfInformation } from '../../../src/analysis/sensitivity/valueOfInformation.ts'
import { sensitivity, type Shares } from '../../../src/analysis/sensitivity/sensitivity.ts'
import type { Estimate } from '../../../src/analysis/runs/results.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import type { Reading } from '../../../src/model/assumption.ts'
import { models } from '../../../src/model/models.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { Model } from '../../../src/model/model.ts'
import { caseOf, metric, scenarioOf } from '../../engine/cases.ts'
import { runs } from '../../runs.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

vi.setConfig({ testTimeout: 120_000 })

/** What brute force gives; see write-shares.ts. Shares are written to six decimals. */
interface Truth {
  readonly cases: Readonly<
    Record<
      string,
      {
        readonly singles: Readonly<Record<string, Readonly<Record<'first' | 'total', Known>>>>
        readonly sets: Readonly<Record<string, { readonly paths: readonly string[]; readonly closed: Known }>>
      }
    >
  >
}
type Known = Pick<Estimate, 'share' | 'error'>
const truth = JSON.parse(readFileSync(new URL('../../recompute/shares.json', import.meta.url), 'utf8')) as Truth

function caseNamed(name: string): ResolvedScenario {
  if (name === 'model') return caseOf()
  const read = readScenario(readFileSync(new URL(`../../recompute/scenarios/${name}.json`, import.meta.url)), models)
  if (!read.ok) throw new Error(name)
  return resolveScenario(sora2024, read.scenario)
}

/** How many errors an estimate is away from what it should be. */
const away = (got: Estimate, wanted: Known): number =>
  Math.max(0, Math.abs(got.share - wanted.share) - 1e-6) / Math.hypot(got.error, wanted.error)

/** Of many distances in errors: at most one in twenty is beyond two, none is far beyond. */
function expectWithinErrors(distances: readonly number[]): void {
  expect(distances.filter((distance) => !(distance <= 2)).length).toBeLessThanOrEqual(Math.ceil(distances.length / 20) + 1)
  expect(Math.max(...distances)).toBeLessThan(5)
}

describe.each(Object.keys(truth.cases))('shares of variance are those of brute force within their error: %s', (name) => {
  const resolved = caseNamed(name)
  const simulator = new Simulator()
  const { singles, sets } = truth.cases[name]!
  const seeds = Array.from({ length: runs(1, 20) }, (_, index) => index + 1)

  it('of single assumptions and of the shared factor, first order and total, and next to nothing of what has next to nothing to do with it', () => {
    const distances: number[] = []
    for (const seed of seeds) {
      for (const { path, first, total } of finish(sensitivity(simulator, resolved, 4096, seed))) {
        const wanted = singles[path]
        if (!wanted) continue
        distances.push(away(first, wanted.first), away(total, wanted.total))
        expect(first.error).toBeLessThan(0.003 + 0.03 * first.share)
        expect(total.error).toBeLessThan(0.002 + 0.05 * total.share)
        if (/concept\.baseCost|reboundElasticity/.test(path)) expect(first.share).toBeLessThan(0.002)
      }
    }
    expect(distances.length).toBeGreaterThanOrEqual(34)
    expectWithinErrors(distances)
  })

  it('of sets, tied to one another and to others by a shared factor', () => {
    const distances: number[] = []
    for (const seed of seeds) {
      for (const { paths, closed } of Object.values(sets)) {
        const share = finish(closedShare(simulator, resolved, paths, 4096, seed))
        distances.push(away(share, closed))
        expect(share.error).toBeLessThan(0.03)
      }
    }
    expectWithinErrors(distances)
  })

  it('of a set of one, which explains what that one does alone, of no assumption, and of all', () => {
    const all = [...resolved.inputs.values()].flat().map(({ path }) => path)
    const share = (paths: readonly string[]) => finish(closedShare(simulator, resolved, paths, 4096, 1))
    expect(share([])).toEqual({ share: 0, error: 0, settled: true })
    expect(share(all).share).toBeCloseTo(1, 9)
    for (const path of ['factor.capability', 'advertising.audienceDiscount'])
      expect(away(share([path]), singles[path]!.first)).toBeLessThan(3)
  })
})

const nameless = { 'zh-CN': '', en: '' }
const p90 = 1.2815515655446004
let made = 0

/** A model with one formula over world assumptions, of which each has a reading of its own. */
function modelOf(formula: string, readings: Readonly<Record<string, Omit<Reading, 'judgement'>>>): ResolvedScenario {
  const names = Object.keys(readings)
  const assumption = { title: nameless, meaning: nameless, unit: '1', bounds: [-1e9, 1e9], step: 1, scale: 'linear' } as const
  made += 1
  const model: Model = {
    ...sora2024,
    ...{ id: `formula ${made}`, recipients: {}, claims: {}, industries: [], formats: [], observations: [], questions: [] },
    drawOrder: ['factor capability', ...names],
    assumptions: { world: Object.fromEntries(names.map((name) => [name, assumption])), format: {}, line: {} },
    world: Object.fromEntries(names.map((name) => [name, { ...readings[name]!, judgement: 'discountRate' } as Reading])),
    equations: { totalNpv: { title: nameless, meaning: nameless, dimensions: [], unit: '1', formula } },
  }
  return resolveScenario(model, scenarioOf({}, model))
}

describe('shares of variance are those of the theory within their error', () => {
  const sharesOf = (resolved: ResolvedScenario): Shares[] =>
    Array.from({ length: 4 }, (_, seed) => finish(sensitivity(new Simulator(false), resolved, 4096, seed + 1))).flat()

  it('of Sobol’s g-function, which no polynomial is', () => {
    const weights = [0, 1, 4.5, 9]
    const names = ['a', 'b', 'c', 'd']
    const uniform = { value: 0.5, low: 0, high: 1, distribution: 'uniform' } as const
    const formula = names.map((name, place) => `(max(4 * ${name} - 2, 2 - 4 * ${name}) + ${weights[place]}) / (1 + ${weights[place]})`)
    const parts = weights.map((weight) => 1 / 3 / (1 + weight) ** 2)
    const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1
    const resolved = modelOf(formula.map((factor) => `(${factor})`).join(' * '), Object.fromEntries(names.map((name) => [name, uniform])))
    const distances = sharesOf(resolved).flatMap(({ path, first, total }) => {
      const part = parts[names.indexOf(path)]!
      const left = ((variance + 1) / (1 + part)) * part
      return [away(first, { share: part / variance, error: 0.002 }), away(total, { share: left / variance, error: 0 })]
    })
    expectWithinErrors(distances)
  })

  it('of a weighted sum of normal assumptions that share a factor: each, the factor, and two together', () => {
    const [weights, loadings] = [
      [1, 2, 3],
      [0.9, 0.6, -0.5],
    ]
    const normal = (loading: number) => ({ value: 0, low: -p90, high: p90, distribution: 'normal', factor: 'capability', loading }) as const
    const resolved = modelOf('a + 2 * b + 3 * c', { a: normal(loadings[0]!), b: normal(loadings[1]!), c: normal(loadings[2]!) })
    const correlation = (i: number, j: number) => (i === j ? 1 : loadings[i]! * loadings[j]!)
    const covariances = loadings.map((_, i) => weights.reduce((sum, weight, j) => sum + weight * correlation(i, j), 0))
    const variance = weights.reduce((sum, weight, i) => sum + weight * covariances[i]!, 0)
    const shared = weights.reduce((sum, weight, i) => sum + weight * loadings[i]!, 0) ** 2 / variance
    const distances = sharesOf(resolved).flatMap(({ path, first, total }) => {
      if (path === 'factor.capability') return [away(first, { share: shared, error: 1e-6 }), away(total, { share: shared, error: 1e-6 })]
      return [away(first, { share: covariances['abc'.indexOf(path)]! ** 2 / variance, error: 1e-6 })]
    })
    expectWithinErrors(distances)
    // V(E[Y | a, b]): the covariances with a and b through the inverse of their correlation.
    const [r, u, v] = [correlation(0, 1), covariances[0]!, covariances[1]!]
    const wanted = (u * u - 2 * r * u * v + v * v) / (1 - r * r) / variance
    const sets = [1, 2, 3, 4, 5, 6].map((seed) =>
      away(finish(closedShare(new Simulator(false), resolved, ['a', 'b'], 4096, seed)), { share: wanted, error: 0 }),
    )
    expectWithinErrors(sets)
  })
})

describe('the error beside an answer is no smaller than what chance does to it', () => {
  it('of the chance that one scenario is above another', () => {
    const normal = (value: number, deviation: number) => {
      const end = deviation * p90
      return { value, low: value - end, high: value + end, distribution: 'normal' } as const
    }
    const cases = [
      { hurdle: normal(0.3, 0.03), discountRate: normal(0.2, 0.02) },
      { hurdle: normal(0.31, 0.09), discountRate: normal(0.2, 0.05) },
    ].map((assumptions) => caseOf({ assumptions, metrics: [metric('known', 'hurdle - discountRate', { dimensions: [] })] }))
    // The difference is 0.01 + 0.06 z - 0.03 z', with two independent standard normals.
    const wanted = normalProbability(0.01 / Math.hypot(0.06, 0.03))
    const simulator = new Simulator(false)
    const distances = Array.from({ length: 10 }, (_, index) => {
      const { chance, error } = finish(compareScenarios(simulator, cases, [{ variable: 'known' }], 4096, index + 1)).figures[0]!
        .contests[0]!
      expect(error).toBeLessThan(0.008)
      return away({ share: chance, error, settled: true }, { share: wanted, error: 1 / 8192 })
    })
    expectWithinErrors(distances)
  })

  it('of what it is worth to know everything, or one assumption', () => {
    const simulator = new Simulator()
    const [one, other] = [1, 2].map((seed) => finish(valueOfInformation(simulator, caseOf(), { industry: 'games', year: 2 }, 4096, seed)))
    expect(one!.errors.all).toBeLessThan(0.05 * one!.all)
    const apart = (a: number, b: number, error: number, and: number) => Math.abs(a - b) / Math.hypot(error, and)
    expect(apart(one!.all, other!.all, one!.errors.all, other!.errors.all)).toBeLessThan(3)
    expect(apart(one!.regret, other!.regret, one!.errors.regret, other!.errors.regret)).toBeLessThan(3)
    for (const { path, worth, error } of one!.each.slice(0, 5)) {
      const again = other!.each.find((each) => each.path === path)!
      expect(apart(worth, again.worth, error, again.error), path).toBeLessThan(3.5)
    }
  })
})
