import { plainText } from './numeral.ts'
import { readTokens, type Token } from './token.ts'
import { bits, doubleMeaning, foreignMoney, type AmountUnit } from './amountUnits.ts'
import { partsOf, rounded, type ReadMoney } from './bareAmount.ts'

/** What a text is read as. */
export interface AmountOptions {
  readonly unit: AmountUnit
  readonly money: ReadMoney
  /** What a bare number counts in, 1e4 under a heading in 万元; `12.5亿` and `5000元` say it themselves. */
  readonly factor?: number
  /** Whether an amount of money may be given as a share of a total. */
  readonly shares?: boolean
}

/** What an amount comes to in the unit of the model, money in yuan, or why it was not read. */
export type Amount =
  | {
      readonly ok: true
      readonly value: number
      /** The money that the text itself names. */
      readonly currency?: 'CNY' | 'USD'
      /** It is a share of a total, where one was allowed. */
      readonly share?: true
    }
  | { readonly ok: false; readonly why: AmountFault }

/** Why an amount was not read, and the part of the text that it is about, written plainly. */
export interface AmountFault {
  readonly kind: (typeof amountFaults)[number]
  readonly found: string
}

/**
 * Every kind of reason. `separators`: the comma of `1,5` may be a decimal point or part thousands; `vague`: a bound or a size,
 * `3万多`, `几百万`; `sign`: `500-`, `--5`; `unit`: a word that does not belong here; `foreign`: money of another country;
 * `two-moneys`: `$5元`; `money`, `share`: what the field does not take.
 */
export const amountFaults = [
  ...(['empty', 'no-number', 'separators', 'range', 'vague', 'sign', 'unit'] as const),
  ...(['foreign', 'two-moneys', 'money', 'share', 'no-year', 'too-large'] as const),
]

/**
 * The one reader of amounts that people write: typed into a field, pasted in a table, guessed in a room.
 *
 *     readAmount('3千万', { unit: 'CNY', money })           { ok: true, value: 30_000_000 }
 *     readAmount('$5k', { unit: 'CNY', money })             { ok: true, value: 35_600, currency: 'USD' } at a rate of 7.12
 *     readAmount('80 minutes', { unit: 'min/unit', money }) { ok: true, value: 80 }
 *     readAmount('1,5', { unit: 'CNY', money })             { ok: false, why: { kind: 'separators', found: '1,5' } }
 *
 * A bare number is in the money that is read (`money.shown`), in per cent where the unit is a share, and otherwise in the
 * unit itself. Words beside it count for more; words that are not understood are refused, never skipped. Of an
 * approximation (`约3万`, `~5`) the number is taken; a bound (`3万多`, `under 5`) or a range (`3-5万`) is no number. An
 * amount in brackets, `(500)`, is below zero as in accounting.
 *
 * A pasted table gives `factor` where its heading counts in 万元, `money.shown` where its heading names a currency, and
 * `shares` where a cell may be a part of a total: `30%` is then `{ ok: true, value: 0.3, share: true }`.
 */
export function readAmount(text: string, options: AmountOptions): Amount {
  const { unit, money, factor = 1 } = options
  const plain = text.length > 200 ? undefined : plainText(text)
  if (plain === undefined) return refuse('no-number', text)
  if (/^[-/]*$/.test(plain)) return refuse('empty', plain)
  const foreign = foreignMoney.exec(plain)
  if (foreign) return refuse('foreign', foreign[0])

  const mayShare = options.shares === true || ['share', '1/yr', '1', 'times'].includes(unit)
  const { tokens, left } = readTokens(plain, unit, mayShare)
  const fault = faultOf(plain, tokens, left, unit, mayShare)
  if (fault) return fault

  const of = (...kinds: readonly Token['kind'][]) => tokens.filter(({ kind }) => kinds.includes(kind))
  const [number, tenths] = of('number', 'fraction')
  const share = of('share')[0]?.value ?? (number?.kind === 'fraction' ? 1 : undefined)
  const currency = of('CNY', 'USD')[0]?.kind as 'CNY' | 'USD' | undefined
  const isMoney = unit.startsWith('CNY')
  const isDollars = isMoney && share === undefined && (currency ?? money.shown) === 'USD'
  const parts = share ?? partsOf(unit)
  const saysScale = tokens.some(({ kind, text: said }) => (kind === 'number' ? /[a-z百千万亿]/i : /元|块|美金|yuan|dollar/i).test(said))
  const size = (number?.value ?? NaN) + (tenths?.value ?? 0) / 10 + (of('half').length > 0 ? 0.5 : 0)
  const sign = of('minus', 'open').length > 0 && size !== 0 ? -1 : 1
  const times = (of('unit')[0]?.value ?? 1) * (isMoney && share === undefined && !saysScale ? factor : 1) * (isDollars ? money.rate : 1)
  const value = rounded((sign * size * times) / parts, isDollars)
  if (!Number.isFinite(value)) return refuse('too-large', plain)
  if (unit === 'calendar' && !(Number.isInteger(value) && value >= 1000 && value <= 9999)) return refuse('no-year', plain)
  return { ok: true, value, ...(currency && { currency }), ...(isMoney && share !== undefined && { share: true }) }
}

const refuse = (kind: AmountFault['kind'], found: string): Amount => ({ ok: false, why: { kind, found: found.trim() } })

const vague =
  /多|余|几|数|近|上|超|逾|不到|不足|至少|最多|以内|[<>≤≥+]|\b(?:up to|over|under|above|below|more|less|least|most|nearly|almost|from|between)\b/i

/** What is wrong with an amount: with what is left of it that was not understood, then with what was. */
function faultOf(plain: string, tokens: readonly Token[], left: string, unit: AmountUnit, mayShare: boolean): Amount | undefined {
  const has = (...kinds: readonly Token['kind'][]) => tokens.some(({ kind }) => kinds.includes(kind))
  const number = tokens.find(({ kind }) => kind === 'number' || kind === 'fraction')
  const takesMoney = unit.startsWith('CNY') || unit === 'rate'
  if (number && /^(?:[-~、]|至|到|或|to\b|or\b|and\b).*[\d一二三四五六七八九十]/iu.test(left)) return refuse('range', plain)
  if (left !== '' && vague.test(left)) return refuse('vague', plain)
  if (!number && /^[-+]/.test(left)) return refuse('sign', plain)
  if (bits.test(plain)) return refuse('unit', plain)
  if (!number) return refuse(/\d/.test(left) ? 'unit' : 'no-number', /\d/.test(left) ? left.replace(/\d.*/, '') : plain)
  if (/^[-(]|^[+]$/.test(left)) return refuse('sign', plain)
  if (/^[\d,.']/.test(left) && tokens.at(-1) === number) return refuse('separators', plain)
  if (left !== '') return refuse('unit', left)
  if (has('CNY', 'USD') && !takesMoney) return refuse('money', plain)
  if ((has('share', 'fraction') && !mayShare) || (has('share', 'fraction') && has('CNY', 'USD'))) return refuse('share', plain)
  if (has('CNY') && has('USD') && unit !== 'rate') return refuse('two-moneys', plain)
  if (has('open') !== has('close') || (has('open') && has('minus', 'plus')) || (has('minus') && has('plus'))) return refuse('sign', plain)
  if (number.value === undefined || Number.isNaN(number.value)) {
    if (/^[一二三四五六七八九]{2,3}/u.test(number.text)) return refuse('range', plain)
    return refuse(/\d/.test(number.text) ? 'separators' : 'no-number', number.text)
  }
  const next = tokens[tokens.indexOf(number) + 1]
  const isBare = next?.kind !== 'unit' || next.text.startsWith('/')
  return isBare && doubleMeaning[unit]?.test(number.text.trim()) ? refuse('unit', number.text.trim().slice(-1)) : undefined
}
