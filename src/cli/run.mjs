/**
 * `npm run simulate`: runs the command line from one file that was built of it, which starts in a tenth of the time; built here when it is
 * missing or when anything in `src` has changed since, with what its table needs beside it. Standard output stays empty, because it
 * belongs to the command.
 */
import './install.mjs'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const modules = join(root, 'node_modules')
const built = /^\.reshoot-cli-[0-9a-f]{16}$/

/** Every file that the command line may be made of, with its size and when it was written. */
function sources() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|json)$/.test(file))
  return ['package-lock.json', ...files.map((file) => join('src', file))].toSorted().map((file) => {
    const { size, mtimeMs } = statSync(join(root, file))
    return `${file} ${size} ${mtimeMs}`
  })
}

/** As deep in the project as `src/cli`, from where the shipped scenarios are found. */
const home = `.reshoot-cli-${createHash('sha256').update(sources().join('\n')).digest('hex').slice(0, 16)}`
const entry = join(modules, home, 'simulate.mjs')

if (!existsSync(entry)) {
  const { bundle } = await import('./bundle.mjs')
  const making = `${home}-${process.pid}`
  const entries = ['simulate', 'buildTable'].map((name) => `src/cli/${name}.ts`)
  await bundle({ root, entries, outDir: join(modules, making), ending: 'mjs' })
  /** @type {unknown} */
  const program = await import(pathToFileURL(join(modules, making, 'buildTable.mjs')).href)
  const { buildTable } = /** @type {{ buildTable: () => Record<string, Uint8Array> }} */ (program)
  for (const [name, bytes] of Object.entries(buildTable())) writeFileSync(join(modules, making, `${name}.bin`), bytes)
  try {
    renameSync(join(modules, making), join(modules, home))
  } catch (error) {
    if (!existsSync(entry)) throw error
    rmSync(join(modules, making), { recursive: true }) // another command was as quick
  }
  for (const name of readdirSync(modules))
    if (built.test(name) && name !== home) rmSync(join(modules, name), { recursive: true, force: true })
}

await import(pathToFileURL(entry).href)
