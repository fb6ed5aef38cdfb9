import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { describe, expect, it, test } from 'vitest'
import { normalProbability, normalQuantile } from '../../../src/engine/draws/normal.ts'

interface JStat {
  readonly normal: { cdf(x: number, mean: number, deviation: number): number; inv(p: number, mean: number, deviation: number): number }
}
const { jStat } = createRequire(import.meta.url)('jstat') as { readonly jStat: JStat }

const steps = (from: number, to: number, count: number) => Array.from({ length: count + 1 }, (_, at) => from + (at * (to - from)) / count)

/** The tail above z from its continued fraction, worked out from far enough inside that nothing is lost. */
function tailAbove(z: number): number {
  let fraction = z
  for (let place = 400; place > 0; place -= 1) fraction = z + place / fraction
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI) / fraction
}

describe('the normal probability', () => {
  it('is jstat’s to 1e-13', () => {
    for (const z of steps(-8, 8, 1600)) expect(Math.abs(normalProbability(z) - jStat.normal.cdf(z, 0, 1)), String(z)).toBeLessThan(1e-13)
  })

  it('is right to eight digits in the tails, however small it is there', () => {
    for (const z of steps(3, 36, 800)) expect(Math.abs(normalProbability(-z) / tailAbove(z) - 1), String(z)).toBeLessThan(1e-8)
    for (const z of steps(3, 36, 800)) expect(Math.abs(normalProbability(-z) - tailAbove(z)), String(z)).toBeLessThan(1e-15)
  })

  it('is as likely above as below', () => {
    expect(normalProbability(0)).toBe(0.5)
    for (const z of steps(0, 9, 90)) expect(normalProbability(z) + normalProbability(-z)).toBe(1)
    expect([normalProbability(-40), normalProbability(40), normalProbability(-Infinity), normalProbability(Infinity)]).toEqual([0, 1, 0, 1])
  })
})

describe('the normal quantile', () => {
  const likely = [...steps(0.0005, 0.9995, 1998), 1e-3, 1e-4, 1e-5, 1e-6, 1 - 1e-3, 1 - 1e-4, 1 - 1e-5, 1 - 1e-6]

  it('is jstat’s to 1e-9', () => {
    for (const p of likely) expect(Math.abs(normalQuantile(p) - jStat.normal.inv(p, 0, 1)), String(p)).toBeLessThan(1e-9)
  })

  it('undoes the probability', () => {
    for (const p of steps(0.001, 0.999, 998)) expect(Math.abs(normalProbability(normalQuantile(p)) - p), String(p)).toBeLessThan(1e-15)
    for (const p of steps(3, 9.6, 66).map((digits) => 10 ** -digits)) {
      expect(Math.abs(normalProbability(normalQuantile(p)) / p - 1), String(p)).toBeLessThan(1e-9)
    }
  })

  it('has the tenth and the ninetieth percentile where every table has them', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 15)
    expect(normalQuantile(0.1)).toBe(-normalQuantile(0.9))
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 15)
  })

  it('reaches as far as the outermost points, and no further', () => {
    const outermost = 0.5 / 2 ** 32
    expect(normalQuantile(outermost)).toBeCloseTo(-normalQuantile(1 - outermost), 6)
    expect(Math.abs(normalQuantile(outermost))).toBeLessThan(6.4)
  })
})

test('the same values come out on every machine, to the last bit', () => {
  const values = Float64Array.from(steps(-6, 6, 4000), (z) => normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, normalProbability(z)))))
  expect(createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex')).toBe(
    '8e2f5bf9c082b9ac9b15899faca8c04af819ac5adbe64e21652cecae7b3d2783',
  )
})
