import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { part } from '../runs/partProgress.ts'
import { summarise } from '../runs/quantiles.ts'
import type { ClaimWorth } from '../runs/results.ts'
import { Selection } from '../runs/selection.ts'
import { mostKept, wholeDraws } from '../runs/runSimulation.ts'
import { askedFor, valueIndexOf, type FigureRef } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'

const shares = [0.05, 0.95] as const

/** A case and the draws in which claims are valued. */
interface Drawn {
  readonly resolved: ResolvedScenario
  readonly samples: number
  readonly seed: number
  readonly target: FigureRef
}

/**
 * The worth of every claim: what a figure, the total net present value where none is named, loses when the credence in that claim alone is set to 0, in the
 * same draws. A claim that governs nothing is worth 0. Many draws are not kept but for those around the quantiles. Yields the
 * share done.
 */
export function* claimWorths(
  simulator: Simulator,
  resolved: ResolvedScenario,
  samples: number,
  seed: number,
  target: FigureRef = wholeTarget,
): Generator<number, ClaimWorth[]> {
  const drawn = { resolved, samples, seed, target }
  const governing = new Set([...resolved.inputs.values()].flat().map(({ claim }) => claim))
  const claims = Object.keys(resolved.model.claims)
  const valued = claims.filter((claim) => governing.has(claim))
  const worths = new Map<string, Omit<ClaimWorth, 'claim'>>()
  const done = samples > wholeDraws ? 0.9 : 0
  const missed = done > 0 ? yield* part(selected(simulator, drawn, valued, worths), 0, done) : valued
  const atOnce = Math.max(1, Math.floor(mostKept / samples))
  for (let first = 0; first < missed.length; first += atOnce) {
    const some = missed.slice(first, first + atOnce)
    const share = (1 - done) / missed.length
    yield* part(whole(simulator, drawn, some, worths), done + first * share, some.length * share)
  }
  return claims.map((claim) => ({ claim, ...(worths.get(claim) ?? { mean: 0, p5: 0, p95: 0 }) }))
}

/** Value some claims with every draw kept. */
function* whole(
  simulator: Simulator,
  drawn: Drawn,
  claims: readonly string[],
  worths: Map<string, Omit<ClaimWorth, 'claim'>>,
): Generator<number> {
  const losses = claims.map(() => new Float64Array(drawn.samples))
  yield* losing(simulator, drawn, claims, (index, batch, from) => {
    losses[index]!.set(batch, from)
  })
  for (const [index, claim] of claims.entries()) {
    const { mean, quantiles } = summarise(losses[index]!, shares)
    worths.set(claim, { mean, p5: quantiles[0]!, p95: quantiles[1]! })
  }
}

/** Value some claims with only those draws kept that are near the quantiles. @returns claims for which that was not enough. */
function* selected(
  simulator: Simulator,
  drawn: Drawn,
  claims: readonly string[],
  worths: Map<string, Omit<ClaimWorth, 'claim'>>,
): Generator<number, string[]> {
  const losses = claims.map(() => ({ selection: new Selection(shares), even: 0, odd: 0 }))
  yield* losing(simulator, drawn, claims, (index, batch) => {
    const loss = losses[index]!
    loss.selection.add(batch)
    // Added up by twos, as `summarise` does.
    for (let draw = 0; draw < batch.length; draw += 2) loss.even += batch[draw]!
    for (let draw = 1; draw < batch.length; draw += 2) loss.odd += batch[draw]!
  })
  return claims.filter((claim, index) => {
    const { selection, even, odd } = losses[index]!
    const quantiles = selection.quantiles()
    if (quantiles) worths.set(claim, { mean: (even + odd) / drawn.samples, p5: quantiles[0]!, p95: quantiles[1]! })
    return !quantiles
  })
}

/** What the figure loses without each of some claims, batch by batch. Yields the share done. */
function* losing(
  simulator: Simulator,
  { resolved, samples, seed, target }: Drawn,
  claims: readonly string[],
  take: (claim: number, losses: Float64Array, from: number) => void,
): Generator<number> {
  const { variable, place } = valueIndexOf(resolved, target)
  const simulation = simulator.simulation(resolved, askedFor(resolved, [{ variable, place }]), seed, 'claims ')
  const cases = claims.map((claim) => withoutClaim(resolved, claim))
  const [base, losses] = [new Float64Array(batchDraws), new Float64Array(batchDraws)]
  for (let from = 0; from < samples; from += batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    const here = base.subarray(0, count)
    simulation.compute(resolved, from, count)
    simulation.read(variable.name, place, here)
    for (const [index, disbelief] of cases.entries()) {
      const without = losses.subarray(0, count)
      simulation.compute(disbelief, from, count)
      simulation.read(variable.name, place, without)
      for (let draw = 0; draw < count; draw += 1) without[draw] = here[draw]! - without[draw]!
      take(index, without, from)
      yield (from + (count * (index + 1)) / claims.length) / samples
    }
  }
}

/** The same case with no credence in one claim. */
export function withoutClaim({ model, scenario }: ResolvedScenario, claim: string): ResolvedScenario {
  return resolveScenario(model, { ...scenario, credence: { ...scenario.credence, [claim]: 0 } })
}
