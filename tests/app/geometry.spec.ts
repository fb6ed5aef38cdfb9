import type { Page } from '@playwright/test'
import { long, sampled } from '../runs.ts'
import { expect, longTest, open, pages, test } from './app.ts'
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
    '.app > header > *, .lookout > *, .outcome h1, .outcome dl > div, .outcome .chart:has([data-chart]), .outcome .moved > *',
  )

/** What can be touched and is too small for a finger. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, select, input')]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden, [hidden], .skip') && !element.matches('.hidden, .skip'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** Where there is no time for both languages, that whose words take more room. */
const locales = long ? ['zh-CN', 'en'] : ['en']

const enlarged = { width: 683, height: 384 } // 1366 × 768 at 200 %

for (const locale of ['zh-CN', 'en']) {
  test.describe(locale, () => {
    test.use({ locale })

    test('on a desk nothing scrolls, nothing is cut and nothing overlaps through either lens', async ({ page }) => {
      await open(page)
      for (const viewport of desks) {
        await page.setViewportSize(viewport)
        for (const lens of [0, 1]) {
          const where = `${viewport.width} × ${viewport.height}, lens ${lens}`
          await page.locator('.lookout fieldset').nth(0).locator('label').nth(lens).click()
          await expect.poll(() => scrolls(page), where).toEqual({ across: false, down: false })
          expect(await cut(page), where).toEqual([])
          expect(await overlaps(page), where).toEqual([])
        }
      }
    })
  })
}

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ locale })

    longTest('enlarged to 200 % pages fit the width, and nothing is cut or overlaps', async ({ page }) => {
      await page.setViewportSize(enlarged)
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

    test('every page fits the width, what is touched is at least 24 pixels large, and figures stay in sight while a slider moves', async ({
      page,
    }) => {
      for (const hash of sampled(pages, 2).toReversed()) {
        await open(page, hash)
        expect((await scrolls(page)).across, hash).toBe(false)
        expect(await overlaps(page), hash).toEqual([])
      }
      expect(await small(page)).toEqual([])
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
  })
}
