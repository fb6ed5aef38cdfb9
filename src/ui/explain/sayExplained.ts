import { valueOf, type Given, type Worked } from '../../analysis/explain/explanation.ts'
import { variableOf, type Subject } from '../../analysis/catalogue/subject.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Position } from '../../engine/evaluator.ts'
import { entryOf } from '../../model/entryOf.ts'
import type { Language } from '../../model/text.ts'
import { formatValue, units } from '../format.ts'
import { shownUnitOf, shownUnit } from '../pathNames.ts'
import { definitionOf, placeOf } from '../pathPlaces.ts'
import { dictionaries } from '../../words/words.ts'

/** What a number is called. */
export function titleOf(resolved: ResolvedScenario, subject: Subject, language: Language): string {
  if (subject.kind === 'assumption') return definitionOf(resolved.model, subject.path).title[language]
  return variableOf(resolved, subject.name)?.title[language] ?? subject.name
}

/** Where it stands: industry, cost line, recipient, year. */
export function whereOf(resolved: ResolvedScenario, subject: Subject, language: Language): string[] {
  if (subject.kind === 'assumption') return placeOf(resolved, subject.path, language)
  const { industry, line, recipient, year } = subject.at
  return [
    resolved.industries[industry ?? -1]?.name[language],
    resolved.lines[line ?? -1]?.name[language],
    recipient === undefined ? undefined : resolved.model.recipients[resolved.recipients[recipient] ?? '']?.[language],
    year === undefined ? undefined : String(resolved.startYear + year),
  ].filter((part) => part !== undefined)
}

/** A number in a unit as it is written in the model; one that has no wording of its own, as in a user's metric, is set after it. */
export function sayIn(value: number, unit: string, language: Language): string {
  const known = units.find((one) => one === unit)
  return known ? formatValue(value, known, language) : `${formatValue(value, '1', language)} ${unit}`
}

/** In which unit a subject is written. */
export function unitOf(resolved: ResolvedScenario, subject: Subject): string {
  if (subject.kind === 'assumption') return shownUnit(definitionOf(resolved.model, subject.path))
  const variable = variableOf(resolved, subject.name)
  return variable?.own === false && variable.unit === '1' ? shownUnitOf(variable) : (variable?.unit ?? '1')
}

/** The number itself, in its unit. */
export function amountOf(worked: Worked, subject: Subject, language: Language): string {
  return sayIn(valueOf(worked, subject), unitOf(worked.resolved, subject), language)
}

/** A name in a formula: what it is called, where it stands other than the formula itself, and what it comes to. */
export function sayGiven(worked: Worked, given: Given, from: Position, language: Language) {
  const { resolved } = worked
  const { names } = dictionaries[language].explain
  if (!given.subject) return { title: entryOf(names, given.name) ?? given.name, where: '', amount: formatValue(given.value, '1', language) }
  const where = given.subject.kind === 'variable' ? whereOf(resolved, { ...given.subject, at: elsewhere(given.at, from) }, language) : []
  return {
    title: titleOf(resolved, given.subject, language),
    where: where.join(' · '),
    amount: sayIn(given.value, unitOf(resolved, given.subject), language),
  }
}

/** What a position says that another does not. */
function elsewhere(at: Position, from: Position): Position {
  return Object.fromEntries(Object.entries(at).filter(([dimension, member]) => from[dimension as keyof Position] !== member))
}

/** The member that a term of a sum stands for: a line, an industry, a year. */
export function sayTerm(resolved: ResolvedScenario, at: Position, over: string, language: Language): string {
  const line = resolved.lines[at.line ?? -1]?.name[language] ?? ''
  const industry = resolved.industries[at.industry ?? -1]?.name[language] ?? ''
  if (over === 'line') return line
  if (over === 'recipient') return `${industry} · ${line}`
  return over === 'industry' ? industry : String(resolved.startYear + (at.year ?? 0))
}
