import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inGroups, widthOf } from '../../../src/files/slides/writeChart.ts'
import { writeSlides } from '../../../src/files/slides/writeSlides.ts'
import { latestModel } from '../../../src/model/models.ts'
import { panelOf as describedAs } from '../../../src/ui/charts/chartSlide.ts'
import { chartsOf } from '../../../src/ui/charts/kinds.ts'
import type { Plot } from '../../../src/ui/charts/plot.ts'
import { languages } from '../../../src/words/languages.ts'
import { unbrokenRuns } from '../../../src/words/lineEnds.ts'
import { screenWords } from '../../../src/words/screen.ts'
import { yuan } from '../../yuan.ts'
import { insightOf, resultsOf } from '../../ui/charts/results.ts'
import { attribute, nodesAt, partOf, readWorkbook, textOf } from '../workbook/read.ts'
import { deck, everyChart } from './decks.ts'

const sources = await latestModel.background.sources()
const results = resultsOf({ title: { 'zh-CN': '董事会', en: 'The board' } })
const steps = everyChart(results)
const kinds = chartsOf(results.resolved)
/** How the chart of a kind is drawn, alone on its slide. */
const panelOf = (kind: (typeof kinds)[number], language: (typeof languages)[number] = 'en') =>
  deck(results, language, { steps: steps.filter(({ step }) => step.view.charts.length === 1 && step.view.charts[0] === kind) }).slides[0]
    ?.panels[0]

/** How a plot is drawn beside another chart. */
function panelOfPlot(plot: Plot) {
  const panel = describedAs(
    { title: '', subtitle: '', summary: '', plot, table: { columns: [], rows: [] } },
    { locale: yuan('zh-CN'), width: 5.86 },
  )
  if (!panel) throw new Error('not drawn')
  return panel.chart
}

describe.each(languages)('Slides in %s', async (language) => {
  const slides = deck(results, language, { steps })
  const parts = unzipSync(await writeSlides(slides))
  const charts = Object.keys(parts)
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((one, other) => Number(one) - Number(other))
  const drawn = slides.slides.flatMap(({ panels }) => panels.map(({ chart }) => chart))
  const written = (name: string) => JSON.stringify(partOf(parts, name))
  /** As it is read: without the signs that hold figures together. */
  const texts = (name: string) => written(name).replaceAll('\u00A0', ' ')

  it('tell the scenario, its answer, each step of its story and the sources, and lead back from each', () => {
    expect(slides.slides.length).toBe(steps.length)
    const told = ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml', `ppt/slides/slide${steps.length + 3}.xml`]
    expect(texts(told[0]!)).toContain(slides.title)
    for (const { value } of slides.summary!.figures) expect(texts(told[1]!)).toContain(value)
    expect(slides.summary!.figures.length).toBe(3)
    expect(slides.summary!.drivers.rows.length).toBe(3)
    expect(texts(told[2]!)).toContain(slides.sources.title)
    for (let number = 1; number <= steps.length + 3; number += 1) {
      expect(texts(`ppt/slides/slide${number}.xml`)).toContain('2026-11-23')
      expect(texts(`ppt/slides/slide${number}.xml`)).not.toContain('sora-2024')
      expect(texts(`ppt/slides/_rels/slide${number}.xml.rels`)).toContain('https://reshoot.example/#share=1.abc')
    }
  })

  it('end the lines of their titles where no word and no amount is parted', () => {
    const headings = Object.keys(parts)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => /<a:p>.*?<\/a:p>/s.exec(new TextDecoder().decode(parts[name]))?.[0] ?? '')
      .map((heading) => [...heading.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, line = '']) => line.replaceAll('\u00A0', ' ')))
    const broken = headings.filter(({ length }) => length > 1)
    expect(broken.length).toBeGreaterThan(0)
    for (const lines of broken) {
      for (const line of lines) expect(widthOf(line, 24)).toBeLessThan(12.13)
      const whole = lines.join(language === 'en' ? ' ' : '')
      for (const line of lines.slice(0, -1))
        expect(unbrokenRuns(whole, yuan(language)).some((run) => line.endsWith(run.trimEnd()))).toBe(true)
    }
  })

  it('say of the percentages of a cost what they are the mean of', () => {
    expect(panelOf('cost', language)?.subtitle).toContain(screenWords[language].charts.cost.means)
  })

  it('fill the figures of titles and notes in, and say the notes to the speaker', () => {
    for (const { title, panels } of slides.slides) {
      expect(title).not.toContain('{')
      expect(panels.length).toBeGreaterThan(0)
    }
    const notes = slides.slides[0]!.notes.split('\n')[0]!
    expect(notes).not.toContain('{')
    expect(texts('ppt/notesSlides/notesSlide3.xml')).toContain(notes)
  })

  it('carry the figures of every chart, in the picture and in the workbook behind it', () => {
    expect(charts.length).toBe(drawn.length)
    for (const [index, chart] of drawn.entries()) {
      const part = partOf(parts, `ppt/charts/chart${charts[index]}.xml`)
      const area = ['c:chartSpace', 'c:chart', 'c:plotArea']
      const series = ['c:areaChart', 'c:barChart', 'c:lineChart'].flatMap((kind) => nodesAt(part, ...area, kind, 'c:ser'))
      const shown = series.map((one) =>
        nodesAt(one, 'c:val', 'c:numRef', 'c:numCache', 'c:pt', 'c:v').map((value) => Number(textOf(value))),
      )
      const finite = inGroups(chart).map(({ values }) => values.filter(Number.isFinite))
      expect(shown.map(String).sort()).toEqual(finite.map(String).sort())
      const [relation] = nodesAt(partOf(parts, `ppt/charts/_rels/chart${charts[index]}.xml.rels`), 'Relationships', 'Relationship')
      const workbook = parts[posix.join('ppt/charts', attribute(relation ?? {}, 'Target'))]
      const cells = new Set(
        [...readWorkbook(workbook ?? new Uint8Array()).sheets.values()].flatMap((sheet) => [...sheet.values()].map(({ value }) => value)),
      )
      for (const values of finite) for (const value of values) expect(cells.has(value)).toBe(true)
    }
  })

  it('without a story tell a finding a slide, the answer before and the sources after', () => {
    const { slides: told, summary } = deck(results, language)
    expect(summary).toBeDefined()
    expect(told.length).toBeGreaterThan(6)
    for (const { title, panels } of told) expect([title !== '', panels.length, panels[0]?.title]).toEqual([true, 1, ''])
  })
})

describe('The answer', () => {
  it.each(languages)('tells what moves it, of whomever is looked at, whatever else is asked on screen what moves it: %s', (language) => {
    const about = { industry: 'games', year: 5 }
    const { drivers } = deck(results, language, {
      insight: insightOf(results, about),
      looking: { ...about, lens: 'industry', scope: 'all', target: 'adoption' },
    }).summary!
    expect(drivers.rows).toHaveLength(3)
    expect(drivers.title.replaceAll(' ', '')).toMatch(language === 'en' ? /netpresentvalue\(gamesandanimation\)/ : /净现值（游戏与动画）/)
  })
})

describe('The sources', () => {
  it('are named in the language of the slides', () => {
    const insight = insightOf(results)
    const rowsIn = (language: (typeof languages)[number]) =>
      deck(results, language, { insight, sources }).sources.rows.map(({ words }) => words)
    expect(rowsIn('en').join('\n')).toMatch(/\(approx\.\)|white paper|report/)
    expect(rowsIn('zh-CN').join('\n')).not.toMatch(/\(approx\.\)|white paper|\breport\b|repost/)
    expect(rowsIn('zh-CN').length).toBeGreaterThan(3)
  })
})

describe('On a slide', () => {
  it('the steps of an axis lie on round numbers, for Office counts them from its end', () => {
    const stepped = steps
      .flatMap((_, index) => deck(results, 'en', { steps: steps.slice(index, index + 1) }).slides)
      .flatMap(({ panels }) =>
        panels.flatMap(({ chart: { axis } }) => (axis.step === undefined || axis.least === undefined ? [] : [axis.least / axis.step])),
      )
    expect(stepped.length).toBeGreaterThan(5)
    for (const steps of stepped) expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6)
  })

  it('a budget step by step stands on bars that are not drawn, which sum from the first total to the last', () => {
    const { chart } = panelOf('waterfall')!
    const [base, step, room] = chart.series
    expect([chart.stacked, base?.colour, room?.colour]).toEqual([true, undefined, undefined])
    const tops = step!.values.map((value, row) => value + base!.values[row]!)
    expect(base!.values[0]).toBe(0)
    // Each step begins where the one before ended.
    for (const [row, top] of tops.entries())
      if (row > 0)
        expect(
          [top, base!.values[row]!].some((end) =>
            [tops[row - 1]!, base!.values[row - 1]!].some((before) => Math.abs(before - end) < 1e-6 * tops[0]!),
          ),
        ).toBe(true)
  })

  it('a fan is a stack of areas from P5 to P95, on one that is not drawn', () => {
    const { chart } = panelOf('adoption')!
    const fan = chart.series.filter(({ form }) => form === 'area')
    const line = chart.series.find(({ form }) => form === 'line')!
    expect([fan.length, fan[0]?.colour]).toEqual([4, undefined])
    const top = fan.reduce((sum, { values }) => sum + values.at(-1)!, 0)
    expect(fan[0]!.values.at(-1)!).toBeLessThan(line.values.at(-1)!)
    expect(top).toBeGreaterThan(line.values.at(-1)!)
  })

  it('a tornado crosses at the mean, with the ends of each beside its bars', () => {
    const { chart } = panelOf('tornado')!
    const [lower, upper] = chart.series
    expect(chart.axis.base).toBeGreaterThan(Math.min(...lower!.values))
    expect(chart.axis.base).toBeLessThan(Math.max(...upper!.values))
    expect(new Set(lower!.colours)).not.toEqual(new Set(upper!.colours))
    expect(lower!.labels!.every((label) => label !== '')).toBe(true)
  })

  it('losses have their colour, and P5, median, mean and P95 stand where they are', () => {
    const poor = resultsOf({ title: { 'zh-CN': '', en: '' } })
    const chart = deck(poor, 'en', { looking: { industry: 'shortDrama', year: 5, lens: 'industry', scope: 'all' } })
      .slides.flatMap(({ panels }) => panels)
      .find(({ chart: one }) => one.gap === 0)!.chart
    const marks = chart.series.find(({ form }) => form === 'marks')!
    expect(marks.labels!.join(' ')).toMatch(/P5.*P95/)
    const [losses, gains] = chart.series.filter(({ form }) => form === 'bars')
    expect([losses?.name, gains?.name, losses?.colour === gains?.colour]).toEqual(['Losses', 'Gains', false])
    const firstGain = gains!.values.findIndex(Number.isFinite)
    expect(losses!.values.findLastIndex(Number.isFinite)).toBe(firstGain - 1)
    expect(chart.categories[firstGain]).toMatch(/^(0|−)/)
  })

  it('what a second line may come to is a fan too, a stack of its own', () => {
    const areas = panelOf('people')!.chart.series.filter(({ form }) => form === 'area')
    const [first, second] = [areas.filter((one) => one.second !== true), areas.filter((one) => one.second === true)]
    expect([first.length, second.length]).toEqual([4, 4])
    expect(first[1]?.colour).not.toBe(second[1]?.colour)
    for (const fan of [first, second]) expect(fan[0]?.colour).toBeUndefined()
  })

  it('bars fill the axis that they stand on, beside another chart too', () => {
    for (const { panels } of deck(results, 'zh-CN', { steps }).slides) {
      for (const { chart } of panels) {
        const { least, most, powers } = chart.axis
        const outside = chart.lying === true && !chart.stacked && least !== undefined && most !== undefined && powers !== true
        if (!outside) continue
        const ends = chart.series.flatMap(({ values }) => values.filter(Number.isFinite))
        const base = chart.axis.base ?? 0
        const span = Math.max(base, ...ends) - Math.min(base, ...ends)
        expect(span / (most - least), chart.categories.join()).toBeGreaterThan(0.24)
      }
    }
  })

  it('marks that fall together each have a label with their value, and no line goes through a label', () => {
    const histogram = resultsOf({ title: { 'zh-CN': '', en: '' } }).histograms.get('totalNpv')?.[0]
    if (!histogram) throw new Error('no draws')
    const marks = [
      { value: histogram.least + 1e9, text: 'P5\n−38.4 亿元' },
      { value: histogram.least + 5e10, text: '中位数\n585 亿元' },
      { value: histogram.least + 5.01e10, text: '均值\n587 亿元' },
      { value: histogram.least + 5.5e10, text: 'P95\n726 亿元' },
    ]
    const { least, most, counts } = histogram
    const chart = panelOfPlot({ kind: 'histogram', unit: 'CNY', least, most, counts, marks })
    const placed = chart.series
      .filter(({ form }) => form === 'marks')
      .flatMap(({ values, labels = [], sides = [] }) =>
        values.flatMap((height, at) => (Number.isFinite(height) ? [{ at, height, label: labels[at]!, side: sides[at]! }] : [])),
      )
    expect(placed.map(({ label }) => label).toSorted()).toEqual(marks.map(({ text }) => text.replace('\n', ' ')).toSorted())
    const inch = (5.86 - 0.3) / counts.length
    const reach = ({ at, label, side }: (typeof placed)[number]) => {
      const [x, wide] = [(at + 0.5) * inch, widthOf(label, 11)]
      return side === 't' ? [x - wide / 2, x + wide / 2] : side === 'l' ? [x - wide, x] : [x, x + wide]
    }
    for (const one of placed) {
      const [from, to] = reach(one) as [number, number]
      for (const other of placed) {
        const x = (other.at + 0.5) * inch
        const rises = one.side === 't' ? other.height > one.height : other.height >= one.height
        if (other !== one && other.at !== one.at && rises) expect(x <= from || x >= to, `${other.label} through ${one.label}`).toBe(true)
      }
    }
  })

  it('the first says what the scenario is, whether or not it describes itself', async () => {
    for (const described of ['', 'A description']) {
      const own = resultsOf({ title: { 'zh-CN': '董', en: 'The board' }, description: { 'zh-CN': described, en: described } })
      const slides = deck(own, 'en')
      const { startYear, years } = own.resolved
      expect(slides.facts).toBe(`Model version 1 · ${startYear}–${startYear + years - 1} · Short drama · 10,240 draws · 2026-11-23`)
      const first = partOf(unzipSync(await writeSlides(slides)), 'ppt/slides/slide1.xml')
      expect(JSON.stringify(first)).toContain(slides.facts)
    }
  })

  it('names and labels are whole, in both languages', () => {
    for (const language of languages)
      for (const kind of kinds) for (const name of panelOf(kind, language)?.chart.categories ?? []) expect(name).not.toContain('…')
  })
})
