import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { exp, log, power, raise } from '../../../src/engine/plan/elementary.ts'
import { models } from '../../../src/model/models.ts'
import { caseOf } from '../cases.ts'
import { runs } from '../../runs.ts'

/** How far two numbers are apart, in units of the last place of the wanted one. */
function ulps(got: number, wanted: number): number {
  if (Object.is(got, wanted) || got === wanted) return 0
  const place = 2 ** Math.max(-1022, Math.floor(Math.log2(Math.abs(wanted)))) * Number.EPSILON
  return Math.abs(got - wanted) / place
}

/** Numbers that lie evenly, and never on a round place. */
const evenly = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, at) => from + ((at + 0.37) * (to - from)) / count)

// Math's own functions may be off by almost one unit in the last place, so twice that is what can be told from here.
const most = 2

describe('the exponential', () => {
  it('is within 1 unit in the last place', () => {
    const worst = [...evenly(-708, 709.7, 20_000), ...evenly(-1, 1, 20_000)].map((x) => ulps(exp(x), Math.exp(x)))
    expect(Math.max(...worst.slice(0, 20_000))).toBeLessThan(most)
    expect(Math.max(...worst.slice(20_000))).toBeLessThan(most)
  })

  it('is exact where it can be', () => {
    expect([0, -0, 1e-300, -1e-300].map(exp)).toEqual([1, 1, 1, 1])
    expect(exp(-708.5)).toBeLessThan(1e-307)
    expect([709.9, 1e300, Infinity].map(exp)).toEqual([Infinity, Infinity, Infinity])
    expect(Math.max(...[-1e300, -Infinity].map(exp))).toBeLessThan(1e-307)
    expect(exp(NaN)).toBeNaN()
  })

  it('never falls where its argument rises', () => {
    const number = fc.double({ min: -750, max: 750, noNaN: true })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(exp(Math.min(a, b))).toBeLessThanOrEqual(exp(Math.max(a, b)) * (1 + 1e-15))
      }),
    )
  })
})

describe('the logarithm', () => {
  it('is within 1 unit in the last place', () => {
    const many = evenly(-307, 308, 20_000).map((power) => 10 ** power)
    for (const list of [many, evenly(0.5, 2, 20_000), evenly(0.999, 1.001, 20_000)]) {
      expect(Math.max(...list.map((x) => ulps(log(x), Math.log(x))))).toBeLessThan(most)
    }
  })

  it('is exact where it can be', () => {
    expect(log(1)).toBe(0)
    expect([0, -0, 1e-310].map(log)).toEqual([-Infinity, -Infinity, -Infinity])
    expect(log(Infinity)).toBe(Infinity)
    expect([-1, -1e-310, -Infinity, NaN].map(log)).toEqual([NaN, NaN, NaN, NaN])
    expect(ulps(log(2.2250738585072014e-308), Math.log(2.2250738585072014e-308))).toBeLessThan(most)
    expect(ulps(log(Number.MAX_VALUE), Math.log(Number.MAX_VALUE))).toBeLessThan(most)
  })

  it('undoes the exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(4e-16 + 2e-16 * Math.abs(x))
      }),
    )
  })
})

describe('a power', () => {
  const relative = (base: number, exponent: number) => {
    const wanted = base ** exponent
    return wanted === 0 || !Number.isFinite(wanted) || wanted < 1e-306 ? 0 : Math.abs(power(base, exponent) - wanted) / wanted
  }

  it('is within 1e-13 relative', () => {
    const base = fc.double({ min: -300, max: 300, noNaN: true }).map((digits) => 10 ** digits)
    fc.assert(
      fc.property(base, fc.double({ min: -50, max: 50, noNaN: true }), (x, y) => {
        expect(relative(x, y)).toBeLessThan(1e-13)
      }),
      { numRuns: runs(3000) },
    )
  })

  it('of the model’s own size is within 1e-15 relative', () => {
    for (const base of evenly(0.01, 2, 200)) for (const y of evenly(-3, 3, 60)) expect(relative(base, y)).toBeLessThan(3e-15)
  })

  it('is exact where it can be', () => {
    expect([0, 1, 2, -3, Infinity, NaN].map((base) => power(base, 0))).toEqual([1, 1, 1, 1, 1, 1])
    expect(Math.max(...[0.5, 2, Infinity].map((y) => power(0, y)))).toBeLessThan(1e-307)
    expect([-0.5, -2].map((y) => power(0, y))).toEqual([Infinity, Infinity])
    expect([power(Infinity, 2), power(1, 1e300)]).toEqual([Infinity, 1])
    expect(power(Infinity, -2)).toBeLessThan(1e-307)
    expect([power(-8, 2), power(2, NaN), power(1, Infinity)]).toEqual([NaN, NaN, NaN])
  })
})

test('the same numbers come out on every machine, to the last bit', () => {
  const results = Float64Array.from(
    evenly(-8, 8, 4096).flatMap((x) => [exp(x), exp(40 * x), log(x + 8), log(exp(x)), power(x + 8, x), power(1.02, 3 * x)]),
  )
  expect(createHash('sha256').update(new Uint8Array(results.buffer)).digest('hex')).toBe(
    '1037b481537d92294aac05ee24e099c8292f2c11c8147f66afd36facdf5a7542',
  )
})

describe('any base to any power', () => {
  test.each([
    ...([
      [2, 10, 1024],
      [-8, 3, -512],
      [-2, 2, 4],
      [0.5, -1, 2],
      [0, 0, 1],
      [0, 3, 0],
      [0, -1, Infinity],
      [-3, 0, 1],
    ] as const),
    ...([
      [0, 0.5, 0],
      [0, -0.5, Infinity],
      [Infinity, 0.5, Infinity],
      [Infinity, -0.5, 0],
      [NaN, 0, 1],
    ] as const),
    ...([
      [2, -2000, 0],
      [2, 1e308, Infinity],
      [-2, 1e308, Infinity],
      [1, 1e300, 1],
      [0, 1e300, 0],
    ] as const),
  ])('%d to the power of %d is %d', (base, exponent, comes) => {
    expect(raise(base, exponent)).toBe(comes)
  })

  it('is none where the base is below 0 and the power is not whole', () => {
    expect(raise(-2, 0.5)).toBeNaN()
    expect(raise(2, NaN)).toBeNaN()
  })

  it('is within 1e-13 of what Math.pow comes to', () => {
    for (let step = 1; step < 400; step += 1) {
      for (const exponent of [-70, -3, -0.7, 0.3, 2, 5, 50, 64, 65, 99]) {
        const base = (step - 200.5) / 50
        if (base < 0 && !Number.isInteger(exponent)) continue
        expect(Math.abs(raise(base, exponent) / base ** exponent - 1)).toBeLessThan(1e-13)
      }
    }
  })
})

test('every point estimate of every version of the model is the same on every machine, to the last bit', () => {
  const digests = Object.values(models['sora-2024'] ?? {}).map((model) => {
    const hash = createHash('sha256')
    for (const [name, values] of evaluate(caseOf({}, model))) hash.update(name).update(Buffer.from(values.buffer))
    return hash.digest('hex').slice(0, 16)
  })
  expect(digests.join(' ')).toBe('fe4b92f94010e1d4 e84b50c844319dfc ee55643f873d6d4f')
})
