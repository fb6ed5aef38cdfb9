import { expect, open, test } from './app.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('a figure leads by its formula and its inputs to a quoted claim, and can be copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByRole('button', { name: /^另外 \d 项$/ }).click()
  await page.getByRole('button', { name: /^采用率（2034） \d/ }).click()
  const sheet = page.getByRole('dialog', { name: '这个数怎么来的' })
  await expect(sheet.getByRole('heading', { name: '采用率' })).toBeFocused()
  await expect(sheet.locator('math mfrac')).toBeVisible()
  await sheet
    .getByRole('listitem')
    .getByRole('button', { name: /^采用率上限/ })
    .click()
  await expect(sheet.locator('blockquote')).toContainText('深远影响')
  await expect(sheet.getByText(/可信度为 100%/)).toBeVisible()
  await sheet.getByRole('button', { name: '复制为文字' }).click()
  await expect(sheet.getByRole('status')).toHaveText('已复制')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('采用率上限（真人风格短剧）：75%')
  expect(text).toContain('深远影响')
  await sheet.getByRole('navigation', { name: '路径' }).getByRole('button', { name: '采用率' }).click()
  await expect(sheet.getByText('代入数值')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('a small move of each input is told in words, with its derivative, which can be copied as LaTeX', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByRole('button', { name: /^另外 \d 项$/ }).click()
  await page.getByRole('button', { name: /^采用率（2034） \d/ }).click()
  const sheet = page.getByRole('dialog', { name: '这个数怎么来的' })
  const cap = sheet.locator('details', { hasText: '“采用率上限”增加 1%，“采用率”增加 1%' })
  await cap.locator('summary').click()
  await expect(cap.locator('math mfrac').first()).toBeVisible()
  await cap.getByRole('button', { name: /^复制为 LaTeX/ }).click()
  await expect(cap.getByRole('status')).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '\\frac{\\partial \\text{采用率}}{\\partial \\text{采用率上限}} = \\frac{',
  )
})

test('the strip tells the way from the slider to the figure, and a number on it can be asked about', async ({ page }) => {
  await open(page)
  await page.getByRole('slider', { name: '起始可用率' }).focus()
  await page.keyboard.press('PageUp')
  const way = page.getByRole('list', { name: /^变化如何传导到/ })
  await expect(way.getByRole('button').first()).toHaveText('可用率')
  await way.getByRole('button').last().click()
  await expect(page.getByRole('list', { name: '这次变化如何传导' })).toContainText('起始可用率')
})

test('a point of a chart and a number in its table lead to where they come from', async ({ page }) => {
  await open(page)
  await page.locator('[data-chart=saving] canvas').click({ position: { x: 250, y: 60 } })
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText(/累计节省|年节省/)
  await page.keyboard.press('Escape')
  await page.locator('[data-chart=waterfall]').getByRole('button', { name: '更多' }).click()
  await page.getByRole('button', { name: '看数据表' }).click()
  await page.getByRole('table').getByRole('button').nth(1).click()
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('分项节省')
})

test('on the model page equations are typeset, their names lead to their entries, and the map shows what rests on what', async ({
  page,
}) => {
  await open(page, 'model')
  const adoption = page.locator('#equation-adoption')
  await expect(adoption.locator('math mfrac')).toBeVisible()
  await adoption.locator('math').getByText('采用与未采用之比').first().click()
  await expect(page.locator('#equation-adoptionOdds')).toBeFocused()
  await page.getByText('依赖图', { exact: true }).click()
  await page.locator('[data-name=listPrice]').click()
  await expect(page.locator('[data-name=gpuHourPrice]')).toHaveClass(/below/)
  await expect(page.locator('[data-name=totalNpv]')).toHaveClass(/above/)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-name=price]')).toBeFocused()
  await expect(page.getByRole('combobox', { name: '选一个变量或假设' })).toHaveValue('price')
})
