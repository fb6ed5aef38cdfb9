import type { Locale } from './locale.ts'
import { formatRange, formatValue, scaleFor, timesShown, unitAfter, type Shown } from './format.ts'
import type { Figure, FigureUnit } from './figure.ts'
import { figureWords } from './figureWords.ts'

const wordsOf = ({ language }: Locale) => figureWords[language]

/** A figure in words: `¥32bn`, `2028`, `×4.2`. */
export function sayFigure(value: number, unit: FigureUnit, locale: Locale): string {
  if (unit === 'calendar') return Number.isFinite(value) ? String(value) : wordsOf(locale).never
  if (unit === 'times') return `${formatValue(value, '1', locale)}×`
  return wordsOf(locale).close(formatValue(value, unit, locale))
}

/** Between what nine draws in ten lie; nothing where there are no draws. */
export function sayFigureRange({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>, locale: Locale): string | undefined {
  if (low === undefined || high === undefined) return undefined
  if (unit === 'calendar' || unit === 'times') {
    const [from, to] = [sayFigure(low, unit, locale), sayFigure(high, unit, locale)]
    return from === to ? from : `${from.replace('×', '')}–${to}`
  }
  return low < 0 ? acrossZero(low, high, unit, locale) : wordsOf(locale).close(formatRange(low, high, unit, locale))
}

/** From a loss to a gain, both in one scale, so that it fits beneath the number: `−0.7 to 17.2bn`. */
function acrossZero(low: number, high: number, unit: Shown, locale: Locale): string {
  const times = timesShown(unit, locale)
  const { factor, word } = scaleFor(Math.max(-low, Math.abs(high)) * times, unit, locale)
  const format = new Intl.NumberFormat(locale.language, {
    maximumSignificantDigits: 3,
    maximumFractionDigits: 1,
    roundingPriority: 'lessPrecision',
    signDisplay: 'negative', // what is rounded to nothing has no sign
  })
  const number = (value: number) => format.format((value * times) / factor).replace('-', '−')
  const end = unit === 'share' ? '%' : unit === 'CNY' ? word + unitAfter(unit, locale) : word
  return wordsOf(locale).acrossZero(number(low), number(high) + end)
}

/** The number apart from what stands around it, for it is set larger: `−`, `¥`, `1.2`, `bn`. */
export function parts(text: string): readonly [sign: string, before: string, number: string, after: string] {
  const [, sign = '', before = '', number = '', after = ''] = /^(−?)([^\d]*)([\d.,]+)(.*)$/u.exec(text) ?? []
  return number === '' ? ['', '', text, ''] : [sign, before, number, after]
}
