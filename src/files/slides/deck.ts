import type { Language } from '../../words/languages.ts'

/** What slides are made from: plain words and figures, so that whoever knows the findings can hand them in. */
export interface Slides {
  readonly language: Language
  /** The scenario's name. */
  readonly title: string
  /** What stands below it on the first slide. */
  readonly description: string
  /** Below that: of which model, years and market it is, and of when. */
  readonly facts: string
  /** On every slide: the scenario and the day. */
  readonly footer: string
  /** Leads back to the scenario, from every slide. */
  readonly link?: { readonly words: string; readonly url: string } | undefined
  /** The answer, before all else. */
  readonly summary?: Summary | undefined
  readonly slides: readonly Slide[]
  /** What the numbers rest on, at the end; no slide where there is nothing. */
  readonly sources: Sources
  readonly date?: Date
}

/** The answer on one slide: its figures, and what moves it most. */
export interface Summary {
  readonly title: string
  readonly figures: readonly SlideFigure[]
  readonly drivers: { readonly title: string; readonly rows: readonly { readonly name: string; readonly effect: string }[] }
  readonly notes: string
}

/** A number that is read from the back row. */
export interface SlideFigure {
  readonly name: string
  readonly value: string
  /** What stands beneath it, such as its range. */
  readonly below: string
}

/** One slide: a finding, what is said of it, and the charts that show it. */
export interface Slide {
  /** The finding, in words. */
  readonly title: string
  /** Words for the room; empty where there are none. */
  readonly text: string
  readonly figures: readonly SlideFigure[]
  /** Side by side; two at the most. */
  readonly panels: readonly Panel[]
  /** For the speaker. */
  readonly notes: string
}

/** A chart with what stands above it. */
export interface Panel {
  /** The chart's own finding; empty where the slide's title says it. */
  readonly title: string
  /** What is measured, in what unit. */
  readonly subtitle: string
  readonly chart: SlideChart
}

/** Above its point, to the left of it or to the right. */
export type MarkSide = 't' | 'l' | 'r'

/** What the numbers rest on. */
export interface Sources {
  readonly title: string
  readonly rows: readonly { readonly words: string; readonly url?: string }[]
}

/** A chart that stays a chart: its figures can be edited. */
export interface SlideChart {
  /** Whether bars lie, the first at the top; else categories go from left to right. */
  readonly lying?: boolean
  readonly categories: readonly string[]
  /** What is drawn first lies below. */
  readonly series: readonly SlideSeries[]
  /** Whether bars stand on one another; else each begins at the base. */
  readonly stacked?: boolean
  /** Between bars, in per cent of their breadth. */
  readonly gap?: number
  readonly axis: SlideAxis
}

/** The axis of values. */
export interface SlideAxis {
  /** Number format, as spreadsheets write it. */
  readonly format: string
  readonly least?: number
  readonly most?: number
  /** Between which round numbers there are; left to the program where left out. */
  readonly step?: number
  /** Where bars begin; at 0 where left out. */
  readonly base?: number
  /** Each step is ten times the one before. */
  readonly powers?: boolean
  /** Without numbers and lines across: every bar says its own figure. */
  readonly unnumbered?: boolean
  /** Neither axis has names: how high something stands says nothing, and a series of numbers stands below. */
  readonly hidden?: boolean
}

/**
 * One line, one set of bars, one area of a stack, the points at which something is marked, or the numbers along an axis whose
 * categories are too many to be named.
 */
export interface SlideSeries {
  readonly form: 'line' | 'bars' | 'area' | 'marks' | 'numbers'
  readonly name: string
  /** Six hexadecimal digits; nothing is drawn where it is left out, and the legend does not name it. */
  readonly colour?: string | undefined
  /** How much of the colour is laid on, 0 to 1; all of it where left out. */
  readonly opacity?: number
  /** What is no number is left out. */
  readonly values: readonly number[]
  /** In the place of the series' own, by category. */
  readonly colours?: readonly string[]
  /** What stands at the points, by category. */
  readonly labels?: readonly string[]
  /** On which side of its point the label of a mark stands, by category; above it where left out. */
  readonly sides?: readonly MarkSide[]
  /** Stands on axes of its own, the same once more and not drawn: a second stack of areas. */
  readonly second?: boolean
  /** On which side of its end a bar's label stands: `outside` only of bars that do not stand on one another. */
  readonly labelled?: 'outside' | 'end' | 'base'
  /** Between which values nine draws in ten lie, by category. */
  readonly whiskers?: readonly (readonly [low: number, high: number] | undefined)[]
  readonly dashed?: boolean
  readonly thin?: boolean
  /** Not named in the legend: its labels say what it is. */
  readonly unnamed?: boolean
}
