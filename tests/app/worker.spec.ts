import type { Page } from '@playwright/test'
import { expect, figures, open, test } from './app.ts'

test('figures are refined in a new worker when the first closes itself, of which the browser tells nobody', async ({ page }) => {
  await open(page)
  const refined = page.getByText(/^10,000 次抽样/)
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

test('what moves a figure and what the claims are worth to it are worked out side by side, each in a worker of its own', async ({
  page,
}) => {
  await open(page, 'claims')
  await expect(page.locator('[data-chart=claims] canvas')).toBeVisible()
  expect(page.workers().length).toBeLessThan(2)
  await page.locator('input[type=range]').first().focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.workers().length).toBe(2)
})

/** How many engines a page has made. */
async function countEngines(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const made = { modules: 0 }
    Object.assign(globalThis, { made })
    globalThis.WebAssembly.Module = new Proxy(WebAssembly.Module, {
      construct(target, given: [BufferSource]) {
        made.modules += 1
        return new target(...given)
      },
    })
  })
  return () => page.evaluate(() => (globalThis as unknown as { made: { modules: number } }).made.modules)
}

test('the first figures come with the page: an engine is made when a hand comes near the sliders, not before', async ({ page }) => {
  const made = await countEngines(page)
  await open(page)
  await expect(page.getByText('10,000 次抽样')).toBeVisible()
  const before = await figures(page)
  expect(await made()).toBe(0)
  await page.getByRole('slider', { name: '起始可用率' }).focus()
  await expect.poll(made).toBe(1)
  expect(await figures(page)).toEqual(before)
})

test('how the shipped scenarios and the versions stood up to what was seen comes with the page, and nothing is worked out', async ({
  page,
}) => {
  const made = await countEngines(page)
  await open(page, 'evidence')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('90% 区间')
  await expect(page.getByRole('row', { name: /怀疑者/ })).toContainText(/\d/)
  await page.locator('.tabs label').last().click()
  await expect(page.getByRole('row', { name: /第 1 版/ })).toContainText(/\d/)
  expect([await made(), page.workers().length]).toEqual([0, 0])
})

test('all that the report of the model’s own values tells comes with the page too, and what alone would turn its result', async ({
  page,
}) => {
  const made = await countEngines(page)
  await open(page, 'report')
  await expect(page.getByRole('button', { name: '打印 / 存为 PDF' })).toBeEnabled()
  expect([await made(), page.workers().length]).toEqual([0, 0])
  await open(page, 'seek')
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toContainText(/\d/)
  expect(await made()).toBe(0)
})
