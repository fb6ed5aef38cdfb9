import { formulasFor } from '../../analysis/catalogue/figures.ts'
import { subjectAt, type VariableSubject } from '../../analysis/catalogue/subject.ts'
import { whoseIs } from '../../analysis/catalogue/whose.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Figure } from '../../words/figure.ts'

/** What a figure is in the model: its formula at the industry and the year that are looked at. */
export function subjectOfFigure(resolved: ResolvedScenario, { id, industry: whose }: Figure, looking: Looking): VariableSubject {
  const industry = whose && [...resolved.formats, ...resolved.industries].find(({ name }) => name === whose)?.id
  const where = industry === undefined ? looking : { ...looking, industry }
  return subjectAt(resolved, formulasFor(resolved, id, looking.scope, whoseIs(resolved, where.industry)).formula, where)
}
