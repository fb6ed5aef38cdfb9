import type { AmountFault } from '../../analysis/amounts/amount.ts'
import type { AmountUnit } from '../../analysis/amounts/amountUnits.ts'
import { formatValue, perCent, timesShown } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'
import { isOther } from './typed.ts'

/** Why what was typed was not taken, in words. */
export function sayAmountFault({ kind, found }: AmountFault, unit: AmountUnit, locale: Locale): string {
  return pageWords[locale.language].amounts[kind](found, sample(unit, locale))
}

/** How numbers of a unit look. */
function sample(unit: AmountUnit, locale: Locale): string {
  if (unit === 'calendar') return '2028'
  if (isOther(unit)) return '7'
  return formatValue((perCent(unit) ? 12 : 1200) / timesShown(unit, locale), unit, locale)
}
