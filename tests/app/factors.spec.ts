import { long } from '../runs.ts'
import { expect, faults, figures, open, test } from './app.ts'
import { cut, scrolls } from './geometry.ts'

const inWords = {
  'zh-CN': {
    group: '共同因素',
    title: 'AI 能力',
    moved: '+1 个标准差',
    changed: '刚才变了什么',
    tied: /带动 118 个假设/,
    scale: /六分之一/,
    stands: /共同因素“AI 能力”已调到 \+1 个标准差/,
  },
  en: {
    group: 'Shared factors',
    title: 'AI capability',
    moved: '+1 σ',
    changed: 'What has just changed',
    tied: /Moves 118 assumptions/,
    scale: /1 draw in 6/,
    stands: /“AI capability”, which it follows, was moved to \+1 σ/,
  },
} as const

for (const [language, words] of Object.entries(inWords).slice(long ? 0 : 1)) {
  test(`a shared factor has a slider that moves the figures, says what it moves, and is named wherever an assumption is: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await open(page)
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    const column = page.locator('#assumptions')
    await expect(column.getByRole('heading', { name: words.group })).toBeVisible()
    const slider = page.getByRole('slider', { name: words.title, exact: true })
    await expect(slider).toHaveAttribute('aria-valuetext', /^0/)
    const before = await figures(page)
    await slider.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(slider).toHaveAttribute('aria-valuetext', words.moved)
    await expect.poll(() => figures(page)).not.toEqual(before)
    await expect(page.getByRole('region', { name: words.changed })).toContainText(words.title)
    await page.getByRole('button', { name: words.title, exact: true }).first().click()
    await expect(column).toContainText(words.scale)
    await column.locator('summary').first().click()
    await expect(column.locator('summary').first()).toHaveText(words.tied)
    expect(await scrolls(page)).toEqual({ across: false, down: false })
    expect(await cut(page)).toEqual([])
    expect(await faults(page, '#assumptions')).toEqual([])
    await column.locator('details li button').first().click()
    await expect(page.getByRole('dialog')).toContainText(words.stands)
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await page.locator('dialog input[role=combobox]').fill(words.title)
    await expect(page.getByRole('option', { name: words.title }).first()).toBeVisible()
    await page.keyboard.press('Escape')

    await open(page, 'seek')
    await page.locator('input[role=combobox]').first().fill(words.title)
    await expect(page.getByRole('group', { name: words.group }).getByRole('option', { name: words.title })).toBeVisible()
    await open(page, 'model')
    await page.getByRole('radio').nth(1).check({ force: true })
    await page.getByRole('checkbox', { name: /^(显示标识符|Show identifiers)$/ }).check({ force: true })
    await expect(page.getByText('factor.capability', { exact: true })).toBeVisible()

    await open(page)
    await page.getByRole('slider', { name: words.title, exact: true }).dblclick({ position: { x: 3, y: 8 } })
    await expect.poll(() => figures(page)).toEqual(before)
  })
}
