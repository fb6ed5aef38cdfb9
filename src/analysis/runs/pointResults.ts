import { evaluate, numbers, type Values } from '../../engine/evaluate.ts'
import { Evaluator } from '../../engine/evaluator.ts'
import { positionsOf, type Position } from '../../engine/positions.ts'
import { valueWithFactor, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import { indexAt } from '../catalogue/subject.ts'
import { withPoint, type Results } from './results.ts'

/** What a scenario comes to with every assumption at its value, and no draws. */
export const pointResults = (resolved: ResolvedScenario): Results => withoutDraws(resolved, () => evaluate(resolved))

/** The same, where the variables are worked out otherwise. */
export function withoutDraws(resolved: ResolvedScenario, work: () => Values): Results {
  const given = (variable: Variable, at: Position) => results.point.get(variable.name)?.[indexAt(resolved, variable, at)]
  // A share of nothing is no number, and is written as a dash.
  const share = (part: number, whole: number) => part / whole
  const atValues = (formula: Variable) => {
    const walk = new Evaluator(resolved, { ...numbers(resolved, valueWithFactor), share }, given)
    return Float64Array.from(positionsOf(resolved, formula), (position) => walk.part(formula.expression, position))
  }
  const nothing = { samples: 0, means: new Map(), spread: new Map(), histograms: new Map(), standardError: 0 }
  const results: Results = withPoint({ ...nothing, atValues }, resolved, work)
  return results
}
