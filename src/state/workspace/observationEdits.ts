import type { OwnObservation, Scenario } from '../../model/scenario.ts'
import type { Edit } from './edit.ts'
import { withObservations } from './edits.ts'

/** Keep something that was seen. It moves no figure. */
export function observationKept(scenario: Scenario, observation: OwnObservation): Edit {
  const all = [...(scenario.observations ?? []), observation]
  return { step: { kind: 'observed', variable: observation.variable, change: 'added' }, scenario: withObservations(scenario, all) }
}

/** Drop something that was seen, by its place in the scenario's list. */
export function observationRemoved(scenario: Scenario, index: number): Edit | undefined {
  const { observations: all = [] } = scenario
  const dropped = all[index]
  const left = all.filter((_, place) => place !== index)
  return (
    dropped && { step: { kind: 'observed', variable: dropped.variable, change: 'removed' }, scenario: withObservations(scenario, left) }
  )
}
