import { textIn } from '../../../words/textIn.ts'
import { formatChange, formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import { aboutSeries, bandsOf, endOf, figure, formatIndex, formatsInView, seriesOf, yearIndex, formatColumn } from '../series.ts'
import type { Row, RowLabel } from '../plot.ts'

import { yearTable } from './yearTable.ts'

const names = ['profitBefore', 'profitAfter', 'profitIfNotSwitched'] as const

/** What one project earns before AI, with AI, and where it did not switch while others did. */
export const squeezed: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const format = formatIndex(ask)
  if (format === -1) return squeezedOfAll(ask)
  const words = screenWords[locale.language].charts
  const text = words.squeezed
  const now = yearIndex(ask)
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const inks = ['traditional', 'ai', 'loss'] as const
  const lines = [text.before, text.after, text.not].map((name, index) => {
    const variable = names[index] ?? 'profitAfter'
    const values = seriesOf(ask, variable, format)
    const bands = bandsOf(ask, variable, format).slice(0, 1)
    return { name, ink: inks[index] ?? 'ai', values, bands, end: endOf(ask, values, money), about: aboutSeries(ask, variable, format) }
  })
  const said = (index: number) => {
    const value = lines[index]?.values[now] ?? NaN
    return value < 0 ? text.loses(money(-value)) : text.earns(money(value))
  }
  const { name, unit } = resolved.formats[format]!
  const title = text.finding(textIn(name, locale.language), resolved.startYear + now, said(1), said(0), said(2))
  const measure = text.measure(textIn(unit, locale.language))
  return {
    title,
    subtitle: samples > 0 && lines.some(({ bands }) => bands.length > 0) ? text.shaded(measure) : measure,
    summary: words.summary.lines(
      title,
      lines.map((line) => `${line.name} ${money(line.values[now] ?? NaN)}`),
      resolved.startYear + now,
    ),
    plot: { kind: 'timeline', unit: 'CNY', startYear: resolved.startYear, years: resolved.years, year: now, lines },
    table: yearTable(
      ask,
      lines.map(({ name: column, values, bands, about }) => ({ title: column, unit: 'CNY', values, band: bands[0], about })),
    ),
  }
}

/** The same for several formats in the chosen year, against no AI: as shares of revenue, since formats differ a hundredfold. */
const squeezedOfAll: Describe = (ask) => {
  const { results, locale, room } = ask
  const { labelled, list } = screenWords[locale.language].grammar
  const words = screenWords[locale.language].charts
  const text = words.squeezed
  const now = yearIndex(ask)
  const year = results.resolved.startYear + now
  const all = formatsInView(ask).map(({ id, name, place }) => {
    const [before, after, not] = names.map((variable) => figure(ask, variable, place, now)) as [number, number, number]
    const revenue = figure(ask, 'revenueUnit', place, now)
    const share = (profit: number) => (revenue === 0 ? 0 : (profit - before) / revenue)
    return {
      ...{ id, name: textIn(name, locale.language), before, after, not, about: aboutSeries(ask, 'profitIfNotSwitched', place)(now) },
      ...{ gained: share(after), left: share(not) },
    }
  })
  const ordered = [...all].sort((a, b) => a.left - b.left)
  const [worst] = ordered
  const shown = ordered.slice(0, rowsThatFit(room, ordered.length))
  const rough = (value: number) => formatRough(Math.abs(value), locale)
  const title =
    worst && worst.left <= -5e-4
      ? text.ofAll(year, worst.name, rough(worst.left), worst.gained < 0 ? text.less(rough(worst.gained)) : text.more(rough(worst.gained)))
      : text.noneOfAll(year)
  const change = (value: number) => formatChange(Math.round(value * 1000) / 1000, 'share', locale)
  const money = (value: number) => formatValue(value, 'CNY', locale)
  return {
    title,
    subtitle: text.measureOfAll(year),
    summary: words.summary.members(
      title,
      all.map(({ name, gained, left }) => labelled(name, list([text.row.after(change(gained)), text.row.not(change(left))]))),
    ),
    plot: {
      ...{ kind: 'rows', unit: 'share', base: { value: 0, text: text.base } },
      rows: shown.map(({ id, name, before, after, not, gained, left, about }): Row => ({
        ...{ id, name, about, hint: `${money(before)} → ${list([text.row.after(money(after)), text.row.not(money(not))])}` },
        bars: [
          { from: 0, to: gained, ink: gained < 0 ? 'friction' : 'saving', thickness: 1 },
          { from: 0, to: left, ink: 'loss', thickness: 0.45 },
        ],
        labels: labelsOf({ at: gained, text: change(gained) }, { at: left, text: change(left) }),
      })),
    },
    table: {
      columns: [
        formatColumn(ask),
        ...text.columns.map((column, index) => ({ title: column, unit: index < 3 ? ('CNY' as const) : ('share' as const) })),
      ],
      rows: all.map(({ name, before, after, not, gained, left }) => [name, before, after, not, gained, left]),
    },
  }
}

type End = Omit<RowLabel, 'side'>

/** Each at the end of its bar; where both bars go the same way, one after the other at the longer. */
function labelsOf(one: End, other: End): RowLabel[] {
  const sideOf = ({ at }: End) => (at < 0 ? ('left' as const) : ('right' as const))
  if (sideOf(one) !== sideOf(other)) return [one, other].map((end) => ({ ...end, side: sideOf(end) }))
  const farthest = Math.abs(one.at) > Math.abs(other.at) ? one.at : other.at
  return [{ at: farthest, side: sideOf(one), text: `${one.text} · ${other.text}` }]
}
