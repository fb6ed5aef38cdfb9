import type { SlideAxis, SlideChart, SlideSeries } from '../../files/slides/deck.ts'
import { namesWidth, widthOf } from '../../files/slides/writeChart.ts'
import { formatValue } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { axisAround, roundStep } from './axis.ts'
import { nameOfRow } from './plot.ts'
import type { Flows, Row, RowLabel, Rows, Table } from './plot.ts'
import { colours, labelType, onSteps, scaled, type Drawn, type SlideStyle } from './slideChart.ts'

export const floats = ({ bars: [bar] }: Row): boolean => bar !== undefined && bar.from !== 0

/** Under so many inches a chart stands beside another. */
const narrow = 8

/** The names of rows: beside another chart the place that one belongs to stands below its name, so that the bars have room. */
const namesOn = (rows: readonly Row[], width: number): string[] =>
  rows.map((row) => (width < narrow && row.place !== undefined && row.place !== '' ? `${row.name}\n${row.place}` : nameOfRow(row)))

/** What a figure comes to from one end of an assumption to the other: bars on both sides of what it is now. */
export function swings(
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

/** Bars that begin where others end: each stands on one that is not drawn. */
export function stairs({ rows, unit: shown, torn = false, powers }: Rows, { columns }: Table, { locale, width }: SlideStyle): Drawn {
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
export function bars({ rows, unit: shown }: Rows, { columns, rows: cells }: Table, { locale, width }: SlideStyle): Drawn {
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

/** Who is paid without AI and with it: two bars each, those who lose most first. */
export function beforeAndAfter({ parties, left, right }: Flows, { locale, width }: SlideStyle): Drawn {
  const { of, format, unit } = scaled(
    parties.flatMap(({ before, after }) => [before, after]),
    'CNY',
    locale,
  )
  const ordered = parties.toSorted((one, other) => one.after - one.before - (other.after - other.before))
  // What nobody was paid before, such as extra spending, has its own colour on either side.
  const inkOn = (usual: 'traditional' | 'ai') => ordered.map(({ ink }) => colours[ink === 'traditional' ? usual : ink])
  const categories = ordered.map(({ name }) => name)
  const series: SlideSeries[] = [
    {
      ...{
        form: 'bars',
        name: left,
        colour: colours.traditional,
        colours: inkOn('traditional'),
        values: ordered.map(({ before }) => of(before)),
      },
      labels: ordered.map(({ before, was }) => (before > 0 ? was : '')),
    },
    {
      ...{ form: 'bars', name: right, colour: colours.ai, colours: inkOn('ai'), values: ordered.map(({ after }) => of(after)) },
      labels: ordered.map(({ after, is }) => (after > 0 ? is : '')),
    },
  ]
  return { chart: { lying: true, categories, series, gap: 30, axis: { format, ...roomFor({ categories, series }, width) } }, unit }
}
