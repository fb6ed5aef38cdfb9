import type { Input } from '../../engine/resolve.ts'
import { faultsOfChange } from '../../files/readings.ts'
import type { Change, OwnObservation, Scenario } from '../../model/scenario.ts'
import { noteWith } from './expressionNote.ts'

/**
 * The scenario with one assumption at a value; at the model's own value, and otherwise unchanged, nothing of it is kept.
 *
 * @param expression How the value was worked out, for the note; that of an earlier value goes.
 */
export function withValue(scenario: Scenario, own: Input, value: number, expression?: string): Scenario {
  const { value: _before, low, high, note: noted, ...others } = scenario.assumptions[own.path] ?? {}
  const note = noteWith(noted, expression)
  return withChange(scenario, own, {
    ...(value !== own.value && { value }),
    // Ends that were set by hand stay where they are, unless the value walks past them.
    ...(low !== undefined && { low: Math.min(low, value) }),
    ...(high !== undefined && { high: Math.max(high, value) }),
    ...others,
    ...(note !== '' && { note }),
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

/** The scenario with many changes of readings at once; ends that lie where the model has them are not kept. */
export function withChanges(scenario: Scenario, changes: Readonly<Record<string, Change>>): Scenario {
  const others = Object.entries(scenario.assumptions).filter(([path]) => !(path in changes))
  const made = Object.entries(changes).filter(([, change]) => Object.keys(change).length > 0)
  return { ...scenario, assumptions: Object.fromEntries([...others, ...made]) }
}

/** The scenario with these credences, others as they were; full credence is not kept. */
export function withCredences(scenario: Scenario, credences: Readonly<Record<string, number>>): Scenario {
  return Object.entries(credences).reduce((so, [claim, to]) => withCredence(so, [claim], to), scenario)
}

/** The scenario with what the user has seen; nothing is kept of nothing. */
export function withObservations({ observations: _, ...scenario }: Scenario, observations: readonly OwnObservation[]): Scenario {
  return observations.length > 0 ? { ...scenario, observations } : scenario
}

/** Whether the distribution of an assumption can hold its value as a scenario has them: a lognormal one, for example, no zero. */
export function holds({ assumptions }: Scenario, own: Input): boolean {
  return faultsOfChange(assumptions[own.path] ?? {}, own, { unit: '1', bounds: own.bounds }, []).length === 0
}
