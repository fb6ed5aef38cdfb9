import { gainOf } from '../../analysis/catalogue/target.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { TaskOf } from './task.ts'

/** The question of what alone would turn what whoever is looked at gains by the switch: a gain into a loss, or the other way round. */
export const flipsTask = (resolved: ResolvedScenario, industry: string): TaskOf<'flips'> => ({
  ...{ kind: 'flips', scenario: resolved.scenario, flips: { aim: gainOf(resolved, industry), industry, level: 0 } },
})
