import type { Page } from '@playwright/test'
import { expect, faults, open, test, withoutPickers } from './app.ts'

const table = [
  '科目\t金额（万元）\t收款方',
  '编剧费\t3\t编剧',
  '主演片酬\t13.5\t演员',
  '不可预见费\t面议\t',
  '抖音投流\t60\t巨量',
  '合计\t76.5\t',
].join('\n')

const lines = (page: Page) =>
  page.locator('[data-line] .name input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
const worth = (page: Page) => page.locator('[data-figure="npv"] .large').innerText()
const budgetOf = (page: Page) => page.locator('[data-total]').innerText()

test('a table pasted from a spreadsheet is looked at cell by cell, taken on request, and taken back', async ({ page }) => {
  await open(page, 'budget')
  const [before, worthBefore] = [await lines(page), await worth(page)]
  await page.getByRole('button', { name: '从表格粘贴' }).click()
  await page.getByRole('textbox', { name: '粘贴的表格' }).fill(table)
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[data-row="line"]')).toHaveCount(3)
  await expect(dialog.locator('[data-row="faulty"]')).toContainText('读不出数')
  await expect(dialog.locator('[data-row="total"]')).toContainText('合计行，不取')
  expect(await faults(page)).toEqual([])
  expect(await lines(page)).toEqual(before)

  await dialog.getByRole('button', { name: '取这 3 项' }).click()
  expect(await lines(page)).toEqual(['编剧费', '主演片酬', '抖音投流'])
  await expect.poll(() => budgetOf(page)).toBe('76.5万元')
  expect(await worth(page)).not.toBe(worthBefore)
  await expect(page.getByText(/项取值是按最相近的成本项建议的/)).toBeVisible()
  await page.getByRole('button', { name: '全部认可' }).click()
  await expect(page.getByText(/项取值是按最相近的成本项建议的/)).toBeHidden()

  await page.getByRole('button', { name: /^撤销：真人风格短剧认可全部建议值/ }).click()
  await page.getByRole('button', { name: /^撤销：真人风格短剧的成本项换成粘贴的 3 项/ }).click()
  expect(await lines(page)).toEqual(before)
  expect(await worth(page)).toBe(worthBefore)
})

test('a pasted table says how it was understood, whether its total is right, and what is not taken', async ({ page }) => {
  const rows = ['类别\t科目\t金额/万元', '前期\t"主角"造型\t约4', '\t勘景\t2', '其他\t优惠\t-1', '\t投流\t####', '合计（元）\t\t5.5']
  await open(page, 'budget')
  await page.getByRole('button', { name: '从表格粘贴' }).click()
  await page.getByRole('textbox', { name: '粘贴的表格' }).fill(rows.join('\n'))
  await expect(page.getByRole('list', { name: '怎样读懂了这张表' }).getByRole('listitem')).toHaveText([
    '金额以万元计。',
    '第 6 行“合计（元）”写的是 ¥55,000，各项之和是 ¥60,000，多 ¥5,000。',
    '第 2 行写的是约数，按所写的数取。',
    '第 4 行金额为负，共 −¥10,000，不取。',
  ])
  await expect(page.locator('[data-row="faulty"]')).toHaveText([/金额为负/, /原表列太窄/])
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: '取这 2 项' }).click()
  expect(await lines(page)).toEqual(['"主角"造型', '勘景'])
})

test('by how much a project costs less is one number beside the budget and on the chart of cost', async ({ page }) => {
  await open(page)
  const title = await page.getByRole('heading', { level: 3, name: /每部省/ }).innerText()
  const [share = ''] = /\d+(?:\.\d+)?%/.exec(title) ?? []
  expect(share).not.toBe('')
  await page.getByRole('link', { name: '预算' }).click()
  await expect(page.locator('[data-figure="aiUnitCost"] .saved')).toContainText(share)
})

test('lines are moved by keyboard and by hand, renamed, priced, added and removed', async ({ page }) => {
  await open(page, 'budget')
  const [first = '', second = '', third = ''] = await lines(page)
  const grip = page.getByRole('button', { name: `移动“${second}”` })
  await grip.focus()
  await page.keyboard.press('ArrowUp')
  expect((await lines(page)).slice(0, 3)).toEqual([second, first, third])
  await expect(grip).toBeFocused()

  const from = (await grip.boundingBox())!
  const to = (await page.getByRole('button', { name: `移动“${third}”` }).boundingBox())!
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 8, to.y + 4, { steps: 4 })
  await page.mouse.move(to.x + 8, to.y + to.height, { steps: 4 })
  await page.mouse.up()
  expect((await lines(page)).slice(0, 3)).toEqual([first, third, second])

  await page.getByRole('textbox', { name: `名称：${first}` }).fill('编剧')
  await page.keyboard.press('Tab')
  await page.getByRole('textbox', { name: /编剧 · 传统成本/ }).fill('8万')
  await page.keyboard.press('Tab')
  await page.getByRole('form', { name: '添加一项' }).getByLabel('名称').fill('群演')
  await page.getByLabel('金额').fill('2.5万')
  await expect(page.getByText(/其余按“演员”（真人风格短剧）建议/)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '删除“平台分成”' }).click()
  expect((await lines(page)).slice(-2)).toEqual(['投流', '群演'])
  await expect.poll(() => budgetOf(page)).toBe('128万元')
  await page.getByRole('button', { name: '恢复模型的成本项' }).click()
  expect((await lines(page)).slice(0, 3)).toEqual([first, second, third])
})

test('a format of one’s own begins as a copy, counts in the totals, and is on every page', async ({ page }) => {
  await open(page, 'budget')
  const total = page.locator('[data-figure="totalNpv"] .large')
  const before = await total.innerText()
  await page.getByRole('button', { name: '添加品类' }).click()
  await page.getByRole('form', { name: '添加品类' }).getByLabel('名称').fill('纪录片')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: '纪录片' })).toBeChecked()
  await expect(total).not.toHaveText(before)
  await page.getByRole('link', { name: '探索' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('纪录片')
  await page.getByRole('link', { name: '预算' }).click()
  await page.getByRole('button', { name: '删除这个品类' }).click()
  await expect(total).toHaveText(before)
})

test('a metric is written with completion, corrected where it is wrong, shown as a chart, and kept in the file', async ({ page }) => {
  await withoutPickers(page)
  await open(page, 'model')
  await page.getByText(/^自定指标/).click()
  await page.getByRole('button', { name: '新指标' }).click()
  const form = page.getByRole('form', { name: '新指标' })
  await form.getByLabel('名称').fill('每部省的钱')
  const formula = page.getByRole('combobox', { name: '公式' })
  await formula.pressSequentially('traditionalUnitCost - 采用率')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(formula).toHaveValue('traditionalUnitCost - adoption')
  await expect(form.getByText(/两边单位不同/)).toBeVisible()
  await expect(formula).toHaveAttribute('aria-invalid', 'true')
  expect(await faults(page)).toEqual([])

  await formula.fill('traditionalUnitCost - ')
  await formula.pressSequentially('aiUnitC')
  await expect(page.getByRole('option', { selected: true })).toContainText('aiUnitCost')
  await page.keyboard.press('Tab')
  await expect(formula).toHaveValue('traditionalUnitCost - aiUnitCost')
  await expect(form.getByLabel('单位')).toHaveValue('CNY/unit')
  await expect(form.getByRole('checkbox', { name: '品类' })).toBeChecked()
  await expect(form.locator('.value')).toContainText('真人风格短剧')
  await form.getByRole('button', { name: '保存' }).click()

  const chart = page.locator('[data-chart="metric:metric1"]')
  await expect(chart.locator('canvas')).toBeVisible()
  await expect(chart.getByRole('heading')).toContainText('每部省的钱')
  await page.getByText('什么最能左右它').click()
  await expect(page.locator('details li').first()).toBeVisible()
  await page.getByRole('button', { name: '放进探索页的图表' }).click()
  await page.getByRole('link', { name: '探索' }).click()
  await expect(chart.locator('canvas')).toBeVisible()

  await page.getByRole('button', { name: '模型原值' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成文件' }).click()
  const file = await (await download).path()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '模型', exact: true }).click()
  await page.getByText(/^自定指标/).click()
  await page.getByRole('button', { name: '删除指标“每部省的钱”' }).click()
  await expect(chart).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(chart.locator('canvas')).toBeVisible()
})
