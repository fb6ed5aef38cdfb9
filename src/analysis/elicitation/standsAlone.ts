import { beliefOf } from './belief.ts'
import type { Tenths } from './fourStep.ts'
import { equally, poolOf } from './pools.ts'

/** With fewer answers nobody can be alone among them. */
const fewest = 3

/** Who stands alone: whose best guess lies outside the middle 80 % of what all others say together, and whose own middle 80 % does not hold their middle. */
export function standsAlone(answers: readonly Tenths[]): boolean[] {
  if (answers.length < fewest) return answers.map(() => false)
  const beliefs = answers.map((one) => beliefOf(one))
  return answers.map(([p10, p50, p90], person) => {
    const others = poolOf(equally(beliefs.filter((_, other) => other !== person)), 'mixture')
    const best = others.below(p50)
    return (best < 0.1 || best > 0.9) && (others.below(p10) > 0.5 || others.below(p90) < 0.5)
  })
}
