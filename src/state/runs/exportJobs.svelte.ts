import type { ExportOrder } from './exportTask.ts'
import type { TaskControl } from './runner.ts'
import { background } from './workerRunner.ts'

/** Whoever makes the file: the worker in the background, or a test's stand-in. */
export type Maker = (order: ExportOrder, watch: TaskControl) => Promise<Uint8Array>

/** Files made of a scenario, one at a time, with their progress. */
export class ExportJobs {
  /** How far the file being made is, 0 to 1; nothing when none is. */
  #progress: number | undefined = $state.raw()
  #running = new AbortController()
  readonly #make: Maker

  constructor(make: Maker = (order, watch) => background.request({ kind: 'export', order }, watch)) {
    this.#make = make
  }

  get progress(): number | undefined {
    return this.#progress
  }

  /** Make a file. @returns its bytes; nothing when it was cancelled or when another one is being made. Rejects when it cannot be made. */
  async make(order: ExportOrder): Promise<Uint8Array | undefined> {
    if (this.#progress !== undefined) return undefined
    const end = new AbortController()
    this.#running = end
    this.#progress = 0
    try {
      return await this.#make(order, { signal: end.signal, progress: (share) => (this.#progress = share) })
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
