import type { Chart, ChartDataset } from 'chart.js'
import { axisFormat, formatRange, formatValue } from '../../../words/format.ts'
import { ticksOf } from '../axis.ts'
import { faded, type, widthOf, type ChartStyle } from '../style.ts'
import type { Columns, ObservationMark, Series, Timeline } from '../plot.ts'
import type { Form, Sketch } from './form.ts'
import { common, gridColour } from './looks.ts'
import { timelineLabels } from './timelineLabels.ts'
import { columnHalf, dashSample, endRoom, heaped, lineWidth, timelineAxis, yearTicks } from './timelineLayout.ts'

/** Lines with their fans, and columns, over the years. */
export const timeline: Form<Timeline> = {
  axis: timelineAxis,

  layout(sketch) {
    const { plot } = sketch
    const { min, max, step } = sketch.axis!
    const { year } = plot
    const lines = plot.lines.map(({ ink, weak, dashed, values }) => [ink, weak, dashed, values.length].join()).join(';')
    return [
      'timeline',
      min,
      max,
      step,
      endRoom(sketch),
      year,
      plot.unit,
      plot.startYear,
      plot.years,
      plot.steps?.join(),
      plot.powers,
      lines,
      plot.areas?.map(({ name, ink, tint }) => [name, ink, tint].join()).join(';'),
      plot.marks !== undefined,
      (plot.seen ?? []).map(({ year, value, held }) => `${year} ${value} ${held}`).join(),
    ].join('|')
  },

  config(sketch) {
    const { plot, style } = sketch
    const axis = sketch.axis!
    const { tick, top } = plot.powers ? powersFormat(sketch) : axisFormat(Math.max(axis.max, -axis.min), axis.step, plot.unit, style.locale)
    const typeface = { family: style.family, size: style.size }
    const edge = plot.columns || plot.years === 1 ? 0.55 : 0
    const heights = ticksOf(axis).map((value) => ({ value, text: value > axis.max - axis.step / 2 ? top(value) : tick(value) }))
    const beside = Math.max(0, ...heights.map(({ text }) => widthOf(text, type(style)))) + 8
    const years = yearTicks(sketch, ((style.width - endRoom(sketch) - beside) * (plot.years - 1)) / Math.max(1, plot.years - 1 + 2 * edge))
    return {
      type: 'line',
      data: { datasets: datasets(sketch) },
      options: {
        ...common(style, hintOf(sketch)),
        parsing: false,
        interaction: { mode: 'index', axis: 'x', intersect: false },
        layout: { padding: { top: plot.marks ? style.size + 8 : 6, right: endRoom(sketch) } },
        scales: {
          x: {
            type: 'linear',
            min: -edge,
            max: plot.years - 1 + edge,
            afterBuildTicks: (scale) => {
              scale.ticks = years.map((value) => ({ value }))
            },
            border: { display: false },
            grid: { display: false },
            ticks: {
              font: ({ index }) => ({ ...typeface, weight: years[index] === sketch.plot.year ? 600 : 400 }),
              color: ({ index }) => (years[index] === sketch.plot.year ? style.inks.ink : style.inks['ink-3']),
              maxRotation: 0,
              autoSkip: false,
              callback: (value) => stepName(plot, Number(value)),
            },
          },
          y: {
            type: 'linear',
            min: axis.min,
            max: axis.max,
            afterBuildTicks: (scale) => {
              scale.ticks = heights.map(({ value }) => ({ value }))
            },
            border: { display: false },
            grid: { color: gridColour(style, 0), drawTicks: false },
            ticks: {
              font: typeface,
              color: style.inks['ink-3'],
              padding: 8,
              autoSkip: false,
              callback: (_, index) => heights[index]?.text ?? '',
            },
          },
        },
      },
    }
  },

  move(chart: Chart, { plot, style }) {
    const scale = chart.scales['y']!
    const place = (dataset: number, values: Series) => {
      const meta = chart.getDatasetMeta(dataset)
      for (let index = 0; index < values.length; index += 1) meta.data[index]!.y = scale.getPixelForValue(values[index]!)
      if (meta.dataset && 'points' in meta.dataset) meta.dataset.points = meta.data
    }
    for (const [index, { values }] of plot.lines.entries()) place(index, values)
    if (plot.columns) {
      const dataset = plot.lines.length
      place(dataset, plot.columns.values)
      // In place: Chart.js asks the same list again for what the pointer is over.
      const colours = chart.data.datasets[dataset]!.backgroundColor as string[]
      const bars = chart.getDatasetMeta(dataset).data
      for (const [index, colour] of columnColours(plot.columns, style).entries())
        bars[index]!.options['backgroundColor'] = colours[index] = colour
    }
    for (const [index, top] of heaped(plot.areas ?? []).entries()) place(plot.lines.length + index, top)
  },

  about: ({ lines, columns }, dataset, index) => (lines[dataset] ?? columns)?.about?.(index),

  plugin: timelineLabels,
}

/** What a step along the axis is called: its year, where it is one. */
const stepName = ({ steps, startYear }: Timeline, index: number): string => steps?.[index] ?? String(startYear + index)

/** The numbers of an axis of powers of ten: each in full, as they differ too much for one scale. */
function powersFormat({ plot, style }: Sketch<Timeline>) {
  const amount = (power: number) => formatValue(10 ** power, plot.unit, style.locale)
  return { tick: amount, top: amount }
}

const points = (values: Series) => Array.from(values, (y, x) => ({ x, y }))

/** Each of its own, as some may be below the ground. */
function columnColours({ ink, inkBelow, values }: Columns, { inks }: ChartStyle): string[] {
  const [above, below] = [faded(inks[ink], 0.55), faded(inks[inkBelow], 0.55)]
  return Array.from(values, (value) => (value < 0 ? below : above))
}

function datasets({ plot, style }: Sketch<Timeline>): ChartDataset<'line' | 'bar', { x: number; y: number }[]>[] {
  const { inks } = style
  const lines = plot.lines.map(({ ink, values, weak, dashed }) => ({
    type: 'line' as const,
    data: points(values),
    borderColor: inks[ink],
    borderWidth: weak ? 1.5 : lineWidth,
    borderDash: dashed ? [...dashSample.dash] : [],
    borderJoinStyle: 'round' as const,
    borderCapStyle: dashed ? ('butt' as const) : ('round' as const),
    backgroundColor: inks[ink],
    pointRadius: 0,
    pointHoverRadius: 3,
    pointHitRadius: 0,
    ...(plot.atMost === undefined && { clip: false as const }),
  }))
  const marks = seenLayers(plot).map((layer) => ({
    type: 'line' as const,
    data: Array.from({ length: plot.years }, (_, x) => ({ x, y: layer.get(x)?.value ?? NaN })),
    showLine: false,
    borderColor: inks.panel,
    pointBorderColor: Array.from({ length: plot.years }, (_, x) => inks[layer.get(x)?.held ? 'ink' : 'panel']),
    pointBackgroundColor: Array.from({ length: plot.years }, (_, x) => inks[layer.get(x)?.held ? 'panel' : inkOf(layer.get(x))]),
    borderWidth: 1.5,
    pointRadius: 4.5,
    pointHoverRadius: 6,
    pointStyle: 'rectRot' as const,
  }))
  if (plot.areas) {
    // Only the seams between areas, and what the pointer finds; the areas themselves are painted below.
    const seam = {
      type: 'line' as const,
      borderColor: inks.panel,
      borderWidth: 0.5,
      pointRadius: 0,
      pointHoverRadius: 0,
      pointHitRadius: 0,
    }
    return [
      ...lines,
      ...heaped(plot.areas).map((top, index) => ({ ...seam, data: points(top), backgroundColor: inks[plot.areas![index]!.ink] })),
    ]
  }
  if (!plot.columns) return [...lines, ...marks]
  return [
    ...lines,
    {
      type: 'bar' as const,
      data: points(plot.columns.values),
      backgroundColor: columnColours(plot.columns, style),
      barPercentage: 2 * columnHalf,
      categoryPercentage: 1,
      grouped: false,
    },
    ...marks,
  ]
}

const inkOf = (mark: ObservationMark | undefined) => (mark?.own ? 'friction' : 'ink')

/** What was seen, by year; where several things were seen in one year each has a layer of its own. */
function seenLayers({ seen = [] }: Timeline): ReadonlyMap<number, ObservationMark>[] {
  const layers: Map<number, ObservationMark>[] = []
  for (const mark of seen) {
    const free = layers.find((layer) => !layer.has(mark.year)) ?? layers[layers.push(new Map()) - 1]!
    free.set(mark.year, mark)
  }
  return layers
}

function hintOf(sketch: Sketch<Timeline>) {
  return {
    title: (index: number) => stepName(sketch.plot, index),
    label(dataset: number, index: number) {
      const { plot, style } = sketch
      const line = plot.lines[dataset]
      const marks = plot.areas ? undefined : seenLayers(plot)[dataset - plot.lines.length - (plot.columns ? 1 : 0)]
      if (marks) return marks.get(index)?.hint()
      const shown = line ?? plot.columns ?? plot.areas?.[dataset - plot.lines.length]
      const value = shown?.values[index]
      if (shown === undefined || value === undefined) return undefined
      const amount = (of: number) => (plot.powers ? 10 ** of : of)
      const said = `${shown.name} ${formatValue(amount(value), plot.unit, style.locale)}`
      const band = line?.bands[0]
      return band ? `${said} (${formatRange(amount(band.low[index]!), amount(band.high[index]!), plot.unit, style.locale)})` : said
    },
  }
}
