import type { Pooling, Room, RoomAnswer, RoomQuestion, TakenOver, Weighting } from '../../model/room.ts'
import type { Change, Scenario } from '../../model/scenario.ts'
import type { Edit } from './edit.ts'
import { withChanges } from './edits.ts'
import type { RoomDeed } from './step.ts'

/** Ask a room: what it was asked and answered before gives way. */
export const roomAsked = (scenario: Scenario, questions: readonly RoomQuestion[], at: string): Edit =>
  edit(scenario, 'asked', questions.length, { questions, rounds: [{ at, answers: [] }] })

/** Ask the same once more, after it has been talked about; what was answered first stays beside it. */
export function askedAgain(scenario: Scenario, at: string): Edit | undefined {
  const { room } = scenario
  return room && edit(scenario, 'again', room.rounds.length + 1, { ...room, rounds: [...room.rounds, { at, answers: [] }] })
}

/** Let answers into their rounds, by place; whoever has answered in that round before has thought again. */
export function answersLetIn(
  scenario: Scenario,
  sent: readonly { readonly round: number; readonly answer: RoomAnswer }[],
): Edit | undefined {
  const { room } = scenario
  if (!room || sent.length === 0) return undefined
  const rounds = room.rounds.map((round, place) => {
    const theirs = new Map(round.answers.map((answer) => [answer.by, answer]))
    for (const one of sent) if (one.round === place) theirs.set(one.answer.by, one.answer)
    return { ...round, answers: [...theirs.values()] }
  })
  return edit(scenario, 'answered', sent.length, { ...room, rounds })
}

/** Drop what one person answered in a round. */
export function answerForgotten(scenario: Scenario, round: number, by: string): Edit | undefined {
  const { room } = scenario
  const asked = room?.rounds[round]
  if (!room || !asked) return undefined
  const answers = asked.answers.filter((answer) => answer.by !== by)
  return edit(scenario, 'forgot', 1, { ...room, rounds: room.rounds.with(round, { ...asked, answers }) })
}

/** Pool another way. */
export function pooledAs(scenario: Scenario, how: { readonly pool?: Pooling; readonly weights?: Weighting }): Edit | undefined {
  const { room } = scenario
  return room && edit(scenario, 'pooled', 0, { ...room, ...how })
}

/** Drop the questions and all answers; what was taken over stays with its assumption. */
export const roomDropped = ({ room: _, ...scenario }: Scenario): Edit => ({ step: { kind: 'room', did: 'dropped', count: 0 }, scenario })

/** Write the range of the room to its assumption, with a note that says where it comes from, and keep that it was. */
export function takenOver(scenario: Scenario, taken: TakenOver, reading: Change, note: string): Edit | undefined {
  const { room } = scenario
  const path = room?.questions[taken.question]?.assumption
  if (!room || path === undefined) return undefined
  const changed = withChanges(scenario, { [path]: { ...reading, note } })
  return edit(changed, 'taken', taken.question, { ...room, taken: [...(room.taken ?? []), taken] })
}

const edit = (scenario: Scenario, did: RoomDeed, count: number, room: Room): Edit => ({
  step: { kind: 'room', did, count },
  scenario: { ...scenario, room },
})
