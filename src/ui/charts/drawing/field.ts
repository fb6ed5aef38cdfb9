import type { Plugin } from 'chart.js'
import { formatValue } from '../../format.ts'
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

  config({ pen }) {
    const { left, top, right, bottom } = fieldArea(pen)
    return {
      type: 'line',
      data: { datasets: [] },
      options: {
        ...common(pen, { title: () => '', label: () => undefined }),
        layout: { padding: { left, top, right: pen.width - right, bottom: pen.height - bottom } },
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
      const { plot, pen } = sketch
      const area = fieldArea(pen)
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
      ctx.strokeStyle = pen.inks.ink
      ctx.lineWidth = 2
      ctx.lineCap = 'round'
      ctx.beginPath()
      for (const [fromAcross, fromUp, toAcross, toUp] of pieces) {
        ctx.moveTo(area.left + (fromAcross + 0.5) * wide, area.bottom - (fromUp + 0.5) * high)
        ctx.lineTo(area.left + (toAcross + 0.5) * wide, area.bottom - (toUp + 0.5) * high)
      }
      ctx.stroke()

      const edges = [area.left + 4, area.right - 4] as const
      const value = (column: number, row: number) => formatValue(plot.values[row * plot.columns + column] ?? NaN, plot.unit, pen.language)
      for (const [row, at] of [[0, area.bottom - 6] as const, [rows - 1, area.top + pen.size + 4] as const]) {
        said(ctx, pen, value(0, row), { x: area.left, y: at }, edges)
        said(ctx, pen, value(plot.columns - 1, row), { x: area.right, y: at }, edges)
      }
      const middle = pieces[Math.floor(pieces.length / 2)]
      if (middle) {
        const at = { x: area.left + (middle[0] + 0.5) * wide, y: area.bottom - (middle[1] + 0.5) * high - 6 }
        said(ctx, pen, plot.level.text, at, edges, 'strong')
      }

      const here = { x: x(plot.here.across), y: y(plot.here.up) }
      point(ctx, pen, here, 'hollow')
      said(ctx, pen, plot.here.text, { x: here.x, y: here.y - 10 < area.top + 30 ? here.y + pen.size + 10 : here.y - 10 }, edges, 'strong')
      axes(sketch, ctx, x, y)
      ctx.restore()
    },
  }
}

/** Each cell in its colour. */
function colour({ plot, pen }: Sketch<Field>, fill: (column: number, row: number, ink: string) => void) {
  const { columns, values, level } = plot
  const distances = Array.from(values, (value) => (Number.isFinite(value) ? Math.abs(value - level.value) : 0))
  const farthest = Math.max(Number.MIN_VALUE, ...distances)
  for (const [place, value] of values.entries()) {
    if (!Number.isFinite(value)) continue
    const ink = pen.inks[value >= level.value ? 'saving' : 'loss']
    fill(place % columns, Math.floor(place / columns), faded(ink, 0.14 + 0.66 * (Math.abs(value - level.value) / farthest) ** 0.7))
  }
}

function axes({ plot, pen }: Sketch<Field>, ctx: CanvasRenderingContext2D, x: (at: number) => number, y: (at: number) => number) {
  const area = fieldArea(pen)
  ctx.font = type(pen)
  ctx.fillStyle = pen.inks['ink-3']
  for (const [index, { at, text }] of plot.across.ticks.entries()) {
    ctx.textAlign = index === 0 ? 'left' : index === plot.across.ticks.length - 1 ? 'right' : 'center'
    ctx.fillText(text, x(at), area.bottom + pen.size + 4)
  }
  ctx.textAlign = 'right'
  for (const { at, text } of plot.up.ticks)
    ctx.fillText(
      fit(text, area.left - 8, type(pen)),
      area.left - 6,
      Math.min(area.bottom, Math.max(area.top + pen.size, y(at) + pen.size / 3)),
    )
  ctx.fillStyle = pen.inks['ink-2']
  ctx.fillText(fit(plot.across.name, area.right, type(pen)), area.right, area.bottom + 2 * pen.size + 8)
  ctx.textAlign = 'left'
  ctx.fillText(fit(`↑ ${plot.up.name}`, area.right, type(pen)), 2, area.top - 8)
}
