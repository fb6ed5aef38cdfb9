import { readFile } from 'node:fs/promises'
import { expect, longTest, open, openShipped, pixels, test } from './app.ts'

test('one scenario says what to do; a second one, chosen by keyboard, is held against it draw by draw', async ({ page }) => {
  await open(page, 'compare')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('再选一个情景进行对比')
  await page.getByRole('button', { name: '添加情景' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const sceptic = page.getByRole('button', { name: '怀疑者', exact: true })
  for (let tab = 0; tab < 12 && !(await sceptic.evaluate((button) => button === document.activeElement)); tab += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^(每次|几乎每次|[\d.]+% 的)抽样中“模型原值”优于“怀疑者”；净现值（真人风格短剧）平均高 .+亿元/,
  )
  await expect(page.getByRole('row', { name: /B 怀疑者.*%/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /\d+ 处假设和可信度不同/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^观望门槛/ })).toContainText('25%')
})

longTest('a figure has the digits beside other scenarios that it has by itself', async ({ page }) => {
  await open(page)
  const tile = page.locator('dl > div').first()
  const [range = 'no range'] = /\d+–\d+\s亿元/.exec(await tile.innerText()) ?? []
  await open(page, 'compare')
  await expect(page.getByRole('row', { name: /^净现值（真人风格短剧）/ })).toContainText(range)
})

longTest('another figure, another base and another year change what is shown; the table behind a chart can be kept', async ({ page }) => {
  await open(page, 'compare')
  for (const name of ['怀疑者', '只信利好']) {
    await page.getByRole('button', { name: '添加情景' }).click()
    await page.getByRole('button', { name, exact: true }).click()
  }
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('居首')
  const before = await pixels(page)
  await page.getByRole('radio', { name: /^采用率/ }).check()
  await expect.poll(() => pixels(page)).not.toEqual(before)
  await page.getByRole('button', { name: '以“只信利好”为基准' }).click()
  await expect(title).toContainText('“只信利好”优于')
  await page.getByRole('slider', { name: '年份' }).fill('4')
  await expect(page.getByRole('radio', { name: /采用率（真人风格短剧，2028）/ })).toBeVisible()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).last().click()
  const text = await readFile(await (await arriving).path(), 'utf8')
  expect(text).toContain('A 只信利好')
  expect(text).toContain('可信度')
})

longTest(
  'one’s own scenarios can be chosen; a file that is no scenario is refused with its faults, and the others stay',
  async ({ page }) => {
    await open(page)
    await page.getByRole('slider', { name: '采用率上限' }).press('PageDown')
    await page.getByRole('button', { name: /^情景/ }).click()
    await page.getByRole('textbox', { name: '名称' }).fill('董事会')
    await page.keyboard.press('Escape')
    await openShipped(page, '模型原值')
    await open(page, 'compare')
    await page.getByRole('button', { name: '添加情景' }).click()
    await page.getByRole('button', { name: '董事会', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/“董事会”(优于|居首)|优于“董事会”/)
    await page.locator('#compared input').setInputFiles([
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('PNG') },
      { name: 'sceptic.reshoot.json', mimeType: 'application/json', buffer: await readFile('scenarios/sceptic.reshoot.json') },
    ])
    await expect(page.getByRole('dialog')).toContainText('picture.png')
    await page.getByRole('button', { name: '知道了' }).click()
    await expect(page.getByRole('row', { name: /C 怀疑者.*%/ })).toBeVisible()
  },
)
