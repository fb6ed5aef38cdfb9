import type { Source } from './source.ts'

/** The names that an observation refers to; narrowed by each version of the model. */
export interface ObservationIds {
  readonly industry: string
  readonly format: string
  readonly recipient: string
  readonly variable: string
  readonly source: string
}

/** The id of whom something is of: a format, an industry or a recipient; nothing where it is of everyone. */
export const ownerOf = ({ format, industry, recipient }: Pick<Observation, 'format' | 'industry' | 'recipient'>): string | undefined =>
  format ?? industry ?? recipient

/** One thing that was seen after the article was written, in the unit of its variable. */
export interface Observation<Ids extends ObservationIds = ObservationIds> {
  /** Whose it is, by what the variable varies over; absent where it holds for everyone. */
  readonly industry?: Ids['industry']
  readonly format?: Ids['format']
  readonly recipient?: Ids['recipient']
  readonly variable: Ids['variable']
  readonly year: number
  readonly value: number
  /** `low` and `high` are the range of the sources named. */
  readonly low: number
  readonly high: number
  readonly sources: readonly [Ids['source'], ...Ids['source'][]]
  /** A share counted by titles or by money, where that makes a difference. */
  readonly by?: 'count' | 'value'
  /** How far to trust it, where that is not as far as the best of its sources. */
  readonly confidence?: Source['confidence']
  /** No reading was fitted to it: it is a test. */
  readonly hold?: true
}
