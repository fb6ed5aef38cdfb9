import type { Scenario } from '../../model/scenario.ts'
import type { Step } from './step.ts'

/** One step of the user: what it was, and the scenario after it. */
export interface Edit {
  readonly step: Step
  readonly scenario: Scenario
}
