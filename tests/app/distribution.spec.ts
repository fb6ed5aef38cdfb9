import type { Page } from '@playwright/test'
import { expect, faults, longTest, open, test } from './app.ts'

// An untouched page draws more often only when the hand has rested.
const name = '采用率上限'

/** Open what stands behind an assumption, where its distribution is changed. */
async function panel(page: Page, assumption = name) {
  await open(page)
  await page.getByRole('button', { name: assumption, exact: true }).click()
  return page.getByRole('group', { name: '有多确定？' })
}

/** The end of the first figure's range, P95; it moves a little with every refinement of the draws. */
async function end(page: Page): Promise<number> {
  const said = await page.getByLabel('关键数字').locator('.range').first().innerText()
  return Number(/^中位数.+P5–P95.+–([\d.]+) 亿元$/.exec(said)?.[1])
}

const drawn = (page: Page) => expect(page.getByText(/^10,000 次抽样/)).toBeVisible({ timeout: 20_000 })

test('another distribution changes the range of the figures, and undo brings it back step by step', async ({ page }) => {
  test.slow()
  const group = await panel(page)
  const distribution = group.getByRole('combobox', { name: '分布' })
  await expect(distribution).toHaveValue('pert')
  await drawn(page)
  const before = await end(page)
  const band = page.locator('.slider', { has: group }).locator('.band')
  const bandBefore = await band.boundingBox()
  const line = await group.locator('svg .line').getAttribute('d')

  await distribution.selectOption('lognormal')
  await expect(group.getByText('虚线：模型原分布')).toBeVisible()
  await group.getByRole('textbox', { name: 'P90' }).fill('80')
  await group.getByRole('textbox', { name: 'P90' }).press('Enter')
  expect(await group.locator('svg .line').getAttribute('d')).not.toBe(line)
  await expect(group.locator('dd').nth(2)).toHaveText('80%')
  expect((await band.boundingBox())?.width).toBeLessThan(bandBefore?.width ?? 0)
  await expect.poll(() => end(page)).toBeLessThan(before * 0.95)

  const undo = page.getByRole('button', { name: /^撤销：/ })
  await undo.click()
  await expect(group.getByRole('textbox', { name: 'P90' })).toHaveValue('92%')
  await undo.click()
  await expect(distribution).toHaveValue('pert')
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled()
  await expect.poll(async () => Math.abs((await end(page)) / before - 1)).toBeLessThan(0.02)
})

test('what cannot be is refused in words and changes nothing', async ({ page }) => {
  const group = await panel(page)
  const [low, high] = [group.getByRole('textbox', { name: '最低' }), group.getByRole('textbox', { name: '最高' })]
  const refusals: [typeof low, string, string][] = [
    [high, '150', '150% 超出允许的 1–100%'],
    [high, '60', '60% 低于取值 75%'],
    [low, '80', '80% 高于取值 75%'],
    [low, 'vielleicht', '“vielleicht”不是数'],
  ]
  for (const [field, typed, said] of refusals) {
    await field.fill(typed)
    await field.press('Enter')
    await expect(group).toContainText(said)
    await expect(field).toHaveAccessibleDescription(new RegExp(said))
  }
  expect(await faults(page, '.certainty')).toEqual([])
  await low.blur()
  await expect(low).toHaveValue('vielleicht')
  await expect(high).toHaveValue('60')
  for (const [field, own] of [
    [low, '50%'],
    [high, '92%'],
  ] as const) {
    await field.press('Escape')
    await field.blur()
    await expect(field).toHaveValue(own)
  }
  await expect(group).not.toContainText('未采用')
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled()

  await page.getByRole('button', { name, exact: true }).click()
  await panel(page, '生成画面占比')
  await low.fill('0')
  await low.press('Enter')
  await group.getByRole('combobox').selectOption('lognormal')
  await expect(group).toContainText('对数正态的 P10 必须大于零')
  await expect(group.getByRole('combobox')).toHaveValue('pert')
})

longTest('a range set by keyboard is one step, and the model’s own comes back without the note being lost', async ({ page }) => {
  const group = await panel(page)
  const high = group.getByRole('textbox', { name: '最高' })
  await high.focus()
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Tab')
  await expect(high).toHaveValue('100%')
  await group.getByRole('textbox', { name: '备注' }).fill('人人都会用')
  await group.getByRole('button', { name: '恢复模型的分布' }).click()
  await expect(high).toHaveValue('92%')
  await expect(group.getByRole('textbox', { name: '备注' })).toHaveValue('人人都会用')
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: /^撤销：/ }).click()
  await expect(group.getByRole('textbox', { name: '备注' })).toHaveValue('')
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled()
})
