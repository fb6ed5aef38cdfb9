import type { Case } from '../engine/case.ts'
import { asking } from '../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../engine/simulation.ts'
import { summarise, told } from './quantiles.ts'
import { targetOf } from './target.ts'

/** How one case stands against another, draw by draw on the same random numbers, in CNY of total net present value. */
export interface Comparison {
  /** The share of draws in which the first comes to more. */
  readonly chance: number
  /** P5, P25, P50, P75, P95 of the first less the second. */
  readonly quantiles: readonly number[]
  readonly mean: number
  /** The difference in each draw. */
  readonly differences: Float64Array
}

/** Compare two cases. They may differ in anything, industries and lines included: what is called the same is drawn the same. */
export function compare(simulator: Simulator, one: Case, other: Case, samples: number, seed: number): Comparison {
  const differences = targetDraws(simulator, one, samples, seed)
  const against = targetDraws(simulator, other, samples, seed)
  let ahead = 0
  for (const [draw, value] of differences.entries()) {
    const difference = value - (against[draw] ?? 0)
    differences[draw] = difference
    ahead += Number(difference > 0)
  }
  const { mean, quantiles } = summarise(differences, told)
  return { chance: ahead / samples, quantiles, mean, differences }
}

/** The target in each draw. */
function targetDraws(simulator: Simulator, of: Case, samples: number, seed: number): Float64Array {
  const target = targetOf(of)
  const simulation = simulator.simulation(of, asking(of, [target.name]), seed, 'compare ')
  const draws = new Float64Array(samples)
  for (let from = 0; from < samples; from += batchDraws) {
    const here = draws.subarray(from, Math.min(samples, from + batchDraws))
    simulation.compute(of, from, here.length)
    simulation.read(target.name, 0, here)
  }
  return draws
}
