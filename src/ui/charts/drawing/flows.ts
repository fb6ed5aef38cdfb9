import type { Chart, Plugin } from 'chart.js'
import { apart, faded, fit, type, widthOf, type ChartStyle } from '../style.ts'
import type { Flows, Party } from '../plot.ts'
import type { Form, Sketch } from './form.ts'
import { leader } from './leader.ts'
import { common } from './looks.ts'
import { isNarrow } from './rowsLayout.ts'

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

/** Between a node and the words beside it: room for the line to those that had to move. */
const beside = (style: ChartStyle) => (isNarrow(style) ? 14 : 20)

function draw({ ctx, width, height }: Chart, { plot, style }: Sketch<Flows>) {
  const head = style.size * 1.8
  const sides = (['was', 'is'] as const).map((side) => roomFor(plot, style, side))
  const [from, to] = [sides[0]!, width - sides[1]!]
  // What moves is said above the middle; where there is no room for it between the names it has a line of its own below.
  const isTight = widthOf(plot.middle, type(style, 'strong')) > to - from - 2 * node - 6
  const foot = isTight ? style.size * 1.5 : 0
  const bottom = height - foot
  const { left, right, middle, scale } = placed(plot.parties, bottom - head - style.size)
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
  names(ctx, plot, style, { side: 'was', places: left, x: from, head, bottom })
  names(ctx, plot, style, { side: 'is', places: right, x: to, head, bottom })
  heads(ctx, plot, style, { from, to, centre, middle: isTight ? bottom + style.size * 0.7 : at(middle) - style.size * 0.8 })
  ctx.restore()
}

/** Room for the names and figures of one side: in one line where they can be, else a line each. */
function roomFor({ parties }: Flows, style: ChartStyle, side: 'was' | 'is'): number {
  const most = Math.floor(style.width * (side === 'was' ? 0.4 : 0.42))
  const shown = parties.filter(({ before, after }) => (side === 'was' ? before : after) > 0)
  const wide = (text: string) => widthOf(text, type(style)) + beside(style) + 2
  const parts = shown.map((party) => ({ whole: wide(`${party.name} ${party[side]}`), name: wide(party.name), figure: wide(party[side]) }))
  const widest = Math.max(0, ...parts.map(({ whole, name, figure }) => (whole <= most ? whole : Math.max(name, figure))))
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
  /** The outer edge of its nodes. */
  readonly x: number
  readonly head: number
  readonly bottom: number
}

/** A name and its figure beside every node, pushed apart where nodes are thin, with a line from each that had to move. */
function names(ctx: CanvasRenderingContext2D, { parties }: Flows, style: ChartStyle, { side, places, x, head, bottom }: Side) {
  const typeface = type(style)
  const line = style.size * 1.2
  const outwards = side === 'was' ? -1 : 1
  const edge = x + outwards * beside(style)
  const room = side === 'was' ? edge : style.width - edge
  const shown = parties
    .map((party, index) => ({ ...party, figure: party[side], place: places[index]! }))
    .filter(({ place }) => place.height > 0)
    .map((party) => ({ ...party, inTwo: widthOf(`${party.name} ${party.figure}`, typeface) > room }))
  const middles = shown.map(({ place }) => head + place.top + place.height / 2)
  const heights = shown.map(({ inTwo }) => (inTwo ? 2 * line + 2 : line))
  const lines = apart(middles, heights, head - style.size * 0.4, bottom)
  ctx.font = typeface
  ctx.textAlign = 'left'
  for (const [index, { name, figure, ink, inTwo }] of shown.entries()) {
    const colour = style.inks[ink === 'traditional' ? 'ink-2' : ink]
    const y = lines[index]!
    leader(ctx, style.inks[ink], { from: x + outwards * 2, to: edge - outwards * 3, at: middles[index]!, words: y })
    const whole = fit(name, room, typeface)
    const write = (text: string, colour: string, left: number, at: number) => {
      ctx.fillStyle = colour
      ctx.fillText(text, left, at)
    }
    const start = (text: string) => (side === 'was' ? edge - widthOf(text, typeface) : edge)
    if (inTwo) {
      write(whole, colour, start(whole), y - line / 2)
      write(figure, style.inks.ink, start(figure), y + line / 2)
    } else {
      const left = start(`${name} ${figure}`)
      write(name, colour, left, y)
      write(figure, style.inks.ink, left + widthOf(`${name} `, typeface), y)
    }
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
  ctx.strokeText(plot.middle, centre, middle)
  ctx.fillText(plot.middle, centre, middle)
}
