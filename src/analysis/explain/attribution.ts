import { everyGiven, explain, valueOf, valueWith, type Given, type Worked } from './explanation.ts'
import type { Subject } from '../catalogue/subject.ts'

/** One number on the way from an assumption that was moved to a figure that moved with it. */
export interface AttributionStep {
  readonly subject: Subject
  readonly before: number
  readonly after: number
}

/**
 * The way a change took, from the assumption that was moved to a figure: going back from the figure, at every formula the
 * name without whose change the formula would have moved least. Empty where the figure has not moved.
 *
 *     startPrice → listPrice → price → generationCost → … → npv
 */
export function attribution(before: Worked, after: Worked, figure: Subject): AttributionStep[] {
  const way: AttributionStep[] = []
  // Every step leads to what a formula needs, and formulas need each other in no circle: this ends at an assumption.
  for (let subject: Subject | undefined = figure; subject; subject = mostTelling(before, after, subject)) {
    const waypoint = { subject, before: valueOf(before, subject), after: valueOf(after, subject) }
    if (!hasMoved(waypoint.before, waypoint.after)) break
    way.unshift(waypoint)
  }
  return way
}

/** The name in the formula of a subject whose change moved it most. */
function mostTelling(before: Worked, after: Worked, subject: Subject): Subject | undefined {
  const explanation = subject.kind === 'variable' ? explain(after, subject.name, subject.at) : undefined
  if (!explanation) return undefined
  let most: { readonly by: number; readonly given: Given } | undefined
  for (const given of everyGiven(explanation)) {
    const was = given.subject ? valueOf(before, given.subject) : given.value
    if (!hasMoved(was, given.value)) continue
    const by = Math.abs(explanation.value - valueWith(after, explanation, given, was))
    if (!most || by > most.by) most = { by, given }
  }
  return most?.given.subject
}

/** Whether a number has moved by more than adding up in another order would move it. */
const hasMoved = (before: number, after: number): boolean =>
  Math.abs(after - before) > 1e-9 * Math.max(Math.abs(before), Math.abs(after)) || Number.isFinite(before) !== Number.isFinite(after)
