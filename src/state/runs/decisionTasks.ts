import { compareScenarios } from '../../analysis/decisions/scenarioComparison.ts'
import { flipValues } from '../../analysis/decisions/flipValues.ts'
import { seekGoal } from '../../analysis/decisions/goalSeek.ts'
import { tippingMap } from '../../analysis/decisions/tippingMap.ts'
import { disagreementOf } from '../../analysis/elicitation/disagreement.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Simulators } from './simulators.ts'
import type { Answers, TaskOf } from './task.ts'

type DecisionKind = 'compare' | 'disagreement' | 'flips' | 'goalSeek' | 'tippingMap'

/** Perform a task of the comparison and break-even pages. Yields the share done, 0 to 1. Scenarios are compared in the draws of the first. */
export function runDecision(simulators: Simulators, task: TaskOf<DecisionKind>): Generator<number, Answers[DecisionKind]> {
  const { exact } = simulators
  switch (task.kind) {
    case 'compare': {
      const { scenarios, aims, samples } = task
      return compareScenarios(exact, scenarios.map(resolve), aims, samples, scenarios[0]?.simulation.seed ?? 0)
    }
    case 'disagreement': {
      const { scenario, room, samples } = task
      return disagreementOf(exact, resolve(scenario), room, samples, scenario.simulation.seed)
    }
    case 'flips': {
      const { scenario, flips } = task
      return simulators.quickly(
        (simulator) => flipValues(simulator, resolve(scenario), flips, scenario.simulation.seed),
        ({ now }) => Number.isFinite(now),
      )
    }
    case 'goalSeek': {
      const { scenario, search, samples } = task
      const seek = (simulator: Simulator) => seekGoal(simulator, resolve(scenario), search, samples, scenario.simulation.seed)
      // A mean is found to more digits than single precision has; a share of draws is no closer known than one draw in them.
      return search.goal.kind === 'value' ? seek(exact) : simulators.quickly(seek, ({ comes }) => comes.every(Number.isFinite))
    }
    case 'tippingMap': {
      const { scenario, map, samples } = task
      return simulators.quickly(
        (simulator) => tippingMap(simulator, resolve(scenario), map, samples, scenario.simulation.seed),
        ({ comes }) => comes.every(Number.isFinite),
      )
    }
  }
}

const resolve = (scenario: Scenario) => resolveScenario(modelOf(scenario.model), scenario)
