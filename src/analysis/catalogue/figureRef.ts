import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { Position } from '../../engine/positions.ts'
import { membersOf, narrowest, positionsOf } from '../../engine/positions.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import { variableNamed } from './address.ts'

/** One figure that a question is about: a variable, of which industry, paid to whom, in which calendar year, as far as it varies by them. */
export interface FigureRef {
  readonly variable: string
  /** The id of the industry or, where the variable varies over formats, of the format. */
  readonly industry?: string
  readonly recipient?: string
  readonly year?: number
}

/** One value of one variable: its place is that among the positions of the variable. */
export interface ValueIndex {
  readonly variable: Variable
  readonly place: number
}

/** Where a figure stands in a scenario; nothing where the scenario has no such variable, industry or year, or the figure is one of several lines. */
export function valueAt(resolved: ResolvedScenario, { variable: name, industry, recipient, year }: FigureRef): ValueIndex | undefined {
  const variable = variableNamed(resolved, name)
  if (!variable || variable.dimensions.includes('line')) return undefined
  const inner = narrowest(variable.dimensions)
  const members = membersOf(resolved, inner)
  const narrow = (position: Position) => (inner && position[inner]) ?? -1
  const place = positionsOf(resolved, variable).findIndex(
    (position) =>
      (members === undefined || members[narrow(position)]?.id === industry) &&
      (position.recipient === undefined || resolved.recipients[position.recipient] === recipient) &&
      (position.year === undefined || resolved.startYear + position.year === year),
  )
  return place < 0 ? undefined : { variable, place }
}

/** Where a figure stands in a scenario that is known to have it. */
export function valueIndexOf(resolved: ResolvedScenario, figure: FigureRef): ValueIndex {
  const value = valueAt(resolved, figure)
  if (!value) throw new Error(`The case has no ${figure.variable} of ${figure.industry ?? figure.recipient ?? 'all'}`)
  return value
}

/** The figures of a scenario as a simulation is asked for them, one entry for each variable. */
export function askedFor(resolved: ResolvedScenario, spots: readonly (ValueIndex | undefined)[]): Asked[] {
  return resolved.variables.flatMap((variable) => {
    const places = new Set(spots.flatMap((spot) => (spot?.variable.name === variable.name ? [spot.place] : [])))
    return places.size === 0 ? [] : [{ variable, places: [...places].sort((a, b) => a - b) }]
  })
}
