import type { OperatorName } from '../../engine/formula/expression.ts'
import type { Address, Fixed } from './cellAddress.ts'

/** The functions that a formula of a cell calls, named as the engine names them. */
export type Called = 'min' | 'max' | 'exp' | 'log' | 'sqrt' | 'abs'

/** What a formula does: the engine's steps with cells in place of values. A range is cells in one row or column. */
export type Doing =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly at: Address; readonly fixed: Fixed }
  | { readonly kind: 'range'; readonly from: Address; readonly to: Address; readonly fixed: Fixed }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'operator'; readonly operator: OperatorName; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: Called; readonly given: readonly Formula[] }
  | { readonly kind: 'share'; readonly part: Formula; readonly whole: Formula }
  | { readonly kind: 'sum'; readonly terms: readonly Formula[] }
  /** The sum of an expression in which ranges are taken cell by cell. */
  | { readonly kind: 'total'; readonly of: Formula }

/** A formula of a cell, with between what its value lies as far as that is known, and about how many characters it takes. */
export type Formula = Doing & { readonly least: number; readonly most: number; readonly length: number }

/** Between which values something lies. */
export type Span = readonly [least: number, most: number]

const anything: Span = [-Infinity, Infinity]

/** A formula that does this; `span` says between what the value of a cell lies. */
export function formula(doing: Doing, span: Span = spanOf(doing)): Formula {
  return { ...doing, least: span[0], most: span[1], length: lengthOf(doing) }
}

/** A number as a formula. */
export const number = (value: number): Formula => formula({ kind: 'number', value })

/** Two formulas joined; nothing is added to 0 and nothing multiplied by 1. */
export function joined(operator: OperatorName, left: Formula, right: Formula): Formula {
  if ((operator === '+' || operator === '-') && isNumber(right, 0)) return left
  if (operator === '+' && isNumber(left, 0)) return right
  if ((operator === '*' || operator === '/') && isNumber(right, 1)) return left
  if (operator === '*' && isNumber(left, 1)) return right
  return formula({ kind: 'operator', operator, left, right })
}

const isNumber = (of: Formula, value: number): boolean => of.kind === 'number' && of.value === value

function spanOf(doing: Doing): Span {
  switch (doing.kind) {
    case 'number':
      return [doing.value, doing.value]
    case 'negative':
      return [-doing.of.most, -doing.of.least]
    case 'call':
      if (doing.name === 'min' || doing.name === 'max') {
        const pick = (values: number[]) => (doing.name === 'min' ? Math.min(...values) : Math.max(...values))
        return [pick(doing.given.map(({ least }) => least)), pick(doing.given.map(({ most }) => most))]
      }
      return doing.name === 'log' ? anything : [0, Infinity]
    case 'operator':
      return spanOfOperator(doing.operator, doing.left, doing.right)
    default:
      return anything
  }
}

function spanOfOperator(operator: OperatorName, left: Formula, right: Formula): Span {
  if (operator === '+') return [left.least + right.least, left.most + right.most]
  if (operator === '-') return [left.least - right.most, left.most - right.least]
  if (operator === '*' || operator === '/') return left.least >= 0 && right.least >= 0 ? [0, Infinity] : anything
  if (operator === '^') return left.least >= 0 ? [0, Infinity] : anything
  return [0, 1]
}

function lengthOf(doing: Doing): number {
  const all = (of: readonly Formula[]) => of.reduce((sum, { length }) => sum + length + 1, 0)
  switch (doing.kind) {
    case 'number':
      return Math.max(24, Math.log10(Math.abs(doing.value) + 1) + 4)
    case 'cell':
      return doing.at.sheet.length + 12
    case 'range':
      return doing.from.sheet.length + 22
    case 'negative':
      return doing.of.length + 3
    case 'operator':
      return doing.left.length + (doing.operator === '^' ? 2 : 1) * doing.right.length + 14
    case 'call':
      return all(doing.given) + 14
    case 'share':
      return doing.part.length + 2 * doing.whole.length + 16
    case 'sum':
      return all(doing.terms) + 2
    case 'total':
      return doing.of.length + 14
  }
}
