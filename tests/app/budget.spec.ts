import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { long } from '../runs.ts'
import { expect, faults, fewDraws, goBehind, longTest, open, openWith, test, withoutPickers } from './app.ts'

const table = (casting: string) =>
  [
    '短剧《都市修仙》制作预算表',
    '类别\t科目\t金额（万元）\t收款方',
    '前期\t"剧本"改编\t3\t编剧',
    `\t选角\t${casting}\t`,
    '拍摄\t演员\t45\t',
    '\t群演\t约4万\t',
    '后期\t剪辑\t8-10\t',
    '宣发\t抖音投流\t60\t巨量',
    '其他\t不可预见费\t6\t',
    '合计\t\t128\t',
  ].join('\n')

const lines = async (page: Page) => {
  const names = page.locator('[data-line] .name input')
  await names.first().waitFor() // they come with their figures
  return names.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
}
const worth = (page: Page) => page.locator('[data-figure="npv"] .large').innerText()
const budgetOf = (page: Page) => page.locator('[data-total]').innerText()

test('a budget of one’s own is pasted as a new format, mended, taken as one project a year, seen on every page, and taken back', async ({
  page,
}) => {
  await open(page, 'budget')
  const before = await lines(page)
  await page.getByRole('button', { name: '从表格粘贴' }).click()
  const pasted = page.getByRole('textbox', { name: '粘贴的表格' })
  await pasted.fill(table('面议'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[data-row="line"]')).toHaveCount(6)
  await expect(dialog.getByRole('list', { name: '1 行有问题，未计入。' })).toHaveText(
    '第 4 行“选角”写的是“面议”，无法识别为数：改成一个数，如 3 万。',
  )
  await expect(dialog.getByRole('list', { name: '识别说明' }).getByRole('listitem')).toHaveText([
    '金额以万元计。',
    '第 10 行“合计”写的是 1,280,000 元，取到的各项之和是 1,270,000 元，少 10,000 元。',
    '第 6 行为约数，按所写的数取。',
    '第 7 行为区间，取中间值，两端作为高低值。',
  ])
  await expect(dialog.locator('[data-row="line"]').last()).toContainText('6 万元 → 制片；单列一项，AI 不改变它')
  expect(await faults(page)).toEqual([])
  await pasted.fill(table('1'))
  await expect(dialog.getByText('与各项之和相符')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: '名称' })).toHaveValue('都市修仙')
  await expect(dialog.getByRole('textbox', { name: '一年做几部' })).toHaveValue('1')
  await expect(dialog.getByText(/借自“真人风格短剧”.*一个项目不是一个市场/)).toBeVisible()
  await dialog.getByRole('button', { name: '采用这 7 项' }).click()

  await expect(page.getByRole('radio', { name: '都市修仙' })).toBeChecked()
  expect(await lines(page)).toEqual(['"剧本"改编', '选角', '演员', '群演', '剪辑', '抖音投流', '不可预见费'])
  await expect.poll(() => budgetOf(page)).toBe('128 万元')
  await expect.poll(() => worth(page)).toMatch(/^−?[\d.]+ 万元$/)
  await expect(page.getByText('7 项成本的取值借自最相近的成本项')).toBeVisible()
  await expect(page.locator('[data-line]', { hasText: '≈' })).toHaveCount(7)
  await page.getByRole('button', { name: '全部采纳' }).click()
  await expect(page.getByText(/项成本的取值借自/)).toBeHidden()
  await page.getByRole('link', { name: '探索' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('都市修仙')
  await page.getByRole('link', { name: '预算', exact: true }).click()
  await page.getByRole('button', { name: /^撤销：都市修仙采纳全部建议值/ }).click()
  await page.getByRole('button', { name: /^撤销：添加品类“都市修仙”/ }).click()
  expect(await lines(page)).toEqual(before)

  await page.getByRole('button', { name: '从表格粘贴' }).click()
  await pasted.fill(table('1'))
  await dialog.getByText('替换“真人风格短剧”的成本项').click()
  await expect(dialog.getByText('整个市场的平均预算')).toBeVisible()
  await dialog.getByRole('textbox', { name: '一年做几部' }).fill('12')
  await dialog.getByRole('button', { name: '采用这 7 项' }).click()
  expect((await lines(page)).slice(0, 2)).toEqual(['"剧本"改编', '选角'])
  await page.getByRole('button', { name: /^撤销：真人风格短剧的成本项换成粘贴的 7 项/ }).click()
  expect(await lines(page)).toEqual(before)
})

test('by how much a project costs less is one number beside the budget and on the chart of cost', async ({ page }) => {
  await open(page)
  const title = await page.getByRole('heading', { level: 3, name: /每部省/ }).innerText()
  const [share = ''] = /\d+(?:\.\d+)?%/.exec(title) ?? []
  expect(share).not.toBe('')
  await page.getByRole('link', { name: '预算' }).click()
  await expect(page.locator('[data-figure="aiUnitCost"] .saved')).toContainText(share)
  // Of the 135,000 that the cast costs hardly a tenth is left.
  await expect(page.locator('[data-line="cast"]')).toContainText(/\b1\.\d+ 万元/)
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
  await expect.poll(() => budgetOf(page)).toBe('128 万元')
  await page.getByRole('button', { name: '恢复模型的成本项' }).click()
  expect((await lines(page)).slice(0, 3)).toEqual([first, second, third])
})

longTest('a format of one’s own begins as a copy, counts in the totals, and is on every page', async ({ page }) => {
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
  await page.getByText(/^自定义指标/).click()
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
  expect(await faults(page, long ? 'html' : 'main form')).toEqual([])

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
  await page.getByRole('button', { name: '加入探索页的图表' }).click()
  await page.getByRole('link', { name: '探索' }).click()
  await expect(chart.locator('canvas')).toBeVisible()

  await page.getByRole('button', { name: '模型原值' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成文件' }).click()
  await expect(page.getByRole('button', { name: '模型原值（已改动）' })).toBeVisible()
  await page.getByRole('dialog').getByRole('textbox', { name: '名称', exact: true }).fill('指标')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^英文名称/ })
    .fill('Metric')
  expect(await faults(page, long ? 'html' : 'dialog')).toEqual([])
  await page.getByRole('button', { name: '使用该名称' }).click()
  const file = await (await download).path()
  await expect(page.getByRole('button', { name: /^情景 ?指标$/ })).toBeVisible()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: { 'zh-CN': '指标', en: 'Metric' } })
  await goBehind(page, '证据', '模型')
  await page.getByText(/^自定义指标/).click()
  await page.getByRole('button', { name: '删除指标“每部省的钱”' }).click()
  await expect(chart).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(chart.locator('canvas')).toBeVisible()
})

longTest(
  'the budget of an industry is that of its first format; what alone turns the result of our own projects is found',
  async ({ page }) => {
    await open(page)
    await openWith(page, { ...fewDraws, scope: { industry: 'advertising' } })
    await goBehind(page, '探索', '预算')
    await expect(page.getByRole('radio', { name: '品牌片' })).toBeChecked()
    await openWith(page, { ...fewDraws, scope: { industry: 'liveSeries', ours: { projects: 10 } } })
    await goBehind(page, '探索', '临界点')
    await expect(page.locator('[data-chart=seek] canvas')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('alert')).toHaveCount(0)
  },
)
