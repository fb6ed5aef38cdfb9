import { Tooltip, type Chart, type ChartOptions, type ChartType, type TooltipItem, type TooltipPositionerFunction } from 'chart.js'
import type { ChartStyle } from '../style.ts'

type Options = NonNullable<ChartOptions<'line' | 'bar'>>

declare module 'chart.js' {
  interface TooltipPositionerMap {
    aside: TooltipPositionerFunction<ChartType>
  }
}

/**
 * Where a note hides nothing of what it is about: beside the year or the step that is pointed at, up or down wherever its marks are not; of bars
 * that lie, below the row or above it.
 */
Tooltip.positioners.aside = function (this: { readonly chart: Chart }, marks, pointer) {
  const [first] = marks
  if (!first) return false
  const { chartArea: area, options } = this.chart
  const middle = (from: number, to: number) => (from + to) / 2
  if (options.indexAxis === 'y') {
    const { y, height = 0 } = first.element as unknown as { readonly y: number; readonly height?: number }
    const below = y < middle(area.top, area.bottom)
    return { x: pointer.x, y: y + (below ? height / 2 : -height / 2), xAlign: 'center', yAlign: below ? 'top' : 'bottom' }
  }
  const { x } = first.element
  const high = marks.reduce((sum, { element }) => sum + element.y, 0) / marks.length < middle(area.top, area.bottom)
  return { x, y: high ? area.bottom : area.top, xAlign: x < middle(area.left, area.right) ? 'left' : 'right', yAlign: 'center' }
}

/** What is said where the pointer rests. */
export interface Hint {
  title(index: number): string
  /** Nothing is said of a mark that has none. */
  label(dataset: number, index: number): string | undefined
}

/** What all charts have in common: no movement, finished data, a quiet note at the pointer. */
export function common({ inks, family, size }: ChartStyle, hint: Hint): Options {
  const typeface = { family, size }
  const item = ({ datasetIndex, dataIndex }: TooltipItem<'line' | 'bar'>) => hint.label(datasetIndex, dataIndex)
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    normalized: true,
    events: ['mousemove', 'mouseout', 'touchstart', 'touchmove'],
    plugins: {
      tooltip: {
        animation: false,
        position: 'aside',
        backgroundColor: inks.panel,
        borderColor: inks.rule,
        borderWidth: 1,
        cornerRadius: 3,
        padding: 8,
        caretSize: 0,
        caretPadding: 10,
        boxWidth: 8,
        boxHeight: 8,
        boxPadding: 4,
        titleColor: inks['ink-2'],
        bodyColor: inks.ink,
        titleFont: { ...typeface, weight: 400 },
        bodyFont: typeface,
        filter: (it) => item(it) !== undefined,
        callbacks: {
          title: ([first]) => (first ? hint.title(first.dataIndex) : ''),
          label: (it) => item(it) ?? '',
        },
      },
    },
  }
}

/** Grid lines that recede; the line at zero is the ground that marks stand on. */
export const gridColour =
  ({ inks }: ChartStyle, ground: number) =>
  ({ tick }: { tick?: { value: number } }) =>
    tick && Math.abs(tick.value - ground) < 1e-9 ? inks['ink-3'] : inks.rule
