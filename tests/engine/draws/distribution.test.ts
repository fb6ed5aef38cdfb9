import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/engine/resolve.ts'
import { inverseOf } from '../../../src/engine/draws/distribution.ts'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import type { Distribution } from '../../../src/model/assumption.ts'
import { runs } from '../../runs.ts'

interface JStat {
  readonly uniform: { inv(p: number, low: number, high: number): number }
  readonly triangular: { inv(p: number, low: number, high: number, mode: number): number }
  readonly normal: { inv(p: number, mean: number, deviation: number): number }
  readonly lognormal: { inv(p: number, mean: number, deviation: number): number }
  readonly beta: { inv(p: number, alpha: number, beta: number): number }
}
const { jStat } = createRequire(import.meta.url)('jstat') as { readonly jStat: JStat }

const input = (
  distribution: Distribution,
  low: number,
  value: number,
  high: number,
  bounds: readonly [number, number] = [-1e12, 1e12],
): Input => ({
  ...{ path: 'x', name: 'x', member: 0, value, low, high, distribution, bounds },
  ...{ neutral: 0, credence: 1, loading: 0 },
})

const p90 = 1.2815515655446004
const places = Array.from({ length: 201 }, (_, at) => -5 + at / 20)

/** Low, value and high, in that order. */
const range = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, at]) => ({ low, high: low + width, value: Math.min(low + width, Math.max(low, low + at * width)) }))

function expectInverse(of: Input, wanted: (p: number) => number, error: number): void {
  const inverse = inverseOf(of)
  for (const z of places) {
    const p = normalProbability(z)
    if (p <= 0 || p >= 1) continue
    expect(Math.abs(inverse(z) - wanted(p)), `at ${z}`).toBeLessThanOrEqual(error)
  }
}

describe('the inverse of a distribution is that of another library', () => {
  it('to 1e-9 of its width: uniform and triangular', () => {
    fc.assert(
      fc.property(range, ({ low, value, high }) => {
        const error = 1e-9 * (high - low) + 1e-15 * Math.abs(low)
        expectInverse(input('uniform', low, value, high), (p) => jStat.uniform.inv(p, low, high), error)
        const peak = (value - low) / (high - low)
        // jstat's own formula loses half its digits near 1, so there the inverse is taken from the other end.
        const mirrored = Math.min(high, Math.max(low, low + high - value))
        const triangular = (p: number) => {
          return p < peak ? jStat.triangular.inv(p, low, high, value) : low + high - jStat.triangular.inv(1 - p, low, high, mirrored)
        }
        expectInverse(input('triangular', low, value, high), triangular, error)
      }),
      { numRuns: runs(40, 800) },
    )
  })

  it('to 1e-9 of its width: normal and lognormal, whose low and high are P10 and P90', () => {
    fc.assert(
      fc.property(range, ({ low, value, high }) => {
        const normal = (p: number) => jStat.normal.inv(p, (low + high) / 2, (high - low) / 2 / p90)
        expectInverse(input('normal', low, value, high), normal, 1e-9 * (high - low) + 1e-14 * Math.abs(low))
        const [from, to] = [1 + Math.abs(low), 1 + Math.abs(low) + (high - low)]
        const lognormal = (p: number) => jStat.lognormal.inv(p, Math.log(from * to) / 2, Math.log(to / from) / 2 / p90)
        const inverse = inverseOf(input('lognormal', from, from, to, [0, 1e300]))
        for (const z of places) {
          const wanted = lognormal(normalProbability(z))
          if (Number.isFinite(wanted)) expect(Math.abs(inverse(z) / wanted - 1)).toBeLessThan(1e-8 * (1 + Math.log(to / from)))
        }
      }),
      { numRuns: runs(40, 800) },
    )
  })

  it('to the eight digits that it has itself: PERT', () => {
    for (const [low, value, high] of [
      [0, 0.2, 1],
      [-3, 5, 9],
      [10, 10, 20],
      [1, 4, 4],
    ] as const) {
      const [alpha, beta] = [1 + (4 * (value - low)) / (high - low), 1 + (4 * (high - value)) / (high - low)]
      expectInverse(input('pert', low, value, high), (p) => low + (high - low) * jStat.beta.inv(p, alpha, beta), 1e-6 * (high - low))
    }
  })
})

describe('a draw', () => {
  const kinds = ['uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const

  it('of a fixed reading is its value, and so is one whose range has no width', () => {
    expect(places.map(inverseOf(input('fixed', 0, 5, 9)))).toEqual(places.map(() => 5))
    for (const kind of kinds) expect(inverseOf(input(kind, 5, 5, 5))(1.5)).toBe(5)
  })

  it('rises with what drives it, whatever its distribution', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), range, (kind, { low, value, high }) => {
        const shift = kind === 'lognormal' ? 1 - Math.min(0, low) : 0
        const inverse = inverseOf(input(kind, low + shift, value + shift, high + shift))
        const drawn = places.map(inverse)
        for (const [place, value] of drawn.slice(1).entries()) expect(value).toBeGreaterThanOrEqual(drawn[place]!)
      }),
    )
  })

  it('never leaves low and high, except where these are P10 and P90: then it is cut at the bounds', () => {
    fc.assert(
      fc.property(range, ({ low, value, high }) => {
        for (const kind of ['uniform', 'triangular', 'pert'] as const) {
          for (const drawn of [-8, -3, 0, 3, 8].map(inverseOf(input(kind, low, value, high)))) {
            expect(drawn).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low))
            expect(drawn).toBeLessThanOrEqual(high + 1e-9 * Math.abs(high))
          }
        }
      }),
    )
    for (const kind of ['normal', 'lognormal'] as const) {
      const inverse = inverseOf(input(kind, 0.3, 0.5, 0.9, [0.25, 1]))
      expect([-8, 8].map(inverse)).toEqual([0.25, 1])
      expect(inverse(-p90)).toBeCloseTo(0.3, 12)
      expect(inverse(p90)).toBeCloseTo(0.9, 12)
    }
  })

  it('stays below its middle as often as above: half the mean for a normal, the geometric mean for a lognormal', () => {
    expect(inverseOf(input('normal', 2, 3, 6))(0)).toBe(4)
    expect(inverseOf(input('lognormal', 2, 3, 8, [0, 100]))(0)).toBeCloseTo(4, 12)
    expect(inverseOf(input('uniform', 2, 3, 6))(0)).toBe(4)
  })

  it('passes the mode of a triangle with the share of it that lies to the left', () => {
    const inverse = inverseOf(input('triangular', 2, 3, 6))
    expect(inverse(-0.6744897501960817)).toBeCloseTo(3, 9) // a quarter lies left of the mode
    expect(inverse(0)).toBeCloseTo(6 - Math.sqrt(0.5 * 4 * 3), 12)
  })
})
