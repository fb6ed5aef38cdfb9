import { resolveScenario } from '../../engine/resolve.ts'
import { faultsOfObservation } from '../../files/observationFaults.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import { withObservations } from './edits.ts'

/**
 * The scenario without own observations of what it no longer has: of a metric that was removed, or that is now one of every line, of
 * an industry that is gone. The very same one where all of them still have their place.
 */
export function withoutOrphans(scenario: Scenario, before: Scenario): Scenario {
  const { observations = [], formats, metrics } = scenario
  if (observations.length === 0 || (formats === before.formats && metrics === before.metrics)) return scenario
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const left = observations.filter((one) => faultsOfObservation(one, resolved, []).length === 0)
  return left.length < observations.length ? withObservations(scenario, left) : scenario
}
