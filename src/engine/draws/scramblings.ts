import type { ResolvedScenario, Input } from '../resolve.ts'
import { factorName, tied } from './drawColumns.ts'
import { normalQuantile } from './normal.ts'
import { mixed, seedOf } from './hash.ts'

/**
 * Several independent random samples of what drives assumptions, side by side: draw n belongs to sample n modulo `samples`. What comes
 * of one sample differs from what comes of another by chance alone, so that they tell how far chance reaches.
 *
 * Each sample is a Latin hypercube: M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21 (1979), 239-245. Unlike the
 * points of a digital net, few of them are no closer tied in pairs than random ones are.
 */
export class Scramblings {
  readonly samples: number
  /** Of all samples together. */
  readonly draws: number
  readonly #seed: number
  readonly #own = new Map<string, Float64Array>()
  /** By path, the latest: loadings change while a factor is narrowed. */
  readonly #tied = new Map<string, { readonly to: string; readonly column: Float64Array }>()

  /** @param name Sets of another name have nothing to do with this one. */
  constructor(name: string, seed: number, samples: number, pointsEach: number) {
    this.#seed = seedOf(name, seed)
    this.samples = samples
    this.draws = samples * pointsEach
  }

  /** Standard normal values of a name, in every draw. */
  own(name: string): Float64Array {
    const known = this.#own.get(name)
    if (known) return known
    const column = this.#made(name)
    this.#own.set(name, column)
    return column
  }

  /** Standard normal values of an assumption, tied to its factor by its loading. */
  drivers(input: Input): Float64Array {
    const { path, factor, loading } = input
    const own = this.own(path)
    if (factor === undefined || loading === 0) return own
    const to = `${loading} ${factor}`
    const known = this.#tied.get(path)
    if (known?.to === to) return known.column
    const column = tied(input, this.factor(factor), own)
    this.#tied.set(path, { to, column })
    return column
  }

  /** Standard normal values of a shared factor. */
  factor(id: string): Float64Array {
    return this.own(factorName(id))
  }

  /**
   * Make the own values of these names, and of the factors of a scenario, as good as uncorrelated within every sample, the later ones
   * by those before them: each is cleared of what it shares with the earlier ones, and its points take the order that is left. The
   * ranked Gram-Schmidt method of A. B. Owen, J. Amer. Statist. Assoc. 89 (1994), 1517-1522. For few points that stand for many.
   */
  uncorrelate(resolved: ResolvedScenario, inputs: readonly Input[]): void {
    const points = this.draws / this.samples
    const names = [...Object.keys(resolved.model.factors).map(factorName), ...inputs.map(({ path }) => path)]
    const earlier: Cleared[] = []
    /** One sample after the other. */
    const left = new Float64Array(this.draws)
    for (const name of names) {
      const column = this.own(name)
      const kept = new Float64Array(this.draws)
      const squares = new Float64Array(this.samples)
      for (let sample = 0, at = 0; sample < this.samples; sample += 1)
        for (let point = 0; point < points; point += 1, at += 1) left[at] = column[point * this.samples + sample]!
      const own = left.slice()
      for (const other of earlier) clear(left, other, points)
      for (let sample = 0; sample < this.samples; sample += 1) {
        const from = sample * points
        const values = own.subarray(from, from + points).sort()
        for (const [point, rank] of ranks(left.subarray(from, from + points)).entries()) {
          const value = values[rank]!
          column[point * this.samples + sample] = kept[from + point] = value
          squares[sample] = squares[sample]! + value * value
        }
      }
      if (earlier.length < points / 2) earlier.push({ kept, squares })
    }
  }

  #made(name: string): Float64Array {
    const points = this.draws / this.samples
    const column = new Float64Array(this.draws)
    let state = seedOf(name, this.#seed)
    const random = () => mixed((state = (state + 0x9e3779b9) | 0)) >>> 0
    const order = new Uint32Array(points)
    for (let sample = 0; sample < this.samples; sample += 1) {
      // Each stratum once, in random order.
      for (let point = 0; point < points; point += 1) {
        const before = Math.floor((random() / 4294967296) * (point + 1))
        order[point] = order[before]!
        order[before] = point
      }
      for (let point = 0; point < points; point += 1)
        column[point * this.samples + sample] = normalQuantile((order[point]! + (random() + 0.5) / 4294967296) / points)
    }
    return column
  }
}

/** Values that later ones are cleared of, one sample after the other, with the sum of the squares in each sample. */
interface Cleared {
  readonly kept: Float64Array
  readonly squares: Float64Array
}

/** Take from the values of every sample what they share with others of mean nought. Sums over several samples at once need not wait for each other. */
function clear(values: Float64Array, { kept, squares }: Cleared, points: number): void {
  for (let sample = 0; sample < squares.length; sample += 4) {
    const first = sample * points
    // Where there are no four more the last ones are gone over several times, and cleared once.
    const last = values.length - points
    const [second, third, fourth] = [Math.min(last, first + points), Math.min(last, first + 2 * points), Math.min(last, first + 3 * points)]
    let [one, two, three, four] = [0, 0, 0, 0]
    for (let point = 0; point < points; point += 1) {
      one += values[first + point]! * kept[first + point]!
      two += values[second + point]! * kept[second + point]!
      three += values[third + point]! * kept[third + point]!
      four += values[fourth + point]! * kept[fourth + point]!
    }
    const shares = [one, two, three, four]
    for (let index = 0; index < 4 && sample + index < squares.length; index += 1) {
      const [share, from] = [shares[index]! / squares[sample + index]!, first + index * points]
      for (let at = from; at < from + points; at += 1) values[at] = values[at]! - share * kept[at]!
    }
  }
}

/** The place of each value among all of them in rising order; of equal ones the earlier comes first. */
function ranks(values: Float64Array): Uint32Array {
  const sorted = values.slice().sort()
  const taken = new Uint32Array(values.length)
  return Uint32Array.from(values, (value) => {
    let [low, high] = [0, values.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < value) low = middle + 1
      else high = middle
    }
    const rank = low + taken[low]!
    taken[low] = taken[low]! + 1
    return rank
  })
}
