import { Evaluator } from '../../engine/evaluator.ts'
import { positionsOf, type Position } from '../../engine/positions.ts'
import { effective, resolveScenario, valueWithFactor, type Input, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { ValueIndex } from '../catalogue/figureRef.ts'
import type { Elasticity, Insight } from '../runs/results.ts'
import { Tape, type Kink, type Traced } from './tape.ts'

/** How far a figure answers to all that it rests on, with every assumption at its value. */
export interface Answers {
  /** What the figure comes to. */
  readonly value: number
  /** By assumption, those that the figure answers to at all: how much more it is for one more of the assumption, in their units. */
  readonly slopes: ReadonlyMap<string, number>
  /** The same by a variable at a place; 0 where it is not on the way. */
  readonly byVariable: (variable: Variable, at: Position) => number
  readonly kinks: readonly Kink[]
}

/**
 * Work a figure out once, with every assumption at its value, and go back over what was done: the derivative by every assumption and every variable on
 * the way. It is of the point; a draw elsewhere may answer otherwise. How far an assumption counts, by the credence in its claim and by a factor
 * that was moved, is in it. Shared factors, which stand at 0, of which no per cent can be taken, are not.
 */
export function answersOf(resolved: ResolvedScenario, { variable, place }: ValueIndex): Answers {
  const inputs = new Map<Input, Traced>()
  const tape = new Tape((of, name, member) => {
    const input = resolved.inputs.get(name)?.[member]
    if (!input) throw new Error(`No input ${name} ${member}`)
    const traced = inputs.get(input) ?? of.leaf(effective(input, valueWithFactor(input)))
    inputs.set(input, traced)
    return traced
  })
  const position = positionsOf(resolved, variable)[place] ?? {}
  const figure = new Evaluator(resolved, tape).variable(variable, position)
  const { by, kinks } = tape.slopes(figure)
  const counts = howFarCounted(resolved, [...inputs.keys()])
  return {
    value: figure.value,
    slopes: new Map(
      [...inputs].flatMap(([input, traced]) => {
        const slope = by(traced) * (counts.get(input) ?? 0)
        return slope === 0 ? [] : [[input.path, slope] as const]
      }),
    ),
    byVariable: (of, at) => {
      const traced = tape.variable(of, at)
      return traced ? by(traced) : 0
    },
    kinks,
  }
}

/** How much more an assumption counts for one more of its value: less than one where its claim is believed less, and as a moved factor leads it. */
function howFarCounted(resolved: ResolvedScenario, inputs: readonly Input[]): ReadonlyMap<Input, number> {
  const led = inputs.filter(({ driven, value }) => driven && driven.stands !== value && value !== 0)
  const leads = ledBy(resolved, led)
  return new Map(inputs.map((input) => [input, input.credence * (leads.get(input) ?? 1)]))
}

/** By how much what a moved factor makes of assumptions moves with their own values: differences of the quantiles, each assumption's by itself. */
function ledBy(resolved: ResolvedScenario, led: readonly Input[]): ReadonlyMap<Input, number> {
  if (led.length === 0) return new Map()
  const { model, scenario } = resolved
  const standing = (by: number) => {
    const moved = led.map(({ path, value }) => [path, { ...scenario.assumptions[path], value: value * (1 + by) }] as const)
    const { inputs } = resolveScenario(model, { ...scenario, assumptions: { ...scenario.assumptions, ...Object.fromEntries(moved) } })
    return led.map(({ name, member }) => inputs.get(name)?.[member]).map((input) => (input ? valueWithFactor(input) : NaN))
  }
  const step = 1e-3
  const [up, down, half, halfDown] = [step, -step, step / 2, -step / 2].map(standing)
  return new Map(
    led.map((input, index) => {
      const slope = (above: readonly number[] = [], below: readonly number[] = [], by: number) =>
        ((above[index] ?? NaN) - (below[index] ?? NaN)) / (2 * by * input.value)
      return [input, (4 * slope(half, halfDown, step / 2) - slope(up, down, step)) / 3]
    }),
  )
}

/** What one per cent more of each assumption makes of a figure, the most first, and where on the way slopes turn or jump. */
export function elasticitiesOf(resolved: ResolvedScenario, target: ValueIndex): Pick<Insight, 'elasticities' | 'kinks'> {
  const { value, slopes, kinks } = answersOf(resolved, target)
  const elasticities = [...resolved.inputs.values()]
    .flat()
    .flatMap(({ path, value: at }): Elasticity[] => {
      const slope = slopes.get(path)
      if (slope === undefined || at === 0) return []
      const effect = (slope * at) / 100
      return [{ path, slope, effect, elasticity: value === 0 ? NaN : (100 * effect) / Math.abs(value) }]
    })
    .toSorted((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
  return { elasticities, kinks: kinks.map(({ kind, of }) => ({ kind, variable: of?.variable.name ?? target.variable.name })) }
}
