import PptxGenJS from 'pptxgenjs'
import { withPlainTexts } from '../../model/plainText.ts'
import { productName } from '../../words/properNames.ts'
import { documents } from '../../words/documents.ts'
import type { Language } from '../../words/languages.ts'
import { heldTogether, unbrokenRuns, wrapped } from '../../words/lineEnds.ts'
import { inYuan } from '../../words/locale.ts'
import { documentColours } from '../documentColours.ts'
import { mendDeck } from './mendDeck.ts'
import { writeChartData } from '../workbook/chartData.ts'
import type { Panel, Slide, SlideFigure, Slides, Sources, Summary } from './deck.ts'
import { inGroups, widthOf, writeChart, type ChartBox } from './writeChart.ts'

const { ink, quiet, rule, accent } = documentColours

/** Inches; a slide is 13.33 by 7.5. */
const left = 0.6
const width = 12.13
const bottom = 6.78

/** Between two charts. */
const gutter = 0.4

/** Sources that one slide has room for. */
const mostSources = 12

/** What pptxgenjs is given for every chart: the part is ours, it only makes the place. */
const anyChart = [{ name: '', labels: [''], values: [0] }]

const plain = { color: ink, valign: 'top', margin: 0 } as const

/** Write slides as a PPTX file: charts are native and carry their figures in a workbook of their own. */
export async function writeSlides(given: Slides): Promise<Uint8Array> {
  const slides = withPlainTexts(given)
  const { title, language } = slides
  const deck = new PptxGenJS()
  const { font } = documents[language].slides
  deck.layout = 'LAYOUT_WIDE'
  deck.title = title
  deck.author = productName
  deck.theme = { headFontFace: font, bodyFontFace: font }
  addTitle(deck, slides)
  if (slides.summary) addSummary(deck, slides.summary, slides)
  const charts = slides.slides.flatMap((slide) => addSlide(deck, slide, slides))
  for (let from = 0; from < slides.sources.rows.length; from += mostSources)
    addSources(deck, { ...slides.sources, rows: slides.sources.rows.slice(from, from + mostSources) }, slides)
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  const parts = await Promise.all(
    charts.map(async ({ chart, box }) => ({
      part: writeChart(chart, box),
      workbook: await writeChartData({ categories: chart.categories, series: inGroups(chart) }),
    })),
  )
  return mendDeck(written, parts, slides.date)
}

function addTitle(deck: PptxGenJS, of: Slides) {
  const slide = deck.addSlide()
  slide.addText(productName, { ...plain, x: left, y: 1.6, w: width, h: 0.5, fontSize: 16, color: quiet })
  slide.addText(inLines(of.title, of.language, { points: 40, room: width }), {
    ...plain,
    x: left,
    y: 2.1,
    w: width,
    h: 1.3,
    fontSize: 40,
    bold: true,
    color: accent,
    fit: 'shrink',
  })
  if (of.description !== '') slide.addText(of.description, { ...plain, x: left, y: 3.6, w: width, h: 2.4, fontSize: 18, fit: 'shrink' })
  slide.addText(of.facts, { ...plain, x: left, y: of.description === '' ? 3.6 : 6.2, w: width, h: 0.5, fontSize: 14, color: quiet })
  addFooter(slide, of)
}

/** How much of a line is filled by what is reckoned: typefaces differ, and what is bold is wider. */
const filled = 0.92

/** A title whose lines end where they may: programs would end them inside a word or before a unit. */
function inLines(
  title: string,
  language: Language,
  { points, room }: { readonly points: number; readonly room: number },
): PptxGenJS.TextProps[] {
  const locale = inYuan(language)
  const runs = unbrokenRuns(title, locale)
  const within = (inches: number) => wrapped(runs, inches, (text) => widthOf(text, points))
  let lines = within(room * filled)
  // Lines of one length, as on screen, and no last one of a single word.
  for (let narrower = room * filled * 0.97; lines.length > 1 && narrower > room / 2; narrower *= 0.97) {
    const balanced = within(narrower)
    if (balanced.length > lines.length) break
    lines = balanced
  }
  return lines.map((line, index) => ({ text: heldTogether(line, locale), options: { softBreakBefore: index > 0 } }))
}

function addHeading(slide: PptxGenJS.Slide, title: string, { language }: Slides) {
  slide.addText(inLines(title, language, { points: 24, room: width }), {
    ...plain,
    x: left,
    y: 0.35,
    w: width,
    h: 0.95,
    fontSize: 24,
    bold: true,
    color: accent,
    fit: 'shrink',
  })
}

function addSummary(deck: PptxGenJS, { title, figures, drivers, notes }: Summary, of: Slides) {
  const slide = deck.addSlide()
  addHeading(slide, title, of)
  addFigures(slide, figures, of, { y: 1.6, size: 34, height: 1.9 })
  if (drivers.rows.length > 0) {
    slide.addText(drivers.title, { ...plain, x: left, y: 3.85, w: width, h: 0.45, fontSize: 13, bold: true, color: accent, fit: 'shrink' })
    for (const [index, { name, effect }] of drivers.rows.entries()) {
      const y = 4.35 + index * 0.75
      slide.addShape('line', { x: left, y, w: width, h: 0, line: { color: rule, width: 0.75 } })
      slide.addText(`${index + 1}   ${name}`, { ...plain, x: left, y, w: width * 0.62, h: 0.75, fontSize: 18, valign: 'middle' })
      slide.addText(effect, {
        ...plain,
        ...{ x: left + width * 0.62, y, w: width * 0.38, h: 0.75, fontSize: 18, bold: true, align: 'right', valign: 'middle' },
      })
    }
  }
  addFooter(slide, of)
  slide.addNotes(notes)
}

/** Between two figures of a row. */
const gap = 0.3

/** Figures in a row, each with its name above and its range below. */
function addFigures(
  slide: PptxGenJS.Slide,
  figures: readonly SlideFigure[],
  { language }: Slides,
  { y, size: wanted, height }: { readonly y: number; readonly size: number; readonly height: number },
) {
  const needs = (points: number) =>
    figures.map(({ name, value, below }) =>
      Math.max(1.12 * widthOf(value, points), widthOf(name, Math.max(11, points / 2.6)), widthOf(below, Math.max(10, points / 2.9))),
    )
  // No figure is broken into lines: it has a wider place than others or, where there is none, all are smaller.
  const wide = needs(wanted).reduce((sum, one) => sum + one + gap, 0)
  const size = wide > width ? Math.floor((wanted * width) / wide) : wanted
  const [own, each] = [needs(size), width / Math.max(1, figures.length)]
  const spare = (width - own.reduce((sum, one) => sum + one + gap, 0)) / Math.max(1, figures.length)
  const places = own.every((one) => one + gap <= each) ? own.map(() => each) : own.map((one) => one + gap + spare)
  const held = (text: string) => heldTogether(text, inYuan(language))
  for (const [index, { name, value, below }] of figures.entries()) {
    const x = left + places.slice(0, index).reduce((sum, one) => sum + one, 0)
    slide.addText(
      [
        { text: name, options: { fontSize: Math.max(11, size / 2.6), color: quiet, breakLine: true } },
        { text: held(value), options: { fontSize: size, bold: true, color: ink, breakLine: true } },
        { text: held(below), options: { fontSize: Math.max(10, size / 2.9), color: quiet } },
      ],
      { ...plain, x, y, w: (places[index] ?? each) - 0.1, h: height, fit: 'shrink' },
    )
  }
}

/** A slide, and the charts that stand on it. */
function addSlide(deck: PptxGenJS, { title, text, figures, panels, notes }: Slide, of: Slides): { chart: Panel['chart']; box: ChartBox }[] {
  const slide = deck.addSlide()
  addHeading(slide, title, of)
  let y = 1.38
  if (text !== '') {
    // What is said and what has changed take three lines at the most.
    slide.addText(text, { ...plain, x: left, y, w: width, h: 0.62, fontSize: text.includes('\n') ? 12 : 14, fit: 'shrink' })
    y += 0.7
  }
  if (figures.length > 0) {
    addFigures(slide, figures, of, panels.length > 0 ? { y, size: 20, height: 0.85 } : { y: y + 0.6, size: 36, height: 2 })
    y += 0.95
  }
  const each = (width - gutter * (panels.length - 1)) / panels.length
  const boxes = panels.map(({ title: finding, subtitle, chart }, place) => {
    const x = left + place * (each + gutter)
    const room = { ...plain, x, w: each, fit: 'shrink' as const }
    // Beside one another charts begin at one height.
    const above = panels.some((panel) => panel.title !== '') ? 0.5 : 0
    if (finding !== '')
      slide.addText(inLines(finding, of.language, { points: 13, room: each }), { ...room, y, h: 0.48, fontSize: 13, bold: true })
    slide.addText(subtitle, { ...room, y: y + above, h: 0.4, fontSize: 11, color: quiet })
    const box = { width: each, height: bottom - y - above - 0.45 }
    slide.addChart(deck.ChartType.bar, anyChart, {
      x,
      y: y + above + 0.42,
      w: box.width,
      h: box.height,
      altText: `${finding || title} ${subtitle}`,
    })
    return { chart, box }
  })
  addFooter(slide, of)
  slide.addNotes(notes)
  return boxes
}

function addSources(deck: PptxGenJS, { title, rows }: Sources, of: Slides) {
  const slide = deck.addSlide()
  addHeading(slide, title, of)
  slide.addText(
    rows.map(({ words, url }, index) => ({
      text: words,
      options: { breakLine: index < rows.length - 1, paraSpaceAfter: 6, ...(url !== undefined && { hyperlink: { url } }) },
    })),
    { ...plain, x: left, y: 1.4, w: width, h: bottom - 1.4, fontSize: 13, fit: 'shrink' },
  )
  addFooter(slide, of)
}

function addFooter(slide: PptxGenJS.Slide, { footer, link }: Slides) {
  slide.addShape('line', { x: left, y: 6.9, w: width, h: 0, line: { color: rule, width: 0.75 } })
  const back = link ? [{ text: ' · ' }, { text: link.words, options: { hyperlink: { url: link.url } } }] : []
  slide.addText([{ text: footer }, ...back], {
    ...plain,
    x: left,
    y: 6.95,
    w: width - 1,
    h: 0.35,
    fontSize: 10,
    color: quiet,
    valign: 'middle',
  })
  slide.slideNumber = { x: left + width - 0.6, y: 6.95, w: 0.6, h: 0.35, fontSize: 10, color: quiet, align: 'right' }
}
