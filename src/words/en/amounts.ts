import type * as zh from '../zh-CN/amounts.ts'

/** Why a written number was not taken, in English. */
export const amounts: typeof zh.amounts = {
  empty: () => 'Write a number.',
  'no-number': (found) => `“${found}” is not a number.`,
  separators: (found) => `“${found}” can be read in two ways: write a point before decimals and commas between thousands, as in 1,200.5.`,
  range: (found) => `“${found}” is a range: write one number.`,
  vague: (found) => `“${found}” is not exact: write one number.`,
  sign: (found) => `The sign of “${found}” is unclear: write −500 for a negative amount.`,
  unit: (found, takes) => `“${found}” is not understood here: write it like ${takes}.`,
  foreign: (found) => `“${found}” has no exchange rate here: write yuan or US dollars.`,
  'two-moneys': (found) => `“${found}” names two currencies.`,
  money: (found, takes) => `“${found}” is an amount of money: write it like ${takes}.`,
  share: (found, takes) => `“${found}” is a share: write it like ${takes}.`,
  'no-year': (found) => `“${found}” is not a year: write it like 2028.`,
  'too-large': (found) => `“${found}” is too large.`,
}

export const inMoney: typeof zh.inMoney = (name, money) => `${name} (${money})`
