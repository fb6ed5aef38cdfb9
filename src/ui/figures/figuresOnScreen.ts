import { variableNamed } from '../../analysis/catalogue/address.ts'
import { figuresOnScreen, formulaOf, headlineFigure, type FigureId } from '../../analysis/catalogue/figures.ts'
import { indexAt, subjectAt, variableOf, type VariableSubject } from '../../analysis/catalogue/subject.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import { numbers } from '../../engine/evaluate.ts'
import { Evaluator, type Position } from '../../engine/evaluator.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { valueWithFactor, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { Text } from '../../model/text.ts'
import { isMoney, type Shown } from '../../words/format.ts'
import { shownUnitOf } from '../pathNames.ts'
import { read, type Estimate } from './reading.ts'

/** What stands above the charts: a number, how it is to be written, and what it is compared with. */
export interface Figure extends Estimate {
  readonly id: FigureId
  /** Whose it is, where the figures of several industries stand side by side. */
  readonly industry?: Text
  readonly unit: FigureUnit
  /** The same in the traditional way. */
  readonly traditional?: number
}

/** Besides the units of numbers: a calendar year, and `×` for how many are needed of one. */
export type FigureUnit = Shown | 'calendar' | 'times'

/** Stands for all industries at once. */
export const everyIndustry = 'all'

/** Whether the scenario has an industry to look at; one's own may have been removed since a step or a link named it. */
export const hasIndustry = ({ industries }: ResolvedScenario, industry: string): boolean =>
  industry === everyIndustry || industries.some(({ id }) => id === industry)

/** The figures of a lens, the one that matters most first. */
export function figures(results: Results, looking: Looking): Figure[] {
  if (looking.industry === everyIndustry) return figuresOf(results, figuresOnScreen.all, looking)
  if (looking.lens === 'industry') return figuresOf(results, figuresOnScreen.industry, looking)
  const [production, whole, ...others] = figuresOnScreen.project
  return figuresOf(results, looking.scope === 'production' ? figuresOnScreen.project : [whole, production, ...others], looking)
}

/** The figures of both lenses: whatever may have moved. */
export function allFigures(results: Results, looking: Looking): Figure[] {
  const { industry, project, all } = figuresOnScreen
  return figuresOf(results, looking.industry === everyIndustry ? all : [...new Set([...industry, ...project])], looking)
}

const figuresOf = (results: Results, ids: readonly FigureId[], looking: Looking): Figure[] =>
  ids.flatMap((id) =>
    id === 'npvOf'
      ? results.resolved.industries.map(({ id: industry, name }) => ({ ...figure(results, id, { ...looking, industry }), industry: name }))
      : [figure(results, id, looking)],
  )

function figure(results: Results, id: FigureId, looking: Looking): Figure {
  const { formula, traditional, statistic } = headlineFigure(id)
  const name = formulaOf(formula, looking.scope)
  const estimate = estimateOf(results, name, looking)
  return {
    id,
    ...(statistic === 'year' ? yearOf(results, estimate) : estimate),
    unit: statistic === 'year' ? 'calendar' : unitOf(results.resolved, name),
    ...(traditional !== undefined && { traditional: estimateOf(results, formulaOf(traditional, looking.scope), looking).value }),
  }
}

/** What a variable or a formula over variables comes to; draws are kept of variables only. */
function estimateOf(results: Results, formula: string, looking: Looking): Estimate {
  if (variableNamed(results.resolved, formula)) return read(results, formula, looking)
  return { value: valueOfFormula(results, subjectAt(results.resolved, formula, looking)) }
}

/** A formula over variables, worked out from their point estimates. A share of nothing is no number here and is written as a dash. */
function valueOfFormula({ resolved, point }: Results, { name, at }: VariableSubject): number {
  const formula = variableOf(resolved, name)
  if (!formula) return NaN
  const algebra = { ...numbers(resolved, valueWithFactor), share: (part: number, whole: number) => part / whole }
  const known = (variable: Variable, position: Position) => point.get(variable.name)?.[indexAt(resolved, variable, position)]
  return new Evaluator(resolved, algebra, known).part(formula.expression, at)
}

/** Money reads better without the rate, which the figure's title says. */
function unitOf(resolved: ResolvedScenario, formula: string): FigureUnit {
  const variable = variableOf(resolved, formula)
  if (!variable) return '1'
  if (variable.display === 'multiple') return 'times'
  const unit = shownUnitOf(variable)
  return isMoney(unit) ? 'CNY' : unit
}

/** The calendar year so many years after the start; infinite where the years computed do not go so far. */
function yearOf({ resolved: { startYear, years } }: Results, { value, low, high }: Estimate): Estimate {
  const year = (after: number) => (after >= years ? Infinity : startYear + Math.round(after))
  return { value: year(value), ...(low !== undefined && high !== undefined && { low: year(low), high: year(high) }) }
}
