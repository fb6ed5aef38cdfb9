import { test as inTrouble, type Page } from '@playwright/test'
import { drawn, expect, figures, open, openShipped, test } from './app.ts'

const engine = /\/liveEngine-.*\.js$/

/** Keep the engine from the page. @returns how to let it through. */
async function holdBack(page: Page): Promise<() => void> {
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(engine, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

async function move(page: Page, slider = 'AI 导演费') {
  await page.getByRole('slider', { name: slider }).focus()
  await page.keyboard.press('Shift+ArrowRight')
}

test('what is done before the engine has come leaves the figures as they were, which is said, and all of it is answered when it comes', async ({
  page,
}) => {
  const letThrough = await holdBack(page)
  await open(page)
  const before = await figures(page)
  await move(page)
  await move(page, '起始可用率')
  await page.getByRole('button', { name: /^撤销：/ }).click()
  await move(page)
  await expect(page.locator('.step')).toContainText('AI 导演费')
  await expect(page.getByText('正在计算……')).toBeVisible()
  expect(await figures(page)).toEqual(before)
  letThrough()
  await expect.poll(() => figures(page)).not.toEqual(before)
  await drawn(page)
  const answered = await figures(page)
  await page.unrouteAll()
  await page.reload()
  await drawn(page)
  expect(await figures(page)).toEqual(answered)
})

test('another format or another scenario shows no figures but its own: they are being computed until the engine has come', async ({
  page,
}) => {
  const letThrough = await holdBack(page)
  await open(page)
  const before = await figures(page)
  await openShipped(page, '怀疑者')
  await expect(page.getByText('正在计算……')).toBeVisible()
  await expect(page.locator('dl')).toHaveCount(0)
  letThrough()
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(page.getByText('正在计算……')).toBeHidden()
})

test('where a number comes from is told as soon as the engine is there', async ({ page }) => {
  const letThrough = await holdBack(page)
  await open(page)
  await page.locator('dl .value button').first().click()
  const sheet = page.getByRole('dialog', { name: '这个数怎么来的' })
  await expect(sheet).toHaveCount(0)
  letThrough()
  await expect(sheet.locator('math').first()).toBeVisible()
})

for (const [language, said, again, direction] of [
  ['中文', '计算部分未能载入（需要联网载入一次），请重试或刷新页面。', '重试', 'AI 导演费'],
  [
    'English',
    'what computes the figures could not be loaded; it needs the network once. Try again, or reload the page.',
    'Try again',
    'AI direction',
  ],
] as const)
  inTrouble(
    `an engine that cannot be loaded is said to be missing once it is needed, in ${language}, and can be tried again`,
    async ({ page }) => {
      await page.route(engine, (route) => route.abort())
      await open(page)
      if (language === 'English') await page.getByRole('button', { name: 'English', exact: true }).click()
      await expect(page.getByRole('slider', { name: direction })).toBeVisible()
      const before = await figures(page)
      const banner = page.getByRole('alert').filter({ hasText: said })
      await expect(banner).toHaveCount(0)
      // A hand that holds on: once it lets go the app asks for the engine by itself.
      const { x, y, width, height } = (await page.getByRole('slider', { name: direction }).boundingBox())!
      await page.mouse.move(x + width / 2, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + 0.7 * width, y + height / 2)
      await expect(banner).toBeVisible()
      expect(await figures(page)).toEqual(before)
      await page.unrouteAll()
      await banner.getByRole('button', { name: again }).press('Enter')
      await expect(banner).toBeHidden()
      await expect.poll(() => figures(page)).not.toEqual(before)
      await page.mouse.up()
    },
  )
