import { beliefOf } from './belief.ts'
import type { Tenths } from './fourStep.ts'
import { equally, poolOf } from './pools.ts'

/** With fewer answers nobody can be alone among them. */
const fewest = 3

/** Who stands alone: whose best guess lies outside the middle 80 % of what all others say together, and whose own middle 80 % does not hold their middle. */
export function standsAlone(answers: readonly Tenths[]): boolean[] {
  if (answers.length < fewest) return answers.map(() => false)
  return answers.map(([p10, p50, p90], person) => {
    const others = poolOf(equally(answers.filter((_, other) => other !== person).map((one) => beliefOf(one))), 'mixture')
    const middle = others.quantile(0.5)
    return (p50 < others.quantile(0.1) || p50 > others.quantile(0.9)) && (middle < p10 || middle > p90)
  })
}
