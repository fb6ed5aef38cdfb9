import { describe, expect, it, vi } from 'vitest'
import { inputOf } from '../../../src/analysis/catalogue/address.ts'
import type { FigureRef } from '../../../src/analysis/catalogue/figureRef.ts'
import { drawFigure } from '../../../src/analysis/runs/figureDraws.ts'
import { factorPaths, mainPaths } from '../../../src/analysis/catalogue/mainPaths.ts'
import { targetOf } from '../../../src/analysis/catalogue/target.ts'
import { flipValues, type FlipRequest, type Flips } from '../../../src/analysis/decisions/flipValues.ts'
import { seekGoal } from '../../../src/analysis/decisions/goalSeek.ts'
import { tippingMap } from '../../../src/analysis/decisions/tippingMap.ts'
import { withPathAt } from '../../../src/analysis/decisions/whatIf.ts'
import { chanceBelow, inverseOf } from '../../../src/engine/draws/distribution.ts'
import { normalQuantile } from '../../../src/engine/draws/normal.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { caseOf, metric } from '../../engine/cases.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'
import { sampled } from '../../runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const simulator = new Simulator()
const seed = 1
const find = (resolved: ResolvedScenario, request: FlipRequest): Flips => finish(flipValues(simulator, resolved, request, seed))
const latest = (assumptions: Scenario['assumptions'] = {}) => resolveScenario(latestModel, { ...baseline, assumptions })

/** As a user would: the slider is moved, then the mean of many draws, other ones than the search has, is read. */
function meanAt(resolved: ResolvedScenario, aim: FigureRef, path: string, value: number): number {
  const draws = finish(drawFigure(simulator, withPathAt(resolved, path, value), [aim], 8192, seed))[0]!
  return draws.reduce((sum, draw) => sum + draw, 0) / draws.length
}

describe('what alone turns the result', () => {
  const industry = 'feedAds'
  const resolved = latest()
  const aim = targetOf(resolved, { industry, year: 10 })
  const { now, flips, others } = find(resolved, { aim, industry, level: 0 })

  it('are the values at which the mean comes to nothing in other draws too, within their errors', () => {
    expect(flips.length).toBeGreaterThan(8)
    for (const { path, value, error } of sampled(flips.slice(0, 8), 2)) {
      expect(error).toBeGreaterThan(0)
      const [below, above] = [meanAt(resolved, aim, path, value - 4 * error), meanAt(resolved, aim, path, value + 4 * error)]
      expect(Math.sign(below), `${path} ${value} ± ${error}: ${below}, ${above}`).toBe(-Math.sign(above))
      expect(Math.max(Math.abs(below), Math.abs(above))).toBeLessThan(now / 4)
    }
  })

  it('are the values that goal seek finds', () => {
    const { path, value, error } = flips.find((flip) => flip.path === 'feedAds.audienceDiscount')!
    const search = { path, tried: [0, 0.25, 0.5, 1], aim, goal: { kind: 'value', value: 0 } } as const
    const sought = finish(seekGoal(simulator, resolved, search, 1024, seed))
    expect(Math.abs(sought.solutions[0]!.value - value)).toBeLessThan(error / 10)
  })

  it('are asked of the main assumptions, shared factors and those that move the figure most, each counted once', () => {
    expect(new Set(flips.map(({ path }) => path)).size).toBe(flips.length)
    expect(flips.length + others).toBe(60)
    expect(flips.some(({ path }) => !mainPaths(resolved, industry).includes(path))).toBe(true)
    expect(factorPaths(resolved)).toContain('factor.capability')
  })

  it('stand in the order of how likely they are, and outside their range in that of how far they lie', () => {
    expect(flips.map(({ chance }) => chance)).toEqual(flips.map(({ chance }) => chance).toSorted((a, b) => b - a))
    const outside = flips.filter(({ chance }) => chance === 0)
    const reach = outside.map(({ path, value: flip }) => {
      const { value, low, high } = inputOf(resolved, path)
      return flip < value ? (flip - value) / (low - value) : (flip - value) / (high - value)
    })
    expect(reach.length).toBeGreaterThan(0)
    expect(reach).toEqual(reach.toSorted((a, b) => a - b))
    for (const times of reach) expect(times).toBeGreaterThanOrEqual(1)
  })
})

describe('an assumption of which everything is known', () => {
  /** The mean of `known` is the room less that of the hurdle, which lies in the middle of its range and moves with its value, and less 0.1. */
  const withRoom = (room: number, distribution: 'uniform' | 'fixed' = 'uniform') =>
    caseOf({
      metrics: [metric('known', `${room} - hurdle - discountRate`, { dimensions: [] })],
      assumptions: { hurdle: { distribution }, discountRate: { value: 0.1, distribution: 'fixed' } },
    })
  const { low, value, high } = inputOf(withRoom(1), 'hurdle')
  const middle = (low + high) / 2
  const ask = (resolved: ResolvedScenario) => find(resolved, { aim: { variable: 'known' }, industry: 'shortDrama', level: 0 })

  it('turns where arithmetic says, and as likely as its distribution says', () => {
    const { flips, now } = ask(withRoom(0.1 + 1.2 * middle))
    expect(now).toBeCloseTo(0.2 * middle, 4)
    const hurdle = flips.find(({ path }) => path === 'hurdle')!
    expect(hurdle.value).toBeCloseTo(1.2 * value, 3)
    expect(hurdle.chance).toBeCloseTo((high - 1.2 * value) / (high - low), 2)
    expect(flips[0]!.path).toBe('hurdle')
  })

  it('turns a loss into a gain too, on the other side', () => {
    const { flips, now } = ask(withRoom(0.1 + 0.9 * middle))
    expect(now).toBeLessThan(0)
    const hurdle = flips.find(({ path }) => path === 'hurdle')!
    expect(hurdle.value).toBeCloseTo(0.9 * value, 3)
    expect(hurdle.chance).toBeCloseTo((0.9 * value - low) / (high - low), 2)
  })

  it('is never drawn elsewhere where it is fixed, but may turn the result all the same', () => {
    const { flips } = ask(withRoom(0.1 + 1.2 * value, 'fixed'))
    expect(flips.find(({ path }) => path === 'hurdle')).toMatchObject({
      value: expect.closeTo(1.2 * value, 6) as number,
      chance: 0,
      error: 0,
    })
  })

  it('is counted where no value that is allowed turns the result', () => {
    const { flips, others } = ask(withRoom(30))
    expect(flips).toEqual([])
    expect(others).toBeGreaterThan(0)
  })
})

it('says nothing of a figure that the scenario does not have', () => {
  expect(find(caseOf(), { aim: { variable: 'nothing' }, industry: 'shortDrama', level: 0 })).toEqual({ now: NaN, flips: [], others: 0 })
})

it('is not disturbed by another question that is answered between its slices', () => {
  const resolved = caseOf()
  const aim = { variable: 'npv', industry: 'shortDrama' } as const
  const search = { path: 'hurdle', tried: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], aim, goal: { kind: 'value', value: 1e10 } } as const
  const side = (path: string) => ({ path, values: [0.1, 0.2, 0.3] })
  const map = { across: side('hurdle'), up: side('discountRate'), aim, goal: search.goal }
  const [alone, other] = [
    finish(seekGoal(simulator, resolved, search, 1024, seed)),
    finish(tippingMap(simulator, resolved, map, 512, seed)),
  ]
  const [seeking, mapping] = [seekGoal(simulator, resolved, search, 1024, seed), tippingMap(simulator, resolved, map, 512, seed)]
  let [sought, mapped] = [seeking.next(), mapping.next()]
  while (!sought.done || !mapped.done) {
    if (!sought.done) sought = seeking.next()
    if (!mapped.done) mapped = mapping.next()
  }
  expect(sought.value).toEqual(alone)
  expect(mapped.value).toEqual(other)
})

it.each(['uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const)(
  'the chance of staying below what a %s assumption is drawn as is that of its standard normal value',
  (distribution) => {
    const belief = { distribution, value: 0.4, low: 0.1, high: 0.9, bounds: [-10, 10] } as const
    for (const chance of [0.01, 0.2, 0.5, 0.77, 0.995])
      expect(chanceBelow(belief, inverseOf(belief)(normalQuantile(chance)))).toBeCloseTo(chance, 6)
    expect(chanceBelow(belief, -5)).toBeLessThan(1e-3)
    expect(chanceBelow(belief, 9)).toBeGreaterThan(0.99)
  },
)
