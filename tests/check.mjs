/**
 * `npm run check`: types, format, lint and exports that nothing uses, in two rows that take about as long as each other. svelte-check looks at every
 * TypeScript and JavaScript file as well, so tsc has nothing to add.
 *
 * The rules stand in `eslint.config.js`, for editors. Here only ESLint's own reading of components is asked of it; whatever else the rules say is
 * held by oxlint, which takes an eighth of the time: its configuration is made from ESLint's, and not kept.
 */
import migrated from '@oxlint/migrate'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import rules from '../eslint.config.js'
import { quietly } from './quietly.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const components = '**/*.svelte'

/** Runs a package's program and shows what it said, when it has ended. @returns {Promise<boolean>} whether it found nothing */
async function run(/** @type {string} */ program, /** @type {string[]} */ ...args) {
  const { ok, said } = await quietly([`node_modules/${program}`, ...args], { cwd: root })
  process.stdout.write(said)
  return ok
}

const oxlint = (/** @type {string[]} */ ...args) => run('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', ...args)

const forOxlint = (/** @type {boolean} */ typeAware) => migrated(rules, undefined, { typeAware, jsPlugins: false })
const [ruled, untyped] = await Promise.all([forOxlint(true), forOxlint(false)])

function code() {
  writeFileSync(`${root}.oxlintrc.json`, JSON.stringify(ruled))
  return oxlint('--ignore-pattern', components)
}

/** What components say of themselves, without types: for each of them ESLint would put the whole program together anew. */
const componentsAsTheyStand = () => run('eslint/bin/eslint.js', '--config', 'tests/components.eslint.js', components)

/** The rules that ask for types, of components as svelte-check has written them out: what it has put there itself is let be. */
function componentsByType() {
  const typed = Object.entries(ruled.rules ?? {}).filter(([name]) => !(name in (untyped.rules ?? {})))
  const ofComponents = (ruled.overrides ?? [])
    .filter(({ files }) => files.includes(components))
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
  const config = {
    plugins: ruled.plugins,
    categories: { correctness: 'off' },
    rules: {
      ...Object.fromEntries([...typed, ...ofComponents]),
      'typescript/require-await': 'off',
      'typescript/no-generated-empty-object-type': 'off',
      'typescript/no-misused-promises': ['error', { checksVoidReturn: { properties: false } }], // events
      'typescript/no-deprecated': ['error', { allow: ['ComponentConstructorOptions'] }],
    },
  }
  const folder = '.svelte-check/svelte'
  writeFileSync(`${root}.svelte-check/oxlint.json`, JSON.stringify(config))
  const written = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => basename(file).startsWith('++'))
  return oxlint('--config', '.svelte-check/oxlint.json', ...written.map((file) => `${folder}/${file}`))
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
    componentsByType,
    () => deadCode('--production'),
    () => deadCode(),
  ),
  row(code, componentsAsTheyStand, () => run('oxfmt/bin/oxfmt', '--check')),
])
process.exitCode = found.every(Boolean) ? 0 : 1
