// Writes down what a sample comes to now: `npx tsx tests/files/versions/write.ts 1-sora-2024-1`. Once for a new sample, and never again:
// what an old file came to does not change.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shownBy } from './shown.ts'

const [name = ''] = process.argv.slice(2)
const path = (ending: string) => fileURLToPath(new URL(`./${name}.${ending}.json`, import.meta.url))
writeFileSync(path('shows'), `${JSON.stringify(shownBy(readFileSync(path('reshoot'), 'utf8')), null, 2)}\n`)
