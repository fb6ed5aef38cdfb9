import { expect, open, test } from './app.ts'

test('figures are refined in a new worker when the first closes itself, of which the browser tells nobody', async ({ page }) => {
  test.slow()
  const started = page.waitForEvent('worker')
  await open(page)
  const first = await started
  const refined = page.getByText(/^(10,000|102,400) 次抽样/)
  await expect(refined).toBeVisible({ timeout: 20_000 })
  const closed = new Promise((resolve) => first.once('close', resolve))
  first.evaluate('self.close()').catch(() => 'it is dead')
  await closed
  await page.getByRole('slider').first().focus()
  const second = page.waitForEvent('worker')
  await page.keyboard.press('ArrowRight')
  await second
  await expect(refined).toBeVisible({ timeout: 20_000 })
})
