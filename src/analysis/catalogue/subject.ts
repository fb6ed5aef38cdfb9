import type { ResolvedScenario } from '../../engine/resolve.ts'
import { parseFormula } from '../../engine/formula/parse.ts'
import { mayFallBelowZero } from '../../engine/sign.ts'
import { positionsOf } from '../../engine/positions.ts'
import type { Variable } from '../../engine/symbols.ts'
import { only, type Position } from '../../engine/evaluator.ts'
import { entryOf } from '../../model/entryOf.ts'
import { formulaTitles, totalTitle } from '../../model/formulaTitles.ts'
import type { Text } from '../../model/text.ts'

/** A variable, or a formula over variables, at a position. */
export interface VariableSubject {
  readonly kind: 'variable'
  readonly name: string
  readonly at: Position
}

/** A number that can be asked about: a variable at a position, or an assumption. */
export type Subject =
  | VariableSubject
  /** As the plan of a scenario knows it: `shortDrama.cast.eligible`. */
  | { readonly kind: 'assumption'; readonly path: string }

/** The saving of an industry as a share of what production alone would have cost: shown, but no variable of the model. */
export const savingOfProduction = 'share(saving, units * productionUnitCost)'

/** A cost beside the one that it takes the place of, as a formula. */
export function costOfTraditional(cost: string, traditional: string): string {
  return `${cost} / ${traditional}`
}

/** A variable summed over all industries, as a formula. */
export const ofAllIndustries = (variable: string): string => `sum(${variable}, industry)`

/** The variable of a name. A sum over all industries, or another formula that a screen shows, stands for itself. */
export function variableOf({ symbols }: ResolvedScenario, name: string): Variable | undefined {
  const symbol = symbols.get(name)
  if (symbol?.kind === 'variable') return symbol.variable
  const summed = symbols.get(/^sum\((\w+), industry\)$/.exec(name)?.[1] ?? '')
  const parsed = parseFormula(name)
  if (!parsed.ok) return undefined
  const { expression } = parsed
  const mayBeNegative =
    summed?.kind === 'variable' ? summed.mayBeNegative : mayFallBelowZero(expression, (one) => symbols.get(one)?.mayBeNegative ?? true)
  const formula = { name, formula: name, expression, constants: new Map(), own: false, mayBeNegative, lessIsBetter: false }
  if (summed?.kind === 'variable') {
    const { title, unit, dimensions } = summed.variable
    return { ...formula, title: totalTitle(title), unit, dimensions: dimensions.filter((dimension) => dimension !== 'industry') }
  }
  const title = entryOf(shares, name)
  return title && { ...formula, title, unit: '1', dimensions: ['industry', 'year'] }
}

const shares: Readonly<Record<string, Text>> = {
  [savingOfProduction]: formulaTitles.savingOfProduction,
  [costOfTraditional('aiUnitCost', 'traditionalUnitCost')]: formulaTitles.costOfAll,
  [costOfTraditional('aiProductionCost', 'productionUnitCost')]: formulaTitles.costOfProduction,
}

/** A variable, or a formula over variables, in an industry, by its id, and so many years after the start, as far as it varies by them. */
export function subjectAt(
  resolved: ResolvedScenario,
  name: string,
  { industry, year }: { readonly industry: string; readonly year: number },
): VariableSubject {
  const dimensions = variableOf(resolved, name)?.dimensions ?? ['industry', 'year']
  const member = Math.max(
    0,
    resolved.industries.findIndex(({ id }) => id === industry),
  )
  const at = { ...(dimensions.includes('industry') && { industry: member }), ...(dimensions.includes('year') && { year }) }
  return { kind: 'variable', name, at }
}

/** Which of a variable's values stands at a position; -1 where none does. */
export function indexAt(resolved: ResolvedScenario, variable: Variable, at: Position): number {
  const wanted = only(variable.dimensions, at)
  return positionsOf(resolved, variable).findIndex(
    ({ industry, line, recipient, year }) =>
      industry === wanted.industry && line === wanted.line && recipient === wanted.recipient && year === wanted.year,
  )
}

/** Whether two subjects are one number. */
export function sameSubject(one: Subject, other: Subject): boolean {
  return keyOfSubject(one) === keyOfSubject(other)
}

/** What tells a subject from every other. */
export function keyOfSubject(subject: Subject): string {
  if (subject.kind === 'assumption') return subject.path
  const { industry = '', line = '', recipient = '', year = '' } = subject.at
  return `${subject.name}|${industry}|${line}|${recipient}|${year}`
}
