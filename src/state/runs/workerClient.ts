import { drive } from './timeSlice.ts'
import type { Watch } from './runner.ts'

/** What goes to a worker: an errand by its number, or that it is no longer wanted. */
type Sent<Errand> =
  { readonly kind: 'errand'; readonly id: number; readonly errand: Errand } | { readonly kind: 'end'; readonly id: number }

/** What comes back of an errand. */
type Returned<Answer> =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string }

interface Waiting<Answer> {
  readonly watch: Watch
  readonly answered: (answer: Answer) => void
  readonly failed: (reason: unknown) => void
}

/** Sends long runs to a worker that `serve`s them, each with its progress and its end; where there is none they take turns with the screen. */
export class Errands<Errand, Answer> {
  readonly #worker: Worker | undefined
  readonly #waiting = new Map<number, Waiting<Answer>>()
  #last = 0

  constructor(worker: Worker | undefined) {
    this.#worker = worker
    worker?.addEventListener('message', ({ data }: MessageEvent<Returned<Answer>>) => {
      this.#heard(data)
    })
    worker?.addEventListener('error', ({ message }) => {
      for (const { failed } of this.#waiting.values()) failed(new Error(message))
      this.#waiting.clear()
    })
  }

  /**
   * Rejects when it was ended or failed.
   *
   * @param here The same run on this thread, begun only where there is no worker.
   */
  async run(errand: Errand, here: () => Promise<Generator<number, Answer>>, watch: Watch): Promise<Answer> {
    const { signal } = watch
    const worker = this.#worker
    signal.throwIfAborted()
    if (!worker)
      return drive(await here(), signal, (share) => {
        watch.progress(share)
      })
    const id = (this.#last += 1)
    return new Promise((answered, failed) => {
      this.#waiting.set(id, { watch, answered, failed })
      signal.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return
        worker.postMessage({ kind: 'end', id } satisfies Sent<Errand>)
        failed(signal.reason as Error)
      })
      worker.postMessage({ kind: 'errand', id, errand } satisfies Sent<Errand>)
    })
  }

  #heard(returned: Returned<Answer>): void {
    const waiting = this.#waiting.get(returned.id)
    if (!waiting) return
    if (returned.kind === 'progress') {
      waiting.watch.progress(returned.share)
      return
    }
    this.#waiting.delete(returned.id)
    if (returned.kind === 'answer') waiting.answered(returned.answer)
    else waiting.failed(new Error(returned.reason))
  }
}

/** How a worker does errands of one sort. */
interface Service<Errand, Answer> {
  begin(errand: Errand): Generator<number, Answer>
  /** What of an answer is handed over, not copied. */
  buffersIn?(answer: Answer): Transferable[]
}

/** In a worker: do errands as they come. One goes on until it is ended; the order to end it comes in between its turns. */
export function serve<Errand, Answer>(service: Service<Errand, Answer>): void {
  const running = new Map<number, AbortController>()
  const say = (returned: Returned<Answer>, transfer: Transferable[] = []) => {
    postMessage(returned, { transfer })
  }
  const work = async (id: number, errand: Errand): Promise<void> => {
    const end = new AbortController()
    running.set(id, end)
    try {
      const answer = await drive(service.begin(errand), end.signal, (share) => {
        say({ kind: 'progress', id, share })
      })
      say({ kind: 'answer', id, answer }, service.buffersIn?.(answer))
    } catch (error) {
      if (!end.signal.aborted) say({ kind: 'failure', id, reason: error instanceof Error ? error.message : String(error) })
    } finally {
      running.delete(id)
    }
  }
  addEventListener('message', ({ data }: MessageEvent<Sent<Errand>>) => {
    if (data.kind === 'end') running.get(data.id)?.abort()
    else void work(data.id, data.errand)
  })
}

/** A worker where the browser allows one; a page opened from a file may have none. */
export function hired(start: () => Worker): Worker | undefined {
  try {
    return start()
  } catch {
    return undefined
  }
}
