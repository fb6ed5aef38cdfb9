import type { AmountUnit } from './amountUnits.ts'

/** The money that is read, and yuan for a dollar. */
export interface ReadMoney {
  readonly shown: 'CNY' | 'USD'
  readonly rate: number
}

/** How many of what is written make one of the unit. */
export const partsOf = (unit: AmountUnit): number => (unit === 'share' || unit === '1/yr' ? 100 : 1)

/** What is multiplied by a rate is rounded to fewer digits, so that what was divided by it comes back to the same. */
export const rounded = (value: number, isDollars: boolean): number => Number(value.toPrecision(isDollars ? 12 : 15))

/** What a number that nothing stands beside comes to in a unit of the model: it is in the money that is read, in per cent where the unit is a share. */
export function bareAmount(number: number, unit: AmountUnit, { shown, rate }: ReadMoney): number {
  const isDollars = unit.startsWith('CNY') && shown === 'USD'
  return rounded((number * (isDollars ? rate : 1)) / partsOf(unit), isDollars)
}
