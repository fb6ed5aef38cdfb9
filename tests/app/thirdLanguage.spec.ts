import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Locator, Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview, type Plugin } from 'vite'
import { format } from '../../src/words/en/format.ts'
import { baseUnits } from '../../src/model/unit.ts'
import { mark, markedTag, speaksMarked } from '../words/markedLanguage.ts'
import { expect, giveFile, open, pages, test as base } from './app.ts'

/** What was worked out when the app was built, which has no language. */
const builtData = (): Plugin => ({
  name: 'built-data-as-it-is',
  load(id) {
    if (!id.endsWith('/src/state/runs/builtData.ts')) return undefined
    const assets = new URL('../../dist/assets/', import.meta.url)
    return readdirSync(assets)
      .flatMap((file) => {
        const [, first = '', rest = ''] = /^(\w)(\w*)-.*\.bin$/.exec(file) ?? []
        if (first === '') return []
        const address = this.emitFile({ type: 'asset', name: file, source: readFileSync(new URL(file, assets)) })
        return [`export const built${first.toUpperCase()}${rest} = import.meta.ROLLUP_FILE_URL_${address}`]
      })
      .join('\n')
  },
})

/** The app with a third language, built into a folder of its own that goes when the tests are over. */
const test = base.extend<object, { address: string }>({
  address: [
    async ({ browserName: _ }, use) => {
      const outDir = await mkdtemp(join(tmpdir(), 'reshoot-third-language-'))
      const root = fileURLToPath(new URL('../../src', import.meta.url))
      const shared = { configFile: false, root, base: './', logLevel: 'error' } as const
      await build({
        ...shared,
        publicDir: '../public',
        plugins: [speaksMarked(), builtData(), svelte({ configFile: false })],
        worker: { format: 'es', plugins: () => [speaksMarked(), builtData()] },
        build: { target: 'es2023', outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
      })
      const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
      await rm(outDir, { recursive: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ address }, use) => use(address),
})

test.use({ viewport: { width: 1366, height: 768 } })
test.describe.configure({ mode: 'default' }) // one build for all

/** What need not be in the reader's language. */
const exempt = [
  '[lang]:not(html)', // what says which language it is in: quotes of the article and of sources, names of sources and of languages, the brand
  'math, code, .mono, .formula', // formulas and the names in them
  'kbd', // what is written on keys
].join()

/** Numbers: units and scales of English, symbols of units, currencies, dates. */
const words = (frames: readonly (readonly string[])[]) => frames.flat().flatMap((frame) => frame.match(/[A-Za-z]+/g) ?? [])
const months =
  'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec January February March April June July August September October November December at AM PM'
const numerals = new Set([
  ...words([...Object.values(format.frames), ...Object.values(format.one), format.scales.map(([, { word }]) => word)]),
  ...words([baseUnits, ['USD'], months.split(' ')]),
])

/** Names in formulas and files, and files: `assumptions.startPrice`, `board.reshoot.json`. */
const identifier = /[\w-]+(?:\.[\w-]+)+|\b[a-z]+[A-Z]\w*/g

/** A table of the user's own. */
const pasted = ['Name\tAmount\tPaid to', 'Zeppelin\t120000\tx', 'Sum\t130000\t']
const own = new Set(pasted.flatMap((row) => row.split('\t')))

/** Plain words in a text and Chinese, but for what the user called so. */
const lettersOf = (text: string): readonly string[] =>
  own.has(text)
    ? []
    : (text
        .replaceAll(identifier, '')
        .replaceAll(/“([^”]*)”/g, (quoted, one: string) => (own.has(one) ? '' : quoted))
        .match(/\p{Script=Han}+|[A-Za-z]{2,}/gu) ?? [])

/** Texts on screen with letters that are not marked, each with its place. */
async function unmarked(page: Page): Promise<string[]> {
  const said = await page.evaluate((exempt) => {
    const placeOf = (element: Element): string => {
      const own = element.tagName.toLowerCase() + (element.id && `#${element.id}`) + [...element.classList].map((one) => `.${one}`).join('')
      return (element.parentElement && element !== document.body ? `${placeOf(element.parentElement)} > ` : '') + own
    }
    const found: [text: string, place: string][] = [[document.title, 'title']]
    for (const element of document.body.querySelectorAll('*')) {
      if (
        element.closest(`${exempt}, script, style`) ||
        !(element.checkVisibility({ visibilityProperty: true }) || element.matches('option'))
      )
        continue
      for (const name of ['aria-label', 'aria-valuetext', 'aria-roledescription', 'placeholder', 'title', 'alt'])
        if (element.hasAttribute(name)) found.push([element.getAttribute(name) ?? '', `${placeOf(element)} [${name}]`])
      for (const node of element.childNodes) if (node instanceof Text) found.push([node.data, placeOf(element)])
    }
    for (const text of (globalThis as unknown as { drawn: Set<string> }).drawn) found.push([text, 'canvas'])
    return found.map(([text, place]) => [text.trim().replaceAll(/\s+/g, ' '), place.split(' > ').slice(-4).join(' > ')] as const)
  }, exempt)
  const faults = said.filter(([text]) => lettersOf(text).some((word) => !numerals.has(word)))
  return [...new Set(faults.map(([text, place]) => `${text}   ← ${place}`))]
}

/** What is found unmarked in all that is looked at, one after the other: `evidence: Verdict   ← … > th`. */
class Findings {
  readonly #faults = new Map<string, string>()
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async look(where: string) {
    for (const fault of await unmarked(this.#page)) if (!this.#faults.has(fault)) this.#faults.set(fault, where)
  }

  /** Look at what a button opens, then close it. */
  async open(opener: Locator, what: string, where: string) {
    await opener.click()
    await this.#page.locator(what).first().waitFor()
    await this.look(where)
    await this.#page.keyboard.press('Escape')
  }

  get report() {
    return [...this.#faults].map(([fault, where]) => `${where}: ${fault}`).join('\n')
  }
}

/** The parts of a page of which one is shown at a time. */
const parts = (page: Page) => page.locator('main :is(.tabs, .tools) label:has([type=radio])').filter({ visible: true })

/** Lay the sheet of scenarios over the page. */
async function openSheet(page: Page) {
  await page.locator('[popovertarget=scenarios]').click()
  await page.locator('#scenarios .entry').last().click()
}

/** Until every chart is there: what takes many runs takes seconds of computing, more on a busy machine. */
const drawn = (page: Page) => expect(page.locator('.skeleton')).toHaveCount(0, { timeout: 60_000 })

test.beforeEach(async ({ page }) => {
  await page.addInitScript((language) => {
    localStorage.setItem('reshoot.language', localStorage.getItem('reshoot.language') ?? language)
    const drawn = new Set<string>()
    Object.assign(globalThis, { drawn })
    const fillText = Reflect.get(CanvasRenderingContext2D.prototype, 'fillText')
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      drawn.add(given[0])
      fillText.apply(this, given)
    }
  }, markedTag)
})

test('every page and every part of one is in a language that was added as a folder', async ({ page }) => {
  test.slow()
  const findings = new Findings(page)
  for (const hash of pages) {
    await open(page, hash)
    await findings.look(hash)
    await drawn(page)
    for (const menu of await page.locator('main [popover]').all()) {
      await menu.evaluate((element: HTMLElement) => {
        element.showPopover()
      })
      await findings.look(`${hash}, a menu`)
      await page.keyboard.press('Escape')
    }
    for (const part of (await parts(page).all()).slice(1)) {
      await part.click()
      await drawn(page)
      await findings.look(`${hash}, a part`)
    }
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true
    })
    await findings.look(`${hash}, unfolded`)
  }
  expect(findings.report).toBe('')
})

test('so is what opens within a page', async ({ page }) => {
  const findings = new Findings(page)
  await open(page)
  await page.locator('#assumptions').getByRole('slider').first().focus()
  await page.keyboard.press('PageUp')
  await page.locator('main .step strong').waitFor()
  await findings.look('a moved slider')
  await findings.open(page.locator('dd button').first(), 'dialog[open]', 'where a number comes from')
  await open(page, 'budget')
  await page.locator('main .line button[aria-expanded=false]').first().click()
  await findings.look('a cost line')
  await page.locator('main button.primary').filter({ visible: true }).first().click()
  await page.locator('dialog[open] textarea').fill(pasted.join('\n'))
  await page.locator('dialog[open] table').waitFor()
  await findings.look('a pasted table')
  await page.keyboard.press('Escape')
  await open(page, 'model')
  await parts(page).nth(3).click()
  await page.locator('main button.primary').filter({ visible: true }).first().click()
  await page.locator('form input.mono, form [role=combobox]').last().fill('sum(npv, industry) +')
  await findings.look('a metric')
  await openSheet(page)
  await page.locator('dialog[open] li button').nth(2).click()
  await open(page, 'story')
  await findings.look('a story that comes with the app')
  await page.locator('main button.primary').filter({ visible: true }).first().click()
  await page.locator('.slide, h1').first().waitFor()
  await findings.look('the presentation')
  expect(findings.report).toBe('')
})

test('so is every sheet and menu, and what is wrong with a file', async ({ page }) => {
  test.slow()
  const findings = new Findings(page)
  await open(page)
  await page.locator('#assumptions').getByRole('slider').first().focus()
  await page.keyboard.press('PageUp')
  for (const menu of ['settings', 'scenarios']) {
    await page.locator(`[popovertarget=${menu}]`).click()
    await page.locator(`#${menu} :is(.entry, input)`).first().waitFor()
    await findings.look(menu)
    await page.keyboard.press('Escape')
  }
  for (const sheet of [2, 3]) {
    await page.locator('[popovertarget=scenarios]').click()
    await findings.open(page.locator('#scenarios .entry').nth(sheet), 'dialog[open]', 'a sheet of the scenario')
  }
  await openSheet(page)
  for (const part of await page.locator('dialog[open] header label').all()) {
    await part.click()
    await page.locator('dialog[open] :is(.list li, tr, textarea)').first().waitFor()
    await findings.look('a part of the sheet of scenarios')
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.locator('dialog[open]').waitFor()
  await findings.look('the keys')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await findings.look('the palette')
  await page.keyboard.type('tour')
  await findings.look('the palette, asked')
  await page.keyboard.press('Enter')
  await page.locator('[role=dialog]').waitFor()
  await findings.look('the tour')
  await page.keyboard.press('Escape')
  const openFile = (assumptions: object) => {
    const file = { format: 'reshoot-scenario', version: 1, model: { id: 'sora-2024', version: 1 }, assumptions }
    return giveFile(page, 'old.reshoot.json', file)
  }
  await openFile({ startPrice: 2 })
  await page.locator('.banner strong').filter({ hasText: /\S/ }).waitFor()
  await findings.look('a file of an older version of the model')
  await openSheet(page)
  await page.locator('dialog[open] header label').last().click()
  await page.locator('dialog[open] summary').click()
  await findings.open(page.locator('dialog[open] .linked'), 'dialog[open] table', 'a newer version of the model')
  await openFile({ startPrise: 2 })
  await page.locator('dialog[open] li').first().waitFor()
  await findings.look('a file that is not opened')
  expect(findings.report).toBe('')
})

test('it is offered with the others: by the switch, which goes round, and each by name', async ({ page }) => {
  await open(page)
  const html = page.locator('html')
  for (const [name, language] of [
    ['中文', 'zh-CN'],
    ['English', 'en'],
    [mark('English'), markedTag],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(html).toHaveAttribute('lang', language)
  }
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('language')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(html).toHaveAttribute('lang', 'zh-CN')
})
