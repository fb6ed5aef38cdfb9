/** How fast it all is, told in ratios from one run: `npm run bench`, with `--json` in short, with `--peers` against Squiggle and numpy too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nothingFound, shortBench } from './short.ts'

/** How long the short run may take, from the start of this process; the rest of 55 seconds is npm's. */
const limit = 48_000

const given = process.argv.slice(2)
const unknown = given.filter((flag) => !['--json', '--peers'].includes(flag))
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(' ')}: npm run bench -- [--json | --peers]\n`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'reshoot-bench-'))
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

const tell = (line: string) => {
  process.stderr.write(`${line}\n`)
}

if (given.includes('--json')) {
  const found = nothingFound()
  const over = new AbortController()
  const end = () => {
    over.abort()
    process.stdout.write(`${JSON.stringify(found)}\n`, () => process.exit())
  }
  setTimeout(end, limit - performance.now())
  await shortBench(found, folder, over.signal, tell).catch((error: unknown) => {
    tell(String(error))
  })
  end()
} else {
  const { longBench } = await import('./long.ts')
  process.stdout.write(await longBench(folder, given.includes('--peers'), tell))
  process.exit()
}
