import { asking } from '../../engine/plan/plan.ts'
import { positionsOf, type Position } from '../../engine/positions.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { Simulator } from '../../engine/simulation.ts'
import type { Variable } from '../../engine/symbols.ts'

/** Whose a value is and of which year of the calendar, by ids, as far as its variable varies by them. */
export interface ValueOwner {
  readonly industry?: string
  readonly format?: string
  /** As the format knows it: `cast`. */
  readonly line?: string
  readonly recipient?: string
  readonly year?: number
}

/** Whose the values of a variable are, in the order in which they are listed. */
export const ownersOfValues = (resolved: ResolvedScenario, variable: Variable): ValueOwner[] =>
  positionsOf(resolved, variable).map((position) => ownerOf(resolved, position))

function ownerOf({ industries, formats, lines, recipients, startYear }: ResolvedScenario, at: Position): ValueOwner {
  const [industry, format] = [industries[at.industry ?? -1]?.id, formats[at.format ?? -1]?.id]
  const line = lines[at.line ?? -1]?.id.split('.').at(-1)
  const recipient = recipients[at.recipient ?? -1]
  return {
    ...(industry !== undefined && { industry }),
    ...(format !== undefined && { format }),
    ...(line !== undefined && { line }),
    ...(recipient !== undefined && { recipient }),
    ...(at.year !== undefined && { year: startYear + at.year }),
  }
}

/** So few at once that every variable of every year in memory comes to some tens of megabytes. */
const drawsAtOnce = 256

/** One value of one variable, with what it came to in the draws that are at hand. */
export interface DrawnValue {
  readonly variable: Variable
  readonly owner: ValueOwner
  /** One for each of these draws; written over by the next ones. */
  readonly draws: Float64Array
}

/**
 * Go through the draws of some variables a few hundred at a time: as much memory for a million as for a thousand. Yields which draw comes
 * first, counted from 0, and how many there are, with every value of the variables.
 */
export function* drawsOf(
  resolved: ResolvedScenario,
  variables: readonly Variable[],
  { samples, seed }: { readonly samples: number; readonly seed: number },
): Generator<{ readonly from: number; readonly count: number; readonly values: readonly DrawnValue[] }, void> {
  const simulator = new Simulator(undefined, undefined, drawsAtOnce)
  const names = variables.map(({ name }) => name)
  const simulation = simulator.simulation(resolved, asking(resolved, names), seed)
  const values = variables.flatMap((variable) =>
    ownersOfValues(resolved, variable).map((owner, place) => ({ variable, owner, place, draws: new Float64Array(drawsAtOnce) })),
  )
  for (let from = 0; from < samples; from += drawsAtOnce) {
    const count = Math.min(drawsAtOnce, samples - from)
    simulation.compute(resolved, from, count)
    for (const { variable, place, draws } of values) simulation.read(variable.name, place, draws.subarray(0, count))
    yield { from, count, values }
  }
}
