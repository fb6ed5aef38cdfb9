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

  /** Points, and where they lie along the directions in which this law is another than the prior. */
  placed(points: Points): PlacedPoints {
    return { points, parts: projected(points, this.#mean, this.#along) }
  }

  /** Propose a step for every point: part of the way towards the mean, and as much chance as keeps this law as it is. */
  proposed({ points, parts }: PlacedPoints, size: number, random: () => number): PlacedPoints {
    const steps = points.map((values) => values.map(() => random()))
    const ways = projected(steps, undefined, this.#along)
    const rest = Math.sqrt(1 - size * size)
    const stretched = ways.map((way, index) => {
      const stretch = Math.sqrt(this.#directions[index]!.variance) - 1
      return way.map((part) => stretch * part)
    })
    addAll(steps, stretched, this.#along)
    for (const [dimension, step] of steps.entries()) {
      const [values, mean] = [points[dimension]!, this.#mean[dimension]!]
      for (let point = 0; point < step.length; point += 1) step[point] = mean + rest * (values[point]! - mean) + size * step[point]!
    }
    // Directions are at right angles: what a step goes along one is what was drawn there, stretched.
    const there = ways.map((way, index) =>
      way.map((part, point) => rest * parts[index]![point]! + size * (part + stretched[index]![point]!)),
    )
    return { points: steps, parts: there }
  }

  /** How much more likely each point is by the prior than by this law: the logarithm of the ratio, but for a constant. */
  priorOver({ points, parts }: PlacedPoints): Float64Array {
    const sum = new Float64Array(points[0]?.length ?? 0)
    for (const [dimension, values] of points.entries()) add(sum, values, -this.#mean[dimension]!)
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

/** Points with their parts along the directions of a law, by direction. */
export interface PlacedPoints {
  readonly points: Points
  readonly parts: readonly Float64Array[]
}

/** Points worked on at a time: so few that what is known of them stays close to the processor. */
const tile = 256

/** Where points lie along some directions, seen from a mean. */
function projected(points: Points, mean: Float64Array | undefined, directions: readonly Float64Array[]): Float64Array[] {
  const count = points[0]?.length ?? 0
  const sums = directions.map((along) => new Float64Array(count).fill(mean ? -product(mean, along) : 0))
  const alongs = points.map((_, dimension) => Float64Array.from(directions, (along) => along[dimension]!))
  addAll(sums, points, alongs)
  return sums
}

/** To each of some columns add others, each by its own factor: `to[i] += from[j] * factors[j][i]`, tile by tile. */
function addAll(to: readonly Float64Array[], from: readonly Float64Array[], factors: readonly Float64Array[]): void {
  const count = to[0]?.length ?? 0
  const [rows, columns] = [to.length - (to.length % 2), from.length - (from.length % 4)]
  for (let start = 0; start < count; start += tile) {
    const part = (column: Float64Array) => column.subarray(start, start + tile)
    const sums = to.map(part)
    const terms = from.map(part)
    for (let row = 0; row < rows; row += 2)
      for (let column = 0; column < columns; column += 4) addFour(sums[row]!, sums[row + 1]!, terms, factors, row, column)
    for (const [row, sum] of sums.entries())
      for (let column = row < rows ? columns : 0; column < terms.length; column += 1) add(sum, terms[column]!, factors[column]![row]!)
  }
}

/** Four columns into two sums at a time, so that each number is read for several steps; taking arrays apart would cost as much again. */
function addFour(
  sum: Float64Array,
  next: Float64Array,
  terms: readonly Float64Array[],
  factors: readonly Float64Array[],
  row: number,
  column: number,
): void {
  const a = terms[column]!
  const b = terms[column + 1]!
  const c = terms[column + 2]!
  const d = terms[column + 3]!
  const a0 = factors[column]![row]!
  const b0 = factors[column + 1]![row]!
  const c0 = factors[column + 2]![row]!
  const d0 = factors[column + 3]![row]!
  const a1 = factors[column]![row + 1]!
  const b1 = factors[column + 1]![row + 1]!
  const c1 = factors[column + 2]![row + 1]!
  const d1 = factors[column + 3]![row + 1]!
  for (let point = 0; point < sum.length; point += 1) {
    const x = a[point]!
    const y = b[point]!
    const z = c[point]!
    const w = d[point]!
    sum[point]! += a0 * x + b0 * y + c0 * z + d0 * w
    next[point]! += a1 * x + b1 * y + c1 * z + d1 * w
  }
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
