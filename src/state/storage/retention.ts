const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How far apart states are kept, by how old they are at most: the newest of each span stays. */
const spans = [
  { age: hour, apart: minute },
  { age: day, apart: 15 * minute },
  { age: 30 * day, apart: day },
  { age: Infinity, apart: 7 * day },
] as const

/** A state is a few thousand bytes. */
const most = 200

/**
 * The states of a scenario that are dropped: one a minute stays of the last hour, one a quarter of an hour of the last day, one a day of the
 * last month, one a week of what is older. The first one, with which the work began, and the last always stay.
 *
 * @param times In milliseconds, rising; the last is now.
 */
export function dropped(times: readonly number[]): number[] {
  const now = times.at(-1) ?? 0
  const spanOf = (at: number) => {
    const apart = spans.find(({ age }) => now - at < age)?.apart ?? 7 * day
    return `${apart} ${Math.floor(at / apart)}`
  }
  const inner = times.slice(1)
  const stay = inner.filter((at, index) => index === inner.length - 1 || spanOf(at) !== spanOf(inner[index + 1] ?? at))
  const kept = new Set([...times.slice(0, 1), ...stay.slice(1 - most)])
  return times.filter((at) => !kept.has(at))
}
