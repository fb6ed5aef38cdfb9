import { formulaOf, headlineFigure } from '../../analysis/catalogue/figures.ts'
import { subjectAt, type VariableSubject } from '../../analysis/catalogue/subject.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Figure } from './figuresOnScreen.ts'

/** What a figure is in the model: its formula at the industry and the year that are looked at. */
export function subjectOfFigure(resolved: ResolvedScenario, { id, industry: whose }: Figure, looking: Looking): VariableSubject {
  const industry = whose ? resolved.industries.find(({ name }) => name === whose)?.id : undefined
  return subjectAt(
    resolved,
    formulaOf(headlineFigure(id).formula, looking.scope),
    industry === undefined ? looking : { ...looking, industry },
  )
}
