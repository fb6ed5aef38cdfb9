import { writeScenario } from '../../src/files/writeScenario.ts'
import { latestModel } from '../../src/model/models.ts'
import { caseOf, inputsOf } from '../engine/cases.ts'
import { expect, figures, longTest, open, pixels, test, withoutPickers } from './app.ts'

const title = /“GPU 每小时价”须为 ([\d.,]+) 元\/GPU 小时/

/** The model’s own values with none of them uncertain, so that the mean of the draws is what they come to. */
function certain(): Buffer {
  const resolved = caseOf({ title: { 'zh-CN': '没有不确定', en: 'Nothing uncertain' } }, latestModel)
  const assumptions = Object.fromEntries(inputsOf(resolved).map(({ path }) => [path, { distribution: 'fixed' as const }]))
  return Buffer.from(writeScenario({ ...resolved.scenario, assumptions }))
}

longTest(
  'where nothing is uncertain, the price at which live-action-style series save nothing is found, and setting it makes the saving nothing',
  async ({ page }) => {
    await withoutPickers(page)
    await open(page)
    await page.locator('input[type=file]').setInputFiles({ name: 'certain.reshoot.json', mimeType: 'application/json', buffer: certain() })
    await page.locator('dd button').first().hover()
    await page.getByRole('button', { name: /^求解：净现值/ }).click()
    await page.getByRole('combobox', { name: '可调的假设' }).fill('GPU 每小时价')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('button', { name: /GPU 每小时价: 改为/ }).click()
    await expect(page.getByText(/^现为 349\d 元/)).toBeVisible()
    await page.getByRole('link', { name: '探索' }).click()
    await expect.poll(async () => (await figures(page))[0]).toMatch(/^(≈ 0|0 元)$/)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await figures(page))[0]).toMatch(/亿元/)
  },
)

longTest('an assumption leads to its own break-even, with a probability too', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: '观望门槛', exact: true }).click()
  await page.getByRole('button', { name: '临界点在哪？' }).click()
  await expect(page.getByRole('combobox', { name: '可调的假设' })).toHaveValue('观望门槛')
  await page.getByText('按概率').click()
  await page.getByRole('textbox', { name: '至少为' }).fill('10000000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /至少为 100 亿元的概率不低于 80%，“观望门槛”最多只能是 ≈[\d.]+% ± [\d.]+%/,
    {
      timeout: 60_000,
    },
  )
})

test('what alone would turn the result stands on top, and each row opens its break-even; a goal out of reach says what the figure comes to at the bounds', async ({
  page,
}) => {
  await open(page, 'seek')
  const rows = page.locator('section[aria-labelledby=flips-title] tbody tr')
  await expect(page.locator('#flips-title')).toHaveText(/没有哪一项在自己的区间内能单独让净现值（真人风格短剧）由正转负/, {
    timeout: 60_000,
  })
  // The sentence has the digits of the table.
  const [turns = 'nothing'] = /[\d.]+%?/.exec(await rows.first().locator('td').nth(2).innerText()) ?? []
  await expect(page.locator('#flips-title')).toContainText(`须到约 ${turns}`)
  await expect(page.getByText(/^再看 \d+ 项 试算的主要假设、共同因素和影响最大的假设中，其余 \d+ 项/)).toBeVisible()
  const assumption = page.getByRole('combobox', { name: '可调的假设' })
  for (const row of [0, 1]) {
    const name = await rows.nth(row).getByRole('button').innerText()
    if (row > 0) await rows.nth(row).getByRole('button').click()
    await expect(assumption).toHaveValue(new RegExp(`^${name}`))
  }
  await page.getByRole('textbox', { name: '要达到' }).fill('1000000000000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/无论多少，都不能/)
  await expect(page.getByText(/^在下限 .+ 时为 .+，在上限 .+ 时为 /)).toBeVisible()
})

longTest('the map goes where a cell is clicked, by keyboard too, in one step that is taken back', async ({ page }) => {
  await open(page, 'seek')
  const map = page.getByRole('button', { name: /^两个假设的图/ })
  await map.click({ position: { x: 20, y: 20 } })
  await expect(page.getByText(/^可用率上限（真人风格短剧） .+，观望门槛 .+：.+元$/)).toBeVisible()
  const undo = page.getByRole('button', { name: /^撤销：.*可用率上限.*和.*观望门槛/ })
  await expect(undo).toBeVisible()
  const there = await pixels(page)
  await map.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => pixels(page)).not.toEqual(there)
  await undo.click()
  await undo.click()
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeVisible()
})
