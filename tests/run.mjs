/**
 * `npm test`: checks and build side by side, since each leaves a core idle for a while, then unit tests and the tests of the built app;
 * all of them even when one fails. The last line sums them up as `N passed, N failed`; a step that fails without a failing
 * test (a type error, a build that breaks, no browser) counts as one failure, so that the line never looks better than it is.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browser.mjs'
import { quietly } from './quietly.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const results = `${root}test-results`
const reports = { unit: `${results}/unit.json`, app: `${results}/app.json` }

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ counts: Counts, failures: readonly string[] }} Outcome what a step comes to, with the name and the error of each test that failed */
/** @typedef {{ name: string, ok: boolean } & Outcome} Step */

/** @type {Outcome} */
const nothing = { counts: { passed: 0, failed: 0, skipped: 0 }, failures: [] }

/** @returns {unknown} */
const readReport = (/** @type {string} */ file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} UnitTest */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} UnitCounts */
/** @typedef {{ name: string, status: string, message: string, assertionResults: UnitTest[] }} UnitFile */

/** What Vitest's JSON reporter wrote. @returns {Outcome} */
function unitOutcome() {
  const report = /** @type {(UnitCounts & { testResults: UnitFile[] }) | undefined} */ (readReport(reports.unit))
  if (report === undefined) return nothing
  return {
    counts: { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests },
    failures: report.testResults.flatMap(({ name, message, assertionResults }) => {
      const file = name.replace(root, '')
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      return [
        ...(message === '' ? [] : [`${file}\n${message}`]),
        ...failed.map(({ fullName, failureMessages }) => `${file} › ${fullName}\n${failureMessages.join('\n')}`),
      ]
    }),
  }
}

/** @typedef {{ results: { error?: { message?: string } }[] }} AppRun */
/** @typedef {{ title: string, ok: boolean, file: string, line: number, tests: AppRun[] }} AppTest */
/** @typedef {{ specs: AppTest[], suites?: AppSuite[] }} AppSuite */

/** @returns {AppTest[]} */
const testsOf = (/** @type {AppSuite} */ { specs, suites = [] }) => [...specs, ...suites.flatMap(testsOf)]

/** What Playwright's JSON reporter wrote. @returns {Outcome} */
function appOutcome() {
  const report = /** @type {{ stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number>, suites: AppSuite[] } | undefined} */ (
    readReport(reports.app)
  )
  if (report === undefined) return nothing
  const { expected, flaky, unexpected, skipped } = report.stats
  return {
    counts: { passed: expected + flaky, failed: unexpected, skipped },
    failures: report.suites
      .flatMap(testsOf)
      .filter(({ ok }) => !ok)
      .map(({ title, file, line, tests }) => {
        const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''))
        return `${file}:${line} › ${title}\n${errors.join('\n')}`
      }),
  }
}

const startedAt = Date.now()

const seconds = () => Math.round((Date.now() - startedAt) / 1000)

/** Runs a script with this Node, in the open. @returns {Promise<boolean>} whether it ended well */
const run = (/** @type {string} */ name, /** @type {string[]} */ args) =>
  new Promise((resolve) => {
    console.log(`\n── ${name} (${seconds()} s) ──`)
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('close', (code) => {
      resolve(code === 0)
    })
  })

/** Runs a script of package.json, and shows what it said when it has ended. @returns {Promise<boolean>} whether it ended well */
async function npmRun(/** @type {string} */ script) {
  const npm = process.env['npm_execpath']
  if (npm === undefined) throw new Error('Start the tests with `npm test`.')
  const { ok, said } = await quietly([npm, 'run', '--silent', script], { cwd: root })
  console.log(`\n── ${script} (ended after ${seconds()} s) ──\n${said}`)
  return ok
}

rmSync(results, { recursive: true, force: true })

const [checked, built] = await Promise.all([npmRun('check'), npmRun('build')])
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`]
const unit = await run('unit tests', ['node_modules/vitest/vitest.mjs', 'run', ...reporters])
const app =
  built &&
  ensureBrowser() !== undefined &&
  (await run('built app', ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts']))

/** @type {Step[]} */
const steps = [
  { name: 'check', ok: checked, ...nothing },
  { name: 'unit tests', ok: unit, ...unitOutcome() },
  { name: 'build', ok: built, ...nothing },
  { name: 'built app', ok: app, ...appOutcome() },
]
const broken = steps.filter(({ ok, counts }) => !ok || counts.failed > 0)
// Once more where whoever sees only the end of it finds them.
for (const { name, failures } of broken) console.log([`\nFailed: ${name}`, ...failures].join('\n\n'))

const sum = (/** @type {keyof Counts} */ key) => steps.reduce((total, { counts }) => total + counts[key], 0)
const failed = sum('failed') + broken.filter(({ counts }) => counts.failed === 0).length
const skipped = sum('skipped')
console.log(`\n${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
