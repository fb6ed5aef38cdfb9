import type { ResolvedScenario } from '../../engine/resolve.ts'
import { varies } from '../../engine/plan/plan.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { valueIndexOf, type FigureRef } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'
import { elasticitiesOf } from './elasticities.ts'
import { claimWorths } from './claimWorths.ts'
import { part } from '../runs/partProgress.ts'
import { noShare, type Explained, type Influences, type Insight, type Worths } from '../runs/results.ts'
import { replicatesOf } from './replicates.ts'
import { firstShares, matters, sensitivity } from './sensitivity.ts'
import { meanSwings } from './tornado.ts'
import { finish } from '../runs/finish.ts'

/** The figures that an insight is about: the total net present value where none is named. */
export interface InsightAbout {
  /** Of which is asked what moves it. */
  readonly target?: FigureRef
  /** Of which is asked what the claims are worth to it. */
  readonly worthOf?: FigureRef
}

/** A case and the draws that answers about it rest on. */
export interface DrawnCase {
  readonly resolved: ResolvedScenario
  readonly samples: number
  readonly seed: number
}

/**
 * Ask what moves a figure: tornado and shares of variance. Yields the share done, 0 to 1.
 *
 * @param explained Where another thread finds out what each assumption explains by itself, with `explainedBy`: that is left at nothing.
 */
export function* influencesOf(
  simulator: Simulator,
  { resolved, samples, seed }: DrawnCase,
  target: FigureRef = wholeTarget,
  explained?: 'elsewhere',
): Generator<number, Influences> {
  const value = valueIndexOf(resolved, target)
  const shares = yield* part(sensitivity(simulator, resolved, samples, seed, target, explained), 0, 0.85)
  const sharesByPath = new Map(shares.map((each) => [each.path, each]))
  const most = new Set(shares.flatMap(({ path, total }) => (total.share > matters ? [path] : [])))
  const moved = yield* part(meanSwings(simulator, { resolved, samples, seed }, value, most), 0.85, 0.15)
  const swings = new Map(moved.swings.map((swing) => [swing.path, swing]))
  const influences = [...resolved.inputs.values()]
    .flat()
    .filter(varies)
    .map(({ path }) => {
      const { low, high } = swings.get(path) ?? { low: moved.mean, high: moved.mean }
      const { first, total } = sharesByPath.get(path) ?? { first: noShare, total: noShare }
      return { path, low, high, first, total }
    })
  let small: ReturnType<typeof elasticitiesOf> | undefined
  const smallMoves = () => (small ??= elasticitiesOf(resolved, value))
  return {
    ...{ target, mean: moved.mean, influences },
    // Worked out when they are first looked at, or sent: a command that prints shares needs none.
    get elasticities() {
      return smallMoves().elasticities
    },
    get kinks() {
      return smallMoves().kinks
    },
  }
}

/** Ask what each assumption explains of a figure by itself. Yields the share done, 0 to 1. */
export function* explainedBy(
  simulator: Simulator,
  { resolved, samples, seed }: DrawnCase,
  target: FigureRef = wholeTarget,
): Generator<number, Explained> {
  const replicates = replicatesOf(simulator, resolved, valueIndexOf(resolved, target), samples, seed)
  yield 0.5
  return { mean: replicates.fit.mean, firsts: firstShares(replicates) }
}

/** Ask what the claims are worth to a figure. Yields the share done, 0 to 1. */
export function* worthsOf(
  simulator: Simulator,
  { resolved, samples, seed }: DrawnCase,
  worthOf: FigureRef = wholeTarget,
): Generator<number, Worths> {
  return { worthOf, claims: yield* claimWorths(simulator, resolved, samples, seed, worthOf) }
}

/** Ask both. Yields the share done, 0 to 1. */
export function* insightOf(simulator: Simulator, { target, worthOf, ...drawn }: DrawnCase & InsightAbout): Generator<number, Insight> {
  const { resolved, samples } = drawn
  const worths = yield* part(worthsOf(simulator, drawn, worthOf), 0, 0.3)
  const influences = yield* part(influencesOf(simulator, drawn, target), 0.3, 0.7)
  return Object.assign(influences, { resolved, samples, ...worths })
}

/** Ask without a pause. */
export const insightAtOnce = (simulator: Simulator, question: DrawnCase & InsightAbout): Insight => finish(insightOf(simulator, question))
