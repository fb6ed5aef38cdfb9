/** The names that an observation refers to; narrowed by each version of the model. */
export interface ObservationIds {
  readonly industry: string
  readonly variable: string
  readonly source: string
}

/** One thing that was seen after the article was written, in the unit of its variable. */
export interface Observation<Ids extends ObservationIds = ObservationIds> {
  /** Absent where it holds for everyone. */
  readonly industry?: Ids['industry']
  readonly variable: Ids['variable']
  readonly year: number
  readonly value: number
  /** `low` and `high` are the range of the sources named. */
  readonly low: number
  readonly high: number
  readonly sources: readonly [Ids['source'], ...Ids['source'][]]
}
