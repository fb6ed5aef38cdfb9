import { describe, expect, it, vi } from 'vitest'
import { drawFigure } from '../../../src/analysis/runs/figureDraws.ts'
import { claimWorths, withoutClaim } from '../../../src/analysis/sensitivity/claimWorths.ts'
import { compareScenarios } from '../../../src/analysis/decisions/scenarioComparison.ts'
import { insightOf as insights } from '../../../src/analysis/sensitivity/insight.ts'
import { sensitivity, type Shares } from '../../../src/analysis/sensitivity/sensitivity.ts'
import { tornado } from '../../../src/analysis/sensitivity/tornado.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import type { Reading } from '../../../src/model/assumption.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { Model } from '../../../src/model/model.ts'
import { caseOf, checkCase, inputsOf, scenarioOf } from '../../engine/cases.ts'

vi.setConfig({ testTimeout: 60_000 })

const nameless = { 'zh-CN': '', en: '' }
const p90 = 1.2815515655446004
let models = 0

function standardNormal(loading: number): Reading {
  const reading = { value: 0, low: -p90, high: p90, distribution: 'normal', judgement: 'discountRate' } as const
  return loading === 0 ? reading : { ...reading, factor: 'capability', loading }
}

/** A model of standard normal assumptions `a`, `b`, `c` … with the given loadings on one shared factor, and one formula. */
function modelOf(formula: string, loadings: readonly number[]): ResolvedScenario {
  const names = loadings.map((_, place) => String.fromCharCode(97 + place))
  const assumption = { title: nameless, meaning: nameless, unit: '1', bounds: [-1e9, 1e9], step: 1, scale: 'linear' } as const
  models += 1
  const model: Model = {
    ...sora2024,
    ...{ id: `normal ${models}`, recipients: {}, claims: {}, industries: [], formats: [], observations: [], questions: [] },
    drawOrder: ['factor capability', ...names],
    assumptions: { world: Object.fromEntries(names.map((name) => [name, assumption])), format: {}, line: {} },
    world: Object.fromEntries(names.map((name, place) => [name, standardNormal(loadings[place]!)])),
    equations: { totalNpv: { title: nameless, meaning: nameless, dimensions: [], unit: '1', formula } },
  }
  return resolveScenario(model, scenarioOf({}, model))
}

function answer<Answer>(run: Generator<number, Answer>): { steps: number[]; answer: Answer } {
  const steps: number[] = []
  for (;;) {
    const step = run.next()
    if (step.done) return { steps, answer: step.value }
    steps.push(step.value)
  }
}

/** Of assumptions only; what is said of shared factors is tried elsewhere. */
const sharesOf = (resolved: ResolvedScenario, samples = 4096, seed = 1): Shares[] =>
  answer(sensitivity(new Simulator(), resolved, samples, seed)).answer.filter(({ path }) => !path.startsWith('factor.'))

/** What Kucherenko and others' shares come to for `a + 2 b + 3 c` of standard normals with the given correlations. */
function linearShares(ab: number, ac: number, bc: number): { first: number[]; total: number[] } {
  const [x, y, z] = [1, 2, 3]
  const variance = x * x + y * y + z * z + 2 * (x * y * ab + x * z * ac + y * z * bc)
  const covariances = [x + y * ab + z * ac, x * ab + y + z * bc, x * ac + y * bc + z]
  const determinant = 1 + 2 * ab * ac * bc - ab * ab - ac * ac - bc * bc
  const others = [1 - bc * bc, 1 - ac * ac, 1 - ab * ab]
  return {
    first: covariances.map((covariance) => (covariance * covariance) / variance),
    total: [x, y, z].map((weight, place) => (weight * weight * determinant) / others[place]! / variance),
  }
}

describe('shares of variance', () => {
  it.each([
    ['where none shares a factor', [0, 0, 0]],
    ['where all three do', [0.9, 0.6, 0.3]],
    ['where one goes against the others', [0.7, 0.7, -0.7]],
    ['where one is the factor itself', [0, 0.5, 1]],
  ])('are those of the theory %s, within their error', (_, loadings) => {
    const [a, b, c] = loadings as [number, number, number]
    const wanted = linearShares(a * b, a * c, b * c)
    for (const seed of [1, 2, 3]) {
      for (const [place, { first, total }] of sharesOf(modelOf('a + 2 * b + 3 * c', loadings), 4096, seed).entries()) {
        expect(Math.abs(first.share - wanted.first[place]!), `first of ${place}`).toBeLessThan(4 * first.error + 0.01)
        expect(Math.abs(total.share - wanted.total[place]!), `total of ${place}`).toBeLessThan(4 * total.error + 0.005)
        expect(first.error + total.error).toBeLessThan(0.1)
      }
    }
  })

  it('are nothing at first order and all in total where two only matter together', () => {
    for (const { first, total } of sharesOf(modelOf('a * b', [0, 0]))) {
      expect(first.share).toBeLessThan(0.02)
      expect(Math.abs(total.share - 1)).toBeLessThan(4 * total.error + 0.01)
    }
  })

  it('stay between nothing and all, but for their error', () => {
    for (const { first, total } of sharesOf(caseOf(), 2048)) {
      for (const { share, error } of [first, total]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1 + 4 * error)
      }
    }
  })

  it('are not settled after a few draws, and are after many', () => {
    const few = sharesOf(modelOf('exp(a) * exp(b) * exp(c)', [0, 0, 0]), 64)
    expect(few.some(({ first, total }) => !first.settled || !total.settled)).toBe(true)
    const many = sharesOf(modelOf('a + 2 * b + 3 * c', [0, 0, 0]), 4096)
    expect(many.every(({ first, total }) => first.settled && total.settled)).toBe(true)
  })

  it('are nothing where there is no variance', () => {
    for (const { first, total } of sharesOf(modelOf('5 + 0 * a', [0]))) expect([first.share, total.share]).toEqual([0, 0])
  })
})

describe('the worth of a claim', () => {
  it('has the same draws with and without it, over more than one batch', () => {
    const resolved = caseOf()
    const [simulator, samples, seed] = [new Simulator(), 5000, 3]
    const worth = answer(claimWorths(simulator, resolved, samples, seed)).answer.find(({ claim }) => claim === 'deep-impact')!
    const without = withoutClaim(resolved, 'deep-impact')
    const run = compareScenarios(simulator, [without, resolved], [{ variable: 'totalNpv' }], samples, seed)
    const { mean, quantiles } = answer(run).answer.figures[0]!.contests[0]!
    const [p5, , , , p95] = quantiles
    for (const [got, wanted] of [[worth.mean, mean] as const, [worth.p5, p5!] as const, [worth.p95, p95!] as const]) {
      expect(Math.abs(got / wanted - 1)).toBeLessThan(1e-9)
    }
  })

  it('is nothing where it is not believed anyway', () => {
    const resolved = caseOf({ credence: { 'deep-impact': 0 } })
    const worth = answer(claimWorths(new Simulator(), resolved, 1024, 1)).answer.find(({ claim }) => claim === 'deep-impact')
    expect(worth).toEqual({ claim: 'deep-impact', mean: 0, p5: 0, p95: 0 })
  })
})

describe('the tornado', () => {
  it('has every uncertain assumption that can reach the total once, and no fixed one', () => {
    for (const resolved of [caseOf(), checkCase('fourth-industry')]) {
      const uncertain = inputsOf(resolved).filter(({ distribution }) => distribution !== 'fixed')
      const swings = tornado(new Simulator(), resolved, 1)
      expect(new Set(swings.map(({ path }) => path)).size).toBe(swings.length)
      const missing = uncertain.filter(({ path }) => !swings.some((swing) => swing.path === path)).map(({ name }) => name)
      expect(missing.filter((name) => !/^(megabytesPerSecond|passThrough|labourRate)$/.test(name))).toEqual([])
    }
  })

  it('does not move where the range has no width or the claim is not believed', () => {
    const resolved = caseOf({ assumptions: { startPrice: { low: 1.5, high: 1.5 } }, credence: { 'deep-impact': 0 } })
    const swings = new Map(tornado(new Simulator(), resolved, 1).map((swing) => [swing.path, swing]))
    for (const path of ['startPrice', 'advertising.adoptionCap']) expect(swings.get(path)?.low).toBe(swings.get(path)?.high)
  })
})

describe('scenarios with other industries', () => {
  it('are compared draw by draw: what is called the same is drawn the same', () => {
    const assumptions = { scarcityElasticity: { value: 0, low: 0, high: 0 } }
    const own = caseOf({ assumptions })
    const more = caseOf({ assumptions, formats: checkCase('fourth-industry').scenario.formats })
    const simulator = new Simulator()
    const total = [{ variable: 'totalNpv' }]
    const drawn = (resolved: ResolvedScenario) => answer(drawFigure(simulator, resolved, total, 3000, 5)).answer[0]!
    const [here, there] = [drawn(more), drawn(own)]
    const { chance } = answer(compareScenarios(simulator, [own, more], total, 3000, 5)).answer.figures[0]!.contests[0]!
    const simulation = simulator.simulation(more, asking(more, ['npv']), 5)
    simulation.compute(more, 0, 3000)
    const fourth = new Float64Array(3000)
    simulation.read('npv', 3, fourth)
    expect(here.findIndex((value, draw) => !(Math.abs(value - there[draw]! - fourth[draw]!) < 1e-3))).toBe(-1)
    expect(chance).toBe(fourth.filter((npv) => npv > 0).length / 3000)
  })
})

it('whatever takes long tells how far it has come, from nothing up to all', () => {
  const { steps } = answer(insights(new Simulator(), { resolved: caseOf(), samples: 600, seed: 1 }))
  expect(steps.length).toBeGreaterThan(100)
  expect(steps.toSorted((a, b) => a - b)).toEqual(steps)
  expect(steps[0]).toBeGreaterThan(0)
  expect(steps.at(-1)).toBeLessThanOrEqual(1)
})
