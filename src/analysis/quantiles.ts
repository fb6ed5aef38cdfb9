/** The shares of draws that summaries tell: P5, P25, P50, P75, P95. */
export const told = [0.05, 0.25, 0.5, 0.75, 0.95] as const

const bins = 1024
const counts = new Int32Array(bins)
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
  let least = Infinity
  let most = -Infinity
  let sum = 0
  for (let draw = 0; draw < length; draw += 1) {
    const value = draws[draw]!
    sum += value
    if (value < least) least = value
    if (value > most) most = value
  }
  const mean = sum / length
  if (Number.isNaN(sum) && draws.some(Number.isNaN)) return { least: NaN, most: NaN, mean: NaN, quantiles: shares.map(() => NaN) }
  if (least === most) return { least, most, mean: least, quantiles: shares.map(() => least) }
  const scale = (bins - 1) / (most - least)
  const quantiles = Number.isFinite(scale) && scale > 0 ? selected(draws, shares, least, scale) : fullySorted(draws, shares)
  return { least, most, mean, quantiles }
}

function selected(draws: Float64Array, shares: readonly number[], least: number, scale: number): number[] {
  const { length } = draws
  if (binOf.length < length) {
    binOf = new Uint16Array(length)
    gathered = new Float64Array(length)
  }
  counts.fill(0)
  for (let draw = 0; draw < length; draw += 1) {
    const bin = ((draws[draw]! - least) * scale) | 0
    binOf[draw] = bin
    counts[bin]! += 1
  }

  // The bins that hold a wanted rank get a stretch of `gathered` each; `first` is the rank of the least value in it.
  const ranks = shares.flatMap((share) => [Math.floor(share * (length - 1)), Math.ceil(share * (length - 1))])
  const stretches: { readonly first: number; readonly start: number; end: number }[] = []
  const stretchOf: number[] = []
  wanted.fill(0)
  for (let bin = 0, before = 0, room = 0; stretchOf.length < ranks.length && bin < bins; bin += 1) {
    const count = counts[bin]!
    while (stretchOf.length < ranks.length && ranks[stretchOf.length]! < before + count) {
      if (wanted[bin] === 0) {
        wanted[bin] = stretches.push({ first: before, start: room, end: room })
        room += count
      }
      stretchOf.push(wanted[bin]! - 1)
    }
    before += count
  }

  for (let draw = 0; draw < length; draw += 1) {
    const at = wanted[binOf[draw]!]!
    if (at !== 0) gathered[stretches[at - 1]!.end++] = draws[draw]!
  }
  for (const { start, end } of stretches) sort(gathered, start, end)
  const ranked = (index: number): number => {
    const { first, start } = stretches[stretchOf[index]!]!
    return gathered[start + ranks[index]! - first]!
  }
  return shares.map((share, index) => between(ranked(2 * index), ranked(2 * index + 1), share * (length - 1) - ranks[2 * index]!))
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
