import { readAmount, type AmountFault, type AmountOptions } from '../../analysis/amounts/amount.ts'

import type { ColumnUnit } from './statedUnit.ts'

/** In which money a bare number is, and yuan for a dollar. */
export type Money = AmountOptions['money']

/** What one project may spend on one line at the most, in yuan. */
export const mostYuan = 1e13

/** What a cell comes to, in yuan or as a share of the total, or why it comes to nothing. */
export type PastedAmount =
  | {
      readonly kind: 'money'
      readonly value: number
      readonly isDollars: boolean
      readonly isAbout: boolean
      /** Of `4-5万`, whose value is the middle. */
      readonly ends?: readonly [low: number, high: number]
    }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'negative'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly found: string }

/** Why an amount is not taken; `hidden`: a column too narrow shows `####`, `error`: `#REF!` and others of a formula. */
export type Refusal = AmountFault['kind'] | 'hidden' | 'error' | 'split'

const about = /约|大概|差不多|左右|上下|[~≈～]|\bor so\b|\b(?:about|approx|circa|around|roughly|ca\b)/i
const formulaErrors = /^#(?:ref!|n\/a|value!|div\/0!|name\?|num!|null!|spill!|calc!)|^#?(?:引用|名称|值)错误/i

/** Read the text of a cell in the unit of its column; what the cell says itself counts for more. */
export function readCell(text: string, money: Money, unit: ColumnUnit = {}): PastedAmount {
  if (/^(?:[¥￥$]|RMB|CNY|USD)?\s*[-–—]+$/u.test(text)) return { kind: 'blank' }
  if (text.length > 200) return { kind: 'refused', why: 'no-number', found: text.slice(0, 40) }
  if (/^#{2,}$/.test(text)) return { kind: 'refused', why: 'hidden', found: text }
  if (formulaErrors.test(text)) return { kind: 'refused', why: 'error', found: text }
  const plain = withoutRemark(text)
  const read = readAmount(plain, {
    unit: 'CNY',
    money: { ...money, shown: unit.currency ?? (unit.foreign === undefined ? money.shown : 'CNY') },
    factor: unit.factor ?? 1,
    shares: true,
  })
  if (!read.ok) {
    const { kind: why, found } = read.why
    const between = why === 'range' || why === 'vague' ? rangeOf(plain, money, unit) : undefined
    return between ?? (why === 'empty' ? { kind: 'blank' } : { kind: 'refused', why, found })
  }
  if (read.value < 0) return { kind: 'negative', value: read.value }
  if (read.share) return read.value > 1 ? { kind: 'refused', why: 'too-large', found: text } : { kind: 'share', value: read.value }
  if (unit.foreign !== undefined && read.currency === undefined) return { kind: 'refused', why: 'foreign', found: unit.foreign }
  if (read.value > mostYuan) return { kind: 'refused', why: 'too-large', found: text }
  const isDollars = (read.currency ?? unit.currency ?? money.shown) === 'USD'
  return { kind: 'money', value: read.value, isDollars, isAbout: about.test(text) }
}

/** `30000（含税）` is 30000; a bracket with a unit, `12（万元）`, or with a number belongs to the amount. */
const withoutRemark = (text: string): string => {
  const [, number, remark = ''] = /^(.*\d.*?)\s*[(（]([^()（）\d]*)[)）]\s*$/u.exec(text) ?? []
  if (number === undefined) return text
  return /^(?:人民币|美元|港[元币]|欧元|[a-z]{3}|[¥￥$€]|[百千万亿]*元?|k|m|bn)$/iu.test(remark) ? number + remark : number
}

const sign = /[^\d\s]{0,6}?\s?/.source
/** What stands behind the number holds no other number: neither end of a range is one again. */
const tail = /[^\d~～至到\-–—]{0,12}?/.source
const before = /(?:(?:about|around|roughly|approx\.?|约|大约|大概|between|from)\s?)?/.source
const until = /\s?(?:[-–—~～至到]|\bto\b|\band\b)\s?/.source
const after = /(?:之间|左右|上下)?/.source
const number = /\d[\d,.]*/.source
const range = new RegExp(
  `^${before}(?<lead>${sign})(?<low>${number})(?<scale>${tail})${until}(?<sign>${sign})(?<high>${number})(?<rest>${tail})${after}$`,
  'iu',
)
/** 三四万 */
const rangeInWords = /^约?([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]{1,2}(?:元|块钱?)?)$/u

/** `4-5万` lies between 40,000 and 50,000: a scale or a currency that stands at one end only holds of both. */
function rangeOf(text: string, money: Money, unit: ColumnUnit): PastedAmount | undefined {
  const [, first = '', second = '', counted] = rangeInWords.exec(text) ?? []
  const { lead = '', low = '', scale = '', sign: own = '', high = '', rest = '' } = range.exec(text)?.groups ?? {}
  const written =
    counted === undefined ? [lead + low + (scale || rest), (own || lead) + high + (rest || scale)] : [first + counted, second + counted]
  const [from, to] = written.map((each) => readCell(each, money, unit))
  if (from?.kind !== 'money' || to?.kind !== 'money' || from.value >= to.value) return undefined
  return { ...to, value: Number(((from.value + to.value) / 2).toPrecision(12)), ends: [from.value, to.value] }
}

/** `1-2` is the number of a row, a date or a score as well: only where a column holds amounts is it one. */
export const isBareRange = (text: string): boolean => /^\d{1,3}\s?[-–—~]\s?\d{1,3}$/.test(text)

/** What an amount comes to in yuan, a share of the whole where that is known; nothing of what is no amount. */
export function valueOf(amount: PastedAmount, whole: number | undefined): number | undefined {
  if (amount.kind === 'share') return whole === undefined ? undefined : Number((amount.value * whole).toPrecision(12))
  return amount.kind === 'money' ? amount.value : undefined
}
