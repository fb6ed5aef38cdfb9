import { describe, expect, test } from 'vitest'
import { fileVersions } from '../../src/files/migrate.ts'
import { models } from '../../src/model/models.ts'
import { movesBetween } from '../moves.ts'
import { samples, shownNowAndThen } from './versions/samples.ts'

describe('A file saved in an earlier version', () => {
  test.each(samples)('opens to what it was and shows what it showed: %s', (name) => {
    const { now, then } = shownNowAndThen(name)
    expect(now).toEqual(then)
  })
})

test('of every version that files may be of, the present one aside, there is a sample', () => {
  const past = [
    ...fileVersions.slice(0, -1).map(({ version }) => `${version}-`),
    ...Object.entries(models).flatMap(([id, versions]) =>
      Object.keys(versions)
        .slice(0, -1)
        .map((version) => `-${id}-${version}`),
    ),
  ]
  expect(past.filter((version) => !samples.some((name) => `-${name}`.includes(version)))).toEqual([])
  expect(samples).toContain('1-sora-2024-1')
})

test('what moved in a file that follows from the model is said number by number, from what to what', () => {
  const before = { npv: { p50: { games: 5.1, advertising: 78 } }, years: [0, 3] }
  expect(movesBetween(before, before)).toEqual([])
  expect(movesBetween(before, { npv: { p50: { games: 5.3, advertising: 78 } }, years: [0, 3, 6] })).toEqual([
    'npv.p50.games: 5.1 → 5.3',
    'years.2: nothing → 6',
  ])
})
