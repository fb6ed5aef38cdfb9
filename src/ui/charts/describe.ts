import type { Locale } from '../../words/locale.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { Insight, Results } from '../../analysis/runs/results.ts'
import type { Plot, Table } from './plot.ts'

/** How much room there is for a plot, in CSS pixels where its type is 12 of them high; larger type leaves less. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** What a chart is made from. */
export interface Ask {
  readonly results: Results
  readonly insight: Insight | undefined
  /** The same on all charts. */
  readonly view: Looking
  readonly locale: Locale
  readonly room: Room
}

/** A chart in words and data. */
export interface Description {
  /** The finding, in words. */
  readonly title: string
  /** What is measured, in what unit. */
  readonly subtitle: string
  /** What has to be said of its figures wherever it stands, on a slide too. */
  readonly note?: string
  /** For those who cannot see it: the finding and the figures that carry it. */
  readonly summary: string
  /** Not there while the figures are still being worked out. */
  readonly plot?: Plot
  readonly table: Table
}

/** Turns figures into a chart; pure, and cheap enough to run while a slider is held. */
export type Describe = (ask: Ask) => Description

/** What stands in the chart's place until its figures are there. */
export function waiting(title: string, subtitle: string): Description {
  return { title, subtitle, summary: `${title} ${subtitle}`, table: { columns: [], rows: [] } }
}
