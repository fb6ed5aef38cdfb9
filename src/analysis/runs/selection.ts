/** How many draws are kept around one quantile at the most. */
const mostKept = 4096

/** How many standard deviations that the rank of a quantile has among plain random draws are kept on each side. */
const margin = 4

/**
 * Exact quantiles of draws that come batch by batch, in memory that does not grow with their number. The first batch says about
 * where each quantile will come to lie; from then on only what is close by is kept and the rest is counted, the closer the more
 * draws there are. Nothing is estimated: an order statistic whose rank is among those kept is the one that sorting finds. Where
 * the first draws were unlike the later ones a rank may be missed; then there are no quantiles, and the draws have to be gone through
 * once more. After R. W. Floyd and R. L. Rivest, Expected time bounds for selection, Commun. ACM 18 (1975), 165-172.
 *
 *     1,000,000 draws, P50: after 4,096 draws 1 in 16 is kept, after half a million 1 in 250; never more than 4,096 at a time
 */
export class Selection {
  readonly #brackets: readonly Bracket[]
  #seen = 0
  #sum = 0
  /** Whether a draw is no number: then no quantile is. */
  #hasNone = false

  /** @param shares From 0 to 1. */
  constructor(shares: readonly number[]) {
    this.#brackets = shares.map((share) => new Bracket(share))
  }

  /** How many numbers there is room for now. */
  get room(): number {
    return this.#brackets.reduce((sum, { room }) => sum + room, 0)
  }

  get mean(): number {
    return this.#sum / this.#seen
  }

  /** Take the next draws. */
  add(draws: Float64Array): void {
    if (this.#seen === 0) {
      const sorted = draws.toSorted()
      for (const bracket of this.#brackets) bracket.begin(sorted)
    } else for (const bracket of this.#brackets) bracket.add(draws, this.#seen)
    let sum = 0
    for (let place = 0; place < draws.length; place += 1) sum += draws[place]!
    this.#sum += sum
    this.#seen += draws.length
    if (Number.isNaN(sum)) this.#hasNone ||= draws.some(Number.isNaN) // it may also be of two infinities
  }

  /** The quantiles of all draws so far, as `summarise` has them; nothing where a rank was missed. */
  quantiles(): number[] | undefined {
    if (this.#hasNone) return this.#brackets.map(() => NaN)
    const found = this.#brackets.map((bracket) => bracket.quantile(this.#seen))
    return found.every((quantile) => quantile !== undefined) ? found : undefined
  }
}

/**
 * What lies around one quantile: how many draws are below, how many are just at either end, and every draw between. What is at
 * the ends is counted and not kept, so that a value which half of the draws have takes no room.
 */
class Bracket {
  readonly #share: number
  #low = -Infinity
  #high = Infinity
  #below = 0
  #atLow = 0
  #atHigh = 0
  #kept = new Float64Array(mostKept / 4)
  #count = 0

  constructor(share: number) {
    this.#share = share
  }

  get room(): number {
    return this.#kept.length
  }

  /** @param sorted The first draws. */
  begin(sorted: Float64Array): void {
    const reach = this.#reachAmong(sorted.length)
    const rank = this.#share * (sorted.length - 1)
    this.#low = sorted[Math.floor(rank) - reach] ?? -Infinity
    this.#high = sorted[Math.ceil(rank) + reach] ?? Infinity
    this.add(sorted, 0)
  }

  /** @param seen How many draws there were before these. */
  add(draws: Float64Array, seen: number): void {
    let [low, high] = [this.#low, this.#high]
    let below = 0
    for (let place = 0; place < draws.length; place += 1) {
      const draw = draws[place]!
      // Counted without branches: which side of a quantile a draw falls on is what a processor cannot foresee.
      below += Number(draw < low)
      if ((Number(draw >= low) & Number(draw <= high)) === 0) continue
      if (draw === low) this.#atLow += 1
      else if (draw === high) this.#atHigh += 1
      else if (this.#count < this.#kept.length) this.#kept[this.#count++] = draw
      else {
        this.#below += below
        below = 0
        this.#makeRoom(seen + place)
        ;[low, high] = [this.#low, this.#high]
        place -= 1 // the same once more: it may no longer be inside
      }
    }
    this.#below += below
  }

  /** The quantile of so many draws; nothing where its rank is outside. Between two draws it is interpolated. */
  quantile(seen: number): number | undefined {
    const rank = this.#share * (seen - 1)
    const [low, high] = [this.#ranked(Math.floor(rank)), this.#ranked(Math.ceil(rank))]
    if (low === undefined || high === undefined) return undefined
    const part = rank - Math.floor(rank)
    return part === 0 || low === high ? low : low + part * (high - low)
  }

  /** The draw of a rank. */
  #ranked(rank: number): number | undefined {
    const place = rank - this.#below - this.#atLow
    if (place < -this.#atLow) return undefined
    if (place < 0) return this.#low
    if (place < this.#count) return select(this.#kept, this.#count, place)
    return place < this.#count + this.#atHigh ? this.#high : undefined
  }

  /** How many ranks on each side of the quantile may still come to be it; of these at most half of the room is filled. */
  #reachAmong(seen: number): number {
    return Math.min(mostKept / 4 - 2, 8 + Math.ceil(margin * Math.sqrt(this.#share * (1 - this.#share) * seen)))
  }

  /** Take more memory as long as there may be more; then let go of what is far off. */
  #makeRoom(seen: number): void {
    if (this.#kept.length < mostKept) {
      const wider = new Float64Array(2 * this.#kept.length)
      wider.set(this.#kept)
      this.#kept = wider
      return
    }
    const rank = this.#share * (seen - 1)
    const reach = this.#reachAmong(seen)
    // An end whose rank is outside stays as it is; where both are on one side the quantile has got lost, and nothing is left between them.
    const floor = this.#ranked(Math.floor(rank) - reach)
    const ceiling = this.#ranked(Math.ceil(rank) + reach)
    const isAbove = Math.floor(rank) - reach > this.#below
    const isBelow = Math.ceil(rank) + reach < this.#below
    this.#recount(floor ?? (isAbove ? this.#high : this.#low), ceiling ?? (isBelow ? this.#low : this.#high))
  }

  /** Put the ends elsewhere, and keep what is between them. */
  #recount(low: number, high: number): void {
    const count = this.#count
    const ends = [
      [this.#low, this.#atLow],
      [this.#high, this.#atHigh],
    ] as const
    ;[this.#low, this.#high, this.#atLow, this.#atHigh, this.#count] = [low, high, 0, 0, 0]
    for (const [draw, times] of ends) this.#assign(draw, times)
    for (let place = 0; place < count; place += 1) this.#assign(this.#kept[place]!, 1)
  }

  #assign(draw: number, times: number): void {
    if (draw < this.#low) this.#below += times
    else if (draw === this.#low) this.#atLow += times
    else if (draw === this.#high) this.#atHigh += times
    else if (draw < this.#high) this.#kept[this.#count++] = draw
  }
}

/** The value of a rank among the first `count`, which change their places. C. A. R. Hoare, Algorithm 65: Find, Commun. ACM 4 (1961), 321. */
function select(values: Float64Array, count: number, rank: number): number {
  let [from, to] = [0, count - 1]
  while (from < to) {
    const pivot = values[(from + to) >> 1]!
    let [left, right] = [from, to]
    while (left <= right) {
      while (values[left]! < pivot) left += 1
      while (values[right]! > pivot) right -= 1
      if (left > right) break
      const value = values[left]!
      values[left++] = values[right]!
      values[right--] = value
    }
    if (rank <= right) to = right
    else if (rank >= left) from = left
    else break
  }
  return values[rank]!
}
