import type { Chart, Plugin } from 'chart.js'
import { formatValue } from '../../../words/format.ts'
import { apart, faded, type } from '../style.ts'
import type { Band, Series, TimeLine, Timeline } from '../plot.ts'
import type { Sketch } from './form.ts'
import { leader } from './leader.ts'
import { areaLabel, beforeEnds, columnHalf, dashSample, endsInOneLine, heaped, lineWidth } from './timelineLayout.ts'

const washes = [0.15, 0.2, 0.25]

/** Fans behind the lines; names and figures at their ends; the chosen year and the years that something happens in. */
export function timelineLabels(sketch: Sketch<Timeline>): Plugin<'line' | 'bar'> {
  return {
    id: 'timelineLabels',
    beforeDatasetsDraw(chart) {
      const { plot, style } = sketch
      const { ctx, chartArea: area, scales } = chart
      const x = (year: number) => Math.round(scales['x']!.getPixelForValue(year)) + 0.5
      ctx.save()
      areas(chart, sketch)
      if (plot.year < plot.years - 1) stroke(ctx, [x(plot.year), area.top, x(plot.year), area.bottom], style.inks.rule, [])
      fans(chart, sketch)
      for (const { year } of plot.marks ?? []) stroke(ctx, [x(year), area.top - 4, x(year), area.bottom], style.inks['ink-2'], [2, 3])
      if (plot.level) {
        const y = Math.round(scales['y']!.getPixelForValue(plot.level.value)) + 0.5
        stroke(ctx, [area.left, y, area.right, y], style.inks.ink, [2, 3])
      }
      ctx.restore()
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save()
      ranges(chart, sketch)
      ends(chart, sketch)
      marks(chart, sketch)
      chart.ctx.restore()
    },
  }
}

/** Where an area has its corners along the axis: at every year; a single year is a column, as wide as a quarter of a year. */
const outline = (years: number): { readonly year: number; readonly at: number }[] =>
  years === 1
    ? [
        { year: 0, at: -0.125 },
        { year: 0, at: 0.125 },
      ]
    : Array.from({ length: years }, (_, year) => ({ year, at: year }))

/** Areas on one another, from the bottom up. */
function areas({ ctx, chartArea: area, scales }: Chart, { plot, style }: Sketch<Timeline>) {
  if (!plot.areas) return
  ctx.save()
  ctx.beginPath()
  ctx.rect(area.left, area.top, area.width, area.height)
  ctx.clip()
  const tops = heaped(plot.areas)
  const place = (year: number, value: number) => {
    ctx.lineTo(scales['x']!.getPixelForValue(year), scales['y']!.getPixelForValue(value))
  }
  for (const [index, { ink, tint }] of plot.areas.entries()) {
    ctx.beginPath()
    for (const { year, at } of outline(plot.years)) place(at, tops[index]![year]!)
    for (const { year, at } of outline(plot.years).reverse()) place(at, tops[index - 1]?.[year] ?? 0)
    ctx.fillStyle = faded(style.inks[ink], tint)
    ctx.fill()
  }
  ctx.restore()
}

function fans({ ctx, chartArea: area, scales }: Chart, { plot, style }: Sketch<Timeline>) {
  ctx.save()
  ctx.beginPath()
  ctx.rect(area.left, area.top, area.width, area.height)
  ctx.clip()
  const place = (year: number, value: number) => {
    ctx.lineTo(scales['x']!.getPixelForValue(year), scales['y']!.getPixelForValue(value))
  }
  const wash = ({ low, high }: Band, colour: string) => {
    ctx.beginPath()
    for (const { year, at } of outline(high.length)) place(at, high[year]!)
    for (const { year, at } of outline(low.length).reverse()) place(at, low[year]!)
    ctx.fillStyle = colour
    ctx.fill()
  }
  for (const { bands, ink } of plot.lines) {
    for (const [depth, band] of bands.entries()) wash(band, faded(style.inks[ink], washes[depth] ?? 0.2))
  }
  ctx.restore()
}

/** The range of the sources through everything that was seen. */
function ranges({ ctx, chartArea: area, scales }: Chart, { plot, style }: Sketch<Timeline>) {
  const y = (value: number) => Math.min(area.bottom, Math.max(area.top, scales['y']!.getPixelForValue(value)))
  for (const { year, low, high, own } of plot.seen ?? []) {
    const x = scales['x']!.getPixelForValue(year)
    ctx.lineWidth = 1.5
    ctx.setLineDash([])
    ctx.strokeStyle = style.inks[own ? 'friction' : 'ink']
    ctx.beginPath()
    ctx.moveTo(x, y(low))
    ctx.lineTo(x, y(high))
    ctx.stroke()
  }
}

/** A dot, a name and a figure at the end of every line; beside the last column its name and figure. */
function ends({ ctx, chartArea: area, scales }: Chart, { plot, style }: Sketch<Timeline>) {
  const y = (value: number | undefined) => scales['y']!.getPixelForValue(value ?? 0)
  const x = (year: number) => scales['x']!.getPixelForValue(year)
  const labelled: readonly Pick<TimeLine, 'name' | 'end' | 'ink' | 'values' | 'weak' | 'dashed'>[] = plot.columns
    ? [...plot.lines, plot.columns]
    : plot.lines
  const lineHeight = style.size * 1.25
  const tops = heaped(plot.areas ?? [])
  const atEnd = plot.years - 1
  const flat = endsInOneLine({ plot, style })
  const heights = [
    ...labelled.map(({ end }) => (flat ? lineHeight : (end === '' ? lineHeight : lineHeight * 2) + 3)),
    ...tops.map(() => lineHeight),
  ]
  const wanted = [
    ...labelled.map(({ values }) => y(values[values.length - 1])),
    ...tops.map((top, index) => y(((tops[index - 1]?.[atEnd] ?? 0) + (top[atEnd] ?? 0)) / 2)),
  ]
  const places = apart(wanted, heights, area.top - 8, area.bottom + 10)
  // Grid lines run half a year past the last column, and end before its words.
  const edge = x(outline(plot.years).at(-1)?.at ?? 0)
  const left = (plot.columns ? area.right : edge) + beforeEnds({ plot })
  ctx.textBaseline = 'middle'
  for (const [index, { name, end, ink, values, weak, dashed }] of labelled.entries()) {
    ctx.fillStyle = style.inks[ink]
    if (index < plot.lines.length) {
      dot(ctx, x(values.length - 1), wanted[index]!, weak ? 2.5 : 3.5)
      const now = y(between(values, plot.year))
      if (plot.year < values.length - 1 && now >= area.top) dot(ctx, x(plot.year), now, weak ? 2.5 : 3.5)
      beyond(ctx, values, { plot, style }, { x, y, top: area.top })
    }
    const place = places[index]!
    const first = end === '' || flat ? place : place - lineHeight / 2
    if (Math.abs(place - wanted[index]!) > 1) {
      const from = index < plot.lines.length ? x(values.length - 1) + 5 : x(atEnd + columnHalf) + 2
      leader(ctx, style.inks[ink], { from, to: left - 3, at: wanted[index]!, words: first })
    }
    const named = left + (dashed ? dashSample.room : 0)
    if (dashed) {
      stroke(ctx, [left, first, left + dashSample.length, first], style.inks[ink], dashSample.dash, lineWidth)
    }
    ctx.font = type(style, 'strong')
    ctx.fillText(name, named, first)
    const across = flat ? named - left + ctx.measureText(`${name} `).width : 0
    ctx.font = type(style)
    ctx.fillStyle = style.inks.ink
    ctx.fillText(end, left + across, flat ? place : place + lineHeight / 2)
  }
  for (const [index, { name, end: figure, ink }] of (plot.areas ?? []).entries()) {
    const place = places[labelled.length + index]!
    leader(ctx, style.inks[ink], { from: edge + 2, to: left - 3, at: wanted[labelled.length + index]!, words: place })
    ctx.fillStyle = style.inks[ink]
    ctx.font = type(style)
    ctx.fillText(name, left, place)
    ctx.fillStyle = style.inks.ink
    ctx.fillText(figure, left + ctx.measureText(areaLabel(name, '')).width, place)
  }
}

/** Where a line starts above the axis, its first figure stands at the edge. */
function beyond(
  ctx: CanvasRenderingContext2D,
  values: Series,
  { plot, style }: Sketch<Timeline>,
  { x, y, top }: { x: (year: number) => number; y: (value: number) => number; top: number },
) {
  const [first, second] = values
  if (first === undefined || second === undefined || y(first) >= top) return
  const part = (top - y(first)) / (y(second) - y(first))
  ctx.font = type(style)
  ctx.fillText(
    `↑ ${formatValue(plot.powers ? 10 ** first : first, plot.unit, style.locale)}`,
    x(0) + Math.min(1, part) * (x(1) - x(0)) + 8,
    top + style.size * 0.7,
  )
}

function marks({ ctx, chartArea: area, scales }: Chart, { plot, style }: Sketch<Timeline>) {
  ctx.font = type(style)
  ctx.fillStyle = style.inks['ink-2']
  for (const { year, text } of plot.marks ?? []) {
    const half = ctx.measureText(text).width / 2
    ctx.textAlign = 'center'
    ctx.fillText(text, Math.min(area.right - half, Math.max(area.left + half, scales['x']!.getPixelForValue(year))), area.top - style.size)
  }
  if (!plot.level) return
  const { value, text } = plot.level
  const away = (at: number) => Math.min(...plot.lines.map(({ values }) => Math.abs((values[at] ?? 0) - value)))
  const atEnd = away(plot.years - 1) >= away(0)
  ctx.textAlign = atEnd ? 'right' : 'left'
  ctx.textBaseline = 'bottom'
  ctx.fillText(text, atEnd ? area.right - 4 : area.left + 4, scales['y']!.getPixelForValue(value) - 3)
}

function stroke(
  ctx: CanvasRenderingContext2D,
  [x0, y0, x1, y1]: [number, number, number, number],
  colour: string,
  dash: readonly number[],
  width = 1,
) {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.setLineDash([...dash])
  ctx.beginPath()
  ctx.moveTo(x0, y0)
  ctx.lineTo(x1, y1)
  ctx.stroke()
}

/** What a line comes to between two of its points. */
function between(values: Series, at: number): number | undefined {
  const [from, to] = [values[Math.floor(at)], values[Math.ceil(at)]]
  return from === undefined || to === undefined ? undefined : from + (at - Math.floor(at)) * (to - from)
}

function dot(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  ctx.beginPath()
  ctx.arc(x, y, radius, 0, 2 * Math.PI)
  ctx.fill()
}
