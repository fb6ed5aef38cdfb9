import type { Case, Input } from '../engine/case.ts'
import { drawnColumn } from '../engine/draws/columns.ts'
import { asking } from '../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../engine/simulation.ts'
import { placeOf, type Seen } from './evidence.ts'
import { Particles } from './particles.ts'
import { temper } from './temper.ts'
import { agreement, effectiveSize, leastEffective, normalised, weighted } from './weights.ts'

/** A figure before and after what was seen: P5, P50 and P95, in its unit. */
export interface Lesson {
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** How far the mean has moved, in standard deviations of before. */
  readonly shift: number
  /** Standard deviation after, as a part of that before. */
  readonly narrowed: number
}

/** How the draws were made to agree with what was seen. */
export type Method = 'weights' | 'tempering'

/** What is learned, or an honest no. */
export type Learning = {
  /** How many equal draws the weighted ones are worth, of `samples`. */
  readonly effective: number
  readonly samples: number
  /** Observations that the case has a place for. */
  readonly used: number
} & (
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'learned'
      readonly method: Method
      /** Steps from prior to posterior; 0 with weights alone. */
      readonly steps: number
      /** Share of the proposed moves that were taken. */
      readonly accepted: number
      readonly assumptions: readonly (Lesson & { readonly path: string })[]
      readonly results: readonly (Lesson & ResultPlace)[]
      /** What was seen, and what the draws of before and after say of it. */
      readonly fits: readonly (Lesson & { readonly index: number })[]
    }
)

/** A figure that lessons are told of. */
export interface ResultPlace {
  readonly variable: string
  readonly industry?: string
  readonly year?: number
}

/** What is asked: a case, what was seen, which figures to tell of, and by which method. */
export interface Lessons {
  readonly case: Case
  readonly seen: readonly Seen[]
  readonly results: readonly ResultPlace[]
  readonly method: Method
  readonly samples: number
  readonly seed: number
}

const shares = [0.05, 0.5, 0.95] as const

/**
 * Weigh a scenario's draws by how well they agree with what was seen: importance sampling with the prior for a proposal, the error
 * model that of `gaugeOf`, observations independent of one another. Where fewer than `leastEffective` equal draws would be left,
 * weights alone are refused; `tempering` then walks from prior to posterior in steps. Yields the share done, 0 to 1.
 */
export function* learning(simulator: Simulator, { case: of, seen, results, method, samples, seed }: Lessons): Generator<number, Learning> {
  const count = Math.min(samples, batchDraws)
  const placed = seen.flatMap((observation, index) => {
    const at = placeOf(of, observation)
    return at ? [{ index, observation, ...at }] : []
  })
  const told = results.flatMap((result) => {
    const at = placeOf(of, { ...result, year: result.year ?? of.startYear, value: 0, low: 0, high: 0, confidence: 'A' })
    return at ? [{ result, ...at }] : []
  })
  const names = [...placed, ...told].map(({ variable }) => variable.name)
  const simulation = simulator.simulation(of, asking(of, names), seed, 'learning ')
  simulation.compute(of, 0, count)
  const particles = new Particles(simulation, of, simulator.columns(seed), count, seed)
  const read = (variable: string, place: number) => {
    const draws = new Float64Array(count)
    simulation.read(variable, place, draws)
    return draws
  }
  const agreeing = () => {
    const sum = new Float64Array(count)
    for (const { observation, variable, place } of placed) {
      const each = agreement(read(variable.name, place), observation, variable.unit)
      for (let draw = 0; draw < count; draw += 1) sum[draw]! += each[draw]!
    }
    return sum
  }
  const look = () => ({
    inputs: particles.inputs.map((input, index) => drawnColumn(believed(input), particles.drivers(index))),
    results: told.map(({ variable, place }) => read(variable.name, place)),
    fits: placed.map(({ variable, place }) => read(variable.name, place)),
  })

  const before = look()
  const logarithms = agreeing()
  const weights = normalised(logarithms)
  const effective = effectiveSize(weights)
  const head = { effective, samples: count, used: placed.length }
  if (method === 'weights' && !(effective >= leastEffective)) return { kind: 'refused', ...head }

  const walk = method === 'tempering' ? yield* temper(particles, logarithms, agreeing) : undefined
  const after = walk ? look() : before
  const lesson = (one: Float64Array, other: Float64Array): Lesson => {
    const prior = weighted(one, undefined, shares)
    const posterior = weighted(other, walk ? undefined : weights, shares)
    return {
      before: prior.quantiles,
      after: posterior.quantiles,
      shift: prior.deviation > 0 ? (posterior.mean - prior.mean) / prior.deviation : 0,
      narrowed: prior.deviation > 0 ? posterior.deviation / prior.deviation : 1,
    }
  }
  const lessons = (kind: 'inputs' | 'results' | 'fits') => before[kind].map((draws, index) => lesson(draws, after[kind][index]!))
  const assumptions = lessons('inputs').map((each, index) => ({ ...each, path: particles.inputs[index]!.path }))
  return {
    ...{ kind: 'learned', method, ...head, effective: walk?.distinct ?? effective },
    ...{ steps: walk?.steps ?? 0, accepted: walk?.accepted ?? 0 },
    assumptions: assumptions.sort((one, other) => Math.abs(other.shift) - Math.abs(one.shift)),
    results: lessons('results').map((each, index) => ({ ...each, ...told[index]!.result })),
    fits: lessons('fits').map((each, index) => ({ ...each, index: placed[index]!.index })),
  }
}

/** The reading itself, as a slider shows it, whatever the credence in its claim. */
const believed = (input: Input): Input => ({ ...input, credence: 1 })
