import { formulasFor, headlineFigure, type FigureId } from '../analysis/catalogue/figures.ts'
import { variableOf } from '../analysis/catalogue/subject.ts'
import type { Looking } from '../analysis/catalogue/visible.ts'
import { whoseIs } from '../analysis/catalogue/whose.ts'
import { read, type Estimate } from './reading.ts'
import type { Results } from '../analysis/runs/results.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Text } from '../model/text.ts'
import { isMoney, shownUnitOf, type Shown } from './format.ts'

/** What stands above the charts: a number, how it is to be written, and what it is compared with. */
export interface Figure extends Estimate {
  readonly id: FigureId
  /** Whose it is, where the figures of several formats stand side by side. */
  readonly industry?: Text
  /** Its own name, where another formula stands for the same figure in the other scope. */
  readonly named?: Text
  readonly unit: FigureUnit
  /** The one year that it is of, where sums over years stand beside it. */
  readonly year?: number
  /** Of a calendar year: the last one that is told, after which it comes where it is infinite. */
  readonly until?: number
  /** The same in the traditional way. */
  readonly traditional?: number
}

/** Besides the units of numbers: a calendar year, and `×` for how many are needed of one. */
export type FigureUnit = Shown | 'calendar' | 'times'

/** One figure of whomever is looked at. */
export function figure(results: Results, id: FigureId, looking: Looking): Figure {
  const { resolved } = results
  const { startYear, years } = resolved
  const { statistic, formula: own } = headlineFigure(id)
  const whose = whoseIs(resolved, looking.industry)
  const { formula: name, traditional } = formulasFor(resolved, id, looking.scope, whose)
  const variable = variableOf(resolved, name)
  const isYearly = statistic === undefined && variable?.dimensions.includes('year')
  const amongSums = looking.lens === 'industry' || whose.format === undefined
  const named = typeof own === 'string' ? undefined : variable?.title
  const estimate = read(results, name, looking)
  return {
    id,
    ...(statistic === 'year' ? yearOf(results, estimate) : estimate),
    ...(named && { named }),
    unit: statistic === 'year' ? 'calendar' : unitOf(resolved, name),
    ...(statistic === 'year' && { until: startYear + years - 1 }),
    ...(isYearly && amongSums && { year: startYear + Math.min(looking.year, years - 1) }),
    ...(traditional !== undefined && { traditional: read(results, traditional, looking).value }),
  }
}

/** Money reads better without the rate, which the figure's title says. */
export function unitOf(resolved: ResolvedScenario, formula: string): FigureUnit {
  const variable = variableOf(resolved, formula)
  if (!variable) return '1'
  if (variable.display === 'multiple') return 'times'
  const unit = shownUnitOf(variable)
  return isMoney(unit) ? 'CNY' : unit
}

/** The calendar year so many years after the start, in the middle draw; infinite where the years computed do not go so far. */
function yearOf({ resolved: { startYear, years } }: Results, { value, low, high, median = value }: Estimate): Estimate {
  const year = (after: number) => (after >= years ? Infinity : startYear + Math.round(after))
  return { value: year(median), ...(low !== undefined && high !== undefined && { low: year(low), high: year(high) }) }
}
