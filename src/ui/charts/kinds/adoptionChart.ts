import { formatRough, formatValue } from '../../../words/format.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsOf, figure, industryIndex, last, seriesOf, yearIndex } from '../series.ts'
import { shared } from '../chartWords.ts'

import { inside } from '../../../words/en/grammar.ts'
import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

/** Which share of each industry is made with AI, year by year; the fan is that of the chosen industry. */
export const adoption: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const chosen = industryIndex(ask)
  const title = finding(ask)
  const measure = locale.language === 'en' ? 'Share of all work that is made with AI' : '用 AI 制作的作品占全行业的比例'
  const lines = resolved.industries.map(({ name }, industry) => {
    const values = seriesOf(results, 'adoption', industry)
    return {
      name: name[locale.language],
      ink: chosen === -1 || industry === chosen ? ('ai' as const) : ('ink-3' as const),
      weak: chosen !== -1 && industry !== chosen,
      values,
      bands: industry === chosen ? bandsOf(results, 'adoption', industry) : [],
      end: formatValue(last(values), 'share', locale),
      about: aboutSeries('adoption', industry),
    }
  })
  const fan = `${locale.language === 'en' ? '; ' : '；'}${shared[locale.language].fan}`
  return {
    title,
    subtitle: samples > 0 && (lines[chosen]?.bands.length ?? 0) > 0 ? measure + fan : measure,
    summary: `${title}. ${lines.map(({ name, end }) => `${name} ${end}`).join(', ')} (${resolved.startYear + resolved.years - 1}).`,
    plot: {
      kind: 'timeline',
      unit: 'share',
      startYear: resolved.startYear,
      years: resolved.years,
      year: yearIndex(ask),
      marks: [],
      seen: chosen === -1 ? [] : observationMarks(ask, 'adoption', chosen),
      lines,
      atLeast: 0.2,
    },
    table: yearTable(
      ask,
      lines.map(({ name, values, bands, about }) => ({ title: name, unit: 'share', values, band: bands[0], about })),
    ),
  }
}

function finding(ask: Ask): string {
  const { results, locale } = ask
  const { industries, startYear } = results.resolved
  const now = yearIndex(ask)
  const shares = industries
    .map(({ name }, industry) => ({ name: name[locale.language], share: figure(results, 'adoption', industry, now) }))
    .sort((a, b) => b.share - a.share)
  const [most, least] = [shares[0]!, shares.at(-1)!]
  const year = startYear + now
  const say = (value: number) => formatRough(value, locale)
  if (locale.language === 'en') {
    if (shares.length === 1) return `In ${year} AI makes ${say(most.share)} of ${inside(most.name)}`
    if (most.share - least.share < 0.03) return `In ${year} AI makes some ${say(most.share)} of the work in all industries alike`
    return `In ${year} AI makes ${say(most.share)} of ${inside(most.name)}, but only ${say(least.share)} of ${inside(least.name)}`
  }
  if (shares.length === 1) return `${year}年，${most.name}有${say(most.share)}用 AI 制作`
  if (most.share - least.share < 0.03) return `${year}年，各行业都有约${say(most.share)}的作品用 AI 制作`
  return `${year}年，${most.name}有${say(most.share)}用 AI 制作，${least.name}只有${say(least.share)}`
}
