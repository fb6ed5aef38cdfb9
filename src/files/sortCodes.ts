import { boundsOfQuestion } from '../analysis/elicitation/roomPools.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { FourStep, Room, RoomAnswer } from '../model/room.ts'
import { findCodes, type FoundCode, type SentAnswer } from './answerCode.ts'
import { keyOf } from './questionLink.ts'

/** What became of a code: let in as new or in the place of an earlier one, or why not. */
export type SortedCode =
  | {
      readonly kind: 'new' | 'revised'
      /** Place of the round, and what is let into it. */
      readonly round: number
      readonly answer: RoomAnswer
      readonly name?: string
      /** How many numbers lay outside the bounds of their assumption, and were put to them. */
      readonly held: number
    }
  /** The very same is there already. */
  | { readonly kind: 'repeated'; readonly name?: string }
  /** An answer to other questions, or to those of another meeting. */
  | { readonly kind: 'other' }
  /** Of a round that has not been opened here, from 1. */
  | { readonly kind: 'round'; readonly round: number }
  | Exclude<FoundCode, { readonly kind: 'answer' }>

/** An answer that is let in. */
export type LetIn = Extract<SortedCode, { readonly kind: 'new' | 'revised' }>

/** Whether a code is let in. */
export const isLetIn = (code: SortedCode): code is LetIn => code.kind === 'new' || code.kind === 'revised'

/** Tell apart what a chat holds: every code in a text, held against what the room was asked and has answered. */
export function sortCodes(text: string, room: Room, resolved: ResolvedScenario): SortedCode[] {
  const key = keyOf({ at: room.rounds[0]?.at ?? '', questions: room.questions })
  const known = new Map<string, RoomAnswer>()
  for (const [round, { answers }] of room.rounds.entries()) for (const answer of answers) known.set(`${round} ${answer.by}`, answer)
  return findCodes(text).map((found): SortedCode => {
    if (found.kind !== 'answer') return found
    const { answer: sent } = found
    if (sent.key !== key || sent.estimates.length !== room.questions.length) return { kind: 'other' }
    const round = sent.round - 1
    if (!room.rounds[round]) return { kind: 'round', round: sent.round }
    const { answer, held } = within(sent, room, resolved)
    const place = `${round} ${sent.by}`
    const before = known.get(place)
    const name = sent.name === undefined ? {} : { name: sent.name }
    if (before && JSON.stringify(before.estimates) === JSON.stringify(answer.estimates)) return { kind: 'repeated', ...name }
    known.set(place, answer)
    return { kind: before ? 'revised' : 'new', round, answer, held, ...name }
  })
}

/** An answer without its name, in order and inside the bounds. */
function within({ by, estimates }: SentAnswer, { questions }: Room, resolved: ResolvedScenario): { answer: RoomAnswer; held: number } {
  let held = 0
  const inside = estimates.map((estimate, index): FourStep | null => {
    const question = questions[index]
    if (!estimate || !question) return null
    const [least, most] = boundsOfQuestion(question, resolved)
    const [low = 0, value = 0, high = 0] = [estimate.low, estimate.value, estimate.high]
      .toSorted((one, other) => one - other)
      .map((end) => Math.min(most, Math.max(least, end)))
    if (low !== estimate.low || value !== estimate.value || high !== estimate.high) held += 1
    return { low, value, high, sure: estimate.sure }
  })
  return { answer: { by, estimates: inside }, held }
}
