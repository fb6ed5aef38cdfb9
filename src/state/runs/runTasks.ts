import { insightOf, type InsightRequest } from '../../analysis/sensitivity/insight.ts'
import type { Insight, Results } from '../../analysis/runs/results.ts'
import { everythingVisible } from '../../analysis/catalogue/visible.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Engines } from './engines.ts'

/** What a scenario comes to with so many draws, each figure with its error. */
export function simulatingAll({ exact }: Engines, scenario: Scenario, samples: number): Generator<number, Results> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  return runSimulation(exact, { resolved, asked: everythingVisible(resolved), samples, seed: scenario.simulation.seed, errors: true })
}

/** The answers that take many runs. */
export function* askingAll({ exact, quick }: Engines, scenario: Scenario, samples: number): Generator<number, Insight> {
  const question: InsightRequest = { resolved: resolveScenario(modelOf(scenario.model), scenario), samples, seed: scenario.simulation.seed }
  const insight = yield* insightOf(quick, question)
  const whole = insight.claims.every(({ mean }) => Number.isFinite(mean))
  return whole ? insight : yield* insightOf(exact, question) // what is too large for single precision
}
