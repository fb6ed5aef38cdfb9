import { formats } from './languages.ts'
import type { Locale } from './locale.ts'
import { formatRange, formatRough, formatValue, nextToNothing, scaleFor, timesShown, unitAround, type Shown } from './format.ts'
import type { Figure, FigureUnit } from './figure.ts'
import { figureWords } from './figureWords.ts'
import { leastChance } from './leastChance.ts'

const wordsOf = ({ language }: Locale) => figureWords[language]

/** A figure in words: `¥32bn`, `2028`, `4.2×`. @param until The last year that is told, of a year that may come after it. */
export function sayFigure(value: number, unit: FigureUnit, locale: Locale, until?: number): string {
  if (unit === 'calendar')
    return Number.isFinite(value) ? String(value) : until === undefined ? wordsOf(locale).never : wordsOf(locale).after(until)
  if (unit === 'times') return wordsOf(locale).times(formatValue(value, '1', locale))
  return wordsOf(locale).close(formatValue(value, unit, locale))
}

/** Between what nine draws in ten lie, of a year by when all but one in twenty have come to it; nothing where there are no draws. */
export function sayFigureRange(
  { low, high, unit, until }: Pick<Figure, 'low' | 'high' | 'unit' | 'until'>,
  locale: Locale,
): string | undefined {
  if (low === undefined || high === undefined) return undefined
  if (unit === 'calendar') return wordsOf(locale).nineteenInTwenty(sayFigure(high, unit, locale, until), Number.isFinite(high))
  if (unit === 'times') {
    const [from, to] = [formatValue(low, '1', locale), formatValue(high, '1', locale)]
    return wordsOf(locale).times(from === to ? from : `${from}–${to}`)
  }
  return low < 0 ? acrossZero(low, high, unit, locale) : wordsOf(locale).close(formatRange(low, high, unit, locale))
}

/** A chance where a heading says of what; too small a one is told as that. */
export const sayChance = (share: number, locale: Locale): string =>
  share < leastChance ? `<${formatValue(leastChance, 'share', locale)}` : formatRough(share, locale)

/** By when half of the draws have paid back and by when all but one in twenty, as a part of a sentence; nothing where there are no draws. */
export function sayPayback(
  { value, low, high, until = 0 }: Pick<Figure, 'value' | 'low' | 'high' | 'until'>,
  locale: Locale,
): string | undefined {
  if (low === undefined || high === undefined) return undefined
  const words = wordsOf(locale).payback
  if (!Number.isFinite(value)) return Number.isFinite(low) ? words.unlikely(until) : words.hardly(until)
  if (high === value) return words.surely(value)
  return Number.isFinite(high) ? words.half(value, high) : words.perhaps(value, until)
}

/** From a loss to a gain, both in one scale, so that it fits beneath the number: `−¥0.7bn to ¥17.2bn`, `−7亿元至172亿元`. */
function acrossZero(low: number, high: number, unit: Shown, locale: Locale): string {
  const times = timesShown(unit, locale)
  const { factor, word } = scaleFor(Math.max(-low, Math.abs(high)) * times, unit, locale)
  const format = new Intl.NumberFormat(locale.language, {
    useGrouping: formats[locale.language].grouping,
    maximumSignificantDigits: 3,
    maximumFractionDigits: 1,
    roundingPriority: 'lessPrecision',
    signDisplay: 'negative', // what is rounded to nothing has no sign
  })
  const [before, after] = unit === 'CNY' ? unitAround(unit, locale) : ['', unit === 'share' ? '%' : '']
  // Each number has its unit: a range that loses it on one side reads as another number.
  const number = (value: number) => format.format((value * times) / factor).replace(/^-?/, (sign) => (sign && '−') + before)
  const [from, to] = [low, high].map((value) => number(value) + word + after) as [string, string]
  return wordsOf(locale).acrossZero(/[1-9]/.test(from) ? from : nextToNothing, to)
}

/** The number apart from what stands around it, for it is set larger: `−`, `¥`, `1.2`, `bn`. */
export function parts(text: string): readonly [sign: string, before: string, number: string, after: string] {
  const [, sign = '', before = '', number = '', after = ''] = /^(−?)([^\d]*)([\d.,]+)(.*)$/u.exec(text) ?? []
  return number === '' ? ['', '', text, ''] : [sign, before, number, after]
}
