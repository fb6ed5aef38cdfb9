import { figure, type Figure } from '../../../words/figure.ts'
import { formatValue } from '../../../words/format.ts'
import { sayPayback } from '../../../words/sayFigure.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsInView, endOf, formatIndex, nameInView, last, seriesOf, yearIndex } from '../series.ts'
import type { Series } from '../plot.ts'

import { yearTable } from './yearTable.ts'

/** What an industry saves year by year, what that sums to in the money of the start year, and when the switch is paid for. */
export const saving: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const industry = formatIndex(ask)
  const yearly = seriesOf(ask, 'saving', industry)
  const sum = seriesOf(ask, 'cumulativeSaving', industry)
  const bands = bandsInView(ask, 'cumulativeSaving', industry)
  const about = { yearly: aboutSeries(ask, 'saving', industry), sum: aboutSeries(ask, 'cumulativeSaving', industry) }
  const words = screenWords[locale.language].charts
  const text = words.saving
  const payback = figure(results, 'payback', ask.view)
  const paid = payback.low === undefined ? text.paid : text.halfPaid
  const title = finding(ask, sum, payback)
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const isLast = yearIndex(ask) === resolved.years - 1
  // The title speaks of the sum at the end, and a figure above of the year that is looked at.
  const sumAtEnd = isLast ? money(last(sum)) : words.inYear(resolved.startYear + resolved.years - 1, money(last(sum)))
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
      marks:
        payback.value > resolved.startYear && Number.isFinite(payback.value)
          ? [{ year: payback.value - resolved.startYear, text: paid(payback.value) }]
          : [],
      lines: [{ name: text.sum, ink: 'ai', values: sum, bands, end: sumAtEnd, about: about.sum }],
      columns: {
        ...{ name: text.yearly, ink: 'saving', inkBelow: 'loss', values: yearly, end: endOf(ask, yearly, money) },
        about: about.yearly,
      },
    },
    table: yearTable(ask, [
      { title: text.yearly, unit: 'CNY', values: yearly, about: about.yearly },
      { title: text.sum, unit: 'CNY', values: sum, band: bands[0], about: about.sum },
    ]),
  }
}

function finding(ask: Ask, sum: Series, payback: Figure): string {
  const { results, locale } = ask
  const { startYear, years } = results.resolved
  const name = nameInView(ask)
  const end = startYear + years - 1
  const size = formatValue(Math.abs(last(sum)), 'CNY', locale)
  const words = screenWords[locale.language].charts.saving
  const chances = sayPayback(payback, locale)
  if (sum.length === 0 || Math.abs(last(sum)) < 1) return words.nothing(name, end)
  if (chances !== undefined) return words.chances(name, chances, last(sum) > 0, end, size)
  if (!Number.isFinite(payback.value)) return words.never(name, end, size)
  return payback.value === startYear ? words.atOnce(name, end, size) : words.from(name, payback.value, end, size)
}
