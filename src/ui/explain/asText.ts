import { sourceDate } from '../../words/sourceDate.ts'
import { textIn } from '../../words/textIn.ts'
import { definitionOf, inputAt, readingAt } from '../../analysis/catalogue/address.ts'
import { fullTitle, shownUnit } from '../pathNames.ts'
import type { Locale } from '../../words/locale.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { explain, type Worked } from '../../analysis/explain/explanation.ts'
import { variableOf, type Subject, type VariableSubject } from '../../analysis/catalogue/subject.ts'
import { effective, valueWithFactor } from '../../engine/resolve.ts'
import { claimLanguage } from '../../model/claim.ts'
import { entryOf } from '../../model/entryOf.ts'
import type { Source } from '../../model/source.ts'
import type { Text } from '../../model/text.ts'
import { formatRange, formatValue } from '../../words/format.ts'
import { sayingsOf } from '../../words/formulaSayings.ts'
import { inWords } from '../../words/formulaMarks.ts'
import { screenWords } from '../../words/screen.ts'
import { amountOf, byHand, sayGiven, sayIn, sayTerm, titleOf, whereOf } from './sayExplained.ts'
import { pageWords } from '../../words/pages.ts'

/** What is needed to say what an assumption stands on. */
interface Wanted {
  readonly results: Results
  readonly subject: Subject
  readonly locale: Locale
  /** Between what nine draws in ten lie, already in words. */
  readonly range: string | undefined
  readonly sources: Readonly<Record<string, Source>>
  readonly judgements: Readonly<Record<string, Text>>
}

interface Grounds extends Pick<Wanted, 'locale' | 'sources' | 'judgements'> {
  readonly worked: Worked
}

/** An explanation as plain text, for a message or a note. */
export function asText(wanted: Wanted): string {
  const { results, subject, locale, range } = wanted
  const { resolved } = results
  const { text } = pageWords[locale.language].explain
  const title = titleOf(resolved, subject, locale)
  const where = whereOf(resolved, subject, locale).join(' · ')
  const amount = amountOf(results, subject, locale)
  const head = [
    where === '' ? text.isEverywhere(title, amount) : text.is(title, where, amount),
    ...(range === undefined ? [] : [text.range(range)]),
  ]
  const body = subject.kind === 'assumption' ? groundsAsText({ ...wanted, worked: results }, subject.path) : formulaAsText(wanted, subject)
  return [...head, ...body, '', text.scenario(textIn(resolved.scenario.title, locale.language)), ''].join('\n')
}

function formulaAsText({ results, locale }: Wanted, subject: VariableSubject): string[] {
  const { name } = subject
  const variable = variableOf(results.resolved, name)
  if (!variable || !explain(results, name, subject.at)) return []
  const meaning = textIn(entryOf(results.resolved.model.equations, name)?.meaning, locale.language)
  return [
    ...[meaning, byHand(results, subject, locale)].filter((line) => line !== undefined),
    '',
    `${textIn(variable.title, locale.language)} = ${inWords(variable.formula, sayingsOf(results.resolved, locale))}`,
    ...inputsAsText(results, subject, locale),
  ]
}

/** What goes into a variable at a position, a line each: the names of its formula with their values, and the terms of its sums. */
export function inputsAsText(worked: Worked, { name, at }: Pick<VariableSubject, 'name' | 'at'>, locale: Locale): string[] {
  const explanation = explain(worked, name, at)
  if (!explanation) return []
  const words = pageWords[locale.language].explain
  const listed = explanation.given.map((one) => {
    const { title, where, amount } = sayGiven(worked, one, explanation.at, locale)
    return `  ${where === '' ? words.text.isEverywhere(title, amount) : words.text.is(title, where, amount)}`
  })
  const summed = explanation.sums.flatMap(({ over, value, unit, termUnit, terms }) => [
    `  ${words.text.isEverywhere(words.sums[over], sayIn(value, unit, locale))}`,
    ...terms.map(
      (term) => `    ${words.text.isEverywhere(sayTerm(worked.resolved, term.at, over, locale), sayIn(term.value, termUnit, locale))}`,
    ),
  ])
  return [...listed, ...summed]
}

/** What an assumption means and stands on, a line each: its range, the claim that governs it with its sentence, judgements and sources. */
export function groundsAsText({ worked, locale, sources, judgements }: Grounds, path: string): string[] {
  const { resolved } = worked
  const words = screenWords[locale.language]
  const explained = pageWords[locale.language].explain
  const definition = definitionOf(resolved.model, path)
  const input = inputAt(resolved, path)
  const reading = readingAt(resolved.model, path)
  const claim = resolved.model.claims[input?.claim ?? '']
  const unit = shownUnit(definition)
  const lines = [textIn(definition.meaning, locale.language)]
  if (input && input.distribution !== 'fixed') {
    const range = formatRange(input.low, input.high, unit, locale)
    lines.push(explained.text.isEverywhere(words.distributions[input.distribution], range))
  }
  if (input?.kind === 'factor') {
    lines.push(words.factors.scale, '')
    const tied = [...resolved.inputs.values()].flat().filter(({ factor }) => factor === input.name)
    lines.push(words.factors.moves(tied.length), ...tied.map((one) => `  ${fullTitle(resolved, one.path, locale)}`))
  }
  if (claim && input) {
    lines.push(
      '',
      ...[...new Set([claimLanguage, locale.language])].map((language) => explained.text.quote(textIn(claim.quote, language))),
      words.says(textIn(claim.speaker, locale.language)),
    )
    lines.push(
      explained.credence(formatValue(input.credence, 'share', locale), formatValue(effective(input, valueWithFactor(input)), unit, locale)),
    )
  }
  if (reading?.judgement !== undefined)
    lines.push('', explained.text.judgement(words.grounds.judgement, textIn(judgements[reading.judgement], locale.language) ?? ''))
  if (reading?.derivation !== undefined)
    lines.push('', explained.text.judgement(words.grounds.derivation, textIn(judgements[reading.derivation], locale.language) ?? ''))
  for (const id of reading?.sources ?? []) {
    const source = sources[id]
    if (source)
      lines.push(
        explained.text.source(
          textIn(source.publisher, locale.language),
          sourceDate(source.date, locale.language),
          source.quote,
          source.url,
        ),
      )
  }
  return lines
}
