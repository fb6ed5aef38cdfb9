import type { Chart, ChartDataset } from 'chart.js'
import { formatValue } from '../../../words/format.ts'
import { ticksOf } from '../axis.ts'
import { faded } from '../style.ts'
import type { Bar, Rows } from '../plot.ts'
import type { Form, Sketch } from './form.ts'
import { hatch } from './hatch.ts'
import { common, gridColour } from './looks.ts'
import { lyingTicks } from './lyingAxis.ts'
import { rowLabels } from './rowLabels.ts'
import { labelsFit, namesRoom, rowsAxis } from './rowsLayout.ts'

/** Bars lying down, one row each, with their names at the left and their figures at their ends. */
export const rows: Form<Rows> = {
  axis: rowsAxis,
  fits: labelsFit,

  layout(sketch) {
    const { min, max, step } = sketch.axis!
    const marks = sketch.plot.rows.map(({ id, bars }) => id + bars.map(({ ink, hatched, faint }) => [ink, hatched, faint].join()).join(';'))
    return ['rows', min, max, step, namesRoom(sketch), sketch.plot.unit, ...marks].join('|')
  },

  config(sketch) {
    const { plot, style } = sketch
    const axis = sketch.axis!
    const across = style.width - namesRoom(sketch) - 6
    const ticks = plot.powers
      ? ticksOf(axis).map((value) => ({ value, text: formatValue(10 ** value, plot.unit, style.locale) }))
      : lyingTicks(axis, { unit: plot.unit, style, across, most: Math.max(2, Math.min(6, Math.floor(across / (6 * style.size)))) }).ticks
    const typeface = { family: style.family, size: style.size }
    return {
      type: 'bar',
      data: { labels: plot.rows.map(({ id }) => id), datasets: [0, 1].map((depth) => dataset(sketch, depth)) },
      options: {
        ...common(style, {
          title: (index) => nameOf(sketch, index),
          label: (depth, index) => (depth === 0 ? said(sketch, index) : undefined),
        }),
        indexAxis: 'y',
        interaction: { mode: 'index', axis: 'y', intersect: false },
        layout: { padding: { left: namesRoom(sketch), right: 6, top: 2, bottom: plot.base ? style.size + 6 : 2 } },
        scales: {
          x: {
            type: 'linear',
            position: 'top',
            min: axis.min,
            max: axis.max,
            afterBuildTicks: (scale) => {
              scale.ticks = ticks.map(({ value }) => ({ value }))
            },
            border: { display: false },
            grid: { color: gridColour(style, plot.base?.value ?? 0), drawTicks: false },
            ticks: {
              font: typeface,
              color: style.inks['ink-3'],
              padding: 4,
              autoSkip: false,
              maxRotation: 0,
              callback: (_, index) => ticks[index]?.text ?? '',
            },
          },
          y: { type: 'category', display: false },
        },
      },
    }
  },

  move(chart: Chart, { plot }) {
    const scale = chart.scales['x']!
    for (const [index, { bars }] of plot.rows.entries()) {
      for (const [depth, { from, to }] of bars.entries()) {
        const bar = chart.getDatasetMeta(depth).data[index]
        if (bar) Object.assign(bar, { base: scale.getPixelForValue(from), x: scale.getPixelForValue(to) })
      }
    }
  },

  about: ({ rows: all }, _dataset, index) => all[index]?.about,

  plugin: rowLabels,
}

function dataset({ plot, style: { inks } }: Sketch<Rows>, depth: number): ChartDataset<'bar', ([number, number] | null)[]> {
  const bars = plot.rows.map((row) => row.bars[depth])
  const colour = (bar: Bar | undefined) => {
    if (!bar) return 'transparent'
    if (bar.hatched) return hatch(inks[bar.ink])
    return bar.faint ? faded(inks[bar.ink], 0.32) : inks[bar.ink]
  }
  return {
    data: bars.map((bar) => (bar ? [bar.from, bar.to] : null)),
    backgroundColor: bars.map(colour),
    borderSkipped: false,
    grouped: false,
    categoryPercentage: 1,
    barPercentage: 0.68 * (bars.find((bar) => bar?.thickness !== undefined)?.thickness ?? 1),
    maxBarThickness: 22 * (bars.find((bar) => bar?.thickness !== undefined)?.thickness ?? 1),
  }
}

const nameOf = ({ plot }: Sketch<Rows>, index: number) => [plot.rows[index]?.name, plot.rows[index]?.place].filter(Boolean).join(' · ')
const said = ({ plot }: Sketch<Rows>, index: number) => plot.rows[index]?.hint
