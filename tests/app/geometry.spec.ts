import type { Page } from '@playwright/test'
import { expect, open, pages, test } from './app.ts'
import { cut, overlapping, scrolls } from './geometry.ts'

const desks = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
const phone = { width: 390, height: 844 }

/** Neighbours that lie on one another: figures, charts, controls of the bar. */
const overlaps = (page: Page) =>
  overlapping(
    page,
    '.app > header > *, .lookout > *, .outcome h1, .outcome dl > div, .outcome .chart:has([data-chart]), .outcome footer > *',
  )

const enlarged = { width: 683, height: 384 } // 1366 × 768 at 200 %

for (const locale of ['zh-CN', 'en']) {
  for (const viewport of desks) {
    test.describe(`${locale}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ locale, viewport })

      test('nothing scrolls, nothing is cut and nothing overlaps through either lens', async ({ page }) => {
        await open(page)
        for (const lens of [0, 1]) {
          await page.locator('.lookout fieldset').nth(1).locator('label').nth(lens).click()
          expect(await scrolls(page)).toEqual({ across: false, down: false })
          expect(await cut(page)).toEqual([])
          expect(await overlaps(page)).toEqual([])
        }
      })
    })
  }

  test.describe(`${locale}, enlarged to 200 %`, () => {
    test.use({ locale, viewport: enlarged })

    test('pages fit the width, and nothing is cut or overlaps', async ({ page }) => {
      for (const hash of ['explore', 'claims', 'model'] as const) {
        await open(page, hash)
        expect((await scrolls(page)).across, hash).toBe(false)
        expect(await cut(page), hash).toEqual([])
        expect(await overlaps(page), hash).toEqual([])
      }
    })
  })

  test.describe(`${locale}, on a phone`, () => {
    test.use({ locale, viewport: phone, hasTouch: true, isMobile: true })

    test('every page fits the width', async ({ page }) => {
      for (const hash of pages) {
        await open(page, hash)
        expect((await scrolls(page)).across, hash).toBe(false)
        expect(await overlaps(page), hash).toEqual([])
      }
    })

    test('the figures stay in sight while an assumption is changed', async ({ page }) => {
      await open(page)
      await page.locator('.drawer').tap()
      const slider = page.getByRole('complementary').getByRole('slider').first()
      await slider.focus()
      await page.keyboard.press('PageUp')
      await expect(slider).toBeInViewport()
      const bottom = await page
        .locator('dl')
        .first()
        .evaluate((list) => list.getBoundingClientRect().bottom)
      expect(bottom).toBeGreaterThan(0)
      expect(bottom).toBeLessThanOrEqual(await page.locator('#assumptions').evaluate((drawer) => drawer.getBoundingClientRect().top))
    })

    test('what is touched is at least 24 pixels large', async ({ page }) => {
      await open(page)
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, a, select, input')]
          .filter(
            (element) => element.checkVisibility() && !element.closest('.hidden, [hidden], .skip') && !element.matches('.hidden, .skip'),
          )
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect()
            return width < 24 || height < 24
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      )
      expect(small).toEqual([])
    })
  })
}
