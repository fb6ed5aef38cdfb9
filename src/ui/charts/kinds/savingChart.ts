import { formatValue } from '../../../words/format.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsOf, holdsFrom, industryIndex, industryName, last, seriesOf, yearIndex } from '../series.ts'
import type { Series } from '../plot.ts'
import { shared } from '../chartWords.ts'

import { inside } from '../../../words/en/grammar.ts'
import { yearTable } from './yearTable.ts'

const words = {
  'zh-CN': { yearly: '当年节省', sum: '累计（折现）', paid: (year: number) => `${year}年回本` },
  en: { yearly: 'Saved in the year', sum: 'Sum so far', paid: (year: number) => `Paid back ${year}` },
} as const

/** What an industry saves year by year, what that sums to in the money of the start year, and when the switch is paid for. */
export const saving: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const industry = industryIndex(ask)
  const yearly = seriesOf(results, 'saving', industry)
  const sum = seriesOf(results, 'cumulativeSaving', industry)
  const bands = bandsOf(results, 'cumulativeSaving', industry)
  const about = { yearly: aboutSeries('saving', industry), sum: aboutSeries('cumulativeSaving', industry) }
  const text = words[locale.language]
  const from = holdsFrom(resolved.years, (index) => sum[index]! > 0)
  const title = finding(ask, sum, from)
  const measure =
    locale.language === 'en' ? 'Bars: saved in the year. Line: discounted sum so far' : '柱：当年节省；线：累计节省（折现到起始年）'
  return {
    title,
    subtitle: samples > 0 && bands.length > 0 ? `${measure}; ${shared[locale.language].fan}`.replace('; 阴', '；阴') : measure,
    summary: `${title}. ${measure}: ${formatValue(last(yearly), 'CNY/yr', locale)}, ${formatValue(last(sum), 'CNY', locale)}.`,
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
  const name = industryName(ask, industryIndex(ask))
  const end = startYear + years - 1
  const size = formatValue(Math.abs(last(sum)), 'CNY', locale)
  const nothing = sum.length === 0 || Math.abs(last(sum)) < 1
  if (locale.language === 'en') {
    if (nothing) return `In ${inside(name)} AI saves nothing by ${end}`
    if (from === -1) return `In ${inside(name)} the switch is not paid back by ${end}: it is ${size} short`
    return from === 0
      ? `In ${inside(name)} the switch pays from the first year, and saves ${size} by ${end}`
      : `In ${inside(name)} the switch pays for itself in ${startYear + from} and has saved ${size} by ${end}`
  }
  if (nothing) return `${name}：到${end}年 AI 没有带来任何节省`
  if (from === -1) return `${name}：到${end}年仍未收回转型投入，还差${size}`
  return from === 0
    ? `${name}：第一年起就有节省，到${end}年累计${size}`
    : `${name}：${startYear + from}年收回转型投入，到${end}年累计节省${size}`
}
