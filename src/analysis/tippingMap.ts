import type { Case } from '../engine/case.ts'
import type { Simulator } from '../engine/simulation.ts'
import { moved, pointsAt, type Aim } from './aim.ts'
import { chanceAt, type Goal } from './goalSeek.ts'
import { part } from './part.ts'

/** One side of a map: an assumption, and its values from one end to the other, rising. */
export interface Side {
  readonly path: string
  readonly values: readonly number[]
}

/** A figure over two assumptions. */
export interface TippingMap {
  readonly across: Side
  readonly up: Side
  /** Row by row from the least of `up`: the figure itself, or the share of draws at or above the level. */
  readonly comes: Float64Array
}

/**
 * Work a figure out at every pair of values of two assumptions: with every other at its value, or in the same draws each time.
 * Yields the share done.
 */
export function* mapping(
  simulator: Simulator,
  of: Case,
  { across, up, aim, goal }: { readonly across: Side; readonly up: Side; readonly aim: Aim; readonly goal: Goal },
  samples: number,
  seed: number,
): Generator<number, TippingMap> {
  const cells = up.values.flatMap((high) => across.values.map((wide) => ({ wide, high })))
  if (goal.kind === 'value') {
    const settings = new Map([
      [across.path, Float64Array.from(cells, ({ wide }) => wide)],
      [up.path, Float64Array.from(cells, ({ high }) => high)],
    ])
    return { across, up, comes: pointsAt(simulator, of, aim, settings, seed) }
  }
  const comes = new Float64Array(cells.length)
  for (const [place, { wide, high }] of cells.entries()) {
    const there = moved(moved(of, across.path, wide), up.path, high)
    comes[place] = yield* part(chanceAt(simulator, there, aim, goal, samples, seed), place / cells.length, 1 / cells.length)
  }
  return { across, up, comes }
}
