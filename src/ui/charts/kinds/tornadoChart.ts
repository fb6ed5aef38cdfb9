import { definitionAt, inputAt } from '../../../analysis/catalogue/address.ts'
import { nameOfPath, partsOfPath, shownUnit } from '../../pathNames.ts'
import type { Influence } from '../../../analysis/runs/results.ts'
import { formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import type { Row, RowLabel } from '../plot.ts'

/** What total net present value comes to as each assumption alone goes from its low to its high, the widest first. */
export const tornado: Describe = (ask) => {
  const { results, insight, locale, room } = ask
  const words = screenWords[locale.language].charts
  const text = words.tornado
  if (!insight || insight.influences.length === 0) return waiting(text.empty, words.needsInsight)
  const base = results.point.get('totalNpv')?.[0] ?? 0
  const ordered = [...insight.influences].sort((a, b) => width(b) - width(a))
  const shown = ordered.slice(0, rowsThatFit(room, 10))
  const title = finding(ask, ordered[0]!)
  return {
    title,
    subtitle: text.measure,
    summary: words.summary.rows(
      title,
      shown.map(({ path }) => nameOfPath(results.resolved, path, locale)),
    ),
    plot: {
      kind: 'rows',
      unit: 'CNY',
      rows: shown.map((influence) => row(ask, influence, base)),
      base: { value: base, text: text.base(formatValue(base, 'CNY', locale)) },
    },
    table: {
      columns: text.columns.map((column, index) => (index < 3 ? { title: column } : { title: column, unit: 'CNY' })),
      rows: ordered.map(({ path, low, high }) => [
        nameOfPath(results.resolved, path, locale),
        valueAt(ask, path, 'low'),
        valueAt(ask, path, 'high'),
        low,
        high,
      ]),
      about: (row, column) => (column < 3 ? { kind: 'assumption', path: ordered[row]!.path } : undefined),
    },
  }
}

const width = ({ low, high }: Influence) => Math.abs(high - low)

function row(ask: Ask, { path, low, high }: Influence, base: number): Row {
  const { title, place } = partsOfPath(ask.results.resolved, path, ask.locale)
  const money = (value: number) => formatValue(value, 'CNY', ask.locale)
  const ends = (['low', 'high'] as const).map((end) => ({ at: end === 'low' ? low : high, text: valueAt(ask, path, end) }))
  const [left, right] = ends.sort((a, b) => a.at - b.at) as [RowLabel, RowLabel]
  const bars = [left.at, right.at].map((to) => ({ from: base, to, ink: to < base ? ('loss' as const) : ('saving' as const) }))
  return {
    ...{ id: path, name: title, place, bars },
    labels: [
      ...(left.at < base ? [{ at: left.at, side: 'left' as const, text: left.text }] : []),
      ...(right.at > base ? [{ at: right.at, side: 'right' as const, text: right.text }] : []),
    ],
    hint: `${money(low)} → ${money(high)}`,
    about: { kind: 'assumption', path },
  }
}

/** What the assumption is at its low or high, in its unit. */
function valueAt({ results, locale }: Ask, path: string, end: 'low' | 'high'): string {
  const input = inputAt(results.resolved, path)
  const assumption = definitionAt(results.resolved.model, path)
  return input && assumption ? formatValue(input[end], shownUnit(assumption), locale) : ''
}

function finding({ results, locale }: Ask, { path, low, high }: Influence): string {
  const say = (value: number) => formatValue(value, 'CNY', locale)
  const { title, place } = partsOfPath(results.resolved, path, locale)
  return screenWords[locale.language].charts.tornado.finding(title, place, say(Math.min(low, high)), say(Math.max(low, high)))
}
