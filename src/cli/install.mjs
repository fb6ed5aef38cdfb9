/**
 * Installs the packages when they are missing or stale, so that `npm start`, `npm test` and `npm run simulate`
 * work from a bare clone. Runs before anything is installed: Node's own modules only. Standard output stays
 * empty, because it belongs to the command that follows.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const lockFile = `${root}package-lock.json`
/** npm's own record of what it has put there; written last, so a broken install has none. */
const recordFile = `${root}node_modules/.package-lock.json`
const stampFile = `${root}node_modules/.reshoot-installed`

/** @param {string} version as in `process.versions.node` */
function nodeIsSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/** What an install has to match: this lock file, on this kind of machine. */
function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  return `${process.platform}-${process.arch} ${hash}`
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @returns {unknown} */
const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))

const packagesIn = (/** @type {string} */ file) => /** @type {Lock} */ (readJson(file)).packages

/** True when somebody ran `npm install` by hand and every package is there in the locked version. */
function installedByHand() {
  if (!existsSync(recordFile)) return false
  const present = packagesIn(recordFile)
  return Object.entries(packagesIn(lockFile)).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  )
}

const stampThere = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined)

function isInstalled() {
  const wanted = wantedStamp()
  const stamp = stampThere()
  if (stamp === wanted) return true
  const [platform = ''] = wanted.split(' ')
  if (stamp !== undefined && !stamp.startsWith(`${platform} `)) return false
  return installedByHand()
}

/** Runs `npm ci` with the npm that runs us; without a shell where that is known, so it works on Windows too. */
function install() {
  const npm = process.env['npm_execpath']
  // No package here needs an install script of its own; development packages are wanted whatever NODE_ENV says.
  const ci = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  return npm !== undefined && /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' })
}

/** @param {string} line */
function giveUp(line) {
  console.error(line)
  process.exit(1)
}

if (!nodeIsSupported(process.versions.node)) {
  giveUp(`Reshoot needs Node 20.19 or later, or 22.12 or later; this is ${process.versions.node}. See nodejs.org.`)
}
if (!isInstalled()) {
  console.error('Installing packages (once, about half a minute) …')
  const { status, error } = install()
  if (status !== 0) giveUp(`The packages could not be installed: ${error?.message ?? 'npm ci failed, for the reason above'}.`)
}
// Whole or not at all: another command may be reading it.
if (stampThere() !== wantedStamp()) {
  const writing = `${stampFile}-${process.pid}`
  writeFileSync(writing, wantedStamp())
  renameSync(writing, stampFile)
}
