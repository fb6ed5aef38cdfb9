import type { Answers, Task, TaskControl, TaskOf, TaskRunner } from './task.ts'

/** What goes to a worker: a task by its number, or that it is no longer wanted. */
export type Sent = { readonly kind: 'task'; readonly id: number; readonly task: Task } | { readonly kind: 'end'; readonly id: number }

/** What comes back. The lock is held by the worker as long as it lives. */
export type Returned =
  | { readonly kind: 'alive'; readonly lock: string }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string }

/** The worker died of a task, or while it had it, twice. The screen says so in the reader's language. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied'

  /** @param cause What the browser said of it; often nothing. */
  constructor(cause: string) {
    super(`The background computation stopped twice${cause && ` (${cause})`}`)
  }
}

interface WaitingTask {
  readonly task: Task
  readonly control: TaskControl
  readonly resolve: (answer: Answers[keyof Answers]) => void
  readonly reject: (reason: unknown) => void
  /** Whether a worker has died with it already. */
  triedBefore: boolean
}

/**
 * Gives tasks to a worker, each with its progress and its end. The worker is started by the first task. One that dies is
 * replaced: its tasks are tried once more in a new one, and rejected when that dies too; the next task finds a new one.
 */
export class WorkerClient implements TaskRunner {
  #worker: Worker | undefined
  readonly #waiting = new Map<number, WaitingTask>()
  #last = 0
  readonly #start: () => Worker | undefined
  readonly #performHere: (task: Task, control: TaskControl) => Promise<Answers[keyof Answers]>
  readonly #freed: (lock: string) => Promise<void>

  /**
   * @param start Starts a worker; nothing where there are none.
   * @param performHere Performs a task on this thread, where there are no workers.
   * @param freed Resolves when a lock is free again.
   */
  constructor(
    start: () => Worker | undefined,
    performHere: (task: Task, control: TaskControl) => Promise<Answers[keyof Answers]>,
    freed: (lock: string) => Promise<void> = lockFreed,
  ) {
    this.#start = start
    this.#performHere = performHere
    this.#freed = freed
  }

  /** Perform a task. Rejects when it was ended or failed. */
  async request<Kind extends Task['kind']>(task: TaskOf<Kind>, control: TaskControl): Promise<Answers[Kind]> {
    const { signal } = control
    signal.throwIfAborted()
    const worker = (this.#worker ??= this.#startWorker())
    if (!worker) return (await this.#performHere(task, control)) as Answers[Kind]
    const id = (this.#last += 1)
    const answer = await new Promise<Answers[keyof Answers]>((resolve, reject) => {
      this.#waiting.set(id, { task, control, resolve, reject, triedBefore: false })
      signal.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return
        this.#worker?.postMessage({ kind: 'end', id } satisfies Sent)
        reject(signal.reason as Error)
      })
      this.#send(worker, id, task)
    })
    return answer as Answers[Kind]
  }

  #startWorker(): Worker | undefined {
    const worker = this.#start()
    worker?.addEventListener('message', ({ data }: MessageEvent<Returned>) => {
      if (this.#worker !== worker) return
      if (data.kind === 'alive') void this.#freed(data.lock).then(() => this.#replaceWorker(worker, ''))
      else this.#receive(data)
    })
    worker?.addEventListener('error', ({ message }: Partial<ErrorEvent>) => {
      this.#replaceWorker(worker, message ?? '') // a script that cannot be loaded has no message
    })
    worker?.addEventListener('messageerror', () => {
      this.#replaceWorker(worker, 'messageerror')
    })
    return worker
  }

  /** What cannot be sent fails alone. */
  #send(worker: Worker, id: number, task: Task): void {
    try {
      worker.postMessage({ kind: 'task', id, task } satisfies Sent)
    } catch (error) {
      this.#waiting.get(id)?.reject(error)
      this.#waiting.delete(id)
    }
  }

  /** A worker is dead, or as good as dead. */
  #replaceWorker(worker: Worker, cause: string): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    worker.terminate()
    for (const [id, waiting] of this.#waiting) {
      if (!waiting.triedBefore) continue
      this.#waiting.delete(id)
      waiting.reject(new WorkerDied(cause))
    }
    if (this.#waiting.size === 0) return
    const next = (this.#worker = this.#startWorker())
    for (const [id, waiting] of this.#waiting) {
      waiting.triedBefore = true
      if (next) {
        this.#send(next, id, waiting.task)
        continue
      }
      this.#waiting.delete(id)
      this.#performHere(waiting.task, waiting.control).then(waiting.resolve, waiting.reject)
    }
  }

  #receive(returned: Exclude<Returned, { kind: 'alive' }>): void {
    const waiting = this.#waiting.get(returned.id)
    if (!waiting) return
    if (returned.kind === 'progress') {
      waiting.control.progress(returned.share)
      return
    }
    this.#waiting.delete(returned.id)
    if (returned.kind === 'answer') waiting.resolve(returned.answer)
    else waiting.reject(new Error(returned.reason))
  }
}

/**
 * A worker that closes itself or is killed for want of memory fires no event, but the browser takes its lock away. Without
 * locks such a death is not noticed, and nothing is told.
 */
async function lockFreed(lock: string): Promise<void> {
  await navigator.locks.request(lock, () => undefined)
}
