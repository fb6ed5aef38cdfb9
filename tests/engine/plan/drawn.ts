import type { ResolvedScenario, Input } from '../../../src/engine/resolve.ts'
import { DrawColumns } from '../../../src/engine/draws/drawColumns.ts'
import { drawnColumn } from '../../../src/engine/draws/inputDraws.ts'
import { inverseOf } from '../../../src/engine/draws/distribution.ts'
import type { Values } from '../../../src/engine/evaluate.ts'
import type { Asked } from '../../../src/engine/plan/plan.ts'
import type { Simulation } from '../../../src/engine/simulation.ts'
import { everything } from '../cases.ts'

/** What each value of each variable is in each draw: by name, in the order of `positions`. */
export type Draws = ReadonlyMap<string, readonly Float64Array[]>

/** Read all that a simulation has worked out. */
export function readDraws(simulation: Simulation, asked: readonly Asked[], count: number): Draws {
  return new Map(
    asked.map(({ variable, places }) => [
      variable.name,
      places.map((place) => {
        const draws = new Float64Array(count)
        simulation.read(variable.name, place, draws)
        return draws
      }),
    ]),
  )
}

/** Draw what is asked, cut into runs of any length. */
export function drawnInParts(
  simulation: Simulation,
  resolved: ResolvedScenario,
  lengths: readonly number[],
  asked = everything(resolved),
): Draws {
  const count = lengths.reduce((sum, length) => sum + length, 0)
  const all = new Map(asked.map(({ variable: { name }, places }) => [name, places.map(() => new Float64Array(count))]))
  let from = 0
  for (const length of lengths) {
    simulation.compute(resolved, from, length)
    for (const [name, columns] of all) {
      for (const [place, column] of columns.entries()) simulation.read(name, place, column.subarray(from, from + length))
    }
    from += length
  }
  return all
}

/** The first value that is not the same to the last bit, told in words. */
export function firstDifference(one: Draws, other: Draws): string | undefined {
  for (const [name, columns] of one) {
    for (const [place, column] of columns.entries()) {
      const others = other.get(name)?.[place]
      if (others?.length !== column.length) return `${name} ${place}: ${column.length} draws and ${others?.length ?? 0}`
      const draw = column.findIndex((value, at) => !Object.is(value, others[at]))
      if (draw >= 0) return `${name} ${place}, draw ${draw}: ${column[draw] ?? ''} and ${others[draw] ?? ''}`
    }
  }
  return one.size === other.size ? undefined : `${one.size} variables and ${other.size}`
}

/** What one draw takes each assumption to be, for the plain evaluator. */
export function drawOf(resolved: ResolvedScenario, seed: number, draw: number): (input: Input) => number {
  const columns = new DrawColumns(seed)
  return (input) => (input.distribution === 'fixed' ? input.value : inverseOf(input)(columns.normals(resolved, input, draw, 1)[0] ?? NaN))
}

/** An assumption's column of draws. */
export const columnOf = (resolved: ResolvedScenario, input: Input, seed: number, count: number): Float64Array =>
  drawnColumn(input, new DrawColumns(seed).normals(resolved, input, 0, count))

/** The first value that is further off than 1e-12 of the largest value of its variable, told in words. */
export function firstFar(plain: Values, fast: (name: string, place: number) => number): string | undefined {
  for (const [name, values] of plain) {
    const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const far = values.findIndex((value, place) => !(Math.abs(fast(name, place) - value) <= 1e-12 * scale))
    if (far >= 0) return `${name} ${far}: ${fast(name, far)} for ${values[far] ?? ''}`
  }
  return undefined
}
