import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, faults, nameIfAsked, open, scenarios, test, withoutPickers } from './app.ts'

const steps = (page: Page) => page.getByRole('list', { name: '故事的各步' }).getByRole('region')
const titles = (page: Page) =>
  steps(page)
    .getByRole('textbox', { name: '标题：一句结论' })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
const menu = (page: Page) => page.getByRole('button', { name: /^情景/ })

interface Told {
  readonly story: readonly {
    readonly title: Readonly<Record<string, string>>
    readonly notes?: Readonly<Record<string, string>>
    readonly view: { readonly year: number; readonly charts: readonly string[] }
    readonly assumptions?: Readonly<Record<string, unknown>>
    readonly ask?: unknown
  }[]
}

async function saved(page: Page): Promise<Told> {
  await menu(page).click()
  const written = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成文件' }).click()
  await nameIfAsked(page)
  const download = await written
  await page.keyboard.press('Escape')
  return JSON.parse(await readFile(await download.path(), 'utf8')) as Told
}

test('how a text asks for figures is told to whoever asks for it, and to nobody else', async ({ page }) => {
  await open(page, 'story')
  const help = page.getByText('写 {totalNpv}，演示时填入实时结果')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(help).toBeHidden()
  await page.getByText('在文字里填入实时数字').click()
  await expect(help).toBeVisible()
})

test('what is on screen becomes a step; steps are written, moved by keyboard and by hand, copied, removed, and kept in the file', async ({
  page,
}) => {
  test.slow()
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00')) // the history keeps one state a minute
  await withoutPickers(page)
  await open(page)
  await page.getByRole('slider', { name: '采用率上限' }).focus()
  await page.keyboard.press('PageDown')
  await page.getByRole('slider', { name: '年份' }).fill('3')
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: '把当前画面加为一步' }).click()
  await page.getByRole('slider', { name: '采用率上限' }).focus()
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: '把当前画面加为一步' }).click()

  await page.getByRole('link', { name: '演示', exact: true }).click()
  await expect(steps(page)).toHaveCount(2)
  // The title says what the step's own draws come to, which may be another last digit than that of a moving hand.
  const words = (text = '') => text.replaceAll(/[\s\d.]/gu, '')
  await expect.poll(async () => words((await titles(page))[0])).toBe(words(headline))
  await expect(steps(page).nth(1)).toContainText('采用率上限')
  const write = (at: number, field: string, words: string) => steps(page).nth(at).getByRole('textbox', { name: field }).fill(words)
  await write(0, '标题：一句结论', '甲')
  await write(0, '讲者备注', '先停三秒')
  await write(1, '标题：一句结论', '乙')
  await steps(page).nth(1).getByRole('checkbox', { name: '先让现场猜' }).check()
  await expect(steps(page).nth(1).getByRole('textbox', { name: '问题' })).toHaveValue(/您觉得.+会是多少/)
  await steps(page).nth(1).getByRole('button', { name: '复制第 2 步' }).click()
  await write(2, '标题：一句结论', '丙')
  expect(await titles(page)).toEqual(['甲', '乙', '丙'])

  await page.getByRole('button', { name: '第 3 步上移' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await titles(page)).toEqual(['丙', '甲', '乙'])
  await expect(page.getByRole('button', { name: '第 1 步下移' })).toBeFocused()
  await page.getByRole('img', { name: '拖动以调整顺序' }).first().hover()
  await page.mouse.down()
  await page
    .getByRole('img', { name: '拖动以调整顺序' })
    .first()
    .hover({ position: { x: 3, y: 3 } }) // it is held before the page scrolls
  for (const part of ['标题：一句结论', '讲者备注']) await steps(page).nth(2).getByRole('textbox', { name: part }).hover()
  await page.mouse.up()
  expect(await titles(page)).toEqual(['甲', '乙', '丙'])
  await page.getByRole('button', { name: /^撤销：故事：移动“丙”/ }).click()
  await page.getByRole('button', { name: '删除第 1 步' }).click()
  expect(await titles(page)).toEqual(['甲', '乙'])

  expect(await faults(page)).toEqual([])

  const { story } = await saved(page)
  expect(story.map(({ title }) => title['zh-CN'])).toEqual(['甲', '乙'])
  expect(story[0]?.notes?.['zh-CN']).toBe('先停三秒')
  expect(story[0]?.view.year).toBe(2027)
  expect(story[1]?.ask).toBeDefined()
  expect(story[0]?.assumptions).not.toEqual(story[1]?.assumptions)

  await scenarios(page, '历史版本')
  await expect(page.getByRole('dialog').locator('ol > li').first()).toContainText(/故事(改过|新增)，共 2 步/)
})
