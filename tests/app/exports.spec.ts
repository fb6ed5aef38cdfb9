import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { readWorkbook } from '../files/workbook/read.ts'
import { drawn, expect, exporting, fewDraws, figures, longTest, open, openWith, test } from './app.ts'

const menu = /^情景/

/** What files hold of every draw and every year grows with both. */
const small = { simulation: { ...fewDraws.simulation, years: 4 } }

test('the menu makes a workbook of the scenario on screen, and tells how far it is', async ({ page }) => {
  await open(page)
  await openWith(page, small)
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('董事会')
  await page.keyboard.press('Escape')
  await exporting(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '工作簿（XLSX）' }).click()
  await expect(page.getByRole('progressbar', { name: '正在生成文件' })).toBeVisible()
  const file = await download
  expect(file.suggestedFilename()).toBe('董事会.xlsx')
  const { sheets } = readWorkbook(await readFile(await file.path()))
  expect([...sheets.keys()]).toEqual(['封面', '假设', '说法', '总量', '行业', '品类', '成本项', '收款方', '抽样', '来源'])
  expect([...(sheets.get('封面')?.values() ?? [])].map(({ value }) => value)).toContain('董事会')
})

test('the menu makes slides of the charts of what is looked at', async ({ page }) => {
  await open(page)
  await exporting(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '幻灯片（PPTX）' }).click()
  const file = await download
  const parts = Object.keys(unzipSync(await readFile(await file.path())))
  expect(parts.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(7)
})

longTest('a file that is being made can be called off, and all figures be had as JSON', async ({ page }) => {
  await open(page)
  await openWith(page, small)
  await exporting(page)
  await page.getByRole('button', { name: '工作簿（XLSX）' }).click()
  await page.getByRole('button', { name: '取消' }).click()
  await page.getByRole('dialog').getByText('分析师选项').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '全部数据（JSON）' }).click()
  const file = await download
  const { p50, samples } = JSON.parse(await readFile(await file.path(), 'utf8')) as { p50: Record<string, unknown>; samples: number }
  expect(samples).toBe(fewDraws.simulation.samples)
  expect(Object.keys(p50).length).toBeGreaterThan(50)
})

test('the app can be sent as one page, which opens from a disk without network and shows the same', async ({ page, browser }) => {
  await open(page)
  const model = await figures(page)
  await page.getByRole('slider', { name: 'AI 导演费' }).press('End')
  await expect.poll(() => figures(page)).not.toEqual(model)
  await drawn(page)
  const shown = await figures(page)
  await exporting(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '一个网页（HTML）' }).click()
  const file = join(mkdtempSync(join(tmpdir(), 'reshoot-')), 'sent.html')
  await (await download).saveAs(file)
  const context = await browser.newContext({ locale: 'zh-CN', offline: true })
  const sent = await context.newPage()
  const errors: string[] = []
  sent.on('pageerror', (error) => errors.push(String(error)))
  await sent.goto(pathToFileURL(file).href)
  await expect.poll(() => figures(sent)).toEqual(shown)
  await expect(sent.locator('canvas').first()).toBeVisible()
  await sent.getByRole('slider', { name: 'AI 导演费' }).press('Home')
  await expect.poll(() => figures(sent)).not.toEqual(shown)
  await sent.getByRole('button', { name: '选图' }).click()
  await sent.getByRole('checkbox', { name: '谁拿到钱' }).check()
  await expect(sent.locator('[data-chart=paid] canvas')).toBeVisible()
  expect(errors).toEqual([])
  await context.close()
})
