import { closedShare } from '../../analysis/sensitivity/closedShare.ts'
import { deflating, type Deflated, type Deflation } from '../../analysis/explain/fullCost.ts'
import type { Seen } from '../../analysis/evidence/errorModel.ts'
import { hindcasting, type Hindcast } from '../../analysis/evidence/hindcast.ts'
import { informing, type Decision, type InformationWorth } from '../../analysis/sensitivity/valueOfInformation.ts'
import { learning, type Learning, type Method, type ResultPlace } from '../../analysis/evidence/learning.ts'
import type { Estimate, Results } from '../../analysis/runs/results.ts'
import { simulating } from '../../analysis/runs/runSimulation.ts'
import { layOver } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'

/** What the evidence can be asked. */
export type Examination =
  /** Every scenario is held against what was seen; of the first, the spread of what was seen is told over all years. */
  | { readonly kind: 'hindcast'; readonly scenarios: readonly Scenario[]; readonly seen: readonly Seen[] }
  | {
      readonly kind: 'learn'
      readonly scenario: Scenario
      readonly seen: readonly Seen[]
      readonly results: readonly ResultPlace[]
      readonly method: Method
    }
  | { readonly kind: 'inform'; readonly scenario: Scenario; readonly decision: Decision }
  /** How much of the variance of the total knowing all of some assumptions would take away. */
  | { readonly kind: 'know'; readonly scenario: Scenario; readonly paths: readonly string[] }
  | { readonly kind: 'deflate'; readonly scenario: Scenario; readonly asked: Deflation }

/** What comes back, by what was asked; results come without their case, which the asking thread has itself. */
export interface Findings {
  readonly hindcast: { readonly results: Omit<Results, 'case'>; readonly casts: readonly Hindcast[] }
  readonly learn: Learning
  readonly inform: InformationWorth
  readonly know: Estimate
  readonly deflate: Deflated
}

/** The run that an examination stands for. Yields the share done, 0 to 1. */
export function* examining(simulator: Simulator, examination: Examination): Generator<number, Findings[Examination['kind']]> {
  const samples = batchDraws
  switch (examination.kind) {
    case 'hindcast': {
      const { scenarios, seen } = examination
      const casts: Hindcast[] = []
      for (const [index, scenario] of scenarios.entries()) {
        const of = layOver(modelOf(scenario.model), scenario)
        casts.push(yield* hindcasting(simulator, of, seen, samples, scenario.simulation.seed))
        yield (index + 1) / scenarios.length
      }
      const [first] = scenarios
      if (!first) throw new Error('No scenario to hold against what was seen')
      const of = layOver(modelOf(first.model), first)
      const names = seen.map(({ variable }) => variable)
      const request = { case: of, asked: asking(of, names), samples, seed: first.simulation.seed }
      const { case: _, ...results } = yield* simulating(simulator, request)
      return { results, casts }
    }
    case 'learn': {
      const { scenario, seen, results, method } = examination
      const of = layOver(modelOf(scenario.model), scenario)
      return yield* learning(simulator, { case: of, seen, results, method, samples, seed: scenario.simulation.seed })
    }
    case 'inform': {
      const { scenario, decision } = examination
      return yield* informing(simulator, layOver(modelOf(scenario.model), scenario), decision, samples, scenario.simulation.seed)
    }
    case 'know': {
      const { scenario, paths } = examination
      return yield* closedShare(simulator, layOver(modelOf(scenario.model), scenario), paths, samples, scenario.simulation.seed)
    }
    case 'deflate': {
      const { scenario, asked } = examination
      return yield* deflating(simulator, layOver(modelOf(scenario.model), scenario), asked, samples, scenario.simulation.seed)
    }
  }
}
