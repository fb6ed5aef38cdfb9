import type { AmountFault } from '../../analysis/amounts/amount.ts'
import type { ArithmeticFault } from '../../analysis/amounts/arithmetic.ts'

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

type OfArithmetic = Exclude<ArithmeticFault['kind'], AmountFault['kind']>

/** 算式算出的结果，以及算式为何没有被采用。 */
export const arithmetic = {
  comesTo: (value: string): string => `= ${value}`,
  /** 字符从 1 数起。 */
  at: (from: number, to: number, said: string): string =>
    from === to ? `第 ${from} 个字符：${said}` : `第 ${from} 至 ${to} 个字符：${said}`,
  faults: {
    operator: (found) => `“${found}”之间缺少运算符，可用 + − × ÷ ^。`,
    operand: (found) => `“${found}”旁边缺少一个数。`,
    bracket: (found) => `括号“${found}”没有成对。`,
    equals: () => '等号只能写在最前面。',
    difference: (found) => `“${found}”像是一个区间；若要相减，请写成 =${found}。`,
    mixed: (found) => `“${found}”把比例与别的数相加减：乘上比例，如 12万*110%，或两边都写成百分数。`,
    product: (found) => `“${found}”让两个带单位的数相乘：其中一个只写数字。`,
    divisor: (found) => `“${found}”除以了一个带单位的数：除数只写数字。`,
    power: (found) => `“${found}”对带单位的数求幂：只写数字。`,
    undefined: (found) => `“${found}”算不出一个数。`,
    'too-long': () => '算式太长，最多 200 个字符。',
  } as Readonly<Record<OfArithmetic, (found: string) => string>>,
}
