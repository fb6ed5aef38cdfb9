/**
 * The functions a formula may call. `sum`, `prev`, `cumsum` and `at` move along a dimension, the others work value by value;
 * `share` is a part of a whole, and 0 where the whole is 0.
 */
export const functions = { sum: 2, prev: 2, cumsum: 1, at: 2, share: 2, min: 2, max: 2, exp: 1, log: 1, sqrt: 1, abs: 1 } as const

/** The name of a function that a formula may call. */
export type FunctionName = keyof typeof functions

/** The operators that a formula may use. */
export const operators = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!='] as const

/** One of them. */
export type OperatorName = (typeof operators)[number]

/** A formula as a tree. `from` and `to` are its place in the text: from the first character up to, not including, the last. */
export type Expression = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'negative'; readonly of: Expression }
    | { readonly kind: 'operator'; readonly operator: OperatorName; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'call'; readonly name: FunctionName; readonly given: readonly Expression[] }
  )

/** A stretch of a formula's text. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Call `visit` for the expression and everything inside it, outermost first. */
export function everyPart(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression)
  switch (expression.kind) {
    case 'number':
    case 'name':
      return
    case 'negative':
      everyPart(expression.of, visit)
      return
    case 'operator':
      everyPart(expression.left, visit)
      everyPart(expression.right, visit)
      return
    case 'call':
      for (const given of expression.given) everyPart(given, visit)
  }
}
