import { kindOfFormula } from '../../engine/check.ts'
import { pickable, type ResolvedScenario } from '../../engine/resolve.ts'
import { parseFormula } from '../../engine/formula/parse.ts'
import { mayFallBelowZero } from '../../engine/sign.ts'
import { only, positionsOf, type Position } from '../../engine/positions.ts'
import type { Symbols, Variable } from '../../engine/symbols.ts'
import { budgetDimension, dimensions as everyDimension } from '../../model/dimension.ts'
import { entryOf } from '../../model/entryOf.ts'
import { formulaTitles, totalTitle } from '../../model/formulaTitles.ts'
import { noText, type Text } from '../../model/text.ts'
import { memberOf, oneFormat, positionOfMember, whoseIs, type Whose } from './whose.ts'

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

/** By how much a project made with AI costs less than the traditional one, all in, as a share: a formula, for no version has a variable of it. */
export const fallInCost = 'share(traditionalUnitCost - aiUnitCost, traditionalUnitCost)'

/** The same of production alone. */
export const fallInProduction = 'share(productionUnitCost - aiProductionCost, productionUnitCost)'

/** A cost beside the one that it takes the place of, as a formula. */
export function costOfTraditional(cost: string, traditional: string): string {
  return `${cost} / ${traditional}`
}

/** A variable summed over the formats that are looked at: all of them, or those of an industry. */
export function summed({ model }: ResolvedScenario, variable: string, { industry }: Whose): string {
  return `sum(${variable}, ${industry === undefined ? budgetDimension(model) : 'industry'})`
}

const knownFormulas = new WeakMap<Symbols, Map<string, Variable | undefined>>()

/** Over how many years what several formats save together has not added up to more than nothing, by the dimension that they are of. */
export const underWaterTogether = {
  industry: 'sum(sum(cumulativeSaving, industry) <= 0, year)',
  format: 'sum(sum(cumulativeSaving, format) <= 0, year)',
} as const

/** What several formats save together until each year, by the dimension that they are of. */
export const savedTogether = { industry: 'sum(cumulativeSaving, industry)', format: 'sum(cumulativeSaving, format)' } as const

/** Over how many years whoever is looked at has not paid back: a variable of one format, a formula of several. */
export const yearsUnderWater = ({ model }: ResolvedScenario, { format, industry }: Whose): string =>
  format !== undefined ? 'yearsUnderWater' : underWaterTogether[industry === undefined ? budgetDimension(model) : 'industry']

/** The variable of a name; a formula over variables that a screen shows, as a sum over formats, stands for itself. */
export function variableOf(resolved: ResolvedScenario, name: string): Variable | undefined {
  const symbol = resolved.symbols.get(name)
  if (symbol?.kind === 'variable') return symbol.variable
  const known = knownFormulas.get(resolved.symbols) ?? new Map<string, Variable | undefined>()
  knownFormulas.set(resolved.symbols, known)
  const formula = known.has(name) ? known.get(name) : formulaAsVariable(resolved, name)
  known.set(name, formula)
  return formula
}

function formulaAsVariable(resolved: ResolvedScenario, name: string): Variable | undefined {
  const { symbols, model } = resolved
  const parsed = parseFormula(name)
  const kind = parsed.ok ? kindOfFormula(parsed.expression, symbols, pickable(model, resolved)) : undefined
  if (!parsed.ok || !kind) return undefined
  const { expression } = parsed
  const [, of = ''] = /^sum\((\w+), (?:industry|format)\)$/.exec(name) ?? []
  const summed = symbols.get(of)
  const whole = summed?.kind === 'variable' ? summed.variable : undefined
  return {
    ...{ name, formula: name, expression, constants: new Map(), own: false, lessIsBetter: whole?.lessIsBetter ?? false, ...kind },
    mayBeNegative: whole ? whole.mayBeNegative : mayFallBelowZero(expression, (one) => symbols.get(one)?.mayBeNegative ?? true),
    title: whole ? totalTitle(whole.title) : (entryOf(shares, name) ?? noText),
  }
}

const shares: Readonly<Record<string, Text>> = {
  [savingOfProduction]: formulaTitles.savingOfProduction,
  [fallInCost]: formulaTitles.fallInCost,
  [costOfTraditional('aiUnitCost', 'traditionalUnitCost')]: formulaTitles.costOfAll,
  [costOfTraditional('aiProductionCost', 'productionUnitCost')]: formulaTitles.costOfProduction,
}

/** A variable, or a formula over variables, of a format or an industry, by its id, and so many years after the start, as far as it varies by them. */
export function subjectAt(
  resolved: ResolvedScenario,
  name: string,
  { industry, year }: { readonly industry: string; readonly year: number },
): VariableSubject {
  const variable = { dimensions: variableOf(resolved, name)?.dimensions ?? [budgetDimension(resolved.model), 'year' as const] }
  const told = memberOf(resolved, variable, whoseIs(resolved, industry))
  // What is told of formats only is told of the first of those that are looked at.
  const member = told >= 0 ? told : Math.max(0, memberOf(resolved, variable, whoseIs(resolved, oneFormat(resolved, industry))))
  const at = { ...positionOfMember(resolved, variable, member), ...(variable.dimensions.includes('year') && { year }) }
  return { kind: 'variable', name, at }
}

/** Which of a variable's values stands at a position; -1 where none does. */
export function indexAt(resolved: ResolvedScenario, variable: Variable, at: Position): number {
  const wanted = only(variable.dimensions, at)
  return positionsOf(resolved, variable).findIndex((position) => samePosition(position, wanted))
}

/** Whether two positions are one. */
export const samePosition = (one: Position, other: Position): boolean =>
  everyDimension.every((dimension) => one[dimension] === other[dimension])

/** Whether two subjects are one number. */
export function sameSubject(one: Subject, other: Subject): boolean {
  return keyOfSubject(one) === keyOfSubject(other)
}

/** What tells a subject from every other. */
export function keyOfSubject(subject: Subject): string {
  if (subject.kind === 'assumption') return subject.path
  return [subject.name, ...everyDimension.map((one) => subject.at[one])].join('|')
}
