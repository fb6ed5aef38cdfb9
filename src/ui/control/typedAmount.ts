import { readAmount, type Amount } from '../../analysis/amounts/amount.ts'
import type { AmountUnit } from '../../analysis/amounts/amountUnits.ts'
import type { Locale } from '../../words/locale.ts'

/** What a person typed, in the unit of the model: `1.2万`, `3k`, `12`, `12%`, `$5`; a bare number is in the money that is read. */
export const typedAmount = (text: string, unit: AmountUnit, { currency, rate }: Locale): Amount =>
  readAmount(text, { unit, money: { shown: currency, rate } })
