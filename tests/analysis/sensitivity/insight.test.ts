import { describe, expect, it } from 'vitest'
import { claimWorths, withoutClaim } from '../../../src/analysis/sensitivity/claimWorths.ts'
import { explainedBy, influencesOf, insightAtOnce } from '../../../src/analysis/sensitivity/insight.ts'
import { withExplained } from '../../../src/analysis/runs/results.ts'
import { sensitivity, type Shares } from '../../../src/analysis/sensitivity/sensitivity.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { meanSwings, tornado } from '../../../src/analysis/sensitivity/tornado.ts'
import { endsOf } from '../../../src/engine/draws/inputDraws.ts'
import { inputOf } from '../../../src/analysis/catalogue/address.ts'
import { valueIndexOf } from '../../../src/analysis/catalogue/figureRef.ts'
import { wholeTarget } from '../../../src/analysis/catalogue/target.ts'
import { valueWithFactor, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import type { Reading } from '../../../src/model/assumption.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { Model } from '../../../src/model/model.ts'
import { caseOf } from '../../engine/cases.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

const seed = 1
const simulator = new Simulator()

const npvOf = (resolved: ResolvedScenario, moved?: string, to?: number): number =>
  evaluate(resolved, (input) => (input.path === moved && to !== undefined ? to : valueWithFactor(input))).get('totalNpv')?.[0] ?? NaN

const meanNpv = (resolved: ResolvedScenario): number =>
  runAtOnce(simulator, { resolved, asked: asking(resolved, ['totalNpv']), samples: 4096, seed }).spread.get('totalNpv')?.mean[0] ?? NaN

describe('the tornado', () => {
  it('tells what the total comes to with one uncertain assumption at its P10 and at its P90', () => {
    const resolved = caseOf({ credence: { unphysical: 0.5 } })
    const swings = tornado(simulator, resolved, seed)
    expect(swings.length).toBeGreaterThan(180)
    for (const { path, low, high } of [swings[0]!, swings[20]!, swings[77]!, swings.at(-2)!]) {
      const [p10, p90] = endsOf(inputOf(resolved, path))
      expect(Math.abs(low / npvOf(resolved, path, p10) - 1)).toBeLessThan(1e-11)
      expect(Math.abs(high / npvOf(resolved, path, p90) - 1)).toBeLessThan(1e-11)
    }
  })

  it('tells it of every shared factor, which takes along what is tied to it', () => {
    for (const at of [0, 0.5]) {
      const resolved = caseOf({ assumptions: { 'factor.capability': { value: at } } })
      const to = (value: number) => npvOf(caseOf({ assumptions: { 'factor.capability': { value } } }))
      const { low, high } = tornado(simulator, resolved, seed).find(({ path }) => path === 'factor.capability')!
      expect(Math.abs(low / to(at - 1.2815515655446004) - 1)).toBeLessThan(1e-11)
      expect(Math.abs(high / to(at + 1.2815515655446004) - 1)).toBeLessThan(1e-11)
      expect(high - low).toBeGreaterThan(0)
    }
  })
})

describe('the means that one assumption moves', () => {
  const resolved = caseOf()
  const seeds = { resolved, samples: 4096, seed }
  const target = valueIndexOf(resolved, wholeTarget)

  it('are those of draws in which it is held at its P10 or P90, around the mean of all', () => {
    const [path, hardly] = ['shortDrama.adoptionCap', 'discountRate']
    const { mean, swings } = finish(meanSwings(simulator, seeds, target, new Set([path])))
    expect(Math.abs(mean / meanNpv(resolved) - 1)).toBeLessThan(1e-9)
    const [low = NaN, high = NaN] = endsOf(inputOf(resolved, path)).map((value) =>
      meanNpv(caseOf({ assumptions: { [path]: { value, low: value, high: value, distribution: 'fixed' } } })),
    )
    const swing = swings.find((one) => one.path === path)!
    expect(Math.abs(swing.low - low)).toBeLessThan(0.02 * (high - low))
    expect(Math.abs(swing.high - high)).toBeLessThan(0.02 * (high - low))
    // Of those that hardly move it the estimate tells by how much.
    const estimate = tornado(simulator, resolved, seed).find((one) => one.path === hardly)!
    const other = swings.find((one) => one.path === hardly)!
    expect(other.high - other.low).toBeCloseTo(estimate.high - estimate.low, -1)
  })

  it('of a shared factor, with all that is tied to it', () => {
    const { swings } = finish(meanSwings(simulator, seeds, target, new Set(['factor.capability'])))
    const held = (value: number) =>
      meanNpv(caseOf({ assumptions: { 'factor.capability': { value, low: value, high: value, distribution: 'fixed' } } }))
    const { low, high } = swings.find(({ path }) => path === 'factor.capability')!
    const width = held(1.2815515655446004) - held(-1.2815515655446004)
    expect(Math.abs(high - low - width)).toBeLessThan(0.1 * width)
  })
})

describe('the worth of a claim', () => {
  const resolved = caseOf()
  const worths = new Map(finish(claimWorths(simulator, resolved, 4096, seed)).map((worth) => [worth.claim, worth]))

  it('is what the mean total loses when the credence in it alone is 0, in the same draws', () => {
    for (const claim of ['deep-impact', 'unphysical']) {
      const lost = meanNpv(resolved) - meanNpv(withoutClaim(resolved, claim))
      expect(Math.abs((worths.get(claim)?.mean ?? NaN) / lost - 1)).toBeLessThan(1e-9)
    }
  })

  it('is nothing for a claim that governs nothing, and told of every claim', () => {
    expect([...worths.keys()]).toEqual(Object.keys(sora2024.claims))
    for (const [claim, { side }] of Object.entries(sora2024.claims)) if (side === 'signals') expect(worths.get(claim)?.mean).toBe(0)
  })
})

/** A model whose total is a weighted sum of three normal assumptions, so that every share of variance is known. */
function linearModel(weights: readonly [number, number, number], loadings: readonly [number, number, number]): Model {
  const normal = (loading: number): Reading => {
    const driven = loading === 0 ? {} : { factor: 'capability' as const, loading }
    return { value: 0.5, low: 0.4, high: 0.6, distribution: 'normal', judgement: 'discountRate', ...driven }
  }
  const names = ['discountRate', 'hurdle', 'startPrice'] as const
  const world = Object.fromEntries(names.map((name, place) => [name, normal(loadings[place]!)]))
  const anyone = sora2024.assumptions.world['discountRate']!
  return {
    ...sora2024,
    id: `linear ${[...weights, ...loadings].join(' ')}`,
    assumptions: {
      world: Object.fromEntries(names.map((name) => [name, { ...anyone, unit: '1', bounds: [-9, 9] }])),
      format: {},
      line: {},
    },
    world,
    industries: [],
    formats: [],
    equations: {
      totalNpv: {
        title: { 'zh-CN': '合计', en: 'Total' },
        meaning: { 'zh-CN': '合计', en: 'Total' },
        dimensions: [],
        unit: '1',
        formula: names.map((name, place) => `${weights[place]!} * ${name}`).join(' + '),
      },
    },
  }
}

const sharesOf = (model: Model): Shares[] => finish(sensitivity(new Simulator(), caseOf({}, model), 4096, seed)).slice(0, 3) // without the factor

describe('shares of variance', () => {
  it('come to the same where another thread finds out what each assumption explains by itself', () => {
    const drawn = { resolved: caseOf({ credence: { unphysical: 0.5 } }), samples: 1024, seed }
    const whole = finish(influencesOf(simulator, drawn))
    const apart = finish(influencesOf(simulator, drawn, undefined, 'elsewhere'))
    expect(apart.influences.every(({ first: { share } }) => share === 0)).toBe(true)
    expect(withExplained(apart, finish(explainedBy(new Simulator(), drawn))).influences).toEqual(whole.influences)
    expect(whole.influences.some(({ first: { share } }) => share > 0.1)).toBe(true)
  })

  it('are the squares of the weights where assumptions are independent, first order and total alike', () => {
    const shares = sharesOf(linearModel([3, 2, 1], [0, 0, 0]))
    for (const [place, wanted] of [9 / 14, 4 / 14, 1 / 14].entries()) {
      const { first, total } = shares[place]!
      expect(Math.abs(first.share - wanted)).toBeLessThan(0.015)
      expect(Math.abs(total.share - wanted)).toBeLessThan(Math.max(0.01, 4 * total.error))
      expect(total.settled).toBe(true)
    }
  })

  it('are those of Kucherenko and others where two share a factor: more at first order, less in total', () => {
    const loading = 0.8
    const correlation = loading * loading
    const variance = 9 + 4 + 2 * 3 * 2 * correlation + 1
    const shares = sharesOf(linearModel([3, 2, 1], [loading, loading, 0]))
    const first = [(3 + 2 * correlation) ** 2 / variance, (2 + 3 * correlation) ** 2 / variance, 1 / variance]
    const total = [(9 * (1 - correlation ** 2)) / variance, (4 * (1 - correlation ** 2)) / variance, 1 / variance]
    for (const [place, share] of shares.entries()) {
      expect(Math.abs(share.first.share - first[place]!)).toBeLessThan(0.02)
      expect(Math.abs(share.total.share - total[place]!)).toBeLessThan(Math.max(0.01, 4 * share.total.error))
    }
  })
})

it('everything that takes many runs is answered at once, for each uncertain assumption, each shared factor and each claim', () => {
  const resolved = caseOf()
  const { influences, claims } = insightAtOnce(new Simulator(), { resolved, samples: 1024, seed })
  expect(influences).toHaveLength(192)
  expect(claims).toHaveLength(32)
  for (const { low, high, first, total } of influences) {
    expect([low, high, first.share, total.share].every(Number.isFinite)).toBe(true)
    expect(total.share).toBeGreaterThanOrEqual(0)
    expect(total.share).toBeLessThan(1.2)
  }
})
