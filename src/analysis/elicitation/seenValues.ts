import { ownerOf, type Observation } from '../../model/observation.ts'
import type { RoomQuestion } from '../../model/room.ts'
import type { OwnObservation } from '../../model/scenario.ts'
import type { SeenValues } from './roomPools.ts'

/** Something that was seen, as far as a question can be about it. */
type Seen = Pick<Observation, 'variable' | 'year' | 'value' | 'format' | 'industry' | 'recipient'>

/** What was seen as a question to a room. */
export function questionOf(seen: Seen): RoomQuestion {
  const of = ownerOf(seen)
  return { variable: seen.variable, ...(of !== undefined && { of }), year: seen.year, seed: true }
}

/** What was seen of each seed question, by its place; of several observations the user's own, then the model's last. */
export function seenValues(
  questions: readonly RoomQuestion[],
  observations: readonly Observation[],
  own: readonly OwnObservation[] = [],
): SeenValues {
  const all: readonly Seen[] = [...observations, ...own]
  return new Map(
    questions.flatMap((question, place) => {
      if (!question.seed) return []
      const seen = all.findLast((one) => one.variable === question.variable && one.year === question.year && ownerOf(one) === question.of)
      return seen ? [[place, seen.value]] : []
    }),
  )
}
