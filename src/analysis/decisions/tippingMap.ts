import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Simulator } from '../../engine/simulation.ts'
import type { FigureRef } from '../catalogue/figureRef.ts'
import { traceResult, type Goal } from './goalSeek.ts'

/** One side of a map: an assumption, and its values from one end to the other, rising. */
export interface Side {
  readonly path: string
  readonly values: readonly number[]
}

/** What a map is to show: a figure and its goal over two assumptions. */
export interface Mapped {
  readonly across: Side
  readonly up: Side
  readonly aim: FigureRef
  readonly goal: Goal
}

/** A figure over two assumptions. */
export interface TippingMap {
  readonly across: Side
  readonly up: Side
  /** Row by row from the least of `up`: the mean of the figure, or the share of draws at or above the level. */
  readonly comes: Float64Array
  /** The standard error of each; 0 where nothing is drawn. */
  readonly errors: Float64Array
}

/**
 * Work a figure out at every pair of values of two assumptions, in the same draws each time.
 * Yields the share done.
 */
export function* tippingMap(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { across, up, ...wanted }: Mapped,
  draws: number,
  seed: number,
): Generator<number, TippingMap> {
  const settings = new Map([
    [across.path, Float64Array.from(up.values.flatMap(() => across.values))],
    [up.path, Float64Array.from(up.values.flatMap((value) => across.values.map(() => value)))],
  ])
  const { values, errors } = yield* traceResult(simulator, resolved, wanted, settings, { samples: 1, pointsEach: draws }, seed, 'map ')
  return { across, up, comes: values, errors }
}
