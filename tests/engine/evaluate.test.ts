import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import type { Metric } from '../../src/model/scenario.ts'
import { caseOf, metric, spanOf } from './cases.ts'

/** What a formula comes to in the model, over the given dimensions, in four years. */
function valuesOf(formula: string, dimensions: Metric['dimensions'] = [], others: readonly Metric[] = []): number[] {
  const metrics = [...others, metric('mine', formula, { dimensions })]
  return [...evaluate(caseOf({ metrics, simulation: spanOf(4) })).get('mine')!]
}

describe('a formula', () => {
  it('computes as one does by hand', () => {
    expect(valuesOf('1 + 2 * 3^2 / 4 - 5')).toEqual([0.5])
    expect(valuesOf('-2^2')).toEqual([-4])
    expect(valuesOf('2^-1')).toEqual([0.5])
    expect(valuesOf('(-8)^3')).toEqual([-512])
    expect(valuesOf('max(1, 5, 3) - min(4, 2, 9)')).toEqual([3])
    expect(valuesOf('abs(-3) + sqrt(16) + exp(0) + log(1)')).toEqual([8])
  })

  it('compares to 1 or 0', () => {
    expect(valuesOf('(1 < 2) + 10 * (2 <= 1) + 100 * (2 >= 2) + 1000 * (1 > 2) + 10000 * (3 == 3) + 100000 * (3 != 3)')).toEqual([10101])
  })

  it('takes a share of nothing as nothing', () => {
    expect(valuesOf('share(1, 4)')).toEqual([0.25])
    expect(valuesOf('share(3, 0)')).toEqual([0])
    expect(valuesOf('share(-3, 0)')).toEqual([-0])
    expect(valuesOf('share(0, 0)')).toEqual([0])
    expect(valuesOf('share(t, t - 2 * oneYear)', ['year'])).toEqual([-0, -1, 0, 3])
  })

  it('counts the years from 0, and steps through them', () => {
    expect(valuesOf('t', ['year'])).toEqual([0, 1, 2, 3])
    expect(valuesOf('prev(t, 7)', ['year'])).toEqual([7, 0, 1, 2])
    expect(valuesOf('prev(prev(t, 7), 9)', ['year'])).toEqual([9, 7, 0, 1])
    expect(valuesOf('cumsum(t)', ['year'])).toEqual([0, 1, 3, 6])
    expect(valuesOf('cumsum(cumsum(t))', ['year'])).toEqual([0, 1, 4, 10])
    expect(valuesOf('2 * prev(mine, 1)', ['year'])).toEqual([2, 4, 8, 16])
    expect(valuesOf('sum(t * t, year)')).toEqual([14])
  })

  it('holds for every member alike', () => {
    const caps = valuesOf('adoptionCap', ['industry'])
    expect(caps).toHaveLength(3)
    expect(valuesOf('adoptionCap + 0 * t', ['industry', 'year'])).toEqual(caps.flatMap((cap) => [cap, cap, cap, cap]))
    expect(valuesOf('sum(adoptionCap, industry)')[0]).toBeCloseTo(
      caps.reduce((sum, cap) => sum + cap, 0),
      12,
    )
    expect(valuesOf('hurdle', ['industry'])).toEqual([0.15, 0.15, 0.15])
  })

  it('folds lines into their industry and into who is paid', () => {
    const { lines, recipients } = caseOf()
    const each = (what: (line: (typeof lines)[number]) => number, length: number) => {
      const counts = new Array<number>(length).fill(0)
      for (const line of lines) counts[what(line)]! += 1
      return counts
    }
    expect(valuesOf('sum(1 + 0 * baseCost, line)', ['industry'])).toEqual(each(({ format }) => format, 3))
    expect(valuesOf('sum(1 + 0 * baseCost, recipient)', ['recipient'])).toEqual(each(({ recipient }) => recipient, recipients.length))
    expect(valuesOf('sum(sum(inProduction, line), industry)')).toEqual([lines.filter(({ production }) => production).length])
    expect(valuesOf('sum(sum(isCreative, line), industry)')).toEqual([lines.filter(({ creative }) => creative).length])
  })

  it('gives to one member alone', () => {
    expect(valuesOf('at(games, 5)', ['industry'])).toEqual([0, 0, 5])
    const paid = valuesOf('at(legal, 5) + 1', ['recipient'])
    expect(paid.filter((value) => value === 6)).toHaveLength(1)
    expect(paid.filter((value) => value === 1)).toHaveLength(paid.length - 1)
  })

  it('may name formulas that are written after it', () => {
    expect(valuesOf('later * 2', [], [metric('later', '21', { dimensions: [] })])).toEqual([42])
  })

  it('is worked out once, however often it is named', () => {
    const doubling = Array.from({ length: 40 }, (_, place) =>
      metric(`x${place}`, place === 0 ? '1' : `x${place - 1} + x${place - 1}`, { dimensions: [] }),
    )
    expect(valuesOf('x39', [], doubling)).toEqual([2 ** 39])
  })
})
