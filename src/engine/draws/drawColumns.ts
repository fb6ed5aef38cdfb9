import type { ResolvedScenario, Input } from '../resolve.ts'
import type { Model } from '../../model/model.ts'
import { normalQuantile } from './normal.ts'
import { seedOf } from './hash.ts'
import { sobolDimensions, sobolPoints } from './sobol.ts'

/** Columns of this many draws are kept once made; what lies beyond is made again when it is needed. */
const keptDraws = 4096 * 3

/** So many numbers are kept for all seeds together: those of 10,000 draws, and as many that tell how far chance moves their figures. */
const mostKept = 12_000_000

/** By seed, those used last at the end. */
const latest = new Map<number, DrawColumns>()

/**
 * The columns of a seed, for all that is computed on this thread: the quick picture, the run after it and the next scenario have the
 * same draws, which then are made once.
 */
export function columnsOf(seed: number): DrawColumns {
  const columns = latest.get(seed) ?? new DrawColumns(seed)
  latest.delete(seed)
  let held = 0
  for (const one of latest.values()) held += one.held
  for (const [oldest, { held: numbers }] of latest) {
    if (held <= mostKept) break
    latest.delete(oldest)
    held -= numbers
  }
  latest.set(seed, columns)
  return columns
}

/**
 * What drives every assumption in every draw: standard normal values, made once for a seed and kept. An assumption has its
 * own dimension by its path, so that a moved slider, an added line or another scenario leaves its draws as they were.
 */
export class DrawColumns {
  readonly seed: number
  /** By name. */
  readonly #kept = new Map<string, Kept[]>()

  constructor(seed: number) {
    this.seed = seed
  }

  /** How many numbers are kept. */
  get held(): number {
    let held = 0
    for (const all of this.#kept.values()) for (const { column } of all) held += column.length
    return held
  }

  /**
   * Standard normal values of an assumption for the draws from `from` on, tied to its factor by its loading; of a shared factor its
   * own. They are standard normal wherever the factor has been moved to: `drawnColumn` moves what is drawn from them.
   */
  normals(resolved: ResolvedScenario, { path, kind, name, factor, loading, driven }: Input, from: number, count: number): Float64Array {
    if (kind === 'factor') return this.#normals(resolved.model, factorName(name), from, count)
    const own = this.#normals(resolved.model, path, from, count)
    if (factor === undefined || loading === 0) return own
    const shared = this.#normals(resolved.model, factorName(factor), from, count)
    for (const one of this.#kept.get(path) ?? []) if (one.own === own && one.shared === shared && one.loading === loading) return one.column
    const column = tied({ loading }, shared, own)
    // Loadings change only while a factor is narrowed, and then with every step of a drag: too many to keep.
    if (driven === undefined || driven.stretch === 1) this.#keep(path, { from, count, own, shared, loading, column })
    return column
  }

  /** Standard normal values under any name, from the dimension that the name has in the model or one of its own. */
  #normals(model: Model, name: string, from: number, count: number): Float64Array {
    const dimension = dimensionOf(model, name)
    for (const one of this.#kept.get(name) ?? []) {
      // Another version of the model may have other dimensions.
      if (one.from === from && one.count === count && one.dimension === dimension) return one.column
    }
    const column = new Float64Array(count)
    sobolPoints(dimension, seedOf(name, this.seed), from, column)
    for (let draw = 0; draw < count; draw += 1) column[draw] = normalQuantile(column[draw]!)
    this.#keep(name, { from, count, dimension, column })
    return column
  }

  #keep(name: string, one: Kept): void {
    if (one.from + one.count > keptDraws) return
    const all = this.#kept.get(name)
    if (all) all.push(one)
    else this.#kept.set(name, [one])
  }
}

/** A column with what tells it from others of its name: its dimension, or the columns that it was tied from. */
interface Kept {
  readonly from: number
  readonly count: number
  readonly column: Float64Array
  readonly dimension?: number
  readonly own?: Float64Array
  readonly shared?: Float64Array
  readonly loading?: number
}

/** `loading * f + sqrt(1 - loading^2) * e`, with the factor's values f: the one-factor Gaussian copula. */
export function tied({ loading }: Pick<Input, 'loading'>, factor: Float64Array, own: Float64Array): Float64Array {
  const rest = Math.sqrt(1 - loading * loading)
  const column = new Float64Array(own.length)
  for (let draw = 0; draw < column.length; draw += 1) column[draw] = loading * factor[draw]! + rest * own[draw]!
  return column
}

/** What the values of a shared factor are called among those of assumptions, whose paths have no blank. */
export const factorName = (id: string): string => `factor ${id}`

const known = new WeakMap<Model, ReadonlyMap<string, number>>()

/** Which dimension of the points an input has: its place in the model's list; what is not on it is stratified by its own name alone. */
function dimensionOf(model: Model, name: string): number {
  const places = known.get(model) ?? new Map(model.drawOrder.map((one, dimension) => [one, dimension]))
  known.set(model, places)
  return places.get(name) ?? sobolDimensions
}
