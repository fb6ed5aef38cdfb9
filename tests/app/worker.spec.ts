import { expect, test } from '@playwright/test'
import { open } from './app.ts'

// The browser tells nobody when a worker closes itself; one that fails with an error tells the page.
for (const [how, die] of [
  ['closes itself', 'self.close()'],
  ['fails', `setTimeout(() => { throw new Error('dies') })`],
] as const)
  test(`figures are refined in a new worker when the first ${how}`, async ({ page }) => {
    const started = page.waitForEvent('worker')
    await open(page)
    const first = await started
    const refined = page.getByText(/^(10,000|102,400) 次抽样/)
    await expect(refined).toBeVisible({ timeout: 20_000 })
    const closed = new Promise((resolve) => first.once('close', resolve))
    first.evaluate(die).catch(() => 'it is dead')
    await closed
    const slider = page.getByRole('slider').first()
    await slider.focus()
    const second = page.waitForEvent('worker')
    await page.keyboard.press('ArrowRight')
    await second
    await expect(refined).toBeVisible({ timeout: 20_000 })
  })
