import type { Address } from './cellAddress.ts'
import { formula, type Formula } from './cellFormula.ts'

/**
 * Write a sum as people do: where its terms are alike but for cells that follow one another in a column or a row, as
 * the sum of a range, or of a product of ranges. Nothing where they are not.
 *
 *     F10*$G$5 + F11*$G$6 + F12*$G$7     SUMPRODUCT(F10:F12*$G$5:$G$7)
 */
export function balancedSum(terms: readonly Formula[]): Formula | undefined {
  if (terms.length < 2) return undefined
  const of = alike(terms)
  return of && formula({ kind: 'total', of })
}

function alike(terms: readonly Formula[]): Formula | undefined {
  const [first] = terms
  if (!first) return undefined
  switch (first.kind) {
    case 'number':
      return terms.every((term) => term.kind === 'number' && term.value === first.value) ? first : undefined
    case 'cell': {
      const cells = terms.flatMap((term) => (term.kind === 'cell' && term.fixed === first.fixed ? [term.at] : []))
      const last = cells.at(-1)
      if (cells.length < terms.length || !last) return undefined
      if (cells.every((at) => follows(first.at, at, 0, 0))) return first
      const inColumn = cells.every((at, index) => follows(first.at, at, index, 0))
      const inRow = cells.every((at, index) => follows(first.at, at, 0, index))
      return inColumn || inRow ? formula({ kind: 'range', from: first.at, to: last, fixed: first.fixed }) : undefined
    }
    case 'negative': {
      const inside = terms.flatMap((term) => (term.kind === 'negative' ? [term.of] : []))
      const of = inside.length === terms.length ? alike(inside) : undefined
      return of && formula({ kind: 'negative', of })
    }
    case 'operator': {
      // A power may need a look at its exponent, which a range does not allow.
      const same = terms.flatMap((term) => (term.kind === 'operator' && term.operator === first.operator ? [term] : []))
      if (same.length < terms.length || first.operator === '^') return undefined
      const left = alike(same.map((term) => term.left))
      const right = alike(same.map((term) => term.right))
      return left && right && formula({ kind: 'operator', operator: first.operator, left, right })
    }
    default:
      return undefined
  }
}

const follows = (first: Address, at: Address, rows: number, columns: number): boolean =>
  at.sheet === first.sheet && at.row === first.row + rows && at.column === first.column + columns
