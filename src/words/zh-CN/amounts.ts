import type { AmountFault } from '../../analysis/amounts/amount.ts'

/** Why a written number was not taken, in Chinese. `found` is the part that it is about; `takes` how numbers of the field look. */
export const amounts: Readonly<Record<AmountFault['kind'], (found: string, takes: string) => string>> = {
  empty: () => '请填一个数。',
  'no-number': (found) => `“${found}”不是数。`,
  separators: (found) => `“${found}”可有两种读法：小数点请用“.”，千位可用“,”，如 1,200.5。`,
  range: (found) => `“${found}”是一个区间，请只填一个数。`,
  vague: (found) => `“${found}”不是确数，请填一个数。`,
  sign: (found) => `“${found}”的正负号无法识别；负数请写成 −500。`,
  unit: (found, takes) => `无法识别“${found}”，请写成 ${takes}。`,
  foreign: (found) => `“${found}”没有汇率，请用人民币或美元。`,
  'two-moneys': (found) => `“${found}”里有两种货币。`,
  money: (found, takes) => `“${found}”是金额，这里要写成 ${takes}。`,
  share: (found, takes) => `“${found}”是比例，这里要写成 ${takes}。`,
  'no-year': (found) => `“${found}”不是年份，请写成 2028。`,
  'too-large': (found) => `“${found}”超出上限。`,
}

/** The name of a field, with the money that a bare number in it is in. */
export const inMoney = (name: string, money: string): string => `${name}（${money}）`
