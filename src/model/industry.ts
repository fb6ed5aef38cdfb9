import type { Reading } from './assumption.ts'
import type { IndustryAssumptionName, LineAssumptionName } from './versions/1/assumptions.ts'
import type { RecipientId } from './versions/1/recipients.ts'
import type { Text } from './text.ts'

/** One line of a budget. */
export interface Line {
  readonly id: string
  readonly name: Text
  /** Who is paid. */
  readonly recipient: RecipientId
  /** Made by production; otherwise it belongs to distribution. */
  readonly production: boolean
  /** Writing and design, as opposed to execution. */
  readonly creative: boolean
  readonly assumptions: Readonly<Record<LineAssumptionName, Reading>>
}

/** One industry with its budget. */
export interface Industry {
  readonly id: string
  readonly name: Text
  /** What one unit is called: a series, a campaign, a title. */
  readonly unit: Text
  readonly note?: Text
  readonly assumptions: Readonly<Record<IndustryAssumptionName, Reading>>
  readonly lines: readonly Line[]
}
