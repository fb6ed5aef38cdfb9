import { exp, log } from '../../engine/plan/elementary.ts'
import type { ResolvedScenario, Input } from '../../engine/resolve.ts'
import { DrawColumns } from '../../engine/draws/drawColumns.ts'
import { drawnColumn } from '../../engine/draws/inputDraws.ts'
import { seedOf } from '../../engine/draws/hash.ts'
import type { Simulation, UncertainInput } from '../../engine/simulation.ts'
import type { Points } from './gaussianReference.ts'

/**
 * The draws of a scenario as points that can walk: every uncertain assumption and every shared factor is a dimension of standard normal
 * values, from which the drivers are mixed as the engine does. A walk that leaves the normal law as it is leaves the prior as it is.
 */
export class Particles {
  readonly inputs: readonly Input[]
  readonly #varying: readonly UncertainInput[]
  readonly #simulation: Simulation
  readonly #case: ResolvedScenario
  /** By name of an assumption or a factor. */
  readonly #dimensions: ReadonlyMap<string, number>
  readonly #sets: readonly DrawColumns[]

  /** @param parts Points come in so many parts side by side, each from a scrambling of its own, so that parts are independent. */
  constructor(simulation: Simulation, resolved: ResolvedScenario, seed: number, parts: number) {
    this.#simulation = simulation
    this.#case = resolved
    this.#varying = simulation.uncertain(resolved).filter(({ input }) => input.credence > 0)
    this.inputs = this.#varying.map(({ input }) => input)
    const names = this.inputs.flatMap(({ path, factor }) => [path, ...(factor === undefined ? [] : [factorName(factor)])])
    this.#dimensions = new Map([...new Set(names)].map((name, dimension) => [name, dimension]))
    this.#sets = Array.from({ length: parts }, (_, part) => new DrawColumns(part === 0 ? seed : seedOf(`part ${part}`, seed)))
  }

  /** Points of the prior, so many for each part, from a place in the sequence on. */
  drawn(from: number, each: number): Float64Array[] {
    return [...this.#dimensions.keys()].map((path) => {
      const input = this.inputs.find((one) => one.path === path || factorName(one.factor ?? '') === path)!
      const { factor: _, ...free } = input
      const values = new Float64Array(each * this.#sets.length)
      for (const [part, columns] of this.#sets.entries())
        values.set(columns.normals(this.#case, { ...free, path }, from, each), part * each)
      return values
    })
  }

  /** What an assumption is at every point, by its reading alone, whatever the credence in its claim. */
  reading(points: Points, index: number): Float64Array {
    return drawnColumn({ ...this.inputs[index]!, credence: 1 }, this.#drivers(points, index))
  }

  /** Work the model out at the points. */
  run(points: Points): void {
    for (const [index, { place, input }] of this.#varying.entries())
      this.#simulation.override(place, drawnColumn(input, this.#drivers(points, index)))
    this.#simulation.rerun()
  }

  /** The standard normal values that drive an assumption, tied to its factor by its loading. */
  #drivers(points: Points, index: number): Float64Array {
    const { path, factor, loading } = this.inputs[index]!
    const own = points[this.#dimensions.get(path)!]!
    if (factor === undefined || loading === 0) return own
    const shared = points[this.#dimensions.get(factorName(factor))!]!
    const rest = Math.sqrt(1 - loading * loading)
    return own.map((e, point) => loading * shared[point]! + rest * e)
  }
}

const factorName = (factor: string): string => `factor ${factor}`

/** Layers of the ziggurat, where its lowest ends, and the area of each: J. A. Doornik, An improved ziggurat method to generate normal random samples (2005). */
const layers = 128
const rim = 3.442619855899
const area = 9.91256303526217e-3

/** How far each layer reaches, from the lowest up. */
const reach = new Float64Array(layers + 1)
/** The part of a layer that lies under the next. */
const safe = new Float64Array(layers)

const bell = (x: number) => exp(-0.5 * x * x)

reach[0] = area / bell(rim)
reach[1] = rim
for (let layer = 2; layer < layers; layer += 1) reach[layer] = Math.sqrt(-2 * log(area / reach[layer - 1]! + bell(reach[layer - 1]!)))
for (let layer = 0; layer < layers; layer += 1) safe[layer] = reach[layer + 1]! / reach[layer]!

/** Standard normal values from a seed: mulberry32 and a ziggurat, whose tail is that of G. Marsaglia (1964). */
export function normals(seed: number): () => number {
  const uniform = uniforms(seed)
  const tail = () => {
    for (;;) {
      const beyond = -log(uniform()) / rim
      if (-2 * log(uniform()) >= beyond * beyond) return rim + beyond
    }
  }
  return () => {
    for (;;) {
      const share = 2 * uniform() - 1
      const layer = Math.floor(layers * uniform())
      const x = share * reach[layer]!
      if (Math.abs(share) < safe[layer]!) return x
      if (layer === 0) return share < 0 ? -tail() : tail()
      const lower = bell(reach[layer]!)
      const upper = bell(reach[layer + 1]!)
      if (lower + uniform() * (upper - lower) < bell(x)) return x
    }
  }
}

/** Uniform values from a seed (mulberry32, T. Ettinger): good enough for moves that are accepted or not. */
export function uniforms(seed: number): () => number {
  const state = Uint32Array.of(seed) // a number of its own would be made anew at every call
  return () => {
    const next = (state[0]! += 0x6d2b79f5)
    let mixed = Math.imul(next ^ (next >>> 15), next | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
