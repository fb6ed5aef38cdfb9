import type { OperatorName } from '../../engine/formula/expression.ts'
import { cellName, sheetName, thisSheet, type Address } from './cellAddress.ts'
import type { Called, Formula } from './cellFormula.ts'

/** Longest formula that a spreadsheet takes. */
export const longestFormula = 8192

/** How tightly a part holds together: what holds less tightly than its place asks for goes into brackets. */
const levels: Readonly<Record<OperatorName, number>> = {
  ...{ '<': 1, '<=': 1, '>': 1, '>=': 1, '==': 1, '!=': 1 },
  ...{ '+': 2, '-': 2, '*': 3, '/': 3, '^': 4 },
}
const whole = 5

const signs: Partial<Record<OperatorName, string>> = { '==': '=', '!=': '<>' }

const names: Readonly<Record<Exclude<Called, 'exp'>, string>> = { min: 'MIN', max: 'MAX', log: 'LN', sqrt: 'SQRT', abs: 'ABS' }

/** The largest power of e that spreadsheets can hold; the engine goes on to infinity, where `1 / (1 + exp(x))` is 0 all the same. */
const mostExponent = 709

/**
 * Write a formula as a spreadsheet on `sheet` reads it, without the sign of equality. In a spreadsheet `-x^2` is the square of
 * minus x and `2^3^2` goes from left to right, unlike in the engine: such parts always stand in brackets.
 */
export const excelSyntax = (of: Formula, sheet: string): string => write(of, 0, sheet, false)

function write(of: Formula, level: number, sheet: string, cellByCell: boolean): string {
  const inside = (part: Formula, at: number) => write(part, at, sheet, cellByCell)
  const list = (parts: readonly Formula[]) => parts.map((part) => inside(part, 0)).join(',')
  switch (of.kind) {
    case 'number':
      return of.value < 0 ? `(${digits(of.value)})` : digits(of.value)
    case 'cell':
      return reference(of.at, cellName(of.at, of.fixed), sheet)
    case 'range':
      return reference(of.from, `${cellName(of.from, of.fixed)}:${cellName(of.to, of.fixed)}`, sheet)
    case 'negative':
      return `(-${inside(of.of, whole)})`
    case 'operator':
      return operator(of, level, inside, cellByCell)
    case 'call':
      return of.name === 'exp' ? `EXP(MIN(${mostExponent},${list(of.given)}))` : `${names[of.name]}(${list(of.given)})`
    case 'share':
      return `IF(${inside(of.whole, 2)}=0,0,${inside(of.part, 3)}/${inside(of.whole, 4)})`
    case 'sum':
      return bracketed(of.terms.map((term, index) => inside(term, index === 0 ? 2 : 3)).join('+'), level > 2)
    case 'total':
      return of.of.kind === 'range' ? `SUM(${inside(of.of, 0)})` : `SUMPRODUCT(${write(of.of, 0, sheet, true)})`
  }
}

function operator(
  { operator: name, left, right }: Formula & { readonly kind: 'operator' },
  level: number,
  inside: (part: Formula, level: number) => string,
  cellByCell: boolean,
): string {
  const own = levels[name]
  if (own === 1) {
    const holds = `${inside(left, 2)}${signs[name] ?? name}${inside(right, 2)}`
    return cellByCell ? bracketed(`--(${holds})`, level > 0) : `IF(${holds},1,0)`
  }
  if (name !== '^') return bracketed(`${inside(left, own)}${name}${inside(right, own + 1)}`, level > own)
  const power = `${inside(left, whole)}^${inside(right, whole)}`
  const neverZero = left.least > 0 || left.most < 0 || right.least > 0 || right.most < 0
  return neverZero ? bracketed(power, level > own) : `IF(${inside(right, 2)}=0,1,${power})`
}

const bracketed = (text: string, wanted: boolean): string => (wanted ? `(${text})` : text)

/** Large numbers in all their digits: not every program reads `1E+30`. */
const digits = (value: number): string => (Math.abs(value) >= 1e21 ? String(BigInt(value)) : String(value).toUpperCase())

const reference = (at: Address, name: string, sheet: string): string =>
  at.sheet === sheet || at.sheet === thisSheet ? name : `${sheetName(at.sheet)}!${name}`
