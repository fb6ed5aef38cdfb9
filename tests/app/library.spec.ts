import type { Page } from '@playwright/test'
import { expect, longTest, open, openShipped as template, scenarios as lay, stored, test } from './app.ts'

const cap = (page: Page) => page.getByRole('slider', { name: '采用率上限' })

/** Press a key on a main slider. @returns what it then says. */
async function nudge(page: Page, key = 'PageDown'): Promise<string> {
  await cap(page).focus()
  await page.keyboard.press(key)
  return (await cap(page).getAttribute('aria-valuetext')) ?? ''
}

const menu = (page: Page) => page.getByRole('button', { name: /^情景/ })

async function rename(page: Page, to: string) {
  await menu(page).click()
  await page.getByRole('textbox', { name: '名称' }).fill(to)
  await page.keyboard.press('Escape')
}

test('scenarios are found in the library, opened, copied, renamed, deleted and brought back', async ({ page }) => {
  await open(page)
  const said = await nudge(page)
  await rename(page, '董事会')
  await template(page, '怀疑者')
  await nudge(page)

  const sheet = await lay(page, '情景库')
  const names = sheet.locator('li :is(strong, .open)')
  await expect(names).toHaveText(['怀疑者', '董事会'])
  await sheet.getByRole('button', { name: '复制：董事会' }).click()
  await expect(names).toHaveText(['董事会（副本）', '怀疑者', '董事会'])
  await sheet.getByRole('button', { name: '改名：董事会（副本）' }).click()
  await page.keyboard.type('第二稿')
  await page.keyboard.press('Enter')
  await expect(names).toHaveText(['第二稿', '怀疑者', '董事会'])
  await sheet.getByRole('searchbox').fill('董事')
  await expect(names).toHaveText(['董事会'])
  await sheet.getByRole('button', { name: '删除：董事会' }).click()
  await expect(names).toHaveCount(0)
  await sheet.getByRole('button', { name: '撤销删除' }).click()
  await sheet.getByRole('button', { name: '打开“董事会”' }).click()
  await expect(sheet).toBeHidden()
  await expect(menu(page)).toContainText('董事会')
  await expect(cap(page)).toHaveAttribute('aria-valuetext', said)

  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(menu(page)).toContainText('怀疑者')
})

test('the history says what changed, and leads back; that can be undone', async ({ page }) => {
  await open(page)
  const first = await nudge(page)
  const second = await nudge(page)
  expect(second).not.toBe(first)
  const sheet = await lay(page, '历史版本')
  await expect(sheet.locator('ol > li')).toHaveCount(2)
  await expect(sheet.locator('ol > li').first()).toContainText(`采用率上限 ${first} → ${second}`)
  await sheet.getByRole('button', { name: /^恢复到/ }).click()
  await expect(cap(page)).toHaveAttribute('aria-valuetext', first)
  await page.getByRole('button', { name: /^撤销：恢复到/ }).click()
  await expect(cap(page)).toHaveAttribute('aria-valuetext', second)
})

test('all that differs from the model is listed and put back one by one or at once', async ({ page }) => {
  await open(page)
  const own = await cap(page).getAttribute('aria-valuetext')
  const said = await nudge(page)
  await page.goto('./#claims')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('Home')
  await page.goto('./#explore')
  const sheet = await lay(page, '与模型不同')
  await expect(sheet.getByRole('row', { name: /采用率上限/ })).toContainText(said)
  expect(await sheet.locator('tbody tr').count()).toBeGreaterThan(1)
  await sheet.getByRole('button', { name: /恢复原值：采用率上限/ }).click()
  await expect(sheet.getByRole('row', { name: /采用率上限/ })).toHaveCount(0)
  await sheet.getByRole('button', { name: '全部恢复原值' }).click()
  await expect(sheet.getByRole('heading', { name: '本情景未改动任何默认值' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cap(page)).toHaveAttribute('aria-valuetext', own ?? '')
})

test('name, description, years and draws are set in one sheet; what cannot be is refused and changes nothing', async ({ page }) => {
  await open(page)
  const sheet = await lay(page, '名称与设定')
  const zh = sheet.getByRole('group', { name: '中文' })
  await zh.getByRole('textbox', { name: '名称' }).fill('董事会')
  await zh.getByRole('textbox', { name: '说明' }).fill('给三月的会')
  const years = sheet.getByRole('textbox', { name: '年数' })
  await years.fill('99')
  await years.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('“年数”须为 1 到 50 之间的整数')
  await expect(years).toHaveValue('99')
  await years.fill('5')
  await years.press('Enter')
  await page.keyboard.press('Escape')
  await expect(menu(page)).toContainText('董事会')
  await expect(page.getByRole('slider', { name: '年份' })).toHaveAttribute('aria-valuetext', /2028/)
  await expect((await lay(page, '情景库')).locator('li').first()).toContainText('给三月的会')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('slider', { name: '年份' })).toHaveAttribute('aria-valuetext', /2034/)
})

longTest('two windows with one scenario: the second works on a copy, says so, and nothing is overwritten', async ({ page, context }) => {
  await open(page)
  await nudge(page)
  await rename(page, '董事会')
  await stored(page, '董事会')
  const second = await context.newPage()
  await open(second)
  await expect(second.locator('.banner')).toContainText('“董事会”也在另一个窗口里打开着')
  await expect(menu(second)).toContainText('董事会（副本）')
  const copied = await nudge(second)
  const original = await nudge(page, 'PageUp')
  expect(copied).not.toBe(original)
  const sheet = await lay(second, '情景库')
  await expect(sheet.locator('li').filter({ hasText: '在另一个窗口里打开着' })).toContainText('董事会')
  await expect(sheet.getByRole('button', { name: '删除：董事会', exact: true })).toBeDisabled()

  await Promise.all([page.reload(), second.reload()])
  await expect(menu(page)).toContainText(/董事会\s*$/)
  await expect(cap(page)).toHaveAttribute('aria-valuetext', original)
  await expect(menu(second)).toContainText('董事会（副本）')
  await expect(cap(second)).toHaveAttribute('aria-valuetext', copied)
  await expect(second.locator('.banner')).toHaveText([])
})

test('a window that is reloaded while a slider is held loses nothing, and is not taken for another on a slow machine', async ({ page }) => {
  await page.addInitScript(() => {
    const request = navigator.locks.request.bind(navigator.locks) as (...all: unknown[]) => Promise<unknown>
    navigator.locks.request = async (...all: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return request(...all)
    }
  })
  await open(page)
  const before = await cap(page).getAttribute('aria-valuetext')
  await cap(page).scrollIntoViewIfNeeded()
  const box = await cap(page).boundingBox()
  if (!box) throw new Error('no slider')
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 })
  const said = await cap(page).getAttribute('aria-valuetext')
  expect(said).not.toBe(before)
  await page.reload()
  await expect(cap(page)).toHaveAttribute('aria-valuetext', said ?? '')
  await expect(page.locator('.banner')).toHaveText([])
})

test('a window that is killed loses nothing that was let go of, and the next one works on', async ({ page, context }) => {
  await open(page)
  const said = await nudge(page)
  await stored(page, 'adoptionCap')
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  await Promise.race([session.send('Page.crash').catch(() => undefined), crashed])
  await crashed
  const next = await context.newPage()
  await open(next)
  await expect(cap(next)).toHaveAttribute('aria-valuetext', said)
  await expect(next.locator('.banner')).toHaveText([])
})

test('a full device is told before the work is lost, and no more once it is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record: Parameters<typeof put>) {
      if (document.documentElement.dataset['full'] !== 'no') throw new DOMException('full', 'QuotaExceededError')
      return Reflect.apply(put, this, record)
    }
  })
  await open(page)
  await nudge(page)
  const banner = page.locator('.banner').filter({ hasText: '空间不足' })
  await expect(banner.getByRole('button', { name: '存成文件' })).toBeVisible()
  await page.evaluate(() => (document.documentElement.dataset['full'] = 'no'))
  const said = await nudge(page)
  await expect(banner).toHaveText([])
  await page.reload()
  await expect(cap(page)).toHaveAttribute('aria-valuetext', said)
})

longTest('on a phone the sheets fit the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await template(page, '怀疑者')
  for (const name of ['情景库', '历史版本', /与模型不同/, '名称与设定']) {
    const sheet = await lay(page, name)
    await sheet.locator('li, tr, textarea').first().waitFor()
    const across = await sheet.evaluate(
      (dialog) => [...dialog.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth).length,
    )
    expect(across).toBe(0)
    await page.keyboard.press('Escape')
  }
})
