import { compareScenarios } from '../../analysis/decisions/scenarioComparison.ts'
import { flipValues, type Flips } from '../../analysis/decisions/flipValues.ts'
import { seekGoal } from '../../analysis/decisions/goalSeek.ts'
import { tippingMap } from '../../analysis/decisions/tippingMap.ts'
import { disagreementOf } from '../../analysis/elicitation/disagreement.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Simulators } from './simulators.ts'
import type { Answers, TaskOf } from './task.ts'

type DecisionKind = 'compare' | 'disagreement' | 'goalSeek' | 'tippingMap'

/** Perform a task of the comparison and break-even pages. Yields the share done, 0 to 1. Scenarios are compared in the draws of the first. */
export function runDecision(exact: Simulator, task: TaskOf<DecisionKind>): Generator<number, Answers[DecisionKind]> {
  switch (task.kind) {
    case 'compare': {
      const { scenarios, aims, samples } = task
      return compareScenarios(exact, scenarios.map(resolve), aims, samples, scenarios[0]?.simulation.seed ?? 0)
    }
    case 'disagreement': {
      const { scenario, room, samples } = task
      return disagreementOf(exact, resolve(scenario), room, samples, scenario.simulation.seed)
    }
    case 'goalSeek': {
      const { scenario, search, samples } = task
      return seekGoal(exact, resolve(scenario), search, samples, scenario.simulation.seed)
    }
    case 'tippingMap': {
      const { scenario, map, samples } = task
      return tippingMap(exact, resolve(scenario), map, samples, scenario.simulation.seed)
    }
  }
}

/** What alone would turn a result. Yields the share done, 0 to 1. */
export function* whatFlips({ exact, quick }: Simulators, { scenario, flips }: TaskOf<'flips'>): Generator<number, Flips> {
  const resolved = resolve(scenario)
  const found = yield* flipValues(quick, resolved, flips, scenario.simulation.seed)
  // What is too large for single precision is worked out again.
  return Number.isFinite(found.now) ? found : yield* flipValues(exact, resolved, flips, scenario.simulation.seed)
}

const resolve = (scenario: Scenario) => resolveScenario(modelOf(scenario.model), scenario)
