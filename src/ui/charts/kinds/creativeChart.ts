import { formatRough, formatValue } from '../../../words/format.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, bandsOf, industryIndex, last, seriesOf, yearIndex } from '../series.ts'
import { shared } from '../chartWords.ts'

import { inside } from '../../../words/en/grammar.ts'
import { creativeOfAll } from './creativeOfAllChart.ts'
import { yearTable } from './yearTable.ts'

/** The share of production cost that is writing and design, the traditional way and with AI. */
export const creative: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved } = results
  const industry = industryIndex(ask)
  if (industry === -1) return creativeOfAll(ask)
  const now = yearIndex(ask)
  const before = seriesOf(results, 'creativeShareBefore', industry)
  const after = seriesOf(results, 'creativeShareAfter', industry)
  const bands = bandsOf(results, 'creativeShareAfter', industry)
  const about = { before: aboutSeries('creativeShareBefore', industry), after: aboutSeries('creativeShareAfter', industry) }
  const text = shared[locale.language]
  const name = resolved.industries[industry]?.name[locale.language] ?? ''
  const [was, is] = [formatRough(before[now] ?? 0, locale), formatRough(after[now] ?? 0, locale)]
  const year = resolved.startYear + now
  const grows = (after[now] ?? 0) >= (before[now] ?? 0)
  const title =
    was === is
      ? {
          en: `In ${year} creation keeps its ${is} of the production budget of ${inside(name)}`,
          'zh-CN': `${name}：${year}年创作占制作成本${is}，与传统相同`,
        }[locale.language]
      : locale.language === 'en'
        ? `In ${year} creation takes ${is} of what making ${inside(name)} costs, ${grows ? 'up from' : 'down from'} ${was} without AI`
        : `${name}：${year}年创作占制作成本的${is}，传统做法为${was}`
  const measure =
    locale.language === 'en'
      ? 'Writing, design and direction as a share of production cost'
      : '创作（编剧、设计与 AI 导演）占制作成本的比例'
  const end = (values: ArrayLike<number>) => formatValue(last(Array.from(values)), 'share', locale)
  return {
    title,
    subtitle: bands.length > 0 ? `${measure}${locale.language === 'en' ? '; ' : '；'}${text.fan}` : measure,
    summary: `${title}.`,
    plot: {
      ...{ kind: 'timeline', unit: 'share', startYear: resolved.startYear, years: resolved.years, year: now, marks: [], atLeast: 0.2 },
      lines: [
        { name: text.traditional, ink: 'traditional', values: before, bands: [], end: end(before), about: about.before },
        { name: text.withAi, ink: 'ai', values: after, bands, end: end(after), about: about.after },
      ],
    },
    table: yearTable(ask, [
      { title: text.traditional, unit: 'share', values: before, about: about.before },
      { title: text.withAi, unit: 'share', values: after, band: bands[0], about: about.after },
    ]),
  }
}
