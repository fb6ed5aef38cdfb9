import { hasIndustry } from '../../analysis/catalogue/whose.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { faultsOfObservation } from '../../files/observationFaults.ts'
import { modelOf } from '../../model/models.ts'
import { marketOf } from '../../model/ours.ts'
import type { Scenario } from '../../model/scenario.ts'
import { withObservations } from './edits.ts'

/**
 * The scenario without own observations of what it no longer has: of a metric that was removed, or that is now one of every line, of
 * an industry that is gone. The very same one where all of them still have their place.
 */
export function withoutOrphans(wanted: Scenario, before: Scenario): Scenario {
  const scenario = withinReach(wanted)
  const { observations = [], formats, metrics } = scenario
  if (observations.length === 0 || (formats === before.formats && metrics === before.metrics)) return scenario
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const left = observations.filter((one) => faultsOfObservation(one, resolved, []).length === 0)
  return left.length < observations.length ? withObservations(scenario, left) : scenario
}

/** The scenario without what it is asked and can no longer tell: until a year that it does not reach, or of a format that is gone. */
function withinReach(scenario: Scenario): Scenario {
  const { scope, simulation } = scenario
  if (!scope) return scenario
  const { industry, ours, until } = scope
  const last = simulation.startYear + simulation.years - 1
  const reaches = until === undefined || (until >= simulation.startYear && until <= last)
  const resolved = industry === undefined ? undefined : resolveScenario(modelOf(scenario.model), marketOf(scenario))
  const has = resolved === undefined || hasIndustry(resolved, industry ?? '')
  if (reaches && has) return scenario
  const { scope: _, ...rest } = scenario
  const left = {
    ...(has && industry !== undefined && { industry }),
    ...(has && ours && { ours }),
    ...(reaches && until !== undefined && { until }),
  }
  return Object.keys(left).length > 0 ? { ...rest, scope: left } : rest
}
