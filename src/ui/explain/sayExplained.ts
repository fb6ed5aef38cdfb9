import { textIn } from '../../words/textIn.ts'
import { definitionOf } from '../../analysis/catalogue/address.ts'
import { shownUnit, placesOf } from '../pathNames.ts'
import { shownUnitOf } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { valueOf, type Given, type Worked } from '../../analysis/explain/explanation.ts'
import { indexAt, variableOf, type Subject } from '../../analysis/catalogue/subject.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Position } from '../../engine/positions.ts'
import { headlineFigures } from '../../analysis/catalogue/figures.ts'
import { figure } from '../../words/figure.ts'
import { sayPayback } from '../../words/sayFigure.ts'
import { entryOf } from '../../model/entryOf.ts'
import { asShown, formatRange, formatValue, units } from '../../words/format.ts'
import { readAt, type Estimate } from '../../words/reading.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { pageWords } from '../../words/pages.ts'
import { screenWords } from '../../words/screen.ts'

/** What a number is called. */
export function titleOf(resolved: ResolvedScenario, subject: Subject, locale: Locale): string {
  if (subject.kind === 'assumption') return textIn(definitionOf(resolved.model, subject.path).title, locale.language)
  return textIn(variableOf(resolved, subject.name)?.title, locale.language) ?? subject.name
}

/** Where it stands: format or industry, cost line, recipient, year. */
export function whereOf(resolved: ResolvedScenario, subject: Subject, locale: Locale): string[] {
  if (subject.kind === 'assumption') return placesOf(resolved, subject.path, locale)
  const { line, recipient, year } = subject.at
  return [
    textIn(ownerAt(resolved, subject.at)?.name, locale.language),
    textIn(resolved.lines[line ?? -1]?.name, locale.language),
    recipient === undefined ? undefined : textIn(resolved.model.recipients[resolved.recipients[recipient] ?? ''], locale.language),
    year === undefined ? undefined : String(resolved.startYear + year),
  ].filter((part) => part !== undefined)
}

/** A number in a unit as it is written in the model; one that has no wording of its own, as in a user's metric, is set after it. */
export function sayIn(value: number, unit: string, locale: Locale): string {
  const known = units.find((one) => one === unit)
  return known ? formatValue(value, known, locale) : `${formatValue(value, '1', locale)} ${unit}`
}

/** In which unit a subject is written. */
export function unitOf(resolved: ResolvedScenario, subject: Subject): string {
  if (subject.kind === 'assumption') return shownUnit(definitionOf(resolved.model, subject.path))
  const variable = variableOf(resolved, subject.name)
  return variable?.own === false && variable.unit === '1' ? shownUnitOf(variable) : (variable?.unit ?? '1')
}

/** The number itself, in its unit: as on every screen the mean of the draws, as set where nothing is drawn, and no best guess until it is. */
export function amountOf(results: Results, subject: Subject, locale: Locale): string {
  const drawn = drawnOf(results, subject)
  if (!drawn && !isTold(results, subject)) return screenWords[locale.language].charts.waiting
  return sayIn(drawn?.value ?? valueOf(results, subject), unitOf(results.resolved, subject), locale)
}

/** Whether a number is an assumption's, or one of which the draws have told by now, where there are any. */
export const isTold = (results: Results, subject: Subject): boolean =>
  subject.kind !== 'variable' || results.means.size === 0 || drawnOf(results, subject) !== undefined

/** What the draws tell of a number; nothing of an assumption, and where they do not tell of it. */
export function drawnOf(results: Results, subject: Subject): Estimate | undefined {
  const variable = subject.kind === 'variable' ? variableOf(results.resolved, subject.name) : undefined
  if (subject.kind !== 'variable' || !variable || results.means.get(variable.name) === undefined) return undefined
  const estimate = readAt(results, variable.name, indexAt(results.resolved, variable, subject.at))
  return Number.isNaN(estimate.value) ? undefined : estimate
}

/** The same by one calculation that can be followed by hand, where that is not what is told. */
export function byHand(results: Results, subject: Subject, locale: Locale): string | undefined {
  const amount = sayIn(valueOf(results, subject), unitOf(results.resolved, subject), locale)
  return drawnOf(results, subject) && pageWords[locale.language].explain.byHand(amount)
}

/** Between what nine draws in ten of it lie; nothing where they do not tell. */
export function rangeOf(results: Results, subject: Subject, locale: Locale): string | undefined {
  const { low, high } = drawnOf(results, subject) ?? {}
  const unit = asShown(unitOf(results.resolved, subject))
  return low === undefined || high === undefined || unit === undefined ? undefined : formatRange(low, high, unit, locale)
}

/** Of the years until a switch has paid for itself what the key figure says: by when half of the draws have, and nineteen in twenty. */
export function chancesOf(results: Results, subject: Subject, locale: Locale): string | undefined {
  if (subject.kind !== 'variable' || subject.name !== headlineFigures.payback.formula || !drawnOf(results, subject)) return undefined
  const owner = ownerAt(results.resolved, subject.at)
  if (!owner) return undefined
  const chances = sayPayback(figure(results, 'payback', { industry: owner.id, year: 0, lens: 'industry', scope: 'all' }), locale)
  return chances && pageWords[locale.language].report.payback.chances(chances)
}

/** A name in a formula: what it is called, where it stands other than the formula itself, and what it comes to. */
export function sayGiven(worked: Worked, given: Given, from: Position, locale: Locale) {
  const { resolved } = worked
  const { names } = pageWords[locale.language].explain
  if (!given.subject) return { title: entryOf(names, given.name) ?? given.name, where: '', amount: formatValue(given.value, '1', locale) }
  const where = given.subject.kind === 'variable' ? whereOf(resolved, { ...given.subject, at: elsewhere(given.at, from) }, locale) : []
  return {
    title: titleOf(resolved, given.subject, locale),
    where: where.join(' · '),
    amount: sayIn(given.value, unitOf(resolved, given.subject), locale),
  }
}

/** What a position says that another does not. */
function elsewhere(at: Position, from: Position): Position {
  return Object.fromEntries(Object.entries(at).filter(([dimension, member]) => from[dimension as keyof Position] !== member))
}

/** The format or, where it is none, the industry at a position. */
const ownerAt = ({ formats, industries }: ResolvedScenario, { format, industry }: Position) =>
  format === undefined ? industries[industry ?? -1] : formats[format]

/** The member that a term of a sum stands for: a line, a format, an industry, a year. */
export function sayTerm(resolved: ResolvedScenario, at: Position, over: string, locale: Locale): string {
  const line = textIn(resolved.lines[at.line ?? -1]?.name, locale.language) ?? ''
  const owner = textIn(ownerAt(resolved, at)?.name, locale.language) ?? ''
  if (over === 'line') return line
  if (over === 'recipient') return `${owner} · ${line}`
  return over === 'industry' || over === 'format' ? owner : String(resolved.startYear + (at.year ?? 0))
}
