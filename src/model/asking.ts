import type { Asking, Scenario } from './scenario.ts'

/** A scenario with another question; without any where nothing is asked of it. */
export function asking({ scope: _, ...scenario }: Scenario, scope: Asking): Scenario {
  return Object.keys(scope).length > 0 ? { ...scenario, scope } : scenario
}

/** A scenario that is asked until a year; as far as the simulation goes where that is its last or none is named. */
export function askingUntil(scenario: Scenario, until?: number): Scenario {
  const { startYear, years } = scenario.simulation
  const { until: _, ...scope } = scenario.scope ?? {}
  return asking(scenario, until === undefined || until >= startYear + years - 1 ? scope : { ...scope, until })
}
