import type { TaskOf, TaskRunner } from './task.ts'

/** Files made of a scenario, one at a time, with their progress. */
export class ExportJobs {
  /** How far the file being made is, 0 to 1; nothing when none is. */
  #progress: number | undefined = $state.raw()
  #running = new AbortController()
  readonly #runner: TaskRunner

  constructor(runner: TaskRunner) {
    this.#runner = runner
  }

  get progress(): number | undefined {
    return this.#progress
  }

  /** Make a file. @returns its bytes; nothing when it was cancelled or when another one is being made. Rejects when it cannot be made. */
  async make(task: TaskOf<'export'>): Promise<Uint8Array | undefined> {
    if (this.#progress !== undefined) return undefined
    const end = new AbortController()
    this.#running = end
    this.#progress = 0
    try {
      return await this.#runner.request<'export'>(task, { signal: end.signal, progress: (share) => (this.#progress = share) })
    } catch (error) {
      if (end.signal.aborted) return undefined
      throw error
    } finally {
      this.#progress = undefined
    }
  }

  cancel() {
    this.#running.abort()
  }
}
