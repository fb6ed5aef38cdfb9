import type { Locale } from '../../../words/locale.ts'
import type { Subject } from '../../../analysis/catalogue/subject.ts'
import { formatChange, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { ColorName, Row, Table } from '../plot.ts'

/** One step from one total to another, in CNY; below zero it saves. */
export interface Step {
  readonly id: string
  readonly name: string
  readonly ink: ColorName
  readonly by: number
  /** What it is in the model. */
  readonly about?: Subject
}

interface Stairs {
  readonly start: number
  /** What the first total is in the model. */
  readonly about?: Subject
  readonly steps: readonly Step[]
  /** What the two totals are called. */
  readonly from: string
  readonly to: string
  readonly locale: Locale
}

export const sum = (steps: readonly Step[]): number => steps.reduce((total, { by }) => total + by, 0)

/** A total, then each step from where the one before ended, then the other total; torn where the steps are small beside the totals. */
export function staircase({ start, about, steps, from, to, locale }: Stairs): { rows: Row[]; torn: boolean } {
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const rows = [{ ...total('from', from, start, 'traditional', money(start)), ...(about && { about }) }]
  let level = start
  let lowest = start
  for (const { id, name, ink, by, about: of } of steps) {
    const text = formatChange(by, 'CNY', locale)
    const labels = [{ at: Math.max(level, level + by), side: 'right' as const, text }]
    rows.push({ id, name, bars: [{ from: level, to: level + by, ink }], labels, hint: text, ...(of && { about: of }) })
    level += by
    lowest = Math.min(lowest, level)
  }
  rows.push(total('to', to, level, 'ai', money(level)))
  return { rows, torn: lowest > start * 0.45 }
}

const total = (id: string, name: string, to: number, ink: ColorName, text: string): Row => ({
  ...{ id, name, strong: true, hint: text },
  bars: [{ from: 0, to, ink }],
  labels: [{ at: to, side: 'right', text }],
})

/** The steps as figures, which sum from the first to the last. */
export function stepTable({ start, about, steps, from, to, locale }: Stairs): Table {
  const words = screenWords[locale.language].charts.steps
  return {
    columns: [{ title: words.step }, { title: words.change, unit: 'CNY' }],
    rows: [[from, start], ...steps.map(({ name, by }) => [name, by]), [to, start + sum(steps)]],
    about: (row, column) => (column === 1 ? (row === 0 ? about : steps[row - 1]?.about) : undefined),
  }
}

/** The steps in words. */
export function said(title: string, rows: readonly Row[], locale: Locale): string {
  const steps = rows.map(({ name, labels }) => `${name} ${labels[0]?.text ?? ''}`)
  return screenWords[locale.language].charts.summary.steps(title, steps)
}

/** The largest steps by themselves and the rest as one, where there are more than there is room for. */
export function grouped(steps: readonly Step[], most: number, name: string): readonly Step[] {
  if (steps.length <= most) return steps
  const bySize = [...steps].sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const rest = new Set(bySize.slice(most - 1))
  const first = bySize[most - 1]!
  return [...steps.filter((step) => !rest.has(step)), { id: `other-${first.ink}`, name, ink: first.ink, by: sum([...rest]) }]
}
