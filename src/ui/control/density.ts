import { hasTails } from '../../model/assumption.ts'
import type { Input } from '../../engine/resolve.ts'
import { inverseOf } from '../../engine/draws/distribution.ts'
import { normalProbability } from '../../engine/draws/normal.ts'

/** What a distribution looks like, in the unit of its assumption. */
export interface Shape {
  /** From left to right: a value, and how much probability lies in one unit around it. Empty where there is one value only. */
  readonly curve: readonly (readonly [value: number, density: number])[]
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** The values between which it is worth looking at. */
  readonly extent: readonly [from: number, to: number]
  /** The shares of draws that a bound holds back. */
  readonly held: readonly [atLeast: number, atMost: number]
}

/** Standard normal values of P10 and P90, and of where the curve begins and what is shown of it. */
const [ten, end, shown] = [1.2815515655446004, 4.5, 2.6]
const cells = 180

/** The density is what probability gathers between two neighbouring values over how far they are apart. */
export function shapeOf(input: Input): Shape {
  const inverse = inverseOf(input)
  const [p10, p50, p90] = [inverse(-ten), inverse(0), inverse(ten)]
  const cut = hasTails(input.distribution)
  const [least, most] = cut ? input.bounds : [-Infinity, Infinity]
  const curve: [number, number][] = []
  for (let cell = 0; cell < cells; cell += 1) {
    const [from, to] = [at(cell), at(cell + 1)]
    const [low, high] = [inverse(from), inverse(to)]
    // Where the bound cuts, what lies beyond it is no density but a heap.
    if (high <= low || low <= least || high >= most) continue
    curve.push([(low + high) / 2, between(from, to) / (high - low)])
  }
  // A long tail may run on without showing anything.
  const far = p90 + 1.5 * (p90 - p10)
  return {
    curve: closed(curve, inverse),
    ...{ p10, p50, p90 },
    extent: [inverse(-shown), Math.max(p90, Math.min(inverse(shown), far))],
    held: [normalProbability(reaches(inverse, least)), normalProbability(-reaches(inverse, most, -1))],
  }
}

const at = (cell: number) => -end + (2 * end * cell) / cells

/** The probability between two standard normal values; on the right from above, where less is lost. */
const between = (from: number, to: number) =>
  from > 0 ? normalProbability(-from) - normalProbability(-to) : normalProbability(to) - normalProbability(from)

/** Drawn out to the very ends, not to the middle of the last cell. */
function closed(curve: [number, number][], inverse: (z: number) => number): [number, number][] {
  const [first, last] = [curve[0], curve.at(-1)]
  return first && last ? [[inverse(-end), first[1]], ...curve, [inverse(end), last[1]]] : []
}

/** The standard normal value at which draws leave a bound; infinite where they never touch it. */
function reaches(inverse: (z: number) => number, bound: number, way: 1 | -1 = 1): number {
  if (!Number.isFinite(bound)) return -way * Infinity
  let [touching, free] = [-8 * way, 8 * way]
  if (inverse(touching) !== bound) return -way * Infinity
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (touching + free) / 2
    if (inverse(middle) === bound) touching = middle
    else free = middle
  }
  return touching
}

/** The values that a picture of some shapes goes from and to, with a little room. */
export function axisOf(shapes: readonly Shape[]): readonly [from: number, to: number] {
  const from = Math.min(...shapes.map(({ extent }) => extent[0]))
  const to = Math.max(...shapes.map(({ extent }) => extent[1]))
  const room = to > from ? 0.06 * (to - from) : Math.max(1e-9, Math.abs(from) * 0.5)
  return [from - room, to + room]
}

/** How high a shape reaches; nothing where there is one value only. */
export const heightOf = ({ curve }: Shape): number => curve.reduce((most, [, density]) => Math.max(most, density), 0)
