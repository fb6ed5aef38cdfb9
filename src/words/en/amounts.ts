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

/** What arithmetic comes to, and why it was not taken, in English. */
export const arithmetic: typeof zh.arithmetic = {
  comesTo: (value) => `= ${value}`,
  at: (from, to, said) => (from === to ? `Character ${from}: ${said}` : `Characters ${from}–${to}: ${said}`),
  faults: {
    operator: (found) => `a sign is missing in “${found}”: + − × ÷ or ^.`,
    operand: (found) => `a number is missing beside “${found}”.`,
    bracket: (found) => `the bracket “${found}” has no partner.`,
    equals: () => 'an equals sign belongs in front.',
    difference: (found) => `“${found}” may be a range: to subtract, write =${found}.`,
    mixed: (found) => `“${found}” adds a share to something else: multiply, as in 120k*110%, or write both as percentages.`,
    product: (found) => `“${found}” multiplies two amounts with a unit: write one of them as a plain number.`,
    divisor: (found) => `“${found}” divides by an amount with a unit: divide by a plain number.`,
    power: (found) => `“${found}” raises an amount with a unit: write plain numbers.`,
    undefined: (found) => `“${found}” comes to no number.`,
    'too-long': () => 'too long: 200 characters at most.',
  },
}
