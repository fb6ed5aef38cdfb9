import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { long } from '../runs.ts'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** A page on which no error and no stale value may be written to the console, whatever the test looks at. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      // Svelte only warns of a value that is read after what it belongs to is gone; it may be an old one.
      if (message.type() === 'error' || message.text().includes('derived_inert')) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    await use(page)
    expect(errors).toEqual([])
  },
})

export { expect }

/** A test for `npm run test:long` alone: what it holds is held elsewhere too, at less length or by a test that needs no browser. */
export const longTest = (title: string, body: Parameters<typeof test>[2]): void => {
  if (long) test(title, body)
}

/** The pages of the app, by the ends of their addresses. */
export const pages = ['explore', 'claims', 'budget', 'compare', 'seek', 'evidence', 'story', 'report', 'room', 'model'] as const

/** Open a page of the app and wait for its first figures. */
export async function open(page: Page, hash: (typeof pages)[number] = 'explore') {
  await page.goto(`./#${hash}`)
  await page.locator(`nav a[aria-current=page][href="#${hash}"]`).waitFor({ state: 'attached' })
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** A changed scenario that has the name of a shipped one is asked for its own before it is saved or shared: take the one that is offered. */
export async function nameIfAsked(page: Page) {
  if ((await page.title()).includes('已改动')) await page.getByRole('button', { name: '使用该名称' }).click()
}

/** Lay a part of the sheet of scenarios over the page. @returns the sheet. */
export async function scenarios(page: Page, part: string | RegExp): Promise<Locator> {
  await page.locator('[popovertarget=scenarios]').click()
  await page.locator('#scenarios .entry').last().click()
  const sheet = page.getByRole('dialog')
  await sheet.locator('header').getByText(part).click()
  return sheet
}

/** Open a scenario that comes with the app. */
export async function openShipped(page: Page, title: string | RegExp) {
  const sheet = await scenarios(page, /^(现成的情景|Ready-made scenarios)$/)
  await sheet.locator('li button', { hasText: title }).click()
}

/** The fewest draws that are shown as they are: of fewer the screen takes more than the scenario's own. */
export const fewDraws = { simulation: { samples: 4096 } }

/** Hand the app a file to open. */
export const giveFile = (page: Page, name: string, content: object) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) })

/** The file of the model's own values. */
const ownValues = JSON.parse(readFileSync('scenarios/model.reshoot.json', 'utf8')) as Readonly<
  Record<'format' | 'version' | 'model', unknown>
>

/** Open a scenario file: the model's own values with a few things otherwise. */
export async function openWith(page: Page, otherwise: object) {
  const { format, version, model } = ownValues
  const file = { format, version, model, title: { 'zh-CN': '测试', en: 'Test' }, ...otherwise }
  await giveFile(page, 'test.reshoot.json', file)
  await expect(page.locator('[popovertarget=scenarios]')).toContainText(new RegExp(Object.values(file.title).join('|')))
}

/** Where on stage a story is: the step, and of how many. */
export const counter = (page: Page) => page.locator('article footer span').last()

/** Open a shipped scenario with fewer draws, and go on stage with its story, where nothing moves by itself. */
export async function present(page: Page, id: string, from: 'story' | 'explore' = 'story') {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, from)
  const file = JSON.parse(readFileSync(`scenarios/${id}.reshoot.json`, 'utf8')) as {
    readonly title: Readonly<Record<string, string>>
    readonly simulation: object
  }
  await giveFile(page, `${id}.reshoot.json`, { ...file, simulation: { ...file.simulation, ...fewDraws.simulation } })
  if (from === 'story') await expect(page.locator('ol > li section').first()).toBeVisible()
  const language = (await page.locator('html').getAttribute('lang')) ?? ''
  await expect(page.locator('[popovertarget=scenarios]')).toContainText(file.title[language] ?? id) // not the story that was open before
  await page.goto('./#present')
  await expect(counter(page)).toContainText('1 / ')
  await page.locator('canvas').first().waitFor()
}

/** Lay the dialog of files for others over the page. */
export async function exporting(page: Page) {
  await page.locator('[popovertarget=scenarios]').click()
  await page.locator('#scenarios .entry').nth(3).click()
}

/** Go to a page behind another of the bar. */
export async function goBehind(page: Page, name: string, behind: string) {
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('link', { name: behind, exact: true }).click()
}

/** The key figures as they are read. */
export async function figures(page: Page): Promise<string[]> {
  const values = page.locator('dl').first().locator('.value')
  await values.first().waitFor({ state: 'attached' }) // what no build has worked out comes with the engine
  return values.allInnerTexts()
}

/** Until the figures are those of the scenario's own draws, not the quick ones of a moving hand. */
export const drawn = (page: Page) => page.getByText(/^\d{2,3},\d{3} 次抽样/).waitFor()

/** Until the browser has stored a text somewhere: what has been said to be safe may then be killed. */
export const stored = (page: Page, text: string) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => {
              resolve(request.result)
            }
            request.onerror = () => {
              reject(request.error ?? new Error('not read'))
            }
          })
        let all = ''
        for (const { name = '' } of await indexedDB.databases()) {
          const database = await done(indexedDB.open(name))
          for (const store of database.objectStoreNames)
            all += JSON.stringify(await done(database.transaction(store).objectStore(store).getAll()))
          database.close()
        }
        return all
      }),
    )
    .toContain(text)

/** Lists of a hundred rows of one kind: the first ones are looked at. */
const furtherRows = [`:is(tbody tr, li):nth-child(n + ${long ? 25 : 5})`]

/** What axe finds wrong with a page, or with a part of it. The app has no frames, so axe may work in the page itself, which takes half the time. */
export async function faults(page: Page, within = 'html', rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(within)
    .exclude(furtherRows)
    .options({ resultTypes: ['violations'], preload: false }) // no rule that is asked for looks into style sheets or sounds
    .setLegacyMode()
  const asked = rules ? axe.withRules(rules) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const { violations } = await asked.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The pixels of every chart. */
export const pixels = (page: Page) =>
  page.locator('canvas').evaluateAll((canvases) => canvases.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()))

/** Without file pickers, which no test can drive: files then go through a download and an input. */
export const withoutPickers = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker')
  })
