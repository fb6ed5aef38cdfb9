import { documentColours } from '../../files/documentColours.ts'
import type { Panel, SlideAxis, SlideChart, SlideSeries } from '../../files/slides/deck.ts'
import { formatValue, scaleFor, scaleName, timesShown, type Shown } from '../../words/format.ts'
import { namesWidth, widthOf } from '../../files/slides/writeChart.ts'
import type { Locale } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'
import { axisAround, roundStep, ticksOf, type Axis } from './axis.ts'
import type { Description } from './describe.ts'
import { nameOfRow } from './plot.ts'
import type { ColorName, Flows, Histogram, Plot, Row, RowLabel, Rows, Series, Table, TimeLine, Timeline } from './plot.ts'

const colours: Readonly<Record<ColorName, string>> = {
  ...documentColours,
  ...{ traditional: '9A5707', friction: '7D4A9E', saving: '097367', loss: 'B8263B', uncertainty: '8FB6DC' },
  ...{ 'ink-2': '465058', 'ink-3': '8A9398', paper: 'F4F5F2', panel: 'FFFFFF' },
}

/** How much of its colour a fan lays on: where nine draws in ten lie, and where the middle half does. */
const fanOpacity = { wide: 0.18, half: 0.38 } as const

/** Points of the labels in a chart. */
const labelType = 11

/** A chart as it stands on a slide; nothing while it has no figures, or where it is one that no step can show. */
export function panelOf({ title, subtitle, plot, table }: Description, { locale, width }: SlideStyle): Panel | undefined {
  const drawn = plot && drawnOf(plot, table, { locale, width })
  if (!drawn) return undefined
  const text = pageWords[locale.language].chartSlides
  // Beside columns the subtitle says which are bars and which the line, as the legend does.
  const measure =
    plot.kind === 'timeline' && plot.columns ? text.series([plot.columns, ...plot.lines].map(({ name }) => name)) : text.bare(subtitle)
  return { title, subtitle: [text.measured(measure, drawn.unit), ...(drawn.besides ?? [])].join(' · '), chart: drawn.chart }
}

/** How a chart is written, and how wide it stands on its slide, in inches. */
export interface SlideStyle {
  readonly locale: Locale
  readonly width: number
}

interface Drawn {
  readonly chart: SlideChart
  /** In which the figures are; empty where they say so themselves. */
  readonly unit: string
  /** What else has to be said above the chart. */
  readonly besides?: readonly string[]
}

function drawnOf(plot: Plot, table: Table, style: SlideStyle): Drawn | undefined {
  switch (plot.kind) {
    case 'timeline':
      return timeline(plot, style)
    case 'rows':
      return plot.base ? swings(plot, plot.base, style) : plot.rows.some(floats) ? stairs(plot, table, style) : bars(plot, table, style)
    case 'histogram':
      return histogram(plot, style)
    case 'flows':
      return beforeAndAfter(plot, style)
    case 'ridges':
    case 'curve':
    case 'field':
      return undefined
  }
}

interface Scaled {
  readonly of: (value: number) => number
  readonly format: string
  readonly unit: string
}

/** How figures are written: money in billions where it comes to billions. */
function scaled(values: readonly number[], unit: Shown, locale: Locale): Scaled {
  if (unit === 'share' || unit === '1/yr') return { of: (value) => value, format: '0%', unit: '' }
  const times = timesShown(unit, locale)
  const scale = scaleFor(Math.max(0, ...values.filter(Number.isFinite).map(Math.abs)) * times, unit, locale)
  const of = (value: number) => (value * times) / scale.factor
  return { of, format: values.some((value) => Math.abs(of(value)) >= 1000) ? '#,##0' : 'General', unit: scaleName(unit, scale, locale) }
}

const floats = ({ bars: [bar] }: Row): boolean => bar !== undefined && bar.from !== 0

/** A line with its fan, columns and areas over the years. */
function timeline(plot: Timeline, { locale, width }: SlideStyle): Drawn {
  const text = pageWords[locale.language].chartSlides
  const { startYear, years, steps, powers, lines, columns, areas = [], level, marks } = plot
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
          },
        ]
      : []),
    ...fans.flatMap((line, place) => (place === 0 ? fanOf : edgesOf)(line, (values) => amounts(values).map(of), text)),
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
  const marked = marks.flatMap(({ year, text: mark }) => (Number.isInteger(year) ? [{ at: year, text: mark }] : []))
  return {
    chart: {
      categories,
      series: [...series, ...marksOf(marked, categories, { top: Math.max(...shown, 0) * 0.9, width, name: text.marks })],
      gap: 60,
      axis: { format, ...ends, ...(powers && { powers }) },
    },
    unit,
  }
}

type SlideWords = (typeof pageWords)['en']['chartSlides']

/** Between what the draws lie: areas that stand on one that is not drawn. */
function fanOf({ name, ink, bands }: TimeLine, of: (values: Series) => number[], text: SlideWords): SlideSeries[] {
  const [widest, half] = bands
  if (!widest) return []
  const edges = half ? [widest.low, half.low, half.high, widest.high].map(of) : [widest.low, widest.high].map(of)
  const between = edges.slice(1).map((edge, place) => edge.map((value, at) => value - (edges[place]?.[at] ?? 0)))
  const isHalf = (place: number) => half !== undefined && place === 1
  return [
    { form: 'area', name: text.base(name), values: edges[0] ?? [] },
    ...between.map((values, place): SlideSeries => ({
      ...{ form: 'area', values, colour: colours[ink], opacity: isHalf(place) ? fanOpacity.half : fanOpacity.wide },
      ...{ name: isHalf(place) ? text.half(name) : text.nineInTen(name), unnamed: place === 2 },
    })),
  ]
}

/** The same of a second line, whose areas would stand on those of the first: its edges as lines. */
function edgesOf({ name, ink, bands: [widest] }: TimeLine, of: (values: Series) => number[], text: SlideWords): SlideSeries[] {
  if (!widest) return []
  return [widest.low, widest.high].map((edge, place) => ({
    ...{ form: 'line', name: text.nineInTen(name), colour: colours[ink], opacity: 0.7, values: of(edge) },
    ...{ dashed: true, thin: true, unnamed: place === 1 },
  }))
}

/** Points of which the label says what happens there; those that are close stand at different heights. */
function marksOf(
  marks: readonly { readonly at: number; readonly text: string }[],
  categories: readonly string[],
  { top, width, name }: { readonly top: number; readonly width: number; readonly name: string },
): SlideSeries[] {
  if (marks.length === 0) return []
  const sorted = marks.toSorted((one, other) => one.at - other.at)
  const levels: number[] = []
  for (const [index, { at, text }] of sorted.entries()) {
    const half = (label: string) => (widthOf(label, labelType) / 2 + 0.05) * (categories.length / (width - 0.6))
    let level = 0
    while (sorted.slice(0, index).some((before, place) => levels[place] === level && at - before.at < half(before.text) + half(text)))
      level += 1
    levels.push(level)
  }
  const at = (index: number) => sorted.findIndex((mark) => mark.at === index)
  return [
    {
      ...{ form: 'marks', name },
      values: categories.map((_, index) => (at(index) < 0 ? NaN : top * (1 + 0.12 * (levels[at(index)] ?? 0)))),
      labels: categories.map((_, index) => sorted.flatMap((mark) => (mark.at === index ? mark.text : [])).join(' · ')),
    },
  ]
}

/** What a figure comes to from one end of an assumption to the other: bars on both sides of what it is now. */
function swings(
  { rows, unit: shown }: Rows,
  base: { readonly value: number; readonly text: string },
  { locale, width }: SlideStyle,
): Drawn {
  const text = pageWords[locale.language].chartSlides
  const { of, format, unit } = scaled([base.value, ...rows.flatMap(({ bars: both }) => both.map(({ to }) => to))], shown, locale)
  const side = (which: 'left' | 'right', place: number): SlideSeries => ({
    ...{ form: 'bars', name: text.ends[which], colour: colours[which === 'left' ? 'loss' : 'saving'], unnamed: true, labelled: 'outside' },
    values: rows.map(({ bars: both }) => of(both[place]?.to ?? NaN)),
    colours: rows.map(({ bars: both }) => colours[both[place]?.ink ?? 'ai']),
    labels: rows.map(({ labels }) => labels.find((label) => label.side === which)?.text ?? ''),
  })
  const chart = { lying: true, categories: rows.map(nameOfRow), series: [side('left', 0), side('right', 1)] }
  return {
    chart: { ...chart, axis: { format, base: of(base.value), ...roomFor(chart, width, of(base.value)) } },
    unit,
    besides: [base.text],
  }
}

/** An axis on which the labels outside of bars have room: each as far from the base as its bar reaches and the label is wide. */
function roomFor(
  { categories, series }: Pick<SlideChart, 'categories' | 'series'>,
  width: number,
  base = 0,
): Pick<SlideAxis, 'least' | 'most' | 'step'> {
  const plot = width - namesWidth({ lying: true, categories }, width) - 0.2
  const ends = series.flatMap(({ values, labels = [] }) =>
    values.flatMap((value, row) => {
      const label = labels[row] ?? ''
      return Number.isFinite(value) ? [{ value, label: label === '' ? 0 : widthOf(label, labelType) + 0.12 }] : []
    }),
  )
  let [least, most] = [Math.min(base, ...ends.map(({ value }) => value)), Math.max(base, ...ends.map(({ value }) => value))]
  // Room for labels makes an inch stand for more, so that they need more of it.
  for (let round = 0; round < 12; round += 1) {
    const inch = (most - least) / plot
    least = Math.min(base, ...ends.map(({ value, label }) => (value < base ? value - label * inch : value)))
    most = Math.max(base, ...ends.map(({ value, label }) => (value < base ? value : value + label * inch)))
  }
  return onSteps(axisAround(least, most, Math.max(4, Math.round(plot * 1.4))))
}

/** Office counts the steps of an axis from its end, which therefore lies on one of them. */
const onSteps = ({ min, max, step }: Axis) => ({ least: Math.floor(min / step + 1e-9) * step, most: max, step })

/** Bars that begin where others end: each stands on one that is not drawn. */
function stairs({ rows, unit: shown, torn = false, powers }: Rows, { columns }: Table, { locale, width }: SlideStyle): Drawn {
  const text = pageWords[locale.language].chartSlides
  const amount = (value: number) => (powers ? 10 ** value : value)
  const ends = rows.map(({ bars: [bar] }) => {
    const [one, other] = [amount(bar?.from ?? NaN), amount(bar?.to ?? NaN)]
    return [Math.min(one, other), Math.max(one, other)] as const
  })
  const { of, format, unit } = scaled(ends.flat(), shown, locale)
  const spans = ends.map(([low, high]) => [of(low), of(high)] as const)
  const [lowest, highest] = [Math.min(...spans.flat()), Math.max(...spans.flat())]
  const steps = spans.filter((_, row) => floats(rows[row]!)).flat()
  const torsion = torn && steps.length > 0 ? axisAround(Math.min(...steps) - (highest - Math.min(...steps)) * 0.1, highest, 6) : undefined
  const from = powers ? 10 ** Math.floor(Math.log10(lowest)) : (torsion?.min ?? 0)
  const label = ({ labels }: Row, side: RowLabel['side']) => labels.find((one) => one.side === side)?.text ?? ''
  const plot = width - namesWidth({ lying: true, categories: rows.map(nameOfRow) }, width) - 0.2
  const share = Math.max(...rows.map((row) => (widthOf(label(row, 'right'), labelType) + 0.15) / plot))
  const room = ((highest - (torsion ? from : Math.min(0, lowest))) * share) / Math.max(0.2, 1 - share)
  const below = spans.map(([low, high]) => (low >= 0 ? 0 : high <= 0 ? low - high : low))
  const inks = rows.map(({ bars: [bar] }) => colours[bar?.ink ?? 'ai'])
  const name = columns.find(({ unit: own }) => own !== undefined)?.title ?? text.base('')
  const series: SlideSeries[] = [
    {
      ...{ form: 'bars', name: text.base(''), labelled: 'end' },
      values: spans.map(([low, high]) => (low > 0 ? low : high < 0 ? high : 0)),
      labels: rows.map((row) => label(row, 'left')),
    },
    {
      ...{ form: 'bars', name, colour: inks[0] ?? colours.ai, colours: inks },
      values: spans.map(([low, high]) => (low >= 0 ? high - low : Math.max(0, high))),
    },
    ...(below.some((value) => value < 0)
      ? [{ ...{ form: 'bars' as const, name, colour: inks[0] ?? colours.ai, colours: inks, unnamed: true }, values: below }]
      : []),
    {
      ...{ form: 'bars', name: text.labels, labelled: 'base' },
      values: spans.map(([, high]) => (powers ? high * 3 : high < 0 ? -room : room)),
      labels: rows.map((row) => label(row, 'right')),
    },
  ]
  const axis: SlideAxis = powers
    ? { format: '#,##0', least: from, most: 10 ** Math.ceil(Math.log10(highest * 4)), powers }
    : {
        format,
        ...(torsion && {
          least: torsion.min,
          step: torsion.step,
          most: torsion.min + Math.ceil((highest + room - torsion.min) / torsion.step) * torsion.step,
        }),
      }
  const cut = torsion && torsion.min > 0 ? [text.from(formatValue(torsion.min, '1', locale))] : []
  return { chart: { lying: true, categories: rows.map(nameOfRow), series, stacked: true, gap: 35, axis }, unit, besides: cut }
}

/** Bars that all begin at zero. */
function bars({ rows, unit: shown }: Rows, { columns, rows: cells }: Table, { locale, width }: SlideStyle): Drawn {
  const text = pageWords[locale.language].chartSlides
  const whiskers = rows.some(({ whisker }) => whisker !== undefined)
  const count = Math.max(1, ...rows.map(({ bars: all }) => all.length))
  const { of, format, unit } = scaled(
    rows.flatMap(({ bars: all, whisker = [0, 0] }) => [...all.map(({ to }) => to), ...whisker]),
    shown,
    locale,
  )
  /** The heading of the column that has the figures of a bar. */
  const titleOf = (place: number): string =>
    columns.find(({ unit: own }, at) => own !== undefined && rows.some(({ bars: all }) => cells.some((row) => row[at] === all[place]?.to)))
      ?.title ?? text.value
  const places = Array.from({ length: count }, (_, place) => place)
  const nearest = ({ bars: all }: Row, { at }: RowLabel) =>
    places.toSorted((one, other) => Math.abs((all[one]?.to ?? Infinity) - at) - Math.abs((all[other]?.to ?? Infinity) - at))[0]
  const series = places.map((place): SlideSeries => {
    const inks = rows.map(({ bars: all }) => colours[all[place]?.ink ?? 'ai'])
    const faint = rows.some(({ bars: all }) => all[place]?.faint)
    return {
      ...{ form: 'bars', name: titleOf(place), colour: inks.find((_, row) => rows[row]?.bars[place]) ?? colours.ai, colours: inks },
      ...(faint && { opacity: 0.45 }),
      values: rows.map(({ bars: all }) => (all[place] ? of(all[place].to) : NaN)),
      ...(place === 0 && whiskers && { whiskers: rows.map(({ whisker }) => whisker && ([of(whisker[0]), of(whisker[1])] as const)) }),
      labels: rows.map((row) =>
        whiskers && count === 1 ? '' : row.labels.flatMap((label) => (nearest(row, label) === place ? label.text : [])).join(' '),
      ),
    }
  })
  // Beyond the whisker, where a label of the bar itself would lie on it.
  const beyond: SlideSeries[] =
    whiskers && count === 1
      ? [
          {
            ...{ form: 'bars', name: text.labels, labelled: 'outside' },
            values: rows.map(({ labels: [label] }) => (label ? of(label.at) : NaN)),
            labels: rows.map(({ labels: [label] }) => label?.text ?? ''),
          },
        ]
      : []
  const chart = { lying: true, categories: rows.map(nameOfRow), series: [...series, ...beyond] }
  return { chart: { ...chart, axis: { format, ...roomFor(chart, width) } }, unit }
}

/** How often each value was drawn: losses in their colour, and the figures that are named where they stand. */
function histogram({ unit: shown, least, most, counts, marks }: Histogram, { locale, width: inches }: SlideStyle): Drawn {
  const text = pageWords[locale.language].chartSlides
  const { of, unit } = scaled([least, most], shown, locale)
  const all = Array.from(counts)
  const width = (most - least) / all.length
  const binOf = (value: number) => Math.min(all.length - 1, Math.max(0, Math.floor((value - least) / width)))
  const step = roundStep(of(most) - of(least), 8)
  const perShown = (most - least) / (of(most) - of(least))
  const ticks = new Map(
    ticksOf({ min: of(least), max: of(most), step }).map((tick) => [
      binOf(least + (tick - of(least)) * perShown),
      String(tick).replace('-', '−'),
    ]),
  )
  const edge = (bin: number) => String(Number(of(least + bin * width).toPrecision(3))).replace('-', '−')
  const categories = all.map((_, bin) => `${edge(bin)} – ${edge(bin + 1)}`)
  const isLoss = (bin: number) => least + (bin + 0.5) * width < 0
  const part = (name: string, ink: ColorName, has: (bin: number) => boolean): SlideSeries[] =>
    all.some((_, bin) => has(bin))
      ? [{ form: 'bars', name, colour: colours[ink], values: all.map((count, bin) => (has(bin) ? count : NaN)) }]
      : []
  const named = marks.map(({ value, text: mark }) => ({ at: binOf(value), text: mark.replace('\n', ' ') }))
  return {
    chart: {
      categories,
      series: [
        ...part(text.losses, 'loss', isLoss),
        ...part(text.gains, 'ai', (bin) => !isLoss(bin)),
        ...marksOf(named, categories, { top: Math.max(...all) * 1.04, width: inches, name: text.marks }),
        { form: 'numbers', name: text.numbers, values: all.map(() => 0), labels: all.map((_, bin) => ticks.get(bin) ?? '') },
      ],
      gap: 0,
      axis: { format: '#,##0', hidden: true },
    },
    unit,
  }
}

/** Who is paid without AI and with it: two bars each, those who lose most first. */
function beforeAndAfter({ parties, left, right }: Flows, { locale, width }: SlideStyle): Drawn {
  const { of, format, unit } = scaled(
    parties.flatMap(({ before, after }) => [before, after]),
    'CNY',
    locale,
  )
  const ordered = parties.toSorted((one, other) => one.after - one.before - (other.after - other.before))
  const inks = ordered.map(({ ink }) => colours[ink === 'traditional' ? 'ai' : ink])
  const categories = ordered.map(({ name }) => name)
  const series: SlideSeries[] = [
    {
      ...{ form: 'bars', name: left, colour: colours.traditional, values: ordered.map(({ before }) => of(before)) },
      labels: ordered.map(({ before, was }) => (before > 0 ? was : '')),
    },
    {
      ...{ form: 'bars', name: right, colour: colours.ai, colours: inks, values: ordered.map(({ after }) => of(after)) },
      labels: ordered.map(({ after, is }) => (after > 0 ? is : '')),
    },
  ]
  return { chart: { lying: true, categories, series, gap: 30, axis: { format, ...roomFor({ categories, series }, width) } }, unit }
}
