import type { Answers, Asked } from './questions.ts'
import type { Watch } from './simulator.ts'

/** Whoever answers the questions of a page: a worker, this thread, a test's stand-in. */
export interface Asker {
  /** Rejects when it was ended or failed. */
  answer<Kind extends keyof Answers>(question: Asked<Kind>, watch: Watch): Promise<Answers[Kind]>
}

/** A question with its answer. */
interface Answered<Kind extends keyof Answers> {
  readonly question: Asked<Kind>
  readonly answer: Answers[Kind]
}

/**
 * One question of a page, asked again whenever it changes. The newest wins: a run for an older one is ended, and what it would
 * have said is dropped. Until the new answer is there the old one stays, and with it the question it belongs to; when a run
 * fails the reason is kept for the screen.
 */
export class Inquiry<Kind extends keyof Answers> {
  #answered: Answered<Kind> | undefined = $state.raw()
  #failure: unknown = $state.raw()
  #progress: number | undefined = $state.raw()
  readonly #asker: Asker
  #running = new AbortController()

  constructor(asker: Asker) {
    this.#asker = asker
  }

  /** The newest answer, with the question that it answers. */
  get answered(): Answered<Kind> | undefined {
    return this.#answered
  }

  /** Why the last question was not answered, if it was not. */
  get failure(): unknown {
    return this.#failure
  }

  /** How far the answer is, 0 to 1; nothing when none is being worked out. */
  get progress(): number | undefined {
    return this.#progress
  }

  ask(question: Asked<Kind>): void {
    this.end()
    const { signal } = (this.#running = new AbortController())
    this.#progress = 0
    this.#failure = undefined
    this.#asker
      .answer(question, { signal, progress: (share) => (this.#progress = share) })
      .then((answer) => {
        if (!signal.aborted) this.#answered = { question, answer }
      })
      .catch((error: unknown) => {
        if (!signal.aborted) this.#failure = error
      })
      .finally(() => {
        if (!signal.aborted) this.#progress = undefined
      })
  }

  /** End whatever is running: nobody looks at it any more. */
  end(): void {
    this.#running.abort()
    this.#progress = undefined
  }
}
