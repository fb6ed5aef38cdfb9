import type { Locale } from '../../words/locale.ts'
import type { ComparedFigure, Contest, Standing } from '../../analysis/decisions/scenarioComparison.ts'
import type { Ridge } from '../charts/plot.ts'
import type { Description, Room } from '../charts/describe.ts'
import { sayFigureRange } from '../../words/sayFigure.ts'
import { formatRange, formatRough, formatValue, type Shown } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { asFarAsTold } from '../../words/reading.ts'
import { screenWords } from '../../words/screen.ts'

/** A figure of several scenarios with everything that is needed to speak of it. */
export interface Compared {
  readonly figure: ComparedFigure
  /** What the figure is called, and its unit. */
  readonly title: string
  readonly unit: Shown
  /** Of the scenarios, with their letters. */
  readonly names: readonly string[]
  readonly locale: Locale
}

/** What a figure comes to, in the digits that it has wherever it is shown. */
export function toldOf({ quantiles, mean, errors }: Standing): Record<'low' | 'high' | 'mean', number> {
  const [low, , , , high, average] = [...quantiles, mean].map((value, place) => asFarAsTold(value, errors[place]))
  return { low: low!, high: high!, mean: average! }
}

/** How a figure spreads in each scenario. */
export function spreads({ figure, title: measured, unit, names, locale }: Compared, { width }: Room): Description {
  const words = pageWords[locale.language].compare
  const standings = figure.standings.flatMap((standing, index) =>
    standing ? [{ ...standing, told: toldOf(standing), name: names[index] ?? '' }] : [],
  )
  const highest = standings.reduce((best, one) => (one.mean > best.mean ? one : best), standings[0]!)
  const title = words[standings.length > 1 ? 'ridgesTitle' : 'ridgesTitleOfOne'](highest.name, formatValue(highest.told.mean, unit, locale))
  const said = ({ told: { mean, low, high } }: (typeof standings)[number]) =>
    words.between(formatValue(mean, unit, locale), sayFigureRange({ low, high, unit }, locale) ?? '')
  const least = standings[0]?.histogram.least ?? 0
  const most = standings[0]?.histogram.most ?? 1
  return {
    title,
    subtitle: words.ridgesMeasure(measured),
    summary: words.ridgesSummary(
      title,
      standings.map((one) => [one.name, said(one)]),
    ),
    plot: {
      ...{ kind: 'ridges', unit, least, most },
      rows: standings.map((one, index): Ridge => {
        const { name, mean, quantiles, histogram, told } = one
        const [low = NaN, , median = NaN, , high = NaN] = quantiles
        return {
          ...{ id: name, name, ink: index === 0 ? 'ink-3' : 'ai', counts: histogram.counts },
          marks: { low, median, mean, high },
          text: width < 480 ? formatValue(told.mean, unit, locale) : said(one),
        }
      }),
    },
    table: {
      columns: words.ridgesColumns.map((column, index) =>
        index === 0 ? { title: column } : { title: column, unit: index === words.ridgesColumns.length - 1 ? 'share' : unit },
      ),
      rows: standings.map(({ name, point, quantiles, mean, ahead }) => [name, point, ...quantiles, mean, ahead]),
    },
  }
}

/** How one scenario less another spreads. */
export function apart({ title: measured, unit, names, locale }: Compared, contest: Contest): Description {
  const words = pageWords[locale.language].compare
  const { histogram, quantiles, chance, mean } = contest
  const [p5 = NaN, , p50 = NaN, , p95 = NaN] = quantiles
  const title = words.half(formatRange(quantiles[1] ?? NaN, quantiles[3] ?? NaN, unit, locale))
  const { median, mean: average } = screenWords[locale.language].charts.histogram
  const figureOf = (value: number) => formatValue(value, unit, locale)
  const width = (histogram.most - histogram.least) / histogram.counts.length
  return {
    title,
    subtitle: words.differenceMeasure(names[contest.one] ?? '', names[contest.other] ?? '', measured),
    summary: words.differenceSummary(title, formatRange(p5, p95, unit, locale), formatRough(chance, locale)),
    plot: {
      ...{ kind: 'histogram', unit, ...histogram },
      marks: [
        { value: p5, text: `P5\n${figureOf(p5)}` },
        { value: p50, text: median },
        { value: mean, text: `${average}\n${figureOf(mean)}`, strong: true },
        { value: p95, text: `P95\n${figureOf(p95)}` },
      ],
    },
    table: {
      columns: words.differenceColumns.map((column, index) => (index < 2 ? { title: column, unit } : { title: column })),
      rows: Array.from(histogram.counts, (count, index) => [histogram.least + index * width, histogram.least + (index + 1) * width, count]),
    },
  }
}
