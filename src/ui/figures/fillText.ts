import {
  figureMeant,
  isFault,
  piecesOf,
  placeholderFaults,
  placeOfFigure,
  type MeantFigure,
  type PlaceholderFault,
} from '../../analysis/catalogue/figuresInText.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { Results } from '../../analysis/runs/results.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Text } from '../../model/text.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'
import { textIn } from '../../words/textIn.ts'
import { figure, unitOf, type FigureUnit } from './figuresOnScreen.ts'
import { readAt } from './reading.ts'
import { sayFigure, sayFigureRange } from './sayFigure.ts'

/** Stands for a figure that is still being worked out. */
const pending = '…'

/**
 * A text as it is read: every placeholder in it is the figure of the run, as the screen writes it. One that asks for nothing stays as it
 * is written.
 */
export function fillText(text: Text | undefined, results: Results | undefined, looking: Looking, locale: Locale): string {
  return filled(text, locale, (inside, words) => {
    if (!results) return pending
    const meant = figureMeant(results.resolved, inside, looking)
    return isFault(meant) ? words : sayMeant(results, meant, locale)
  })
}

/** A text where nothing has been worked out for it, as in a list of steps done. */
export const withoutFigures = (text: Text | undefined, locale: Locale): string => filled(text, locale, () => pending)

/** What is wrong with the placeholders of a text, a sentence each. */
export function sayPlaceholderFaults(resolved: ResolvedScenario, text: string, looking: Looking, { language }: Locale): string[] {
  const words = screenWords[language].story.placeholders
  return placeholderFaults(resolved, text, looking).map((fault) => sayFault(fault, words))
}

function filled(text: Text | undefined, { language }: Locale, fill: (inside: string, words: string) => string): string {
  return piecesOf(textIn(text, language) ?? '')
    .map((piece) => ('placeholder' in piece ? fill(piece.placeholder, piece.words) : piece.words))
    .join('')
}

/** Of these the sentence itself says what is counted, and in which time: `{outputUnits} comics a year`. */
const countedBySentence: ReadonlySet<FigureUnit> = new Set(['unit', 'unit/yr'])

function sayMeant(results: Results, meant: MeantFigure, locale: Locale): string {
  const { id, formula, looking, statistic } = meant
  const place = placeOfFigure(results.resolved, meant)
  if (statistic === 'loss') {
    const lost = results.histograms.get(formula)?.[place]
    const isCounted = lost !== undefined && lost.counts.length > 0 && results.samples > 0
    return isCounted ? screenWords[locale.language].story.placeholders.lost(lost.negative / results.samples) : pending
  }
  const told =
    id === undefined ? { ...readAt(results, formula, place), unit: unitOf(results.resolved, formula) } : figure(results, id, looking)
  const unit = countedBySentence.has(told.unit) ? '1' : told.unit
  const range = statistic === 'range' ? sayFigureRange({ ...told, unit }, locale) : undefined
  return range ?? sayFigure(told.value, unit, locale)
}

function sayFault(fault: PlaceholderFault, words: (typeof screenWords)['en']['story']['placeholders']): string {
  const written = `{${fault.written}}`
  switch (fault.kind) {
    case 'form':
      return words.form(written)
    case 'name':
      return words.name(written, fault.name, fault.near)
    case 'member':
      return words.member(written, fault.name, fault.member, fault.near)
    case 'whose':
      return words.whose(written, fault.name)
    case 'year':
      return words.year(written, fault.first, fault.last)
    case 'yearless':
    case 'yearly':
    case 'lines':
      return words[fault.kind](written, fault.name)
  }
}
