/**
 * `npm run test:long`: the unit tests with properties tried thousands of times each, the built app in every language, theme and story, and all that
 * ESLint says of components; unit tests to run may be named, and then the rest is left out. No time limit: it takes as long as it takes.
 */
import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './browser.mjs'

const env = { ...process.env, TEST_LONG: '1' }
const run = (/** @type {string[]} */ ...args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0

const named = process.argv.slice(2)
const unit = run('node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0', ...named)
const app =
  named.length > 0 ||
  (run('node_modules/vite/bin/vite.js', 'build') &&
    ensureBrowser() !== undefined &&
    run('node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', '--timeout=0'))
// Two rules that only ESLint has: of what a component is given and does not use, and of conditions that are always met.
const components = named.length > 0 || run('node_modules/eslint/bin/eslint.js', '**/*.svelte')
process.exitCode = unit && app && components ? 0 : 1
