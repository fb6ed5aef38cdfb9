import { drawn, expect, figures, open, pixels, test } from './app.ts'

test('a slider moved by keyboard moves the figures and every chart that depends on it, and undo brings them back', async ({ page }) => {
  await open(page)
  await expect(page.locator('[data-chart] canvas')).toHaveCount(3)
  const slider = page.getByRole('slider', { name: 'AI 导演费' })
  const said = await slider.getAttribute('aria-valuetext')
  const [figuresBefore, pixelsBefore] = [await figures(page), await pixels(page)]
  await slider.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(slider).not.toHaveAttribute('aria-valuetext', said ?? '')
  await expect.poll(() => figures(page)).not.toEqual(figuresBefore)
  await expect
    .poll(async () => (await pixels(page)).filter((after, index) => after !== pixelsBefore[index]).length)
    .toBe(pixelsBefore.length)
  await expect(page.getByRole('region', { name: '刚才变了什么' })).toContainText('AI 导演费')
  await page.keyboard.press('Control+z')
  await expect.poll(() => figures(page)).toEqual(figuresBefore)
})

test('a number can be typed, in words too; a double click brings the model’s own value back; one drag is one step of undo', async ({
  page,
}) => {
  await open(page)
  const fee = page.getByRole('slider', { name: 'AI 导演费' })
  const own = await fee.getAttribute('aria-valuetext')
  const field = page.getByRole('textbox', { name: 'AI 导演费' })
  await field.fill('0.12万')
  await field.press('Enter')
  await expect(fee).toHaveAttribute('aria-valuetext', '1200 元/分钟')
  await fee.dblclick({ position: { x: 3, y: 8 } })
  await expect(fee).toHaveAttribute('aria-valuetext', own ?? '')

  const slider = page.getByRole('slider', { name: '采用率上限' })
  const before = await slider.getAttribute('aria-valuetext')
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.6, y)
  await page.mouse.down()
  for (const share of [0.5, 0.4, 0.3, 0.2]) await page.mouse.move(box.x + box.width * share, y)
  await page.mouse.up()
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '')
  await page.getByRole('button', { name: /^撤销：.*采用率上限/ }).click()
  await expect(slider).toHaveAttribute('aria-valuetext', before ?? '')
  await expect(page.getByRole('button', { name: /^撤销：.*AI 导演费/ })).toBeVisible()
})

test('a slider that is brought back to where it was taken is let go like any other', async ({ page }) => {
  await open(page)
  await drawn(page)
  const slider = page.getByRole('slider', { name: '采用率上限' })
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  const drag = async (...shares: number[]) => {
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * shares[0]!, y)
    await page.mouse.down()
    for (const share of shares.slice(1)) await page.mouse.move(box.x + box.width * share, y)
  }
  await drag(0.6, 0.5)
  await page.mouse.up()
  await drawn(page)
  await drag(0.5, 0.3, 0.5)
  await expect(page.getByText(/^10,000 次抽样/)).toHaveCount(0)
  await page.mouse.up()
  await drawn(page)
})

test('an assumption says who claimed it, and is found by its name, its line or its claim, in either language', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'AI 导演费', exact: true }).click()
  const column = page.getByRole('complementary', { name: '假设' })
  await expect(column).toContainText('影片描述的模糊性和复杂度')
  await expect(column.getByRole('link').first()).toHaveAttribute('href', /^https?:/)
  const search = page.getByRole('searchbox')
  const sliders = column.getByRole('slider')
  await search.fill('演员 liveSeries')
  await expect(sliders).not.toHaveCount(0)
  await search.fill('gpuHourPrice')
  await expect(sliders).toHaveCount(1)
  await search.fill('一眼假')
  await expect(sliders).not.toHaveCount(0)
  await search.fill('没有这样的东西')
  await expect(sliders).toHaveCount(0)
  await expect(page.getByText('没有与“没有这样的东西”相符的假设。')).toBeVisible()
})

test('lens, scope and year change what the figures speak of', async ({ page }) => {
  await open(page)
  const seen = [await figures(page)]
  /** Until there are other figures than before, which the engine has to come for. */
  const others = async () => {
    await expect.poll(() => figures(page)).not.toEqual(seen.at(-1))
    seen.push(await figures(page))
  }
  await page.getByText('一个项目', { exact: true }).click()
  await others()
  await page.getByText('只算制作', { exact: true }).click()
  await others()
  await page.getByRole('slider', { name: '年份' }).fill('2')
  await others()
  expect(new Set(seen.map(String)).size).toBe(seen.length)

  // What is asked governs all of it, is chosen by keyboard, and is a step like any other.
  await page.getByText('整个行业', { exact: true }).click()
  const headline = page.getByRole('heading', { level: 1 })
  await page.getByRole('button', { name: /^截至 2034 年/ }).press('Enter')
  await page.getByRole('combobox', { name: '截至年份' }).selectOption('2028')
  await page.keyboard.press('Escape')
  await expect(headline).toContainText('到 2028 年')
  await expect(page.getByRole('slider', { name: '年份' })).toHaveAttribute('max', '4')
  await page.getByRole('button', { name: /^整个市场/ }).press('Enter')
  await page.getByText('我们自己的项目', { exact: true }).click()
  await page.getByRole('textbox', { name: '一年几个项目' }).fill('24')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(headline).toContainText('按一年做 24 部真人风格短剧算')
  await page.getByRole('button', { name: /^撤销：只看我们自己的项目/ }).click()
  await page.getByRole('button', { name: /^撤销：只看我们自己的项目/ }).click()
  await expect(headline).toContainText('到 2028 年，AI 视频平均给真人风格短剧')
})

test('two to four charts are on screen, as the user picks', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: '选图' }).click()
  const boxes = page.getByRole('checkbox')
  await boxes.first().waitFor()
  const checked = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
  const [on, off] = [true, false].map((state) => [...checked.keys()].filter((place) => checked[place] === state))
  await boxes.nth(off?.[0] ?? -1).check()
  await expect(page.locator('[data-chart]')).toHaveCount(4)
  await expect(boxes.nth(off?.[1] ?? -1)).toBeDisabled()
  await boxes.nth(on?.[0] ?? -1).uncheck()
  await boxes.nth(on?.[1] ?? -1).uncheck()
  await expect(page.locator('[data-chart]')).toHaveCount(2)
  await expect(boxes.nth(on?.[2] ?? -1)).toBeDisabled()
})
