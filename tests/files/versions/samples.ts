import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shownBy } from './shown.ts'

const path = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url))
const read = (file: string) => readFileSync(path(file), 'utf8')

/** Files of every version that files may be of: version of the format, model and version of the model. */
export const samples: readonly string[] = readdirSync(path('')).flatMap((file) => /^(.+)\.reshoot\.json$/.exec(file)?.[1] ?? [])

/** Numbers of an old file hold to the twelfth digit on every machine; the rest holds to the letter. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(12)) : part))

/** What a sample shows now, and what it showed when it was published. */
export const shownNowAndThen = (name: string): { readonly now: unknown; readonly then: unknown } => {
  return { now: rounded(shownBy(read(`${name}.reshoot.json`))), then: rounded(JSON.parse(read(`${name}.shows.json`))) }
}

/** Write down what new samples show: once, and never again, for what an old file came to does not change. @returns their names */
export function writeNewSamples(): string[] {
  const fresh = samples.filter((name) => !existsSync(path(`${name}.shows.json`)))
  for (const name of fresh) {
    writeFileSync(path(`${name}.shows.json`), `${JSON.stringify(shownBy(read(`${name}.reshoot.json`)), null, 2)}\n`)
  }
  return fresh
}
