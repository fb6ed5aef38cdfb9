import type { Plugin } from 'chart.js'
import { formatValue } from '../../../words/format.ts'
import { faded, fit, type } from '../style.ts'
import type { Field } from '../plot.ts'
import { contour } from './contour.ts'
import { fieldArea } from './fieldLayout.ts'
import type { Form, Sketch } from './form.ts'
import { common } from './looks.ts'
import { point, said } from './spots.ts'

/** A figure over two assumptions: colour on both sides of a level, deeper the farther from it, and the line between them. */
export const field: Form<Field> = {
  layout({ plot }) {
    return ['field', plot.unit, plot.columns, plot.values.length].join('|')
  },

  config({ style }) {
    const { left, top, right, bottom } = fieldArea(style)
    return {
      type: 'line',
      data: { datasets: [] },
      options: {
        ...common(style, { title: () => '', label: () => undefined }),
        layout: { padding: { left, top, right: style.width - right, bottom: style.height - bottom } },
        scales: { x: { type: 'linear', display: false }, y: { type: 'linear', display: false } },
      },
    }
  },

  move() {
    // All is drawn from the sketch each time.
  },

  plugin: cells,
}

function cells(sketch: Sketch<Field>): Plugin<'line' | 'bar'> {
  return {
    id: 'fieldCells',
    afterDatasetsDraw({ ctx }) {
      const { plot, style } = sketch
      const area = fieldArea(style)
      const rows = plot.values.length / plot.columns
      const [wide, high] = [(area.right - area.left) / plot.columns, (area.bottom - area.top) / rows]
      const x = (across: number) =>
        area.left + ((across - plot.across.from) / (plot.across.to - plot.across.from)) * (area.right - area.left)
      const y = (up: number) => area.bottom - ((up - plot.up.from) / (plot.up.to - plot.up.from)) * (area.bottom - area.top)
      ctx.save()
      colour(sketch, (column, row, ink) => {
        ctx.fillStyle = ink
        const [left, bottom] = [Math.round(area.left + column * wide), Math.round(area.bottom - row * high)]
        const [right, top] = [Math.round(area.left + (column + 1) * wide), Math.round(area.bottom - (row + 1) * high)]
        ctx.fillRect(left, top, right - left, bottom - top)
      })

      const pieces = contour(plot.values, plot.columns, plot.level.value)
      ctx.strokeStyle = style.inks.ink
      ctx.lineWidth = 2
      ctx.lineCap = 'round'
      ctx.beginPath()
      for (const [fromAcross, fromUp, toAcross, toUp] of pieces) {
        ctx.moveTo(area.left + (fromAcross + 0.5) * wide, area.bottom - (fromUp + 0.5) * high)
        ctx.lineTo(area.left + (toAcross + 0.5) * wide, area.bottom - (toUp + 0.5) * high)
      }
      ctx.stroke()

      const edges = [area.left + 4, area.right - 4] as const
      const value = (column: number, row: number) => formatValue(plot.values[row * plot.columns + column] ?? NaN, plot.unit, style.locale)
      for (const [row, at] of [[0, area.bottom - 6] as const, [rows - 1, area.top + style.size + 4] as const]) {
        said(ctx, style, value(0, row), { x: area.left, y: at }, edges)
        said(ctx, style, value(plot.columns - 1, row), { x: area.right, y: at }, edges)
      }
      const middle = pieces[Math.floor(pieces.length / 2)]
      if (middle) {
        const at = { x: area.left + (middle[0] + 0.5) * wide, y: area.bottom - (middle[1] + 0.5) * high - 6 }
        said(ctx, style, plot.level.text, at, edges, 'strong')
      }

      const here = { x: x(plot.here.across), y: y(plot.here.up) }
      point(ctx, style, here, 'hollow')
      said(
        ctx,
        style,
        plot.here.text,
        { x: here.x, y: here.y - 10 < area.top + 30 ? here.y + style.size + 10 : here.y - 10 },
        edges,
        'strong',
      )
      axes(sketch, ctx, x, y)
      ctx.restore()
    },
  }
}

/** Each cell in its colour. */
function colour({ plot, style }: Sketch<Field>, fill: (column: number, row: number, ink: string) => void) {
  const { columns, values, level } = plot
  const distances = Array.from(values, (value) => (Number.isFinite(value) ? Math.abs(value - level.value) : 0))
  const farthest = Math.max(Number.MIN_VALUE, ...distances)
  for (const [place, value] of values.entries()) {
    if (!Number.isFinite(value)) continue
    const ink = style.inks[value >= level.value ? 'saving' : 'loss']
    fill(place % columns, Math.floor(place / columns), faded(ink, 0.14 + 0.66 * (Math.abs(value - level.value) / farthest) ** 0.7))
  }
}

function axes({ plot, style }: Sketch<Field>, ctx: CanvasRenderingContext2D, x: (at: number) => number, y: (at: number) => number) {
  const area = fieldArea(style)
  ctx.font = type(style)
  ctx.fillStyle = style.inks['ink-3']
  for (const [index, { at, text }] of plot.across.ticks.entries()) {
    ctx.textAlign = index === 0 ? 'left' : index === plot.across.ticks.length - 1 ? 'right' : 'center'
    ctx.fillText(text, x(at), area.bottom + style.size + 4)
  }
  ctx.textAlign = 'right'
  for (const { at, text } of plot.up.ticks)
    ctx.fillText(
      fit(text, area.left - 8, type(style)),
      area.left - 6,
      Math.min(area.bottom, Math.max(area.top + style.size, y(at) + style.size / 3)),
    )
  ctx.fillStyle = style.inks['ink-2']
  ctx.fillText(fit(plot.across.name, area.right, type(style)), area.right, area.bottom + 2 * style.size + 8)
  ctx.textAlign = 'left'
  ctx.fillText(fit(`↑ ${plot.up.name}`, area.right, type(style)), 2, area.top - 8)
}
