import { hired } from './workerClient.ts'
import type { ExportOrder } from './exportTask.ts'
import type { ExportReport } from './exportWorker.ts'
import type { Watch } from './runner.ts'

/** Whoever makes the file: a worker of its own, or a test's stand-in. */
export type Maker = (order: ExportOrder, watch: Watch) => Promise<Uint8Array>

/** Files made of a scenario, one at a time, with their progress. */
export class Exports {
  /** How far the file being made is, 0 to 1; nothing when none is. */
  #progress: number | undefined = $state.raw()
  #running = new AbortController()
  readonly #make: Maker

  constructor(make: Maker = inWorker) {
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

/** In a worker that lives as long as the file takes; where none can be had, in turns with the screen. */
async function inWorker(order: ExportOrder, watch: Watch): Promise<Uint8Array> {
  const worker = hired(() => new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' }))
  if (!worker) return (await import('./exportTask.ts')).makeExport(order, watch)
  try {
    return await new Promise<Uint8Array>((done, failed) => {
      watch.signal.addEventListener('abort', () => {
        failed(watch.signal.reason as Error)
      })
      worker.addEventListener('error', ({ message }) => {
        failed(new Error(message))
      })
      worker.addEventListener('message', ({ data }: MessageEvent<ExportReport>) => {
        if (data.kind === 'progress') watch.progress(data.share)
        else if (data.kind === 'done') done(data.bytes)
        else failed(new Error(data.reason))
      })
      worker.postMessage(order)
    })
  } finally {
    worker.terminate()
  }
}
