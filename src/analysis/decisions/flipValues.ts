import { chanceBelow, leastSize } from '../../engine/draws/distribution.ts'
import { normalProbability, normalQuantile } from '../../engine/draws/normal.ts'
import { raise } from '../../engine/plan/elementary.ts'
import type { Input, ResolvedScenario } from '../../engine/resolve.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { definitionOf, inputOf } from '../catalogue/address.ts'
import { valueAt, type FigureRef } from '../catalogue/figureRef.ts'
import { factorPaths, mainPaths } from '../catalogue/mainPaths.ts'
import { part } from '../runs/partProgress.ts'
import { tornado } from '../sensitivity/tornado.ts'
import { drawsToSeek } from './goalSeek.ts'
import { WhatIf } from './whatIf.ts'

/** What alone would turn the result: an assumption or a shared factor, and the value at which the mean of the figure comes to the level. */
export interface Flip {
  readonly path: string
  /** Of several such values the nearest to where the assumption is now. */
  readonly value: number
  /** How far off the value may be because the draws are not infinite (standard error). */
  readonly error: number
  /** How likely the assumption lies there or farther out, by its own distribution: the chance that this alone turns the result. */
  readonly chance: number
}

/** What alone would turn a result. */
export interface Flips {
  /** The mean of the figure as things are, in the same draws. */
  readonly now: number
  /** The likeliest first; those that lie outside their range after them, the nearest first. */
  readonly flips: readonly Flip[]
  /** How many others were tried: no value that the model allows makes the difference. */
  readonly others: number
}

/** What is asked: of which figure, whose main assumptions are tried, and at what level the result turns. */
export interface FlipRequest {
  readonly aim: FigureRef
  readonly industry: string
  readonly level: number
}

/** Besides the main assumptions those are tried that move the figure farthest from their low to their high; so many together. */
const tried = 60
/** Draws in independent samples, as goal seek has them: it finds the same values. */
const samples = 8
const pointsEach = drawsToSeek({ kind: 'value', value: 0 }) / samples
/** A stretch is narrowed to this share of how far chance may move its value, or of the value itself. */
const [ofError, ofValue] = [1 / 20, 1e-5]
const mostSteps = 24

/**
 * Find for every main assumption and shared factor the value at which it alone brings the mean of a figure to a level, all else as it
 * is. As when its slider is moved, its range goes along. All in the same draws. Yields the share done.
 */
export function* flipValues(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { aim, industry, level }: FlipRequest,
  seed: number,
): Generator<number, Flips> {
  const target = valueAt(resolved, aim)
  if (!target) return { now: NaN, flips: [], others: 0 }
  const paths = candidates(resolved, industry, new Map(tornado(simulator, resolved, seed, target).map((one) => [one.path, one])))
  const whatIf = new WhatIf(simulator, resolved, { aim, measure: { kind: 'mean' } }, paths, { samples, pointsEach }, seed, {
    purpose: 'flips ',
  })
  const first = paths[0]
  const now =
    first === undefined
      ? NaN
      : (yield* part(whatIf.told(new Map([[first, Float64Array.of(inputOf(resolved, first).value)]])), 0, 0)).values[0]!
  const flips: Flip[] = []
  for (const [index, path] of paths.entries()) {
    const flip = yield* part(flipOf(whatIf, resolved, path, now, level), index / paths.length, 0)
    if (flip) flips.push(flip)
    yield (index + 1) / paths.length
  }
  return {
    now,
    flips: flips.sort(likeliest(resolved)),
    others: paths.length - flips.length,
  }
}

/** Which assumptions are tried: the main ones, the shared factors, and those that move the figure most; none that does not move it. */
function candidates(
  resolved: ResolvedScenario,
  industry: string,
  swings: ReadonlyMap<string, { readonly low: number; readonly high: number }>,
): string[] {
  const width = (path: string) => {
    const { low, high } = swings.get(path) ?? { low: 0, high: 0 }
    return Math.abs(high - low)
  }
  const main = mainPaths(resolved, industry)
  const widest = [...swings.keys()].sort((one, other) => width(other) - width(one))
  // What is fixed has no swing, and may turn the result all the same.
  const byWidth = main.toSorted((one, other) => width(other) - width(one))
  return [...new Set([...factorPaths(resolved), ...widest.slice(0, tried / 2), ...byWidth, ...widest])].slice(0, tried)
}

/** Look outward from where an assumption is, to the ends of its range and of what the model allows, and narrow down the first crossing on either side. */
function* flipOf(
  whatIf: WhatIf,
  resolved: ResolvedScenario,
  path: string,
  now: number,
  level: number,
): Generator<number, Flip | undefined> {
  const input = inputOf(resolved, path)
  const { bounds, scale } = definitionOf(resolved.model, path)
  const { value, low, high } = input
  const ends = [...new Set([bounds[0], low, high, bounds[1]])].filter((one) => one !== value).sort((a, b) => a - b)
  const seen = yield* at(whatIf, path, ends)
  const turned = (mean: number) => mean >= level !== now >= level
  const sides = [ends.filter((one) => one < value).reverse(), ends.filter((one) => one > value)]
  const found: Flip[] = []
  for (const side of sides) {
    let near: Seen = { value, mean: now, error: 0 }
    for (const end of side) {
      const there = seen.get(end)
      if (!there || !Number.isFinite(there.mean)) break
      if (turned(there.mean)) {
        const { value: flip, error } = yield* narrowed(whatIf, path, near, there, level, scale === 'logarithmic')
        found.push({ path, value: flip, error, chance: beyond(input, flip) })
        break
      }
      near = there
    }
  }
  return found.sort(likeliest(resolved))[0]
}

/** What the figure comes to at a value of the assumption. */
interface Seen {
  readonly value: number
  readonly mean: number
  readonly error: number
}

function* at(whatIf: WhatIf, path: string, values: readonly number[]): Generator<number, ReadonlyMap<number, Seen>> {
  const { values: means, errors } = yield* whatIf.told(new Map([[path, Float64Array.from(values)]]))
  return new Map(values.map((value, place) => [value, { value, mean: means[place]!, error: errors[place]! }]))
}

/** Narrow a stretch down to the crossing: even steps, of the logarithm where it is long, and then close around where a straight line crosses. */
function* narrowed(
  whatIf: WhatIf,
  path: string,
  from: Seen,
  to: Seen,
  level: number,
  logarithmic: boolean,
): Generator<number, { value: number; error: number }> {
  let [near, far] = [from, to]
  for (let step = 0; step < mostSteps; step += 1) {
    const width = far.value - near.value
    const slope = Math.abs((far.mean - near.mean) / width)
    const chance = Math.max(near.error, far.error) / slope
    if (Math.abs(width) <= Math.max(ofError * chance, ofValue * Math.max(Math.abs(near.value), Math.abs(far.value)))) break
    const long = logarithmic && Math.min(near.value, far.value) > 0 && Math.max(far.value / near.value, near.value / far.value) > 4
    const inner = (
      long
        ? evenly.map((share) => near.value * raise(far.value / near.value, share))
        : around((level - near.mean) / (far.mean - near.mean), step).map((share) => near.value + width * share)
    ).filter((one) => one !== near.value && one !== far.value)
    const seen = yield* at(whatIf, path, [...new Set(inner)])
    const before = near
    for (const there of [...seen.values(), far].sort((a, b) => (a.value - b.value) * Math.sign(width))) {
      if (there.mean >= level !== from.mean >= level) {
        far = there
        break
      }
      near = there
    }
    if (near === before && far.value === near.value + width) break
  }
  const share = (level - near.mean) / (far.mean - near.mean)
  const slope = Math.abs((far.mean - near.mean) / (far.value - near.value))
  return { value: near.value + (far.value - near.value) * share, error: Math.max(near.error, far.error) / slope }
}

const evenly = [0.2, 0.4, 0.6, 0.8] as const

/** Shares of a stretch to look at: even ones first, then close around where the straight line crosses, and not at its ends. */
function around(share: number, step: number): readonly number[] {
  if (step === 0 || !Number.isFinite(share)) return evenly
  return [share - 0.15, share - 0.01, share + 0.01, share + 0.15].map((one) => Math.min(0.99, Math.max(0.01, one)))
}

/** How likely an assumption lies at a value or farther from its own, by its distribution, wherever the factor that it follows has been moved. */
function beyond(input: Input, at: number): number {
  const below = chanceBelow(input, at)
  const { driven } = input
  const moved = driven && below > 0 && below < 1 ? normalProbability((normalQuantile(below) - driven.shift) / driven.stretch) : below
  return at < input.value ? moved : 1 - moved
}

/** Farther than any range goes. */
const noRange = 1e12

/** The likelier first; of two that are as likely, such as never, the nearer. */
const likeliest = (resolved: ResolvedScenario) => (one: Flip, other: Flip) =>
  one.chance === other.chance ? reach(resolved, one) - reach(resolved, other) : other.chance - one.chance

/** How many times as far as the end of its range a value lies; farther than all of those where there is no range, by how many times the assumption itself. */
function reach(resolved: ResolvedScenario, { path, value: flip }: Flip): number {
  const { value, low, high } = inputOf(resolved, path)
  const end = flip < value ? low - value : high - value
  return end === 0 ? noRange * (1 + Math.abs((flip - value) / Math.max(Math.abs(value), leastSize))) : (flip - value) / end
}
