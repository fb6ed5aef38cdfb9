import { exp, square } from '../../engine/plan/elementary.ts'

/** Fewer draws than this many equal ones carry too little to tell a 90 % range by. */
export const leastEffective = 100

/**
 * How well each draw agrees with what was seen: the logarithm of the normal law of independent observations, but for a constant, from
 * how many standard errors each of them is missed by. A draw that comes to no number agrees with nothing.
 */
export function likelihood(misses: readonly Float64Array[], count: number): Float64Array {
  const sum = new Float64Array(count)
  for (const miss of misses) for (let draw = 0; draw < count; draw += 1) sum[draw]! -= 0.5 * square(miss[draw]!)
  return sum.map((value) => (Number.isNaN(value) ? -Infinity : value))
}

/** Weights from their logarithms, summing to 1. */
export function normalised(logarithms: Float64Array): Float64Array {
  let most = -Infinity
  for (const value of logarithms) most = Math.max(most, value)
  const weights = logarithms.map((value) => exp(value - most))
  let sum = 0
  for (const weight of weights) sum += weight
  return weights.map((weight) => weight / sum)
}

/** How many equal draws weighted ones are worth, after L. Kish (1965): 1 over the sum of the squared weights. */
export function effectiveSize(weights: Float64Array): number {
  let squares = 0
  for (const weight of weights) squares += weight * weight
  return 1 / squares
}

/** Mean, standard deviation and some quantiles of draws, with the standard errors of mean and quantiles. */
export interface Estimates {
  readonly mean: number
  readonly deviation: number
  readonly quantiles: readonly number[]
  readonly errors: { readonly mean: number; readonly quantiles: readonly number[] }
}

/**
 * Look at draws that come in independent parts. How far chance moves a mean, or the share of draws below a value, is told twice: by how
 * the points differ, each with all its draws, and by how the parts do. Points are many, so that theirs is told steadily, but those that
 * descend from one another are taken for strangers; parts never met, but of eight the spread is itself a matter of luck. The larger of
 * the two counts, so that an error is rather too large than too small. The error of a quantile is a quarter of the distance between the
 * quantiles at its share give or take two errors of the share (R. S. Woodruff, J. Am. Stat. Assoc. 47 (1952), 635-646): how thickly
 * the draws lie there is told by their order. Of a single part the errors are 0.
 *
 *     4,096 draws of 1,024 points, worth 2,000: the share below P50 is out by 0.5 / √2000 = 0.011, so look at P47.8 and P52.2
 *
 * @param weights One for each draw, part by part; without them all draws count alike.
 * @param points So many points in each part, looked at again and again, all of them in turn; without it every draw is a point.
 */
export function estimated(
  parts: readonly Float64Array[],
  weights: readonly Float64Array[] | undefined,
  shares: readonly number[],
  points?: number,
): Estimates {
  const sorted = parts.map((draws, part) => sortedBy(draws, weights?.[part]))
  const { mean, deviation, quantiles } = figuresOf(sorted, shares)
  const known = { mean, deviation, quantiles }
  if (parts.length < 2) return { ...known, errors: { mean: 0, quantiles: shares.map(() => 0) } }
  const error = (of: (draw: number) => number) => errorOfMean(parts, weights, points, of)
  const around = shares.flatMap((share, place) => {
    const off = 2 * error((draw) => (draw <= quantiles[place]! ? 1 - share : -share))
    return [Math.max(0, share - off), Math.min(1, share + off)]
  })
  const ends = figuresOf(sorted, around).quantiles
  const ofQuantiles = shares.map((_, place) => (ends[2 * place + 1]! - ends[2 * place]!) / 4)
  return { ...known, errors: { mean: error((draw) => draw - mean), quantiles: ofQuantiles } }
}

/** The standard error of the weighted mean of something that is 0 on average. */
function errorOfMean(
  parts: readonly Float64Array[],
  weights: readonly Float64Array[] | undefined,
  points: number | undefined,
  of: (draw: number) => number,
): number {
  let [weight, count, betweenPoints, betweenParts] = [0, 0, 0, 0]
  for (const [part, draws] of parts.entries()) {
    const each = points ?? draws.length
    const sums = new Float64Array(each)
    for (const [place, draw] of draws.entries()) {
      const by = weights?.[part]![place] ?? 1
      weight += by
      sums[place % each]! += by * of(draw)
    }
    count += each
    let whole = 0
    for (const sum of sums) {
      whole += sum
      betweenPoints += sum * sum
    }
    betweenParts += whole * whole
  }
  const unbiased = (squares: number, groups: number) => (squares * groups) / (groups - 1)
  return Math.sqrt(Math.max(unbiased(betweenPoints, count), unbiased(betweenParts, parts.length))) / weight
}

/** Draws in order, with the weight of all up to each; equal weights need not be carried. */
interface Sorted {
  readonly draws: Float64Array
  readonly upTo?: Float64Array
  readonly weight: number
  readonly sum: number
  readonly squares: number
}

type Figures = Omit<Estimates, 'errors'>

function sortedBy(draws: Float64Array, weights: Float64Array | undefined): Sorted {
  let [weight, sum, squares] = [0, 0, 0]
  for (const [draw, value] of draws.entries()) {
    const each = weights?.[draw] ?? 1
    weight += each
    sum += each * value
    squares += each * value * value
  }
  if (!weights) return { draws: draws.toSorted(), weight, sum, squares }
  const order = Uint32Array.from(draws.keys()).sort((one, other) => draws[one]! - draws[other]!)
  let passed = 0
  const upTo = Float64Array.from(order, (draw) => (passed += weights[draw]!))
  return { draws: Float64Array.from(order, (draw) => draws[draw]!), upTo, weight, sum, squares }
}

function figuresOf(parts: readonly Sorted[], shares: readonly number[]): Figures {
  const total = (of: (part: Sorted) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  const weight = total((part) => part.weight)
  const mean = total((part) => part.sum) / weight
  const deviation = Math.sqrt(Math.max(0, total((part) => part.squares) / weight - mean * mean))
  const least = Math.min(...parts.map(({ draws }) => draws[0]!))
  const most = Math.max(...parts.map(({ draws }) => draws.at(-1)!))
  const below = (value: number) => total((part) => weightUpTo(part, value)) / weight
  const quantiles = shares.map((share) => {
    let [low, high] = [least, most]
    for (let half = 0; half < 50 && low < high; half += 1) {
      const middle = low + (high - low) / 2
      if (below(middle) >= share) high = middle
      else low = middle
    }
    return high
  })
  return { mean, deviation, quantiles }
}

/** The weight of all draws up to a value, by halving. */
function weightUpTo({ draws, upTo }: Sorted, value: number): number {
  let [low, high] = [0, draws.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (draws[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : (upTo?.[low - 1] ?? low)
}
