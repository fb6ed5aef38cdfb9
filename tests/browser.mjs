/**
 * Finds a Chromium for the tests of the built app, and installs one where none is found.
 * `BROWSER_PATH` names one by hand. As root on Debian it comes from the distribution, with a Chinese font: the headless
 * shell, which opens a page in half the time of the whole browser. Elsewhere Playwright downloads a browser of its own.
 */
import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const headlessShell = 'chromium-headless-shell'

const byHand = process.env['BROWSER_PATH'] ?? ''

/** Where browsers of the Chromium family live, by platform: full paths, or names to look for on the PATH. */
const known = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
    (path) => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) => join(process.env[folder] ?? '', path)),
  ),
  linux: [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  ),
}

/** Says whether the program starts at all: a wrapper without the browser behind it does not. On Windows it would open a window. */
function starts(/** @type {string} */ path) {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** The path of a browser that is already here. */
export function findBrowser() {
  if (byHand !== '') return byHand
  const installed = process.platform === 'darwin' || process.platform === 'win32' ? known[process.platform] : known.linux
  return [chromium.executablePath(), ...installed].find((path) => existsSync(path) && starts(path))
}

function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-q', ...patience, ...args], { stdio: ['ignore', 'ignore', 2], env }).status
  const install = (/** @type {string[]} */ ...packages) => apt('install', '-y', '--no-install-recommends', ...packages) === 0
  if (process.getuid?.() !== 0 || apt('--version') !== 0) return
  console.error(`Installing ${headlessShell} and fonts-noto-cjk with apt-get (once, about a minute) …`)
  apt('update')
  if (!install(headlessShell, 'fonts-noto-cjk')) install('chromium', 'fonts-noto-cjk')
}

function installFromPlaywright() {
  console.error('Downloading a Chromium with Playwright (once) …')
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  spawnSync(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], { stdio: 'ignore' })
}

/** The path of a browser, installed first if need be; nothing when there is none to be had. */
export function ensureBrowser() {
  if (byHand === '' && !findBrowser()?.endsWith(headlessShell)) installFromDebian()
  if (findBrowser() === undefined) installFromPlaywright()
  const found = findBrowser()
  if (found === undefined)
    console.error('No browser was found and none could be installed: install Chromium or Chrome, or set BROWSER_PATH to one.')
  return found
}
