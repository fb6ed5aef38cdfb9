import { everyIndustry } from '../../../analysis/catalogue/whose.ts'
import { textIn } from '../../../words/textIn.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, figure, formatIndex, lookOfSeveral, seriesOf, yearIndex, formatsInView } from '../series.ts'

import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

/** Which share of each industry is made with AI, year by year; the fan is that of the chosen industry. */
export const adoption: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const chosen = formatIndex(ask)
  const words = screenWords[locale.language].charts
  const { measure } = words.adoption
  const title = finding(ask)
  const together = formatsInView(ask)
  const shown = chosen === -1 ? together : formatsInView({ ...ask, view: { ...ask.view, industry: everyIndustry } })
  const say = (value: number) => formatValue(value, 'share', locale)
  const lines = shown.map(({ name, place: industry }, index) => {
    const values = seriesOf(ask, 'adoption', industry)
    return {
      name: textIn(name, locale.language),
      ...(chosen === -1 ? lookOfSeveral(index) : { ink: industry === chosen ? ('ai' as const) : ('ink-3' as const) }),
      weak: chosen !== -1 && industry !== chosen,
      values,
      bands: industry === chosen || together.length === 1 ? bandsOf(ask, 'adoption', industry) : [],
      end: endOf(ask, values, say),
      about: aboutSeries(ask, 'adoption', industry),
    }
  })
  return {
    title,
    subtitle: samples > 0 && lines.some(({ bands }) => bands.length > 0) ? words.shaded(measure) : measure,
    summary: words.summary.lines(
      title,
      lines.map(({ name, values }) => `${name} ${say(values[yearIndex(ask)] ?? NaN)}`),
      resolved.startYear + yearIndex(ask),
    ),
    plot: {
      kind: 'timeline',
      unit: 'share',
      startYear: resolved.startYear,
      years: resolved.years,
      year: yearIndex(ask),
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
  const { startYear } = results.resolved
  const now = yearIndex(ask)
  // Of the format that is looked at alone; the others are beside it in the picture.
  const shares = formatsInView(ask)
    .map(({ name, place }) => ({ name: textIn(name, locale.language), share: figure(ask, 'adoption', place, now) }))
    .sort((a, b) => b.share - a.share)
  const [most, least] = [shares[0]!, shares.at(-1)!]
  const year = startYear + now
  const words = screenWords[locale.language].charts.adoption
  const say = (value: number) => formatRough(value, locale)
  if (shares.length === 1) return words.alone(year, most.name, say(most.share))
  if (most.share - least.share < 0.03) return words.alike(year, say(most.share))
  return words.apart(year, most.name, say(most.share), least.name, say(least.share))
}
