import type { Input } from '../engine/case.ts'
import { faultsOfChange } from '../files/readings.ts'
import type { Change, Scenario } from '../model/scenario.ts'

/** The scenario with one assumption at a value; at the model's own value, and otherwise unchanged, nothing of it is kept. */
export function withValue(scenario: Scenario, own: Input, value: number): Scenario {
  const { value: _before, low, high, ...others } = scenario.assumptions[own.path] ?? {}
  return withChange(scenario, own, {
    ...(value !== own.value && { value }),
    // Ends that were set by hand stay where they are, unless the value walks past them.
    ...(low !== undefined && { low: Math.min(low, value) }),
    ...(high !== undefined && { high: Math.max(high, value) }),
    ...others,
  })
}

/** The scenario with the change of one assumption replaced; an empty change is not kept. */
export function withChange({ assumptions, ...scenario }: Scenario, { path }: Input, change: Change): Scenario {
  const { [path]: _, ...others } = assumptions
  return { ...scenario, assumptions: Object.keys(change).length > 0 ? { ...others, [path]: change } : others }
}

/** The scenario with the model's own readings at the given paths. */
export function without({ assumptions, ...scenario }: Scenario, paths: readonly string[]): Scenario {
  const left = Object.entries(assumptions).filter(([path]) => !paths.includes(path))
  return { ...scenario, assumptions: Object.fromEntries(left) }
}

/** The scenario with the credence in some claims set, from 0 to 1; full credence is not kept, for it is what holds without. */
export function withCredence({ credence, ...scenario }: Scenario, claims: readonly string[], to: number): Scenario {
  const others = Object.entries(credence).filter(([claim]) => !claims.includes(claim))
  const set = to === 1 ? [] : claims.map((claim): [string, number] => [claim, Math.min(1, Math.max(0, to))])
  return { ...scenario, credence: Object.fromEntries([...others, ...set]) }
}

/** Whether the distribution of an assumption can hold its value as a scenario has them: a lognormal one, for example, no zero. */
export function holds({ assumptions }: Scenario, own: Input): boolean {
  return faultsOfChange(assumptions[own.path] ?? {}, own, { unit: '1', bounds: own.bounds }, []).length === 0
}
