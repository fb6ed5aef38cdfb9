import { costOfTraditional } from '../../../analysis/catalogue/subject.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, last, seriesOf, yearIndex } from '../series.ts'
import { shared } from '../chartWords.ts'

import { inside } from '../../../words/en/grammar.ts'
import { yearTable } from './yearTable.ts'

/** What one unit made with AI costs in each industry, as a share of what it costs the traditional way. */
export const costOfAll: Describe = (ask) => {
  const { results, view, locale } = ask
  const { industries, startYear, years } = results.resolved
  const all = view.scope === 'all'
  const names = all ? (['traditionalUnitCost', 'aiUnitCost'] as const) : (['productionUnitCost', 'aiProductionCost'] as const)
  const lines = industries.map(({ name }, industry) => {
    const before = seriesOf(results, names[0], industry)
    const values = Array.from(seriesOf(results, names[1], industry), (cost, year) => cost / before[year]!)
    const about = aboutSeries(costOfTraditional(names[1], names[0]), industry)
    return { name: name[locale.language], ink: 'ai' as const, values, bands: [], end: formatRough(last(values), locale), about }
  })
  const now = yearIndex(ask)
  const year = startYear + now
  const shares = lines.map(({ name, values }) => ({ name, share: values[now] ?? Number.NaN })).sort((a, b) => a.share - b.share)
  const [least, most] = [shares[0]!, shares.at(-1)!]
  const low = formatRough(least.share, locale)
  const high = formatRough(most.share, locale)
  const title =
    locale.language === 'en'
      ? `${all ? 'With distribution, in' : 'In'} ${year} AI work costs ${low} of the old way in ${inside(least.name)}, ${high} in ${inside(most.name)}`
      : `${all ? '连同发行，' : ''}${year}年 AI 制作的成本：${least.name}为传统的${low}，${most.name}为${high}`
  const highest = Math.max(1, ...lines.map(({ values }) => Math.max(...values)))
  return {
    title,
    subtitle: locale.language === 'en' ? 'Cost of one project made with AI; traditional = 100%' : 'AI 制作一个项目的成本，传统制作＝100%',
    summary: `${title}${locale.language === 'en' ? '. ' : '。'}${lines.map(({ name, values }) => `${name} ${formatValue(last(values), 'share', locale)}`).join(locale.language === 'en' ? ', ' : '，')}`,
    plot: {
      ...{ kind: 'timeline', unit: 'share', startYear, years, year: now, marks: [], lines },
      level: { value: 1, text: shared[locale.language].traditional },
      ...(highest > 2 && { atMost: 1.5 }),
    },
    table: yearTable(
      ask,
      lines.map(({ name, values, about }) => ({ title: name, unit: 'share', values, about })),
    ),
  }
}
