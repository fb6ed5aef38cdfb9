// Takes the pictures of the README from the built app: `npm run build && npm run picture`.
import { chromium, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { preview } from 'vite'
import { ensureBrowser } from './browser.mjs'

interface Picture {
  readonly name: string
  readonly locale: 'en-US' | 'zh-CN'
  readonly dark?: boolean
  readonly page?: string
  /** What is done before, and the part that is shown; the whole window where left out. */
  readonly before?: (page: Page) => Promise<void>
  readonly part?: string
}

const pictures: readonly Picture[] = [
  { name: 'reshoot', locale: 'en-US' },
  { name: 'explore-zh', locale: 'zh-CN', dark: true },
  { name: 'claims', locale: 'en-US', page: 'claims', before: (page) => page.locator('main canvas').waitFor() },
  {
    name: 'paid',
    locale: 'en-US',
    part: '.chart:has([data-chart=paid])',
    async before(page) {
      await page.getByRole('button', { name: 'Charts', exact: true }).click()
      for (const away of ['Cost per unit', 'Saving and payback']) {
        await page.getByRole('checkbox', { name: away }).uncheck()
        if (away === 'Cost per unit') await page.getByRole('checkbox', { name: 'Who is paid' }).check()
      }
      await page.keyboard.press('Escape')
      await page.getByText('One project', { exact: true }).click()
    },
  },
]

const executablePath = ensureBrowser()
const server = await preview({ preview: { host: '127.0.0.1', port: 4189 } })
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--disable-gpu'] })
const painter = await browser.newPage()
for (const { name, locale, dark = false, page: hash = 'explore', before, part } of pictures) {
  const page = await browser.newPage({
    ...{ viewport: { width: 1366, height: 768 }, locale, deviceScaleFactor: 1.5 },
    colorScheme: dark ? 'dark' : 'light',
  })
  await page.addInitScript(() => {
    localStorage.setItem('reshoot.toured', 'on')
  })
  await page.goto('http://127.0.0.1:4189/')
  await page.getByText('10,000').waitFor({ timeout: 120_000 })
  await page.evaluate((to) => (location.hash = to), hash)
  await page.waitForTimeout(500)
  await before?.(page)
  await page.waitForTimeout(500)
  const shot = await (part === undefined ? page : page.locator(part)).screenshot()
  await writeFile(`public/${name}.webp`, await webp(shot))
  await page.close()
}
await browser.close()
await server.close()

/** The browser itself writes the smaller format. */
async function webp(png: Buffer): Promise<Buffer> {
  const data = await painter.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', 0.7)
  }, png.toString('base64'))
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
}
