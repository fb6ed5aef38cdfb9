import { money, type Currency } from '../../state/money.svelte.ts'
import { isMoney, perCent, timesShown, type Shown } from '../format.ts'

const words: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12, k: 1e3, m: 1e6, bn: 1e9, b: 1e9, tn: 1e12 }

/** The number as it is edited: plain digits, percentages as such, money as it is read. */
export function editable(value: number, unit: Shown): string {
  return String(Number((value * timesShown(unit)).toPrecision(6)))
}

/** What a person typed, in the unit of the assumption: `1.2万`, `3k`, `12`, `12%`, `$5`; nothing where it is no number. */
export function typed(text: string, unit: Shown): number | undefined {
  const found = /^\s*[¥￥$]?\s*([+\-−]?[\d,.\s]*\d[.]?)\s*(万亿|[万亿]|k|m|bn|b|tn)?\s*([%％])?[^\d]*$/iu.exec(text)
  if (!found) return undefined
  const [, digits = '', word = '', percent] = found
  const number = Number(digits.replaceAll(/[\s,]/g, '').replace('−', '-')) * (words[word.toLowerCase()] ?? 1)
  if (!Number.isFinite(number)) return undefined
  if (isMoney(unit)) return (saidCurrency(text) ?? money.currency) === 'USD' ? Number((number * money.rate).toPrecision(12)) : number
  return percent !== undefined || perCent(unit) ? Number((number / 100).toPrecision(12)) : number
}

/** A sign beside the number counts for more than what is shown. */
function saidCurrency(text: string): Currency | undefined {
  if (/\$|美元|usd/i.test(text)) return 'USD'
  return /[¥￥元]|cny|rmb/i.test(text) ? 'CNY' : undefined
}
