import type { Chart, Plugin } from 'chart.js'
import { unbrokenRuns, wrapped } from '../../../words/lineEnds.ts'
import { fit, smaller, type, widthOf } from '../style.ts'
import type { Row, Rows } from '../plot.ts'
import type { Sketch } from './form.ts'
import { beginOf, isNarrow, labelRoom, namesRoom, stacked } from './rowsLayout.ts'

/** Names at the left, figures at the ends of the bars, whiskers, and hairlines from step to step. */
export function rowLabels(sketch: Sketch<Rows>): Plugin<'line' | 'bar'> {
  return {
    id: 'rowLabels',
    beforeDatasetsDraw(chart) {
      if (sketch.plot.steps) hairlines(chart, sketch)
    },
    afterDatasetsDraw(chart) {
      const { plot, style } = sketch
      const { ctx, chartArea: area, scales } = chart
      const x = (value: number) => scales['x']!.getPixelForValue(value)
      const axis = scales['x']!
      const names = namesRoom(sketch) - 8
      const pitch = plot.rows.length > 1 ? scales['y']!.getPixelForValue(1) - scales['y']!.getPixelForValue(0) : area.height
      const inTwo = isNarrow(style) && pitch >= 2.1 * style.size
      ctx.save()
      ctx.textBaseline = 'middle'
      ctx.lineJoin = 'round'
      for (const [index, row] of plot.rows.entries()) {
        const y = scales['y']!.getPixelForValue(index)
        name(ctx, sketch, row, y, { room: row.heading ? style.width : names, inTwo })
        if (plot.torn && row.strong && row.bars[0]) tear(ctx, area.left + 16, y, heightOf(chart, index), style.inks.panel)
        if (row.whisker) whisker(ctx, x(row.whisker[0]), x(row.whisker[1]), y, style.inks.ink)
        ctx.font = type(style, row.strong ? 'strong' : 'plain')
        ctx.fillStyle = style.inks[row.strong ? 'ink' : 'ink-2']
        ctx.strokeStyle = style.inks.panel // so that no grid line runs through a figure
        ctx.lineWidth = 4
        for (const label of row.labels) {
          const { side, text } = label
          ctx.textAlign = side === 'left' ? 'right' : 'left'
          const takes = (labelRoom(style, row, text) * (axis.max - axis.min)) / axis.width
          const left = x(beginOf(plot, label, takes)) + (side === 'left' ? -5 : 5)
          ctx.strokeText(text, left, y)
          ctx.fillText(text, left, y)
        }
      }
      if (plot.base) {
        upright(ctx, x(plot.base.value), area.top, area.bottom + 3, style.inks.ink)
        ctx.font = type(style, 'strong')
        ctx.fillStyle = style.inks.ink
        ctx.textAlign = 'center'
        ctx.fillText(plot.base.text, x(plot.base.value), area.bottom + style.size * 0.5 + 5)
      }
      ctx.restore()
    },
  }
}

/** What there is for a name: how wide it may be, and whether it may go on in a second line. */
interface NameRoom {
  readonly room: number
  readonly inTwo: boolean
}

function name(ctx: CanvasRenderingContext2D, sketch: Sketch<Rows>, row: Row, y: number, { room, inTwo }: NameRoom) {
  const weight = row.strong === true || row.heading === true ? 'strong' : 'plain'
  const below = stacked(sketch) && row.place ? row.place : ''
  const beside = below === '' && row.place ? widthOf(`  ${row.place}`, type(sketch.style)) : 0
  const style = inTwo ? sketch.style : smaller(sketch.style, widthOf(row.name, type(sketch.style, weight)) + beside, room)
  const typeface = type(style, weight)
  ctx.textAlign = 'left'
  const write = (text: string, quiet: string, line: number) => {
    const own = fit(text, room, typeface)
    ctx.font = typeface
    ctx.fillStyle = style.inks.ink
    ctx.fillText(own, 0, line)
    const left = room - widthOf(own, typeface)
    if (quiet === '' || left < 28) return
    ctx.font = type(style)
    ctx.fillStyle = style.inks['ink-3']
    ctx.fillText(fit(quiet, left, type(style)), widthOf(own, typeface), line)
  }
  const [first = row.name] = inTwo ? wrapped(unbrokenRuns(row.name, style.locale), room, (text) => widthOf(text, typeface)) : []
  const rest = row.name.slice(first.length).trimStart()
  const [up, down] = [y - style.size * 0.55, y + style.size * 0.55]
  if (rest !== '') {
    write(first, '', up)
    write(rest, row.place ? `  ${row.place}` : '', down)
  } else if (below !== '') {
    write(row.name, '', up)
    write('', below, down)
  } else {
    const place = row.place ? `  ${row.place}` : ''
    const forPlace = widthOf(place, type(style))
    const whole = widthOf(row.name, typeface)
    write(whole + forPlace <= room ? row.name : fit(row.name, Math.max(room - forPlace, room * 0.62), typeface), place, y)
  }
}

const heightOf = (chart: Chart, index: number) =>
  (chart.getDatasetMeta(0).data[index] as unknown as { height: number } | undefined)?.height ?? 12

/** From where one bar ends down to where the next begins. */
function hairlines(chart: Chart, { plot, style }: Sketch<Rows>) {
  const { ctx, scales } = chart
  ctx.save()
  ctx.strokeStyle = style.inks['ink-3']
  ctx.lineWidth = 1
  for (let index = 0; index + 1 < plot.rows.length; index += 1) {
    const end = plot.rows[index]?.bars[0]?.to
    if (end === undefined) continue
    const x = Math.round(scales['x']!.getPixelForValue(end)) + 0.5
    ctx.beginPath()
    ctx.moveTo(x, scales['y']!.getPixelForValue(index) + heightOf(chart, index) / 2)
    ctx.lineTo(x, scales['y']!.getPixelForValue(index + 1) - heightOf(chart, index + 1) / 2)
    ctx.stroke()
  }
  ctx.restore()
}

/** Two slanted cuts through a bar whose beginning is off the axis. */
function tear(ctx: CanvasRenderingContext2D, x: number, y: number, height: number, colour: string) {
  ctx.strokeStyle = colour
  ctx.lineWidth = 2.5
  for (const shift of [0, 6]) {
    ctx.beginPath()
    ctx.moveTo(x + shift - 3, y + height / 2 + 1)
    ctx.lineTo(x + shift + 3, y - height / 2 - 1)
    ctx.stroke()
  }
}

function whisker(ctx: CanvasRenderingContext2D, from: number, to: number, y: number, colour: string) {
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(from, y)
  ctx.lineTo(to, y)
  for (const x of [from, to]) {
    ctx.moveTo(x, y - 3)
    ctx.lineTo(x, y + 3)
  }
  ctx.stroke()
}

function upright(ctx: CanvasRenderingContext2D, x: number, top: number, bottom: number, colour: string) {
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(Math.round(x) + 0.5, top)
  ctx.lineTo(Math.round(x) + 0.5, bottom)
  ctx.stroke()
}
