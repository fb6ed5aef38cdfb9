import { wholeOf } from '../../analysis/catalogue/figuresInText.ts'
import type { Text } from '../../model/text.ts'
import { fillText } from '../../words/fillText.ts'
import { pageWords } from '../../words/pages.ts'
import type { Locale } from '../../words/locale.ts'
import type { Slide, SlideChart, Slides, SlideSeries } from '../../files/slides/deck.ts'
import { scaleFor, scaleName, timesShown, type Shown } from '../../words/format.ts'
import type { Ask, Description } from './describe.ts'
import { nameInView } from './series.ts'
import { chartsOf, describeOf } from './kinds.ts'
import type { ColorName, Plot, Series, Table } from './plot.ts'

const colours: Readonly<Record<ColorName, string>> = {
  ...{ traditional: 'AD6208', ai: '1565B5', friction: '7D4A9E', saving: '0A776A', loss: 'B8263B', uncertainty: '8FB6DC', accent: '14395B' },
  ...{ ink: '15191C', 'ink-2': '465058', 'ink-3': '8A9398', paper: 'F4F5F2', panel: 'FFFFFF', rule: 'D5D9D2' },
}

/** Addresses that are longer are refused by presentation programs. */
const longestAddress = 2000

/** Every chart of what is looked at as a slide; charts whose figures are not there yet are left out. An address leads back to the scenario. */
export function slidesOf(ask: Omit<Ask, 'room'>, date: Date, address = ''): Slides {
  const { results, locale } = ask
  const { scenario, model } = results.resolved
  const text = pageWords[locale.language].chartSlides
  const say = (written: Text) => fillText(written, results, wholeOf(results.resolved), locale)
  const title = say(scenario.title)
  const room = { width: 1100, height: 460 }
  const where = nameInView({ ...ask, room })
  return {
    ...{ language: locale.language, title, date, description: say(scenario.description) },
    footer: text.footer(title, model.id, model.version, date.toISOString().slice(0, 10)),
    ...(/^https?:/.test(address) && address.length <= longestAddress && { link: { words: text.back, url: address } }),
    slides: chartsOf(results.resolved).flatMap((chart) => slideOf(describeOf(chart)({ ...ask, room }), where, locale)),
  }
}

function slideOf({ title, subtitle, summary, plot, table }: Description, where: string, locale: Locale): Slide[] {
  if (!plot) return []
  const text = pageWords[locale.language].chartSlides
  const { chart, unit } = drawn(plot, table, locale)
  return [
    {
      title,
      subtitle: text.measured(measured(subtitle, plot, locale), unit),
      chart,
      notes: text.notes(summary, where),
      sources: text.sources,
    },
  ]
}

/** What is measured, without what only the picture in the app has: shading, hatching, figures at the ends of bars. */
function measured(subtitle: string, plot: Plot, locale: Locale): string {
  const text = pageWords[locale.language].chartSlides
  if (plot.kind === 'timeline' && plot.columns) return text.series([plot.columns, ...plot.lines].map(({ name }) => name))
  return text.bare(subtitle)
}

interface Drawn {
  readonly chart: SlideChart
  /** In which the figures are; empty where they say so themselves. */
  readonly unit: string
}

function drawn(plot: Plot, table: Table, locale: Locale): Drawn {
  switch (plot.kind) {
    case 'timeline': {
      const { startYear, years, steps, powers, lines, columns, unit } = plot
      const amounts = (values: Series) => (powers ? Array.from(values, (power) => 10 ** power) : values)
      const series = lines.flatMap(({ name, ink, values, bands: [widest] }) => [
        line(name, ink, amounts(values)),
        ...(widest
          ? [line(`${name} P5`, 'uncertainty', amounts(widest.low)), line(`${name} P95`, 'uncertainty', amounts(widest.high))]
          : []),
      ])
      const categories = Array.from({ length: years }, (_, year) => steps?.[year] ?? String(startYear + year))
      return scaled('lines', categories, [...(columns ? [line(columns.name, 'ink-3', columns.values)] : []), ...series], unit, locale)
    }
    case 'rows':
      // A slide has no scale of powers: what differs a hundredfold is told there by its shares.
      return rowsOf(plot.powers ? 'share' : plot.unit, table, locale)
    case 'flows':
    case 'ridges':
    case 'curve':
    case 'field':
      return rowsOf(table.columns.find(({ unit }) => unit !== undefined)?.unit ?? '1', table, locale)
    case 'histogram': {
      const { least, most, counts, unit } = plot
      const width = (most - least) / counts.length
      const times = timesShown(unit, locale)
      const scale = scaleFor(Math.max(Math.abs(least), Math.abs(most)) * times, unit, locale)
      const categories = Array.from(counts, (_, index) =>
        String(Number((((least + (index + 0.5) * width) * times) / scale.factor).toPrecision(3))),
      )
      const chart = {
        kind: 'columns',
        categories,
        series: [line(pageWords[locale.language].chartSlides.count, 'ai', counts)],
        format: 'General',
      } as const
      return { chart, unit: scaleName(unit, scale, locale) }
    }
  }
}

/** Rows that a slide has room for. */
const mostRows = 16

/** Bars for every column of figures, its heading for a name; errors and percentiles are left to the table. */
function rowsOf(unit: Shown, { columns, rows }: Table, locale: Locale): Drawn {
  const figures = columns.flatMap(({ title, unit: own }, index) =>
    own === unit && !/^P\d+$/.test(title) && columns.filter((other) => other.title === title).length === 1 ? [index] : [],
  )
  const size = (row: Table['rows'][number]) => Math.max(...figures.map((index) => Math.abs(Number(row[index]))))
  const least = rows.map(size).sort((one, other) => other - one)[mostRows - 1] ?? 0
  const shown = rows.filter((row) => size(row) >= least).slice(0, mostRows)
  const inks: readonly ColorName[] = figures.length > 1 ? ['traditional', 'ai'] : ['ai']
  const series = figures.map((index, place) =>
    line(
      columns[index]?.title ?? '',
      inks[place % inks.length] ?? 'ai',
      shown.map((row) => Number(row[index])),
    ),
  )
  return scaled(
    'bars',
    shown.map(([name]) => String(name)),
    series,
    unit,
    locale,
  )
}

const line = (name: string, ink: ColorName, values: Series): SlideSeries => ({ name, colour: colours[ink], values: Array.from(values) })

/** Figures as people read them: money in billions where it comes to billions. */
function scaled(
  kind: SlideChart['kind'],
  categories: readonly string[],
  series: readonly SlideSeries[],
  unit: Shown,
  locale: Locale,
): Drawn {
  if (unit === 'share' || unit === '1/yr') return { chart: { kind, categories, series, format: '0%' }, unit: '' }
  const times = timesShown(unit, locale)
  const scale = scaleFor(Math.max(...series.flatMap(({ values }) => values.map(Math.abs))) * times, unit, locale)
  const short = series.map((each) => ({ ...each, values: each.values.map((value) => (value * times) / scale.factor) }))
  const format = short.some(({ values }) => values.some((value) => Math.abs(value) >= 1000)) ? '#,##0' : 'General'
  return { chart: { kind, categories, series: short, format }, unit: scaleName(unit, scale, locale) }
}
