import type { TaskControl } from './runner.ts'

/** One question that takes a while: its newest answer, how far it is, and why it failed. A newer question ends an older one. */
export class Pending<Answer> {
  #answer: Answer | undefined = $state.raw()
  #progress: number | undefined = $state.raw()
  #failure: unknown = $state.raw()
  #running = new AbortController()

  get answer(): Answer | undefined {
    return this.#answer
  }

  /** How far the question is, 0 to 1; nothing when none is open. */
  get progress(): number | undefined {
    return this.#progress
  }

  get failure(): unknown {
    return this.#failure
  }

  /** Ask; the last answer stays until the next is there. */
  ask(run: (watch: TaskControl) => Promise<Answer>) {
    this.cancel()
    this.#running = new AbortController()
    const { signal } = this.#running
    this.#progress = 0
    this.#failure = undefined
    const progress = (share: number) => {
      if (!signal.aborted) this.#progress = share
    }
    run({ signal, progress }).then(
      (answer) => {
        if (signal.aborted) return
        this.#answer = answer
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
  cancel() {
    this.#running.abort()
    this.#progress = undefined
  }

  /** Forget the answer: it belongs to something that is no longer there. */
  forget() {
    this.cancel()
    this.#answer = undefined
  }
}
