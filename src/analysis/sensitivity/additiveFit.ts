/**
 * What draws of a figure come to as a sum of functions of one standard normal value each: polynomials of degree 3, in Hermite's
 * normalised form, in which each has mean 0 and variance 1 and none is correlated with another. Only terms that stand out from
 * chance are kept. It is no model of the figure, but whatever is estimated of the figure is estimated better of what it leaves.
 */
export class AdditiveFit {
  /** By name of the value: what 1st, 2nd and 3rd degree are multiplied by. */
  readonly #terms = new Map<string, Degrees>()
  /** The sum's mean: that of the draws it was fitted to. */
  readonly mean: number

  /** Fit draws of a figure by going through all values again and again, each time fitting what the others leave. */
  constructor(figure: Float64Array, values: ReadonlyMap<string, Float64Array>) {
    this.mean = meanOf(figure)
    const left = figure.map((value) => value - this.mean)
    for (let pass = 0; pass < passes; pass += 1) {
      for (const [name, column] of values) {
        const known = this.#terms.get(name) ?? none
        const noise = Math.sqrt(squareOf(left) / left.length)
        const found = projected(left, column)
        const kept = found.map((more, degree) => (Math.abs(known[degree]! + more) > standsOut * noise ? known[degree]! + more : 0))
        const step = kept.map((term, degree) => term - known[degree]!)
        if (step.some((term) => term !== 0)) {
          add(left, column, degrees(step), -1)
          this.#terms.set(name, degrees(kept))
        }
      }
    }
  }

  /** What the 1st, 2nd and 3rd degree of a value are multiplied by. */
  of(name: string): Degrees {
    return this.#terms.get(name) ?? none
  }

  /** The variance of the sum. */
  get variance(): number {
    return [...this.#terms.values()].reduce((sum, terms) => sum + squares(terms), 0)
  }

  /** The sum without its mean, in every draw: of all values, or of some. */
  sum(draws: number, columnOf: (name: string) => Float64Array, isIn: (name: string) => boolean = () => true): Float64Array {
    const sums = new Float64Array(draws)
    for (const [name, terms] of this.#terms) if (squares(terms) > 0 && isIn(name)) add(sums, columnOf(name), terms, 1)
    return sums
  }
}

/** What 1st, 2nd and 3rd degree are multiplied by. */
export type Degrees = readonly [number, number, number]

const passes = 3
const standsOut = 3
const none: Degrees = [0, 0, 0]
const degrees = ([first = 0, second = 0, third = 0]: readonly number[]): Degrees => [first, second, third]

/** The variance of one function: its terms are uncorrelated and of variance 1. */
export const squares = ([first, second, third]: Degrees): number => first * first + second * second + third * third

/** Add a function of a value to sums, in each draw. */
export function add(sums: Float64Array, column: Float64Array, [first, second, third]: Degrees, times: number): void {
  for (let draw = 0; draw < sums.length; draw += 1) {
    const z = column[draw]!
    sums[draw]! += times * (first * z + (second * (z * z - 1)) / Math.SQRT2 + (third * (z * z - 3) * z) / Math.sqrt(6))
  }
}

function projected(left: Float64Array, column: Float64Array): Degrees {
  let [first, second, third] = [0, 0, 0]
  for (let draw = 0; draw < left.length; draw += 1) {
    const [z, value] = [column[draw]!, left[draw]!]
    first += value * z
    second += value * (z * z - 1)
    third += value * (z * z - 3) * z
  }
  return [first / left.length, second / Math.SQRT2 / left.length, third / Math.sqrt(6) / left.length]
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (let place = 0; place < values.length; place += 1) sum += values[place]!
  return sum / values.length
}

function squareOf(values: Float64Array): number {
  let sum = 0
  for (let place = 0; place < values.length; place += 1) sum += values[place]! * values[place]!
  return sum / values.length
}
