import { Simulator } from '../engine/simulation.ts'
import { drive } from './drive.ts'
import { examining, type Examination, type Findings, type Order, type Report } from './examination.ts'
import type { Watch } from './simulator.ts'

interface Waiting {
  readonly watch: Watch
  readonly answered: (finding: Findings[Examination['kind']]) => void
  readonly failed: (reason: unknown) => void
}

/** Examines in a worker of its own, which is started by the first question; where none can be had, in turns with the screen. */
export class Examiner {
  #worker: Worker | undefined
  #simulator: Simulator | undefined
  readonly #waiting = new Map<number, Waiting>()
  readonly #start: () => Worker | undefined
  #last = 0

  constructor(start: () => Worker | undefined) {
    this.#start = start
  }

  /** Ask. Rejects when it was ended or failed. */
  async examine<Kind extends Examination['kind']>(
    examination: Extract<Examination, { kind: Kind }>,
    watch: Watch,
  ): Promise<Findings[Kind]> {
    return (await this.#ask(examination, watch)) as Findings[Kind]
  }

  #ask(examination: Examination, watch: Watch): Promise<Findings[Examination['kind']]> {
    const { signal } = watch
    signal.throwIfAborted()
    const worker = this.#thread()
    if (!worker)
      return drive(examining((this.#simulator ??= new Simulator()), examination), signal, (share) => {
        watch.progress(share)
      })
    const id = (this.#last += 1)
    return new Promise((answered, failed) => {
      this.#waiting.set(id, { watch, answered, failed })
      signal.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return
        worker.postMessage({ kind: 'end', id } satisfies Order)
        failed(signal.reason as Error)
      })
      worker.postMessage({ kind: 'examine', id, examination } satisfies Order)
    })
  }

  #thread(): Worker | undefined {
    if (this.#worker ?? this.#simulator) return this.#worker
    const worker = this.#start()
    worker?.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      this.#heard(data)
    })
    worker?.addEventListener('error', ({ message }) => {
      for (const { failed } of this.#waiting.values()) failed(new Error(message))
      this.#waiting.clear()
    })
    this.#worker = worker
    return worker
  }

  #heard(report: Report): void {
    const waiting = this.#waiting.get(report.id)
    if (!waiting) return
    if (report.kind === 'progress') {
      waiting.watch.progress(report.share)
      return
    }
    this.#waiting.delete(report.id)
    if (report.kind === 'finding') waiting.answered(report.finding)
    else waiting.failed(new Error(report.reason))
  }
}

/** A worker for examinations; nothing where the browser allows none. */
export function startEvidenceWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./evidenceWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined // a page opened from a file
  }
}
