import { describe, expect, it } from 'vitest'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import { PertTable } from '../../../src/engine/draws/pert.ts'

const modes = [0, 1e-6, 0.001, 0.01, 0.05, 0.1, 0.15, 0.2, 0.3, 0.37, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 0.999, 1]
const places = Array.from({ length: 431 }, (_, at) => -7.95 + at * 0.037)

/** log(1 + e^u) without overflow. */
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)))

/**
 * The integral of s^(a-1) (1-s)^(b-1) from 0 to x, for x up to a half, by the double exponential rule: it gathers its points so
 * thickly at both ends that it keeps fourteen digits however steep the integrand is there.
 */
function incompleteBeta(x: number, a: number, b: number): number {
  let sum = 0
  for (let place = -60; place <= 60; place += 1) {
    const t = place / 15
    const u = Math.PI * Math.sinh(t)
    const logS = Math.log(x) - softplus(-u)
    const share = Math.exp(-softplus(-u) - softplus(u))
    sum += Math.exp((a - 1) * logS + (b - 1) * Math.log1p(-Math.exp(logS))) * x * share * Math.PI * Math.cosh(t)
  }
  return sum / 15
}

/** The probability below x, and above it, and the density at it, of a PERT distribution on 0 to 1. */
function pertAt(x: number, mode: number): { below: number; above: number; density: number } {
  const [a, b] = [1 + 4 * mode, 5 - 4 * mode]
  const [left, right] = [incompleteBeta(0.5, a, b), incompleteBeta(0.5, b, a)]
  const whole = left + right
  const density = (x ** (a - 1) * (1 - x) ** (b - 1)) / whole
  if (x <= 0.5) {
    const below = incompleteBeta(x, a, b) / whole
    return { below, above: 1 - below, density }
  }
  const above = incompleteBeta(1 - x, b, a) / whole
  return { below: 1 - above, above, density }
}

describe('the table of a PERT distribution', () => {
  it.each(modes)('with its mode at %d is within 2e-11 of the true inverse', (mode) => {
    const table = new PertTable(mode)
    for (const z of places) {
      const x = table.at(z)
      const { below, above, density } = pertAt(x, mode)
      const missed = z < 0 ? below - normalProbability(z) : normalProbability(-z) - above
      expect(Math.abs(missed / density), `at ${z}`).toBeLessThan(2e-11)
    }
  })

  it('never falls, and never leaves 0 to 1', () => {
    for (const mode of modes) {
      const table = new PertTable(mode)
      let before = 0
      for (let z = -9; z <= 9; z += 1 / 64) {
        const x = table.at(z)
        expect(x).toBeGreaterThanOrEqual(before)
        expect(x).toBeLessThanOrEqual(1)
        before = x
      }
    }
  })

  it('is the same seen from the other end', () => {
    for (const mode of modes) {
      const [table, mirrored] = [new PertTable(mode), new PertTable(1 - mode)]
      for (const z of places) expect(Math.abs(table.at(z) + mirrored.at(-z) - 1)).toBeLessThan(1e-12)
    }
  })

  it('is the square, the cube and so on where the mode is at an end', () => {
    const [least, most] = [new PertTable(0), new PertTable(1)]
    for (const z of places) {
      expect(Math.abs(most.at(z) - normalProbability(z) ** 0.2)).toBeLessThan(2e-11)
      expect(Math.abs(1 - least.at(z) - normalProbability(-z) ** 0.2)).toBeLessThan(2e-11)
    }
  })

  it('has the mean and the spread that a PERT distribution has', () => {
    for (const mode of modes) {
      const table = new PertTable(mode)
      let [weight, mean, squares] = [0, 0, 0]
      for (let z = -8; z <= 8; z += 1 / 32) {
        const density = Math.exp(-0.5 * z * z)
        weight += density
        mean += density * table.at(z)
        squares += density * table.at(z) ** 2
      }
      const wanted = (1 + 4 * mode) / 6
      expect(mean / weight).toBeCloseTo(wanted, 9)
      expect(squares / weight - (mean / weight) ** 2).toBeCloseTo((wanted * (1 - wanted)) / 7, 9)
    }
  })
})
