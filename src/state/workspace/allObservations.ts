import { dateOf } from '../../analysis/evidence/grounds.ts'
import type { Confidence, Observed } from '../../analysis/evidence/errorModel.ts'
import { ownerOf, type Observation } from '../../model/observation.ts'
import type { OwnObservation } from '../../model/scenario.ts'
import type { Source } from '../../model/source.ts'

/** Something that was seen, with where it comes from. */
export interface SourcedObservation extends Observed {
  readonly id: string
  /** Place in the scenario's own list; absent for those that come with the model. */
  readonly own?: number
  /** The user's own words, or the sources by their ids. */
  readonly source: string | readonly string[]
  /** Of the newest source, as a year with a fraction; the year seen for the user's own. */
  readonly date: number
}

/** All that was seen: what comes with the model, as trustworthy as the best of its sources, and what the user added. */
export function allObservations(
  observations: readonly Observation[],
  sources: Readonly<Record<string, Source>>,
  own: readonly OwnObservation[] = [],
): readonly SourcedObservation[] {
  return [
    ...observations.map((one) => {
      const theirs = one.sources.flatMap((id) => sources[id] ?? [])
      const confidence: Confidence =
        one.confidence ?? (['A', 'B'] as const).find((grade) => theirs.some((source) => source.confidence === grade)) ?? 'C'
      const { variable, year, value, low, high } = one
      const id = [variable, ownerOf(one) ?? '', year].join(' ')
      const industry = one.format ?? one.industry
      return {
        id,
        variable,
        ...(industry !== undefined && { industry }),
        ...(one.recipient !== undefined && { recipient: one.recipient }),
        ...(one.hold && { hold: one.hold }),
        year,
        value,
        low,
        high,
        confidence,
        source: one.sources,
        date: Math.max(...theirs.map(dateOf)),
      }
    }),
    ...own.map(({ variable, format, industry = format, year, value, low = value, high = value, confidence, source }, index) => ({
      ...{ id: `own ${index} ${variable} ${year}`, variable, ...(industry !== undefined && { industry }) },
      ...{ year, value, low, high, confidence, source, own: index, date: year },
    })),
  ]
}
