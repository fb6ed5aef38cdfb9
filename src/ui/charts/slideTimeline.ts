import type { SlideSeries } from '../../files/slides/deck.ts'
import { pageWords } from '../../words/pages.ts'
import { axisAround } from './axis.ts'
import type { Series, TimeLine, Timeline } from './plot.ts'
import { widthOf } from '../../files/slides/writeChart.ts'
import { colours, labelType, onSteps, scaled, type Drawn, type SlideStyle } from './slideChart.ts'
import { marksOf, placedMarks, reachOf } from './slideMarks.ts'

/** How much of its colour a fan lays on: where nine draws in ten lie, and where the middle half does. */
const fanOpacity = { wide: 0.18, half: 0.38 } as const

/** A line with its fan, columns and areas over the years. */
export function timeline(plot: Timeline, { locale, width }: SlideStyle): Drawn {
  const text = pageWords[locale.language].chartSlides
  const { startYear, years, steps, powers, lines, columns, areas = [], level, marks = [] } = plot
  const amounts = (values: Series) => Array.from(values, (value) => (powers ? 10 ** value : value))
  const all = [
    ...lines.flatMap(({ values, bands }) => [values, ...bands.flatMap(({ low, high }) => [low, high])]),
    ...(columns ? [columns.values] : []),
    ...(level ? [[level.value]] : []),
    ...Array.from({ length: areas.length > 0 ? years : 0 }, (_, year) => [areas.reduce((sum, { values }) => sum + (values[year] ?? 0), 0)]),
  ].flatMap(amounts)
  const { of, format, unit } = scaled(all, plot.unit, locale)
  const categories = Array.from({ length: years }, (_, year) => steps?.[year] ?? String(startYear + year))
  const shown = all.filter(Number.isFinite).map(of)
  const fans = lines.filter(({ bands, weak }) => bands.length > 0 && !weak)
  const atEnd = (label: string) => categories.map((_, index) => (index === categories.length - 1 ? label : ''))
  const series: SlideSeries[] = [
    ...areas.map(({ name, end, values, ink, tint }): SlideSeries => ({
      ...{ form: 'area', name: `${name} ${end}`, colour: colours[ink], opacity: tint, values: amounts(values).map(of) },
    })),
    ...(columns
      ? [
          {
            ...{ form: 'bars' as const, name: columns.name, colour: colours[columns.ink], values: amounts(columns.values).map(of) },
            colours: Array.from(columns.values, (value) => colours[value < 0 ? columns.inkBelow : columns.ink]),
            labels: columnLabels(plot, shown, of, width),
          },
        ]
      : []),
    ...fans.flatMap((line, place) => {
      const scaledValues = (values: Series) => amounts(values).map(of)
      return place < 2 ? fanOf(line, scaledValues, text, place === 1) : edgesOf(line, scaledValues, text)
    }),
    ...lines.map(({ name, end, ink, values, dashed = false, weak = false }): SlideSeries => ({
      ...{ form: 'line', name, colour: colours[ink], values: amounts(values).map(of), unnamed: true, dashed, thin: weak },
      labels: atEnd(`${name}\n${end}`),
    })),
    ...(level
      ? [
          {
            ...{ form: 'line' as const, name: level.text || text.level, colour: colours['ink-3'], dashed: true, thin: true, unnamed: true },
            ...{ values: categories.map(() => of(level.value)), labels: atEnd(level.text) },
          },
        ]
      : []),
  ]
  const ends = powers
    ? { least: 10 ** Math.floor(Math.log10(Math.min(...shown))), most: 10 ** Math.ceil(Math.log10(Math.max(...shown))) }
    : onSteps(axisAround(Math.min(0, ...shown), Math.max(plot.atLeast ?? 0, ...shown), 6))
  const marked = placedMarks(
    marks.flatMap(({ year, text: mark }) => (Number.isInteger(year) && mark !== '' ? [{ at: year, text: mark }] : [])),
    categories,
    width - 1.6,
  )
  return {
    chart: {
      categories,
      series: [...series, ...marksOf(marked, categories, (Math.max(...shown, 0) * 0.98) / reachOf(marked), text.marks)],
      gap: 60,
      axis: { format, ...ends, ...(powers && { powers }) },
    },
    unit,
    ...(fans.length > 0 && {
      besides: [
        text.shaded(
          fans.some(({ bands }) => bands.length > 1),
          fans.length > 2,
        ),
      ],
    }),
  }
}

/** The figure of each column, where no line runs through it; nothing where they are too close for that. */
function columnLabels(
  { columns, lines, years }: Timeline,
  shown: readonly number[],
  of: (value: number) => number,
  width: number,
): string[] {
  const values = Array.from(columns?.values ?? [], of)
  const labels = values.map((value) => String(Number(value.toPrecision(3))).replace('-', '−'))
  if (Math.max(...labels.map((label) => widthOf(label, labelType))) > (width - 1.9) / years) return []
  const range = Math.max(0, ...shown) - Math.min(0, ...shown)
  const isFree = (value: number, year: number) =>
    lines.every((line) => Math.abs(of(line.values[year] ?? NaN) - value - (value < 0 ? -1 : 1) * 0.04 * range) > 0.06 * range)
  return labels.map((label, year) => (isFree(values[year] ?? NaN, year) ? label : ''))
}

type SlideWords = (typeof pageWords)['en']['chartSlides']

/** Between what the draws lie: areas that stand on one that is not drawn; those of a second line are a stack of their own. */
function fanOf({ name, ink, bands }: TimeLine, of: (values: Series) => number[], text: SlideWords, second: boolean): SlideSeries[] {
  const [widest, half] = bands
  if (!widest) return []
  const edges = half ? [widest.low, half.low, half.high, widest.high].map(of) : [widest.low, widest.high].map(of)
  const between = edges.slice(1).map((edge, place) => edge.map((value, at) => value - (edges[place]?.[at] ?? 0)))
  const isHalf = (place: number) => half !== undefined && place === 1
  return [
    { form: 'area', name: text.base(name), values: edges[0] ?? [], second },
    ...between.map((values, place): SlideSeries => ({
      ...{ form: 'area', values, second, colour: colours[ink], opacity: isHalf(place) ? fanOpacity.half : fanOpacity.wide },
      ...{ name: isHalf(place) ? text.half(name) : text.nineInTen(name), unnamed: true },
    })),
  ]
}

/** The same of a third line: there are no more axes that its areas could stand on, so its edges are lines. */
function edgesOf({ name, ink, bands: [widest] }: TimeLine, of: (values: Series) => number[], text: SlideWords): SlideSeries[] {
  if (!widest) return []
  return [widest.low, widest.high].map((edge) => ({
    ...{ form: 'line', name: text.nineInTen(name), colour: colours[ink], opacity: 0.7, values: of(edge) },
    ...{ dashed: true, thin: true, unnamed: true },
  }))
}
