import type { Locator, Page } from '@playwright/test'
import { expect, figures, open, test } from './app.ts'

/** Let an input method spell in the field that has the focus, as it does before a word is chosen. */
async function spell(page: Page, letters: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length })
}

/** Press a key the way browsers tell of it while an input method has it: Safari says it by the number alone. */
const pressWhileSpelling = (field: Locator, key: string) =>
  field.evaluate((element, pressed) => {
    const marks = Object.entries({ isComposing: true, keyCode: 229 })
    const events = ['keydown', 'keyup'].flatMap((type) =>
      marks.map(([mark, value]) => new KeyboardEvent(type, { key: pressed, bubbles: true, cancelable: true, [mark]: value })),
    )
    return events.map((event) => element.dispatchEvent(event)).every(Boolean)
  }, key)

const keys = ['Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'Escape', 'PageDown', ' ', '1']

test('an input method keeps its keys: no name is put into a formula, and the list stays where it is', async ({ page }) => {
  await open(page, 'model')
  await page.getByText(/^自定义指标/).click()
  await page.getByRole('button', { name: '新指标' }).click()
  const field = page.getByRole('combobox', { name: '公式' })
  await field.fill('totalNpv - ')
  await spell(page, 'li')
  await expect(field).toHaveValue('totalNpv - li')
  const chosen = await field.getAttribute('aria-activedescendant')
  for (const key of keys) {
    expect(await pressWhileSpelling(field, key), key).toBe(true)
    await expect(field).toHaveValue('totalNpv - li')
    expect(await field.getAttribute('aria-activedescendant')).toBe(chosen)
  }
})

test('an input method keeps its keys in the palette, in fields of numbers, in sheets and while presenting', async ({ page }) => {
  await open(page)
  const before = await figures(page)
  const number = page.getByRole('textbox').first()
  await number.focus()
  const typed = await number.inputValue()
  for (const key of keys) expect(await pressWhileSpelling(number, key), key).toBe(true)
  await expect(number).toHaveValue(typed)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox')
  await palette.fill('模型')
  for (const key of keys) expect(await pressWhileSpelling(palette, key), key).toBe(true)
  await expect(palette).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await figures(page)).toEqual(before)
})

test('what no file could hold becomes a space where it is pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'model')
  await page.getByText(/^自定义指标/).click()
  await page.getByRole('button', { name: '新指标' }).click()
  const field = page.getByRole('textbox', { name: '名称' })
  await page.evaluate(() => navigator.clipboard.writeText('第一行\u000b第二行\u0001😀'))
  await field.focus()
  await page.keyboard.press('Control+v')
  await expect(field).toHaveValue('第一行 第二行 😀')
})
