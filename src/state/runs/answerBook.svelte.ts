import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { keyOf, type Answers, type Task, type TaskOf, type TaskRunner } from './task.ts'

/** So many answers are kept: enough to go back and forth between a few scenarios. */
const most = 12

/** A task that is being worked out, or that failed. */
interface Underway {
  readonly key: string
  readonly progress?: number
  readonly failure?: unknown
}

/**
 * What was asked and answered before is not asked again. Answers are found by their tasks, so that none is ever shown for another; a
 * newer task ends an older one that is still being worked out, and asking for what is being worked out changes nothing.
 */
export class AnswerBook<Kind extends Task['kind']> {
  readonly #answers = new SvelteMap<string, Answers[Kind]>()
  #latest: { readonly task: TaskOf<Kind>; readonly answer: Answers[Kind] } | undefined = $state.raw()
  #underway: Underway | undefined = $state.raw()
  #running: AbortController | undefined
  readonly #runner: TaskRunner

  constructor(runner: TaskRunner) {
    this.#runner = runner
  }

  answerTo(task: TaskOf<Kind>): Answers[Kind] | undefined {
    return this.#answers.get(keyOf(task))
  }

  /** The answer that came last, with its task: what may stay on screen until the next one is there. */
  get latest() {
    return this.#latest
  }

  /** How far a task is, 0 to 1; nothing where it is not being worked out. */
  progressOf(task: TaskOf<Kind>): number | undefined {
    return this.#underwayOf(task)?.progress
  }

  /** Why a task failed, if it did when it was last asked. */
  failureOf(task: TaskOf<Kind>): unknown {
    return this.#underwayOf(task)?.failure
  }

  /** Whoever asks follows nothing by it: an effect that asks is not run again when the answer is there. */
  ask(task: TaskOf<Kind>): void {
    untrack(() => {
      this.#ask(task)
    })
  }

  #ask(task: TaskOf<Kind>): void {
    const key = keyOf(task)
    if (this.#answers.has(key) || (this.#underway?.key === key && this.#underway.progress !== undefined)) return
    this.cancel()
    const { signal } = (this.#running = new AbortController())
    this.#underway = { key, progress: 0 }
    const progress = (share: number) => {
      if (!signal.aborted) this.#underway = { key, progress: share }
    }
    this.#runner.request<Kind>(task, { signal, progress }).then(
      (answer) => {
        if (signal.aborted) return
        this.#underway = undefined
        this.#latest = { task, answer }
        this.#answers.set(key, answer)
        const [oldest] = this.#answers.keys()
        if (this.#answers.size > most && oldest !== undefined) this.#answers.delete(oldest)
      },
      (failure: unknown) => {
        if (!signal.aborted) this.#underway = { key, failure }
      },
    )
  }

  /** End what is being worked out; what was answered stays. */
  cancel(): void {
    this.#running?.abort()
    this.#running = undefined
    this.#underway = undefined
  }

  #underwayOf(task: TaskOf<Kind>): Underway | undefined {
    return this.#underway?.key === keyOf(task) ? this.#underway : undefined
  }
}
