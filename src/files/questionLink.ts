import * as v from 'valibot'
import { seedOf } from '../engine/draws/hash.ts'
import type { RoomQuestion } from '../model/room.ts'
import { textOf, type Text } from '../model/text.ts'
import { faultAt, type Fault } from './fault.ts'
import { packWord, readPacked } from './packedWord.ts'

/** What a question about something of the user's own says by itself, since no model has it: words, unit, bounds. */
export interface OwnSubject {
  readonly title: Text
  readonly meaning?: Text
  /** As it is shown. */
  readonly unit: string
  readonly bounds?: readonly [least: number, most: number]
}

/** A question as it is sent. */
export interface SentQuestion {
  readonly asks: RoomQuestion
  readonly own?: OwnSubject
  /** It is not asked in this round; its place is kept. */
  readonly skip?: true
}

/** What a link to a room holds: the questions, and nothing that the model or anyone says of them. */
export interface SentQuestions {
  readonly model: { readonly id: string; readonly version: number }
  /** When the room was first asked, in UTC: with the questions it tells this room from others. */
  readonly at: string
  /** From 1. */
  readonly round: number
  readonly questions: readonly SentQuestion[]
}

const newestLink = 1

/** In the languages of files; what is missing is empty. */
const text = v.pipe(
  v.record(v.string(), v.string()),
  v.transform((given): Text => textOf((language) => given[language] ?? '')),
)
const sent = v.object({
  model: v.object({ id: v.string(), version: v.number() }),
  at: v.string(),
  round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32)),
  questions: v.pipe(
    v.array(
      v.object({
        asks: v.object({
          assumption: v.exactOptional(v.string()),
          variable: v.exactOptional(v.string()),
          of: v.exactOptional(v.string()),
          year: v.exactOptional(v.number()),
          seed: v.exactOptional(v.literal(true)),
        }),
        own: v.exactOptional(
          v.object({
            title: text,
            meaning: v.exactOptional(text),
            unit: v.string(),
            bounds: v.exactOptional(v.tuple([v.number(), v.number()])),
          }),
        ),
        skip: v.exactOptional(v.literal(true)),
      }),
    ),
    v.minLength(1),
    v.maxLength(31),
  ),
})

/** The mark of some questions of one room: answers to others have another. Twenty bits. */
export function keyOf({ at, questions }: { readonly at: string; readonly questions: readonly RoomQuestion[] }): number {
  const plain = questions.map(({ assumption, variable, of, year, seed }) => [assumption, variable, of, year, seed])
  return (seedOf(JSON.stringify([at, plain]), 0) >>> 0) % 2 ** 20
}

/** Put questions into a word that can stand behind `#ask=`. */
export async function writeQuestionLink(questions: SentQuestions): Promise<string> {
  const packed = await packWord(JSON.stringify(questions))
  if (packed === undefined) throw new Error('Too many questions for a link')
  return `${newestLink}.${packed}`
}

/** The questions of a link, or why it has none. It comes from a stranger: this never rejects. */
export async function readQuestionLink(
  link: string,
): Promise<{ readonly ok: true; readonly questions: SentQuestions } | { readonly ok: false; readonly fault: Fault }> {
  const unpacked = await readPacked(link, newestLink)
  if (!unpacked.ok) return unpacked
  const read = v.safeParse(sent, parsed(unpacked.bytes))
  return read.success ? { ok: true, questions: read.output } : { ok: false, fault: faultAt([], { kind: 'link-broken' }) }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
