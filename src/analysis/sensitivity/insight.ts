import type { ResolvedScenario } from '../../engine/resolve.ts'
import { varies } from '../../engine/plan/plan.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { valueIndexOf, type FigureRef } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'
import { elasticitiesOf } from './elasticities.ts'
import { claimWorths } from './claimWorths.ts'
import { part } from '../runs/partProgress.ts'
import type { Estimate, Insight } from '../runs/results.ts'
import { sensitivity } from './sensitivity.ts'
import { tornado } from './tornado.ts'
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
  const shares = yield* part(sensitivity(simulator, resolved, samples, seed, target), 0.3, 0.7)
  const swings = new Map(tornado(simulator, resolved, seed, value).map((swing) => [swing.path, swing]))
  const sharesByPath = new Map(shares.map((each) => [each.path, each]))
  const untouched = simulator.point(resolved).get(target.variable)?.[value.place] ?? NaN
  const influences = [...resolved.inputs.values()]
    .flat()
    .filter(varies)
    .map(({ path }) => {
      const { low, high } = swings.get(path) ?? { low: untouched, high: untouched }
      const { first, total } = sharesByPath.get(path) ?? { first: nothing, total: nothing }
      return { path, low, high, first, total }
    })
  let small: ReturnType<typeof elasticitiesOf> | undefined
  const smallMoves = () => (small ??= elasticitiesOf(resolved, value))
  return {
    ...{ resolved, samples, target, influences, worthOf, claims },
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
