import { formulaOf, headlineFigure } from '../../analysis/catalogue/figures.ts'
import { variableOf, type Subject } from '../../analysis/catalogue/subject.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Figure } from './figures.ts'

/** What a figure is in the model: its formula at the industry and the year that are looked at. */
export function subjectOfFigure(resolved: ResolvedScenario, { id, industry: whose }: Figure, looking: Looking): Subject {
  const industry = whose ? resolved.industries.find(({ name }) => name === whose)?.id : undefined
  return subjectOf(
    resolved,
    formulaOf(headlineFigure(id).formula, looking.scope),
    industry === undefined ? looking : { ...looking, industry },
  )
}

/** A variable, or a formula over variables, at the industry and the year that are looked at. */
export function subjectOf(resolved: ResolvedScenario, name: string, { industry, year }: Pick<Looking, 'industry' | 'year'>): Subject {
  const dimensions = variableOf(resolved, name)?.dimensions ?? ['industry', 'year']
  const member = Math.max(
    0,
    resolved.industries.findIndex(({ id }) => id === industry),
  )
  const at = { ...(dimensions.includes('industry') && { industry: member }), ...(dimensions.includes('year') && { year }) }
  return { kind: 'variable', name, at }
}
