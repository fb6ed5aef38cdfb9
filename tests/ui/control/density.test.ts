import { describe, expect, it, test } from 'vitest'
import type { Input } from '../../../src/engine/resolve.ts'
import type { Distribution } from '../../../src/model/assumption.ts'
import { axisOf, heightOf, shapeOf, type Shape } from '../../../src/ui/control/density.ts'

const input = (distribution: Distribution, low: number, value: number, high: number, bounds: readonly [number, number] = [-1e9, 1e9]) =>
  ({ path: 'a', name: 'a', member: 0, value, low, high, distribution, bounds, neutral: 0, credence: 1, loading: 0 }) satisfies Input

/** All probability under the curve, by trapezia. */
const area = ({ curve }: Shape) =>
  curve.slice(1).reduce((sum, [value, density], place) => {
    const [before, densityBefore] = curve[place]!
    return sum + ((value - before) * (density + densityBefore)) / 2
  }, 0)

const densityAt = ({ curve }: Shape, wanted: number) =>
  curve.reduce((nearest, point) => (Math.abs(point[0] - wanted) < Math.abs(nearest[0] - wanted) ? point : nearest))

describe('the density', () => {
  const every = [
    input('uniform', 2, 5, 10),
    input('triangular', 2, 4, 10),
    input('pert', 2, 4, 10),
    input('pert', 0, 0, 1),
    input('normal', 2, 4, 10),
    input('lognormal', 2, 4, 10),
  ]
  it.each(every)('of $distribution holds all probability', (one) => {
    expect(area(shapeOf(one))).toBeCloseTo(1, 2)
  })

  it('is flat where everything is equally likely', () => {
    for (const [, density] of shapeOf(input('uniform', 2, 5, 10)).curve) expect(density).toBeCloseTo(1 / 8, 6)
  })

  it('is that of the beta distribution for PERT', () => {
    const [x, density] = densityAt(shapeOf(input('pert', 0, 0.5, 1)), 0.3)
    expect(density).toBeCloseTo(30 * x ** 2 * (1 - x) ** 2, 2)
  })

  it('peaks at the value of a triangle, at two over its width', () => {
    const shape = shapeOf(input('triangular', 2, 4, 10))
    expect(heightOf(shape)).toBeCloseTo(2 / 8, 2)
    expect(shape.curve.find(([, density]) => density === heightOf(shape))?.[0]).toBeCloseTo(4, 0)
  })
})

test('low and high of a normal and of a lognormal distribution are their P10 and P90', () => {
  for (const distribution of ['normal', 'lognormal'] as const) {
    const { p10, p90 } = shapeOf(input(distribution, 2, 4, 18))
    expect(p10).toBeCloseTo(2, 9)
    expect(p90).toBeCloseTo(18, 9)
  }
  expect(shapeOf(input('normal', 2, 4, 18)).p50).toBeCloseTo(10, 9)
  expect(shapeOf(input('lognormal', 2, 4, 18)).p50).toBeCloseTo(6, 9)
})

test('what a bound cuts off is told as the share that it holds', () => {
  const { held, curve } = shapeOf(input('normal', 0.4, 0.7, 0.9, [0, 0.9]))
  expect(held[0]).toBeCloseTo(0.0004, 3)
  expect(held[1]).toBeCloseTo(0.1, 6)
  expect(curve.at(-1)?.[0]).toBe(0.9)
  expect(shapeOf(input('pert', 0, 0.5, 1, [0, 1])).held).toEqual([0, 0])
})

test('a single value has no curve, yet a place on the axis', () => {
  for (const one of [input('fixed', 3, 3, 3), input('uniform', 3, 3, 3), input('fixed', 0, 0, 0)]) {
    const shape = shapeOf(one)
    expect(shape).toMatchObject({ curve: [], p10: one.value, p50: one.value, p90: one.value })
    const [from, to] = axisOf([shape])
    expect(from).toBeLessThan(one.value)
    expect(to).toBeGreaterThan(one.value)
  }
})

test('the axis shows all shapes, but not all of a long tail', () => {
  const [narrow, wide] = [shapeOf(input('uniform', 4, 5, 6)), shapeOf(input('lognormal', 0.1, 1, 10))]
  const [from, to] = axisOf([narrow, wide])
  expect(from).toBeLessThan(0.1)
  expect(to).toBeGreaterThan(10)
  expect(to).toBeLessThan(30)
})
