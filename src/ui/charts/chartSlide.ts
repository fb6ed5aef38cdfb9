import type { Panel, SlideSeries } from '../../files/slides/deck.ts'
import { pageWords } from '../../words/pages.ts'
import { roundStep, ticksOf } from './axis.ts'
import type { Description } from './describe.ts'
import type { ColorName, Histogram, Plot, Table } from './plot.ts'
import { colours, scaled, type Drawn, type SlideStyle } from './slideChart.ts'
import { marksOf, placedMarks, reachOf } from './slideMarks.ts'
import { bars, beforeAndAfter, floats, stairs, swings } from './slideRows.ts'
import { timeline } from './slideTimeline.ts'

/** A chart as it stands on a slide; nothing while it has no figures, or where it is one that no step can show. */
export function panelOf({ title, subtitle, note, plot, table }: Description, { locale, width }: SlideStyle): Panel | undefined {
  const drawn = plot && drawnOf(plot, table, { locale, width })
  if (!drawn) return undefined
  const text = pageWords[locale.language].chartSlides
  // Beside columns the subtitle says which are bars and which the line, as the legend does.
  const measure =
    plot.kind === 'timeline' && plot.columns ? text.series([plot.columns, ...plot.lines].map(({ name }) => name)) : text.bare(subtitle)
  return {
    title,
    subtitle: [text.measured(measure, drawn.unit), ...(note === undefined ? [] : [note]), ...(drawn.besides ?? [])].join(' · '),
    chart: drawn.chart,
  }
}

function drawnOf(plot: Plot, table: Table, style: SlideStyle): Drawn | undefined {
  switch (plot.kind) {
    case 'timeline':
      return timeline(plot, style)
    case 'rows':
      return plot.base ? swings(plot, plot.base, style) : plot.rows.some(floats) ? stairs(plot, table, style) : bars(plot, table, style)
    case 'histogram':
      return histogram(plot, style)
    case 'flows':
      return beforeAndAfter(plot, style)
    case 'ridges':
    case 'curve':
    case 'field':
      return undefined
  }
}

/** A colour as it looks where only a part of it is laid on white. */
const onWhite = (colour: string, share: number): string =>
  colour.replaceAll(/../g, (two) =>
    Math.round(255 - (255 - parseInt(two, 16)) * share)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase(),
  )

/** How often each value was drawn: losses in their colour, and the figures that are named where they stand. */
function histogram({ unit: shown, least, most, counts, marks }: Histogram, { locale, width: inches }: SlideStyle): Drawn {
  const text = pageWords[locale.language].chartSlides
  const { of, unit } = scaled([least, most], shown, locale)
  const all = Array.from(counts)
  const width = (most - least) / all.length
  const binOf = (value: number) => Math.min(all.length - 1, Math.max(0, Math.floor((value - least) / width)))
  const step = roundStep(of(most) - of(least), 8)
  const perShown = (most - least) / (of(most) - of(least))
  const ticks = new Map(
    ticksOf({ min: of(least), max: of(most), step }).map((tick) => [
      binOf(least + (tick - of(least)) * perShown),
      String(tick).replace('-', '−'),
    ]),
  )
  const edge = (bin: number) => String(Number(of(least + bin * width).toPrecision(3))).replace('-', '−')
  const categories = all.map((_, bin) => `${edge(bin)} – ${edge(bin + 1)}`)
  const isLoss = (bin: number) => least + (bin + 0.5) * width < 0
  const [first = -Infinity, last = Infinity] = [marks[0]?.value, marks.at(-1)?.value]
  const isTail = (bin: number) => least + (bin + 0.5) * width < first || least + (bin + 0.5) * width > last
  const part = (name: string, ink: ColorName, has: (bin: number) => boolean): SlideSeries[] =>
    all.some((_, bin) => has(bin))
      ? [
          {
            ...{ form: 'bars', name, colour: colours[ink], values: all.map((count, bin) => (has(bin) ? count : NaN)) },
            colours: all.map((_, bin) => (has(bin) && isTail(bin) ? onWhite(colours[ink], 0.45) : colours[ink])),
          },
        ]
      : []
  const named = placedMarks(
    marks.map(({ value, text: mark }) => ({ at: binOf(value), text: mark.replace('\n', ' ') })),
    categories,
    inches - 0.3,
  )
  const top = Math.max(...all) * 1.1
  return {
    chart: {
      categories,
      series: [
        ...part(text.losses, 'loss', isLoss),
        ...part(text.gains, 'saving', (bin) => !isLoss(bin)),
        ...marksOf(named, categories, top, text.marks),
        { form: 'numbers', name: text.numbers, values: all.map(() => 0), labels: all.map((_, bin) => ticks.get(bin) ?? '') },
      ],
      gap: 0,
      axis: { format: '#,##0', hidden: true, least: 0, most: top * reachOf(named) },
    },
    unit,
  }
}
