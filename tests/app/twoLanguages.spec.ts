import { test as base } from '@playwright/test'
import { expect, open, test } from './app.ts'

/** Whose words a script of the build is. */
const words = { reader: /\/words-zh-CN-[^/]+\.js$/, other: /\/words-en-[^/]+\.js$/ }

test('the reader’s words are asked for while the app is still on its way', async ({ page }) => {
  const asked = page.waitForRequest(words.reader)
  await page.route(/\/index-[^/]+\.js$/, async (route) => {
    await asked
    await route.continue()
  })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('a language is switched to once its words are here, and then all at once', async ({ page }) => {
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(words.other, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  const said = () => page.locator('body').innerText()
  const [html, before] = [page.locator('html'), await page.getByRole('heading', { level: 1 }).innerText()]
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('slider', { name: 'AI 导演费' }).focus()
  await expect(html).toHaveAttribute('lang', 'zh-CN')
  expect(await said()).toContain(before)
  await page.evaluate(() => {
    new MutationObserver(() => Object.assign(globalThis, { then: document.body.innerText })).observe(document.documentElement, {
      attributeFilter: ['lang'],
    })
  })
  letThrough()
  await expect(html).toHaveAttribute('lang', 'en')
  const then = await page.evaluate(() => (globalThis as unknown as { readonly then: string }).then)
  expect(then).toContain('Net present value')
  expect(then.replaceAll(/中文|重拍/g, '')).not.toMatch(/\p{Script=Han}/u)
})

base('where the words of a language are not to be had, the page stays in its own and says why', async ({ page }) => {
  await page.route(words.other, (route) => route.abort())
  await open(page)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'English 未能加载' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('slider', { name: 'AI 导演费' })).toBeVisible()
})
