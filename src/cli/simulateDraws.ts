import { merged } from '../analysis/catalogue/visible.ts'
import { insightAtOnce, type InsightAbout } from '../analysis/sensitivity/insight.ts'
import type { Insight, Results } from '../analysis/runs/results.ts'
import { runAtOnce } from '../analysis/runs/runSimulation.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import { asking, type Asked } from '../engine/plan/plan.ts'
import { Simulator } from '../engine/simulation.ts'

/** Draw a case: the spread of the variables that are asked for and, once it is asked for, what claims are worth and what moves the total. */
export function simulateDraws(
  resolved: ResolvedScenario,
  {
    samples,
    seed,
    asked,
    besides = [],
    simulator = new Simulator(),
  }: {
    readonly samples: number
    readonly seed: number
    readonly asked: readonly string[]
    readonly besides?: readonly Asked[]
    /** One that has drawn a case like this before. */
    readonly simulator?: Simulator
  },
): { readonly results: Results; readonly insight: (about?: InsightAbout) => Insight } {
  const results = runAtOnce(simulator, { resolved, asked: merged([...asking(resolved, asked), ...besides]), samples, seed })
  return { results, insight: (about = {}) => insightAtOnce(simulator, { resolved, samples, seed, ...about }) }
}
