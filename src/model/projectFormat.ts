import type { Reading, ReadingIds } from './assumption.ts'
import type { Text } from './text.ts'

/** The names that a format has to give a reading for, and those it may refer to; narrowed by each version of the model. */
export interface FormatIds extends ReadingIds {
  readonly industry: string
  readonly recipient: string
  readonly formatAssumption: string
  readonly lineAssumption: string
}

/** One line of a budget. */
export interface Line<Ids extends FormatIds = FormatIds> {
  readonly id: string
  readonly name: Text
  /** Who is paid. */
  readonly recipient: Ids['recipient']
  /** Made by production; otherwise it belongs to distribution. */
  readonly production: boolean
  /** Writing and design, as opposed to execution. */
  readonly creative: boolean
  /** Of the picture, so that it falls with the share of the picture that is generated; otherwise of the desk. */
  readonly picture?: boolean
  readonly assumptions: Readonly<Record<Ids['lineAssumption'], Reading<Ids>>>
}

/** A kind of project with its own budget. In versions 1 and 2 every industry has one, which goes by its id. */
export interface Format<Ids extends FormatIds = FormatIds> {
  readonly id: string
  readonly industry: Ids['industry']
  readonly name: Text
  /** What one unit is called: a series, a campaign, a title. */
  readonly unit: Text
  readonly note?: Text
  readonly assumptions: Readonly<Record<Ids['formatAssumption'], Reading<Ids>>>
  readonly lines: readonly Line<Ids>[]
}
