import type { Expression } from './formula/expression.ts'

/**
 * Whether a formula can come to less than zero, by what it is made of: `a * b` cannot where neither `a` nor `b` can, `a - b` always may.
 *
 * @param mayBeNegative Whether what a name stands for can.
 */
export function mayFallBelowZero(expression: Expression, mayBeNegative: (name: string) => boolean): boolean {
  const may = (part: Expression | undefined): boolean => part !== undefined && mayFallBelowZero(part, mayBeNegative)
  switch (expression.kind) {
    case 'number':
      return expression.value < 0
    case 'name':
      return mayBeNegative(expression.name)
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
