import type { FunctionName, OperatorName } from '../../../src/engine/formula/expression.ts'
import type { Algebra } from '../../../src/engine/evaluator.ts'

/**
 * A number with the size of all that was added up on the way to it. What rounding leaves is a small part of that size, whichever
 * way sums and products were ordered; so a faster way may differ by that much from the plain one and no more. The size is infinite
 * where that cannot be told: after an overflow, or where a comparison hangs on the last digit.
 */
export interface Sized {
  readonly value: number
  readonly size: number
}

/** The part of its size by which two ways to a number may differ. */
export const tolerance = 1e-12

const doubtful = ({ value, size }: Sized): boolean => !(tolerance * size < 0.01 * Math.abs(value))

/** A number so, with its size; where it is none, or out of all range, nothing can be told. */
function sized(value: number, size: number): Sized {
  const told = Number.isFinite(value) && size < 1e280 && (value === 0 || Math.abs(value) > 1e-280)
  return { value, size: told ? Math.max(size, Math.abs(value)) : Infinity }
}

function power(base: Sized, exponent: Sized): Sized {
  const value = base.value ** exponent.value
  if (exponent.value === 0 && exponent.size === 0) return sized(1, 1)
  const whole = Number.isInteger(exponent.value) && exponent.size === Math.abs(exponent.value)
  if (whole && exponent.value > 0 && exponent.value <= 64) return sized(value, base.size ** exponent.value)
  if (doubtful(base) || (base.value < 0 && !whole)) return sized(value, Infinity)
  const logarithm = Math.abs(Math.log(Math.abs(base.value)))
  return sized(value, Math.abs(value) * (1 + logarithm * exponent.size + (Math.abs(exponent.value) * base.size) / Math.abs(base.value)))
}

function operator(name: OperatorName, left: Sized, right: Sized): Sized {
  const [a, b] = [left.value, right.value]
  const compared = (truth: boolean) => sized(Number(truth), Math.abs(a - b) > tolerance * (left.size + right.size) ? 1 : Infinity)
  switch (name) {
    case '+':
      return sized(a + b, left.size + right.size)
    case '-':
      return sized(a - b, left.size + right.size)
    case '*':
      return sized(a * b, left.size * right.size)
    case '/':
      return sized(a / b, doubtful(right) ? Infinity : (left.size * right.size) / (b * b))
    case '^':
      return power(left, right)
    case '<':
      return compared(a < b)
    case '<=':
      return compared(a <= b)
    case '>':
      return compared(a > b)
    case '>=':
      return compared(a >= b)
    case '==':
      return compared(a === b)
    case '!=':
      return compared(a !== b)
  }
}

function call(name: FunctionName, given: readonly Sized[]): Sized {
  const [first = { value: NaN, size: Infinity }] = given
  const { value, size } = first
  switch (name) {
    case 'min':
      return sized(Math.min(...given.map((each) => each.value)), Math.max(...given.map((each) => each.size)))
    case 'max':
      return sized(Math.max(...given.map((each) => each.value)), Math.max(...given.map((each) => each.size)))
    case 'exp':
      return sized(Math.exp(value), tolerance * size < 0.01 ? Math.exp(value) * (1 + size) : Infinity)
    case 'log':
      return sized(Math.log(value), doubtful(first) ? Infinity : 1 + Math.abs(Math.log(value)) + size / Math.abs(value))
    case 'sqrt':
      return sized(Math.sqrt(value), doubtful(first) ? Infinity : (Math.sqrt(value) * size) / Math.abs(value))
    case 'abs':
      return sized(Math.abs(value), size)
    default:
      throw new Error(`${name} does not work value by value`)
  }
}

/** Plain numbers with their sizes, for given assumptions. */
export const sizedNumbers = (input: (name: string, member: number) => number): Algebra<Sized> => ({
  number: (value) => sized(value, Math.abs(value)),
  input: (name, member) => sized(input(name, member), Math.abs(input(name, member))),
  negative: ({ value, size }) => ({ value: -value, size }),
  operator,
  call,
  sum: (terms) => terms.reduce((sum, term) => operator('+', sum, term), sized(0, 0)),
})
