/**
 * `npm run goldens`: writes anew what follows from the model's numbers and is kept in files, and says what moved: the schema of the
 * newest version of the scenario file, and what a new sample of an old file shows. With `-- --slow` also what plain random
 * numbers come to, which takes an hour, and what shipped scenarios become when updated with what was seen. What a published sample shows never moves: that is refused, and the file left alone.
 */
import '../src/model/everyModel.ts'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { newestVersion } from '../src/files/schema.ts'
import { samples, shownNowAndThen, writeNewSamples } from './files/versions/samples.ts'
import { movesBetween } from './moves.ts'

/** What is kept, and the program that writes it. */
interface Golden {
  readonly file: string
  readonly writer: string
  readonly slow: boolean
}

const goldens: readonly Golden[] = [
  { file: `public/schema/scenario-${newestVersion}.json`, writer: 'src/cli/writeSchema.ts', slow: false },
  ...['percentiles', 'posterior', 'shares'].map((name) => {
    return { file: `tests/recompute/${name}.json`, writer: `tests/recompute/write-${name}.ts`, slow: true }
  }),
  { file: 'src/state/workspace/shippedUpdates.json', writer: 'tests/recompute/write-updates.ts', slow: true },
]

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (file: string): unknown => (existsSync(root + file) ? JSON.parse(readFileSync(root + file, 'utf8')) : {})

/** Write one file anew. @returns what moved in it */
function rewrite({ file, writer }: Golden): string[] {
  const before = read(file)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', writer], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${writer} failed`)
  return movesBetween(before, read(file))
}

function tell(file: string, moved: readonly string[]): void {
  console.log(`${file}: ${moved.length === 0 ? 'nothing moved' : `${moved.length} moved`}`)
  for (const move of moved) console.log(`  ${move}`)
}

const slow = process.argv.includes('--slow')
for (const name of writeNewSamples()) console.log(`tests/files/versions/${name}.shows.json: new`)
for (const golden of goldens.filter((golden) => slow || !golden.slow)) tell(golden.file, rewrite(golden))
for (const name of samples) {
  const { now, then } = shownNowAndThen(name)
  const moved = movesBetween(then, now)
  if (moved.length > 0) process.exitCode = 1
  tell(`tests/files/versions/${name}.shows.json${moved.length > 0 ? ', which must not move and was left alone' : ''}`, moved)
}
