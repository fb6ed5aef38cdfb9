/**
 * `npm run check`: types, format, lint and exports that nothing uses, in two rows that take about as long as each other. svelte-check looks at every
 * TypeScript and JavaScript file as well, so tsc has nothing to add.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const components = '**/*.svelte'
/** Written by the app or by hand in a form of their own. */
const unchecked = ['!{scenarios,public,tests/files/versions}/**', '!src/model/versions/*/sources.json']

/**
 * Typed rules see a component as TypeScript that its parser wrote. By this switch those who import it see that too; without it they see its text,
 * and every component that is looked at changes the program, which then is put together anew: half of the whole time.
 */
const env = { ...process.env, SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK: '1' }

/** Runs a package's program and shows what it said, when it has ended. @returns {Promise<boolean>} whether it found nothing */
const run = (/** @type {string} */ program, /** @type {string[]} */ args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += String(text)))
    child.on('error', reject)
    child.on('close', (code) => {
      process.stdout.write(said)
      resolve(code === 0)
    })
  })

const lint = (/** @type {string[]} */ ...what) => run('eslint/bin/eslint.js', what)

async function typesAndComponents() {
  const types = await run('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
  return (await lint(components)) && types
}

async function codeAndFormat() {
  const code = await lint('.', '--ignore-pattern', components)
  return (await run('prettier/bin/prettier.cjs', ['--check', '.', ...unchecked])) && code
}

/** Files and exports of the product that the product itself has no use for, and of the tests that no test has. */
async function deadCode() {
  const knip = (/** @type {string[]} */ ...options) => run('knip/bin/knip.js', [...options, '--include', 'files,exports,types'])
  return (await knip('--production')) && (await knip())
}

const found = await Promise.all([typesAndComponents(), codeAndFormat().then(async (fine) => (await deadCode()) && fine)])
process.exitCode = found.every(Boolean) ? 0 : 1
