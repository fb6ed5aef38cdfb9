import { normalQuantile } from '../../engine/draws/normal.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Pooling } from '../../model/room.ts'
import type { Change } from '../../model/scenario.ts'
import { inputOf } from '../catalogue/address.ts'
import type { FigureRef } from '../catalogue/figureRef.ts'
import { drawFigure } from '../runs/figureDraws.ts'
import { WhatIf } from '../decisions/whatIf.ts'
import { part } from '../runs/partProgress.ts'
import { summarise } from '../runs/quantiles.ts'
import { beliefOf } from './belief.ts'
import type { Tenths } from './fourStep.ts'
import { poolOf } from './pools.ts'
import { readingOfPool } from './readingOfPool.ts'

/** What a room says of one assumption. */
export interface RoomBelief {
  readonly path: string
  /** By person, with how much it counts. */
  readonly people: readonly { readonly said: Tenths; readonly weight: number }[]
}

/** What is asked: the figure, and what the room says of the assumptions. */
export interface DisagreementRequest {
  readonly aim: FigureRef
  /** In which way what people say is pooled. */
  readonly pool: Pooling
  readonly beliefs: readonly RoomBelief[]
  /** Figures that the room was asked for themselves. */
  readonly figures: readonly FigureRef[]
}

/** A figure by its mean and its range, in its unit. */
export interface RangedFigure {
  readonly mean: number
  readonly p5: number
  readonly p95: number
}

/** Variances of the figure that one assumption brings, in the square of its unit. */
export interface AssumptionDisagreement {
  readonly path: string
  /** Because people expect different values; because each of them is unsure. */
  readonly between: number
  readonly within: number
  /** By person, what the figure would be on average if only what they say of this assumption held. */
  readonly means: readonly number[]
}

/** What a room does to a figure. */
export interface Disagreement {
  readonly now: RangedFigure
  readonly room: RangedFigure
  /** What matters most first. */
  readonly assumptions: readonly AssumptionDisagreement[]
  /** P10, P50 and P90 of each figure asked for, as things are; nothing of one that the scenario does not have. */
  readonly figures: readonly (Tenths | undefined)[]
}

/** Probabilities of the pool at which the figure is worked out; between them it is taken to run straight. */
const looked = [0.005, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.995] as const
/** Values by which each person's belief is told, each for as much probability. */
const told = 41
const sampling = { samples: 8, pointsEach: 128 } as const

/**
 * What the answers of a room do to a figure: as things are, with the pools in place of the readings, and for each assumption how much of the variance
 * of the figure comes from people saying different things and how much from each being unsure. That is the law of total variance for the mean of the figure
 * given the assumption, over the mixture of people, all other assumptions as the room has them. Yields the share done.
 */
export function* disagreementOf(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { aim, beliefs, pool: pooling, figures: asked }: DisagreementRequest,
  samples: number,
  seed: number,
): Generator<number, Disagreement> {
  const [now, ...others] = yield* part(drawFigure(simulator, resolved, [aim, ...asked], samples, seed), 0, 0.3)
  const figures = others.map((draws): Tenths | undefined => {
    const [p10 = NaN, p50 = NaN, p90 = NaN] = draws ? summarise(draws, [0.1, 0.5, 0.9]).quantiles : []
    return draws && [p10, p50, p90]
  })
  if (beliefs.length === 0) return { now: ranged(now), room: ranged(now), assumptions: [], figures }
  const weightedOf = ({ path, people }: RoomBelief) =>
    people.map(({ said, weight }) => ({ belief: beliefOf(said, inputOf(resolved, path).bounds), weight }))
  const readings = beliefs.map((one) => [one.path, readingOfPool(inputOf(resolved, one.path), poolOf(weightedOf(one), pooling))] as const)
  const asRoomHas = withChanges(resolved, new Map(readings))
  const [room] = yield* part(drawFigure(simulator, asRoomHas, [aim], samples, seed), 0.3, 0.3)
  // What is varied is a number, and not drawn around it.
  const fixed = withChanges(asRoomHas, new Map(beliefs.map(({ path }) => [path, fixedAt(asRoomHas, path)])))
  const paths = beliefs.map(({ path }) => path)
  const whatIf = new WhatIf(simulator, fixed, { aim, measure: { kind: 'mean' } }, paths, sampling, seed, { purpose: 'room ' })
  const assumptions: AssumptionDisagreement[] = []
  for (const [index, one] of beliefs.entries()) {
    const { path, people } = one
    const weighted = weightedOf(one)
    const pool = poolOf(weighted, 'mixture')
    const values = [...new Set(looked.map((p) => pool.quantile(p)))].sort((a, b) => a - b)
    const { values: means } = yield* part(
      whatIf.told(new Map([[path, Float64Array.from(values)]])),
      0.6 + (0.4 * index) / beliefs.length,
      0,
    )
    const figureAt = (value: number) => interpolated(values, means, value)
    const each = weighted.map(({ belief }) => momentsOf((p) => figureAt(belief.at(normalQuantile(p)))))
    const all = people.reduce((sum, { weight }, person) => sum + weight * each[person]!.mean, 0)
    assumptions.push({
      path,
      between: people.reduce((sum, { weight }, person) => sum + weight * (each[person]!.mean - all) * (each[person]!.mean - all), 0),
      within: people.reduce((sum, { weight }, person) => sum + weight * each[person]!.variance, 0),
      means: each.map(({ mean }) => mean),
    })
    yield 0.6 + (0.4 * (index + 1)) / beliefs.length
  }
  return { now: ranged(now), room: ranged(room), assumptions: assumptions.sort((one, other) => other.between - one.between), figures }
}

const fixedAt = (resolved: ResolvedScenario, path: string): Change => ({ value: inputOf(resolved, path).value, distribution: 'fixed' })

function withChanges({ model, scenario }: ResolvedScenario, changes: ReadonlyMap<string, Change>): ResolvedScenario {
  return resolveScenario(model, { ...scenario, assumptions: { ...scenario.assumptions, ...Object.fromEntries(changes) } })
}

function ranged(draws: Float64Array | undefined): RangedFigure {
  if (!draws) return { mean: NaN, p5: NaN, p95: NaN }
  const { mean, quantiles } = summarise(draws, [0.05, 0.95])
  return { mean, p5: quantiles[0]!, p95: quantiles[1]! }
}

/** On the straight line between the two values around it; beyond the ends what holds at them. */
function interpolated(values: readonly number[], figures: Float64Array, value: number): number {
  const next = values.findIndex((one) => one >= value)
  if (next <= 0) return figures[next === 0 ? 0 : values.length - 1]!
  const share = (value - values[next - 1]!) / (values[next]! - values[next - 1]!)
  return figures[next - 1]! + share * (figures[next]! - figures[next - 1]!)
}

function momentsOf(at: (p: number) => number): { mean: number; variance: number } {
  const values = Array.from({ length: told }, (_, index) => at((index + 0.5) / told))
  const mean = values.reduce((sum, value) => sum + value, 0) / told
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / told }
}
