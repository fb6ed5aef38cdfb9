/**
 * `npm run check`: types, format, lint and exports that nothing uses, in two rows that take about as long as each other. svelte-check looks at every
 * TypeScript and JavaScript file as well, so tsc has nothing to add.
 *
 * The rules stand in `eslint.config.js`, for editors and for components, which only ESLint can read. All other code is held against the same
 * rules by oxlint, which takes an eighth of the time: its configuration is made from ESLint's here, and not kept.
 */
import migrated from '@oxlint/migrate'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import rules from '../eslint.config.js'
import { quietly } from './quietly.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const components = '**/*.svelte'

/**
 * Typed rules see a component as TypeScript that its parser wrote. By this switch those who import it see that too; without it they see its text,
 * and every component that is looked at changes the program, which then is put together anew: half of the whole time.
 */
const env = { ...process.env, SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK: '1' }

/** Runs a package's program and shows what it said, when it has ended. @returns {Promise<boolean>} whether it found nothing */
async function run(/** @type {string} */ program, /** @type {string[]} */ ...args) {
  const { ok, said } = await quietly([`node_modules/${program}`, ...args], { cwd: root, env })
  process.stdout.write(said)
  return ok
}

async function code() {
  const config = await migrated(rules, undefined, { typeAware: true, jsPlugins: false })
  writeFileSync(`${root}.oxlintrc.json`, JSON.stringify(config))
  return run('oxlint/bin/oxlint', '--deny-warnings', '--ignore-pattern', components)
}

/** Each looks at everything, also where the one before it has found something. */
async function row(/** @type {readonly (() => Promise<boolean>)[]} */ ...checks) {
  let fine = true
  for (const check of checks) fine = (await check()) && fine
  return fine
}

/** Files and exports of the product that the product itself has no use for, and of the tests that no test has. */
const deadCode = (/** @type {string[]} */ ...options) => run('knip/bin/knip.js', ...options, '--include', 'files,exports,types')

/** Components are written out for the compiler, which would go on reading those that are gone. */
rmSync(`${root}.svelte-check`, { recursive: true, force: true })

const found = await Promise.all([
  row(
    () => run('svelte-check/bin/svelte-check', '--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
    () => run('eslint/bin/eslint.js', components),
  ),
  row(
    code,
    () => run('oxfmt/bin/oxfmt', '--check'),
    () => deadCode('--production'),
    () => deadCode(),
  ),
])
process.exitCode = found.every(Boolean) ? 0 : 1
