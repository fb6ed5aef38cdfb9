import { long, sampled } from '../runs.ts'
import { expect, exporting, faults, figures, longTest, open, openShipped, pages, scenarios, test } from './app.ts'

/** What may be wrong in one language or theme and not in the other. */
const byNight = ['color-contrast', 'target-size', 'label-content-name-mismatch']

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('axe finds nothing on any page, in Chinese by day and in English by night', async ({ page }) => {
    test.setTimeout(300_000) // hundreds of sliders and rows
    await page.goto('./')
    await page.getByRole('heading', { level: 1, name: /？$/ }).waitFor()
    expect(await faults(page), 'the question to a newcomer').toEqual([])
    await open(page, 'evidence')
    const parts = (await page.locator('.tabs label').all()).slice(1)
    const map = async () => {
      await open(page, 'model')
      await page.getByText(/^(依赖图|Map)$/).click()
      await page.locator('[data-name=price]').click()
    }
    const places: readonly (readonly [what: string, go: () => Promise<unknown>, within?: string])[] = [
      ...pages.map((hash) => [hash, () => open(page, hash)] as const),
      ...parts.map((part, place) => {
        const go = async () => {
          await open(page, 'evidence')
          await part.click()
        }
        return [`part ${place} of the evidence`, go, 'main'] as const
      }),
      ['the map of the model', map, 'main'],
    ]
    /** Every fourth place from one on, and all of them where there is time. */
    const look = async (first: number, rules?: string[]) => {
      for (const [what, go, within] of long ? places : sampled(places.slice(first), 4)) {
        await go()
        expect(await faults(page, within, rules), what).toEqual([])
      }
    }
    await look(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await look(1, long ? byNight : undefined)
  })
})

for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['zh-CN', 'light'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, viewport: { width: 1366, height: 768 } })

    longTest('axe finds nothing on what is laid over a page', async ({ page }) => {
      test.slow()
      await open(page)
      const laid = async (over: string) => {
        await page.locator(over).waitFor()
        expect(await faults(page, over), over).toEqual([])
        await page.keyboard.press('Escape')
        await page.locator(over).waitFor({ state: 'hidden' }) // the next key is the page's again
      }
      await page.keyboard.press('Control+k')
      await laid('dialog[open]:has([role=combobox])')
      await page.keyboard.press('?')
      await laid('dialog[open]')
      await page.locator('[popovertarget=settings]').click()
      await page.locator('#settings input[value=USD] + span').click()
      await laid('#settings')
      await page.locator('dd button').first().click()
      await laid('dialog[open]:has(.body)')
      await openShipped(page, /^(怀疑者|The sceptic)/)
      for (const part of [
        /^(现成的情景|Ready-made scenarios)$/,
        /^(情景库|Library)$/,
        /^(历史版本|History)$/,
        /^(与模型不同|\d+ differences?) /,
      ]) {
        await (await scenarios(page, part)).locator(':is(.list li, tr)').first().waitFor()
        await laid('dialog[open]')
      }
      await scenarios(page, /^(名称与设定|Name and settings)$/)
      await laid('dialog[open]:has(textarea)')
      await exporting(page)
      await laid('dialog[open]:has(details)')
    })
  })
}

test('language and theme are switched at once and kept', async ({ page }) => {
  await open(page)
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'zh-CN')
  await page.getByRole('button', { name: /^外观/ }).click()
  await page.getByRole('button', { name: /^外观/ }).click()
  await page.getByRole('button', { name: 'English' }).click()
  for (const when of ['at once', 'kept']) {
    await expect(html, when).toHaveAttribute('data-theme', 'dark')
    await expect(html, when).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('link', { name: 'Claims' }), when).toBeVisible()
    if (when === 'at once') await page.reload()
  }
})

longTest('English shows no Chinese but the app’s own name, the other language and the article’s words', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'English' }).click()
  for (const hash of pages) {
    await open(page, hash)
    const chinese = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode
        const meant = parentElement?.closest('[lang="zh-CN"]:not(html), noscript, [popover]')
        if (!meant && /\p{Script=Han}/u.test(textContent ?? '')) found.push(textContent ?? '')
      }
      return found
    })
    expect(chinese).toEqual([])
  }
})

test('the first stop of the keyboard leads past the bar to the content', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('without storage the app works all the same and says once that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'indexedDB', { get: refuse })
    Object.defineProperty(globalThis, 'localStorage', { get: refuse })
  })
  await open(page)
  const before = await figures(page)
  await page.getByRole('slider', { name: '采用率上限' }).focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(page.getByText('浏览器不允许本页在本机保存')).toBeVisible()
})
