import { definitionAt, inputAt } from '../../../analysis/catalogue/address.ts'
import type { Influence } from '../../../analysis/runs/results.ts'
import { formatValue } from '../../../words/format.ts'
import { nameOfPath, partsOfPath, shownUnit } from '../../pathNames.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import type { Row, RowLabel } from '../plot.ts'
import { shared } from '../chartWords.ts'

import { inside, opening } from '../../../words/en/grammar.ts'

const words = {
  'zh-CN': {
    empty: '哪些假设最能左右总净现值？',
    subtitle: '单独把一个假设从低值推到高值时的总净现值；条端数字为该假设的取值',
    columns: ['假设', '低值', '高值', '低值时净现值', '高值时净现值'],
    base: '当前',
  },
  en: {
    empty: 'Which assumptions move total net present value most?',
    subtitle: 'Total net present value as one assumption goes from its low to its high, which stand at the ends',
    columns: ['Assumption', 'Low', 'High', 'Value at low', 'Value at high'],
    base: 'Now',
  },
} as const

/** What total net present value comes to as each assumption alone goes from its low to its high, the widest first. */
export const tornado: Describe = (ask) => {
  const { results, insight, locale, room } = ask
  const text = words[locale.language]
  if (!insight || insight.influences.length === 0) return waiting(text.empty, shared[locale.language].needsInsight)
  const base = results.point.get('totalNpv')?.[0] ?? 0
  const ordered = [...insight.influences].sort((a, b) => width(b) - width(a))
  const shown = ordered.slice(0, rowsThatFit(room, 10))
  const title = finding(ask, ordered[0]!)
  return {
    title,
    subtitle: text.subtitle,
    summary: `${title}. ${shown.map(({ path }) => nameOfPath(results.resolved, path, locale)).join(locale.language === 'en' ? '; ' : '；')}`,
    plot: {
      kind: 'rows',
      unit: 'CNY',
      rows: shown.map((influence) => row(ask, influence, base)),
      base: { value: base, text: `${text.base} ${formatValue(base, 'CNY', locale)}` },
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
  const [least, most] = [Math.min(low, high), Math.max(low, high)].map((value) => formatValue(value, 'CNY', locale))
  const { title, place } = partsOfPath(results.resolved, path, locale)
  if (locale.language === 'en')
    return `${opening(title)}${place ? ` in ${inside(place)}` : ''} alone moves the total from ${least} to ${most}`
  return `单是${place ? `${place}的` : ''}“${title}”，就让总净现值在${least}到${most}之间变动`
}
