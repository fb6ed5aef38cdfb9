import type { Reading, ReadingIds } from './assumption.ts'
import type { Text } from './text.ts'

/** The names that an industry has to give a reading for, and those it may refer to; narrowed by each version of the model. */
export interface IndustryIds extends ReadingIds {
  readonly recipient: string
  readonly industryAssumption: string
  readonly lineAssumption: string
}

/** One line of a budget. */
export interface Line<Ids extends IndustryIds = IndustryIds> {
  readonly id: string
  readonly name: Text
  /** Who is paid. */
  readonly recipient: Ids['recipient']
  /** Made by production; otherwise it belongs to distribution. */
  readonly production: boolean
  /** Writing and design, as opposed to execution. */
  readonly creative: boolean
  readonly assumptions: Readonly<Record<Ids['lineAssumption'], Reading<Ids>>>
}

/** One industry with its budget. */
export interface Industry<Ids extends IndustryIds = IndustryIds> {
  readonly id: string
  readonly name: Text
  /** What one unit is called: a series, a campaign, a title. */
  readonly unit: Text
  readonly note?: Text
  readonly assumptions: Readonly<Record<Ids['industryAssumption'], Reading<Ids>>>
  readonly lines: readonly Line<Ids>[]
}
