import type { ResolvedScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { valueAt, valueIndexOf } from '../catalogue/figureRef.ts'
import { errorModelOf, type Observed } from './errorModel.ts'
import { summarise, told } from '../runs/quantiles.ts'

/** Where one observation fell among the draws of a scenario. */
export interface Placed {
  /** Place of the observation in the list that was asked about. */
  readonly index: number
  /** Share of the draws below what was seen; draws that equal it count half. */
  readonly percentile: number
  /** P5, P25, P50, P75, P95 of the draws, in the unit of the variable. */
  readonly quantiles: readonly number[]
  /** Whether the range of the sources touches the middle 90 % of the draws. */
  readonly touches: boolean
  /** Continuous ranked probability score, in standard errors of the observation: 0 is perfect. */
  readonly score: number
}

/** How well some observations agree with the draws. */
export interface Tally {
  readonly count: number
  /** How many of them lie inside the middle half and the middle 90 % of the draws. */
  readonly insideHalf: number
  readonly insideNinety: number
  /** Mean of the scores; not-a-number where nothing could be placed. */
  readonly score: number
}

/** How a scenario stood up to what was seen. */
export interface Hindcast {
  readonly placed: readonly Placed[]
  readonly score: number
  /** Shares of the observations inside the middle half and the middle 90 % of the draws. */
  readonly insideHalf: number
  readonly insideNinety: number
}

/**
 * Hold a scenario against what was seen. The score is the continuous ranked probability score of T. Gneiting and A. E. Raftery,
 * Strictly proper scoring rules, prediction, and estimation, J. Am. Stat. Assoc. 102 (2007), 359-378, of the value that was
 * seen, on the scale of `errorModelOf` and divided by the standard error of the observation. That yardstick is the same for every
 * scenario, so scores of years and of different variables can be averaged, and a miss counts by how sure the sources are.
 * Yields the share done, 0 to 1.
 */
export function* hindcast(
  simulator: Simulator,
  resolved: ResolvedScenario,
  seen: readonly Observed[],
  samples: number,
  seed: number,
): Generator<number, Hindcast> {
  const placed: Placed[] = []
  for (const { index, draws } of yield* drawnAt(simulator, resolved, seen, samples, seed)) {
    const observation = seen[index]!
    const { variable } = valueIndexOf(resolved, observation)
    const gauge = errorModelOf(observation, variable)
    const { quantiles } = summarise(draws, told)
    const score = crps(draws.map(gauge.scaled), gauge.seen) / gauge.error
    const touches = observation.low <= quantiles[4]! && observation.high >= quantiles[0]!
    placed.push({ index, percentile: rankOf(draws, observation.value), quantiles, touches, score })
  }
  const { count, insideHalf, insideNinety, score } = tallyOf(placed)
  return { placed, score, insideHalf: insideHalf / count, insideNinety: insideNinety / count }
}

/** How well some of the observations that were placed agree with the draws: those that readings may have been fitted to, say, or those that test them. */
export function tallyOf(placed: readonly Placed[]): Tally {
  const within = (least: number, most: number) => placed.filter(({ percentile: p }) => p >= least && p <= most).length
  const score = placed.reduce((sum, one) => sum + one.score, 0) / placed.length
  return { count: placed.length, insideHalf: within(0.25, 0.75), insideNinety: within(0.05, 0.95), score }
}

/** How what was seen fell, in four numbers. */
export interface SeenSummary {
  readonly count: number
  /** Of them inside the middle nine tenths of the draws. */
  readonly insideNinety: number
  /** The same of those that no reading was fitted to. */
  readonly tests: number
  readonly testsInside: number
}

/** Count what fell inside the middle nine tenths of the draws. */
export function summaryOf(placed: readonly Placed[], seen: readonly Observed[]): SeenSummary {
  const all = tallyOf(placed)
  const test = tallyOf(placed.filter(({ index }) => seen[index]?.hold))
  return { count: all.count, insideNinety: all.insideNinety, tests: test.count, testsInside: test.insideNinety }
}

/** The draws of a scenario at the places of what was seen; what the scenario has no place for is left out. */
export function* drawnAt(
  simulator: Simulator,
  resolved: ResolvedScenario,
  seen: readonly Observed[],
  samples: number,
  seed: number,
): Generator<number, { readonly index: number; readonly draws: Float64Array }[]> {
  const places = seen.flatMap((observation, index) => {
    const at = valueAt(resolved, observation)
    return at ? [{ index, ...at, draws: new Float64Array(samples) }] : []
  })
  if (places.length === 0) return []
  const asked = asking(
    resolved,
    places.map(({ variable }) => variable.name),
  )
  const simulation = simulator.simulation(resolved, asked, seed, 'evidence ')
  for (let from = 0; from < samples; from += batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    simulation.compute(resolved, from, count)
    for (const { variable, place, draws } of places) simulation.read(variable.name, place, draws.subarray(from, from + count))
    yield (from + count) / samples
  }
  return places
}

/**
 * The continuous ranked probability score of draws for what came to be: their mean distance from it, less half their mean distance
 * from one another, in their own unit. For a single draw it is the plain distance.
 */
export function crps(draws: Float64Array, seen: number): number {
  const sorted = draws.toSorted()
  const count = sorted.length
  let away = 0
  let apart = 0
  for (const [rank, draw] of sorted.entries()) {
    away += Math.abs(draw - seen)
    apart += (2 * rank - count + 1) * draw
  }
  return away / count - apart / (count * count)
}

/** The share of draws below a value; those that equal it count half. */
export function rankOf(draws: Float64Array, value: number): number {
  let below = 0
  for (const draw of draws) below += draw < value ? 1 : draw === value ? 0.5 : 0
  return below / draws.length
}
