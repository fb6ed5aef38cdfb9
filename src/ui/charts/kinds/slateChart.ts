import { textIn } from '../../../words/textIn.ts'
import { hitChanceUncrowded } from '../../../analysis/catalogue/charts.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import { aboutSeries, bandsOf, endOf, figure, formatIndex, formatsInView, seriesOf, yearIndex, formatColumn } from '../series.ts'

import { yearTable } from './yearTable.ts'

/** The chance of a hit from the same production money, and how many projects it makes, before and with AI; what crowding takes back. */
export const slate: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const format = formatIndex(ask)
  if (format === -1) return slates(ask)
  const words = screenWords[locale.language].charts
  const text = words.slate
  const now = yearIndex(ask)
  const [before, after, uncrowded] = ['hitChanceBefore', 'hitChanceAfter', hitChanceUncrowded].map((name) => ({
    values: seriesOf(ask, name, format),
    about: aboutSeries(ask, name, format),
  })) as [Chance, Chance, Chance]
  const counts = ['slateBefore', 'slateAfter'].map((name) => ({
    values: seriesOf(ask, name, format),
    about: aboutSeries(ask, name, format),
  })) as [Chance, Chance]
  const [beforeBands, bands] = [bandsOf(ask, 'hitChanceBefore', format), bandsOf(ask, 'hitChanceAfter', format)]
  const share = (value: number) => formatRough(value, locale)
  const count = (value: number) => formatValue(Number(value.toPrecision(2)), '1', locale)
  const at = (one: Chance) => one.values[now] ?? NaN
  const taken = 100 * (at(uncrowded) - at(after))
  const name = textIn(resolved.formats[format]!.name, locale.language)
  const title = text.finding(
    ...([name, resolved.startYear + now, count(at(counts[0])), count(at(counts[1])), share(at(before)), share(at(after))] as const),
    taken < 0.5 ? undefined : text.points(formatValue(Math.round(taken), '1', locale)),
  )
  const said = (chance: Chance, made?: Chance) => (made ? text.of(share(at(chance)), count(at(made))) : share(at(chance)))
  const end = (chance: Chance, made?: Chance) => endOf(ask, chance.values, () => said(chance, made))
  const lines = [
    { name: text.before, ink: 'traditional' as const, ...before, bands: beforeBands, end: end(before, counts[0]) },
    { name: text.after, ink: 'ai' as const, ...after, bands, end: end(after, counts[1]) },
    { name: text.uncrowded, ink: 'ink-3' as const, ...uncrowded, bands: [], end: end(uncrowded), dashed: true, weak: true },
  ]
  const measure = text.measure(formatValue(figure(ask, 'slateBudget', format, now), 'CNY', locale))
  return {
    title,
    subtitle: samples > 0 && bands.length > 0 ? words.shaded(measure) : measure,
    summary: words.summary.lines(
      title,
      [`${text.before} ${said(before, counts[0])}`, `${text.after} ${said(after, counts[1])}`, `${text.uncrowded} ${said(uncrowded)}`],
      resolved.startYear + now,
    ),
    plot: { kind: 'timeline', unit: 'share', startYear: resolved.startYear, years: resolved.years, year: now, lines },
    table: yearTable(ask, [
      ...counts.map((one, index) => ({ ...one, title: text.counts[index] ?? '', unit: '1' as const })),
      { ...before, title: text.before, unit: 'share', band: beforeBands[0] },
      { ...after, title: text.after, unit: 'share', band: bands[0] },
      { ...uncrowded, title: text.uncrowded, unit: 'share' },
    ]),
  }
}

interface Chance {
  readonly values: ReturnType<typeof seriesOf>
  readonly about: ReturnType<typeof aboutSeries>
}

/** The same for several formats in the chosen year: the chance of a hit from the traditional way to AI. */
const slates: Describe = (ask) => {
  const { results, locale, room } = ask
  const { list } = screenWords[locale.language].grammar
  const words = screenWords[locale.language].charts
  const text = words.slate
  const now = yearIndex(ask)
  const share = (value: number) => formatRough(value, locale)
  const count = (value: number) => formatValue(Number(value.toPrecision(2)), '1', locale)
  const all = formatsInView(ask).map(({ id, name, place }) => {
    const at = (variable: string) => figure(ask, variable, place, now)
    return {
      ...{ id, name: textIn(name, locale.language), before: at('hitChanceBefore'), after: at('hitChanceAfter') },
      ...{ from: at('slateBefore'), to: at('slateAfter'), about: aboutSeries(ask, 'hitChanceAfter', place)(now) },
    }
  })
  const gaining = [...all].sort((a, b) => b.after - b.before - (a.after - a.before))
  const [most] = gaining
  const shown = gaining.slice(0, rowsThatFit(room, gaining.length))
  const year = results.resolved.startYear + now
  const title = most && most.after > most.before ? text.most(year, most.name, share(most.before), share(most.after)) : text.noneGains(year)
  return {
    title,
    subtitle: text.measureOfAll,
    summary: words.summary.members(
      title,
      all.map(({ name, before, after, from, to }) =>
        list([`${name} ${share(before)} → ${share(after)}`, text.projects(count(from), count(to))]),
      ),
    ),
    plot: {
      ...{ kind: 'rows', unit: 'share' },
      rows: shown.map(({ id, name, before, after, from, to, about }) => ({
        ...{ id, name, place: `${count(from)} → ${count(to)}`, hint: `${share(before)} → ${share(after)}`, about },
        bars: [{ from: before, to: after, ink: after < before ? ('loss' as const) : ('ai' as const) }],
        labels: [
          { at: Math.min(before, after), side: 'left' as const, text: share(Math.min(before, after)) },
          { at: Math.max(before, after), side: 'right' as const, text: share(Math.max(before, after)) },
        ],
      })),
    },
    table: {
      columns: [
        formatColumn(ask),
        ...text.counts.map((column) => ({ title: column, unit: '1' as const })),
        { title: text.before, unit: 'share' },
        { title: text.after, unit: 'share' },
      ],
      rows: all.map(({ name, before, after, from, to }) => [name, from, to, before, after]),
    },
  }
}
