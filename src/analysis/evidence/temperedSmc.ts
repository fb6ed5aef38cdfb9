import { exp, log } from '../../engine/plan/elementary.ts'
import { normals, uniforms } from './particles.ts'
import { GaussianReference, type Points } from './gaussianReference.ts'
import { effectiveSize, likelihood, normalised } from './importanceWeights.ts'

/** What is walked towards: by how many standard errors each observation is missed, at every point. */
export type Misses = (points: Points) => Float64Array[]

/** How to walk. */
export interface SmcSettings {
  /** Parts of the points, side by side, that never meet: what they disagree in is chance. */
  readonly islands: number
  /** How often the points are looked at in the end, with moves between. */
  readonly rounds: number
  readonly seed: number
  /** Looks at where the points are. */
  readonly look: (points: Points) => void
}

/** How the walk went. */
export interface SmcProgress {
  /** From prior to posterior. */
  readonly steps: number
  readonly moves: number
  /** Share of the proposed moves that were taken at the end. */
  readonly accepted: number
  /** What is left of where the points stood when the last step began: the greatest correlation among their dimensions, beyond chance. */
  readonly remembered: number
}

/** Every step keeps half of the draws effective. */
const kept = 0.5

/** Points have forgotten where they stood when no dimension's correlation with it is greater: on the way, and at the end. */
const forgotten = { onTheWay: 0.3, atTheEnd: 0.1 } as const

/** Moves of one step at the most, if they have not forgotten earlier: on the way, and at the end. */
const mostMoves = { onTheWay: 40, atTheEnd: 200 } as const

const mostSteps = 60

/** After so many moves a step's reference is fitted once more, to points that descend from more than a few. */
const refit = 4

/**
 * Walk from the prior to the posterior by steps of a tempered likelihood: a sequential Monte Carlo sampler after P. Del Moral, A. Doucet
 * and A. Jasra, J. R. Stat. Soc. B 68 (2006), 411-436. The next temperature is where half of the points stay effective; points are
 * resampled systematically, each island for itself (C. Vergé, C. Dubarry, P. Del Moral and E. Moulines, Stat. Comput. 25 (2015),
 * 243-260), and moved by preconditioned Crank-Nicolson steps around a `Reference` until they have forgotten where they stood, so that
 * it does not matter how few the survivors were. The size of the steps follows the share of moves taken. At the end points are
 * looked at in rounds, with as many moves between as it takes to forget most. Nothing comes of it where the way does not end: what was
 * seen contradicts itself. Yields the share done, 0 to 1.
 */
export function* temperedSmc(
  start: Points,
  misses: Misses,
  { islands, rounds, seed, look }: SmcSettings,
): Generator<number, SmcProgress | undefined> {
  const uniform = uniforms(seed)
  const normal = normals(seed + 1)
  const count = start[0]?.length ?? 0
  let points = start
  let missed = misses(points)
  let agreement = likelihood(missed, count)
  let temperature = 0
  let steps = 0
  let moves = 0
  let size = 0.5
  let taken = 0
  const alike = new Float64Array(count).fill(1 / count)
  let reference = new GaussianReference(points, alike, missed)
  const { slopes } = reference
  let here = reference.placed(points)
  let priorHere = reference.priorOver(here)

  const fit = () => {
    reference = new GaussianReference(points, alike, missed, slopes)
    here = reference.placed(points)
    priorHere = reference.priorOver(here)
  }
  const go = () => {
    const there = reference.proposed(here, size, normal)
    const missedThere = misses(there.points)
    const agreementThere = likelihood(missedThere, count)
    const priorThere = reference.priorOver(there)
    const stays: number[] = []
    for (let point = 0; point < count; point += 1) {
      const gain = temperature * (agreementThere[point]! - agreement[point]!) + priorThere[point]! - priorHere[point]!
      if (!(log(uniform()) < gain)) stays.push(point)
    }
    const putBack = (to: Float64Array, from: Float64Array) => {
      for (const point of stays) to[point] = from[point]!
    }
    for (const [dimension, values] of there.points.entries()) putBack(values, points[dimension]!)
    for (const [direction, values] of there.parts.entries()) putBack(values, here.parts[direction]!)
    for (const [index, values] of missedThere.entries()) putBack(values, missed[index]!)
    putBack(agreementThere, agreement)
    putBack(priorThere, priorHere)
    here = there
    points = there.points
    missed = missedThere
    agreement = agreementThere
    priorHere = priorThere
    moves += 1
    taken = 1 - stays.length / count
    size = Math.min(0.95, Math.max(0.02, size * exp(taken - 0.3)))
  }

  let first = 1
  let needed = 1
  let remembered = 1
  while (temperature < 1) {
    if (steps === mostSteps) return undefined
    const next = nextTemperature(agreement, temperature)
    const by = next - temperature
    const weights = normalised(agreement.map((value) => by * value))
    const places = resampled(weights, islands, uniform)
    const keep = (values: Float64Array) => Float64Array.from(places, (place) => values[place]!)
    points = points.map(keep)
    missed = missed.map(keep)
    agreement = keep(agreement)
    fit()
    temperature = next
    steps += 1
    if (steps === 1) first = Math.min(next, 0.5)
    const when = temperature < 1 ? 'onTheWay' : 'atTheEnd'
    const before = points
    remembered = 1
    for (needed = 1; needed <= mostMoves[when]; needed += 1) {
      go()
      if (needed % refit === 0) fit()
      remembered = greatestCorrelation(before, points)
      // Temperatures grow by about the same factor from step to step.
      const way = temperature < 1 ? 0.65 * (1 - log(temperature) / log(first)) : 0.65
      const left = log(Math.max(remembered, forgotten[when])) / log(forgotten[when])
      yield Math.min(0.75, way + (temperature < 1 ? 0 : 0.1 * left))
      if (remembered < forgotten[when]) break
    }
  }
  const between = Math.ceil(needed / 3)
  for (let round = 0; round < rounds; round += 1) {
    for (let move = 0; move < between; move += 1) {
      go()
      yield 0.75 + (0.25 * (round + (move + 1) / between)) / rounds
    }
    look(points)
  }
  return { steps, moves, accepted: taken, remembered }
}

/** The highest temperature up to 1 at which the points stay as effective as they should, by halving. */
function nextTemperature(agreement: Float64Array, from: number): number {
  const effective = (to: number) => effectiveSize(normalised(agreement.map((value) => (to - from) * value)))
  const wanted = kept * agreement.length
  if (effective(1) >= wanted) return 1
  let [low, high] = [from, 1]
  for (let half = 0; half < 50; half += 1) {
    const middle = (low + high) / 2
    if (effective(middle) >= wanted) low = middle
    else high = middle
  }
  return low > from ? low : high
}

/** Systematic resampling in every island: as many places as it has points, each as often as its weight wants, with one random start. */
function resampled(weights: Float64Array, islands: number, uniform: () => number): Uint32Array {
  const places = new Uint32Array(weights.length)
  const size = weights.length / islands
  for (let first = 0; first < weights.length; first += size) {
    const own = weights.subarray(first, first + size)
    const whole = own.reduce((sum, weight) => sum + weight, 0)
    const start = uniform()
    let sum = 0
    let from = 0
    for (let place = 0; place < size; place += 1) {
      const wanted = (whole * (place + start)) / size
      while (from < size - 1 && sum + own[from]! < wanted) sum += own[from++]!
      places[first + place] = first + from
    }
  }
  return places
}

/** The greatest correlation of any dimension with what it was before, less what chance alone gives the greatest of some hundreds. */
function greatestCorrelation(before: Points, after: Points): number {
  const chance = 3 / Math.sqrt(before[0]?.length ?? 1)
  return Math.max(0, ...before.map((values, dimension) => correlation(values, after[dimension]!) - chance))
}

function correlation(one: Float64Array, other: Float64Array): number {
  const count = one.length
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0]
  for (let place = 0; place < count; place += 1) {
    const [x, y] = [one[place]!, other[place]!]
    a += x
    b += y
    aa += x * x
    bb += y * y
    ab += x * y
  }
  const spread = Math.sqrt((aa - (a * a) / count) * (bb - (b * b) / count))
  return spread > 0 ? (ab - (a * b) / count) / spread : 0
}
