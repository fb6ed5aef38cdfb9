import { textIn } from '../../../words/textIn.ts'
import { costOfTraditional } from '../../../analysis/catalogue/subject.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, lookOfSeveral, seriesOf, yearIndex, formatsInView } from '../series.ts'

import { yearTable } from './yearTable.ts'

/** What one unit made with AI costs in each industry, as a share of what it costs the traditional way. */
export const costOfAll: Describe = (ask) => {
  const { results, view, locale } = ask
  const { startYear, years } = results.resolved
  const all = view.scope === 'all'
  const names = all ? (['traditionalUnitCost', 'aiUnitCost'] as const) : (['productionUnitCost', 'aiProductionCost'] as const)
  const lines = formatsInView(ask).map(({ name, place: industry }, index) => {
    const share = costOfTraditional(names[1], names[0])
    // The mean of what it comes to in each draw, as everywhere.
    const values = seriesOf(ask, share, industry)
    const about = aboutSeries(ask, share, industry)
    const bands = bandsOf(ask, share, industry).slice(0, 1)
    const end = endOf(ask, values, (value) => formatRough(value, locale))
    return { name: textIn(name, locale.language), ...lookOfSeveral(index), values, bands, end, about }
  })
  const now = yearIndex(ask)
  const year = startYear + now
  const shares = lines.map(({ name, values }) => ({ name, share: values[now] ?? Number.NaN })).sort((a, b) => a.share - b.share)
  const [least, most] = [shares[0]!, shares.at(-1)!]
  const low = formatRough(least.share, locale)
  const high = formatRough(most.share, locale)
  const words = screenWords[locale.language].charts
  const title = words.costOfAll.finding(year, all, least.name, low, most.name, high)
  const highest = Math.max(1, ...lines.map(({ values }) => Math.max(...values)))
  return {
    title,
    subtitle: lines.some(({ bands }) => bands.length > 0) ? words.squeezed.shaded(words.costOfAll.measure) : words.costOfAll.measure,
    summary: words.summary.steps(
      title,
      lines.map(({ name, values }) => `${name} ${formatValue(values[now] ?? NaN, 'share', locale)}`),
    ),
    plot: {
      ...{ kind: 'timeline', unit: 'share', startYear, years, year: now, lines },
      level: { value: 1, text: words.traditional },
      ...(highest > 2 && { atMost: 1.5 }),
    },
    table: yearTable(
      ask,
      lines.map(({ name, values, bands, about }) => ({ title: name, unit: 'share', values, band: bands[0], about })),
    ),
  }
}
