import type { Page } from '@playwright/test'
import { expect, fewDraws, goBehind, open, openWith, test } from './app.ts'

/** A text as it stands among the properties of a PDF: UTF-16 in hexadecimal. */
const written = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()

/** What a report rests on takes seconds of computing, more on a busy machine. */
const computed = { timeout: 60_000 }

/** Go to the report and wait until it can be printed. */
async function report(page: Page) {
  await goBehind(page, '演示', '报告')
  await expect(page.getByRole('button', { name: '打印 / 存为 PDF' })).toBeEnabled(computed)
  return page.getByRole('heading', { level: 1 }).innerText()
}

test('the sentences follow a moved slider, and what differs is listed', async ({ page }) => {
  test.slow()
  await open(page)
  const before = await report(page)
  expect(before).toMatch(/^到 2034 年，AI 视频平均让真人风格短剧节省 [\d.]+ 亿元；净现值的 90% 区间/)
  await expect(page.getByText('本情景未改动任何默认值')).toBeVisible()
  await page.getByRole('link', { name: '探索', exact: true }).click()
  await openWith(page, fewDraws)
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.focus()
  await page.keyboard.press('Home')
  expect(await report(page)).not.toBe(before)
  await expect(page.getByText('与模型不同的 2 处', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: /^采用率上限 真人风格短剧/ })).toContainText(/75%\s*1%$/)
})

for (const { locale, colorScheme, title } of [
  { locale: 'zh-CN', colorScheme: 'dark', title: '报告 · 模型原值' },
  { locale: 'en', colorScheme: 'light', title: 'Report · The model’s own values' },
] as const) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme, viewport: { width: 1366, height: 768 } })

    test('a plain scenario is printed on two pages, dark on white, without the app around it', async ({ page }) => {
      test.slow()
      await open(page, 'report')
      await expect(page.locator('button.primary')).toBeEnabled(computed)
      await expect(page.locator('.sheet ol a').first()).toBeVisible()
      // What can be printed is whole: what alone would turn the result stands on it too.
      await expect(page.locator('.sheet h2 ~ ul li')).toHaveCount(4)
      const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
      expect(file.toUpperCase()).toContain(written(title))

      await page.emulateMedia({ media: 'print' })
      for (const around of ['header', '.lookout', '.tools']) await expect(page.locator(`.app ${around}`).first()).toBeHidden()
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(21, 25, 28)')
    })
  })
}
