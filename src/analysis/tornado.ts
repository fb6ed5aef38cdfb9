import { effective, type Case, type Input } from '../engine/case.ts'
import { asking } from '../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../engine/simulation.ts'
import { usualTarget, type Target } from './target.ts'

/** What the target comes to with one assumption at its low and at its high, every other at its value. */
export interface Swing {
  readonly path: string
  readonly low: number
  readonly high: number
}

/**
 * Move one uncertain assumption at a time from its low to its high. All the moves are worked out together, as if each were
 * one draw: in draw 2i assumption i is at its low, in draw 2i + 1 at its high.
 */
export function tornado(simulator: Simulator, of: Case, seed: number, { name, place: at }: Target = usualTarget): Swing[] {
  const asked = asking(of, [name]).map(({ variable }) => ({ variable, places: [at] }))
  const simulation = simulator.simulation(of, asked, seed, 'tornado ')
  const places = simulation.varying(of)
  const swings: Swing[] = []
  const atOnce = batchDraws / 2
  for (let from = 0; from < places.length; from += atOnce) {
    const moved = places.slice(from, from + atOnce)
    const draws = new Float64Array(2 * moved.length)
    simulation.compute(of, 0, draws.length)
    for (const { place, input } of places) {
      const column = new Float64Array(draws.length).fill(effective(input, input.value))
      const turn = moved.findIndex((other) => other.place === place)
      if (turn >= 0) column.set(ends(input), 2 * turn)
      simulation.replace(place, column)
    }
    simulation.again()
    simulation.read(name, at, draws)
    for (const [index, { input }] of moved.entries())
      swings.push({ path: input.path, low: draws[2 * index] ?? NaN, high: draws[2 * index + 1] ?? NaN })
  }
  return swings
}

const ends = (input: Input): [number, number] => [effective(input, input.low), effective(input, input.high)]
