/**
 * `npm run check`: types, format and lint. ESLint takes as long as the others together, so it runs beside them and says
 * what it has found after them. svelte-check looks at every TypeScript and JavaScript file as well, so tsc has nothing to add.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Runs a package's program. @returns {Promise<{ ok: boolean, said: string }>} what it said only where it is not let speak at once */
const run = (/** @type {string} */ program, /** @type {string[]} */ args, /** @type {'inherit' | 'pipe'} */ out = 'inherit') =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], { cwd: root, stdio: ['ignore', out, out] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += String(text)))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ ok: code === 0, said })
    })
  })

const linting = run('eslint/bin/eslint.js', ['.'], 'pipe')
const types = await run('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
const unchecked = ['!{scenarios,public,tests/files/versions}/**', '!src/model/sources.json']
const format = await run('prettier/bin/prettier.cjs', ['--check', '.', ...unchecked])
const lint = await linting
process.stdout.write(lint.said)
process.exitCode = types.ok && format.ok && lint.ok ? 0 : 1
