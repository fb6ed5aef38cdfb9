import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findBrowser } from '../../browser.mjs'
import { served } from './app.ts'

/** What the browser and the page work for until a page stands, in milliseconds of the processor. */
export interface Visit {
  /** Explore, opened for the first time: until its key figures and charts stand. */
  readonly first: number
  /** The same opened again, from the cache of the service worker. */
  readonly second: number
  /** A page that has one heading and one canvas and loads nothing: what the browser itself takes. */
  readonly floor: number
  /** What the page of the first visit asks for until then: how often, and how much of it is JavaScript and all together, in kB compressed. */
  readonly requests: number
  readonly scriptsKB: number
  readonly allKB: number
  /** What the second one asks the server for. */
  readonly secondRequests: number
}

const floorPage = `data:text/html,<!doctype html><main><h1>¥0</h1><canvas></canvas></main><script>
document.querySelector('canvas').getContext('2d').fillRect(0, 0, 10, 10)</script>`

/** Open the app as a stranger would, several times, and tell the middle of what that took; nothing where there is no browser. */
export async function measureVisit(folder: string, rounds = 3): Promise<Visit | undefined> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return undefined
  const { server, address } = await served(folder)
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update']
  const browser = await chromium.launch({ executablePath, args })
  /** What reaches the server, be it for the page or for its service worker. */
  let reached = 0
  server.on('request', () => (reached += 1))
  const explore = new URL('#explore', address).href
  try {
    const found: { first: number; second: number; floor: number; asked: readonly string[]; again: number }[] = []
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const floor = await opening(browser, context, floorPage)
      let first: readonly string[] = []
      const cold = await opening(browser, context, explore, async (page) => {
        await page.evaluate(() => navigator.serviceWorker.ready)
        await page.waitForTimeout(500) // what the worker keeps is kept
        first = await page.evaluate(askedUntilDrawn)
      })
      reached = 0
      const warm = await opening(browser, context, explore)
      found.push({ first: cold, second: warm, floor, asked: first, again: reached })
      await context.close()
    }
    const middle = (of: (one: (typeof found)[number]) => number) => found.map(of).toSorted((a, b) => a - b)[rounds >> 1] ?? NaN
    const files = [...new Set(found[0]?.asked ?? [])]
    const compressed = (path: string) => {
      const bytes = readFileSync(join(folder, path.endsWith('/') ? 'index.html' : path))
      return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length) / 1000
    }
    const together = (paths: readonly string[]) => paths.reduce((sum, path) => sum + compressed(path), 0)
    return {
      ...{ first: middle(({ first }) => first), second: middle(({ second }) => second), floor: middle(({ floor }) => floor) },
      ...{ requests: found[0]?.asked.length ?? NaN, secondRequests: middle(({ again }) => again) },
      ...{ scriptsKB: together(files.filter((path) => path.endsWith('.js'))), allKB: together(files) },
    }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Open a page in a tab of its own, and tell what that took until its figures and charts stand. */
async function opening(
  browser: Browser,
  context: BrowserContext,
  address: string,
  then: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const page = await context.newPage()
  try {
    await page.addInitScript('globalThis.__name = (named) => named') // tsx names functions with it
    await page.addInitScript(noteStanding)
    const before = await processorTime(browser)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => (window as unknown as { standing: () => boolean }).standing(), undefined, { polling: 20 })
    const after = await processorTime(browser)
    await then(page)
    return after - before
  } finally {
    await page.close()
  }
}

/** Runs in the page before anything else there: whether there are figures, and every chart on the page has been drawn. */
function noteStanding(): void {
  const drawn = new WeakSet<Element>()
  const own = CanvasRenderingContext2D.prototype
  for (const name of ['fillRect', 'stroke', 'fillText', 'fill'] as const) {
    const call = Object.getOwnPropertyDescriptor(own, name)?.value as (this: CanvasRenderingContext2D, ...given: unknown[]) => void
    Object.defineProperty(own, name, {
      ...{ configurable: true, writable: true },
      value(this: CanvasRenderingContext2D, ...given: unknown[]) {
        if (!drawn.has(this.canvas)) Object.assign(window, { lastBegun: performance.now() })
        drawn.add(this.canvas)
        call.apply(this, given)
      },
    })
  }
  const standing = () => {
    const charts = [...document.querySelectorAll('main canvas')]
    return charts.length > 0 && charts.every((chart) => drawn.has(chart)) && /[¥\d]/.test(document.querySelector('main')?.textContent ?? '')
  }
  Object.assign(window, { standing })
}

/** Runs in the page: what it had asked for, itself included, when the last chart was begun. */
function askedUntilDrawn(): string[] {
  const { lastBegun } = window as unknown as { lastBegun: number }
  const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= lastBegun)
  return [location.href, ...asked.map(({ name }) => name)].map((name) => new URL(name).pathname)
}

/** Milliseconds that the browser's own process and those of its pages have worked so far. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (/browser|renderer/i.test(type) ? cpuTime * 1000 : 0), 0)
}
