import { readFile } from 'node:fs/promises'
import { expect, longTest, open, pages, test, withoutPickers } from './app.ts'

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
