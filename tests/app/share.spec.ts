import type { Page } from '@playwright/test'
import { drawn, expect, faults, figures, giveFile, longTest, nameIfAsked, open, test } from './app.ts'

const menu = /^情景/

/** Open the dialog; the link in it. */
async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('button', { name: '分享' }).click()
  await nameIfAsked(page)
  return page.getByRole('textbox', { name: '链接' }).inputValue()
}

const dialog = (page: Page) => page.getByRole('dialog')

/** Move a slider, and share what has come of it. @returns the figures that are shared, and the link. */
async function shareMoved(page: Page) {
  await open(page)
  const before = await figures(page)
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await drawn(page)
  const shared = await figures(page)
  return { shared, link: await share(page) }
}

test('a link opens on another device to the same figures, in place of what was there, which undo brings back', async ({
  page,
  browser,
}) => {
  const { shared, link } = await shareMoved(page)
  expect(link).toContain('#share=1.')

  const other = await (await browser.newContext({ locale: 'zh-CN', baseURL: new URL('/', link).href })).newPage()
  await open(other)
  const fresh = await figures(other)
  await other.getByRole('slider', { name: '起始可用率' }).focus()
  await other.keyboard.press('PageUp')
  await expect.poll(() => figures(other)).not.toEqual(fresh)
  const own = await figures(other)
  await other.goto(link)
  await expect.poll(() => figures(other)).toEqual(shared)
  expect(new URL(other.url()).hash).toBe('#explore')
  await other.getByRole('button', { name: /^撤销：打开/ }).click()
  await expect.poll(() => figures(other)).toEqual(own)
  await other.reload()
  await expect.poll(() => figures(other)).toEqual(own)
  await other.context().close()
})

test('the dialog copies the link, says how long it is, and shows it as a code; a link that was cut is refused like a bad file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  const link = await share(page)
  await expect(dialog(page)).toContainText(`${link.length} 个字符`)
  const copy = page.getByRole('button', { name: '复制链接' })
  await expect(copy).toBeFocused()
  await copy.press('Enter')
  await expect(dialog(page).getByRole('status')).toHaveText('链接已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  const code = page.getByRole('img', { name: '链接的二维码' })
  const width = async () => (await code.boundingBox())?.width ?? 0
  const small = await width()
  expect(await faults(page, 'dialog')).toEqual([])
  await page.getByRole('button', { name: '放大二维码' }).click()
  expect(await width()).toBeGreaterThan(small * 1.5)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  const before = await figures(page)
  await page.goto(link.slice(0, -20))
  await expect(page.getByRole('dialog', { name: '链接未打开' })).toContainText('链接不完整')
  expect(await figures(page)).toEqual(before)
})

longTest(
  'a link opens as chats and mails pass it on, and one that holds nothing is said to; the address is clean afterwards',
  async ({ page }) => {
    const { shared, link: whole } = await shareMoved(page)
    const link = whole.slice(new URL('/', page.url()).href.length)
    for (const passedOn of [`${link}）。`, `/${encodeURIComponent(`${link}&from=timeline`)}`, link.replace('#', '#/')]) {
      await page.evaluate(() => indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name ?? ''))))
      await page.goto('about:blank')
      await page.goto(passedOn.replace(/^\//, './'))
      await expect.poll(() => figures(page), passedOn).toEqual(shared)
      expect(new URL(page.url()).hash, passedOn).toBe('#explore')
      expect(new URL(page.url()).pathname, passedOn).toBe('/')
    }
    for (const empty of ['#share', '%23share=1.eJyr']) {
      await page.goto('about:blank')
      await page.goto(`./${empty}`)
      await expect(page.getByRole('dialog', { name: '链接未打开' }), empty).toContainText('链接不完整')
    }
  },
)

longTest('a link that is too long for chat programs and for a code says so and offers the file', async ({ page }) => {
  await open(page)
  const notes = Array.from({ length: 80 }, (_, index) => [`${index * 7919}`, Math.sin(index).toString(36)].join(' ')).join('; ')
  const file = {
    format: 'reshoot-scenario',
    version: 1,
    model: { id: 'sora-2024', version: 1 },
    assumptions: {
      startPrice: { note: notes.slice(0, 2000) },
      hurdle: { note: notes.split('; ').reverse().join(', ').slice(0, 2000) },
      priceDecline: { note: notes.split('; ').toSorted().join('. ').slice(0, 2000) },
    },
  }
  await giveFile(page, 'long.reshoot.json', file)
  const link = await share(page)
  expect(link.length).toBeGreaterThan(2000)
  await expect(dialog(page)).toContainText('有些聊天软件会截断')
  await expect(dialog(page)).toContainText('二维码过密')
  await expect(page.getByRole('img', { name: '链接的二维码' })).toBeHidden()
  await expect(dialog(page).getByRole('button', { name: '存成文件' })).toBeVisible()
})
