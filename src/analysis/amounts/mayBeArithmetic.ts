import { normalizeFormula } from '../../engine/formula/normalize.ts'

/** Characters that arithmetic may have. */
export const longest = 200

/** A sign of arithmetic where one amount has none. */
const sign = /^\s*=|[*/^(]|[\d)%]\s*x\s*[\d(]|[^\s+-].*[+-].*\S/isu

/** Whether a text that is no single amount may be arithmetic: `135k*0.7`, `=500`, `３×４`; only then is it worth fetching who works it out. */
export function mayBeArithmetic(written: string): boolean {
  const { text } = normalizeFormula(written.slice(0, longest + 1))
  return /[\d一二三四五六七八九十半]/u.test(text) && sign.test(text)
}
