import type { Page } from '@playwright/test'
import { long, sampled } from '../runs.ts'
import { expect, fewDraws, longTest, open, openWith, test } from './app.ts'
import { collisions, cutNames, namesAstray, watchCharts } from './geometry.ts'

// Some charts show what takes many runs, which takes its time where many tests run at once.
const patient = expect.configure({ timeout: 60_000 })

const shown = (page: Page) => page.locator('[data-chart]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-chart')))

/** What each chart says to those who don't see it. */
const said = (page: Page) => page.locator('[data-chart] [role=img]').evaluateAll((images) => images.map((image) => image.ariaLabel))

/** Each chart's pixels, by its kind. */
const drawn = (page: Page) =>
  page
    .locator('[data-chart]')
    .evaluateAll((cards): Record<string, string> =>
      Object.fromEntries(
        cards.map((card) => [card.getAttribute('data-chart') ?? '', card.querySelector('canvas')?.toDataURL() ?? 'waiting']),
      ),
    )

/** Bring charts on screen, by their places in the picker: two at least and four at most are there at any time. */
async function show(page: Page, wanted: readonly number[]) {
  const boxes = page.locator('#charts').getByRole('checkbox')
  const checked = () => boxes.evaluateAll((all) => all.flatMap((box, place) => ((box as HTMLInputElement).checked ? [place] : [])))
  const missing = () => wanted.filter((place) => !there.includes(place))
  let there = await checked()
  while (missing().length > 0 || there.length > wanted.length) {
    const [gone] = there.filter((place) => !wanted.includes(place))
    const [next] = missing()
    if (next !== undefined && there.length < 4) await boxes.nth(next).check()
    else if (gone !== undefined) await boxes.nth(gone).uncheck()
    there = await checked()
  }
}

const phone = { width: 390, height: 844 }
const desk = { width: 1366, height: 768 }

test('each chart there is changes its pixels and its words when its data do, and no word on it lies on another or on a line', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await watchCharts(page)
  await open(page)
  await openWith(page, fewDraws)
  await page.getByRole('button', { name: '选图' }).click()
  const kinds = await page.locator('#charts').getByRole('checkbox').count()
  const slider = page.getByRole('slider', { name: 'AI 导演费' })
  const seen = new Set<string | null>()
  const fours = sampled(
    Array.from({ length: Math.ceil(kinds / 4) }, (_, four) => Math.min(4 * four, kinds - 4)),
    2,
  )
  for (const [turn, begin] of fours.entries()) {
    await show(
      page,
      Array.from({ length: 4 }, (_, index) => begin + index),
    )
    await patient(page.locator('[data-chart] canvas')).toHaveCount(4)

    const before = await drawn(page)
    const summaries = await said(page)
    await slider.focus()
    await page.keyboard.press(turn % 2 === 0 ? 'End' : 'Home')
    await patient
      .poll(async () => Object.entries(await drawn(page)).filter(([kind, after]) => after !== 'waiting' && after !== before[kind]).length)
      .toBe(4)
    await patient.poll(() => said(page)).not.toEqual(summaries)
    for (const kind of await shown(page)) seen.add(kind)
    for (const size of long ? [phone, desk] : [desk]) {
      await page.setViewportSize(size)
      await expect.poll(() => collisions(page)).toEqual([])
    }
  }
  expect(seen.size).toBe(long ? kinds : 4 * fours.length)
})

/** What other charts than the first are made and drawn with. */
const otherCharts = /otherCharts-.*\.js$/

test('what other charts need comes in one piece once the first ones stand: one that is chosen then is there without asking for anything', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const coming = page.waitForEvent('requestfinished', (request) => otherCharts.test(request.url()))
  await open(page)
  await coming
  await page.getByRole('button', { name: '选图' }).click()
  await page.locator('#charts label').first().waitFor()
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await page.getByRole('checkbox', { name: '谁拿到钱' }).check()
  await expect(page.locator('[data-chart=paid] canvas')).toBeVisible()
  expect(asked.slice(before)).toEqual([])
  expect(asked.filter((address) => otherCharts.test(address))).toHaveLength(1)
})

test('a chart whose piece is on its way keeps its room and says that it is coming', async ({ page }) => {
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(otherCharts, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  await page.getByRole('button', { name: '选图' }).click()
  await page.getByRole('checkbox', { name: '采用率' }).check()
  const card = page.locator('[data-chart=adoption]')
  await expect(card.getByRole('status')).toHaveText('正在计算……')
  await expect(card.getByRole('heading')).toHaveText('采用率')
  const rooms = () => page.locator('[data-chart]').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height))
  const before = await rooms()
  letThrough()
  await expect(card.locator('canvas')).toBeVisible()
  expect(await rooms()).toEqual(before)
})

test('a chart whose piece cannot be fetched says so, and the others stay', async ({ page }) => {
  await page.route(otherCharts, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }))
  await open(page)
  await page.getByRole('button', { name: '选图' }).click()
  await page.getByRole('checkbox', { name: '采用率' }).check()
  await expect(page.getByRole('alert')).toHaveText('图表未能加载，请刷新页面再试。')
  await expect(page.locator('[data-chart] canvas')).toHaveCount(3)
})

longTest('on a phone the goal’s words keep clear of the point that meets it', async ({ page }) => {
  await page.setViewportSize(phone)
  await watchCharts(page)
  await open(page, 'seek')
  await patient(page.locator('[data-chart=seek] canvas')).toBeVisible()
  await expect.poll(() => collisions(page)).toEqual([])
})

test.describe('of all industries, on a phone, in English', () => {
  test.use({ locale: 'en', viewport: phone, hasTouch: true, isMobile: true })

  test('names at the ends of lines are led to where they had to move, and nothing lies on another or is cut', async ({ page }) => {
    await watchCharts(page)
    await open(page)
    await openWith(page, { ...fewDraws, scope: { industry: 'all' } })
    await page.getByRole('button', { name: 'Charts', exact: true }).click()
    const labels = page.locator('#charts label')
    await labels.first().waitFor() // the choice is fetched when it is asked for
    const names = await labels.allInnerTexts()
    await show(
      page,
      ['Adoption', 'Who is paid'].map((name) => names.findIndex((label) => label.trim() === name)),
    )
    await page.keyboard.press('Escape')
    await patient(page.locator('[data-chart] canvas')).toHaveCount(2)
    await expect.poll(() => namesAstray(page, 'adoption')).toEqual([])
    await expect.poll(() => collisions(page)).toEqual([])
    expect(await cutNames(page)).toEqual([])
    // Canvases and pictures have nothing but the list of typefaces: a Chinese one would draw an apostrophe as wide as a character.
    const apostrophe = await page.evaluate(() => {
      const surface = document.createElement('canvas').getContext('2d')
      if (surface) surface.font = `12px ${getComputedStyle(document.body).fontFamily}`
      return surface?.measureText('’').width
    })
    expect(apostrophe).toBeLessThan(6)
  })
})
