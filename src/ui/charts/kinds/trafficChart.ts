import { formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, formatIndex, nameInView, seriesOf, yearIndex } from '../series.ts'
import type { Band, Series } from '../plot.ts'
import { yearTable } from './yearTable.ts'

/** Traffic for generating, against what is watched without AI and what AI adds to that; they differ a thousandfold, so the scale is one of powers of ten. */
export const traffic: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved } = results
  const format = formatIndex(ask)
  const words = screenWords[locale.language].charts
  const text = words.traffic
  const now = yearIndex(ask)
  const said = (value: number) => formatValue(value, 'TB/yr', locale)
  const lines = (
    [
      ['generationTraffic', text.generating, 'ai'],
      ['networkTraffic', text.added, 'saving'],
      ['viewingTraffic', text.watching, 'traditional'],
    ] as const
  ).map(([variable, name, ink]) => {
    const values = seriesOf(ask, variable, format)
    const bands = ink === 'traditional' ? [] : bandsOf(ask, variable, format)
    return { name, ink, values, bands, end: endOf(ask, values, said), about: aboutSeries(ask, variable, format) }
  })
  const [made = 0, added = 0] = lines.map(({ values }) => values[now] ?? NaN)
  const name = nameInView(ask)
  const year = resolved.startYear + now
  const times = Number((added / made).toPrecision(2))
  const title =
    made < 1
      ? text.none(name, year)
      : times >= 2
        ? text.finding(name, year, formatValue(times, '1', locale))
        : text.little(name, year, said(added))
  return {
    title,
    subtitle: lines.some(({ bands }) => bands.length > 0) ? words.shaded(text.measure) : text.measure,
    summary: words.summary.lines(
      title,
      lines.map((line) => `${line.name} ${said(line.values[now] ?? NaN)}`),
      resolved.startYear + now,
    ),
    plot: {
      ...{ kind: 'timeline', unit: 'TB/yr', powers: true, startYear: resolved.startYear, years: resolved.years, year: now },
      lines: lines.map((line) => ({ ...line, values: powers(line.values), bands: line.bands.map(powersOf) })),
    },
    table: yearTable(
      ask,
      lines.map(({ name: column, values, bands, about }) => ({ title: column, unit: 'TB/yr', values, band: bands[0], about })),
    ),
  }
}

/** Where amounts stand on a scale of powers of ten; what is below a terabyte stands at one. */
const powers = (values: Series): Series => Array.from(values, (amount) => Math.log10(Math.max(1, amount)))
const powersOf = ({ low, high }: Band): Band => ({ low: powers(low), high: powers(high) })
