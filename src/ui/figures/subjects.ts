import { ofAllIndustries, savingOfProduction, type Subject } from '../../analysis/catalogue/subject.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Figure, Looking } from './figures.ts'

/** What a figure is in the model: the variable at the industry and the year that are looked at. */
export function subjectOf(resolved: ResolvedScenario, figure: Figure, { industry, year, scope }: Looking): Subject {
  const at = {
    industry: Math.max(
      0,
      resolved.industries.findIndex((one) => (figure.industry ? one.name === figure.industry : one.id === industry)),
    ),
  }
  const named = (name: string): Subject => {
    const dimensions = resolved.symbols.get(name)?.dimensions ?? ['industry', 'year']
    return { kind: 'variable', name, at: { ...(dimensions.includes('industry') && at), ...(dimensions.includes('year') && { year }) } }
  }
  switch (figure.id) {
    case 'npvOf':
      return named('npv')
    case 'payback':
      return named('yearsUnderWater')
    case 'aiCost':
      return named(scope === 'production' ? 'aiProductionCost' : 'aiUnitCost')
    case 'savingShare':
      return named(scope === 'production' ? savingOfProduction : 'savingShare')
    case 'allJobsDisplaced':
      return { kind: 'variable', name: ofAllIndustries('jobsDisplaced'), at: { year } }
    default:
      return named(figure.id)
  }
}
