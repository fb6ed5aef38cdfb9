import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, open, test } from './app.ts'

const run = promisify(execFile)

/** Go to the report and wait until it can be printed. */
async function report(page: Page) {
  await page.getByRole('link', { name: '报告', exact: true }).click()
  await expect(page.getByRole('button', { name: '打印 / 存为 PDF' })).toBeEnabled({ timeout: 30_000 })
  return page.getByRole('heading', { level: 1 }).innerText()
}

test('the sentences follow a moved slider, and what differs is listed', async ({ page }) => {
  test.slow()
  await open(page)
  const before = await report(page)
  expect(before).toMatch(/^到 2034 年，AI 视频让短剧节省 [\d.]+亿元；九成抽样/)
  await expect(page.getByText('与模型没有不同')).toBeVisible()
  await page.getByRole('link', { name: '探索', exact: true }).click()
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.focus()
  await page.keyboard.press('Home')
  expect(await report(page)).not.toBe(before)
  await expect(page.getByText('与模型不同的 1 处')).toBeVisible()
  await expect(page.getByRole('row', { name: /^采用率上限 短剧/ })).toContainText('0%')
})

for (const { locale, colorScheme, title, question } of [
  { locale: 'zh-CN', colorScheme: 'dark', title: '模型原值', question: '2024 到 2034 年' },
  { locale: 'en', colorScheme: 'light', title: 'The model’s own values', question: 'From 2024 to 2034' },
] as const) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme, viewport: { width: 1366, height: 768 } })

    test('a plain scenario is printed on two pages, without the app around it', async ({ page }, { outputPath }) => {
      test.slow()
      await open(page, 'report')
      await expect(page.locator('button.primary')).toBeEnabled({ timeout: 30_000 })
      await expect(page.getByRole('list').last().getByRole('link').first()).toBeVisible()
      const path = outputPath('report.pdf')
      await page.pdf({ path, preferCSSPageSize: true })
      expect((await run('pdfinfo', [path])).stdout).toMatch(/Pages:\s+2\n/)
      const { stdout } = await run('pdftotext', [path, '-'])
      for (const text of [title, question, '.reshoot.json', '2 / 2']) expect(stdout).toContain(text)
      expect(stdout).not.toMatch(/探索|Explore/)
    })
  })
}
