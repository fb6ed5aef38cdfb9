import { formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsOf, holdsFrom, formatIndex, nameInView, last, seriesOf, yearIndex } from '../series.ts'
import type { Series } from '../plot.ts'

import { yearTable } from './yearTable.ts'

/** What an industry saves year by year, what that sums to in the money of the start year, and when the switch is paid for. */
export const saving: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const industry = formatIndex(ask)
  const yearly = seriesOf(ask, 'saving', industry)
  const sum = seriesOf(ask, 'cumulativeSaving', industry)
  const bands = bandsOf(ask, 'cumulativeSaving', industry)
  const about = { yearly: aboutSeries(ask, 'saving', industry), sum: aboutSeries(ask, 'cumulativeSaving', industry) }
  const words = screenWords[locale.language].charts
  const text = words.saving
  const from = holdsFrom(resolved.years, (index) => sum[index]! > 0)
  const title = finding(ask, sum, from)
  return {
    title,
    subtitle: samples > 0 && bands.length > 0 ? words.shaded(text.measure) : text.measure,
    summary: text.summary(title, formatValue(last(yearly), 'CNY/yr', locale), formatValue(last(sum), 'CNY', locale)),
    plot: {
      kind: 'timeline',
      unit: 'CNY',
      startYear: resolved.startYear,
      years: resolved.years,
      year: yearIndex(ask),
      marks: from > 0 ? [{ year: from, text: text.paid(resolved.startYear + from) }] : [],
      lines: [{ name: text.sum, ink: 'ai', values: sum, bands, end: formatValue(last(sum), 'CNY', locale), about: about.sum }],
      columns: {
        ...{ name: text.yearly, ink: 'saving', inkBelow: 'loss', values: yearly, end: formatValue(last(yearly), 'CNY', locale) },
        about: about.yearly,
      },
    },
    table: yearTable(ask, [
      { title: text.yearly, unit: 'CNY', values: yearly, about: about.yearly },
      { title: text.sum, unit: 'CNY', values: sum, band: bands[0], about: about.sum },
    ]),
  }
}

function finding(ask: Ask, sum: Series, from: number): string {
  const { results, locale } = ask
  const { startYear, years } = results.resolved
  const name = nameInView(ask)
  const end = startYear + years - 1
  const size = formatValue(Math.abs(last(sum)), 'CNY', locale)
  const words = screenWords[locale.language].charts.saving
  if (sum.length === 0 || Math.abs(last(sum)) < 1) return words.nothing(name, end)
  if (from === -1) return words.never(name, end, size)
  return from === 0 ? words.atOnce(name, end, size) : words.from(name, startYear + from, end, size)
}
