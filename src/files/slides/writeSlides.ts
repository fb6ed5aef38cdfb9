import PptxGenJS from 'pptxgenjs'
import { withPlainTexts } from '../../model/plainText.ts'
import { productName } from '../../words/properNames.ts'
import { documents } from '../../words/documents.ts'
import { mendDeck } from './mendDeck.ts'
import { writeChartData } from '../workbook/chartData.ts'
import type { Slide, SlideChart, Slides } from './deck.ts'

const ink = '15191C'
const quiet = '5F6970'
const rule = 'D5D9D2'
const accent = '14395B'

/** Inches; a slide is 13.33 by 7.5. */
const left = 0.6
const width = 12.13

/** Write slides as a PPTX file: charts are native and carry their figures in a workbook of their own. */
export async function writeSlides(given: Slides): Promise<Uint8Array> {
  const slides = withPlainTexts(given)
  const { title, description, language } = slides
  const deck = new PptxGenJS()
  const { font } = documents[language].slides
  deck.layout = 'LAYOUT_WIDE'
  deck.title = title
  deck.author = productName
  deck.theme = { headFontFace: font, bodyFontFace: font }
  const first = deck.addSlide()
  first.addText(productName, { x: left, y: 1.6, w: width, h: 0.5, fontSize: 16, color: quiet })
  first.addText(title, { x: left, y: 2.1, w: width, h: 1.1, fontSize: 40, bold: true, color: accent, valign: 'top', fit: 'shrink' })
  first.addText(description, { x: left, y: 3.4, w: width, h: 2.4, fontSize: 18, color: ink, valign: 'top' })
  addFooter(first, slides)
  for (const slide of slides.slides) add(deck, slide, slides)
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  return mendDeck(written, await Promise.all(slides.slides.map(({ chart }) => writeChartData(inOrder(chart)))), slides.date)
}

/** As programs count what a chart shows: bars from the bottom. */
const inOrder = (chart: SlideChart): SlideChart =>
  chart.kind === 'bars'
    ? {
        ...chart,
        categories: chart.categories.toReversed(),
        series: chart.series.map((each) => ({ ...each, values: each.values.toReversed() })),
      }
    : chart

function add(deck: PptxGenJS, { title, subtitle, chart, notes, sources }: Slide, of: Slides) {
  const slide = deck.addSlide()
  slide.addText(title, {
    x: left,
    y: 0.35,
    w: width,
    h: 0.95,
    fontSize: 24,
    bold: true,
    color: accent,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  })
  slide.addText(subtitle, { x: left, y: 1.38, w: width, h: 0.4, fontSize: 14, color: quiet, valign: 'top', margin: 0 })
  const { categories, series } = inOrder(chart)
  const data = series.map(({ name, values }) => ({ name, labels: [...categories], values: [...values] }))
  slide.addChart(chart.kind === 'lines' ? deck.ChartType.line : deck.ChartType.bar, data, {
    ...{ x: left, y: 1.8, w: width, h: 4.65, altText: `${title} ${subtitle}` },
    ...{ barDir: chart.kind === 'bars' ? 'bar' : 'col', barGapWidthPct: chart.kind === 'bars' ? 40 : 15 },
    ...{ chartColors: chart.series.map(({ colour }) => colour), lineSize: 2.5, lineDataSymbol: 'none' as const },
    ...{
      catAxisLabelFontSize: 12,
      valAxisLabelFontSize: 12,
      catAxisLabelColor: ink,
      valAxisLabelColor: quiet,
      catAxisLabelPos: 'low' as const,
    },
    ...{ valAxisLabelFormatCode: chart.format, dataLabelFormatCode: chart.format },
    ...{ valGridLine: { color: rule, size: 0.5 }, catGridLine: { style: 'none' as const }, valAxisLineShow: false },
    ...{ showLegend: chart.series.length > 1, legendPos: 'b' as const, legendFontSize: 12, legendColor: ink },
  })
  slide.addText(sources, { x: left, y: 6.5, w: width, h: 0.35, fontSize: 10, color: quiet, valign: 'middle', margin: 0 })
  addFooter(slide, of)
  slide.addNotes(notes)
}

function addFooter(slide: PptxGenJS.Slide, { footer, link }: Slides) {
  slide.addShape('line', { x: left, y: 6.9, w: width, h: 0, line: { color: rule, width: 0.75 } })
  const back = link ? [{ text: ' · ' }, { text: link.words, options: { hyperlink: { url: link.url } } }] : []
  slide.addText([{ text: footer }, ...back], {
    x: left,
    y: 6.95,
    w: width - 1,
    h: 0.35,
    fontSize: 10,
    color: quiet,
    valign: 'middle',
    margin: 0,
  })
  slide.slideNumber = { x: left + width - 0.6, y: 6.95, w: 0.6, h: 0.35, fontSize: 10, color: quiet, align: 'right' }
}
