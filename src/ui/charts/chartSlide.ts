import { documentColours } from '../../files/documentColours.ts'
import type { MarkSide, Panel, SlideAxis, SlideChart, SlideSeries } from '../../files/slides/deck.ts'
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

/** A point of which the label says what happens there. */
interface Mark {
  readonly at: number
  readonly text: string
}

interface PlacedMark extends Mark {
  readonly level: number
  readonly side: MarkSide
}

/** How much higher a mark stands than those a level below, as a share of the height of the lowest. */
const levelUp = 0.15

/** How much higher the highest level with its label reaches than the lowest. */
const reachOf = (placed: readonly PlacedMark[]): number => 1 + levelUp * (Math.max(0, ...placed.map(({ level }) => level)) + 1)

/**
 * Where the labels of marks stand, on as few levels as can be: none covers another, and the line of no mark goes through the label of
 * another. Marks at one place have a label each.
 */
function placedMarks(marks: readonly Mark[], categories: readonly string[], width: number): PlacedMark[] {
  const inch = width / categories.length
  const x = ({ at }: Mark) => (at + 0.5) * inch
  const extent = (mark: PlacedMark): readonly [number, number] => {
    const wide = widthOf(mark.text, labelType) + 0.1
    if (mark.side === 't') return [x(mark) - wide / 2, x(mark) + wide / 2]
    return mark.side === 'l' ? [x(mark) - wide - 0.03, x(mark) - 0.03] : [x(mark) + 0.03, x(mark) + wide + 0.03]
  }
  /** From which height to which a label reaches, in levels: above its point, or around it. */
  const height = ({ level, side }: PlacedMark): readonly [number, number] =>
    side === 't' ? [level, level + 1] : [level - 0.5, level + 0.5]
  const meet = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) => from < end && start < to
  /** Whether the line of one goes through the label of another. */
  const crosses = (line: PlacedMark, label: PlacedMark) => {
    const [from, to] = extent(label)
    return line.level > height(label)[0] && x(line) > from && x(line) < to
  }
  const apart = (one: PlacedMark, other: PlacedMark) =>
    !(meet(extent(one), extent(other)) && meet(height(one), height(other))) && !crosses(one, other) && !crosses(other, one)
  const within = (one: PlacedMark) => extent(one)[0] >= 0 && extent(one)[1] <= width
  const place = ([next, ...rest]: readonly Mark[], before: readonly PlacedMark[], most: number): readonly PlacedMark[] | undefined => {
    if (!next) return before
    for (let level = 0; level <= most; level += 1) {
      for (const side of ['t', 'l', 'r'] as const) {
        const here: PlacedMark = { ...next, level, side }
        const all = within(here) && before.every((other) => apart(here, other)) ? place(rest, [...before, here], most) : undefined
        if (all) return all
      }
    }
    return undefined
  }
  const sorted = marks.toSorted((one, other) => one.at - other.at)
  for (let most = 0; most < sorted.length; most += 1) {
    const found = place(sorted, [], most)
    if (found) return [...found]
  }
  return sorted.map((mark, level) => ({ ...mark, level, side: 't' }))
}

/** Marks as points on lines down to the axis; of those at one place each is a series of its own. */
function marksOf(placed: readonly PlacedMark[], categories: readonly string[], top: number, name: string): SlideSeries[] {
  const layers: PlacedMark[][] = []
  for (const mark of placed) {
    const free = layers.find((layer) => layer.every(({ at }) => at !== mark.at))
    if (free) free.push(mark)
    else layers.push([mark])
  }
  return layers.map((layer): SlideSeries => {
    const each = categories.map((_, index) => layer.find(({ at }) => at === index))
    return {
      ...{ form: 'marks', name },
      values: each.map((mark) => (mark ? top * (1 + levelUp * mark.level) : NaN)),
      labels: each.map((mark) => mark?.text ?? ''),
      sides: each.map((mark) => mark?.side ?? 't'),
    }
  })
}

/** Under so many inches a chart stands beside another. */
const narrow = 8

/** The names of rows: beside another chart the place that one belongs to stands below its name, so that the bars have room. */
const namesOn = (rows: readonly Row[], width: number): string[] =>
  rows.map((row) => (width < narrow && row.place !== undefined && row.place !== '' ? `${row.name}\n${row.place}` : nameOfRow(row)))

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
  const chart = { lying: true, categories: namesOn(rows, width), series: [side('left', 0), side('right', 1)] }
  return {
    chart: { ...chart, axis: { format, base: of(base.value), ...roomFor(chart, width, { base: of(base.value) }) } },
    unit,
    besides: [base.text],
  }
}

/** The most of a plot that a label beside a bar may take on either side: the bars are what is shown. */
const mostForLabels = 0.36

/** An axis that fits the bars, from one round number on unless it has none, with room for the labels outside of them, each as wide as it is. */
function roomFor(
  { categories, series }: Pick<SlideChart, 'categories' | 'series'>,
  width: number,
  { base = 0, isExact = false }: { readonly base?: number; readonly isExact?: boolean } = {},
): Pick<SlideAxis, 'least' | 'most' | 'step'> {
  const plot = width - namesWidth({ lying: true, categories }, width) - 0.2
  const ends = series.flatMap(({ values, labels = [] }) =>
    values.flatMap((value, row) => {
      const label = labels[row] ?? ''
      const room = label === '' ? 0 : Math.min(mostForLabels, (widthOf(label, labelType) + 0.2) / plot)
      return Number.isFinite(value) ? [{ value, room }] : []
    }),
  )
  const lower = (span: number) => Math.min(base, ...ends.map(({ value, room }) => (value < base ? value - room * span : value)))
  const upper = (span: number) => Math.max(base, ...ends.map(({ value, room }) => (value < base ? value : value + room * span)))
  let [least, most] = [lower(0), upper(0)]
  // Room for labels makes an inch stand for more, so that they need more of it.
  for (let round = 0; round < 40; round += 1) [least, most] = [lower(most - least), upper(most - least)]
  if (!(most > least)) return onSteps(axisAround(least, most, 4))
  if (isExact) return { least, most }
  const step = roundStep(most - least, Math.max(5, Math.round(plot * 1.8)))
  const from = Math.floor(least / step + 1e-9) * step
  for (let round = 0; round < 40; round += 1) most = upper(most - from)
  return { least: from, most: Math.ceil((most / step) * 10 - 1e-9) * (step / 10), step }
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
  const label = ({ labels }: Row, side: RowLabel['side']) => labels.find((one) => one.side === side)?.text ?? ''
  const categories = namesOn(rows, width)
  const plot = width - namesWidth({ lying: true, categories }, width) - 0.2
  /** Room for the labels at the left of bars, where steps are powers of ten. */
  const holds = (least: number) =>
    rows.every((row, at) => {
      const span = Math.log10((highest * 4) / least)
      return (Math.log10((spans[at]?.[0] ?? least) / least) / span) * plot >= widthOf(label(row, 'left'), labelType) + 0.1
    })
  const tens = [0, 1, 2].map((more) => 10 ** (Math.floor(Math.log10(lowest)) - more))
  const from = powers ? (tens.find(holds) ?? tens[0]!) : (torsion?.min ?? 0)
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
    ? { format: from < 1 ? 'General' : '#,##0', least: from, most: 10 ** Math.ceil(Math.log10(highest * 4)), powers }
    : {
        format,
        ...(torsion && {
          least: torsion.min,
          step: torsion.step,
          most: torsion.min + Math.ceil((highest + room - torsion.min) / torsion.step) * torsion.step,
        }),
      }
  const cut = torsion && torsion.min > 0 ? [text.from(formatValue(torsion.min, '1', locale))] : []
  return { chart: { lying: true, categories, series, stacked: true, gap: 35, axis }, unit, besides: cut }
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
            // A little off the end of its whisker.
            labels: rows.map(({ labels: [label] }) =>
              label ? (label.side === 'left' ? `${label.text}\u00A0` : `\u00A0${label.text}`) : '',
            ),
          },
        ]
      : []
  const chart = { lying: true, categories: namesOn(rows, width), series: [...series, ...beyond] }
  // A bar that says its own figure needs no axis to be read from.
  const unnumbered = rows.every(({ bars: all, labels }) => labels.length >= all.length)
  return { chart: { ...chart, axis: { format, unnumbered, ...roomFor(chart, width, { isExact: unnumbered }) } }, unit }
}

/** A colour as it looks where only a part of it is laid on white. */
const onWhite = (colour: string, share: number): string =>
  colour.replaceAll(/../g, (two) =>
    Math.round(255 - (255 - parseInt(two, 16)) * share)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase(),
  )

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
  const [first = -Infinity, last = Infinity] = [marks[0]?.value, marks.at(-1)?.value]
  const isTail = (bin: number) => least + (bin + 0.5) * width < first || least + (bin + 0.5) * width > last
  const part = (name: string, ink: ColorName, has: (bin: number) => boolean): SlideSeries[] =>
    all.some((_, bin) => has(bin))
      ? [
          {
            ...{ form: 'bars', name, colour: colours[ink], values: all.map((count, bin) => (has(bin) ? count : NaN)) },
            colours: all.map((_, bin) => (has(bin) && isTail(bin) ? onWhite(colours[ink], 0.45) : colours[ink])),
          },
        ]
      : []
  const named = placedMarks(
    marks.map(({ value, text: mark }) => ({ at: binOf(value), text: mark.replace('\n', ' ') })),
    categories,
    inches - 0.3,
  )
  const top = Math.max(...all) * 1.1
  return {
    chart: {
      categories,
      series: [
        ...part(text.losses, 'loss', isLoss),
        ...part(text.gains, 'saving', (bin) => !isLoss(bin)),
        ...marksOf(named, categories, top, text.marks),
        { form: 'numbers', name: text.numbers, values: all.map(() => 0), labels: all.map((_, bin) => ticks.get(bin) ?? '') },
      ],
      gap: 0,
      axis: { format: '#,##0', hidden: true, least: 0, most: top * reachOf(named) },
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
