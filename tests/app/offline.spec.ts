import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { served } from '../bench/paint/app.ts'
import { drawn, expect, figures, open, pages, test } from './app.ts'

test.use({ serviceWorkers: 'allow' })

test('nothing is fetched from elsewhere, and after the first visit every page opens and computes without network', async ({
  page,
  context,
  baseURL,
}) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) strangers.push(request.url())
  })
  await open(page)
  const before = await figures(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await figures(page)).toEqual(before)
  await page.getByRole('slider', { name: 'AI 导演费' }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => figures(page)).not.toEqual(before)
  for (const hash of pages.slice(1)) await open(page, hash)
  expect(strangers).toEqual([])
})

test('a newer version waits until the user asks for it, and brings the work along', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true })
  const { server, address } = await served(folder)
  try {
    await page.goto(`${address}#explore`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload() // from now on the first version answers
    await page.getByRole('slider', { name: 'AI 导演费' }).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await drawn(page)
    const changed = await figures(page)
    appendFileSync(join(folder, 'offline.js'), '// the next version')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const banner = page.getByRole('status').filter({ hasText: '“重拍”有新版本' })
    await expect(banner).toBeVisible()
    expect(await figures(page)).toEqual(changed)
    await banner.getByRole('button').click()
    await expect(banner).toHaveText([])
    await expect.poll(() => figures(page)).toEqual(changed)
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})

const dist = new URL('../../dist/', import.meta.url)

/** Of scripts of the build, compressed. */
const kilobytes = (scripts: readonly string[]) =>
  scripts.reduce((sum, path) => sum + gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length, 0) / 1000

test('the first view needs less than 200 kB of compressed JavaScript', () => {
  const page = readFileSync(new URL('index.html', dist), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '')
  expect(scripts.length).toBeGreaterThan(1)
  expect(kilobytes(scripts)).toBeLessThan(200)
})

test('until the first charts stand, what draws them and a few small parts are asked for beside it, and nothing of the engine or of other pages, charts and languages', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('[data-chart] canvas').length < 3) return
      observer.disconnect()
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
      Object.assign(globalThis, { asked })
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await open(page)
  const asked = await page.waitForFunction(() => (globalThis as { asked?: string[] }).asked).then((handle) => handle.jsonValue())
  expect(asked!.length).toBeLessThan(25)
  const scripts = asked!.filter((path) => path.endsWith('.js')).map((path) => path.slice(1))
  expect(scripts.some((path) => path.includes('/words-zh-CN-'))).toBe(true)
  expect(asked!.filter((path) => /\/(?:pages|otherCharts|words-en|files|amounts|liveEngine|equations)-/.test(path))).toEqual([])
  expect(kilobytes(scripts)).toBeLessThan(200)
})

test('what comes after the first charts finds its room kept: each chart is laid out and drawn once', async ({ page }) => {
  await page.addInitScript(() => {
    const drawn = new Map<HTMLCanvasElement, number>()
    const own = CanvasRenderingContext2D.prototype
    const clear = Object.getOwnPropertyDescriptor(own, 'clearRect')?.value as CanvasRenderingContext2D['clearRect']
    own.clearRect = function (...area) {
      drawn.set(this.canvas, (drawn.get(this.canvas) ?? 0) + 1)
      clear.apply(this, area)
    }
    Object.assign(globalThis, { drawings: () => [...document.querySelectorAll('canvas')].map((canvas) => drawn.get(canvas)) })
  })
  await open(page)
  await expect(page.getByRole('link', { name: /^2024 年 2 月以来/ })).toBeVisible()
  expect(await page.evaluate(() => (globalThis as unknown as { drawings: () => number[] }).drawings())).toEqual([1, 1, 1])
})
