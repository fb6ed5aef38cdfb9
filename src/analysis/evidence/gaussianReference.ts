import { square } from '../../engine/plan/elementary.ts'

/** Points in a space of standard normal values: for every dimension the value of each point. */
export type Points = readonly Float64Array[]

/** One direction in which what is looked for spreads otherwise than the prior, of length 1. */
interface Direction {
  readonly along: Float64Array
  readonly variance: number
}

/** Variances nearer to 1 than this factor are left at 1: they may well be chance. */
const telling = 1.4

/**
 * A normal law near what is looked for: the standard normal prior with another mean, and another variance in the few
 * directions that the observations speak of. Moves around it are taken far more often than moves around the prior, since they
 * know where to go: D. Rudolf and B. Sprungk, On a generalization of the preconditioned Crank-Nicolson Metropolis algorithm, Found.
 * Comput. Math. 18 (2018), 309-343. The directions are those of T. Cui, J. Martin, Y. M. Marzouk, A. Solonen and A. Spantini,
 * Likelihood-informed dimension reduction, Inverse Problems 30 (2014), 114015, found by regression.
 */
export class GaussianReference {
  readonly #mean: Float64Array
  readonly #directions: readonly Direction[]
  /** How each miss answers to each dimension. */
  readonly slopes: readonly Float64Array[]

  /**
   * Fit it to weighted points.
   *
   * @param misses By how much each point misses each observation. A model that is linear in the points would be decided
   *   by their regressions on the points alone, so it is along these that variances are looked at.
   * @param earlier Slopes of other points, of the prior say, to look along as well.
   */
  constructor(points: Points, weights: Float64Array, misses: readonly Float64Array[], earlier: readonly Float64Array[] = []) {
    this.slopes = misses.map((miss) => {
      const middle = product(miss, weights)
      const weighted = miss.map((value, point) => (value - middle) * weights[point]!)
      return Float64Array.from(points, (values) => product(values, weighted))
    })
    const basis = orthonormal([...this.slopes, ...earlier])
    const parts = projected(points, undefined, basis)
    const middles = parts.map((part) => product(part, weights))
    // Elsewhere the prior's mean stands, so that chance in few points moves nothing.
    this.#mean = new Float64Array(points.length)
    for (const [index, base] of basis.entries()) add(this.#mean, base, middles[index]!)
    const projections = parts.map((part, index) => part.map((value) => value - middles[index]!))
    const covariance = projections.map((one) => projections.map((other) => product(one, other, weights)))
    const { values, vectors } = eigen(covariance)
    this.#directions = values.flatMap((variance, place) => {
      if (variance > 1 / telling && variance < telling) return []
      const along = new Float64Array(points.length)
      for (const [row, base] of basis.entries()) add(along, base, vectors[row]![place]!)
      return [{ along, variance: Math.max(variance, 1e-6) }]
    })
  }

  /** Propose a step for every point: part of the way towards the mean, and as much chance as keeps this law as it is. */
  proposed(points: Points, size: number, random: () => number): Float64Array[] {
    const steps = points.map((values) => values.map(() => random()))
    const parts = projected(steps, undefined, this.#along)
    const rest = Math.sqrt(1 - size * size)
    for (const [dimension, step] of steps.entries()) {
      for (const [index, { along, variance }] of this.#directions.entries())
        add(step, parts[index]!, (Math.sqrt(variance) - 1) * along[dimension]!)
      const [values, mean] = [points[dimension]!, this.#mean[dimension]!]
      for (let point = 0; point < step.length; point += 1) step[point] = mean + rest * (values[point]! - mean) + size * step[point]!
    }
    return steps
  }

  /** How much more likely each point is by the prior than by this law: the logarithm of the ratio, but for a constant. */
  priorOver(points: Points): Float64Array {
    const sum = new Float64Array(points[0]?.length ?? 0)
    for (const [dimension, values] of points.entries()) add(sum, values, -this.#mean[dimension]!)
    const parts = projected(points, this.#mean, this.#along)
    for (const [index, { variance }] of this.#directions.entries()) {
      const by = 0.5 * (1 / variance - 1)
      const part = parts[index]!
      for (let point = 0; point < sum.length; point += 1) sum[point]! += by * part[point]! * part[point]!
    }
    return sum
  }

  get #along(): Float64Array[] {
    return this.#directions.map(({ along }) => along)
  }
}

/** Where points lie along some directions, seen from a mean. */
function projected(points: Points, mean: Float64Array | undefined, directions: readonly Float64Array[]): Float64Array[] {
  const sums = directions.map((along) => new Float64Array(points[0]?.length ?? 0).fill(mean ? -product(mean, along) : 0))
  for (const [dimension, values] of points.entries())
    for (const [index, along] of directions.entries()) add(sums[index]!, values, along[dimension]!)
  return sums
}

function add(to: Float64Array, values: Float64Array, factor: number): void {
  for (let place = 0; place < to.length; place += 1) to[place]! += factor * values[place]!
}

function product(one: Float64Array, other: Float64Array, weights?: Float64Array): number {
  let sum = 0
  for (let place = 0; place < one.length; place += 1) sum += one[place]! * other[place]! * (weights?.[place] ?? 1)
  return sum
}

/** Directions of length 1 at right angles that span the same space (Gram-Schmidt, twice over); what adds nothing is left out. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = []
  for (const vector of vectors) {
    const rest = vector.slice()
    const length = Math.sqrt(product(vector, vector))
    for (let round = 0; round < 2; round += 1) for (const base of basis) add(rest, base, -product(rest, base))
    const left = Math.sqrt(product(rest, rest))
    if (left > 1e-6 * length && left > 0) basis.push(rest.map((value) => value / left))
  }
  return basis
}

/** Eigenvalues of a small symmetric matrix and, in columns, its eigenvectors, by Jacobi's rotations (G. H. Golub and C. F. Van Loan, Matrix Computations, 8.5). */
function eigen(symmetric: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const size = symmetric.length
  const a = symmetric.map((row) => [...row])
  const vectors = a.map((_, row) => a.map((_, column) => Number(row === column)))
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let off = 0
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const between = a[p]![q]!
        off += between * between
        if (between === 0) continue
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * between)
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(square(theta) + 1))
        const cosine = 1 / Math.sqrt(square(tangent) + 1)
        const sine = tangent * cosine
        const rotate = (row: number[]) => {
          const [one, other] = [row[p]!, row[q]!]
          row[p] = cosine * one - sine * other
          row[q] = sine * one + cosine * other
        }
        for (const row of a) rotate(row)
        const [one, other] = [a[p]!, a[q]!]
        for (let column = 0; column < size; column += 1) {
          const [up, down] = [one[column]!, other[column]!]
          one[column] = cosine * up - sine * down
          other[column] = sine * up + cosine * down
        }
        for (const row of vectors) rotate(row)
      }
    }
    if (off < 1e-20) break
  }
  return { values: a.map((row, place) => row[place]!), vectors }
}
