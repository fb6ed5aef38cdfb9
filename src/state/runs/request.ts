import { Pending } from './asked.svelte.ts'
import type { PageAnswers, Asked } from './pageTasks.ts'
import type { TaskControl } from './runner.ts'

/** Whoever answers the questions of a page: a worker, this thread, a test's stand-in. */
export interface PageRunner {
  /** Rejects when it was ended or failed. */
  answer<Kind extends keyof PageAnswers>(question: Asked<Kind>, watch: TaskControl): Promise<PageAnswers[Kind]>
}

/** A question with its answer. */
interface Answered<Kind extends keyof PageAnswers> {
  readonly question: Asked<Kind>
  readonly answer: PageAnswers[Kind]
}

/**
 * One question of a page, asked again whenever it changes. The newest wins: a run for an older one is ended, and what it would
 * have said is dropped. Until the new answer is there the old one stays, and with it the question it belongs to; when a run
 * fails the reason is kept for the screen.
 */
export class PageRequest<Kind extends keyof PageAnswers> {
  readonly #question = new Pending<Answered<Kind>>()
  readonly #runner: PageRunner

  constructor(runner: PageRunner) {
    this.#runner = runner
  }

  /** The newest answer, with the question that it answers. */
  get answered(): Answered<Kind> | undefined {
    return this.#question.answer
  }

  /** Why the last question was not answered, if it was not. */
  get failure(): unknown {
    return this.#question.failure
  }

  /** How far the answer is, 0 to 1; nothing when none is being worked out. */
  get progress(): number | undefined {
    return this.#question.progress
  }

  ask(question: Asked<Kind>): void {
    this.#question.ask(async (watch) => ({ question, answer: await this.#runner.answer(question, watch) }))
  }

  /** End whatever is running: nobody looks at it any more. */
  end(): void {
    this.#question.cancel()
  }
}
