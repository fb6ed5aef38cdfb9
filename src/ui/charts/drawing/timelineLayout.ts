import { axisAround, type Axis } from '../axis.ts'
import { type, widthOf } from '../pen.ts'
import type { Series, Timeline } from '../plot.ts'
import type { Sketch } from './form.ts'

/** The axis that holds every value and every fan, with zero for a ground. */
export function timelineAxis({ plot, pen }: Sketch<Timeline>): Axis {
  let low = 0
  let high = plot.atLeast ?? 0
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
  if (plot.level) take([plot.level.value])
  for (const { low: from, high: to } of plot.seen ?? []) take([from, to])
  return axisAround(low, Math.min(high, plot.atMost ?? high), Math.max(2, Math.min(6, Math.floor(pen.height / 46))))
}

/** Room at the right for the labels; in steps, so that another digit does not move the whole chart. */
export function endRoom({ plot, pen }: Sketch<Timeline>): number {
  const wide = (strong: 'strong' | 'plain') => (text: string) => widthOf(text, type(pen, strong))
  const labelled = plot.columns ? [...plot.lines, plot.columns] : plot.lines
  const widths = labelled.flatMap(({ name, end }) => [wide('strong')(name), wide('plain')(end)])
  return Math.ceil((Math.max(0, ...widths) + (plot.columns ? 12 : 14)) / 8) * 8
}

/** Years that have room for their names, the chosen one among them. */
export function yearTicks({ plot, pen }: Sketch<Timeline>): number[] {
  const across = pen.width - endRoom({ plot, pen }) - 50
  const every = [1, 2, 5, 10].find((step) => (across / Math.max(1, plot.years - 1)) * step >= pen.size * 3) ?? 10
  const all = Array.from({ length: plot.years }, (_, index) => index)
  return all.filter(
    (index) => index === plot.year || (index % every === 0 && (every === 1 || Math.abs(index - plot.year) >= every / 2 + 0.5)),
  )
}
