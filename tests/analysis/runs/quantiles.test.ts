import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarise, told } from '../../../src/analysis/runs/quantiles.ts'
import { runs } from '../../runs.ts'

/** Quantiles by sorting everything: type 7 of Hyndman and Fan. */
function sortedQuantiles(draws: Float64Array, shares: readonly number[]): number[] {
  const sorted = draws.toSorted()
  return shares.map((share) => {
    const rank = share * (draws.length - 1)
    const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!]
    const part = rank - Math.floor(rank)
    return part === 0 || low === high ? low : low + part * (high - low)
  })
}

const shares = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5)), { minLength: 1, maxLength: 20 })
  .map((list) => list.sort((a, b) => a - b))

const column = (value: fc.Arbitrary<number>) =>
  fc.array(value, { minLength: 1, maxLength: 3000, size: 'max' }).map((list) => Float64Array.from(list))

const columns = {
  'any numbers': column(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 })),
  'numbers that gather in one place': column(
    fc.oneof(
      { weight: 50, arbitrary: fc.double({ min: 1, max: 1.001, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
    ),
  ),
  'whole numbers, many of them equal': column(fc.integer({ min: 0, max: 9 })),
  'two values': column(fc.constantFrom(-3, 5)),
  'one value': column(fc.constant(7.5)),
  'numbers next to each other': column(fc.constantFrom(1, 1 + Number.EPSILON, 1 - Number.EPSILON / 2)),
  'numbers as small as there are': column(fc.constantFrom(0, -0, 5e-324, 1e-323, -5e-324)),
  'numbers as large as there are': column(fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, 1e308, 0)),
  'infinities among them': column(
    fc.oneof(
      { weight: 9, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(Infinity, -Infinity) },
    ),
  ),
}

describe('quantiles are exactly those of the sorted draws', () => {
  it.each(Object.entries(columns))('for %s', (_, draws) => {
    fc.assert(
      fc.property(draws, shares, (drawn, asked) => {
        const { least, most, quantiles } = summarise(drawn, asked)
        expect(quantiles.map((value) => value + 0)).toEqual(sortedQuantiles(drawn, asked).map((value) => value + 0))
        expect([least + 0, most + 0]).toEqual([drawn.toSorted()[0]! + 0, drawn.toSorted().at(-1)! + 0])
      }),
      { numRuns: runs(40, 800) },
    )
  })

  it('also for more draws than before, and for fewer again', () => {
    for (const length of [3, 50_000, 4097, 4096, 1, 2]) {
      const draws = Float64Array.from({ length }, (_, draw) => Math.sin(draw * 12.9898) * 43758.5453)
      expect(summarise(draws, told).quantiles).toEqual(sortedQuantiles(draws, told))
    }
  })

  it('and the draws are left as they were', () => {
    const draws = Float64Array.of(3, 1, 2)
    summarise(draws, told)
    expect([...draws]).toEqual([3, 1, 2])
  })
})

describe('the mean', () => {
  it('is the sum over the number', () => {
    fc.assert(
      fc.property(columns['numbers that gather in one place'], (draws) => {
        const size = draws.reduce((sum, value) => sum + Math.abs(value), 0) / draws.length
        expect(Math.abs(summarise(draws, told).mean - draws.reduce((sum, value) => sum + value, 0) / draws.length)).toBeLessThanOrEqual(
          1e-13 * size,
        )
      }),
    )
  })

  it('of one value is that value, to the last bit', () => {
    expect(summarise(new Float64Array(1001).fill(0.1), told)).toEqual({
      least: 0.1,
      most: 0.1,
      mean: 0.1,
      quantiles: [0.1, 0.1, 0.1, 0.1, 0.1],
    })
  })

  it('of infinities is infinite', () => {
    expect(summarise(Float64Array.of(1, Infinity, 2), told)).toMatchObject({ least: 1, most: Infinity, mean: Infinity })
    expect(summarise(Float64Array.of(1, -Infinity, 2), told)).toMatchObject({ least: -Infinity, most: 2, mean: -Infinity })
  })
})

it('one draw that is no number makes every figure none', () => {
  for (const place of [0, 1, 2, 3, 4]) {
    const draws = Float64Array.of(5, 4, 3, 2, 1)
    draws[place] = NaN
    expect(summarise(draws, [0, 0.5, 1])).toEqual({ least: NaN, most: NaN, mean: NaN, quantiles: [NaN, NaN, NaN] })
  }
  expect(summarise(Float64Array.of(Infinity, -Infinity, 0), [0, 0.5, 1])).toMatchObject({
    least: -Infinity,
    most: Infinity,
    quantiles: [-Infinity, 0, Infinity],
  })
})
