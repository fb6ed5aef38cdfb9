import { Evaluator } from '../../engine/evaluator.ts'
import { only, type Position } from '../../engine/positions.ts'
import { effective, valueWithFactor } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import { indexAt, samePosition } from '../catalogue/subject.ts'
import type { Answers } from '../sensitivity/elasticities.ts'
import { Tape, type Kink, type Traced } from '../sensitivity/tape.ts'
import { inputsOfFormula, type DerivedBy } from './derivative.ts'
import type { Explanation, Worked } from './explanation.ts'

/** One place at which a formula reads a name. */
export interface ReadPlace {
  /** The path of an assumption, or a variable at a position. */
  readonly from: { readonly path: string } | { readonly variable: Variable; readonly at: Position }
  readonly value: number
  /** The derivative of the formula by it. */
  readonly slope: number
}

/** How a formula answers to one of the names in it, with every assumption at its value. */
export interface SmallMove {
  readonly by: DerivedBy
  /** Wherever the formula reads the name: one place, or several that a sum runs over. */
  readonly places: readonly ReadPlace[]
  /** What one per cent more of it, at all these places, makes of the formula, in per cent; no number where either is 0. */
  readonly elasticity: number
}

/** How a number answers to each name in its own formula, and where its slope is not one number. */
export function smallMovesOf(
  { resolved, point }: Worked,
  { variable, at, value }: Explanation,
): { readonly moves: readonly SmallMove[]; readonly kinks: readonly Kink['kind'][] } {
  const read: { readonly name: string; readonly from: ReadPlace['from']; readonly at: Position; readonly traced: Traced }[] = []
  const once = (name: string, from: ReadPlace['from'], place: Position, make: () => Traced): Traced => {
    const known = read.find((one) => one.name === name && samePosition(one.at, place))
    if (known) return known.traced
    const traced = make()
    read.push({ name, from, at: place, traced })
    return traced
  }
  const tape = new Tape((of, name, member) => {
    const input = resolved.inputs.get(name)?.[member]
    if (!input) throw new Error(`No input ${name} ${member}`)
    const [dimension] = resolved.symbols.get(name)?.dimensions ?? []
    const place = dimension === undefined ? {} : { [dimension]: member }
    return once(name, { path: input.path }, place, () => of.leaf(effective(input, valueWithFactor(input))))
  })
  const walk = new Evaluator(resolved, tape, (other, place) => {
    const number = point.get(other.name)?.[indexAt(resolved, other, place)]
    const here = only(other.dimensions, place)
    return number === undefined ? undefined : once(other.name, { variable: other, at: here }, here, () => tape.leaf(number))
  })
  const { by, kinks } = tape.slopes(walk.part(variable.expression, at))
  const inFirstYear = at.year === 0
  const inputs = inputsOfFormula(variable.expression, resolved.symbols, inFirstYear)
  const isLast = (name: string, place: Position) =>
    at.year !== undefined && place.year === at.year - 1 && inputs.some((one) => one.lastYear && one.name === name)
  const moves = inputs.map((one): SmallMove => {
    const places = read
      .filter(({ name, at: place }) => name === one.name && isLast(name, place) === one.lastYear)
      .map(({ from, traced }): ReadPlace => ({ from, value: traced.value, slope: by(traced) }))
    return { by: one, places, elasticity: inPerCent(places, value) }
  })
  return { moves, kinks: kinks.map(({ kind }) => kind) }
}

const inPerCent = (places: readonly Pick<ReadPlace, 'value' | 'slope'>[], of: number): number =>
  of === 0 || places.every(({ value }) => value === 0)
    ? NaN
    : places.reduce((sum, { value, slope }) => sum + value * slope, 0) / Math.abs(of)

/** What one per cent more of a name, wherever a formula reads it, makes of another figure by all ways, in per cent. */
export function elasticityOf({ places }: SmallMove, { value, slopes, byVariable }: Answers): number {
  const far = places.map(({ from, value: own }) => ({
    value: own,
    slope: 'path' in from ? (slopes.get(from.path) ?? 0) : byVariable(from.variable, from.at),
  }))
  return inPerCent(far, value)
}
