import type { ResolvedScenario } from '../../engine/resolve.ts'
import { varies } from '../../engine/plan/plan.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { claimWorths } from './claimWorths.ts'
import { part } from '../runs/partProgress.ts'
import type { Estimate, Insight } from '../runs/results.ts'
import { sensitivity } from './sensitivity.ts'
import { targetName } from '../catalogue/target.ts'
import { tornado } from './tornado.ts'

/** A case and the draws that answers about it rest on. */
export interface InsightRequest {
  readonly resolved: ResolvedScenario
  readonly samples: number
  readonly seed: number
}

/** What an assumption has to do with a total that does not rest on it. */
const nothing: Estimate = { share: 0, error: 0, settled: true }

/** Ask everything that takes many runs: tornado, shares of variance, worth of every claim. Yields the share done, 0 to 1. */
export function* insightOf(simulator: Simulator, { resolved, samples, seed }: InsightRequest): Generator<number, Insight> {
  const claims = yield* part(claimWorths(simulator, resolved, samples, seed), 0, 0.3)
  const shares = yield* part(sensitivity(simulator, resolved, samples, seed), 0.3, 0.7)
  const swings = new Map(tornado(simulator, resolved, seed).map((swing) => [swing.path, swing]))
  const sharesByPath = new Map(shares.map((each) => [each.path, each]))
  const untouched = simulator.point(resolved).get(targetName)?.[0] ?? NaN
  const influences = [...resolved.inputs.values()]
    .flat()
    .filter(varies)
    .map(({ path }) => {
      const { low, high } = swings.get(path) ?? { low: untouched, high: untouched }
      const { first, total } = sharesByPath.get(path) ?? { first: nothing, total: nothing }
      return { path, low, high, first, total }
    })
  return { resolved, samples, influences, claims }
}

/** Ask without a pause. */
export function insightAtOnce(simulator: Simulator, question: InsightRequest): Insight {
  const run = insightOf(simulator, question)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
