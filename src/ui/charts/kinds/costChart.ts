import { formatRough, formatValue } from '../../../words/format.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsOf, figure, holdsFrom, industryIndex, last, seriesOf, yearIndex } from '../series.ts'
import { shared } from '../chartWords.ts'

import { one, opening } from '../../../words/en/grammar.ts'
import { costOfAll } from './costOfAllChart.ts'
import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

/** What one unit costs over the years, made the traditional way and with AI. */
export const cost: Describe = (ask) => {
  const { results, view, locale } = ask
  const { resolved, samples } = results
  const industry = industryIndex(ask)
  if (industry === -1) return costOfAll(ask)
  const all = view.scope === 'all'
  const names = all ? (['traditionalUnitCost', 'aiUnitCost'] as const) : (['productionUnitCost', 'aiProductionCost'] as const)
  const [before, after] = [seriesOf(results, names[0], industry), seriesOf(results, names[1], industry)]
  const bands = bandsOf(results, names[1], industry)
  const about = names.map((name) => aboutSeries(name, industry))
  const words = shared[locale.language]
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const title = finding(ask, before, after)
  const unit = resolved.industries[industry]?.unit[locale.language] ?? ''
  const measure =
    locale.language === 'en'
      ? `Cost of one ${unit}, ${all ? 'production and distribution' : 'production only'}`
      : `每${unit}${all ? '全部成本（制作与发行）' : '制作成本'}`
  return {
    title,
    subtitle: samples > 0 && bands.length > 0 ? `${measure}${locale.language === 'en' ? '; ' : '；'}${words.fan}` : measure,
    summary:
      locale.language === 'en'
        ? `${title}. Traditional: ${money(before[0]!)} in ${resolved.startYear}, ${money(last(before))} in ${resolved.startYear + resolved.years - 1}. Made with AI: ${money(after[0]!)}, then ${money(last(after))}.`
        : `${title}。传统制作：${resolved.startYear}年${money(before[0]!)}，${resolved.startYear + resolved.years - 1}年${money(last(before))}；AI 制作：由${money(after[0]!)}到${money(last(after))}。`,
    plot: {
      kind: 'timeline',
      unit: 'CNY',
      startYear: resolved.startYear,
      years: resolved.years,
      year: yearIndex(ask),
      marks: [],
      seen: observationMarks(ask, names[1], industry),
      ...(Math.max(...after, ...(bands[0]?.high ?? [])) > 2 * Math.max(...before) && { atMost: 1.5 * Math.max(...before) }),
      lines: [
        { name: words.traditional, ink: 'traditional', values: before, bands: [], end: money(last(before)), about: about[0]! },
        { name: words.withAi, ink: 'ai', values: after, bands, end: money(last(after)), about: about[1]! },
      ],
    },
    table: yearTable(ask, [
      { title: words.traditional, unit: 'CNY', values: before, about: about[0]! },
      { title: words.withAi, unit: 'CNY', values: after, band: bands[0], about: about[1]! },
    ]),
  }
}

function finding(ask: Ask, before: ArrayLike<number>, after: ArrayLike<number>): string {
  const { results, view, locale } = ask
  const { startYear, years, industries } = results.resolved
  const industry = industryIndex(ask)
  const now = yearIndex(ask)
  const saved = 1 - after[now]! / before[now]!
  const from = holdsFrom(years, (index) => after[index]! < before[index]!)
  const year = startYear + now
  const usable = formatRough(figure(results, 'usableShare', industry, now), locale)
  const size = formatRough(Math.abs(saved), locale)
  const same = Math.abs(saved) < 0.005
  if (locale.language === 'en') {
    const made = `${one(industries[industry]?.unit.en ?? 'unit')} made with AI`
    const lead = view.scope === 'all' ? 'with distribution, ' : ''
    if (same) return opening(`${lead}${made} costs as much as before in ${year}`)
    if (saved > 0 && from > 0 && from < now)
      return opening(
        `${lead}${made} is cheaper from ${startYear + from} and costs ${size} less by ${year}, if ${usable} of takes are usable`,
      )
    if (saved > 0) return opening(`${lead}${made} costs ${size} less in ${year}, if ${usable} of takes are usable`)
    const later = from > now ? `; cheaper from ${startYear + from}` : ''
    return opening(`${lead}${made} still costs ${size} more in ${year}, when ${usable} of takes are usable${later}`)
  }
  const { name, unit } = industries[industry] ?? { name: { 'zh-CN': '' }, unit: { 'zh-CN': '' } }
  const lead = `${name['zh-CN']}：${view.scope === 'all' ? '连同发行，' : ''}`
  const each = `每${unit['zh-CN']}`
  if (same) return `${lead}${year}年 AI 制作与传统制作成本相当`
  if (saved > 0 && from > 0 && from < now)
    return `${lead}${startYear + from}年起 AI 制作更便宜，到${year}年${each}省${size}，前提是${usable}的生成片段可用`
  if (saved > 0) return `${lead}${year}年 AI 制作${each}省${size}，前提是${usable}的生成片段可用`
  return `${lead}${year}年 AI 制作${each}仍贵${size}，当年${usable}的生成片段可用${from > now ? `；${startYear + from}年起转为便宜` : ''}`
}
