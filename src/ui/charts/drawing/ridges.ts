import type { Plugin } from 'chart.js'
import { faded, fit, type, widthOf } from '../style.ts'
import type { Ridges } from '../plot.ts'
import type { Form, Sketch } from './form.ts'
import { kernelDensity } from './kernelDensity.ts'
import { common, gridColour } from './looks.ts'
import { lyingTicks } from './lyingAxis.ts'
import { written } from './spots.ts'

/** Distributions one below the other, each on a line of its own, over one axis; their areas are equal. */
export const ridges: Form<Ridges> = {
  layout({ plot }) {
    return ['ridges', plot.unit, plot.least, plot.most, plot.rows.length].join('|')
  },

  config(sketch) {
    const { plot, style } = sketch
    const axis = axisOf(sketch)
    const most = Math.max(3, Math.floor(style.width / 90))
    const { ticks } = lyingTicks(axis, { unit: plot.unit, style, across: style.width - 32, most })
    return {
      type: 'line',
      data: { datasets: [] },
      options: {
        ...common(style, { title: () => '', label: () => undefined }),
        layout: { padding: { left: 2, right: 14 } },
        scales: {
          x: {
            type: 'linear',
            min: axis.min,
            max: axis.max,
            afterBuildTicks: (scale) => {
              scale.ticks = ticks.map(({ value }) => ({ value }))
            },
            border: { display: false },
            grid: { color: gridColour(style, 0), drawTicks: false },
            ticks: {
              font: { family: style.family, size: style.size },
              color: style.inks['ink-3'],
              padding: 4,
              autoSkip: false,
              maxRotation: 0,
              callback: (_, index) => ticks[index]?.text ?? '',
            },
          },
          y: { type: 'linear', display: false, min: 0, max: 1 },
        },
      },
    }
  },

  move() {
    // All is drawn from the sketch each time.
  },

  plugin: shapes,
}

/** How far the stroke at a median reaches up, in CSS pixels. */
const tall = 14

const axisOf = ({ plot: { least, most } }: Sketch<Ridges>) =>
  most > least ? { min: least, max: most } : { min: least - 1, max: least + 1 }

function shapes(sketch: Sketch<Ridges>): Plugin<'line' | 'bar'> {
  return {
    id: 'ridges',
    afterDatasetsDraw({ ctx, chartArea: area, scales }) {
      const { plot, style } = sketch
      const x = (value: number) => scales['x']!.getPixelForValue(value)
      const height = (area.bottom - area.top) / plot.rows.length
      const head = style.size * 1.6
      const curves = plot.rows.map(({ counts }) => kernelDensity(counts))
      // One scale for all: each holds as many draws as any other, and so has as large an area.
      const scale = Math.max(0, height - head - 10) / Math.max(1e-9, ...curves.map((curve) => Math.max(...curve)))
      ctx.save()
      const [first] = plot.rows
      if (first) {
        ctx.strokeStyle = style.inks[first.ink]
        ctx.setLineDash([3, 3])
        ctx.beginPath()
        ctx.moveTo(x(first.marks.mean), area.top + head)
        ctx.lineTo(x(first.marks.mean), area.bottom)
        ctx.stroke()
        ctx.setLineDash([])
      }
      for (const [index, { name, text, ink, marks }] of plot.rows.entries()) {
        const top = area.top + index * height
        const ground = top + height - 5
        const curve = curves[index] ?? []
        ctx.beginPath()
        ctx.moveTo(x(plot.least), ground)
        for (const [place, density] of curve.entries())
          ctx.lineTo(x(plot.least + (place / (curve.length - 1)) * (plot.most - plot.least)), ground - density * scale)
        ctx.lineTo(x(plot.most), ground)
        ctx.closePath()
        ctx.fillStyle = faded(style.inks[ink], 0.22)
        ctx.fill()
        ctx.strokeStyle = style.inks[ink]
        ctx.lineWidth = 1.5
        ctx.stroke()

        const held = (value: number) => Math.min(area.right, Math.max(area.left, x(value)))
        const [low, median, mean, high] = [held(marks.low), held(marks.median), held(marks.mean), held(marks.high)]
        ctx.lineWidth = 4
        ctx.beginPath()
        ctx.moveTo(low, ground)
        ctx.lineTo(high, ground)
        ctx.stroke()
        // The median is a stroke up through the distribution, half of which lies on each side.
        ctx.lineWidth = 1.5
        ctx.beginPath()
        ctx.moveTo(median, ground + 4)
        ctx.lineTo(median, ground - tall)
        ctx.stroke()
        ctx.fillStyle = style.inks.panel
        ctx.lineWidth = 2
        ctx.beginPath()
        ctx.arc(mean, ground, 4.5, 0, 7)
        ctx.fill()
        ctx.stroke()

        const line = top + style.size + 1
        const room = area.right - area.left - widthOf(text, type(style)) - 12
        written(ctx, style, fit(name, room, type(style, 'strong')), { x: area.left, y: line, align: 'left', weight: 'strong' })
        written(ctx, style, text, { x: area.right, y: line, align: 'right', weight: 'plain' })
      }
      ctx.restore()
    },
  }
}
