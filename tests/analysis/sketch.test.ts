import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarise, told } from '../../src/analysis/quantiles.ts'
import { Sketch } from '../../src/analysis/sketch.ts'
import { seedOf, sobolPoints } from '../../src/engine/draws/sobol.ts'
import { normalQuantile } from '../../src/engine/draws/normal.ts'

/** Batches of draws, each made of scrambled points. */
function batches(count: number, shape: (point: number) => number, seed = 1): Float64Array[] {
  return Array.from({ length: count }, (_, batch) => {
    const points = new Float64Array(4096)
    sobolPoints(0, seedOf('sketch', seed), batch * 4096, points)
    return points.map(shape)
  })
}

function sketchOf(parts: readonly Float64Array[]): Sketch {
  const sketch = new Sketch(parts[0]!)
  for (const part of parts) sketch.add(part)
  return sketch
}

const joined = (parts: readonly Float64Array[]) => Float64Array.from(parts.flatMap((part) => [...part]))

const shapes: Record<string, (point: number) => number> = {
  even: (point) => 100 + point,
  normal: (point) => 1e9 * normalQuantile(point),
  'lognormal, with a long tail': (point) => Math.exp(2 * normalQuantile(point)),
  'steep at one end': (point) => point ** 8 - 3,
  'in two heaps': (point) => (point < 0.4 ? point : point + 20),
  'half of it at 0': (point) => Math.max(0, point - 0.5),
}

describe('a sketch of many draws', () => {
  it.each(Object.entries(shapes))('has its quantiles within a 1,700th of the range of the first batch: %s', (_, shape) => {
    for (const seed of [1, 2, 3]) {
      const parts = batches(10, shape, seed)
      const first = summarise(parts[0]!, told)
      const exact = summarise(joined(parts), told)
      const sketch = sketchOf(parts)
      for (const [place, quantile] of sketch.quantiles(told).entries()) {
        expect(Math.abs(quantile - exact.quantiles[place]!)).toBeLessThanOrEqual((first.most - first.least) / 1700)
      }
      expect(Math.abs(sketch.mean - exact.mean)).toBeLessThan(1e-12 * (first.most - first.least))
    }
  })

  it('has its quantiles exactly where many draws are one and the same value', () => {
    for (const shape of [
      (point: number) => Math.floor(point * 7),
      (point: number) => Math.max(0.25, point) ** 4,
      (point: number) => Math.min(1, point * 2),
    ]) {
      const parts = batches(4, shape)
      const exact = summarise(joined(parts), [0, 0.05, 0.2, 0.6, 0.9, 1]).quantiles
      const sketched = sketchOf(parts).quantiles([0, 0.05, 0.2, 0.6, 0.9, 1])
      const heaps = exact
        .map((value, place) => [value, sketched[place]!])
        .filter(([value]) => Number.isInteger(value) || value === 0.25 ** 4)
      expect(heaps.length).toBeGreaterThan(1)
      for (const [value, found] of heaps) expect(found).toBe(value)
    }
  })

  it('has quantiles that never fall, and never leave the draws', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 500 }), (list) => {
        const draws = Float64Array.from(list)
        const sketch = sketchOf([draws, draws.map((draw) => 3 * draw)])
        const quantiles = sketch.quantiles([0, 0.1, 0.5, 0.9, 1])
        expect(quantiles.toSorted((a, b) => a - b)).toEqual(quantiles)
        expect(quantiles[0]).toBeGreaterThanOrEqual(Math.min(...list, ...list.map((draw) => 3 * draw)))
        expect(quantiles[4]).toBeLessThanOrEqual(Math.max(...list, ...list.map((draw) => 3 * draw)))
      }),
    )
  })

  it('knows how far its mean may be off', () => {
    const parts = batches(5, shapes['normal']!)
    const all = joined(parts)
    const mean = all.reduce((sum, draw) => sum + draw, 0) / all.length
    const deviation = Math.sqrt(all.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / all.length)
    expect(sketchOf(parts).standardError / (deviation / Math.sqrt(all.length))).toBeCloseTo(1, 9)
  })

  it('counts every draw once in its histogram', () => {
    const parts = batches(3, shapes['lognormal, with a long tail']!)
    const { counts, least, most } = sketchOf(parts).histogram(64)
    expect(counts).toHaveLength(64)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3 * 4096)
    const first = summarise(parts[0]!, told)
    expect(least).toBeLessThanOrEqual(first.least)
    expect(most).toBeGreaterThanOrEqual(first.most)
    const below = counts.slice(0, 32).reduce((sum, count) => sum + count, 0)
    expect(below).toBe(joined(parts).filter((draw) => draw < (least + most) / 2).length)
  })

  it('of one value is that value', () => {
    const sketch = sketchOf([new Float64Array(10).fill(0.1), new Float64Array(10).fill(0.1)])
    expect(sketch.quantiles(told)).toEqual([0.1, 0.1, 0.1, 0.1, 0.1])
    expect(sketch.mean).toBeCloseTo(0.1, 15)
    expect(sketch.histogram(4)).toMatchObject({ least: 0.1, most: 0.1 })
  })

  it('keeps infinite draws out of its bins, and has them in its quantiles', () => {
    const draws = Float64Array.from({ length: 1000 }, (_, draw) => draw)
    draws.fill(Infinity, 900)
    const [p5, , p50, , p95] = sketchOf([draws]).quantiles(told)
    expect(Math.abs(p5! - 50)).toBeLessThan(1)
    expect(Math.abs(p50! - 500)).toBeLessThan(1)
    expect(p95).toBe(Infinity)
    expect(sketchOf([draws.map((draw) => -draw)]).quantiles(told)[0]).toBe(-Infinity)
    expect(sketchOf([new Float64Array(9).fill(Infinity)]).quantiles(told)).toEqual(told.map(() => Infinity))
  })

  it('takes finite draws after a batch that has none', () => {
    const [p5, , p50] = sketchOf([new Float64Array(10).fill(Infinity), Float64Array.from({ length: 990 }, (_, draw) => draw)]).quantiles(
      told,
    )
    expect(Math.abs(p5! - 50)).toBeLessThan(1)
    expect(Math.abs(p50! - 500)).toBeLessThan(1)
  })

  it('has no figure where a draw is no number, as among few draws', () => {
    const draws = Float64Array.of(1, 2, NaN, 4)
    expect(sketchOf([draws]).quantiles(told)).toEqual(summarise(draws, told).quantiles)
    expect(sketchOf([draws]).mean).toBeNaN()
  })
})
