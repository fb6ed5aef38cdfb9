import type { ResolvedScenario } from '../../engine/resolve.ts'
import { varies } from '../../engine/plan/plan.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { valueIndexOf, type FigureRef } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'
import { elasticitiesOf } from './elasticities.ts'
import { claimWorths } from './claimWorths.ts'
import { part } from '../runs/partProgress.ts'
import type { Estimate, Insight } from '../runs/results.ts'
import { matters, sensitivity } from './sensitivity.ts'
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
export interface InsightRequest extends InsightAbout {
  readonly resolved: ResolvedScenario
  readonly samples: number
  readonly seed: number
}

/** What an assumption has to do with a figure that does not rest on it. */
const nothing: Estimate = { share: 0, error: 0, settled: true }

/** Ask everything that takes many runs: tornado, shares of variance, worth of every claim. Yields the share done, 0 to 1. */
export function* insightOf(
  simulator: Simulator,
  { resolved, samples, seed, target = wholeTarget, worthOf = wholeTarget }: InsightRequest,
): Generator<number, Insight> {
  const value = valueIndexOf(resolved, target)
  const claims = yield* part(claimWorths(simulator, resolved, samples, seed, worthOf), 0, 0.3)
  const shares = yield* part(sensitivity(simulator, resolved, samples, seed, target), 0.3, 0.6)
  const sharesByPath = new Map(shares.map((each) => [each.path, each]))
  const most = new Set(shares.flatMap(({ path, total }) => (total.share > matters ? [path] : [])))
  const moved = yield* part(meanSwings(simulator, { resolved, samples, seed }, value, most), 0.9, 0.1)
  const swings = new Map(moved.swings.map((swing) => [swing.path, swing]))
  const influences = [...resolved.inputs.values()]
    .flat()
    .filter(varies)
    .map(({ path }) => {
      const { low, high } = swings.get(path) ?? { low: moved.mean, high: moved.mean }
      const { first, total } = sharesByPath.get(path) ?? { first: nothing, total: nothing }
      return { path, low, high, first, total }
    })
  let small: ReturnType<typeof elasticitiesOf> | undefined
  const smallMoves = () => (small ??= elasticitiesOf(resolved, value))
  return {
    ...{ resolved, samples, target, mean: moved.mean, influences, worthOf, claims },
    // Worked out when they are first looked at, or sent: a command that prints shares needs none.
    get elasticities() {
      return smallMoves().elasticities
    },
    get kinks() {
      return smallMoves().kinks
    },
  }
}

/** Ask without a pause. */
export const insightAtOnce = (simulator: Simulator, question: InsightRequest): Insight => finish(insightOf(simulator, question))
