import type { ChartOptions, TooltipItem } from 'chart.js'
import type { ChartStyle } from '../style.ts'

type Options = NonNullable<ChartOptions<'line' | 'bar'>>

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
