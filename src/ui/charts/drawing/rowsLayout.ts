import { roundStep, type Axis } from '../axis.ts'
import { timesOn, type, widthOf, type ChartStyle } from '../style.ts'
import type { Row, Rows } from '../plot.ts'
import type { Sketch } from './form.ts'

/** Between the names and the bars, in CSS pixels. */
const gap = 10

const strength = ({ strong, heading }: Row) => (strong === true || heading === true ? 'strong' : 'plain')

/** Under 35 times the size of its type; 420 pixels on a page. */
export const isNarrow = ({ width, size }: ChartStyle): boolean => width < 35 * size

/** On a narrow chart the place stands below the name instead of after it. */
export const stacked = ({ plot, style }: Sketch<Rows>): boolean =>
  isNarrow(style) && plot.rows.some(({ place }) => place !== undefined && place !== '')

/** Room for the names at the left; in steps, so that another digit does not move the whole chart. */
export function namesRoom(sketch: Sketch<Rows>): number {
  const { plot, style } = sketch
  // Bars on both sides of a base have labels on both sides too.
  const most = Math.floor(style.width * (!isNarrow(style) ? 0.44 : plot.base ? 0.42 : 0.54))
  const below = stacked(sketch)
  let names = 0
  for (const row of plot.rows) {
    if (row.heading) continue
    const name = widthOf(row.name, type(style, strength(row)))
    const place = row.place ? widthOf(below ? row.place : `  ${row.place}`, type(style)) : 0
    names = Math.max(names, below ? Math.max(name, place) : name + place)
  }
  return Math.min(most, Math.ceil(names / 8) * 8) + gap
}

/** The width of the figure at the end of a bar. */
export const labelRoom = (style: ChartStyle, row: Row, text: string): number => widthOf(text, type(style, strength(row))) + 8

/**
 * Where on the axis a label begins, away from its bar: beyond the ground line where it would lie over it. `takes` is how much of the axis it does.
 * What starts from a break or has no ground has no such line.
 */
export function beginOf(plot: Rows, { at, side }: Row['labels'][number], takes: number): number {
  const ground = plot.base?.value ?? 0
  if (plot.torn || plot.powers) return at
  const over = side === 'left' ? at > ground && at - takes < ground : at < ground && at + takes > ground
  return over ? ground : at
}

/** Between the names and the edge, in CSS pixels. */
const acrossOf = (sketch: Sketch<Rows>): number => Math.max(80, sketch.style.width - namesRoom(sketch) - 6)

/** How much of the axis a label takes. */
const shareOf = (style: ChartStyle, row: Row, text: string, across: number): number => Math.min(0.6, labelRoom(style, row, text) / across)

/** Whether all labels have room on an axis. */
export function labelsFit(sketch: Sketch<Rows>, { min, max }: Axis): boolean {
  const { plot, style } = sketch
  const across = acrossOf(sketch)
  return plot.rows.every((row) =>
    row.labels.every((label) => {
      const takes = shareOf(style, row, label.text, across) * (max - min)
      const at = beginOf(plot, label, takes)
      return label.side === 'left' ? at - takes >= min : at + takes <= max
    }),
  )
}

/** The axis that holds every bar, every whisker and every label; it need not end on a round number, its ticks do. */
export function rowsAxis(sketch: Sketch<Rows>): Axis {
  const { plot, style } = sketch
  const ground = plot.base?.value ?? 0
  let low = plot.torn || plot.powers ? Infinity : ground
  let high = plot.powers ? -Infinity : ground
  for (const { bars, whisker, strong } of plot.rows) {
    for (const { from, to } of bars) {
      low = Math.min(low, to, plot.torn && strong ? to : from)
      high = Math.max(high, from, to)
    }
    if (whisker) {
      low = Math.min(low, whisker[0])
      high = Math.max(high, whisker[1])
    }
  }
  if (plot.torn) low -= (high - low) * 0.15
  if (!(high > low)) return { min: low, max: low + 1, step: 1 }
  const width = acrossOf(sketch)
  const fixed = { low, high }
  for (let round = 0; round < 3; round += 1) {
    for (const row of plot.rows) {
      for (const label of row.labels) {
        const { side, text } = label
        const share = shareOf(style, row, text, width)
        const [from, to] = [low, high]
        const at = beginOf(plot, label, share * (to - from))
        if (side === 'left') low = Math.min(low, (at - share * to) / (1 - share))
        else high = Math.max(high, (at - share * from) / (1 - share))
      }
    }
  }
  const ticks = Math.max(2, Math.min(6, Math.floor(width / (6 * style.size))))
  const step = plot.powers ? Math.ceil((high - low) / ticks) : roundStep(high - low, ticks, timesOn(plot.unit, style))
  const fine = step / 10
  return {
    min: low === fixed.low && !plot.torn ? low : Math.floor(low / fine + 1e-9) * fine,
    max: high === fixed.high ? high : Math.ceil(high / fine - 1e-9) * fine,
    step,
  }
}
