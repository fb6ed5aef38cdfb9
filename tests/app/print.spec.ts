import type { Page } from '@playwright/test'
import { long } from '../runs.ts'
import { expect, longTest, open, pages, test } from './app.ts'
import { readPaper } from './paper.ts'

/** How many charts are drawn for paper when the page is told that it will be printed. */
const drawnForPaper = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    return document.querySelectorAll('[data-chart] .paper > svg').length
  })

/** Until there are so many charts, and what draws them for paper is here. */
const charts = (count: number) => async (page: Page) => {
  await expect(page.locator('[data-chart] canvas')).toHaveCount(count, { timeout: 60_000 })
  await expect.poll(() => drawnForPaper(page)).toBe(count)
}

/** What tells that a page has everything on it that is printed. */
const whole: Readonly<Record<(typeof pages)[number], (page: Page) => Promise<void>>> = {
  explore: charts(3),
  claims: charts(1),
  budget: (page) => page.locator('[data-figure=npv]').waitFor(),
  compare: charts(1),
  seek: charts(2),
  evidence: (page) => page.locator('figure svg[role=group]').first().waitFor({ timeout: 60_000 }),
  story: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  report: async (page) => {
    await charts(4)(page)
    await expect(page.locator('button.primary')).toBeEnabled({ timeout: 60_000 })
  },
  room: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  model: (page) => page.locator('[data-formula]').first().waitFor(),
}

/** How many sheets what has room on so many takes; others are as long as their lists. */
const sheets: Partial<Record<(typeof pages)[number], number>> = { explore: 1, budget: 1, compare: 1, report: 2 }

/** Where there is no time for all, the pages that are handed out, in the language whose words take more room, on the lower paper. */
const printedPages = long ? pages : (['explore', 'evidence', 'report'] as const)
const papers = long ? (['A4', 'Letter'] as const) : (['Letter'] as const)

for (const locale of long ? ['zh-CN', 'en'] : ['en']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1366, height: 768 } })

    test('every page is printed in type of 9 points and more, over the width of its sheets, and none of them holds a line or two alone', async ({
      page,
    }) => {
      test.setTimeout(600_000)
      for (const there of printedPages) {
        await open(page, there)
        await whole[there](page)
        for (const format of papers) {
          const where = `${there}, ${format}, ${locale}`
          const printed = readPaper(await page.pdf({ format }))
          // A PDF rounds sizes; without type there would be nothing to hold.
          expect(Math.min(...printed.flatMap(({ type }) => type)), where).toBeGreaterThan(8.98)
          const right = Math.max(...printed.map((sheet) => sheet.right))
          expect(right, where).toBeGreaterThan(0.8)
          expect(right, where).toBeLessThan(0.95)
          expect(Math.min(...printed.map(({ filled }) => filled)), where).toBeGreaterThan(0.1) // two lines fill a twentieth
          if (sheets[there] !== undefined) expect(printed, where).toHaveLength(sheets[there])
        }
      }
    })

    longTest('on paper nothing is written into, chosen or pressed', async ({ page }) => {
      await open(page, 'budget')
      await whole.budget(page)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.line .printed').first()).toBeVisible()
      for (const pressed of ['.grip', '.actions', 'select', 'form', 'fieldset'])
        await expect(page.locator(`main ${pressed}`).filter({ visible: true }), pressed).toHaveCount(0)
    })
  })
}

test('whoever prints before what draws charts for paper is here has them as they are on screen', async ({ page }) => {
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(/otherCharts-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  const pixels = page.locator('[data-chart] canvas').filter({ visible: true })
  await expect(pixels).toHaveCount(3)
  await page.emulateMedia({ media: 'print' })
  expect(await drawnForPaper(page)).toBe(0)
  await expect(pixels).toHaveCount(3)
  letThrough()
  await expect.poll(() => drawnForPaper(page)).toBe(3)
  await expect(pixels).toHaveCount(0)
})
