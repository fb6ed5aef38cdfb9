import { fallInCost, fallInProduction } from '../../../analysis/catalogue/subject.ts'
import { textIn } from '../../../words/textIn.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { costOfTraditional } from '../../../analysis/catalogue/subject.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import type { Series } from '../plot.ts'
import { aboutSeries, bandsOf, endOf, figure, holdsFrom, formatIndex, last, seriesOf, yearIndex } from '../series.ts'

import { costOfAll } from './costOfAllChart.ts'
import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

/** What one unit costs over the years, made the traditional way and with AI. */
export const cost: Describe = (ask) => {
  const { results, view, locale } = ask
  const { resolved, samples } = results
  const industry = formatIndex(ask)
  if (industry === -1) return costOfAll(ask)
  const all = view.scope === 'all'
  const names = all ? (['traditionalUnitCost', 'aiUnitCost'] as const) : (['productionUnitCost', 'aiProductionCost'] as const)
  const [before, after] = [seriesOf(ask, names[0], industry), seriesOf(ask, names[1], industry)]
  // Both ways move together in the draws: what AI costs against the traditional way in the same draw is what may be more or less, so that is the fan.
  const share = costOfTraditional(names[1], names[0])
  const shares = bandsOf(ask, share, industry)
  const at = (values: Series) => Array.from(values, (share, year) => share * (before[year] ?? 0))
  const bands = shares.map(({ low, high }) => ({ low: at(low), high: at(high) }))
  const about = names.map((name) => aboutSeries(ask, name, industry))
  const words = screenWords[locale.language].charts
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const title = finding(ask, before, after)
  const unit = textIn(resolved.formats[industry]?.unit, locale.language) ?? ''
  const measure = words.cost.measure(unit, all)
  return {
    title,
    ...(samples > 0 && bands.length > 0 ? { subtitle: words.cost.shaded(measure), note: words.cost.means } : { subtitle: measure }),
    summary: words.cost.summary(
      title,
      [resolved.startYear, resolved.startYear + resolved.years - 1],
      [money(before[0]!), money(last(before))],
      [money(after[0]!), money(last(after))],
    ),
    plot: {
      kind: 'timeline',
      unit: 'CNY',
      startYear: resolved.startYear,
      years: resolved.years,
      year: yearIndex(ask),
      seen: observationMarks(ask, names[1], industry),
      ...(Math.max(...after, ...(bands[0]?.high ?? [])) > 2 * Math.max(...before) && { atMost: 1.5 * Math.max(...before) }),
      lines: [
        { name: words.traditional, ink: 'traditional', values: before, bands: [], end: endOf(ask, before, money), about: about[0]! },
        { name: words.withAi, ink: 'ai', values: after, bands, end: endOf(ask, after, money), about: about[1]! },
      ],
    },
    table: yearTable(ask, [
      { title: words.traditional, unit: 'CNY', values: before, about: about[0]! },
      { title: words.withAi, unit: 'CNY', values: after, about: about[1]! },
      { title: words.cost.share, unit: 'share', values: seriesOf(ask, share, industry), band: shares[0] },
    ]),
  }
}

function finding(ask: Ask, before: ArrayLike<number>, after: ArrayLike<number>): string {
  const { results, view, locale } = ask
  const { startYear, years, formats } = results.resolved
  const industry = formatIndex(ask)
  const now = yearIndex(ask)
  // The mean of what it comes to in each draw, as everywhere; that is not quite what the means of both costs come to.
  const saved = figure(ask, view.scope === 'all' ? fallInCost : fallInProduction, industry, now)
  const from = holdsFrom(years, (index) => after[index]! < before[index]!)
  const usable = formatRough(figure(ask, 'usableShare', industry, now), locale)
  const size = formatValue(Math.abs(saved), 'share', locale)
  const words = screenWords[locale.language].charts.cost
  const { name, unit } = formats[industry]!
  const of = {
    ...{ industry: textIn(name, locale.language), unit: textIn(unit, locale.language) },
    ...{ year: startYear + now, all: view.scope === 'all' },
  }
  if (Math.abs(saved) < 0.005) return words.same(of)
  if (saved > 0 && from > 0 && from < now) return words.since(of, startYear + from, size, usable)
  if (saved > 0) return words.less(of, size, usable)
  return words.more(of, size, usable, from > now ? startYear + from : undefined)
}
