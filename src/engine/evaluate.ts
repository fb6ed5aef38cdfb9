import { effective, valueWithFactor, type ResolvedScenario, type Input } from './resolve.ts'
import type { OperatorName } from './formula/expression.ts'
import { positionsOf } from './positions.ts'
import { exp, log, raise } from './plan/elementary.ts'
import type { Variable } from './symbols.ts'
import { Evaluator, type Algebra } from './evaluator.ts'

/** The values of every variable: member by member and within one year by year, in the unit of the variable. */
export type Values = ReadonlyMap<string, Float64Array>

const operations: Record<OperatorName, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': raise,
  '<': (left, right) => Number(left < right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '>=': (left, right) => Number(left >= right),
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
}

const calls = { min: Math.min, max: Math.max, sqrt: Math.sqrt, abs: Math.abs, exp, log }

/**
 * Work out every variable of a scenario in plain numbers. Slow and obviously right: the faster ways are held against this.
 *
 * @param drawn What each assumption is drawn as, before credence; the point estimate puts each where it stands.
 * @param asked The variables to work out; those that they need are worked out along the way.
 */
export function evaluate(
  resolved: ResolvedScenario,
  drawn: (input: Input) => number = valueWithFactor,
  asked: readonly Variable[] = resolved.variables,
): Values {
  const walk = new Evaluator(resolved, numbers(resolved, drawn))
  return new Map(
    asked.map((variable) => [
      variable.name,
      Float64Array.from(positionsOf(resolved, variable), (position) => walk.variable(variable, position)),
    ]),
  )
}

/** The steps of a formula in plain numbers. */
export function numbers(resolved: ResolvedScenario, drawn: (input: Input) => number): Algebra<number> {
  return {
    number: (value) => value,
    input: (name, member) => {
      const input = resolved.inputs.get(name)?.[member]
      if (!input) throw new Error(`No input ${name} ${member}`)
      return effective(input, drawn(input))
    },
    negative: (value) => -value,
    operator: (name, left, right) => operations[name](left, right),
    call: (name, given) => calls[name](...(given as [number])),
    sum: (terms) => terms.reduce((sum, term) => sum + term, 0),
  }
}
