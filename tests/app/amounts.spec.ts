import type { Locator, Page } from '@playwright/test'
import { expect, faults, longTest, open, test } from './app.ts'

async function inDollars(page: Page) {
  await page.getByRole('button', { name: '设置' }).click()
  await page.locator('#settings').getByText('美元', { exact: true }).click()
  await page.keyboard.press('Escape')
}

async function type(field: Locator, text: string) {
  await field.fill(text)
  await field.press('Enter')
}

test('what is not understood is said at its field, changes nothing, and stays there to be mended', async ({ page }) => {
  await open(page)
  const fee = page.getByRole('slider', { name: 'AI 导演费' })
  const own = await fee.getAttribute('aria-valuetext')
  const field = page.getByRole('textbox', { name: 'AI 导演费' })
  for (const [text, said] of [
    ['1,5', /两种读法/],
    ['400元/秒', /无法识别“\/秒”/],
    ['HK$500', /HK\$.*没有汇率/],
    ['50%', /是比例/],
  ] as const) {
    await type(field, text)
    await expect(field).toHaveAccessibleDescription(said)
    await field.blur()
    await expect(field).toHaveValue(text)
    await expect(fee).toHaveAttribute('aria-valuetext', own ?? '')
  }
  expect(await faults(page, '.slider:has([aria-invalid])')).toEqual([])
  await type(field, '1000万亿')
  await expect(field).toHaveAccessibleDescription(/超出允许/)
  await field.press('Escape')
  await expect(field).toHaveAccessibleDescription('')
  await type(field, '一千二')
  await expect(fee).toHaveAttribute('aria-valuetext', '1200 元/分钟')
})

longTest('where money is read in dollars a bare number is dollars in every field, and the label says so', async ({ page }) => {
  await open(page, 'budget')
  await inDollars(page)
  const form = page.getByRole('form', { name: '添加一项' })
  await form.getByLabel('名称').fill('群演')
  await form.getByLabel('金额（USD）').fill('5000')
  await form.getByRole('button').click()
  const added = page.getByRole('textbox', { name: /群演 · 传统成本.*USD/ })
  await expect(added).toHaveValue('5000 美元')
  await form.getByLabel('名称').fill('道具')
  await form.getByLabel('金额（USD）').fill('$7500')
  await form.getByRole('button').click()
  await expect(page.getByRole('textbox', { name: /道具 · 传统成本/ })).toHaveValue('7500 美元')
  await type(added, '¥7120')
  await added.blur()
  await expect(added).toHaveValue('1000 美元')
})

test('a field opened for typing holds all digits', async ({ page }) => {
  await open(page, 'budget')
  const field = page.getByRole('textbox', { name: /传统成本/ }).first()
  await type(field, '1234567')
  await field.blur()
  await expect(field).toHaveValue('123 万元')
  await field.focus()
  await expect(field).toHaveValue('1234567')
  await field.blur()
  await page.getByRole('button', { name: /^撤销：/ }).click()
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled()
})

test.describe('in English', () => {
  test.use({ locale: 'en-US' })

  test('an own observation in dollars is kept at the rate', async ({ page }) => {
    await open(page, 'evidence')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.locator('#settings').getByText('US dollars', { exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByLabel('Value (USD)').fill('100 apples')
    await page.getByRole('textbox', { name: 'Source' }).fill('our accounts')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByLabel('Value (USD)')).toHaveAccessibleDescription(/“apples” is not understood/)
    await page.getByLabel('Value (USD)').fill('100000')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('button', { name: /^2026: \$100k seen/ })).toBeVisible()
  })
})
