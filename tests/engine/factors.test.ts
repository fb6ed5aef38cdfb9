import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { effective, valueWithFactor, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { DrawColumns } from '../../src/engine/draws/drawColumns.ts'
import { drawnColumn } from '../../src/engine/draws/inputDraws.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { models } from '../../src/model/models.ts'
import type { Change } from '../../src/model/scenario.ts'
import { caseOf, everything, inputAt, inputsOf } from './cases.ts'

interface Law {
  cdf(x: number, ...given: number[]): number
  inv(p: number, ...given: number[]): number
}
const { jStat: jstat } = createRequire(import.meta.url)('jstat') as {
  readonly jStat: Readonly<Record<'uniform' | 'triangular' | 'beta' | 'normal' | 'lognormal', Law>>
}

const seed = 5
const count = 512
const capability = (change: Change, others: Readonly<Record<string, Change>> = {}) =>
  caseOf({ assumptions: { ...others, 'factor.capability': change } })

const columns = new DrawColumns(seed)
const drawsOf = (resolved: ResolvedScenario) =>
  new Map(inputsOf(resolved).map((input) => [input.path, drawnColumn(input, columns.normals(resolved, input, 0, count))]))
const pointOf = (resolved: ResolvedScenario) =>
  new Map(inputsOf(resolved).map((input) => [input.path, effective(input, valueWithFactor(input))]))
const tied = ({ factor, distribution }: Input) => factor === 'capability' && distribution !== 'fixed'
const differing = <Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  same: (one: Value, other?: Value) => boolean,
) => [...one].flatMap(([path, value]) => (same(value, other.get(path)) ? [] : [path])).sort()
const sameColumn = (one: Float64Array, other?: Float64Array) => one.every((value, draw) => Object.is(value, other?.[draw]))

/** Distribution function and inverse of an assumption by another library. */
function judge({ distribution, value, low, high, bounds: [least, most] }: Input) {
  const width = high - low
  const inside = (drawn: number) => Math.min(most, Math.max(least, drawn))
  const [middle, deviation] = [(low + high) / 2, width / 2 / jstat.normal.inv(0.9, 0, 1)]
  const ratio = Math.log(high / low) / 2 / jstat.normal.inv(0.9, 0, 1)
  const [alpha, beta] = [1 + (4 * (value - low)) / width, 1 + (4 * (high - value)) / width]
  const laws = {
    uniform: [(x: number) => (x - low) / width, (p: number) => low + p * width],
    triangular: [(x: number) => jstat.triangular.cdf(x, low, high, value), (p: number) => jstat.triangular.inv(p, low, high, value)],
    pert: [(x: number) => jstat.beta.cdf((x - low) / width, alpha, beta), (p: number) => low + width * jstat.beta.inv(p, alpha, beta)],
    normal: [(x: number) => jstat.normal.cdf(x, middle, deviation), (p: number) => inside(jstat.normal.inv(p, middle, deviation))],
    lognormal: [
      (x: number) => jstat.lognormal.cdf(x, Math.log(Math.sqrt(low * high)), ratio),
      (p: number) => inside(jstat.lognormal.inv(p, Math.log(Math.sqrt(low * high)), ratio)),
    ],
  } as const
  if (distribution === 'fixed') throw new Error('A number is no law')
  const [below, at] = laws[distribution]
  return { below, at }
}

describe('a shared factor', () => {
  it('is an input of every model, standard normal and in standard deviations, that draws what it shares out', () => {
    for (const model of Object.values(models).flatMap((versions) => Object.values(versions))) {
      const input = inputAt(caseOf({}, model), 'factor.capability')
      expect(input).toMatchObject({ kind: 'factor', name: 'capability', value: 0, distribution: 'normal', bounds: [-4, 4] })
      expect(input.high).toBeCloseTo(jstat.normal.inv(0.9, 0, 1), 12)
      expect(input.low).toBe(-input.high)
      const drawn = columns.normals(caseOf({}, model), input, 0, count)
      const whole = { ...inputAt(caseOf({}, model), 'usableHalving'), loading: 1 }
      expect(columns.normals(caseOf({}, model), whole, 0, count)).toEqual(drawn)
    }
  })

  it('leaves every figure as it is to the bit where it is not moved, however that is said', () => {
    for (const change of [{ value: 0 }, { note: 'looked at' }, { low: inputAt(caseOf(), 'factor.capability').low }]) {
      expect(inputsOf(capability(change)).filter(({ driven }) => driven)).toEqual([])
      expect(evaluate(capability(change))).toEqual(evaluate(caseOf()))
    }
  })
})

describe('a factor moved by 1', () => {
  const before = caseOf()
  const after = capability({ value: 1 })
  const paths = inputsOf(before)
    .filter(tied)
    .map(({ path }) => path)
    .sort()

  it('moves the draws of every assumption that is tied to it and of no other', () => {
    expect(paths.length).toBeGreaterThan(60)
    expect(differing(drawsOf(before), drawsOf(after), sameColumn)).toEqual([...paths, 'factor.capability'].sort())
  })

  it('draws each at the quantile of its own law that lies its loading further', () => {
    const drawn = drawsOf(after)
    for (const input of inputsOf(before).filter(tied)) {
      const { at } = judge(input)
      const drivers = columns.normals(before, input, 0, count)
      for (let draw = 0; draw < count; draw += 97) {
        const z = drivers[draw]! + input.loading
        expect(drawn.get(input.path)![draw]! / at(jstat.normal.cdf(z, 0, 1)), input.path).toBeCloseTo(1, 7)
      }
    }
  })

  it('moves where each stands to the quantile of its own law that lies its loading further', () => {
    for (const input of inputsOf(before).filter(tied)) {
      const { below, at } = judge(input)
      const wanted = at(jstat.normal.cdf(jstat.normal.inv(below(input.value), 0, 1) + input.loading, 0, 1))
      expect(valueWithFactor(inputAt(after, input.path)) / wanted, input.path).toBeCloseTo(1, 7)
    }
    const moved = differing(pointOf(before), pointOf(after), Object.is)
    expect(moved).toEqual([...paths, 'factor.capability'].sort())
  })
})

describe('an assumption tied to a moved factor', () => {
  const path = 'usableHalving'
  const at = (change: Change, value = 0.7) => inputAt(capability({ value }, { [path]: change }), path)

  it.each(['uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const)('moves by the quantiles of a %s law', (distribution) => {
    const input = at({ value: 3, low: 2, high: 5, distribution })
    const { below, at: quantile } = judge(input)
    const z = jstat.normal.inv(below(3), 0, 1) - 0.7 * 0.7
    expect(valueWithFactor(input)).toBeCloseTo(quantile(jstat.normal.cdf(z, 0, 1)), 7)
    expect(input).toMatchObject({ value: 3, low: 2, high: 5 })
  })

  it('stays where it is a plain number, has no width, or stands at an end that no draw passes', () => {
    expect(valueWithFactor(at({ value: 3, distribution: 'fixed' }))).toBe(3)
    expect(valueWithFactor(at({ value: 3, low: 3, high: 3 }))).toBe(3)
    expect(valueWithFactor(at({ value: 2, low: 2, high: 5 }))).toBe(2)
  })

  it('is never moved out of its bounds', () => {
    const [least, most] = at({}).bounds
    expect(valueWithFactor(at({ value: least, low: least, high: least * 1.01, distribution: 'normal' }, 4))).toBeGreaterThanOrEqual(least)
    expect(valueWithFactor(at({ value: most, low: most * 0.9, high: most, distribution: 'normal' }, -4))).toBeLessThanOrEqual(most)
  })
})

describe('a factor that is narrowed', () => {
  /** Mean and standard deviation of what drives an assumption, and what it has in common with the factor. */
  const tie = (resolved: ResolvedScenario) => {
    const input = inputAt(resolved, 'games.usableStart')
    const z = columns.normals(resolved, input, 0, 4096).map((driver) => (input.driven?.shift ?? 0) + (input.driven?.stretch ?? 1) * driver)
    const f = columns.normals(resolved, inputAt(resolved, 'factor.capability'), 0, 4096)
    const own = columns.normals(resolved, { ...input, loading: 0 }, 0, 4096)
    return { z, f, own }
  }

  it.each([
    ['to half', { low: -0.5 * 1.2815515655446004, high: 0.5 * 1.2815515655446004 }, 0, 0.5],
    ['to nothing, being known', { distribution: 'fixed' }, 0, 0],
    ['and moved', { value: 1, low: 1 - 0.25 * 1.2815515655446004, high: 1 + 0.25 * 1.2815515655446004 }, 1, 0.25],
    ['or moved to where its upper end is held at its bound', { value: 3.5 }, 3.5, 1],
  ] as const)('%s, drives an assumption by loading * (m + s f) + sqrt(1 - loading^2) e', (_, change, m, s) => {
    const { z, f, own } = tie(capability(change))
    for (let draw = 0; draw < z.length; draw += 1)
      expect(z[draw]).toBeCloseTo(0.7 * (m + s * f[draw]!) + Math.sqrt(1 - 0.49) * own[draw]!, 9)
  })
})

describe('a simulation', () => {
  it('comes to the same whichever way it is worked out, with a moved and narrowed factor', () => {
    const resolved = capability({ value: -0.8, low: -1.2, high: 0 })
    const [fast, plain] = [new Simulator(true), new Simulator(false)].map((simulator) => {
      const simulation = simulator.simulation(resolved, everything(resolved), seed)
      simulation.compute(resolved, 0, 64)
      const values = new Float64Array(64)
      simulation.read('totalNpv', 0, values)
      expect([...simulator.point(resolved).get('totalNpv')!][0]! / evaluate(resolved).get('totalNpv')![0]!).toBeCloseTo(1, 12)
      return values
    })
    expect(fast).toEqual(plain)
    const drawn = drawsOf(resolved)
    for (const draw of [0, 17, 63]) {
      const wanted = evaluate(resolved, ({ path }) => drawn.get(path)![draw]!)
      expect(fast![draw]! / wanted.get('totalNpv')![0]!).toBeCloseTo(1, 10)
    }
  })

  it('draws only what is tied to the factor again when the factor moves', () => {
    const simulator = new Simulator(false)
    const [one, other] = [capability({ value: 0.5 }), capability({ value: 0.6 })]
    const simulation = simulator.simulation(one, everything(one), seed)
    simulation.compute(one, 0, 8)
    expect(simulator.simulation(other, everything(other), seed)).toBe(simulation)
    const drivers = columns.normals(one, inputAt(one, 'startPrice'), 0, 8)
    expect(columns.normals(other, inputAt(other, 'startPrice'), 0, 8)).toBe(drivers)
    expect(inputAt(other, 'startPrice')).toBe(inputAt(one, 'startPrice'))
    const loaded = inputAt(one, 'usableHalving')
    expect(columns.normals(one, loaded, 0, 8)).toBe(columns.normals(other, inputAt(other, 'usableHalving'), 0, 8))
  })
})
