import type { Browser, CDPSession } from '@playwright/test'
import { counter, expect, figures, longTest, open, openWith, pages, present, stored, test } from './app.ts'

/** Of version 1 of the model. */
const first = { id: 'sora-2024', version: 1 }

const phone = (browser: Browser) =>
  browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' })

/** Drag a finger over the screen, as the browser gets it from the glass. */
async function swipe(session: CDPSession, from: { x: number; y: number }, by: { x: number; y: number }) {
  const at = (share: number) => [{ x: from.x + share * by.x, y: from.y + share * by.y }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 10; step += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('on a phone a swipe up or down over a slider scrolls the page; a swipe along it and a tap move it', async ({ browser }) => {
  const page = await phone(browser)
  await open(page, 'claims')
  const session = await page.context().newCDPSession(page)
  const slider = page.getByRole('slider').nth(1)
  const value = () => slider.getAttribute('aria-valuetext')
  const place = async (share: number) => {
    const box = await slider.boundingBox()
    if (!box) throw new Error('the slider is out of sight')
    return { x: box.x + share * box.width, y: box.y + box.height / 2 }
  }
  await slider.scrollIntoViewIfNeeded()
  const scrolled = () => page.evaluate(() => scrollY)
  const before = await scrolled()
  await swipe(session, await place(0.3), { x: 0, y: -200 })
  await expect.poll(scrolled).toBeGreaterThan(before)
  expect(await value()).toBe('100%')
  await slider.scrollIntoViewIfNeeded()
  await swipe(session, await place(0.9), { x: -200, y: 4 })
  await expect.poll(value).not.toBe('100%')
  const swiped = await value()
  const { x, y } = await place(0.85)
  await page.touchscreen.tap(x, y)
  await expect.poll(value).not.toBe(swiped)
  await page.close()
})

test('Esc closes what lies on top, and only that: the palette over a presentation, then the presentation', async ({ page }) => {
  await present(page, 'model')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toBeHidden()
  await expect(counter(page)).toHaveText('1 / 7')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(counter(page)).toHaveText('1 / 7')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#story$/)
})

longTest(
  'F5 of a clicker reloads nothing; after a reload the presenter and the room go on at the same step, in the same money',
  async ({ page, context }) => {
    test.slow()
    await present(page, 'model')
    const [room] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')])
    await page.keyboard.press('End')
    await expect(counter(room)).toHaveText('7 / 7')
    await page.evaluate(() => ((globalThis as { marked?: boolean }).marked = true))
    await page.keyboard.press('F5')
    expect(await page.evaluate(() => (globalThis as { marked?: boolean }).marked)).toBe(true)
    await page.reload()
    await expect(page.getByText('已用时间')).toBeVisible() // the room has been found again
    await expect(counter(room)).toHaveText('7 / 7')
    await page.keyboard.press('PageUp')
    await expect(counter(room)).toHaveText('6 / 7')
    await room.bringToFront()
    await room.keyboard.press('PageUp')
    await expect(counter(room)).toHaveText('5 / 7')

    await page.bringToFront()
    await expect.poll(() => figures(room)).toContainEqual(expect.stringContaining('元'))
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('美元')
    await page.keyboard.press('Enter')
    await expect.poll(() => figures(room).then(String)).toContain('美元')
  },
)

test('a step of an industry that is gone says so, and shows no other’s figures under its title', async ({ page }) => {
  const view = { industry: 'documentary', lens: 'industry', scope: 'all', year: 2030, charts: ['saving'] }
  await open(page, 'story')
  await openWith(page, { model: first, story: [{ title: { 'zh-CN': '纪录片最划算', en: 'Documentary wins' }, view }] })
  await expect(page.getByText('“documentary”（已不在情景中）')).toBeVisible()
  await page.goto('./#present')
  await expect(page.getByRole('alert')).toContainText('这一步展示的行业或品类已不在情景中')
  await expect(page.locator('article dl')).toHaveCount(0)
  await expect(page.locator('article canvas')).toHaveCount(0)
})

test('a scenario of an older version of the model is there again after a reload', async ({ page }) => {
  await open(page)
  await openWith(page, { model: first })
  const scenario = page.getByRole('button', { name: /^情景/ })
  await expect(scenario).toContainText('测试')
  await stored(page, '测试')
  await page.reload()
  await expect(scenario).toContainText('测试')
  await expect.poll(() => figures(page)).not.toEqual([])
})

longTest('a horizon of one year draws its fans and points, and names the year once', async ({ page }) => {
  await open(page)
  await openWith(page, { model: first, simulation: { years: 1 } })
  await expect(page.getByRole('slider', { name: '年份' })).toHaveAttribute('aria-valuetext', '2024')
  const inked = () =>
    page.locator('[data-chart=cost] canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
      let blue = 0
      for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 20 && data[at + 2]! > data[at]! + 12) blue += 1
      return blue / (width * height)
    })
  await expect.poll(inked).toBeGreaterThan(0.01)
  await page.goto('./#report')
  await expect(page.getByRole('main')).toContainText('2024 年，AI 视频会让')
  await expect(page.getByRole('main')).not.toContainText(/2024\s*(–|到)\s*2024/)
})

longTest('a long name widens no page of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const name = { 'zh-CN': '短剧预算第二稿给董事会用的那一版最终确认', en: 'Donaudampfschifffahrtsgesellschaft'.repeat(2) }
  const story = [{ title: name, view: { industry: 'shortDrama', lens: 'industry', scope: 'all', year: 2030, charts: ['saving'] } }]
  const metrics = [{ id: 'own', title: name, unit: 'CNY', dimensions: ['industry', 'year'], formula: 'cumulativeSaving' }]
  await openWith(page, { model: first, title: name, story, metrics })
  for (const language of ['中文', 'English']) {
    const other = page.getByRole('button', { name: language, exact: true })
    if (await other.isVisible()) await other.click()
    for (const hash of pages) {
      await open(page, hash)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${hash}, ${language}`).toBeLessThanOrEqual(390)
    }
  }
})

test('charts are drawn again when the window comes to a sharper screen', async ({ page }) => {
  // What tells a page of another screen does not come where the screen is only emulated: it is passed on by hand.
  await page.addInitScript(() => {
    const query = matchMedia.bind(globalThis)
    globalThis.matchMedia = (media) => {
      const list = query(media)
      addEventListener('screenchange', () => list.dispatchEvent(new Event('change')))
      return list
    }
  })
  await open(page)
  const canvas = page.locator('canvas').first()
  const sharpness = () => canvas.evaluate((one) => (one as HTMLCanvasElement).width / one.getBoundingClientRect().width)
  await expect.poll(sharpness).toBeCloseTo(1, 1)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor: 2, mobile: false })
  await page.evaluate(() => dispatchEvent(new Event('screenchange')))
  await expect.poll(sharpness).toBeCloseTo(2, 1)
})

test('the Tab key goes over a slider without computing anything', async ({ page }) => {
  await open(page)
  const draws = page.getByText(/^10,000 次抽样/)
  const before = await figures(page)
  await page.getByRole('slider', { name: '采用率上限' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(draws).toBeVisible()
  // What is worked out anew is told by fewer draws, at once.
  const told = await draws.evaluateHandle((count) => {
    const told: (string | null)[] = []
    new MutationObserver(() => told.push(count.textContent)).observe(count, { characterData: true, childList: true, subtree: true })
    return told
  })
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab')
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await told.jsonValue()).toEqual([])
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('slider', { name: '采用率上限' }).press('ArrowRight')
  await expect.poll(() => told.jsonValue()).not.toEqual([])
})
