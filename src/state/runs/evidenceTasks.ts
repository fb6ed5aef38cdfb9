import { closedShare } from '../../analysis/sensitivity/closedShare.ts'
import { fullCost, type FullCost, type FullCostRequest } from '../../analysis/explain/fullCost.ts'
import type { Observed } from '../../analysis/evidence/errorModel.ts'
import { hindcast, type Hindcast } from '../../analysis/evidence/hindcast.ts'
import { valueOfInformation, type Decision, type InformationWorth } from '../../analysis/sensitivity/valueOfInformation.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import { learn, type Learning, type Method } from '../../analysis/evidence/learning.ts'
import type { Estimate, Results } from '../../analysis/runs/results.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'

/** What the evidence can be asked. */
export type Examination =
  /** Every scenario is held against what was seen; of the first, the spread of what was seen is told over all years. */
  | { readonly kind: 'hindcast'; readonly scenarios: readonly Scenario[]; readonly seen: readonly Observed[] }
  | {
      readonly kind: 'learn'
      readonly scenario: Scenario
      readonly seen: readonly Observed[]
      readonly results: readonly FigureRef[]
      readonly method: Method
    }
  | { readonly kind: 'inform'; readonly scenario: Scenario; readonly decision: Decision }
  /** How much of the variance of the total knowing all of some assumptions would take away. */
  | { readonly kind: 'know'; readonly scenario: Scenario; readonly paths: readonly string[] }
  | { readonly kind: 'deflate'; readonly scenario: Scenario; readonly asked: FullCostRequest }

/** What comes back, by what was asked; results come without their case, which the asking thread has itself. */
export interface EvidenceAnswers {
  readonly hindcast: { readonly results: Omit<Results, 'resolved'>; readonly casts: readonly Hindcast[] }
  readonly learn: Learning
  readonly inform: InformationWorth
  readonly know: Estimate
  readonly deflate: FullCost
}

/** The run that an examination stands for. Yields the share done, 0 to 1. */
export function* examining(simulator: Simulator, examination: Examination): Generator<number, EvidenceAnswers[Examination['kind']]> {
  const samples = batchDraws
  switch (examination.kind) {
    case 'hindcast': {
      const { scenarios, seen } = examination
      const casts: Hindcast[] = []
      for (const [index, scenario] of scenarios.entries()) {
        const resolved = resolveScenario(modelOf(scenario.model), scenario)
        casts.push(yield* hindcast(simulator, resolved, seen, samples, scenario.simulation.seed))
        yield (index + 1) / scenarios.length
      }
      const [first] = scenarios
      if (!first) throw new Error('No scenario to hold against what was seen')
      const resolved = resolveScenario(modelOf(first.model), first)
      const names = seen.map(({ variable }) => variable)
      const request = { resolved, asked: asking(resolved, names), samples, seed: first.simulation.seed }
      const { resolved: _, ...results } = yield* runSimulation(simulator, request)
      return { results, casts }
    }
    case 'learn': {
      const { scenario, seen, results, method } = examination
      const resolved = resolveScenario(modelOf(scenario.model), scenario)
      return yield* learn(simulator, { resolved, seen, results, method, samples, seed: scenario.simulation.seed })
    }
    case 'inform': {
      const { scenario, decision } = examination
      return yield* valueOfInformation(
        simulator,
        resolveScenario(modelOf(scenario.model), scenario),
        decision,
        samples,
        scenario.simulation.seed,
      )
    }
    case 'know': {
      const { scenario, paths } = examination
      return yield* closedShare(simulator, resolveScenario(modelOf(scenario.model), scenario), paths, samples, scenario.simulation.seed)
    }
    case 'deflate': {
      const { scenario, asked } = examination
      return yield* fullCost(simulator, resolveScenario(modelOf(scenario.model), scenario), asked, samples, scenario.simulation.seed)
    }
  }
}
