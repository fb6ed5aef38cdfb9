import { long } from '../runs.ts'
import type { Locator } from '@playwright/test'
import { expect, faults, figures, longTest, open, pixels, stored, test } from './app.ts'
import { scrolls } from './geometry.ts'

test('the palette finds assumptions, goes to pages, brings charts on screen and opens scenarios, all by keyboard', async ({ page }) => {
  await open(page)
  const run = async (wanted: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(wanted)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox')).toBeHidden()
  }
  await run('who is paid')
  await expect(page.locator('[data-chart=paid]')).toBeVisible()
  await run('怀疑')
  await expect(page.getByRole('button', { name: /^情景/ })).toContainText('怀疑')
  await run('claims')
  await expect(page).toHaveURL(/#claims$/)
  await run('名称与设定')
  await expect(page.getByRole('dialog', { name: '名称与设定' })).toBeVisible()
  await page.keyboard.press('Escape')
  await run('hurdle')
  await expect(page.getByRole('slider', { name: '观望门槛' })).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape') // even before it is there
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('?')
  await expect(page.getByRole('searchbox')).toHaveValue(/\?$/)
  await page.getByRole('main').focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
})

test('a key that comes at once after a window is closed is the page’s, though the window’s field still has the focus', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.getByRole('combobox').evaluate((field: HTMLInputElement) => {
    field.closest('dialog')?.close()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
})

test('a window that is asked for at once after another, or itself, is closed comes, though the browser tells of the closing only then', async ({
  page,
}) => {
  await open(page)
  const closeAndAsk = (dialog: Locator) =>
    dialog.evaluate((element: HTMLDialogElement) => {
      element.close()
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }))
    })
  const palette = page.getByRole('combobox')
  await page.keyboard.press('Control+k')
  for (const [command, name] of [
    ['名称与设定', '名称与设定'],
    ['情景库', '情景库'],
    ['分享', /分享/],
  ] as const) {
    await palette.fill(command)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await closeAndAsk(dialog)
    await expect(palette).toBeVisible()
  }
  await closeAndAsk(page.locator('dialog[open]'))
  await expect(palette).toBeVisible()
})

test('money is read in dollars at the user’s own rate, on charts too, and motion is stilled: all is kept', async ({ page }) => {
  await open(page)
  const [before, drawn] = [await figures(page), await pixels(page)]
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('checkbox', { name: '减少动态效果' }).check()
  await page.locator('#settings').getByText('美元', { exact: true }).click()
  await expect.poll(() => figures(page)).not.toEqual(before)
  expect((await figures(page))[0]).toContain('美元')
  await expect.poll(async () => (await pixels(page)).every((chart, index) => chart !== drawn[index])).toBe(true)
  const rate = page.getByRole('textbox', { name: '1 美元折合人民币' })
  await rate.fill('8')
  await rate.press('Enter')
  const dear = await figures(page)
  await page.reload()
  await expect.poll(() => figures(page)).toEqual(dear)
  await expect(page.locator('html')).toHaveAttribute('data-still', '')
})

test('what is looked at is looked at again after a reload: whose figures, which year, which charts', async ({ page }) => {
  await open(page)
  const seen = async () => [
    await page.locator('.chips button').first().innerText(),
    await page.getByRole('slider', { name: '年份' }).inputValue(),
    await page.locator('[data-chart]').evaluateAll((charts) => charts.map((chart) => (chart as HTMLElement).dataset['chart'])),
    (await figures(page))[0],
  ]
  await page.locator('.chips button').first().click()
  await page.getByText('漫剧', { exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('slider', { name: '年份' }).fill('6')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('who is paid')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-chart=paid]')).toBeVisible()
  await expect(page.locator('.chips button').first()).toContainText('漫剧')
  const before = await seen()
  await page.reload()
  await expect.poll(seen).toEqual(before)
})

for (const viewport of [{ width: 1366, height: 768 }, ...(long ? [{ width: 390, height: 844 }] : [])]) {
  test(`a newcomer is asked for an industry, told the finding, and led through a tour whose every card is in sight at ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto('./')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('您在哪个行业？')
    await page.getByRole('button', { name: '漫剧' }).click()
    await expect(heading).toHaveText(/^到 2034 年.*漫剧.*亿元/)
    expect((await scrolls(page)).across).toBe(false)
    await page.getByRole('button', { name: '两分钟导览' }).click()
    const card = page.getByRole('dialog', { name: '导览' })
    for (let step = 1; step <= 6; step += 1) {
      await expect(card).toContainText(`第 ${step} 步，共 6 步`)
      await expect(card).toBeFocused()
      const box = await card.boundingBox()
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height).toBe(true)
      if (step === 3) expect(await faults(page, '[role=dialog]')).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(heading).toContainText('漫剧')
  })
}

longTest(
  'the question to a newcomer is skipped with Esc and not asked again, nor of whoever comes with a page or with work',
  async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1 })
    const asked = '您在哪个行业？'
    await page.goto('./')
    await expect(heading).toHaveText(asked)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/#explore$/)
    await page.goto('about:blank')
    await page.goto('./')
    await expect(heading).toHaveText(/^到 2034 年/)
    await page.getByRole('slider', { name: '采用率上限' }).press('PageDown')
    await page.getByRole('button', { name: /^情景/ }).click()
    await page.getByRole('textbox', { name: '名称' }).fill('第一稿')
    await stored(page, '第一稿')
    await page.evaluate(() => {
      localStorage.clear()
    })
    await page.goto('about:blank')
    await page.goto('./')
    await expect(page.getByRole('button', { name: /^情景/ })).toContainText('第一稿')
    await expect(heading).toHaveText(/^到 2034 年/)
  },
)

test('on paper there are the scenario, the figures and the charts, in light colours, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await page.getByRole('slider', { name: '采用率上限' }).focus()
  await page.keyboard.press('PageDown')
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('.outcome dl').first()).toBeVisible()
  await expect(page.locator('[data-chart] canvas')).toHaveCount(3)
  await expect(page.getByRole('cell', { name: '65%' })).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))).toBe('#15191c')
})

test('what is asked stands on every page of figures', async ({ page }) => {
  await open(page)
  for (const there of ['claims', 'budget', 'evidence', 'story', 'compare', 'seek', 'report'] as const) {
    await open(page, there)
    await expect(page.getByRole('region', { name: '查看范围' }).getByRole('button')).toHaveCount(3)
  }
})
