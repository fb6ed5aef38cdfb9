import type { Locale } from './locale.ts'
import { formatRange, formatValue } from './format.ts'
import type { Figure, FigureUnit } from './figure.ts'
import { screenWords } from './screen.ts'

const wordsOf = ({ language }: Locale) => screenWords[language].figureText

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
  return wordsOf(locale).close(formatRange(low, high, unit, locale))
}

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

/** The number apart from what stands around it, for it is set larger: `−`, `¥`, `1.2`, `bn`. */
export function parts(text: string): readonly [sign: string, before: string, number: string, after: string] {
  const [, sign = '', before = '', number = '', after = ''] = /^(−?)([^\d]*)([\d.,]+)(.*)$/u.exec(text) ?? []
  return number === '' ? ['', '', text, ''] : [sign, before, number, after]
}
