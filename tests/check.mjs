/**
 * `npm run check`: types, format and lint. ESLint takes as long as the others together, so it runs beside them and says
 * what it has found after them. svelte-check looks at every TypeScript and JavaScript file as well, so tsc has nothing to add.
 */
import { start } from './start.mjs'

/** Runs a package's program. */
const run = (/** @type {string} */ program, /** @type {string[]} */ args, /** @type {'inherit' | 'pipe'} */ out = 'inherit') =>
  start([`node_modules/${program}`, ...args], out)

const linting = run('eslint/bin/eslint.js', ['.'], 'pipe')
const types = await run('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
const unchecked = ['!{scenarios,public,tests/files/versions}/**', '!src/model/sources.json']
const format = await run('prettier/bin/prettier.cjs', ['--check', '.', ...unchecked])
const lint = await linting
process.stdout.write(lint.said)
process.exitCode = types.ok && format.ok && lint.ok ? 0 : 1
