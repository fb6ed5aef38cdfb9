import AxeBuilder from '@axe-core/playwright'
import { expect, figures, open, pages, test } from './app.ts'

for (const [locale, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, viewport: { width: 1366, height: 768 } })

    for (const hash of pages) {
      test(`axe finds nothing on ${hash}`, async ({ page }) => {
        test.slow() // hundreds of sliders and rows
        await open(page, hash)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      })
    }
  })
}

test('the language is switched at once and kept', async ({ page }) => {
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Claims' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Claims' })).toBeVisible()
})

test('English shows no Chinese but the app’s own name, the other language and the article’s words', async ({ page }) => {
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

test('the theme is switched and kept', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^外观/ }).click()
  await page.getByRole('button', { name: /^外观/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
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
  await expect(page.getByText('浏览器不让本页在这台设备上存东西')).toBeVisible()
})
