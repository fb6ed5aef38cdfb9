import type { ResolvedScenario } from '../../engine/resolve.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import type { FigureRef } from '../catalogue/figureRef.ts'
import { part } from '../runs/partProgress.ts'
import { toldAt, type Measure, type PathValues, type Sampling, type Told } from './whatIf.ts'

/** What a figure is to come to: a value, on average over the draws, or at least a level in some share of them. */
export type Goal =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'chance'; readonly level: number; readonly chance: number }

/** The assumption that may move, and what it has to bring about. */
export interface Search {
  readonly path: string
  /** Values to look at first, rising, from one bound to the other; between two of them only one crossing is looked for. */
  readonly tried: readonly number[]
  readonly aim: FigureRef
  readonly goal: Goal
}

/** A value at which the goal begins or ends to be reached. */
export interface Solution {
  /** On the side where the goal is reached. */
  readonly value: number
  /** What the figure comes to there: its mean, or the share of draws. */
  readonly comes: number
  /** Between these the goal is crossed; on the one that is not `value` it is missed. */
  readonly bracket: readonly [low: number, high: number]
  /** What the figure comes to at that other end: far from the goal where the figure jumps. */
  readonly missed: number
  /** How far off the value may be because the draws are not infinite (standard error); 0 where nothing is drawn. */
  readonly error: number
}

/** What a search came to. */
export interface Sought {
  readonly tried: Float64Array
  /** What the figure comes to at each value tried: its mean, or the share of draws at or above the level. */
  readonly comes: Float64Array
  /** The standard error of each; 0 where nothing is drawn. */
  readonly errors: Float64Array
  /** Rising; none where no value inside the bounds makes the difference. */
  readonly solutions: readonly Solution[]
  /** How the figure goes as the assumption rises; `both` may have several solutions. */
  readonly course: 'rising' | 'falling' | 'flat' | 'both'
}

/** What the figure or the share of draws has to reach. */
export const wantedOf = (goal: Goal): number => (goal.kind === 'value' ? goal.value : goal.chance)

/** Draws that a search takes: means are told closely by few, which go through the memory four settings at a time. */
export const drawsToSeek = ({ kind }: Goal): number => (kind === 'chance' ? 2048 : 1024)

/** Draws come in independent samples, whose spread tells the error. */
const samples = 8

/** Brackets are narrowed down to this share of their value, or of a millionth of all that was looked at; where there is chance, to a hundredth of its error. */
const tolerance = 1e-12

/**
 * Find the values of one assumption at which a figure reaches a goal: look at it from bound to bound, then narrow down every
 * stretch in which the goal is crossed. All in the same draws, so that nothing but the assumption moves the figure. Yields the
 * share done.
 */
export function* seekGoal(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { path, tried: at, aim, goal }: Search,
  draws: number,
  seed: number,
): Generator<number, Sought> {
  const wanted = wantedOf(goal)
  const sampling = { samples, pointsEach: Math.max(1, Math.floor(draws / samples)) }
  const look = (values: Float64Array) => traceResult(simulator, resolved, { aim, goal }, new Map([[path, values]]), sampling, seed)
  const tried = Float64Array.from(at)
  const { values: comes, errors } = yield* part(look(tried), 0, 0.6)
  const crossed = [...tried.keys()].slice(1).filter((place) => {
    const [before, after] = [comes[place - 1]!, comes[place]!]
    return Number.isFinite(before) && Number.isFinite(after) && before >= wanted !== after >= wanted
  })
  const solutions: Solution[] = []
  const ends = new Set([0, tried.length - 1])
  for (const end of ends)
    if (goal.kind === 'value' && comes[end] === wanted && !beside(crossed, end)) solutions.push(exactly(tried[end]!, wanted))
  const least = 1e-6 * (tried.at(-1)! - tried[0]!)
  // As many values together as go through the memory at once.
  const cuts = Math.max(1, Math.floor(batchDraws / Math.max(1, samples * sampling.pointsEach)))
  for (const [index, place] of crossed.entries()) {
    let [low, high] = [tried[place - 1]!, tried[place]!]
    let [atLow, atHigh] = [comes[place - 1]!, comes[place]!]
    let error = Math.max(errors[place - 1]!, errors[place]!)
    let slope = (atHigh - atLow) / (high - low)
    // No closer than chance leaves it.
    const enough = () => Math.max(tolerance * Math.max(Math.abs(low), Math.abs(high), least), error / Math.abs(slope) / 100)
    while (high - low > enough()) {
      const [from, width] = [low, (high - low) / (cuts + 1)]
      const inner = Float64Array.from({ length: cuts }, (_, cut) => from + width * (cut + 1)).filter((value) => value > low && value < high)
      if (inner.length === 0) break
      const { values: found, errors: off } = yield* part(look(inner), 0.6 + (0.4 * index) / crossed.length, 0)
      const turn = found.findIndex((value) => value >= wanted !== atLow >= wanted)
      const before = (turn === -1 ? inner.length : turn) - 1
      if (before >= 0) [low, atLow] = [inner[before]!, found[before]!]
      if (turn >= 0) [high, atHigh] = [inner[turn]!, found[turn]!]
      error = off[0]!
      // Closer by, single draws make the steps, which say nothing of how steep it is.
      if (Math.abs(atHigh - atLow) > steep * error) slope = (atHigh - atLow) / (high - low)
    }
    const up = atHigh >= wanted
    const [value, comesTo, missed] = up ? [high, atHigh, atLow] : [low, atLow, atHigh]
    solutions.push({ value, comes: comesTo, bracket: [low, high], missed, error: error === 0 ? 0 : error / Math.abs(slope) })
  }
  return { tried, comes, errors, solutions: solutions.sort((a, b) => a.value - b.value), course: courseOf(comes, goal) }
}

/** A stretch tells how steep the share of draws is, as long as it differs by so many errors between its ends. */
const steep = 6

const beside = (crossed: readonly number[], end: number) => crossed.includes(end) || crossed.includes(end + 1)

const exactly = (value: number, comes: number): Solution => ({ value, comes, bracket: [value, value], missed: comes, error: 0 })

/** What is held against a goal at many settings: the mean of the figure, or the share of draws. Yields the share done. */
export function* traceResult(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { aim, goal }: Pick<Search, 'aim' | 'goal'>,
  settings: PathValues,
  sampling: Sampling,
  seed: number,
  purpose?: string,
): Generator<number, Told> {
  const measure: Measure = goal.kind === 'chance' ? { kind: 'share', level: goal.level } : { kind: 'mean' }
  return yield* toldAt(simulator, resolved, { aim, measure }, settings, sampling, seed, purpose)
}

/** Which way the figure goes. A few draws more or less that reach a level are no turn, nor is what adding up draws rounds away. */
function courseOf(comes: Float64Array, { kind }: Goal): Sought['course'] {
  const finite = comes.filter(Number.isFinite)
  return courseWithin(finite, kind === 'chance' ? 0.005 : 1e-9 * Math.max(...finite.map(Math.abs)))
}

/** Which way values go from one to the next; what is less than the noise is no turn. */
export function courseWithin(finite: Iterable<number>, noise: number): Sought['course'] {
  let [least, most] = [Infinity, -Infinity]
  let [rises, falls] = [false, false]
  for (const value of finite) {
    rises ||= value > least + noise
    falls ||= value < most - noise
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  if (rises) return falls ? 'both' : 'rising'
  return falls ? 'falling' : 'flat'
}
