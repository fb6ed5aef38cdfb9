import type { Chart, Plugin } from 'chart.js'
import { apart, faded, fit, smaller, type, widthOf, type ChartStyle } from '../style.ts'
import type { Flows, Party } from '../plot.ts'
import type { Form, Sketch } from './form.ts'
import { common } from './looks.ts'

/**
 * Money on its way from those who are paid without AI, at the left, to those who are paid with it, at the right. What stays
 * goes straight across; what moves goes through the middle. Places follow the order of the parties and nothing else, so that
 * they glide while a slider is moved: a layout that searches for the fewest crossings would jump.
 */
export const flows: Form<Flows> = {
  layout: ({ plot }) => ['flows', plot.parties.length].join('|'),
  config: ({ style }) => ({
    type: 'bar',
    data: { datasets: [] },
    options: {
      ...common(style, { title: () => '', label: () => undefined }),
      scales: { x: { display: false }, y: { display: false } },
    },
  }),
  move: () => undefined,
  plugin: (sketch): Plugin<'line' | 'bar'> => ({
    id: 'flows',
    afterDraw(chart) {
      draw(chart, sketch)
    },
  }),
}

const node = 9
const gap = 5

/** Where a party's money leaves and arrives, from top to bottom, in CSS pixels. */
export interface Place {
  readonly top: number
  readonly height: number
}

/** Both sides and the middle on a height: a pixel stands for as much money everywhere. */
export function placed(parties: readonly Party[], height: number): { left: Place[]; right: Place[]; middle: Place; scale: number } {
  const sides = (['before', 'after'] as const).map((side) => parties.map((party) => Math.max(0, party[side])))
  const scale = Math.min(
    ...sides.map((sums) => {
      const shown = sums.filter((sum) => sum > 0)
      return (
        (height - gap * Math.max(0, shown.length - 1)) /
        Math.max(
          1e-9,
          shown.reduce((sum, one) => sum + one, 0),
        )
      )
    }),
  )
  const [left, right] = sides.map((sums) => {
    let top = 0
    return sums.map((sum) => {
      const place = { top, height: sum * scale }
      if (sum > 0) top += place.height + gap
      return place
    })
  })
  const moved = parties.reduce((sum, { before, after }) => sum + Math.max(0, before - after), 0) * scale
  return { left: left!, right: right!, middle: { top: height - moved, height: moved }, scale }
}

function draw({ ctx, width, height }: Chart, { plot, style }: Sketch<Flows>) {
  const head = style.size * 1.8
  const sides = (['was', 'is'] as const).map((side) => roomFor(plot, style, side))
  const [from, to] = [sides[0]!, width - sides[1]!]
  const { left, right, middle, scale } = placed(plot.parties, height - head - style.size)
  const at = ({ top }: Place, shift = 0) => head + top + shift
  const centre = (from + to) / 2
  ctx.save()
  ctx.textBaseline = 'middle'
  let drained = 0
  let filled = 0
  for (const [index, { before, after, ink }] of plot.parties.entries()) {
    const stays = Math.max(0, Math.min(before, after)) * scale
    const leaves = Math.max(0, before - after) * scale
    const arrives = Math.max(0, after - before) * scale
    const [l, r] = [left[index]!, right[index]!]
    ribbon(ctx, [from + node, at(l)], [to - node, at(r)], stays, faded(style.inks[ink], 0.28))
    ribbon(ctx, [from + node, at(l, stays)], [centre - node / 2, at(middle, drained)], leaves, faded(style.inks['ink-3'], 0.32))
    ribbon(ctx, [centre + node / 2, at(middle, filled)], [to - node, at(r, stays)], arrives, faded(style.inks[ink], 0.5))
    drained += leaves
    filled += arrives
    ctx.fillStyle = style.inks[ink]
    if (before > 0) ctx.fillRect(from, at(l), node, Math.max(1, l.height))
    if (after > 0) ctx.fillRect(to - node, at(r), node, Math.max(1, r.height))
  }
  ctx.fillStyle = style.inks['ink-2']
  ctx.fillRect(centre - node / 2, at(middle), node, Math.max(1, middle.height))
  names(ctx, plot, style, { side: 'was', places: left, x: from - 6, head })
  names(ctx, plot, style, { side: 'is', places: right, x: to + 6, head })
  heads(ctx, plot, style, { from, to, centre, middle: at(middle) })
  ctx.restore()
}

/** Room for the names and figures of one side. */
function roomFor({ parties }: Flows, style: ChartStyle, side: 'was' | 'is'): number {
  const most = style.width * (side === 'was' ? 0.4 : 0.42)
  const shown = parties.filter(({ before, after }) => (side === 'was' ? before : after) > 0)
  const widest = Math.max(0, ...shown.map((party) => widthOf(`${party.name} ${party[side]}`, type(style)) + 10))
  return Math.min(most, Math.ceil(widest / 8) * 8)
}

/** A band of one thickness between two points, level at both. */
function ribbon(ctx: CanvasRenderingContext2D, [x0, y0]: [number, number], [x1, y1]: [number, number], thick: number, colour: string) {
  if (thick <= 0) return
  const half = (x0 + x1) / 2
  ctx.beginPath()
  ctx.moveTo(x0, y0)
  ctx.bezierCurveTo(half, y0, half, y1, x1, y1)
  ctx.lineTo(x1, y1 + thick)
  ctx.bezierCurveTo(half, y1 + thick, half, y0 + thick, x0, y0 + thick)
  ctx.fillStyle = colour
  ctx.fill()
}

interface Side {
  readonly side: 'was' | 'is'
  readonly places: readonly Place[]
  readonly x: number
  readonly head: number
}

/** A name and its figure beside every node, pushed apart where nodes are thin. */
function names(ctx: CanvasRenderingContext2D, { parties }: Flows, style: ChartStyle, { side, places, x, head }: Side) {
  const shown = parties.map((party, index) => ({ ...party, place: places[index]! })).filter(({ place }) => place.height > 0)
  const lines = apart(
    shown.map(({ place }) => head + place.top + place.height / 2),
    shown.map(() => style.size * 1.2),
    head - style.size * 0.4,
    style.height,
  )
  const room = side === 'was' ? x : style.width - x
  for (const [index, party] of shown.entries()) {
    const figure = party[side]
    const typeface = type(smaller(style, widthOf(`${party.name} ${figure}`, type(style)), room))
    ctx.font = typeface
    const name = fit(party.name, room - widthOf(` ${figure}`, typeface), typeface)
    const whole = widthOf(`${name} ${figure}`, typeface)
    const left = side === 'was' ? x - whole : x
    ctx.textAlign = 'left'
    ctx.fillStyle = style.inks[party.ink === 'traditional' ? 'ink-2' : party.ink]
    ctx.fillText(name, left, lines[index]!)
    ctx.fillStyle = style.inks.ink
    ctx.fillText(figure, left + widthOf(`${name} `, typeface), lines[index]!)
  }
}

/** What both sides come to, and how much of it moves. */
function heads(
  ctx: CanvasRenderingContext2D,
  plot: Flows,
  style: ChartStyle,
  { from, to, centre, middle }: { from: number; to: number; centre: number; middle: number },
) {
  ctx.font = type(style, 'strong')
  ctx.fillStyle = style.inks.ink
  ctx.textAlign = 'right'
  const [left, right] = [widthOf(plot.left, type(style, 'strong')), widthOf(plot.right, type(style, 'strong'))]
  ctx.fillText(plot.left, Math.max(from + node, left), style.size * 0.6)
  ctx.textAlign = 'left'
  ctx.fillText(plot.right, Math.min(to - node, style.width - right), style.size * 0.6)
  ctx.textAlign = 'center'
  ctx.lineJoin = 'round'
  ctx.lineWidth = 4
  ctx.strokeStyle = style.inks.panel
  ctx.strokeText(plot.middle, centre, middle - style.size * 0.8)
  ctx.fillText(plot.middle, centre, middle - style.size * 0.8)
}
