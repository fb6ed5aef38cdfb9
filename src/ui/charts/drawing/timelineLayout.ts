import { axisAround, powersAround, type Axis } from '../axis.ts'
import { timesOn, type, widthOf } from '../style.ts'
import type { Area, Series, TimeLine, Timeline } from '../plot.ts'
import type { Sketch } from './form.ts'

export const lineWidth = 2.5

/** Half of the breadth of a column, in years. */
export const columnHalf = 0.31

/** Where each area ends above: its own values on those of all below it. */
export function heaped(areas: readonly Area[]): Series[] {
  let below: Series = []
  return areas.map(({ values }) => {
    below = Array.from(values, (value, year) => value + (below[year] ?? 0))
    return below
  })
}

/** The axis that holds every value and every fan, with zero for a ground. */
export function timelineAxis({ plot, style }: Sketch<Timeline>): Axis {
  let low = plot.powers ? Infinity : 0
  let high = plot.powers ? -Infinity : (plot.atLeast ?? 0)
  const take = (values: Series) => {
    for (const value of values) {
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  for (const { values, bands } of plot.lines) {
    take(values)
    for (const band of bands) {
      take(band.low)
      take(band.high)
    }
  }
  if (plot.columns) take(plot.columns.values)
  for (const top of heaped(plot.areas ?? [])) take(top)
  if (plot.level) take([plot.level.value])
  for (const { low: from, high: to } of plot.seen ?? []) take([from, to])
  const ticks = Math.max(2, Math.min(6, Math.floor(style.height / 46)))
  if (plot.powers) return powersAround(low, high, ticks)
  return axisAround(low, Math.min(high, plot.atMost ?? high), ticks, timesOn(plot.unit, style))
}

/** Whether names and figures at the ends of lines stand in one line, because there are too many of them for two each. */
export function endsInOneLine({ plot, style }: Sketch<Timeline>): boolean {
  const count = plot.lines.length + (plot.columns ? 1 : 0)
  return count * (2.5 * style.size + 3) > style.height - 3.5 * style.size
}

/** Between the last year and the words beside it, in CSS pixels: room for the lines that lead to words which had to move. Columns stand half a year before their edge. */
export function beforeEnds({ plot }: Pick<Sketch<Timeline>, 'plot'>): number {
  if (plot.columns) return 6
  return plot.lines.length + (plot.areas?.length ?? 0) > 1 ? 24 : 10
}

/** A dashed line has a piece of itself before its name, where another line may have its colour: the piece, and the space after it. */
export const dashSample = { dash: [5, 4], length: 14, room: 18 } as const

const sampleRoom = ({ dashed = false }: { readonly dashed?: boolean }): number => (dashed ? dashSample.room : 0)

/** Room at the right for the labels; in steps, so that another digit does not move the whole chart. */
export function endRoom({ plot, style }: Sketch<Timeline>): number {
  const wide = (strong: 'strong' | 'plain') => (text: string) => widthOf(text, type(style, strong))
  const labelled: readonly Pick<TimeLine, 'name' | 'end' | 'dashed'>[] = plot.columns ? [...plot.lines, plot.columns] : plot.lines
  const flat = endsInOneLine({ plot, style })
  const widths = labelled.flatMap((one) => {
    const name = sampleRoom(one) + wide('strong')(one.name)
    return flat ? [name + wide('plain')(` ${one.end}`)] : [name, wide('plain')(one.end)]
  })
  for (const { name, end } of plot.areas ?? []) widths.push(wide('plain')(areaLabel(name, end)))
  return Math.ceil((Math.max(0, ...widths) + beforeEnds({ plot }) + (plot.columns ? 6 : 4)) / 8) * 8
}

/** An area's name and figure, in one line. */
export const areaLabel = (name: string, end: string): string => `${name}  ${end}`

/** Years that have room for their names, the chosen one among them; so many CSS pixels are between the first and the last. */
export function yearTicks({ plot, style }: Sketch<Timeline>, across: number): number[] {
  const name = (index: number) => plot.steps?.[index] ?? String(plot.startYear + index)
  const all = Array.from({ length: plot.years }, (_, index) => index)
  const widest = Math.max(...all.map((index) => widthOf(name(index), type(style, 'strong'))))
  const apart = across / Math.max(1, plot.years - 1)
  const every = [1, 2, 5, 10].find((step) => apart * step >= widest + style.size * 0.75) ?? 10
  const isNamed = Number.isInteger(plot.year)
  return all.filter(
    (index) => index === plot.year || (index % every === 0 && (every === 1 || !isNamed || Math.abs(index - plot.year) >= every / 2 + 0.5)),
  )
}
