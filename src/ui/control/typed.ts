import type { Place } from '../../engine/formula/expression.ts'
import type { Locale } from '../../words/locale.ts'
import type { AmountUnit } from '../../analysis/amounts/amountUnits.ts'
import { bareAmount } from '../../analysis/amounts/bareAmount.ts'
import { formatRange, formatValue, timesShown, type Shown } from '../../words/format.ts'
import { screenWords } from '../../words/screen.ts'

/** What a person typed: a number in the unit of the model, or why it is none. */
export type Typed =
  | {
      readonly ok: true
      readonly value: number
      /** Set where it was worked out: as it was typed, and what it comes to in words. */
      readonly expression?: string
      readonly say?: (locale: Locale) => string
    }
  | {
      readonly ok: false
      readonly isEmpty: boolean
      readonly say: (locale: Locale) => string
      /** The part of the text that is to blame, where it is not all of it. */
      readonly at?: Place
    }

/**
 * The number as it is edited: all digits that it has, percentages as such, money as it is read. Typed back it is the same
 * number; where it is in dollars, to twelve digits of yuan.
 */
export function editable(value: number, unit: AmountUnit, locale: Locale): string {
  const shown = isOther(unit) ? value : value * timesShown(unit, locale)
  const money = { shown: locale.currency, rate: locale.rate }
  const same = Number(value.toPrecision(unit.startsWith('CNY') && locale.currency === 'USD' ? 12 : 15))
  const exact = (digits: number) => bareAmount(Number(shown.toPrecision(digits)), unit, money) === same
  const digits = Array.from({ length: 14 }, (_, less) => less + 1).find(exact) ?? 15
  return String(Number(shown.toPrecision(digits)))
}

/** Why a number that was understood cannot be: it lies outside its bounds. */
export function sayOutside(value: number, [least, most]: readonly [number, number], unit: Shown, locale: Locale): string | undefined {
  if (value >= least && value <= most) return undefined
  return screenWords[locale.language].outside(formatValue(value, unit, locale), formatRange(least, most, unit, locale))
}

/** Units of fields that are none of the model's. */
export const isOther = (unit: AmountUnit): unit is Exclude<AmountUnit, Shown> => unit === 'calendar' || unit === 'times' || unit === 'rate'
