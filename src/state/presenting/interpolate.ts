import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Change, Scenario } from '../../model/scenario.ts'
import { inputsByPath } from '../workspace/edits.ts'

/**
 * A scenario on the way from one to another: every assumption and credence in which they differ is part of the way there.
 * At 0 it comes to what the first comes to, at 1 it is the second.
 *
 * @param share Of the way, 0 to 1.
 */
export function interpolate(from: ResolvedScenario, to: ResolvedScenario, share: number): Scenario {
  if (share >= 1) return to.scenario
  const [before, after] = [from.scenario, to.scenario]
  const [was, will] = [inputsByPath(from), inputsByPath(to)]
  const mix = (one: number, other: number) => one + (other - one) * share
  const moving = namesOfEither(before.assumptions, after.assumptions).flatMap((path): [string, Change][] => {
    const [one, other] = [was.get(path), will.get(path)]
    if (!one || !other) return []
    const { distribution } = other
    const [value, low, high] = [mix(one.value, other.value), mix(one.low, other.low), mix(one.high, other.high)]
    return [[path, { value, low: Math.min(low, value), high: Math.max(high, value), distribution }]]
  })
  const credence = namesOfEither(before.credence, after.credence).map((claim): [string, number] => [
    claim,
    mix(before.credence[claim] ?? 1, after.credence[claim] ?? 1),
  ])
  return { ...after, assumptions: Object.fromEntries(moving), credence: Object.fromEntries(credence) }
}

const namesOfEither = (one: object, other: object): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])]
