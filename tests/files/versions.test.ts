import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fileVersions } from '../../src/files/migrate.ts'
import { models } from '../../src/model/models.ts'
import { shownBy } from './versions/shown.ts'

const folder = fileURLToPath(new URL('./versions/', import.meta.url))
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8')
/** Samples, by version of the format, model and version of the model. */
const samples = readdirSync(folder).flatMap((file) => /^(.+)\.reshoot\.json$/.exec(file)?.[1] ?? [])

/** Numbers of an old file hold to the twelfth digit on every machine; the rest holds to the letter. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(12)) : part))

describe('A file saved in an earlier version', () => {
  test.each(samples)('opens to what it was and shows what it showed: %s', (name) => {
    expect(rounded(shownBy(read(`${name}.reshoot.json`)))).toEqual(rounded(JSON.parse(read(`${name}.shows.json`))))
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
