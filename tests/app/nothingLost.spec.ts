import { readFile } from 'node:fs/promises'
import type { Page, Route } from '@playwright/test'
import { expect, longTest, open, openWith, pages, stored, test, withoutPickers } from './app.ts'

test('where the browser’s store never answers, the app begins without it after some seconds and says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // As Safari 14 does, and Chrome with a broken profile.
    IDBFactory.prototype.open = function () {
      return new EventTarget() as IDBOpenDBRequest
    }
  })
  await open(page)
  await expect(page.getByRole('status').filter({ hasText: '本机存储没有响应' })).toBeVisible()
  const slider = page.getByRole('slider', { name: '采用率上限' })
  const before = await slider.inputValue()
  await slider.focus()
  await page.keyboard.press('PageDown')
  expect(await slider.inputValue()).not.toBe(before)
})

test('a kept scenario that cannot be read is told, its bytes are offered, and it is not written over', async ({ page }) => {
  await withoutPickers(page)
  await open(page)
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.focus()
  await page.keyboard.press('PageDown')
  const broken = () =>
    page.evaluate(
      (change) =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('reshoot')
          opening.onsuccess = () => {
            const store = opening.result.transaction('library', 'readwrite').objectStore('library')
            const texts: string[] = []
            const cursor = store.openCursor()
            cursor.onsuccess = () => {
              const at = cursor.result
              if (!at) {
                opening.result.close()
                resolve(texts)
                return
              }
              const value = at.value as { text: string }
              if (change && !value.text.endsWith('broken')) at.update({ ...value, text: `${value.text}broken` })
              texts.push(value.text)
              at.continue()
            }
          }
        }),
      true,
    )
  await expect(async () => {
    expect(await broken()).not.toEqual([])
  }).toPass()
  await page.reload()
  const banner = page.getByRole('alert').filter({ hasText: '无法读取' })
  await expect(banner).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), banner.getByRole('button', { name: '把内容存成文件' }).click()])
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^\{[^]*\}\nbroken$/)
  await slider.focus()
  await page.keyboard.press('PageDown')
  await expect(async () => {
    const texts = await broken()
    expect(texts.some((text) => text.endsWith('broken'))).toBe(true)
    expect(texts.some((text) => !text.endsWith('broken'))).toBe(true)
  }).toPass()
})

/** Hold back a part of the app, as it is asked for first: what reads and writes files, or what reads amounts. @returns lets it come. */
async function without(page: Page, part: 'files' | 'amounts'): Promise<() => Promise<void>> {
  let hold: (route: Route) => void
  const held = new Promise<Route>((resolve) => (hold = resolve))
  await page.route(
    `**/assets/${part}-*.js`,
    (route) => {
      hold(route)
    },
    { times: 1 },
  )
  return async () => (await held).continue()
}

/** Move a slider by a key. @returns what it then says. */
async function moved(page: Page): Promise<string> {
  await page.getByRole('slider', { name: '采用率上限' }).focus()
  await page.keyboard.press('PageDown')
  return (await page.getByRole('slider', { name: '采用率上限' }).getAttribute('aria-valuetext')) ?? ''
}

test('a slider moved before files can be written, in a window that is closed at once, stands where it was left', async ({ page }) => {
  await without(page, 'files')
  await open(page)
  const said = await moved(page)
  await page.reload()
  await expect(page.getByRole('slider', { name: '采用率上限' })).toHaveAttribute('aria-valuetext', said)
  await stored(page, 'adoptionCap')
})

test('a slider moved before files can be written is kept as soon as they can, and undone and redone before', async ({ page }) => {
  const letCome = await without(page, 'files')
  await open(page)
  const said = await moved(page)
  await page.getByRole('button', { name: /^撤销/ }).click()
  await page.getByRole('button', { name: /^重做/ }).click()
  await letCome()
  await stored(page, 'adoptionCap')
  await expect(page.locator('.banner')).toHaveText([])
  await page.reload()
  await expect(page.getByRole('slider', { name: '采用率上限' })).toHaveAttribute('aria-valuetext', said)
})

test('a file handed over before files can be read is opened as soon as they can', async ({ page }) => {
  const letCome = await without(page, 'files')
  await open(page)
  const opened = openWith(page, { assumptions: { 'liveSeries.adoptionCap': 0.5 } })
  await letCome()
  await opened
  await expect(page.getByRole('slider', { name: '采用率上限' })).toHaveAttribute('aria-valuetext', '50%')
})

test('a number typed before amounts can be read stays in its field, and is taken as soon as they can', async ({ page }) => {
  const letCome = await without(page, 'amounts')
  await open(page)
  const field = page.getByRole('textbox', { name: /采用率上限/ })
  await field.fill('42.5')
  await field.press('Enter')
  await field.blur()
  await expect(field).toHaveValue('42.5')
  await letCome()
  await expect(page.getByRole('slider', { name: '采用率上限' })).toHaveAttribute('aria-valuetext', '42.5%')
  await stored(page, 'adoptionCap')
})

longTest('of pages that have been left the browser holds none but the last of a kind', async ({ page }) => {
  await open(page)
  await page.evaluate(() => Object.assign(globalThis, { left: [] }))
  for (const hash of [...pages, ...pages, 'explore'] as const) {
    await open(page, hash)
    await page.evaluate((hash) => {
      const { left } = globalThis as unknown as { left: { hash: string; parts: WeakRef<Element>[] }[] }
      left.push({ hash, parts: [...document.querySelectorAll('main *')].map((element) => new WeakRef(element)) })
    }, hash)
  }
  const session = await page.context().newCDPSession(page)
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return page.evaluate(() => {
      const { left } = globalThis as unknown as { left: { hash: string; parts: WeakRef<Element>[] }[] }
      const gone = (part: WeakRef<Element>) => part.deref()?.isConnected === false
      return left.filter(({ parts }) => parts.filter(gone).length > parts.length / 4).map(({ hash }) => hash)
    })
  }
  // What was last measured of a page is kept by the observer of sizes until it measures something else.
  await expect.poll(async () => (await held()).filter((hash, place, all) => all.indexOf(hash) !== place)).toEqual([])
})
