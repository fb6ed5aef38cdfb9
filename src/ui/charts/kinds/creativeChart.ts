import { textIn } from '../../../words/textIn.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, formatIndex, seriesOf, yearIndex } from '../series.ts'

import type { Series } from '../plot.ts'
import { creativeOfAll } from './creativeOfAllChart.ts'
import { yearTable } from './yearTable.ts'

/** The share of production cost that is writing and design, the traditional way and with AI. */
export const creative: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved } = results
  const industry = formatIndex(ask)
  if (industry === -1) return creativeOfAll(ask)
  const now = yearIndex(ask)
  const before = seriesOf(ask, 'creativeShareBefore', industry)
  const after = seriesOf(ask, 'creativeShareAfter', industry)
  const [beforeBands, bands] = [bandsOf(ask, 'creativeShareBefore', industry), bandsOf(ask, 'creativeShareAfter', industry)]
  const about = { before: aboutSeries(ask, 'creativeShareBefore', industry), after: aboutSeries(ask, 'creativeShareAfter', industry) }
  const words = screenWords[locale.language].charts
  const text = words.creative
  const name = textIn(resolved.formats[industry]?.name, locale.language) ?? ''
  const [was, is] = [formatRough(before[now] ?? 0, locale), formatRough(after[now] ?? 0, locale)]
  const year = resolved.startYear + now
  const grows = (after[now] ?? 0) >= (before[now] ?? 0)
  const title = was === is ? text.same(year, name, is) : text.finding(year, name, is, was, grows)
  const end = (values: Series) => endOf(ask, values, (value) => formatValue(value, 'share', locale))
  return {
    title,
    subtitle: bands.length > 0 ? words.shaded(text.measure) : text.measure,
    summary: words.summary.finding(title),
    plot: {
      ...{ kind: 'timeline', unit: 'share', startYear: resolved.startYear, years: resolved.years, year: now, atLeast: 0.2 },
      lines: [
        { name: words.traditional, ink: 'traditional', values: before, bands: beforeBands, end: end(before), about: about.before },
        { name: words.withAi, ink: 'ai', values: after, bands, end: end(after), about: about.after },
      ],
    },
    table: yearTable(ask, [
      { title: words.traditional, unit: 'share', values: before, band: beforeBands[0], about: about.before },
      { title: words.withAi, unit: 'share', values: after, band: bands[0], about: about.after },
    ]),
  }
}
