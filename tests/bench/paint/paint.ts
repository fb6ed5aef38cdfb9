import { chromium, type Locator, type Page } from '@playwright/test'
import { findBrowser } from '../../browser.mjs'
import { served } from './app.ts'
import { noteDrawing, recordDrawing, replayDrawing } from './floor.ts'
import { watch, type Watched } from './watch.ts'

/** Slider moves that are measured. */
const moves = 40

/** Moves before that, while the browser still compiles. */
const warmUp = 15

/** What a hand on a slider waits for the picture. */
export interface Paint {
  readonly p50: number
  readonly p95: number
  /** The same from when the pointer moved, which includes the wait for the browser to deliver it: once a frame. */
  readonly fromPointer: number
  readonly moves: number
  /** Charts drawn for a move, on average, in the frame that counts, and how many are on screen. */
  readonly drawn: number
  readonly charts: number
  /** What the page's main thread worked for a move, in milliseconds of the processor, however busy the machine is. */
  readonly busy: Readonly<Record<'all' | 'script' | 'style' | 'layout', number>>
  /**
   * The same canvases and texts drawn under the same slider without a model, a chart library or a component: what the browser itself
   * takes, 95 of 100, and the work of the main thread for it.
   */
  readonly floor: { readonly p95: number; readonly busy: number; readonly canvases: number }
  readonly browser: string
}

/**
 * Drag the first slider of Explore back and forth and measure, for each move, the time from the timestamp of its `input` event to
 * the first task after the frame in which the charts were drawn anew.
 *
 * @returns Nothing where there is no browser.
 */
export async function measurePaint(folder: string): Promise<Paint | undefined> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return undefined
  const { server, address } = await served(folder)
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript('globalThis.__name = (named) => named') // tsx names functions with it
    await page.addInitScript(noteDrawing)
    await page.addInitScript(watch)
    await page.goto(new URL('#explore', address).href)
    const slider = page.locator('main aside input[type=range]').first()
    await slider.waitFor({ timeout: 20_000 })
    await page.locator('main canvas').first().waitFor({ timeout: 20_000 })
    await page.waitForTimeout(1500) // the first figures are refined before the hand comes
    await drag(page, slider, warmUp) // from the second drag on there are as many draws as this machine keeps up with
    const metrics = await processorTime(page)
    await drag(page, slider)
    const busy = await metrics()
    const counted = await movesOf(page, 0)
    const { length } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched.moves)
    await recordDrawing(page)
    await drag(page, slider, 5)
    const canvases = await replayDrawing(page)
    const floorMetrics = await processorTime(page)
    await drag(page, page.locator('main aside input[type=range]').first())
    const { all } = await floorMetrics()
    const bare = await movesOf(page, length + 5)
    return {
      p50: share(counted.map(paintOf), 0.5),
      p95: share(counted.map(paintOf), 0.95),
      fromPointer: share(
        counted.map(({ painted, pointer }) => painted - pointer),
        0.95,
      ),
      moves: counted.length,
      drawn: counted.reduce((sum, { drawn }) => sum + drawn, 0) / counted.length,
      charts: await page.locator('main canvas').count(),
      busy,
      floor: { p95: share(bare.map(paintOf), 0.95), busy: all, canvases },
      browser: `Chromium ${browser.version()}`,
    }
  } finally {
    await browser.close()
    server.close()
  }
}

type Moves = Watched['moves']

const paintOf = ({ painted, input }: Moves[number]): number => painted - input

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}

/** The moves of a drag that began after so many, without those in which the browser still compiles. */
async function movesOf(page: Page, before: number): Promise<Moves> {
  const all = await page.evaluate(() => (window as unknown as { watched: Watched }).watched.moves)
  const counted = all.slice(before + warmUp)
  if (counted.length < moves / 2) throw new Error(`only ${counted.length} moves of the slider reached the charts`)
  return counted
}

async function drag(page: Page, slider: Locator, count = warmUp + moves): Promise<void> {
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider cannot be seen')
  const middle = box.y + box.height / 2
  const at = (share: number) => box.x + box.width * share
  await page.mouse.move(at(0.5), middle)
  await page.mouse.down()
  for (let move = 0; move < count; move += 1) {
    await page.mouse.move(at(0.5 + 0.3 * Math.sin(move / 5)), middle)
    await page.evaluate(() => (window as unknown as { watched: Watched }).watched.settled())
    await page.waitForTimeout(10 + ((move * 7) % 20))
  }
  await page.mouse.up()
}

/** Milliseconds for each move that the main thread has worked since. */
async function processorTime(page: Page): Promise<() => Promise<Paint['busy']>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async (): Promise<Paint['busy']> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (wanted: string) => ((metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000) / (warmUp + moves)
    return { all: of('TaskDuration'), script: of('ScriptDuration'), style: of('RecalcStyleDuration'), layout: of('LayoutDuration') }
  }
  const before = await read()
  return async () => {
    const after = await read()
    const since = (what: keyof Paint['busy']) => after[what] - before[what]
    return { all: since('all'), script: since('script'), style: since('style'), layout: since('layout') }
  }
}
