import { exp, log } from '../plan/elementary.ts'
import { crossing } from './crossing.ts'
import { normalProbability } from './normal.ts'

/** The table covers standard normal values from -8 to 8 in steps of an eighth; a cell holds the six coefficients of its polynomial. */
const step = 1 / 8
const half = 64
const cells = 2 * half

/**
 * The inverse of a PERT distribution on 0 to 1 with shape 4, as a function of the standard normal value that drives it,
 * which is smooth where the function of the probability is not.
 *
 * A beta quantile takes microseconds; this takes nanoseconds. It joins polynomials of degree 5 that meet the true value, slope
 * and curvature every eighth of a standard deviation, and is within 2e-11 of the true value.
 * D. Vose, Risk Analysis (2008), for the PERT; C. de Boor, A Practical Guide to Splines (2001), for the interpolation.
 */
export class PertTable {
  readonly #coefficients = new Float64Array(cells * 6)

  /** @param mode Where the likeliest value stands between least (0) and most (1). */
  constructor(mode: number) {
    const knots: Knot[] = new Array<Knot>(cells + 1)
    for (const [place, knot] of halfOf(mode).entries()) knots[place] = knot
    for (const [place, { x, slope, curvature }] of halfOf(1 - mode).entries()) {
      if (place < half) knots[cells - place] = { x: 1 - x, slope, curvature: -curvature }
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const [start, end] = [knots[cell], knots[cell + 1]]
      if (start && end) this.#coefficients.set(joining(start, end), cell * 6)
    }
  }

  /** The value between 0 and 1 at a standard normal value. */
  at(z: number): number {
    const place = Math.min(cells - 1e-9, Math.max(0, (z + 8) * 8))
    const cell = Math.floor(place)
    const s = place - cell
    const c = this.#coefficients
    const at = cell * 6
    const value = c[at]! + s * (c[at + 1]! + s * (c[at + 2]! + s * (c[at + 3]! + s * (c[at + 4]! + s * c[at + 5]!))))
    return value < 0 ? 0 : value > 1 ? 1 : value
  }

  /** The standard normal value at which the inverse comes to a value strictly between 0 and 1. */
  standardOf(value: number): number {
    return crossing((z) => this.at(z), value, -8, 8)
  }
}

/** The inverse at one standard normal value, with its first and second derivative there. */
interface Knot {
  readonly x: number
  readonly slope: number
  readonly curvature: number
}

/**
 * The knots from -8 to 0. From one to the next, the beta density over the logarithm of x has to gather what the normal
 * density gathers; Newton's method finds where, and Gauss-Legendre quadrature does the gathering.
 */
function halfOf(mode: number): Knot[] {
  const alpha = 1 + 4 * mode
  const beta = 5 - 4 * mode
  const scale = 1 / betaFunction(alpha, beta)
  const density = (w: number) => scale * exp(alpha * w + (beta - 1) * log(1 - exp(w)))
  const knots: Knot[] = []
  let w = log((normalProbability(-8) * alpha) / scale) / alpha
  w += ((beta - 1) / (alpha + 1)) * exp(w) // what 1 - x takes off the density so close to 0
  for (let place = 0; place <= half; place += 1) {
    const z = -8 + place * step
    if (place > 0) {
      const from = w
      const wanted = normalProbability(z) - normalProbability(z - step)
      w += guess(knots.at(-1), knots.at(-2))
      for (let round = 0; round < 4; round += 1) {
        const error = (gathered(density, from, w) - wanted) / density(w)
        w = Math.min(w - error, -1e-12)
        if (Math.abs(error) < 1e-7) break
      }
    }
    const x = exp(w)
    const slope = (normalDensity(z) * x) / density(w)
    knots.push({ x, slope, curvature: slope * (-z - slope * ((alpha - 1) / x - (beta - 1) / (1 - x))) })
  }
  return knots
}

/** How far the logarithm of x goes in the next step, by its slope here and the change of that slope since the knot before. */
function guess(last: Knot | undefined, before: Knot | undefined): number {
  if (!last) return 0
  const slope = last.slope / last.x
  return step * (before ? 1.5 * slope - 0.5 * (before.slope / before.x) : slope)
}

const normalDensity = (z: number): number => exp(-0.5 * z * z) * 0.3989422804014327

const points = [0.2386191860831969, 0.6612093864662645, 0.932469514203152]
const weights = [0.467913934572691, 0.3607615730481386, 0.1713244923791704]

/** The integral between two places by six Gauss-Legendre points. */
function gathered(density: (w: number) => number, from: number, to: number): number {
  const centre = (from + to) / 2
  const reach = (to - from) / 2
  return (
    reach *
    points.reduce(
      (sum, point, place) => sum + (weights[place] ?? 0) * (density(centre - reach * point) + density(centre + reach * point)),
      0,
    )
  )
}

/** B(alpha, beta) where alpha + beta is 6, by the double exponential rule. H. Takahasi and M. Mori (1974). */
function betaFunction(alpha: number, beta: number): number {
  let sum = 0
  for (let place = -40; place <= 40; place += 1) {
    const t = place * 0.1
    const u = Math.PI * 0.5 * (exp(t) - exp(-t))
    const below = -softplus(-u)
    const above = -softplus(u)
    sum += exp(alpha * below + beta * above) * Math.PI * 0.5 * (exp(t) + exp(-t))
  }
  return sum * 0.1
}

/** log(1 + e^u) without overflow. */
const softplus = (u: number): number => (u > 0 ? u : 0) + log(1 + exp(-Math.abs(u)))

/** Coefficients, in parts of the cell, of the polynomial of degree 5 that meets both knots in value, slope and curvature. */
function joining(start: Knot, end: Knot): [number, number, number, number, number, number] {
  const [v0, s0, c0] = [start.x, start.slope * step, start.curvature * step * step]
  const [v1, s1, c1] = [end.x, end.slope * step, end.curvature * step * step]
  const rise = v1 - v0
  return [
    v0,
    s0,
    c0 / 2,
    10 * rise - 6 * s0 - 4 * s1 - 1.5 * c0 + 0.5 * c1,
    -15 * rise + 8 * s0 + 7 * s1 + 1.5 * c0 - c1,
    6 * rise - 3 * (s0 + s1) - 0.5 * (c0 - c1),
  ]
}
