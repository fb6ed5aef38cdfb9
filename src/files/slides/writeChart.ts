import { documentColours } from '../documentColours.ts'
import { escapeXml } from '../escapeXml.ts'
import { columnName } from '../workbook/cellAddress.ts'
import type { SlideChart, SlideSeries } from './deck.ts'

/** How large a chart stands on its slide, in inches: labels are kept apart by that. */
export interface ChartBox {
  readonly width: number
  readonly height: number
}

const { ink, quiet, rule } = documentColours

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** How wide a text is, in inches: a sign of Han is as wide as the type is high, others somewhat more than half, whatever the typeface. */
export const widthOf = (text: string, points: number): number =>
  Math.max(...text.split('\n').map((row) => Array.from(row).reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 1 : 0.58), 0))) *
  (points / 72)

/** The groups of a chart in the order in which they are drawn: what comes later covers what came before. */
const groups = ['area', 'second', 'bars', 'line'] as const
type Group = (typeof groups)[number]

const groupOf = ({ form, second = false }: SlideSeries): Group =>
  form === 'marks' || form === 'numbers' ? 'line' : form === 'area' && second ? 'second' : form

/** The series of a chart as its parts count them, and as its workbook has them from the second column on. */
export const inGroups = ({ series }: SlideChart): SlideSeries[] => groups.flatMap((group) => series.filter((one) => groupOf(one) === group))

/**
 * The part of a package that is a chart (ECMA-376 part 1, 21.2), with its figures in the workbook that its first relationship leads
 * to. Bars that float stand on bars that are not drawn; a fan is a stack of areas on one that is not drawn; marks are points whose error
 * bars reach down to the axis.
 */
export function writeChart(chart: SlideChart, box: ChartBox): string {
  const all = inGroups(chart)
  const drawn = groups.flatMap((group) => {
    const members = all.flatMap((series, index) => (groupOf(series) === group ? [{ series, index }] : []))
    return members.length === 0 ? [] : [writeGroup(group, members, chart, box)]
  })
  const hidden = all.flatMap((series, index) => (isNamed(series) ? [] : [index]))
  const named = all.length - hidden.length > 1 || all.some((series) => series.form === 'area' && isNamed(series))
  const legend = named
    ? `<c:legend><c:legendPos val="b"/>${hidden
        .map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)
        .join('')}<c:overlay val="0"/>${letters(11, ink)}</c:legend>`
    : ''
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${namespaces}>`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    layoutOf(chart, box, named),
    ...drawn,
    axes(chart, all, box),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>',
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

const isNamed = ({ form, colour, unnamed = false }: SlideSeries): boolean =>
  form !== 'marks' && form !== 'numbers' && colour !== undefined && !unnamed

const letters = (points: number, colour: string): string =>
  `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}">${solid(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`

const solid = (colour: string, opacity = 1): string =>
  `<a:solidFill><a:srgbClr val="${colour}">${opacity < 1 ? `<a:alpha val="${Math.round(opacity * 1e5)}"/>` : ''}</a:srgbClr></a:solidFill>`

/** Points of type along the axis of categories: smaller where there are many rows. */
function typeOf({ categories }: Pick<SlideChart, 'categories'>): number {
  if (categories.some((name) => name.includes('\n'))) return 10
  return categories.length <= 11 ? 12 : categories.length <= 14 ? 11 : 10
}

/** In what type names stand beside one another on so many inches, and of how many one is named: what is too narrow would be broken or turned. */
function standingNames(categories: readonly string[], room: number): { readonly points: number; readonly skip: number } {
  const inches = (points: number) => categories.length * (Math.max(...categories.map((name) => widthOf(name, points))) + 0.05)
  const points = [12, 11, 10, 9].find((one) => inches(one) <= room) ?? 12
  return { points, skip: Math.max(1, Math.ceil(inches(points) / room)) }
}

/** How far the names of categories that stand below one another reach into a chart of a width, in inches. */
export const namesWidth = (chart: Pick<SlideChart, 'lying' | 'categories'>, width: number): number =>
  Math.min(0.46 * width, Math.max(...chart.categories.map((name) => widthOf(name, typeOf(chart)))) + 0.15)

/** How far labels at the ends of lines reach into a chart of a width, in inches. */
function rightOf({ lying = false, series }: SlideChart, width: number): number {
  const ends = series.filter(({ form }) => form === 'line').map(({ labels = [] }) => widthOf(labels.at(-1) ?? '', 11))
  return lying ? 0.2 : Math.min(0.3 * width, Math.max(0.2, ...ends.map((end) => (end > 0 ? end + 0.25 : 0))))
}

/** Where the plot stands inside the chart: names of categories to its left and labels to its right have the room that they need. */
function layoutOf(chart: SlideChart, { width, height }: ChartBox, named: boolean): string {
  const { lying = false, axis } = chart
  const below = (named ? 0.38 : 0.05) + 0.32
  const left = lying ? namesWidth(chart, width) : axis.hidden ? 0.1 : 0.72
  const right = rightOf(chart, width)
  const above = 0.08
  const share = (part: number, whole: number) => Number((part / whole).toFixed(4))
  return [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    `<c:x val="${share(left, width)}"/><c:y val="${share(above, height)}"/>`,
    `<c:w val="${share(width - left - right, width)}"/><c:h val="${share(height - above - below, height)}"/>`,
    '</c:manualLayout></c:layout>',
  ].join('')
}

interface Member {
  readonly series: SlideSeries
  readonly index: number
}

const secondIds = '<c:axId val="3"/><c:axId val="4"/>'

function writeGroup(group: Group, members: readonly Member[], chart: SlideChart, box: ChartBox): string {
  const ids = '<c:axId val="1"/><c:axId val="2"/>'
  const offsets = group === 'line' ? offsetsOf(members, chart, box) : new Map<number, number>()
  const inside = members.map((member) => writeSeries(member, chart, offsets.get(member.index))).join('')
  switch (group) {
    case 'area':
      return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${inside}${ids}</c:areaChart>`
    case 'second':
      return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${inside}${secondIds}</c:areaChart>`
    case 'bars': {
      const { lying = false, stacked = false, gap = 40 } = chart
      const shape = `<c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`
      // What stands beside one another are bars that are named; others lie upon them.
      const overlap = !stacked && members.filter(({ series }) => isNamed(series)).length > 1 && chart.axis.base === undefined && gap > 0
      return `<c:barChart>${shape}${inside}<c:gapWidth val="${gap}"/><c:overlap val="${overlap ? 0 : 100}"/>${ids}</c:barChart>`
    }
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${inside}<c:marker val="1"/>${ids}</c:lineChart>`
  }
}

function writeSeries({ series, index }: Member, { categories }: SlideChart, offset: number | undefined): string {
  const { form, name, values } = series
  const of = columnName(index + 1)
  const last = categories.length + 1
  const text = (value: string, at: number) => `<c:pt idx="${at}"><c:v>${escapeXml(value)}</c:v></c:pt>`
  const number = (value: number, at: number) => (Number.isFinite(value) ? `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>` : '')
  const line = form !== 'bars' && form !== 'area'
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${of}$1</c:f><c:strCache><c:ptCount val="1"/>${text(name, 0)}</c:strCache></c:strRef></c:tx>`,
    looks(series),
    form === 'bars' ? '<c:invertIfNegative val="0"/>' : line ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    form === 'bars' ? pointsOf(series) : '',
    labelsOf(series, offset),
    whiskersOf(series),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${categories.map(text).join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${of}$2:$${of}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${values.map(number).join('')}</c:numCache></c:numRef></c:val>`,
    line ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

function looks({ form, colour, opacity, dashed = false, thin = false }: SlideSeries): string {
  if (form === 'line' && colour !== undefined) {
    const dash = dashed ? '<a:prstDash val="dash"/>' : ''
    return `<c:spPr><a:ln w="${thin ? 15875 : 31750}" cap="rnd">${solid(colour, opacity)}${dash}<a:round/></a:ln></c:spPr>`
  }
  if ((form !== 'bars' && form !== 'area') || colour === undefined) return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
  return `<c:spPr>${solid(colour, opacity)}<a:ln><a:noFill/></a:ln></c:spPr>`
}

/** Bars of another colour than their series. */
const pointsOf = ({ colour, colours = [], opacity }: SlideSeries): string =>
  colours
    .map((own, at) =>
      own === colour
        ? ''
        : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid(own, opacity)}<a:ln><a:noFill/></a:ln></c:spPr></c:dPt>`,
    )
    .join('')

const noLabel =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'

/** On which side of its point a label stands, where nothing else is said. */
const beside = { line: 'r', marks: 't', numbers: 'b' } as const
const sides = { outside: 'outEnd', end: 'inEnd', base: 'inBase' } as const

function labelsOf(series: SlideSeries, offset = 0): string {
  const { form, labels = [], labelled = 'outside', colour, sides: own = [] } = series
  if (labels.every((label) => label === '') || form === 'area') return ''
  const sideOf = (at: number) => (form === 'bars' ? sides[labelled] : (own[at] ?? beside[form]))
  const type = form === 'line' && colour !== undefined ? solid(colour) : solid(ink)
  const moved = offset === 0 ? '' : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${offset.toFixed(4)}"/></c:manualLayout></c:layout>`
  const paragraph = (row: string) =>
    `<a:p><a:pPr><a:defRPr sz="1100">${type}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" sz="1100">${type}</a:rPr><a:t>${escapeXml(row)}</a:t></a:r></a:p>`
  const each = labels.map((label, at) =>
    label === ''
      ? ''
      : `<c:dLbl><c:idx val="${at}"/>${moved}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${label.split('\n').map(paragraph).join('')}</c:rich></c:tx><c:dLblPos val="${sideOf(at)}"/>${noLabel.replace('showVal val="0"', 'showVal val="1"')}</c:dLbl>`,
  )
  return `<c:dLbls>${each.join('')}${noLabel}</c:dLbls>`
}

function whiskersOf({ form, values, whiskers }: SlideSeries): string {
  const line = `<c:spPr><a:ln w="12700">${solid(form === 'marks' ? ink : quiet)}</a:ln></c:spPr>`
  if (form === 'marks')
    return `<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/><c:noEndCap val="1"/><c:val val="100"/>${line}</c:errBars>`
  if (!whiskers) return ''
  const list = (side: 'plus' | 'minus', of: (value: number, whisker: readonly [number, number]) => number) => {
    const points = whiskers.map((whisker, at) =>
      whisker ? `<c:pt idx="${at}"><c:v>${Math.max(0, of(values[at] ?? 0, whisker))}</c:v></c:pt>` : '',
    )
    return `<c:${side}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${whiskers.length}"/>${points.join('')}</c:numLit></c:${side}>`
  }
  return [
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>',
    list('plus', (value, [, high]) => high - value),
    list('minus', (value, [low]) => value - low),
    `${line}</c:errBars>`,
  ].join('')
}

/** How far the labels at the ends of lines move, in shares of the chart's height, so that none covers another. */
function offsetsOf(members: readonly Member[], { series, axis }: SlideChart, { height }: ChartBox): Map<number, number> {
  const finite = series.flatMap(({ form, values }) => (form === 'line' || form === 'bars' ? values.filter(Number.isFinite) : []))
  const least = axis.least ?? Math.min(0, ...finite)
  const most = axis.most ?? Math.max(...finite)
  const plot = height - 0.8
  const place = (value: number) =>
    axis.powers ? Math.log10(most / value) / Math.log10(most / least) : (most - value) / Math.max(Number.MIN_VALUE, most - least)
  const ends = members
    .flatMap(({ series: { form, values, labels }, index }) =>
      form === 'line' && (labels?.at(-1) ?? '') !== ''
        ? [{ index, at: place(values.at(-1) ?? NaN) * plot, rows: labels!.at(-1)!.split('\n').length }]
        : [],
    )
    .sort((one, other) => one.at - other.at)
  const offsets = new Map<number, number>()
  let free = -Infinity
  // From the top down each below the one before; then as a whole back up, as far as they have gone down.
  const placed = ends.map(({ index, at, rows }) => {
    const half = rows * 0.09 + 0.02
    const to = Math.max(at, free + half)
    free = to + half
    return { index, at, to, half }
  })
  let floor = plot + 0.2
  for (const one of placed.toReversed()) {
    const to = Math.min(one.to, floor - one.half)
    floor = to - one.half
    offsets.set(one.index, (to - one.at) / height)
  }
  return offsets
}

/** Without what adding up fractions leaves in the last digits. */
const clean = (value: number): number => Number(value.toPrecision(12))

/** The same axes once more, without line or numbers: what stacks on them stacks by itself. A deleted axis of values is none to LibreOffice. */
const secondAxes = (scaling: string, columns: boolean): string =>
  [
    '<c:valAx><c:axId val="4"/><c:scaling>',
    scaling,
    '</c:scaling><c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    '<c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="3"/><c:crosses val="max"/>',
    `<c:crossBetween val="${columns ? 'between' : 'midCat'}"/></c:valAx>`,
    '<c:catAx><c:axId val="3"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:crossAx val="4"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/>',
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')

function axes(chart: SlideChart, all: readonly SlideSeries[], { width }: ChartBox): string {
  const { lying = false, categories, axis } = chart
  const columns = all.some(({ form }) => form === 'bars')
  const { points, skip } = lying ? { points: typeOf(chart), skip: 1 } : standingNames(categories, width - 0.72 - rightOf(chart, width))
  const scaling = [
    ...(axis.powers ? ['<c:logBase val="10"/>'] : []),
    '<c:orientation val="minMax"/>',
    ...(axis.most === undefined ? [] : [`<c:max val="${clean(axis.most)}"/>`]),
    ...(axis.least === undefined ? [] : [`<c:min val="${clean(axis.least)}"/>`]),
  ].join('')
  const base = axis.base ?? (axis.least !== undefined && (axis.powers || axis.least > 0) ? axis.least : undefined)
  const unnumbered = axis.hidden === true || axis.unnumbered === true
  const none = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
  const drawn = `<c:spPr><a:ln w="9525">${solid(quiet)}</a:ln></c:spPr>`
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="${axis.hidden ? 'none' : 'low'}"/>${drawn}${letters(points, ink)}<c:crossAx val="2"/>`,
    base === undefined ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${base}"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling>${scaling}</c:scaling><c:delete val="${unnumbered ? 1 : 0}"/><c:axPos val="${lying ? 'b' : 'l'}"/>`,
    unnumbered ? '' : `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(rule)}</a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/>${none}${letters(11, quiet)}<c:crossAx val="1"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/>`,
    `<c:crossBetween val="${columns ? 'between' : 'midCat'}"/>${axis.step === undefined ? '' : `<c:majorUnit val="${clean(axis.step)}"/>`}</c:valAx>`,
    ...(all.some(({ second }) => second) ? [secondAxes(scaling, columns)] : []),
  ].join('')
}
