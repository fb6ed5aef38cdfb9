import type { Page } from '@playwright/test'
import { expect, open, test } from './app.ts'

const shown = (page: Page) => page.locator('[data-chart]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-chart')))

/** Each chart's pixels, by its kind. */
const drawn = (page: Page) =>
  page
    .locator('[data-chart]')
    .evaluateAll((cards): Record<string, string> =>
      Object.fromEntries(
        cards.map((card) => [card.getAttribute('data-chart') ?? '', card.querySelector('canvas')?.toDataURL() ?? 'waiting']),
      ),
    )

test('each chart there is changes its pixels and its words when its data do', async ({ page }) => {
  test.slow()
  await open(page)
  await page.getByRole('button', { name: '选图' }).click()
  const boxes = page.locator('#charts').getByRole('checkbox')
  const slider = page.getByRole('slider', { name: 'AI 导演费' })
  const kinds = await boxes.count()
  const seen = new Set<string | null>()
  for (let first = 0; first < kinds; first += 2) {
    const wanted = [first, Math.min(first + 1, kinds - 1)]
    if (first + 1 === kinds) wanted[0] = first - 1
    // Two charts at least and four at most are on screen: the third goes, the new ones come, the old ones go.
    const set = async (index: number, on: boolean) => boxes.nth(index).setChecked(on)
    for (const index of Array.from({ length: kinds }, (_, at) => at)) {
      if ((await shown(page)).length > 2 && !wanted.includes(index) && (await boxes.nth(index).isChecked())) await set(index, false)
    }
    for (const index of wanted) await set(index, true)
    for (let index = 0; index < kinds; index += 1)
      if (!wanted.includes(index) && (await boxes.nth(index).isChecked())) await set(index, false)
    await expect(page.locator('[data-chart] canvas')).toHaveCount(2)

    const before = await drawn(page)
    const summaries = await page.locator('[data-chart] [role=img]').evaluateAll((images) => images.map((image) => image.ariaLabel))
    await slider.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect
      .poll(async () => Object.entries(await drawn(page)).filter(([kind, after]) => after !== 'waiting' && after !== before[kind]).length)
      .toBe(2)
    await expect
      .poll(() => page.locator('[data-chart] [role=img]').evaluateAll((images) => images.map((image) => image.ariaLabel)))
      .not.toEqual(summaries)
    for (const kind of await shown(page)) seen.add(kind)
  }
  expect(seen.size).toBe(kinds)
})
