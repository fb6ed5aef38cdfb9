import type { ResolvedScenario } from '../../engine/resolve.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { askedFor, valueAt, type FigureRef } from '../catalogue/figureRef.ts'

/** What a figure comes to with every assumption at its value; nothing where the scenario has no such figure. */
export function pointOf(simulator: Simulator, resolved: ResolvedScenario, aim: FigureRef): number | undefined {
  const spot = valueAt(resolved, aim)
  return spot && simulator.point(resolved).get(spot.variable.name)?.[spot.place]
}

/** Where figures stand in a scenario, in the order of the aims, and a simulation that tells of them; nothing for one that it does not have. */
export function aimedAt(simulator: Simulator, resolved: ResolvedScenario, aims: readonly FigureRef[], seed: number) {
  const spots = aims.map((aim) => valueAt(resolved, aim))
  const asked = askedFor(resolved, spots)
  return { spots, asked, simulation: simulator.simulation(resolved, asked, seed, 'aims ') }
}

/**
 * What some figures come to in each draw, in the order of the aims; nothing for a figure that the scenario does not have. Yields
 * the share done.
 */
export function* drawFigure(
  simulator: Simulator,
  resolved: ResolvedScenario,
  aims: readonly FigureRef[],
  samples: number,
  seed: number,
): Generator<number, (Float64Array | undefined)[]> {
  const { spots, simulation } = aimedAt(simulator, resolved, aims, seed)
  const draws = spots.map((spot) => spot && new Float64Array(samples))
  for (let from = 0; from < samples; from += batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    simulation.compute(resolved, from, count)
    for (const [index, spot] of spots.entries()) {
      const into = draws[index]?.subarray(from, from + count)
      if (spot && into) simulation.read(spot.variable.name, spot.place, into)
    }
    yield (from + count) / samples
  }
  return draws
}
