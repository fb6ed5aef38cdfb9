import { asksForFinding, figureMeant, isFault, piecesOf, placeOfFigure, type MeantFigure } from '../analysis/catalogue/figuresInText.ts'
import type { Looking } from '../analysis/catalogue/visible.ts'
import { hasIndustry } from '../analysis/catalogue/whose.ts'
import { readAt } from './reading.ts'
import type { Results } from '../analysis/runs/results.ts'
import type { Text } from '../model/text.ts'
import { figure, unitOf, type FigureUnit } from './figure.ts'
import { headline } from './headlineSentence.ts'
import type { Locale } from './locale.ts'
import { sayFigure, sayFigureRange } from './sayFigure.ts'
import { screenWords } from './screen.ts'
import { textIn } from './textIn.ts'
import { typeset } from './typography.ts'

/** Stands for a figure that is still being worked out. */
const pending = '…'

/**
 * A text as it is read: every placeholder in it is the figure of the run, as the screen writes it. One that asks for nothing stays as it
 * is written.
 */
export function fillText(text: Text | undefined, results: Results | undefined, looking: Looking, locale: Locale): string {
  return filled(text, locale, (inside, words) => {
    if (!results) return pending
    if (asksForFinding(results.resolved, inside))
      return hasIndustry(results.resolved, looking.industry) ? headline(results, looking, locale) : ''
    const meant = figureMeant(results.resolved, inside, looking)
    return isFault(meant) ? words : sayMeant(results, meant, locale)
  })
}

/** A text where nothing has been worked out for it, as in a list of steps done. */
export const withoutFigures = (text: Text | undefined, locale: Locale): string =>
  filled(text, locale, (inside) => (inside === 'finding' ? screenWords[locale.language].figureText.finding : pending))

function filled(text: Text | undefined, { language }: Locale, fill: (inside: string, words: string) => string): string {
  const pieces = piecesOf(textIn(text, language) ?? '')
  const said = pieces.map((piece) => ('placeholder' in piece ? fill(piece.placeholder, piece.words) : piece.words)).join('')
  // What someone wrote stays as written; figures that are put into it are set as all others are.
  return pieces.some((piece) => 'placeholder' in piece)
    ? typeset(
        said,
        pieces.map((piece) => piece.words),
      )
    : said
}

/** Of these the sentence itself says what is counted, and in which time: `{outputUnits} comics a year`. */
const countedBySentence: ReadonlySet<FigureUnit> = new Set(['unit', 'unit/yr'])

function sayMeant(results: Results, meant: MeantFigure, locale: Locale): string {
  const { id, formula, looking, statistic } = meant
  const place = placeOfFigure(results.resolved, meant)
  if (statistic === 'loss') {
    const lost = results.histograms.get(formula)?.[place]
    const isCounted = lost !== undefined && lost.counts.length > 0 && results.samples > 0
    return isCounted ? screenWords[locale.language].figureText.lost(lost.negative / results.samples) : pending
  }
  const told =
    id === undefined ? { ...readAt(results, formula, place), unit: unitOf(results.resolved, formula) } : figure(results, id, looking)
  const unit = countedBySentence.has(told.unit) ? '1' : told.unit
  const range = statistic === 'range' ? sayFigureRange({ ...told, unit }, locale) : undefined
  return range ?? sayFigure(told.value, unit, locale)
}
