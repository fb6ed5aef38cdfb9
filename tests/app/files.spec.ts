import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { long } from '../runs.ts'
import { drawn, expect, figures, giveFile, longTest, open, scenarios, test, withoutPickers } from './app.ts'

const menu = /^情景/

test('a scenario saved, the page reloaded and the file opened show the same figures', async ({ page }) => {
  await withoutPickers(page)
  await open(page)
  const first = await figures(page)
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => figures(page)).not.toEqual(first)
  await drawn(page)
  const moved = await figures(page)

  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('董事会 / 第二稿')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件' }).click()])
  expect(download.suggestedFilename()).toBe('董事会-第二稿.reshoot.json')
  const buffer = await readFile(await download.path())

  await page.keyboard.press('Escape')
  await (await scenarios(page, '与模型不同')).getByRole('button', { name: '全部恢复原值' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => figures(page)).toEqual(first)
  await page.reload()
  await expect.poll(() => figures(page)).toEqual(first)

  await page.locator('input[type=file]').setInputFiles({ name: 'board.reshoot.json', mimeType: 'application/json', buffer })
  await expect.poll(() => figures(page)).toEqual(moved)
  await expect(page.getByRole('button', { name: menu })).toContainText('董事会 / 第二稿')
})

test('a bad file is refused with every fault named, and the screen keeps what it showed', async ({ page }) => {
  await open(page)
  const before = await figures(page)
  const bad = {
    format: 'reshoot-scenario',
    version: 1,
    model: { id: 'sora-2024', version: 1 },
    assumptions: { startPrise: 2, 'shortDrama.adoptionCap': 1.7 },
  }
  await giveFile(page, 'bad.reshoot.json', bad)
  const dialog = page.getByRole('dialog', { name: '没有打开“bad.reshoot.json”' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog).toContainText('startPrice')
  await expect(dialog).toContainText('1.7')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await figures(page)).toEqual(before)
})

/** Drop a file onto the window, as the browser tells it. */
async function drop(page: Page, name: string, bytes: readonly number[] | { readonly size: number }) {
  await page.evaluate(
    ([name, bytes]) => {
      const data = new DataTransfer()
      data.items.add(new File([Array.isArray(bytes) ? new Uint8Array(bytes) : new Uint8Array((bytes as { size: number }).size)], name))
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true, bubbles: true }))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }))
    },
    [name, bytes] as const,
  )
}

test('a file dropped onto the window is opened, a bad one refused for what it is', async ({ page }) => {
  await open(page)
  const before = await figures(page)
  const bad: [name: string, bytes: readonly number[] | { readonly size: number }, said: string][] = [
    ['picture.reshoot.json', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], '而是另一种文件：PNG'],
    ['gbk.reshoot.json', [0x7b, 0x22, 0xb6, 0xcc, 0xbe, 0xe7, 0x22, 0x7d], '可能是 GBK'],
    ['large.reshoot.json', { size: 50_000_000 }, '文件有 50 MB，情景文件最多 2 MB'],
    ['package.json', [...new TextEncoder().encode('{"name": "package"}')], '这不是情景文件'],
  ]
  for (const [name, bytes, said] of bad) {
    await drop(page, name, bytes)
    const dialog = page.getByRole('dialog', { name: `没有打开“${name}”` })
    await expect(dialog).toContainText(said)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  expect(await figures(page)).toEqual(before)
  const good = {
    format: 'reshoot-scenario',
    version: 1,
    model: { id: 'sora-2024', version: 1 },
    title: { 'zh-CN': '拖进来的' },
    assumptions: { 'shortDrama.adoptionCap': 0.2 },
  }
  await drop(page, 'dropped.reshoot.json', [...new TextEncoder().encode(JSON.stringify(good))])
  await expect(page.getByRole('button', { name: menu })).toContainText('拖进来的')
  await expect(page.getByRole('slider', { name: '采用率上限' })).toHaveAttribute('aria-valuetext', /20%/)
})

/** Of the shipped scenarios some, all of them where there is time: that each can be read and comes to something is held by the unit tests. */
const looked = long ? 8 : 4

longTest('a shipped scenario opens, has a description, and shows figures of its own', async ({ page }) => {
  await open(page)
  const sheet = await scenarios(page, '现成的情景')
  await expect(sheet.locator('li')).toHaveCount(8)
  const seen = new Set<string>()
  for (let index = 0; index < looked; index += 1) {
    if (index > 0) await scenarios(page, '现成的情景')
    const choice = sheet.locator('li button').nth(index)
    const title = await choice.locator('strong').innerText()
    await expect(choice.locator('span')).toHaveText(/\S{8,}/)
    await choice.click()
    await expect(page.getByRole('button', { name: menu })).toContainText(title)
    await expect.poll(async () => seen.has(String(await figures(page)))).toBe(false)
    await drawn(page)
    seen.add(String(await figures(page)))
  }
  expect(seen.size).toBe(looked)
})

test('of two files that are dropped the first is opened, and that the other was not is said', async ({ page }) => {
  await open(page)
  const file = (title: string) =>
    JSON.stringify({ format: 'reshoot-scenario', version: 1, model: { id: 'sora-2024', version: 1 }, title: { 'zh-CN': title, en: title } })
  const dropped = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer()
      texts.forEach((text, index) => transfer.items.add(new File([text], `${index + 1}.reshoot.json`)))
      return transfer
    },
    [file('第一稿'), file('第二稿')],
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page.getByRole('button', { name: /^情景.*第一稿/ })).toBeVisible()
  await expect(page.getByText('放下了 2 个文件，只打开了第一个“1.reshoot.json”')).toBeVisible()
})
