/**
 * The functions a formula may call. `sum`, `prev`, `cumsum` and `at` move along a dimension, the others work value by value;
 * `share` is a part of a whole, and 0 where the whole is 0.
 */
export const functions = { sum: 2, prev: 2, cumsum: 1, at: 2, share: 2, min: 2, max: 2, exp: 1, log: 1, sqrt: 1, abs: 1 } as const

export type FunctionName = keyof typeof functions

export const operators = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!='] as const

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
      return everyPart(expression.of, visit)
    case 'operator':
      everyPart(expression.left, visit)
      return everyPart(expression.right, visit)
    case 'call':
      for (const given of expression.given) everyPart(given, visit)
  }
}
