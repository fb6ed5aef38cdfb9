import { expect, open, test } from './app.ts'

test('figures are refined in a new worker when the first closes itself, of which the browser tells nobody', async ({ page }) => {
  await open(page)
  const refined = page.getByText(/^(10,000|102,400) 次抽样/)
  const moved = async () => {
    const worker = page.waitForEvent('worker')
    await page.getByRole('slider', { name: '起始可用率' }).focus()
    await page.keyboard.press('ArrowRight')
    return worker
  }
  const first = await moved()
  await expect(refined).toBeVisible()
  const closed = new Promise((resolve) => first.once('close', resolve))
  first.evaluate('self.close()').catch(() => 'it is dead')
  await closed
  await moved()
  await expect(refined).toBeVisible()
})
