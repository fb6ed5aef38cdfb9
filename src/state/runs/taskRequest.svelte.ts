import type { Answers, Task, TaskOf, TaskRunner } from './task.ts'

/** A task with its answer. */
interface Answered<Kind extends Task['kind']> {
  readonly task: TaskOf<Kind>
  readonly answer: Answers[Kind]
}

/**
 * What a page asks, and asks again whenever it changes. A newer task ends an older one, whose answer is dropped. Until the new
 * answer is there the old one stays, with the task that it belongs to; when a task fails the reason is kept for the screen.
 */
export class TaskRequest<Kind extends Task['kind']> {
  #answered: Answered<Kind> | undefined = $state.raw()
  #progress: number | undefined = $state.raw()
  #failure: unknown = $state.raw()
  #running: AbortController | undefined
  readonly #runner: TaskRunner

  constructor(runner: TaskRunner) {
    this.#runner = runner
  }

  /** The newest answer, with the task that it answers. */
  get answered(): Answered<Kind> | undefined {
    return this.#answered
  }

  get answer(): Answers[Kind] | undefined {
    return this.#answered?.answer
  }

  /** How far the task is, 0 to 1; nothing when none is running. */
  get progress(): number | undefined {
    return this.#progress
  }

  /** Why the last task failed, if it did. */
  get failure(): unknown {
    return this.#failure
  }

  ask(task: TaskOf<Kind>): void {
    this.cancel()
    const { signal } = (this.#running = new AbortController())
    this.#progress = 0
    this.#failure = undefined
    const progress = (share: number) => {
      if (!signal.aborted) this.#progress = share
    }
    this.#runner.request<Kind>(task, { signal, progress }).then(
      (answer) => {
        if (signal.aborted) return
        this.#answered = { task, answer }
        this.#progress = undefined
      },
      (error: unknown) => {
        if (signal.aborted) return
        this.#failure = error
        this.#progress = undefined
      },
    )
  }

  /** End what is running; what was answered before stays. */
  cancel(): void {
    this.#running?.abort()
    this.#running = undefined
    this.#progress = undefined
  }

  /** Forget the answer: it belongs to something that is no longer there. */
  forget(): void {
    this.cancel()
    this.#answered = undefined
  }
}
