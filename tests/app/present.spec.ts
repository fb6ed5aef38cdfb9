import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { long } from '../runs.ts'
import { counter, expect, faults, figures, longTest, nameIfAsked, pixels, present, test, withoutPickers } from './app.ts'
import { cut, overlapping, scrolls } from './geometry.ts'

interface Told {
  readonly title: Readonly<Record<string, string>>
  readonly story: readonly { readonly ask?: object; readonly log?: readonly object[] }[]
}

const stories = readdirSync('scenarios').map((file) => ({
  id: file.replace('.reshoot.json', ''),
  story: (JSON.parse(readFileSync(`scenarios/${file}`, 'utf8')) as Told).story,
}))

const words = (page: Page) => page.locator('article').innerText()

test('keys and clickers lead through the story, each step with figures of its own; B makes the screen black', async ({ page }) => {
  await present(page, 'model')
  const seen: string[] = []
  for (const [key, step] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['PageUp', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['End', 7],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(counter(page), key).toHaveText(`${step} / 7`)
    expect(await scrolls(page), key).toEqual({ across: false, down: false })
    expect(await cut(page), key).toEqual([])
    if (key !== 'PageUp' && key !== 'ArrowLeft' && key !== 'PageDown') seen.push(String(await figures(page)))
  }
  expect(new Set(seen.slice(0, 3)).size).toBe(3)
  await page.keyboard.press('b')
  const black = page.getByRole('button', { name: '恢复画面' })
  await expect(black).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await page.keyboard.press('.')
  await expect(black).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: '故事' })).toBeVisible()
})

test('the sliders stay beside the slide; what is tried live is dropped, or kept as a step', async ({ page }) => {
  await present(page, 'face-value')
  await page.keyboard.press('ArrowRight')
  const own = await figures(page)
  await page.keyboard.press('n')
  await page.keyboard.press('s')
  const drawer = page.getByRole('complementary', { name: '滑块' })
  await expect(drawer).toBeVisible()
  expect(await overlapping(page, 'article, .present aside, [role=toolbar]')).toEqual([])
  expect(await cut(page)).toEqual([])
  const slider = drawer.getByRole('slider', { name: '采用率上限' }).first()
  const credence = drawer.getByRole('slider', { name: '短剧成本大降' })
  await credence.focus()
  await page.keyboard.press('Home')
  await expect(page.locator('article > header')).toContainText('100% → 0%')
  await expect.poll(() => figures(page)).not.toEqual(own)
  await page.getByRole('button', { name: '放弃' }).click()
  await expect.poll(() => figures(page)).toEqual(own)

  await drawer.getByRole('searchbox').fill('采用率上限')
  await slider.focus()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: '存为新一步' }).click()
  await expect(counter(page)).toHaveText('3 / 7')
  await expect(page.locator('article > header')).toContainText('采用率上限')
})

test('the audience’s window follows the presenter’s, and its clicker leads both', async ({ page, context }) => {
  test.slow()
  await present(page, 'model')
  const [room] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')])
  await expect(counter(room)).toHaveText('1 / 7')
  await expect(page.getByText('已用时间')).toBeVisible()
  await expect(page.getByRole('complementary', { name: '备注' })).toContainText('每个数字都有区间')
  await page.keyboard.press('ArrowRight')
  await expect(counter(room)).toHaveText('2 / 7')
  await room.bringToFront()
  await room.keyboard.press('PageDown')
  await expect(counter(page)).toHaveText('3 / 7')
  await expect(counter(room)).toHaveText('3 / 7')
  await expect.poll(() => figures(room)).toEqual(await figures(page).then((both) => both.slice(0, 4)))

  await page.bringToFront()
  const before = await figures(room)
  const slider = page.getByRole('complementary', { name: '滑块' }).getByRole('slider', { name: '生成画面占比' })
  await slider.focus()
  await page.keyboard.press('End')
  await expect(room.locator('article > header')).toContainText('→')
  await expect.poll(() => figures(room)).not.toEqual(before)
  for (const one of long ? [page, room] : [room]) expect(await faults(one)).toEqual([])
  await slider.blur()
  await page.keyboard.press('Escape')
  await expect(room.getByRole('heading', { level: 1 })).toContainText('演示已结束')
})

test('a step that asks hides what it comes to; guesses, typed or tapped, stand against it and in the file', async ({ page }) => {
  await withoutPickers(page)
  await present(page, 'sceptic')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('？')
  await expect(page.locator('article')).not.toContainText('怀疑者的答案')
  await expect(page.locator('article dl, article canvas')).toHaveCount(0)
  expect(await faults(page)).toEqual([])
  await page.getByRole('textbox', { name: '姓名（选填）' }).fill('老李')
  await page.getByRole('textbox', { name: /^您的猜测/ }).fill('500亿')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: '点选一个数' }).getByRole('button', { name: '1000 亿元' }).click()
  await expect(page.getByRole('list', { name: '已记下的猜测' }).getByRole('listitem')).toHaveText([/老李 500 亿元/, /1000 亿元/])
  await page.getByRole('button', { name: '揭晓' }).first().click()
  await expect(page.getByRole('img', { name: /^结果.*\d 亿元.*老李 500 亿元/ })).toBeVisible()
  await page.getByRole('textbox', { name: '现场决定' }).fill('先做样片')
  await page.getByRole('textbox', { name: '现场决定' }).blur()
  expect(await overlapping(page, 'article > *, article dl > div')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByText('决策记录（1）')).toBeVisible()
  await page.getByRole('button', { name: /^情景/ }).click()
  const written = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成文件' }).click()
  await nameIfAsked(page)
  const download = await written
  const { story } = JSON.parse(await readFile(await download.path(), 'utf8')) as Told
  expect(story[1]?.log).toMatchObject([{ guesses: [{ name: '老李', value: 5e10 }, { value: 1e11 }], decided: '先做样片' }])
})

/** Of the screen's height: the least that is read from the back row. */
const least = 0.02

/** The rooms that slides are shown in. */
const rooms = [
  { language: 'zh-CN', colorScheme: 'dark', viewport: { width: 1280, height: 720 } },
  { language: 'en', colorScheme: 'light', viewport: { width: 1920, height: 1080 } },
] as const

/** The button names the language that it changes to. */
async function speak(page: Page, language: (typeof rooms)[number]['language']) {
  if ((await page.locator('html').getAttribute('lang')) === language) return
  await page.getByRole('button', { name: language === 'en' ? 'English' : '中文' }).click()
}

/** Texts and charts of a slide that cannot be read from the back row. */
const small = (page: Page) =>
  page.evaluate((least) => {
    const texts = [...document.querySelectorAll<HTMLElement>('article *')]
    return texts
      .filter((element) => element.checkVisibility() && !element.closest('.hidden'))
      .filter(
        ({ tagName, childNodes }) =>
          tagName === 'CANVAS' || [...childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < least * innerHeight)
      .map((element) => element.outerHTML.slice(0, 80))
  }, least)

const outside = (page: Page) =>
  page
    .locator('article dl > div, article h1, article figure')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.textContent))

longTest('every step of the shipped stories differs, fits the screen and is read from the back row', async ({ page }) => {
  test.setTimeout(600_000)
  for (const { id, story } of stories) {
    await present(page, id, 'explore') // the page of the story works all its steps out
    const count = story.length
    expect(count, id).toBeGreaterThanOrEqual(4)
    for (const { language, colorScheme, viewport } of rooms) {
      await page.keyboard.press('Escape')
      await speak(page, language)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.goto('./#present') // the steps that have been worked out are there
      const seen = new Set<string>()
      for (let step = 0; step < count; step += 1) {
        const place = `${id} ${step + 1} ${language}`
        await expect(counter(page), place).toHaveText(`${step + 1} / ${count}`)
        if (story[step]?.ask) await page.keyboard.press('ArrowRight')
        // What takes many runs takes seconds of computing, more on a busy machine.
        await expect(page.locator('article canvas').first(), place).toBeVisible({ timeout: 60_000 })
        seen.add(`${await words(page)} ${String(await pixels(page))}`)
        expect(await scrolls(page), place).toEqual({ across: false, down: false })
        expect(await cut(page), place).toEqual([])
        expect(await overlapping(page, 'article > *, article dl > div, [role=toolbar]'), place).toEqual([])
        expect(await small(page), place).toEqual([])
        expect(await outside(page), place).toEqual([])
        if (step + 1 < count) await page.keyboard.press('ArrowRight')
      }
      expect(seen.size, id).toBe(count)
      if (id === 'face-value') expect(await faults(page)).toEqual([])
    }
    await page.keyboard.press('Escape')
    await speak(page, 'zh-CN')
  }
})
