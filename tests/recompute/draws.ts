// Plain random draws of a scenario: a small generator of its own and jStat's inverse distributions, so that the product's
// Sobol points and its own inverses are held against something that shares nothing with them.
import { createRequire } from 'node:module'
import type { Assumption } from './data.ts'
import type { Values } from './model.ts'
import { believed, boundsOf, type Resolved } from './scenario.ts'

interface JStat {
  readonly normal: { cdf(x: number, mean: number, sd: number): number }
  readonly beta: { inv(p: number, alpha: number, beta: number): number }
}
const { jStat } = createRequire(import.meta.url)('jstat') as { readonly jStat: JStat }

/** The standard normal's P90. */
const p90 = 1.2815515655446004

/** Random numbers between 0 and 1, both left out: xoshiro128** (Blackman and Vigna), seeded by splitmix32. */
export function uniforms(seed: number): () => number {
  let mix = seed | 0
  const split = () => {
    mix = (mix + 0x9e3779b9) | 0
    let x = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return (x ^ (x >>> 15)) | 0
  }
  let [a, b, c, d] = [split(), split(), split(), split()]
  return () => {
    const five = Math.imul(b, 5)
    const word = Math.imul((five << 7) | (five >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return ((word >>> 0) + 0.5) / 2 ** 32
  }
}

/** Standard normal random numbers, two from each pair of uniform ones (Box and Muller). */
export function normals(seed: number): () => number {
  const uniform = uniforms(seed)
  let kept: number | undefined
  return () => {
    if (kept !== undefined) {
      const z = kept
      kept = undefined
      return z
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()))
    const angle = 2 * Math.PI * uniform()
    kept = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

/** From a standard normal z to the draw it stands for. */
export type Inverse = (z: number) => number

/** How an assumption inside its bounds gets its inverse. */
export type InverseOf = (assumption: Assumption, bounds: readonly [number, number]) => Inverse

/** The inverse distribution of an assumption at `Phi(z)`, worked out afresh each time; the bounds cut the normal and the lognormal. */
export const inverseOf: InverseOf = (assumption, bounds) => (z) => inverseAt(assumption, bounds, z)

function inverseAt(assumption: Assumption, [least, most]: readonly [number, number], z: number): number {
  const { value, low, high, distribution } = assumption
  if (distribution === 'fixed' || low === undefined || high === undefined) return value
  const below = jStat.normal.cdf(z, 0, 1)
  const above = jStat.normal.cdf(-z, 0, 1) // 1 - below, without losing digits in the upper tail
  switch (distribution) {
    case 'uniform':
      return low + (high - low) * below
    case 'triangular': {
      if (high <= low) return value
      if (below * (high - low) < value - low) return low + Math.sqrt(below * (high - low) * (value - low))
      return high - Math.sqrt(above * (high - low) * (high - value))
    }
    case 'pert': {
      if (high <= low) return value
      const alpha = 1 + (4 * (value - low)) / (high - low)
      const beta = 1 + (4 * (high - value)) / (high - low)
      // From the nearer end, and again to keep the digits of the upper tail.
      return z < 0 ? low + (high - low) * jStat.beta.inv(below, alpha, beta) : high - (high - low) * jStat.beta.inv(above, beta, alpha)
    }
    case 'normal':
      return Math.min(most, Math.max(least, (low + high) / 2 + (z * (high - low)) / (2 * p90)))
    case 'lognormal': {
      const [logLow, logHigh] = [Math.log(low), Math.log(high)]
      return Math.min(most, Math.max(least, Math.exp((logLow + logHigh) / 2 + (z * (logHigh - logLow)) / (2 * p90))))
    }
    default:
      throw new Error(`no distribution ${distribution}`)
  }
}

const reach = 6.5
const stepsPerUnit = 128

/** The same off a table: a straight line between its points (within 2e-6 of the range), beyond its ends (1 draw in 10^10) its ends. */
export const tableOf: InverseOf = (assumption, bounds) => {
  const { distribution, low, high } = assumption
  if (distribution === 'normal' || distribution === 'lognormal') return inverseOf(assumption, bounds)
  if (distribution === 'fixed' || low === undefined || high === undefined || high <= low) {
    const only = inverseAt(assumption, bounds, 0)
    return () => only
  }
  const last = 2 * reach * stepsPerUnit
  const table = Float64Array.from({ length: last + 1 }, (_, i) => inverseAt(assumption, bounds, i / stepsPerUnit - reach))
  return (z) => {
    const place = Math.min(last, Math.max(0, (z + reach) * stepsPerUnit))
    const i = Math.min(last - 1, Math.floor(place))
    const from = table[i] ?? NaN
    const to = table[i + 1] ?? NaN
    return from + (place - i) * (to - from)
  }
}

/** Draws of all assumptions of a scenario, each as far as its claim is believed. Every call overwrites what the one before gave. */
export function drawer({ data, assumptions, credence }: Resolved, seed: number, invert: InverseOf = tableOf): () => Values {
  const normal = normals(seed)
  const values: Record<string, number> = {}
  const factors: Record<string, number> = {}
  const columns: { path: string; assumption: Assumption; inverse: Inverse }[] = []
  for (const [path, assumption] of assumptions) {
    if (assumption.factor !== undefined) factors[assumption.factor] = 0
    const bounds = boundsOf(data, path.slice(path.lastIndexOf('.') + 1))
    if (assumption.distribution === 'fixed') values[path] = believed(assumption, assumption.value, credence)
    else columns.push({ path, assumption, inverse: invert(assumption, bounds) })
  }

  return () => {
    for (const name of Object.keys(factors)) factors[name] = normal()
    for (const { path, assumption, inverse } of columns) {
      const e = normal()
      const b = assumption.loading ?? 0
      const f = assumption.factor === undefined ? 0 : (factors[assumption.factor] ?? 0)
      const z = assumption.factor === undefined ? e : b * f + Math.sqrt(1 - b * b) * e
      values[path] = believed(assumption, inverse(z), credence)
    }
    return values
  }
}
