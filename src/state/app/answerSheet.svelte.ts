import { newMark } from '../../files/answerCode.ts'
import { keyOf, type SentQuestions } from '../../files/questionLink.ts'
import type { FourStep } from '../../model/room.ts'
import { readSetting, writeSetting } from '../storage/localSettings.ts'

/** What this device keeps of one room: the mark of whoever answers, and the answers of each round, from 1. */
interface KeptAnswers {
  readonly by: string
  readonly rounds: Readonly<Record<number, readonly (FourStep | null | undefined)[]>>
}

/** The answers to the questions of a link, kept on the device as they are given: a page that is closed by accident goes on where it was. */
export class AnswerSheet {
  readonly questions: SentQuestions
  /** The mark of the questions. */
  readonly key: number
  #kept: KeptAnswers = $state.raw({ by: '', rounds: {} })

  /** @param chance From 0 to 1, for a mark of one's own. */
  constructor(questions: SentQuestions, chance: number) {
    this.questions = questions
    this.key = keyOf({ at: questions.at, questions: questions.questions.map(({ asks }) => asks) })
    this.#kept = read(this.#setting) ?? { by: newMark(chance), rounds: {} }
  }

  get #setting(): string {
    return `ask.${this.key}`
  }

  get by(): string {
    return this.#kept.by
  }

  /** What was answered in this round: an estimate, null where it was passed over, nothing where it has not been asked yet. */
  get estimates(): readonly (FourStep | null | undefined)[] {
    return this.#kept.rounds[this.questions.round] ?? []
  }

  /** What the same person answered in the first round, where this is a later one. */
  firstAnswer(question: number): FourStep | undefined {
    return this.questions.round > 1 ? (this.#kept.rounds[1]?.[question] ?? undefined) : undefined
  }

  answer(question: number, estimate: FourStep | null) {
    const { by, rounds } = this.#kept
    const answers = Array.from({ length: this.questions.questions.length }, (_, place) =>
      place === question ? estimate : this.estimates[place],
    )
    this.#kept = { by, rounds: { ...rounds, [this.questions.round]: answers } }
    writeSetting(this.#setting, JSON.stringify(this.#kept))
  }
}

function read(setting: string): KeptAnswers | undefined {
  const kept = readSetting(setting)
  if (kept === undefined) return undefined
  try {
    const found = JSON.parse(kept) as Partial<KeptAnswers>
    return typeof found.by === 'string' && typeof found.rounds === 'object' ? { by: found.by, rounds: found.rounds } : undefined
  } catch {
    return undefined // not ours: it is answered anew
  }
}
