import { layOver, type Case } from '../engine/case.ts'
import { asking } from '../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../engine/simulation.ts'
import { summarise } from './quantiles.ts'
import type { ClaimWorth } from './results.ts'
import { targetOf } from './target.ts'

/**
 * The worth of every claim: what the total net present value loses when the credence in that claim alone is set to 0, in the
 * same draws. A claim that governs nothing is worth 0.
 */
export function* claimWorths(simulator: Simulator, of: Case, samples: number, seed: number): Generator<number, ClaimWorth[]> {
  const claims = Object.keys(of.model.claims)
  const governing = new Set([...of.inputs.values()].flat().map(({ claim }) => claim))
  const target = targetOf(of)
  const base = new Float64Array(samples)
  const losses = new Map<string, Float64Array>()
  const simulation = simulator.simulation(of, asking(of, [target.name]), seed, 'claims ')
  for (let from = 0; from < samples; from += batchDraws) {
    const here = base.subarray(from, Math.min(samples, from + batchDraws))
    simulation.compute(of, from, here.length)
    simulation.read(target.name, 0, here)
    for (const [index, claim] of claims.entries()) {
      if (!governing.has(claim)) continue
      const loss = losses.get(claim) ?? new Float64Array(samples)
      losses.set(claim, loss)
      const without = loss.subarray(from, from + here.length)
      simulation.compute(disbelieving(of, claim), from, here.length)
      simulation.read(target.name, 0, without)
      for (const [draw, value] of without.entries()) without[draw] = (here[draw] ?? 0) - value
      yield (from + (here.length * (index + 1)) / claims.length) / samples
    }
  }
  return claims.map((claim) => {
    const loss = losses.get(claim)
    if (!loss) return { claim, mean: 0, p5: 0, p95: 0 }
    const {
      mean,
      quantiles: [p5 = NaN, p95 = NaN],
    } = summarise(loss, [0.05, 0.95])
    return { claim, mean, p5, p95 }
  })
}

/** The same case with no credence in one claim. */
export function disbelieving({ model, scenario }: Case, claim: string): Case {
  return layOver(model, { ...scenario, credence: { ...scenario.credence, [claim]: 0 } })
}
