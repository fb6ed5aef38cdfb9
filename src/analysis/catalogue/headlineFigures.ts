import type { ResolvedScenario } from '../../engine/resolve.ts'
import { npvOf } from './figures.ts'
import { fallInCost } from './subject.ts'
import type { Looking } from './visible.ts'
import { whoseIs } from './whose.ts'

/** Whether the finding of what is looked at is what one project costs; else it is what the switch comes to. */
export const tellsOneProject = (resolved: ResolvedScenario, { industry, lens }: Looking): boolean =>
  lens === 'project' && whoseIs(resolved, industry).format !== undefined

/** The figures in the finding of what is looked at: formulas over variables. */
export const formulasOfFinding = (resolved: ResolvedScenario, looking: Looking): readonly string[] =>
  tellsOneProject(resolved, looking) ? ['productionSavingShare', fallInCost] : [npvOf(whoseIs(resolved, looking.industry))]

/** The charts that show it, the best first. */
export const chartsOfFinding = (resolved: ResolvedScenario, looking: Looking): readonly string[] =>
  tellsOneProject(resolved, looking) ? ['waterfall', 'cost'] : ['npv', 'saving']
