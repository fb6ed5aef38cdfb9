import { expect, open, test } from './app.ts'

test('a sum typed into a field shows what it comes to, is taken with its working in the note, and one undo takes back both', async ({
  page,
}) => {
  await open(page)
  const fee = page.getByRole('slider', { name: 'AI 导演费' })
  const own = (await fee.getAttribute('aria-valuetext')) ?? ''
  const row = page.locator('.slider', { has: fee })
  const field = row.getByRole('textbox')
  await field.fill('（１２００ × 85％）÷2')
  await expect(row.getByRole('status')).toHaveText('= 510 元/分钟')
  await expect(fee).toHaveAttribute('aria-valuetext', own)
  await field.press('Enter')
  await expect(fee).toHaveAttribute('aria-valuetext', '510 元/分钟')
  await row.getByRole('button', { name: 'AI 导演费', exact: true }).click()
  const note = row.getByLabel('备注')
  await expect(note).toHaveValue('= （１２００ × 85％）÷2')
  await page.getByRole('button', { name: /^撤销：/ }).click()
  await expect(fee).toHaveAttribute('aria-valuetext', own)
  await expect(note).toHaveValue('')
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled()
})

test('what is no sum is refused with its place, and Enter is not lost while the reader of sums is on its way', async ({ page }) => {
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(/typedArithmetic.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  const fee = page.getByRole('slider', { name: 'AI 导演费' })
  const field = page.getByRole('textbox', { name: 'AI 导演费' })
  await field.fill('=3*250+200')
  await field.press('Enter')
  await field.blur()
  await expect(field).toHaveValue('=3*250+200')
  letThrough()
  await expect(fee).toHaveAttribute('aria-valuetext', '950 元/分钟')
  await field.fill('3*苹果')
  await field.press('Enter')
  await expect(field).toHaveAccessibleDescription('第 3 至 4 个字符：“苹果”不是数。')
  expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))).toBe(
    '苹果',
  )
})
