import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { served } from '../bench/paint/app.ts'
import { expect, figures, open, pages, test } from './app.ts'

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

test('the first view needs less than 200 kB of compressed JavaScript', () => {
  const dist = new URL('../../dist/', import.meta.url)
  const page = readFileSync(new URL('index.html', dist), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '')
  const bytes = scripts.map((path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length)
  expect(scripts.length).toBeGreaterThan(1)
  expect(bytes.reduce((sum, length) => sum + length, 0) / 1000).toBeLessThan(200)
})
