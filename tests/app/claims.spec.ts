import { expect, figures, open, test } from './app.ts'

test('not believing any saving leaves nothing but cost, and believing again brings the saving back', async ({ page }) => {
  await open(page, 'claims')
  const before = await figures(page)
  const all = page.getByRole('slider', { name: '全部利好说法' })
  await all.focus()
  await page.keyboard.press('Home')
  await expect(all).toHaveAttribute('aria-valuetext', '0%')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(page.getByRole('slider', { name: /可信度.*一个人/ })).toHaveAttribute('aria-valuetext', '0%')
  await page.keyboard.press('Control+z')
  await expect.poll(() => figures(page)).toEqual(before)
})

test('all 45 sentences stand in the article’s own words, for who reads those without a translation; signals with what they come to', async ({
  page,
}) => {
  await open(page, 'claims')
  await expect(page.getByRole('article')).toHaveCount(45)
  await expect(page.locator('article blockquote [lang="zh-CN"]')).toHaveCount(45)
  await expect(page.locator('article blockquote [lang="en"]')).toHaveCount(0)
  await expect(page.getByRole('article').filter({ hasText: 'Adobe' }).getByRole('table')).toContainText(/\d/)
})

test('the model page lists every equation and every assumption, and finds them by word', async ({ page }) => {
  await open(page, 'model')
  await page.getByRole('checkbox', { name: '显示标识符' }).check()
  await expect(page.getByText('adoptionCap * adoptionOdds / (1 + adoptionOdds)')).toBeVisible()
  await page.getByText(/^假设 \d+/).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(713)
  await page.getByRole('searchbox').fill('brandFilm.adoptionCap')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: /来源|判断/ }).click()
  await expect(page.getByRole('table')).toContainText('深远影响')
})
