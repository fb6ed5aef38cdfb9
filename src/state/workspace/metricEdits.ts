import type { Fault } from '../../files/fault.ts'
import { faultsOfMetrics } from '../../files/validateScenario.ts'
import type { Model } from '../../model/model.ts'
import type { Metric, Scenario } from '../../model/scenario.ts'
import type { Edit } from './edit.ts'

/** What is wrong with the metrics of a scenario after an edit; with any fault it must not be applied. */
export const faultsAfter = (model: Model, { scenario }: Edit): readonly Fault[] => faultsOfMetrics(scenario, model)

/** Add a metric, or put it in the place of the one with that id. */
export function metricKept(scenario: Scenario, metric: Metric, before?: string): Edit {
  const isThere = before !== undefined && scenario.metrics.some(({ id }) => id === before)
  const metrics = isThere ? scenario.metrics.map((own) => (own.id === before ? metric : own)) : [...scenario.metrics, metric]
  return { step: { kind: 'metric', did: isThere ? 'changed' : 'added', title: metric.title }, scenario: { ...scenario, metrics } }
}

/** Take a metric out. */
export function metricRemoved(scenario: Scenario, id: string): Edit | undefined {
  const gone = scenario.metrics.find((metric) => metric.id === id)
  const metrics = scenario.metrics.filter((metric) => metric !== gone)
  return gone && { step: { kind: 'metric', did: 'removed', title: gone.title }, scenario: { ...scenario, metrics } }
}
