/** The shares of draws that summaries tell: P5, P25, P50, P75, P95. */
export const told = [0.05, 0.25, 0.5, 0.75, 0.95] as const

const bins = 1024
const counts = new Int32Array(bins)
/** Where each stretch of gathered draws begins, and where it ends so far. */
const starts = new Int32Array(256)
const ends = new Int32Array(256)
/** The rank of the least draw of each stretch. */
const firsts = new Int32Array(256)
/** By wanted rank: in which stretch it lies. */
const stretchOf = new Uint8Array(256)
/** By bin: 1 plus its place among the bins that hold a wanted rank, or 0. */
const wanted = new Uint8Array(bins)
let binOf = new Uint16Array(4096)
let gathered = new Float64Array(4096)

/** Least, most and mean of some draws, and their quantiles. */
export interface Sorted {
  readonly least: number
  readonly most: number
  readonly mean: number
  readonly quantiles: readonly number[]
}

/**
 * Exact quantiles of draws in any order, without sorting them: a histogram shows in which bin each quantile lies, and only what
 * is in those bins is sorted. Between two draws the quantile is interpolated (type 7 of R. J. Hyndman and Y. Fan, 1996).
 *
 * @param shares Rising, from 0 to 1, at most 100 of them.
 * @returns Figures in the unit of the draws; not-a-number if any draw is none.
 */
export function summarise(draws: Float64Array, shares: readonly number[]): Sorted {
  const { length } = draws
  const { least, most, sum } = reach(draws)
  const mean = sum / length
  if (Number.isNaN(sum) && draws.some(Number.isNaN)) return { least: NaN, most: NaN, mean: NaN, quantiles: shares.map(() => NaN) }
  if (least === most) return { least, most, mean: least, quantiles: shares.map(() => least) }
  const scale = (bins - 1) / (most - least)
  const quantiles = Number.isFinite(scale) && scale > 0 ? selected(draws, shares, least, scale) : fullySorted(draws, shares)
  return { least, most, mean, quantiles }
}

/** The mean of some draws, summed in the same order as `summarise` does. */
export function meanOf(draws: Float64Array): number {
  const { least, most, sum } = reach(draws)
  return least === most ? least : sum / draws.length
}

/** Two at a time, so that the processor need not wait for one comparison before the next. */
function reach(draws: Float64Array): { least: number; most: number; sum: number } {
  const even = draws.length & ~1
  const last = draws.length - 1
  let [least, most, sum] = [draws[last]!, draws[last]!, even === draws.length ? 0 : draws[last]!]
  let [otherLeast, otherMost, otherSum] = [least, most, 0]
  for (let draw = 0; draw < even; draw += 2) {
    const one = draws[draw]!
    const other = draws[draw + 1]!
    sum += one
    otherSum += other
    least = one < least ? one : least
    most = one > most ? one : most
    otherLeast = other < otherLeast ? other : otherLeast
    otherMost = other > otherMost ? other : otherMost
  }
  return { least: Math.min(least, otherLeast), most: Math.max(most, otherMost), sum: sum + otherSum }
}

function selected(draws: Float64Array, shares: readonly number[], least: number, scale: number): number[] {
  const { length } = draws
  if (binOf.length < length) {
    binOf = new Uint16Array(length)
    gathered = new Float64Array(length)
  }
  count(draws, least, scale)

  // The bins that hold a wanted rank get a stretch of `gathered` each.
  let stretches = 0
  let ranks = 0
  wanted.fill(0)
  let bin = 0
  let before = 0
  let room = 0
  for (const share of shares) {
    for (let end = 0; end < 2; end += 1) {
      const rank = end === 0 ? Math.floor(share * (length - 1)) : Math.ceil(share * (length - 1))
      while (before + counts[bin]! <= rank) before += counts[bin++]!
      if (wanted[bin] === 0) {
        starts[stretches] = ends[stretches] = room
        firsts[stretches] = before
        stretches += 1
        wanted[bin] = stretches
        room += counts[bin]!
      }
      stretchOf[ranks++] = wanted[bin]! - 1
    }
  }

  gather(draws)
  for (let stretch = 0; stretch < stretches; stretch += 1) sort(gathered, starts[stretch]!, ends[stretch]!)
  const ranked = (index: number, rank: number): number => {
    const stretch = stretchOf[index]!
    return gathered[starts[stretch]! + rank - firsts[stretch]!]!
  }
  return shares.map((share, index) => {
    const rank = share * (length - 1)
    const low = Math.floor(rank)
    return between(ranked(2 * index, low), ranked(2 * index + 1, Math.ceil(rank)), rank - low)
  })
}

function count(draws: Float64Array, least: number, scale: number): void {
  counts.fill(0)
  for (let draw = 0; draw < draws.length; draw += 1) {
    const bin = ((draws[draw]! - least) * scale) | 0
    binOf[draw] = bin
    counts[bin]! += 1
  }
}

function gather(draws: Float64Array): void {
  for (let draw = 0; draw < draws.length; draw += 1) {
    const stretch = wanted[binOf[draw]!]!
    if (stretch !== 0) gathered[ends[stretch - 1]!++] = draws[draw]!
  }
}

/** Sort a stretch in place; a short one, as nearly all are, by insertion. */
function sort(values: Float64Array, start: number, end: number): void {
  if (end - start > 48) {
    values.subarray(start, end).sort()
    return
  }
  for (let next = start + 1; next < end; next += 1) {
    const value = values[next]!
    let place = next
    for (; place > start && values[place - 1]! > value; place -= 1) values[place] = values[place - 1]!
    values[place] = value
  }
}

/** For draws that reach to infinity, where there are no bins. */
function fullySorted(draws: Float64Array, shares: readonly number[]): number[] {
  const sorted = draws.toSorted()
  return shares.map((share) => {
    const rank = share * (draws.length - 1)
    return between(sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!, rank - Math.floor(rank))
  })
}

const between = (low: number, high: number, part: number): number => (part === 0 || low === high ? low : low + part * (high - low))
