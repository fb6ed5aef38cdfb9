import { setImmediate } from 'node:timers/promises'

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
}

/** Milliseconds that some work takes. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** One way to do the work: one go of it, answered with its milliseconds. */
export type Contestant = () => number | Promise<number>

/**
 * Let contestants take turns, so that whatever else the machine does meets all of them alike.
 *
 * @returns The median of each, in milliseconds.
 */
export async function takingTurns<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, Contestant>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[]
  const times = names.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, name] of names.entries()) {
      await setImmediate() // a turn may be long, and others wait for theirs
      const ms = await contestants[name]()
      if (round > 0) times[place]?.push(ms) // the first round warms up
    }
  }
  return Object.fromEntries(names.map((name, place) => [name, median(times[place] ?? [])])) as Record<Name, number>
}
