import { log } from '../engine/plan/elementary.ts'
import type { Case, Input } from '../engine/case.ts'
import { drawnColumn, type Columns } from '../engine/draws/columns.ts'
import type { Simulation, VaryingInput } from '../engine/simulation.ts'

/**
 * The draws of a case as points that can walk: every uncertain assumption and every shared factor is a standard normal value of its
 * own, from which the drivers are mixed as the engine does. A walk that leaves the normal law as it is leaves the prior as it is.
 */
export class Particles {
  readonly inputs: readonly Input[]
  readonly count: number
  readonly random: () => number
  readonly #varying: readonly VaryingInput[]
  readonly #simulation: Simulation
  readonly #names: readonly string[]
  /** By name of an assumption or a factor. */
  #own: Map<string, Float64Array>

  constructor(simulation: Simulation, of: Case, columns: Columns, count: number, seed: number) {
    this.#simulation = simulation
    this.#varying = simulation.varying(of).filter(({ input }) => input.credence > 0)
    this.inputs = this.#varying.map(({ input }) => input)
    this.count = count
    this.random = normals(seed)
    const own = (input: Input, path: string) => {
      const { factor: _, ...free } = input
      return columns.drivers(of, { ...free, path }, 0, count).slice()
    }
    this.#own = new Map(
      this.inputs.flatMap((input) => [
        [input.path, own(input, input.path)],
        ...(input.factor === undefined ? [] : [[`factor ${input.factor}`, own(input, `factor ${input.factor}`)] as const]),
      ]),
    )
    this.#names = [...this.#own.keys()]
  }

  /** The standard normal values that drive an assumption, tied to its factor by its loading. */
  drivers(index: number): Float64Array {
    const { path, factor, loading } = this.inputs[index]!
    const own = this.#own.get(path)!
    if (factor === undefined || loading === 0) return own
    const shared = this.#own.get(`factor ${factor}`)!
    const rest = Math.sqrt(1 - loading * loading)
    return own.map((e, draw) => loading * shared[draw]! + rest * e)
  }

  /** Keep these points, by their places among the present ones; one may be kept many times. */
  keep(places: Uint32Array): void {
    for (const [name, values] of this.#own)
      this.#own.set(
        name,
        Float64Array.from(places, (place) => values[place]!),
      )
  }

  /** Propose a step for every point; `take` then says which points go there and puts the model's draws where the points are. */
  propose(size: number): (taken: (draw: number) => boolean) => void {
    const before = this.#own
    const rest = Math.sqrt(1 - size * size)
    this.#own = new Map(this.#names.map((name) => [name, before.get(name)!.map((value) => rest * value + size * this.random())]))
    this.run()
    return (taken) => {
      for (const [name, values] of this.#own) {
        const old = before.get(name)!
        for (let draw = 0; draw < this.count; draw += 1) if (!taken(draw)) values[draw] = old[draw]!
      }
    }
  }

  /** Work the model out where the points are. */
  run(): void {
    for (const [index, { place, input }] of this.#varying.entries())
      this.#simulation.replace(place, drawnColumn(input, this.drivers(index)))
    this.#simulation.again()
  }
}

/** Standard normal values from a seed: mulberry32 and the polar method of G. Marsaglia and T. A. Bray (1964). */
function normals(seed: number): () => number {
  const uniform = uniforms(seed)
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const value = spare
      spare = undefined
      return value
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const r = x * x + y * y
      if (r >= 1 || r === 0) continue
      const scale = Math.sqrt((-2 * log(r)) / r)
      spare = y * scale
      return x * scale
    }
  }
}

/** Uniform values from a seed (mulberry32, T. Ettinger): good enough for moves that are accepted or not. */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
