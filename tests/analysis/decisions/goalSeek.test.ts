import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { FigureRef } from '../../../src/analysis/catalogue/figureRef.ts'
import { drawFigure, pointOf } from '../../../src/analysis/runs/figureDraws.ts'
import { drawsToSeek, seekGoal, wantedOf, type Goal, type Sought } from '../../../src/analysis/decisions/goalSeek.ts'
import { toldAt, withPathAt, type Measure, type PathValues } from '../../../src/analysis/decisions/whatIf.ts'
import { tippingMap } from '../../../src/analysis/decisions/tippingMap.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { withValue } from '../../../src/state/workspace/edits.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { caseOf, inputAt, inputsOf, metric } from '../../engine/cases.ts'
import { runs } from '../../runs.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

vi.setConfig({ testTimeout: 60_000 })

const simulator = new Simulator()
const seed = 1
const samples = 500
const npv: FigureRef = { variable: 'npv', industry: 'shortDrama' }

const steps = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, step) => from + ((to - from) * step) / (count - 1))
const seek = (resolved: ResolvedScenario, path: string, goal: Goal, tried: readonly number[], aim = npv, draws = samples): Sought =>
  finish(seekGoal(simulator, resolved, { path, tried, aim, goal }, draws, seed))

/** As a user would: the slider is moved, then the figure is read. */
const afterSetting = (resolved: ResolvedScenario, path: string, value: number) =>
  resolveScenario(resolved.model, withValue(resolved.scenario, inputAt(caseOf(), path), value))
const drawsOf = (resolved: ResolvedScenario, draws = 8192) => finish(drawFigure(simulator, resolved, [npv], draws, seed))[0]!
const mean = (resolved: ResolvedScenario) => {
  const draws = drawsOf(resolved)
  return draws.reduce((sum, draw) => sum + draw, 0) / draws.length
}
const toldOf = (resolved: ResolvedScenario, measure: Measure, settings: PathValues) =>
  finish(toldAt(simulator, resolved, { aim: npv, measure }, settings, { samples: 8, pointsEach: 256 }, seed))
const meansAt = (resolved: ResolvedScenario, settings: PathValues) => toldOf(resolved, { kind: 'mean' }, settings)

/** A case with no assumption uncertain and nothing believed by half. */
const certain = (changes: Parameters<typeof caseOf>[0] = {}) =>
  caseOf({ ...changes, assumptions: Object.fromEntries(inputsOf(caseOf()).map(({ path }) => [path, { distribution: 'fixed' as const }])) })

const chance = (resolved: ResolvedScenario, level: number, draws = 8192) =>
  drawsOf(resolved, draws).filter((draw) => draw >= level).length / draws

/** A case with one metric of its own, about which everything is known. */
const withFormula = (formula: string) =>
  caseOf({ metrics: [metric('known', formula, { dimensions: [] })], assumptions: { hurdle: { distribution: 'fixed' } } })
const known: FigureRef = { variable: 'known' }

describe('many settings at once', () => {
  const prices = Float64Array.from([0.1, 1.5, 40])
  const hurdles = Float64Array.from([0, 0.1, 0.6])
  const settings = new Map([
    ['startPrice', prices],
    ['hurdle', hurdles],
  ])
  const alone = (resolved: ResolvedScenario, place: number) =>
    withPathAt(withPathAt(resolved, 'startPrice', prices[place]!), 'hurdle', hurdles[place]!)

  it('come to what each comes to by itself where nothing is uncertain, without an error', () => {
    const resolved = certain({ credence: { 'compute-and-energy': 1 } })
    const { values, errors } = meansAt(resolved, settings)
    expect([...errors]).toEqual([0, 0, 0])
    for (const [place, value] of values.entries()) expect(value / pointOf(simulator, alone(resolved, place), npv)!).toBeCloseTo(1, 9)
  })

  it('have the mean that the draws of each have by itself, claims that are half believed and fixed assumptions included', () => {
    const resolved = caseOf({ credence: { 'compute-and-energy': 0.4 }, assumptions: { hurdle: { distribution: 'fixed', value: 0.1 } } })
    const { values, errors } = meansAt(resolved, settings)
    for (const [place, value] of values.entries()) {
      const there = alone(resolved, place)
      expect(Math.abs(value - mean(there))).toBeLessThan(4 * errors[place]! + 0.005 * Math.abs(value))
      // What the assumptions come to at their values is another figure.
      expect(Math.abs(value - pointOf(simulator, there, npv)!)).toBeGreaterThan(4 * errors[place]!)
    }
  })
})

describe('a shared factor among the settings', () => {
  const path = 'factor.capability'
  const values = Float64Array.from([-2, 0, 0.5, 1.5])

  it.each([
    ['by itself', {}, new Map([[path, values]])],
    [
      'beside an assumption that it moves',
      {},
      new Map([
        [path, values],
        ['usableHalving', Float64Array.from([2.2, 3.5, 4, 6])],
      ]),
    ],
    ['that has been moved before', { [path]: { value: 1 } }, new Map([['usableHalving', Float64Array.from([2.2, 3.5, 4, 6])]])],
  ] as const)('comes to what each setting comes to %s', (_, assumptions, settings: Map<string, Float64Array>) => {
    const resolved = caseOf({ assumptions })
    const at = (place: number) => [...settings].reduce((so, [moving, to]) => withPathAt(so, moving, to[place]!), resolved)
    const level = pointOf(simulator, resolved, npv)!
    const means = meansAt(resolved, settings)
    const shares = toldOf(resolved, { kind: 'share', level }, settings)
    for (const place of values.keys()) {
      const [value, share] = [means.values[place]!, shares.values[place]!]
      expect(Math.abs(value - mean(at(place)))).toBeLessThanOrEqual(4 * means.errors[place]! + 0.005 * Math.abs(value))
      expect(Math.abs(share - chance(at(place), level))).toBeLessThanOrEqual(4 * shares.errors[place]! + 0.005)
    }
  })

  it('is found where the mean of the figure comes to a goal', () => {
    const resolved = caseOf()
    const goal = mean(afterSetting(resolved, path, 0.731))
    const { solutions, course } = seek(resolved, path, { kind: 'value', value: goal }, steps(-4, 4, 33))
    expect(course).toBe('rising')
    expect(solutions).toHaveLength(1)
    expect(solutions[0]!.error).toBeGreaterThan(0)
    expect(Math.abs(solutions[0]!.value - 0.731)).toBeLessThan(4 * solutions[0]!.error)
  })
})

describe('goal seek', () => {
  const prices = steps(0.001, 60, 60)

  it('finds the value at which a figure comes to the goal where nothing is uncertain, whatever the goal', () => {
    const resolved = certain()
    const { values: ends } = meansAt(resolved, new Map([['startPrice', Float64Array.from(prices)]]))
    const [most, least] = [ends[0]!, ends.at(-1)!]
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
        const value = least + share * (most - least)
        const { solutions } = seek(resolved, 'startPrice', { kind: 'value', value }, prices)
        expect(solutions.length).toBeGreaterThan(0)
        for (const solution of solutions) {
          const comes = pointOf(simulator, afterSetting(resolved, 'startPrice', solution.value), npv)!
          expect(Math.abs(comes - value)).toBeLessThan(1e-6 * (most - least))
          expect(solution.bracket[0]).toBeLessThanOrEqual(solution.value)
          expect(solution.bracket[1]).toBeGreaterThanOrEqual(solution.value)
        }
      }),
      { numRuns: runs(3, 100) },
    )
  })

  it('finds the value at which the mean of the draws comes to the goal, within its error', () => {
    const resolved = caseOf()
    const goal = { kind: 'value', value: mean(afterSetting(resolved, 'startPrice', 8)) } as const
    const { solutions, course } = seek(resolved, 'startPrice', goal, prices, npv, drawsToSeek(goal))
    expect(course).toBe('falling')
    expect(solutions).toHaveLength(1)
    const { value, error } = solutions[0]!
    expect(error).toBeGreaterThan(0)
    expect(error).toBeLessThan(1)
    expect(Math.abs(value - 8)).toBeLessThan(4 * error)
  })

  it('finds the value from which on the goal is reached in a share of the draws, within its error', () => {
    const resolved = caseOf()
    const goal = { kind: 'chance', level: 0, chance: 0.8 } as const
    const search = { path: 'startPrice', tried: steps(0.001, 60, 20), aim: npv, goal }
    const { solutions, course } = finish(seekGoal(simulator, resolved, search, 4096, seed))
    expect(course).toBe('falling')
    expect(solutions).toHaveLength(1)
    const [{ value, comes, bracket, error }] = solutions as [Sought['solutions'][number]]
    expect(comes).toBeGreaterThanOrEqual(0.8)
    const [reached, missed] = [value - 4 * error, value + 4 * error].map((price) => chance(withPathAt(resolved, 'startPrice', price), 0))
    expect(reached).toBeGreaterThanOrEqual(0.8)
    expect(missed).toBeLessThan(0.8)
    expect(bracket[1]).toBeGreaterThan(value)
    expect(bracket[1] - value).toBeLessThan(error)
  })

  it('says how far chance may have put the value, which other random numbers put no farther', () => {
    // The figure is normal about `a`, with the variance of `hurdle` and `discountRate` together.
    const reading = (value: number, deviation: number) => {
      const end = deviation * 1.2815515655446004
      return { value, low: value - end, high: value + end, distribution: 'normal' } as const
    }
    const resolved = caseOf({
      metrics: [metric('known', 'startPrice + hurdle - 2 * discountRate', { dimensions: [], unit: 'CNY/s' })],
      assumptions: {
        startPrice: { distribution: 'fixed' },
        hurdle: reading(0.3, 0.03),
        discountRate: reading(0.2, 0.02),
      },
    })
    const goal = { kind: 'chance', level: 10, chance: 0.8 } as const
    const wanted = 10 - 0.3 + 2 * 0.2 + 0.8416212335729143 * Math.hypot(0.03, 2 * 0.02)
    const away = Array.from({ length: 20 }, (_, other) => {
      const search = { path: 'startPrice', tried: steps(9, 11, 9), aim: known, goal }
      const [solution] = finish(seekGoal(new Simulator(false), resolved, search, 4096, other + 1)).solutions
      expect(solution!.error).toBeGreaterThan(1e-5)
      expect(solution!.error).toBeLessThan(0.05 * Math.hypot(0.03, 2 * 0.02))
      return Math.abs(solution!.value - wanted) / solution!.error
    })
    expect(away.filter((errors) => errors > 2).length).toBeLessThanOrEqual(3)
  })

  it('says that no value inside the bounds does it, and what the figure comes to at the bounds', () => {
    const { solutions, comes } = seek(caseOf(), 'startPrice', { kind: 'value', value: 1e15 }, prices)
    expect(solutions).toEqual([])
    expect(comes[0]).toBeLessThan(1e15)
  })

  it('finds every solution of a figure that rises and falls', () => {
    const resolved = withFormula('hurdle * (1 - hurdle)')
    const { solutions, course } = seek(resolved, 'hurdle', { kind: 'value', value: 0.16 }, steps(0, 1, 21), known)
    expect(course).toBe('both')
    expect(solutions.map(({ value }) => Number(value.toFixed(9)))).toEqual([0.2, 0.8])
  })

  it('says where a figure jumps over the goal', () => {
    const resolved = withFormula('max(0, min(1, (hurdle - 0.5) * 1e15))')
    const [solution] = seek(resolved, 'hurdle', { kind: 'value', value: 0.3 }, steps(0, 1, 12), known).solutions
    expect(solution?.value).toBeCloseTo(0.5, 6)
    expect([solution?.missed, solution?.comes]).toEqual([0, 1])
  })

  it('says when the assumption has nothing to do with the figure', () => {
    expect(seek(caseOf(), 'megabytesPerSecond', { kind: 'value', value: 0 }, steps(0.01, 9, 5))).toMatchObject({
      solutions: [],
      course: 'flat',
    })
  })

  it('takes a goal that is met at a bound and nowhere else', () => {
    const { solutions } = seek(withFormula('hurdle'), 'hurdle', { kind: 'value', value: 0 }, steps(0, 1, 5), known)
    expect(solutions).toMatchObject([{ value: 0, comes: 0 }])
  })
})

describe('the map of two assumptions', () => {
  const across = { path: 'startPrice', values: [0.5, 1.5, 9] }
  const up = { path: 'hurdle', values: [0, 0.15, 0.2, 0.3] }

  it('shows in each cell what the figure comes to when both assumptions are set there', () => {
    const resolved = caseOf({ assumptions: { hurdle: { distribution: 'fixed' } }, credence: { 'compute-and-energy': 0.5 } })
    const goals: Goal[] = [
      { kind: 'value', value: 0 },
      { kind: 'chance', level: 1e9, chance: 0.5 },
    ]
    for (const goal of goals) {
      const { comes, errors } = finish(tippingMap(simulator, resolved, { across, up, aim: npv, goal }, 1024, seed))
      expect(comes).toHaveLength(12)
      for (const [place, come] of comes.entries()) {
        const price = afterSetting(resolved, 'startPrice', across.values[place % 3]!)
        const there = afterSetting(price, 'hurdle', up.values[Math.floor(place / 3)]!)
        if (goal.kind === 'value') expect(Math.abs(come - mean(there))).toBeLessThanOrEqual(4 * errors[place]!)
        else expect(Math.abs(come - chance(there, goal.level))).toBeLessThanOrEqual(3 * errors[place]! + 0.002)
      }
      expect(wantedOf(goal)).toBe(goal.kind === 'value' ? 0 : 0.5)
    }
  })
})
