import { effective, valueWithFactor, type ResolvedScenario, type Input } from '../../engine/resolve.ts'
import { varies } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator, type UncertainInput } from '../../engine/simulation.ts'
import { tied } from '../../engine/draws/drawColumns.ts'
import { drawnColumn, endsOf } from '../../engine/draws/inputDraws.ts'
import { p90 } from '../../engine/draws/distribution.ts'
import { withPathAt } from '../decisions/whatIf.ts'
import { askedFor, valueIndexOf, type ValueIndex } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'

/** What a figure comes to with one assumption, or one shared factor, at its P10 and at its P90. */
export interface Swing {
  readonly path: string
  readonly low: number
  readonly high: number
}

/** An assumption or a shared factor that is moved, and what that makes of the inputs of a plan, by their places. */
interface Move {
  readonly path: string
  readonly ends: ReadonlyMap<number, readonly [low: number, high: number]>
}

/**
 * Move one uncertain assumption or shared factor at a time from its P10 to its P90, every other at its value: not the means of draws, but
 * quick. All the moves are worked out together, as if each were one draw: in draw 2i assumption i is at its P10, in draw 2i + 1 at its
 * P90. A factor takes along what is tied to it.
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
    const columns = new Map(
      places.map(({ place, input }) => [place, new Float64Array(draws.length).fill(effective(input, valueWithFactor(input)))]),
    )
    for (const [turn, { ends }] of together.entries()) for (const [place, both] of ends) columns.get(place)?.set(both, 2 * turn)
    for (const [place, column] of columns) simulation.override(place, column)
    simulation.rerun()
    simulation.read(target.variable.name, target.place, draws)
    for (const [turn, { path }] of together.entries()) swings.push({ path, low: draws[2 * turn] ?? NaN, high: draws[2 * turn + 1] ?? NaN })
  }
  return swings
}

/** Draws in which one assumption is held at an end: they are the same at both, and the mean of all draws is added. */
const held = 1024

/**
 * The mean of a figure with one assumption or shared factor alone held at its P10 and at its P90, all others as they are drawn; of those
 * that hardly move it, the mean of all draws and what the estimate moves by. Yields the share done.
 *
 * @param most Those that move it, by their paths.
 */
export function* meanSwings(
  simulator: Simulator,
  { resolved, samples, seed }: { readonly resolved: ResolvedScenario; readonly samples: number; readonly seed: number },
  target: ValueIndex,
  most: ReadonlySet<string>,
): Generator<number, { readonly mean: number; readonly swings: readonly Swing[] }> {
  const estimates = tornado(simulator, resolved, seed, target)
  const simulation = simulator.simulation(resolved, askedFor(resolved, [target]), seed, 'tornado ')
  const read = (count: number) => {
    const draws = new Float64Array(count)
    simulation.read(target.variable.name, target.place, draws)
    return draws.reduce((sum, value) => sum + value, 0)
  }
  let sum = 0
  // The first draws come last, and stay.
  const first = Math.min(held, samples)
  for (let from = samples - ((samples - 1) % batchDraws) - 1; from >= 0; from -= batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    simulation.compute(resolved, from, count)
    sum += read(count)
  }
  const mean = sum / samples
  const drawn = read(first) / first
  const places = simulation.uncertain(resolved)
  const columns = simulator.columns(seed)
  const heldAt = (path: string, z: number) => {
    const constant = new Float64Array(first).fill(z)
    for (const { place, input } of places) {
      if (input.path === path) simulation.override(place, drawnColumn(input, constant))
      else if (path === `factor.${input.factor ?? ''}` && input.loading !== 0)
        simulation.override(place, drawnColumn(input, tied(input, constant, columns.normals(resolved, { ...input, loading: 0 }, 0, first))))
    }
    simulation.rerun(first)
    const moved = read(first) / first - drawn
    simulation.restore()
    return mean + moved
  }
  const base = simulator.point(resolved).get(target.variable.name)?.[target.place] ?? NaN
  const swings: Swing[] = []
  for (const [index, { path, low, high }] of estimates.entries()) {
    if (most.has(path)) swings.push({ path, low: heldAt(path, -p90), high: heldAt(path, p90) })
    else swings.push({ path, low: mean + low - base, high: mean + high - base })
    if (most.has(path)) yield (index + 1) / estimates.length
  }
  return { mean, swings }
}

const moveOf = ({ place, input }: UncertainInput): Move => {
  const [low, high] = endsOf(input)
  return { path: input.path, ends: new Map([[place, [effective(input, low), effective(input, high)]]]) }
}

const factorsOf = ({ inputs }: ResolvedScenario): Input[] =>
  [...inputs.values()].flat().filter((input) => input.kind === 'factor' && varies(input))

function moveOfFactor(resolved: ResolvedScenario, factor: Input, places: readonly UncertainInput[]): Move {
  const { path, name } = factor
  const [low, high] = endsOf(factor)
  const [atLow, atHigh] = [withPathAt(resolved, path, low), withPathAt(resolved, path, high)]
  const standsIn = ({ inputs }: ResolvedScenario, { name: named, member, path: its }: Input) => {
    const input = inputs.get(named)?.[member]
    if (!input) throw new Error(`No assumption ${its}`)
    return effective(input, valueWithFactor(input))
  }
  const tied = places.filter(({ input }) => input.factor === name)
  return { path, ends: new Map(tied.map(({ place, input }) => [place, [standsIn(atLow, input), standsIn(atHigh, input)]])) }
}
