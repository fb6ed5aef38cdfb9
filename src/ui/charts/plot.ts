import type { Subject } from '../../analysis/catalogue/subject.ts'
import type { Shown } from '../../words/format.ts'

/**
 * What a chart shows, in plain data: a few forms carry them all.
 * `Timeline`: lines with fans, columns and stacked areas over the years. `Rows`: bars lying down, with labels at their ends.
 * `Histogram`: how often each value was drawn.
 * `Ridges`: how often, one distribution below the other.
 * `Curve`: a figure over one assumption.
 * `Field`: a figure over two, as colour.
 * `Flows`: from whom money is taken and to whom it goes.
 */
export type Plot = Timeline | Rows | Histogram | Ridges | Curve | Field | Flows

/** Colours by what they stand for; `tokens.css` gives each of them for light and for dark. */
export const colorNames = [
  'traditional',
  'ai',
  'friction',
  'saving',
  'loss',
  'uncertainty',
  'accent',
  'ink',
  'ink-2',
  'ink-3',
  'paper',
  'panel',
  'rule',
] as const

export type ColorName = (typeof colorNames)[number]

/** What the numbers of a series are in the model, year by year. */
export type About = (year: number) => Subject

/** One number a year, or a stretch of a longer list of them. */
export type Series = Float64Array | readonly number[]

/** Between which values a share of the draws lies, year by year. */
export interface Band {
  readonly low: Series
  readonly high: Series
}

export interface TimeLine {
  readonly name: string
  readonly ink: ColorName
  readonly values: Series
  /** From the widest to the narrowest. */
  readonly bands: readonly Band[]
  /** What stands at the end below the name. */
  readonly end: string
  /** Drawn thinner, as company for the others. */
  readonly weak?: boolean
  readonly about?: About
  readonly dashed?: boolean
}

export interface Columns {
  readonly name: string
  readonly values: Series
  readonly ink: ColorName
  /** For values below zero. */
  readonly inkBelow: ColorName
  /** What stands beside the last of them, below the name. */
  readonly end: string
  readonly about?: About
}

/** One of several that stand on one another, the first at the bottom. */
export interface Area {
  readonly name: string
  /** Its own, not summed. */
  readonly values: Series
  readonly ink: ColorName
  /** How much of the colour is laid on, 0 to 1. */
  readonly tint: number
  readonly end: string
}

/** Something that was seen, in a year by its index. */
export interface ObservationMark {
  readonly year: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** Said where the pointer rests: a function, as sources are fetched only when somebody points. */
  readonly hint: () => string
  /** The user's own. */
  readonly own: boolean
  /** Kept for testing: nothing in the model was fitted to it. */
  readonly held: boolean
}

export interface Timeline {
  readonly kind: 'timeline'
  readonly unit: Shown
  readonly startYear: number
  readonly years: number
  /** What the steps along the axis are called where they are no years. */
  readonly steps?: readonly string[]
  /** The values are powers of ten of what they stand for: for amounts that differ a hundredfold. */
  readonly powers?: true
  readonly lines: readonly TimeLine[]
  readonly columns?: Columns
  readonly areas?: readonly Area[]
  /** The year chosen in the app, as an index; between two steps where these are no years. */
  readonly year: number
  /** Years, by index, that something happens in; there is room for them wherever there may be some. */
  readonly marks?: readonly { readonly year: number; readonly text: string }[]
  /** What was seen, laid over the lines. */
  readonly seen?: readonly ObservationMark[]
  /** A level to read the lines against. */
  readonly level?: { readonly value: number; readonly text: string }
  /** Where the axis must reach at least, and at most: what goes beyond is named at the edge. */
  readonly atLeast?: number
  readonly atMost?: number
}

export interface Bar {
  readonly from: number
  readonly to: number
  readonly ink: ColorName
  /** Share of the row's height; 1 where left out. */
  readonly thickness?: number
  /** Not settled yet: hatched. */
  readonly hatched?: boolean
  readonly faint?: boolean
}

export interface RowLabel {
  readonly at: number
  readonly side: 'left' | 'right'
  readonly text: string
}

export interface Row {
  readonly id: string
  readonly name: string
  /** Said after the name, more quietly: the place it belongs to. */
  readonly place?: string
  /** Two bars at most; drawn in this order. */
  readonly bars: readonly Bar[]
  readonly whisker?: readonly [low: number, high: number]
  readonly labels: readonly RowLabel[]
  /** Said where the pointer rests. */
  readonly hint?: string
  /** A total: its name and label are bold. */
  readonly strong?: boolean
  /** A heading without bars. */
  readonly heading?: boolean
  /** What it is in the model. */
  readonly about?: Subject
}

/** What a row is called with the place that it belongs to, in one line. */
export const nameOfRow = ({ name, place = '' }: Pick<Row, 'name' | 'place'>): string => (place === '' ? name : `${name} · ${place}`)

export interface Rows {
  readonly kind: 'rows'
  readonly unit: Shown
  readonly rows: readonly Row[]
  /** Where each bar is measured from, with its words. */
  readonly base?: { readonly value: number; readonly text: string }
  /** Joined by hairlines where one bar ends and the next begins. */
  readonly steps?: boolean
  /** The axis may start above zero; the bars that reach down to it are torn to show so. */
  readonly torn?: boolean
  /** Where bars begin and end are powers of ten of what they stand for: for amounts that differ a hundredfold. */
  readonly powers?: true
}

export interface Histogram {
  readonly kind: 'histogram'
  readonly unit: Shown
  readonly least: number
  readonly most: number
  readonly counts: Series
  /** What is drawn, in the model. */
  readonly about?: Subject
  readonly marks: readonly { readonly value: number; readonly text: string; readonly strong?: boolean }[]
}

export interface Ridge {
  readonly id: string
  readonly name: string
  /** Stands at the right end of its line: the figures in words. */
  readonly text: string
  readonly ink: ColorName
  readonly counts: Series
  /** Between P5 and P95, the median and the mean. */
  readonly marks: Readonly<Record<'low' | 'median' | 'mean' | 'high', number>>
}

/** Distributions over the same steps from least to most; the first is what the others are read against. */
export interface Ridges {
  readonly kind: 'ridges'
  readonly unit: Shown
  readonly least: number
  readonly most: number
  readonly rows: readonly Ridge[]
}

/** An assumption along an axis, by positions of its slider's scale. */
export interface Along {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
}

/** A point with its words. */
export interface Spot {
  readonly across: number
  readonly up: number
  readonly text: string
}

export interface Curve {
  readonly kind: 'curve'
  readonly unit: Shown
  readonly across: Along
  readonly at: Series
  readonly values: Series
  /** What is to be reached, with its words. */
  readonly level: { readonly value: number; readonly text: string }
  readonly here: Spot
  readonly found: readonly Spot[]
}

/** Cells of equal size, row by row from the lowest; at or above the level in one colour, below it in another. */
export interface Field {
  readonly kind: 'field'
  readonly unit: Shown
  readonly across: Along
  readonly up: Along
  readonly columns: number
  readonly values: Series
  readonly level: { readonly value: number; readonly text: string }
  readonly here: Spot
}

/** One who is paid, before and after. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly before: number
  readonly after: number
  /** Of what is paid on both sides, and of what is gained or lost. */
  readonly ink: ColorName
  /** What stands beside the name on either side. */
  readonly was: string
  readonly is: string
}

/** Money on its way from one side to the other; both sides sum to the same. What one no longer gets goes through the middle to those who get more. */
export interface Flows {
  readonly kind: 'flows'
  readonly parties: readonly Party[]
  /** What stands above either side and on the middle. */
  readonly left: string
  readonly right: string
  readonly middle: string
}

/** The figures behind a chart. A number is shown in its column's unit; without one as it is. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly unit?: Shown }[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** What a number is in the model, by its row and column. */
  readonly about?: (row: number, column: number) => Subject | undefined
}
