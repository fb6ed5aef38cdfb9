import { expect, test } from 'vitest'
import { dropped } from '../../../src/state/storage/retention.ts'

const minute = 60_000
const day = 24 * 60 * minute
const now = Date.parse('2026-11-23T12:00:00Z')

/** What is left after a state every twenty seconds, over so many days. */
function left(days: number): number[] {
  let times: number[] = []
  for (let at = now - days * day; at <= now; at += minute / 3) {
    times.push(at)
    const gone = new Set(dropped(times))
    if (gone.size > 0) times = times.filter((time) => !gone.has(time))
  }
  return times
}

test('of a long history the states lie further apart the older they are, and the first and the last are there', () => {
  const times = left(3)
  const younger = (age: number) => times.filter((at) => now - at < age).length
  expect(times[0]).toBe(now - 3 * day)
  expect(times.at(-1)).toBe(now)
  expect(younger(60 * minute)).toBeGreaterThanOrEqual(59)
  expect(younger(60 * minute)).toBeLessThanOrEqual(62)
  expect(times.length).toBeLessThanOrEqual(200)
})

test('a few states far apart all stay', () => {
  expect(dropped([now - 400 * day, now - 200 * day, now - 5 * day, now - 2 * minute, now])).toEqual([])
})
