import { inputOf } from '../../analysis/catalogue/address.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import type { Flip, Flips } from '../../analysis/decisions/flipValues.ts'
import type { Solution, Sought } from '../../analysis/decisions/goalSeek.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { asFarAsKnown, formatChance, formatRange, formatRough, formatValue } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'
import { nameOfFigureRef, unitOfFigureRef } from '../figures/figureChoices.ts'
import { nameOfPath } from '../pathNames.ts'
import { unitOfPath } from './breakEvenAnswer.ts'

/** One assumption that alone would turn the result, as its row says it. */
export interface FlipRow {
  readonly path: string
  readonly name: string
  readonly now: string
  readonly range: string
  readonly turns: string
  readonly far: string
  readonly likely: string
  /** Along a line from 0 to 100: its range, where it is now and where the result turns. */
  readonly strip: { readonly low: number; readonly high: number; readonly now: number; readonly turns: number }
}

/** Likelier than this is worth a number. */
export const leastLikely = 0.0005

/** The row of one assumption. */
export function flipRow(resolved: ResolvedScenario, { path, value: turns, error, chance }: Flip, looked: string, locale: Locale): FlipRow {
  const words = pageWords[locale.language].breakEven.flips
  const unit = unitOfPath(resolved, path)
  const { value, low, high, distribution } = inputOf(resolved, path)
  const fixed = distribution === 'fixed' || high === low
  const times = (turns - value) / (turns < value ? low - value : high - value)
  const [least, most] = [Math.min(low, turns, value), Math.max(high, turns, value)]
  const along = (at: number) => (most > least ? (100 * (at - least)) / (most - least) : 50)
  return {
    path,
    name: nameOfPath(resolved, path, locale, looked),
    now: formatValue(value, unit, locale),
    range: fixed ? words.fixed : formatRange(low, high, unit, locale),
    turns: formatChance(turns, error, unit, locale),
    far:
      fixed || !Number.isFinite(times)
        ? words.noRange
        : times <= 1
          ? words.within(formatRough(times, locale))
          : words.beyond(formatValue(Number(times.toPrecision(2)), '1', locale)),
    likely: chance >= leastLikely ? formatRough(chance, locale) : words.never,
    strip: { low: along(fixed ? value : low), high: along(fixed ? value : high), now: along(value), turns: along(turns) },
  }
}

/** What the table has found, in a sentence: the assumption that is likeliest to turn the result, or that none does inside its range. */
export function flipFinding(resolved: ResolvedScenario, { now, flips: [first] }: Flips, aim: FigureRef, locale: Locale): string {
  const words = pageWords[locale.language].breakEven.flips
  const figure = nameOfFigureRef(resolved, aim, locale)
  if (!first) return words.none(figure, now > 0)
  const { name, likely } = flipRow(resolved, first, aim.industry ?? '', locale)
  const unit = unitOfPath(resolved, first.path)
  const turns = formatValue(asFarAsKnown(first.value, first.error, unit, locale), unit, locale)
  return first.chance >= leastLikely ? words.first(figure, now > 0, name, turns, likely) : words.outside(figure, now > 0, name, turns)
}

/** What a search has found, as the table tells of the same value: other draws leave both a little off. */
export function asInTable(sought: Sought, flip: Flip | undefined): Sought {
  if (!flip) return sought
  const isSame = ({ value, error }: Solution) => Math.abs(value - flip.value) <= error + flip.error
  return {
    ...sought,
    solutions: sought.solutions.map((solution) => (isSame(solution) ? { ...solution, value: flip.value, error: flip.error } : solution)),
  }
}

/** What is held against what: the figure as it is told everywhere, which more draws tell than have found the flips. */
export const flipLead = (resolved: ResolvedScenario, now: number, aim: FigureRef, locale: Locale): string =>
  pageWords[locale.language].breakEven.flips.lead(
    nameOfFigureRef(resolved, aim, locale),
    formatValue(now, unitOfFigureRef(resolved, aim), locale),
  )
