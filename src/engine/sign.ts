import type { Expression } from './formula/expression.ts'
import type { Symbols } from './symbols.ts'

/**
 * Whether a formula can come to less than zero, by what it is made of: `a * b` cannot where neither `a` nor `b` can, `a - b` always may.
 * A name that is not known yet may.
 */
export function mayFallBelowZero(expression: Expression, symbols: Symbols): boolean {
  const may = (part: Expression | undefined): boolean => part !== undefined && mayFallBelowZero(part, symbols)
  switch (expression.kind) {
    case 'number':
      return expression.value < 0
    case 'name':
      return symbols.get(expression.name)?.mayBeNegative ?? true
    case 'negative':
      return true
    case 'operator': {
      const { operator, left, right } = expression
      if (operator === '-') return true
      if (operator === '^') return may(left)
      return operator === '+' || operator === '*' || operator === '/' ? may(left) || may(right) : false
    }
    case 'call': {
      const [first, second] = expression.given
      switch (expression.name) {
        case 'sum':
        case 'cumsum':
          return may(first)
        case 'at':
          return may(second)
        case 'prev':
        case 'share':
        case 'min':
          return may(first) || may(second)
        case 'max':
          return may(first) && may(second)
        case 'log':
          return true
        case 'exp':
        case 'sqrt':
        case 'abs':
          return false
      }
    }
  }
}
