import { expect, giveFile, longTest, open, test } from './app.ts'

test.use({ viewport: { width: 1366, height: 768 }, locale: 'en' })

const tab = (name: string) => `.tabs label:has-text("${name}")`

test('below the headline stands how what was seen fell and what it makes of the figure; the evidence page tells who came closer, and a dot its source', async ({
  page,
}) => {
  await open(page)
  await expect(page.getByRole('link', { name: /^updated with what was seen: ¥[\d.]+bn \(¥/ })).toBeVisible()
  await page.getByRole('link', { name: /^Since February 2024: 49 of 54 observations inside the 90% range/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Of 17 observations .* inside the 90% band/)
  await expect(page.getByText(/^So far .* came closer than .* standard errors/)).toBeVisible()
  await expect(page.getByRole('row', { name: /The sceptic/ })).toBeVisible()
  const dot = page.getByRole('button', { name: /^2025: 25 seen/ })
  await dot.focus()
  await expect(page.locator('figure', { has: dot }).getByRole('link')).toContainText('wpbull')
})

test('an observation of one’s own is drawn, scored, and taken back by undo', async ({ page }) => {
  await open(page, 'evidence')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Give a number')).toBeVisible()
  await page.getByLabel('Value (CNY)').fill('150k')
  await page.getByRole('textbox', { name: 'Source' }).fill('our accounts')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: /^2026: ¥150k seen/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /of 55 observations/ })).toBeVisible()
  await page.getByRole('button', { name: /^Undo: Observation added/ }).click()
  await expect(page.getByRole('heading', { name: /of 54 observations/ })).toBeVisible()
})

test('all suggested credences are taken in one step', async ({ page }) => {
  await open(page, 'evidence')
  await page.locator(tab('Claims scored')).click()
  await page.getByRole('button', { name: 'Use all suggested credences' }).click()
  await expect(page.getByRole('button', { name: 'Use all suggested credences' })).toBeDisabled()
  await expect(page.getByRole('button', { name: /^Undo: \d+ suggested credences applied/ })).toBeVisible()
})

longTest(
  'an update with what was seen can be stopped, never ends in a refusal where draws can walk there, and is kept as a scenario that undo takes back',
  async ({ page }) => {
    test.setTimeout(240_000)
    // Version 1 has half as many assumptions to walk in; that what version 3 teaches is right is a test of its own.
    await open(page, 'evidence')
    const file = { format: 'reshoot-scenario', version: 1, model: { id: 'sora-2024', version: 1 }, title: { en: 'The first' } }
    await giveFile(page, 'first.reshoot.json', file)
    await expect(page.getByRole('button', { name: /The first/ }).first()).toBeVisible()
    await page.locator(tab('Update')).click()
    const update = page.getByRole('button', { name: 'Update with what was seen' })
    await update.click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await update.click()
    const keep = page.getByRole('button', { name: 'Keep as a scenario, “as seen by 2026”' })
    await expect(keep).toBeVisible({ timeout: 200_000 })
    await page.getByText('For analysts').click()
    await expect(page.getByText(/so draws were moved step by step\. \d+ steps and \d+ moves/)).toBeVisible()
    await expect(page.getByText(/^± /).first()).toBeVisible()
    await keep.click()
    await expect(page.getByRole('button', { name: 'The first, as seen by 2026' }).first()).toBeVisible()
    await expect(page.getByText(/doing it again would count the same observations twice/)).toBeVisible()
    await page.getByRole('button', { name: /^Undo: / }).click()
    await expect(keep).toBeVisible() // what was worked out is kept
  },
)

test('a headline is put back to its full cost', async ({ page }) => {
  await open(page, 'evidence')
  await page.locator(tab('Headline check')).click()
  await expect(page.getByRole('heading', { name: /^¥3,000 by the headline; with what it leaves out/ })).toBeVisible()
  await page.getByRole('textbox', { name: 'Headline' }).fill('costs down 90 %')
  await expect(page.getByRole('heading', { name: /^90% less by the headline/ })).toBeVisible()
})

longTest('ranges are widened by their evidence and taken back, and versions 2 and 1 can be opened in turn', async ({ page }) => {
  await open(page, 'evidence')
  await page.locator(tab('What rests on what')).click()
  await page.getByText('For analysts').click()
  await page.getByRole('switch').check()
  await expect(page.getByRole('button', { name: /^Undo: \d+ ranges widened/ })).toBeVisible()
  await page.getByRole('switch').uncheck()
  await expect(page.getByRole('button', { name: /^Undo: \d+ widened ranges restored/ })).toBeVisible()
  await page.locator(tab('Release notes')).click()
  await page.getByRole('button', { name: 'Open version 2' }).click()
  await expect(page.getByRole('button', { name: 'Open version 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Open version 1' }).click()
  await expect(page.getByRole('button', { name: 'Open version 2' })).toBeVisible()
})
