import type { Chart, Plugin } from 'chart.js'
import { axisFormat, formatValue } from '../../../words/format.ts'
import { axisAround, ticksOf } from '../axis.ts'
import type { Curve, Spot } from '../plot.ts'
import { type, widthOf } from '../style.ts'
import type { Form, Sketch } from './form.ts'
import { common, gridColour } from './looks.ts'
import { point, said, written } from './spots.ts'

/** A figure over one assumption: a line, the level it is to reach, and where it does. */
export const curve: Form<Curve> = {
  layout(sketch) {
    const { plot } = sketch
    const { min, max, step } = axisOf(sketch)
    const ticks = plot.across.ticks.map(({ at, text }) => `${at}${text}`)
    return ['curve', plot.unit, min, max, step, plot.values.length, plot.across.from, plot.across.to, ...ticks].join('|')
  },

  config(sketch) {
    const { plot, style } = sketch
    const { across } = plot
    const axis = axisOf(sketch)
    const { tick, top } = axisFormat(Math.max(axis.max, -axis.min), axis.step, plot.unit, style.locale)
    const typeface = { family: style.family, size: style.size }
    return {
      type: 'line',
      data: {
        datasets: [
          {
            data: Array.from(plot.values, (y, index) => ({ x: plot.at[index] ?? 0, y })),
            borderColor: style.inks.ai,
            borderWidth: 2.5,
            borderJoinStyle: 'round',
            pointRadius: 0,
            pointHoverRadius: 3,
            pointHitRadius: 0,
            backgroundColor: style.inks.ai,
          },
        ],
      },
      options: {
        ...common(style, { title: () => '', label: (_, index) => formatValue(plot.values[index] ?? NaN, plot.unit, style.locale) }),
        parsing: false,
        interaction: { mode: 'index', axis: 'x', intersect: false },
        layout: { padding: { top: style.size + 8, right: 20 } },
        scales: {
          x: {
            type: 'linear',
            min: across.from,
            max: across.to,
            title: { display: true, text: across.name, align: 'end', color: style.inks['ink-2'], font: typeface, padding: 0 },
            afterBuildTicks: (scale) => {
              scale.ticks = across.ticks.map(({ at }) => ({ value: at }))
            },
            border: { display: false },
            grid: { display: false },
            ticks: {
              ...{ font: typeface, color: style.inks['ink-3'], autoSkip: false, maxRotation: 0 },
              callback: (_, index) => across.ticks[index]?.text ?? '',
            },
          },
          y: {
            type: 'linear',
            min: axis.min,
            max: axis.max,
            afterBuildTicks: (scale) => {
              scale.ticks = ticksOf(axis).map((value) => ({ value }))
            },
            border: { display: false },
            grid: { color: gridColour(style, 0), drawTicks: false },
            ticks: {
              ...{ font: typeface, color: style.inks['ink-3'], padding: 8, autoSkip: false },
              callback: (value) => (Number(value) > axis.max - axis.step / 2 ? top(Number(value)) : tick(Number(value))),
            },
          },
        },
      },
    }
  },

  move(chart: Chart, { plot }) {
    const [x, y] = [chart.scales['x']!, chart.scales['y']!]
    const meta = chart.getDatasetMeta(0)
    for (const [index, point] of meta.data.entries()) {
      point.x = x.getPixelForValue(plot.at[index] ?? 0)
      point.y = y.getPixelForValue(plot.values[index] ?? 0)
    }
    if (meta.dataset && 'points' in meta.dataset) meta.dataset.points = meta.data
  },

  plugin: marks,
}

function axisOf({ plot, style }: Sketch<Curve>) {
  const reach = [...plot.values, plot.level.value, plot.here.up].filter(Number.isFinite)
  const axis = axisAround(Math.min(...reach), Math.max(...reach), Math.max(3, Math.floor(style.height / 56)))
  return plot.unit === 'share' && axis.max > 1 && Math.max(...reach) <= 1 ? { ...axis, max: 1 } : axis
}

/** The level across, and the points with their words. */
function marks(sketch: Sketch<Curve>): Plugin<'line' | 'bar'> {
  return {
    id: 'curveMarks',
    afterDatasetsDraw({ ctx, chartArea: area, scales }) {
      const { plot, style } = sketch
      const y = scales['y']!.getPixelForValue(plot.level.value)
      ctx.save()
      ctx.strokeStyle = style.inks['ink-2']
      ctx.setLineDash([5, 4])
      ctx.beginPath()
      ctx.moveTo(area.left, y)
      ctx.lineTo(area.right, y)
      ctx.stroke()
      ctx.setLineDash([])
      const line = y - 5 < area.top + style.size ? y + style.size + 3 : y - 5
      const wide = widthOf(plot.level.text, type(style))
      // At the right where one of the points found stands with its words at the left.
      const aside = plot.found.some(
        ({ across, text }) => scales['x']!.getPixelForValue(across) - widthOf(text, type(style, 'strong')) < area.left + wide + 12,
      )
      const from = aside ? area.right - 4 - wide : area.left + 4
      written(ctx, style, plot.level.text, { x: from, y: line, align: 'left', weight: 'plain' })
      const place = (spot: Spot) => ({ x: scales['x']!.getPixelForValue(spot.across), y: scales['y']!.getPixelForValue(spot.up) })
      const here = place(plot.here)
      point(ctx, style, here, 'hollow')
      said(ctx, style, plot.here.text, { x: here.x, y: Math.max(area.top - 4, here.y - 10) }, [area.left, area.right])
      for (const spot of plot.found) {
        const at = place(spot)
        ctx.strokeStyle = style.inks.ink
        ctx.lineWidth = 1
        ctx.beginPath()
        ctx.moveTo(at.x, at.y)
        ctx.lineTo(at.x, area.bottom)
        ctx.stroke()
        point(ctx, style, at, 'full')
        said(ctx, style, spot.text, { x: at.x, y: Math.min(area.bottom - 10, at.y - 10) }, [area.left, area.right], 'strong')
      }
      ctx.restore()
    },
  }
}
