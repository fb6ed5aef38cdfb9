import type { Chart, Plugin } from 'chart.js'
import { formatRange, formatValue } from '../../../words/format.ts'
import { apart, faded, type } from '../style.ts'
import type { Histogram, Series } from '../plot.ts'
import type { Form, Sketch } from './form.ts'
import { common } from './looks.ts'
import { lyingTicks } from './lyingAxis.ts'

/** How often each value was drawn; what lies below zero in the colour of loss. */
export const histogram: Form<Histogram> = {
  layout(sketch) {
    const { least, most, counts, unit } = sketch.plot
    return ['histogram', axisOf(sketch).step, least, most, counts.length, unit, tallest(sketch.plot)].join('|')
  },

  config(sketch) {
    const { plot, style } = sketch
    const { ticks } = axisOf(sketch)
    const width = widthOfBin(plot)
    const typeface = { family: style.family, size: style.size }
    const total = sumOf(plot.counts)
    const colours = Array.from(plot.counts, (_, index) => {
      const middle = plot.least + (index + 0.5) * width
      const tail = middle < (plot.marks[0]?.value ?? -Infinity) || middle > (plot.marks.at(-1)?.value ?? Infinity)
      return faded(style.inks[middle < 0 ? 'loss' : 'saving'], tail ? 0.4 : 0.85)
    })
    return {
      type: 'bar',
      data: {
        datasets: [
          {
            data: Array.from(plot.counts, (y, index) => ({ x: plot.least + (index + 0.5) * width, y })),
            backgroundColor: colours,
            barPercentage: 0.92,
            categoryPercentage: 1,
          },
        ],
      },
      options: {
        ...common(style, {
          title: (index) => formatRange(plot.least + index * width, plot.least + (index + 1) * width, plot.unit, style.locale),
          label: (_, index) => formatValue((plot.counts[index] ?? 0) / total, 'share', style.locale),
        }),
        parsing: false,
        interaction: { mode: 'index', axis: 'x', intersect: false },
        layout: { padding: { top: style.size * 2.2 + leader + 6, ...sides } },
        scales: {
          x: {
            type: 'linear',
            min: plot.least,
            max: plot.most,
            offset: false, // which would add half of what is between two ticks on either side
            afterBuildTicks: (scale) => {
              scale.ticks = ticks.map(({ value }) => ({ value }))
            },
            border: { color: style.inks['ink-3'] },
            grid: { display: false },
            ticks: {
              font: typeface,
              color: style.inks['ink-3'],
              autoSkip: false,
              maxRotation: 0,
              callback: (_, index) => ticks[index]?.text ?? '',
            },
          },
          y: { type: 'linear', display: false, min: 0, max: tallest(plot) },
        },
      },
    }
  },

  move(chart: Chart, { plot }) {
    const scale = chart.scales['y']!
    const bars = chart.getDatasetMeta(0).data
    for (const [index, count] of plot.counts.entries()) bars[index]!.y = scale.getPixelForValue(count)
  },

  about: ({ about }) => about,

  plugin: marks,
}

function sumOf(counts: Series): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

const widthOfBin = ({ least, most, counts }: Histogram) => (most - least) / counts.length

/** The tallest bar, rounded up to half a power of two so that bars can move before the axis does. */
function tallest({ counts }: Histogram): number {
  let most = 1
  for (const count of counts) most = Math.max(most, count)
  return 2 ** (Math.ceil(Math.log2(most * 1.02) * 4) / 4)
}

const axisOf = ({ plot: { least, most, unit }, style }: Sketch<Histogram>) =>
  lyingTicks(
    { min: least, max: most },
    { unit, style, across: style.width - sides.left - sides.right, most: Math.max(3, Math.floor(style.width / 84)) },
  )

/** Beside the bars, in CSS pixels. */
const sides = { left: 6, right: 20 }

/** Between the bars and the words above them: lines lead through it to words that had to move. */
const leader = 12

/** Uprights at the percentiles, each leading to its words above, wherever these had to move. */
function marks(sketch: Sketch<Histogram>): Plugin<'line' | 'bar'> {
  return {
    id: 'histogramMarks',
    afterDatasetsDraw(chart) {
      const { plot, style } = sketch
      const { ctx, chartArea: area, scales } = chart
      const x = plot.marks.map(({ value }) => scales['x']!.getPixelForValue(value))
      ctx.save()
      ctx.textAlign = 'center'
      const lines = plot.marks.map(({ text }) => text.split('\n'))
      const widths = lines.map((words, index) => {
        ctx.font = type(style, plot.marks[index]!.strong ? 'strong' : 'plain')
        return Math.max(...words.map((word) => ctx.measureText(word).width)) + 16
      })
      const places = apart(x, widths, 0, chart.width)
      for (const [index, { strong }] of plot.marks.entries()) {
        ctx.strokeStyle = style.inks.ink
        ctx.lineWidth = strong ? 1.5 : 1
        ctx.setLineDash(strong ? [] : [2, 3])
        ctx.beginPath()
        ctx.moveTo(places[index]!, area.top - leader)
        ctx.lineTo(x[index]!, area.top - 2)
        ctx.lineTo(x[index]!, area.bottom)
        ctx.stroke()
        ctx.font = type(style, strong ? 'strong' : 'plain')
        ctx.fillStyle = style.inks[strong ? 'ink' : 'ink-2']
        for (const [row, words] of lines[index]!.entries())
          ctx.fillText(words, places[index]!, area.top - leader - 4 - (lines[index]!.length - 1 - row) * style.size * 1.2)
      }
      ctx.restore()
    },
  }
}
