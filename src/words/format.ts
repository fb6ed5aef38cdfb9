import type { Language } from './languages.ts'
import type { Variable } from '../engine/symbols.ts'
import type { Unit } from '../model/unit.ts'
import { formats, languages } from './languages.ts'
import { perYuan, type Locale } from './locale.ts'
import { spaceOut } from './typography.ts'

/**
 * Numbers as people write them: three significant digits, 万 and 亿 in Chinese, k, m and bn in English.
 *
 *     1234567 CNY        123 万元       ¥1.23m
 *     -42 CNY            −42 元         −¥42
 *     0.3456 share       34.6%          34.6%
 *     0.5 σ              +0.5 个标准差   +0.5 σ
 *     25.4 people        25 人          25 people
 *     7.1e9 to 12.4e9    71–124 亿元    ¥7.1–12.4bn
 *     -1e-9 CNY          ≈ 0            ≈ 0
 *
 * Money comes in yuan and is written in the money that the user reads: 7.12 CNY is `$1` at a rate of 7.12.
 */

/** A unit of the model, or `share`: a plain ratio that reads better as a percentage. */
export type Shown = Unit | 'share'

/** A large number written short: 12,000 is 1.2 of 万. */
export interface Scale {
  readonly factor: number
  readonly word: string
}

const one: Scale = { factor: 1, word: '' }

/** What stands before and after the number. */
type Frame = readonly [before: string, after: string]

/** A unit that has words of its own; nothing for one that only a formula of the user's has. */
export const asShown = (unit: string): Shown | undefined => units.find((one) => one === unit)

/** How a variable's numbers are shown: plain ratios as percentages, but for those that are multiples or indices. */
export function shownUnitOf({ unit, display }: Pick<Variable, 'unit' | 'display'>): Shown {
  return unit === '1' && display !== 'multiple' ? 'share' : (unit as Unit)
}

export const isMoney = (unit: Shown): boolean => unit.startsWith('CNY')

/** By what a number of the model is multiplied before it is written: yuan to the money that is read, ratios to per cents. */
export const timesShown = (unit: Shown, locale: Locale): number => (isMoney(unit) ? perYuan(locale) : perCent(unit) ? 100 : 1)

/** The unit as a table's heading names it: money as it is read. */
export const unitShown = (unit: Shown, { currency }: Locale): string => (isMoney(unit) ? unit.replace('CNY', currency) : unit)

const frameOf = (unit: Shown, locale: Locale): Frame => {
  const { frames, money } = formats[locale.language]
  const [before, after] = frames[unit]
  if (!isMoney(unit)) return [before, after]
  const paid = (text: string) => text.replace(money.CNY, () => money[locale.currency])
  return [paid(before), paid(after)]
}

/** What stands before a number in a unit, and what follows it: `¥` and nothing, nothing and `元`. */
export const unitAround = (unit: Shown, locale: Locale): readonly [before: string, after: string] => frameOf(unit, locale)

/** In what the numbers of a chart are, once they are scaled: `¥bn`, `亿元`; of what is not money the scale alone. */
export function scaleName(unit: Shown, { word }: Scale, locale: Locale): string {
  if (!isMoney(unit)) return word
  const [before, after] = frameOf('CNY', locale)
  return before + word + after
}

/** Whether numbers of a unit are written in per cent. */
export const perCent = (unit: Shown): boolean => unit === 'share' || unit === '1/yr'

/** Three significant digits, so that 999,999 is a million before its scale is chosen. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** The scale in which numbers up to `most`, as they are shown, are written. */
export function scaleFor(most: number, unit: Shown, locale: Locale): Scale {
  const size = Math.abs(rounded(most))
  const found = formats[locale.language].scales.find(([from, , only]) => size >= from && (only === undefined || isMoney(unit)))
  return found?.[1] ?? one
}

const numberFormats = new Map<string, Intl.NumberFormat>()

/** Digits with separators; a true minus sign; zeros at the end are left out. */
function digits(value: number, decimals: number, locale: Locale): string {
  const key = `${locale.language}${decimals}`
  let format = numberFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale.language, {
      maximumFractionDigits: decimals,
      useGrouping: formats[locale.language].grouping,
    })
    numberFormats.set(key, format)
  }
  return format.format(Number(value.toFixed(decimals)) === 0 ? 0 : Math.abs(value))
}

/** Decimals that leave a number with three significant digits. */
const decimalsOf = (value: number) => (value === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(rounded(value)))))))

/** What comes whole: of ten and more no part is told. */
const comesWhole: readonly Shown[] = ['person-yr/yr', 'unit', 'unit/yr']

/** As many decimals of a number, in its scale, as its unit may have. */
const decimalsIn = (unit: Shown, value: number, { factor }: Scale) =>
  factor === 1 && Math.abs(rounded(value)) >= 10 && comesWhole.includes(unit) ? 0 : decimalsOf(value / factor)

/** What is not 0, but too little to be told. */
export const nextToNothing = '≈ 0'

const anyDigit = /[1-9]/

const minus = (value: number, text: string) => (value < 0 && anyDigit.test(text) ? '−' : '')

/** One number in its unit: `¥1.23m`, `123 万元`, `34.6%`. */
export function formatValue(value: number, unit: Shown, locale: Locale): string {
  if (!Number.isFinite(value)) return '–'
  const shown = rounded(value * timesShown(unit, locale))
  // Of a factor, which is set by hand, nothing is no departure.
  if (shown !== 0 && Math.abs(shown) < (perCent(unit) ? 0.005 : 0.0005) && unit !== 'σ') return nextToNothing
  const scale = scaleFor(shown, unit, locale)
  const { factor, word } = scale
  const text = digits(shown / factor, decimalsIn(unit, shown, scale), locale)
  const [before, after] = (Math.abs(shown) === 1 && formats[locale.language].one[unit]) || frameOf(unit, locale)
  const departs = unit === 'σ' && shown > 0 && anyDigit.test(text) // a factor is a departure from what is believed
  const sign = departs ? '+' : minus(shown, text)
  return spaceOut(sign + before + text + word + after)
}

/** A share in a sentence: whole per cents, one decimal where it is small. */
export function formatRough(share: number, locale: Locale): string {
  const steps = Math.abs(share) < 0.095 ? 1000 : 100
  const near = Math.round(share * steps) / steps
  return share !== 0 && near === 0 ? nextToNothing : formatValue(near, 'share', locale)
}

/** A number without the digits that are finer than its standard error. */
export function asFarAsKnown(value: number, error: number, unit: Shown, locale: Locale): number {
  if (!(error > 0) || !Number.isFinite(error)) return value
  const times = timesShown(unit, locale)
  const step = 10 ** Math.floor(Math.log10(Number((error * times).toPrecision(1))))
  return Number((Math.round((value * times) / step) * step).toPrecision(12)) / times
}

/** A number that chance may put elsewhere, with its standard error, as far as that can be written, and with no digits finer than that: `≈¥12,900 ± ¥200`. */
export function formatChance(value: number, error: number, unit: Shown, locale: Locale): string {
  if (!(error > 0) || !Number.isFinite(error)) return formatValue(value, unit, locale)
  const near = asFarAsKnown(value, error, unit, locale)
  const off = formatValue(asFarAsKnown(error, error, unit, locale), unit, locale)
  return `${near === 0 ? nextToNothing : `≈${formatValue(near, unit, locale)}`}${off === nextToNothing ? '' : ` ± ${off}`}`
}

/** One number with its sign always written: `+¥1.2m`, `−¥1.2m`. */
export function formatChange(value: number, unit: Shown, locale: Locale): string {
  const text = formatValue(value, unit, locale)
  return value > 0 && anyDigit.test(text) && !text.startsWith('+') ? `+${text}` : text
}

/** From low to high in one scale: `¥7.1–12.4bn`, `71–124 亿元`; with words between them where one is below zero. */
export function formatRange(low: number, high: number, unit: Shown, locale: Locale): string {
  const from = formatValue(low, unit, locale)
  const to = formatValue(high, unit, locale)
  if (from === to || !Number.isFinite(low) || !Number.isFinite(high)) return from
  if (low >= 0 && to === nextToNothing) return to
  const times = timesShown(unit, locale)
  const scale = scaleFor(high * times, unit, locale)
  const { factor, word } = scale
  const decimals = decimalsIn(unit, high * times, scale)
  const [before, after] = frameOf(unit, locale)
  const start = digits(rounded(low * times) / factor, decimals, locale)
  const apart = low < 0 || (low !== 0 && (high / low >= 1000 || !anyDigit.test(start)))
  // What is told in standard deviations is a pair of plain numbers until it is said of what.
  const bare = unit === 'σ' ? from.slice(0, from.length - frameOf(unit, locale)[1].length) : from
  if (apart) return spaceOut(formats[locale.language].range(bare, to))
  return spaceOut(`${before}${start}–${digits(rounded(high * times) / factor, decimals, locale)}${word}${after}`)
}

/** How the numbers along an axis are written: all in one scale, the unit beside the topmost alone. */
export interface AxisFormat {
  /** `20` */
  readonly tick: (value: number) => string
  /** `¥20bn`, `20 亿元` */
  readonly top: (value: number) => string
}

/** Write the numbers of an axis that reaches `most` in size and whose ticks are `step` apart. */
export function axisFormat(most: number, step: number, unit: Shown, locale: Locale): AxisFormat {
  const times = timesShown(unit, locale)
  const { factor, word } = scaleFor(most * times, unit, locale)
  const apart = (step * times) / factor
  const first = Math.max(0, -Math.floor(Math.log10(apart) + 1e-9))
  const decimals = Math.min(6, Math.abs(apart * 10 ** first - Math.round(apart * 10 ** first)) < 1e-6 ? first : first + 1) // steps of 0.25
  const [before, after] = frameOf(unit, locale)
  const tick = (value: number) => {
    const text = digits((value * times) / factor, decimals, locale)
    return minus(value, text) + text
  }
  return {
    tick: (value) => (perCent(unit) && value !== 0 ? `${tick(value)}%` : tick(value)),
    top: (value) =>
      spaceOut(
        minus(value, '1') +
          before +
          digits((value * times) / factor, decimals, locale) +
          word +
          (perCent(unit) ? '%' : after.replace(formats[locale.language].rate, '')),
      ),
  }
}

/** Every unit that a number can be shown in. */
export const units = Object.keys(formats[languages[0]].frames) as readonly Shown[]

/** A moment, to the minute, in the time of this device: `23 Nov, 09:12`, `11 月 23 日 09:12`. */
export function formatTime(at: number, { language }: Locale): string {
  const { locale, month } = formats[language].dates
  const sameYear = new Date(at).getFullYear() === new Date().getFullYear()
  const year = sameYear ? {} : ({ year: 'numeric' } as const)
  const format = { ...year, month, day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return spaceOut(new Intl.DateTimeFormat(locale, { ...format, hourCycle: 'h23' }).format(at))
}

/** A day in full: `23 November 2026`, `2026 年 11 月 23 日`. */
export const formatDate = (at: number, { language }: Locale): string => dated(at, language, { dateStyle: 'long' })

/** A day in full with the time: `2026 年 11 月 23 日 09:30`. */
export const formatMoment = (at: number, { language }: Locale): string => dated(at, language, { dateStyle: 'long', timeStyle: 'short' })

const dated = (at: number, language: Language, style: Intl.DateTimeFormatOptions): string =>
  spaceOut(new Intl.DateTimeFormat(formats[language].dates.locale, style).format(at))

/** Large numbers with the words or letters of a language, without a unit: `1.235M`, `123.5万`; far from 1 as a power of ten, `1.235e-9`. What the command line has always printed. */
export function compactFormat(digits: number, language: Language): { readonly format: (value: number) => string } {
  const usual = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: digits })
  return {
    format(value) {
      const size = Math.abs(value)
      // No language has words for these, and their zeros would fill the line.
      if (size !== 0 && (size < 1e-6 || size >= 1e18) && Number.isFinite(size)) return Number(value.toPrecision(digits)).toExponential()
      return usual.format(value)
    },
  }
}

/** Shares with a fixed number of decimals at the most: `34.6%`. */
export function percentFormat(decimals: number, language: Language): { readonly format: (share: number) => string } {
  const usual = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals })
  return {
    format(share) {
      const text = usual.format(share)
      return share === 0 || anyDigit.test(text) ? text : nextToNothing
    },
  }
}
