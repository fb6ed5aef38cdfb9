import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { SavedResult } from '../../src/files/schema.ts'
import { expect, fewDraws, figures, giveFile, longTest, open, openWith, test, withoutPickers } from './app.ts'

// The check is a long run, which takes its time where many tests run at once.
test.slow()
const patient = expect.configure({ timeout: 30_000 })

interface File {
  readonly assumptions: Record<string, number>
  readonly result: SavedResult
}

/** Save; the file as it was written. */
async function save(page: Page): Promise<File> {
  await page.getByRole('button', { name: /^情景/ }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('董事会')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件' }).click()])
  await patient(page.getByRole('button', { name: '存成文件' })).toHaveCount(0) // the menu closes when it is saved
  return JSON.parse(await readFile(await download.path(), 'utf8')) as File
}

/** Move a slider and save. */
async function saved(page: Page): Promise<File> {
  await withoutPickers(page)
  await open(page)
  await openWith(page, fewDraws)
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.focus()
  await page.keyboard.press('PageDown')
  return save(page)
}

async function reopen(page: Page, file: File) {
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await giveFile(page, 'board.reshoot.json', file)
}

const banner = (page: Page) => page.locator('.banner')

longTest('a file opened as it was saved shows the same figures and no banner', async ({ page }) => {
  const file = await saved(page)
  expect(file.result).toMatchObject({ model: 3, engine: '1' })
  expect(file.result.totalNpv.p5).toBeLessThan(file.result.totalNpv.p95)
  const before = await figures(page)
  await reopen(page, file)
  await expect.poll(() => figures(page)).toEqual(before)
  expect((await save(page)).result).toEqual(file.result) // in its turn after the check of the file
  await expect(banner(page)).toHaveText([])
})

test('a file of an older engine says so', async ({ page }) => {
  const file = await saved(page)
  const { totalNpv } = file.result
  await reopen(page, { ...file, result: { ...file.result, engine: '0', totalNpv: { ...totalNpv, p50: totalNpv.p50 * 1.2 } } })
  await patient(banner(page)).toContainText('计算引擎由第 0 版变为第 1 版')
  await banner(page).getByRole('button', { name: '关闭' }).click()
  await expect(banner(page)).toHaveText([])
})

longTest('a file edited by hand says so, with what it showed and shows, until it is kept as it is', async ({ page }) => {
  const file = await saved(page)
  const edited = { ...file, assumptions: { ...file.assumptions, gpuHourPrice: 30 } }
  await reopen(page, edited)
  await patient(banner(page)).toContainText('该文件保存后被手工改过。')
  await patient(banner(page)).toContainText(/各行业合计净现值：中位数 ?保存时 [\d,.]+ 亿元，打开时 [\d,.]+ 亿元/)
  await page.reload()
  await patient(banner(page)).toContainText('手工改过')
  await banner(page).getByRole('button', { name: '以现在为准' }).click()
  await expect(banner(page)).toHaveText([])
  await page.reload()
  await page.getByText(/^4,096 次抽样/).waitFor()
  await expect(banner(page)).toHaveText([])
})
