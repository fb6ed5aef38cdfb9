import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { told } from '../../../src/analysis/runs/quantiles.ts'
import { Selection } from '../../../src/analysis/runs/selection.ts'
import { normalQuantile } from '../../../src/engine/draws/normal.ts'
import { sobolPoints } from '../../../src/engine/draws/sobol.ts'
import { seedOf } from '../../../src/engine/draws/hash.ts'
import { long, runs } from '../../runs.ts'

/** Draws of a distribution as a run makes them: scrambled points in batches of 4,096, the last one shorter. */
function batches(total: number, shape: (point: number) => number, seed = 1): Float64Array[] {
  return Array.from({ length: Math.ceil(total / 4096) }, (_, batch) => {
    const points = new Float64Array(Math.min(4096, total - batch * 4096))
    sobolPoints(0, seedOf('selection', seed), batch * 4096, points)
    return points.map(shape)
  })
}

function selectionOf(parts: readonly Float64Array[], shares: readonly number[] = told): Selection {
  const selection = new Selection(shares)
  for (const part of parts) selection.add(part)
  return selection
}

/** The judge: every draw sorted, and between two of them the share of the way (type 7 of Hyndman and Fan). */
function sortedQuantiles(parts: readonly Float64Array[], shares: readonly number[] = told): number[] {
  const sorted = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const part of parts) {
    sorted.set(part, from)
    from += part.length
  }
  sorted.sort()
  return shares.map((share) => {
    const rank = share * (sorted.length - 1)
    const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!]
    return low === high ? low : low + (rank - Math.floor(rank)) * (high - low)
  })
}

const z = normalQuantile
const shapes: Record<string, (point: number) => number> = {
  even: (point) => 100 + point,
  normal: (point) => 1e9 * z(point),
  'lognormal with sigma 5, whose greatest draw is thousands of times its P95': (point) => Math.exp(5 * z(point)),
  'the same below zero': (point) => -Math.exp(5 * z(point)),
  'Cauchy, without a mean': (point) => Math.tan(Math.PI * (point - 0.5)),
  'a tail of 1,000 times the P95 in one draw of 10,000': (point) => (point > 0.9999 ? 1000 : point),
  'in two heaps': (point) => (point < 0.4 ? point : point + 20),
  'half of it at 0': (point) => Math.max(0, point - 0.5),
  'most of it at 0, the rest tiny and of either sign': (point) => (point < 0.3 ? -1e-300 * point : point > 0.9 ? point : 0),
  'ten values': (point) => Math.floor(point * 10),
  'two values': (point) => (point < 0.05 ? -3 : 5),
  'one value': () => 0.1,
  'infinite on both sides': (point) => (point < 0.1 ? -Infinity : point > 0.9 ? Infinity : point),
  'all infinite': () => Infinity,
}

describe('quantiles of draws that are not kept are exactly those of all draws sorted', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    for (const [seed, total] of [1, 2, 4095, 4097, 16_385, long ? 1_000_000 : 60_000].entries()) {
      const parts = batches(total, shape, seed)
      expect(selectionOf(parts).quantiles(), `${total} draws`).toEqual(sortedQuantiles(parts))
    }
  })

  it('among a million draws as well', () => {
    const parts = batches(1_000_000, shapes['Cauchy, without a mean']!)
    expect(selectionOf(parts).quantiles()).toEqual(sortedQuantiles(parts))
  })

  it('whatever the draws are: the quantile that sorting finds, or none at all', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constantFrom(Infinity, -Infinity, 0, -0, 5e-324))
    const part = fc.array(value, { minLength: 1, maxLength: 400 }).map((list) => Float64Array.from(list))
    const share = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 })
    let found = 0
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), share, (parts, shares) => {
        const quantiles = selectionOf(parts, shares).quantiles()
        if (!quantiles) return
        found += 1
        expect(quantiles.map((one) => one + 0)).toEqual(sortedQuantiles(parts, shares).map((one) => one + 0))
      }),
      { numRuns: runs(200, 20_000) },
    )
    expect(found).toBeGreaterThan(20)
  })

  it('also where so many draws come close to a quantile that most of them are let go of again', () => {
    const shares = [0, 0.001, 0.3, 0.5, 0.999, 1]
    for (const name of ['normal', 'half of it at 0']) {
      const parts = batches(300_000, shapes[name]!, 7)
      expect(selectionOf(parts, shares).quantiles()).toEqual(sortedQuantiles(parts, shares))
    }
  })

  it('and none where the first draws were unlike all others', () => {
    const others = batches(40_000, (point) => 10 + point)
    expect(selectionOf([new Float64Array(4096), ...others]).quantiles()).toBeUndefined()
    expect(selectionOf([...others, new Float64Array(4096)]).quantiles()).toBeUndefined()
  })

  it('and no figure where a draw is no number', () => {
    expect(selectionOf([Float64Array.of(1, 2, NaN, 4)]).quantiles()).toEqual(told.map(() => NaN))
    expect(selectionOf([Float64Array.of(1, 2), Float64Array.of(NaN)]).quantiles()).toEqual(told.map(() => NaN))
  })
})

describe('what is kept of the draws', () => {
  it.each(Object.entries(shapes))('is never more than 4,096 numbers for each quantile: %s', (_, shape) => {
    const selection = new Selection(told)
    for (const part of batches(100_000, shape)) {
      selection.add(part)
      expect(selection.room).toBeLessThanOrEqual(5 * 4096)
    }
  })

  it('has as much room for rising draws, which all come to lie beyond what is looked at', () => {
    const selection = new Selection(told)
    for (let batch = 0; batch < 50; batch += 1) selection.add(Float64Array.from({ length: 4096 }, (_, draw) => batch * 4096 + draw))
    expect(selection.room).toBeLessThanOrEqual(5 * 4096)
  })
})

it('the mean is the sum over the number', () => {
  const parts = batches(50_000, shapes['normal']!)
  const all = parts.flatMap((part) => [...part])
  expect(selectionOf(parts).mean / (all.reduce((sum, draw) => sum + draw, 0) / all.length)).toBeCloseTo(1, 9)
  expect(selectionOf([new Float64Array(10).fill(0.1), new Float64Array(10).fill(0.1)]).mean).toBeCloseTo(0.1, 15)
})
