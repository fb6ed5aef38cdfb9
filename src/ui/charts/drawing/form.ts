import type { Chart, ChartConfiguration, Plugin } from 'chart.js'
import type { Subject } from '../../../analysis/catalogue/subject.ts'
import type { Axis } from '../axis.ts'
import type { ChartStyle } from '../style.ts'
import type { Plot } from '../plot.ts'

/** A plot and what to draw it with. The plugins of a chart read it anew at every drawing. */
export interface Sketch<P extends Plot = Plot> {
  plot: P
  style: ChartStyle
  /** What its values stand on, where its form says what they need. */
  axis?: Axis | undefined
}

/** How plots of each form are drawn. */
export type Forms = { readonly [Kind in Plot['kind']]: Form<Extract<Plot, { kind: Kind }>> }

/** The forms that the charts of the first look are drawn in. */
export type FirstForm = (typeof firstForms)[number]
const firstForms = ['timeline', 'rows'] as const satisfies readonly Plot['kind'][]

/** Whether a form is one of those. */
export const isFirstForm = (form: Plot['kind']): form is FirstForm => firstForms.some((first) => first === form)

/** How one form of plot becomes a Chart.js chart. */
export interface Form<P extends Plot> {
  /** The axis that holds everything that is drawn; left out where it does not stay while a hand moves. */
  axis?(sketch: Sketch<P>): Axis
  /** Whether what is written beside the marks has room on another axis that holds them; it has where left out. */
  fits?(sketch: Sketch<P>, axis: Axis): boolean
  /** Two plots with the same layout differ in where their marks stand and in nothing else: axes, margins and colours are the same. */
  layout(sketch: Sketch<P>): string
  config(sketch: Sketch<P>): Pick<ChartConfiguration<'line' | 'bar'>, 'type' | 'data' | 'options'>
  /** Put the marks where the figures are now; the layout is the same. */
  move(chart: Chart, sketch: Sketch<P>): void
  /** What the mark at a place of a dataset is in the model; left out where no mark is a number of it. */
  about?(plot: P, dataset: number, index: number): Subject | undefined
  /** What is drawn beside the marks. */
  plugin(sketch: Sketch<P>): Plugin<'line' | 'bar'>
}
