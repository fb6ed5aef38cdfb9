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
  /** Of a calendar year: the last one that is told, after which it comes where it is infinite. */
  readonly until?: number
  /** The same in the traditional way. */
  readonly traditional?: number
}

/** Besides the units of numbers: a calendar year, and `×` for how many are needed of one. */
export type FigureUnit = Shown | 'calendar' | 'times'

/** One figure of whomever is looked at. */
export function figure(results: Results, id: FigureId, looking: Looking): Figure {
  const { statistic, formula: own } = headlineFigure(id)
  const { formula: name, traditional } = formulasFor(results.resolved, id, looking.scope, whoseIs(results.resolved, looking.industry))
  const named = typeof own === 'string' ? undefined : variableOf(results.resolved, name)?.title
  const estimate = read(results, name, looking)
  return {
    id,
    ...(statistic === 'year' ? yearOf(results, estimate) : estimate),
    ...(named && { named }),
    unit: statistic === 'year' ? 'calendar' : unitOf(results.resolved, name),
    ...(statistic === 'year' && { until: results.resolved.startYear + results.resolved.years - 1 }),
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
