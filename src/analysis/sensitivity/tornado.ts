import { effective, valueWithFactor, type ResolvedScenario, type Input } from '../../engine/resolve.ts'
import { varies } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator, type UncertainInput } from '../../engine/simulation.ts'
import { withPathAt } from '../decisions/whatIf.ts'
import { askedFor, valueIndexOf, type ValueIndex } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'

/** What the target comes to with one assumption, or one shared factor, at its low and at its high, every other at its value. */
export interface Swing {
  readonly path: string
  readonly low: number
  readonly high: number
}

/** An assumption or a shared factor that is moved, and what its low and its high make of the inputs of a plan, by their places. */
interface Move {
  readonly path: string
  readonly ends: ReadonlyMap<number, readonly [low: number, high: number]>
}

/**
 * Move one uncertain assumption or shared factor at a time from its low to its high. All the moves are worked out together, as if
 * each were one draw: in draw 2i assumption i is at its low, in draw 2i + 1 at its high. A factor takes along what is tied to it.
 */
export function tornado(
  simulator: Simulator,
  resolved: ResolvedScenario,
  seed: number,
  target: ValueIndex = valueIndexOf(resolved, wholeTarget),
): Swing[] {
  const simulation = simulator.simulation(resolved, askedFor(resolved, [target]), seed, 'tornado ')
  const places = simulation.uncertain(resolved)
  const moves = [...places.map(moveOf), ...factorsOf(resolved).map((factor) => moveOfFactor(resolved, factor, places))]
  const swings: Swing[] = []
  const atOnce = batchDraws / 2
  for (let from = 0; from < moves.length; from += atOnce) {
    const together = moves.slice(from, from + atOnce)
    const draws = new Float64Array(2 * together.length)
    simulation.compute(resolved, 0, draws.length)
    for (const { place, input } of places) {
      const column = new Float64Array(draws.length).fill(effective(input, valueWithFactor(input)))
      for (const [turn, { ends }] of together.entries()) column.set(ends.get(place) ?? [], 2 * turn)
      simulation.override(place, column)
    }
    simulation.rerun()
    simulation.read(target.variable.name, target.place, draws)
    for (const [turn, { path }] of together.entries()) swings.push({ path, low: draws[2 * turn] ?? NaN, high: draws[2 * turn + 1] ?? NaN })
  }
  return swings
}

const moveOf = ({ place, input }: UncertainInput): Move => ({
  path: input.path,
  ends: new Map([[place, [effective(input, input.low), effective(input, input.high)]]]),
})

const factorsOf = ({ inputs }: ResolvedScenario): Input[] =>
  [...inputs.values()].flat().filter((input) => input.kind === 'factor' && varies(input))

function moveOfFactor(resolved: ResolvedScenario, { path, name, low, high }: Input, places: readonly UncertainInput[]): Move {
  const [atLow, atHigh] = [withPathAt(resolved, path, low), withPathAt(resolved, path, high)]
  const standsIn = ({ inputs }: ResolvedScenario, { name: named, member, path: its }: Input) => {
    const input = inputs.get(named)?.[member]
    if (!input) throw new Error(`No assumption ${its}`)
    return effective(input, valueWithFactor(input))
  }
  const tied = places.filter(({ input }) => input.factor === name)
  return { path, ends: new Map(tied.map(({ place, input }) => [place, [standsIn(atLow, input), standsIn(atHigh, input)]])) }
}
