import type { Language } from '../../words/languages.ts'

/** What slides are made from: plain words and figures, so that whoever knows the findings can hand them in. */
export interface Slides {
  readonly language: Language
  /** The scenario's name. */
  readonly title: string
  /** What stands below it on the first slide. */
  readonly description: string
  /** On every slide: the scenario, its model and version, the day. */
  readonly footer: string
  /** Leads back to the scenario, from every slide. */
  readonly link?: { readonly words: string; readonly url: string } | undefined
  readonly slides: readonly Slide[]
  readonly date?: Date
}

/** One slide: a finding, the chart that shows it, and what may be said about it. */
export interface Slide {
  /** The finding, in words. */
  readonly title: string
  /** What is measured, in what unit. */
  readonly subtitle: string
  readonly chart: SlideChart
  /** For the speaker. */
  readonly notes: string
  /** Where the figures come from, as a footnote. */
  readonly sources: string
}

/** A chart that stays a chart: its figures can be edited. */
export interface SlideChart {
  /** `bars` lie, `columns` stand. */
  readonly kind: 'lines' | 'bars' | 'columns'
  readonly categories: readonly string[]
  readonly series: readonly SlideSeries[]
  /** Number format, as spreadsheets write it. */
  readonly format: string
}

/** One line or one set of bars. */
export interface SlideSeries {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly colour: string
  readonly values: readonly number[]
}
