import type { Insight, Results } from '../analysis/results.ts'
import { shownNow, type Focus } from '../analysis/shown.ts'
import { simulate } from '../analysis/simulate.ts'
import type { Case } from '../engine/case.ts'
import type { Scenario } from '../model/scenario.ts'
import { drive } from './drive.ts'
import type { Asker } from './inquiry.svelte.ts'
import type { Answers, Asked, PageQuestion } from './questions.ts'
import type { Simulator, Watch } from './simulator.ts'
import { Engines, type Answer, type Order, type Report } from './work.ts'

/** Draws while the hand is on the slider. */
export const liveSamples = 4096

/** An order before it has its number. */
type Wanted =
  | { readonly kind: 'run' | 'ask'; readonly scenario: Scenario; readonly samples: number }
  | { readonly kind: 'question'; readonly question: PageQuestion }

interface Waiting {
  readonly watch: Watch
  readonly answered: (answer: Answer) => void
  readonly failed: (reason: unknown) => void
}

/**
 * Computes live on the thread of the screen, because an answer from another thread would wait for the next frame, and
 * long runs in a worker. Where no worker can be had, long runs take turns with the screen.
 */
export class Threads implements Simulator, Asker {
  readonly #engines = new Engines()
  readonly #waiting = new Map<number, Waiting>()
  readonly #worker: Worker | undefined
  #last = 0

  constructor(worker: Worker | undefined) {
    this.#worker = worker
    worker?.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      this.#heard(data)
    })
    worker?.addEventListener('error', ({ message }) => {
      for (const { failed } of this.#waiting.values()) failed(new Error(message))
      this.#waiting.clear()
    })
  }

  live(of: Case, focus: Focus): Results {
    const request = { case: of, asked: shownNow(of, focus), samples: liveSamples, seed: of.scenario.simulation.seed }
    const results = simulate(this.#engines.quick, request)
    const whole = Number.isFinite(results.spread.get('totalNpv')?.mean[0])
    return whole ? results : simulate(this.#engines.exact, request) // what is too large for single precision
  }

  async run(of: Case, samples: number, watch: Watch): Promise<Results> {
    return { ...((await this.#work('run', of, samples, watch)) as Omit<Results, 'case'>), case: of }
  }

  async ask(of: Case, samples: number, watch: Watch): Promise<Insight> {
    return { ...((await this.#work('ask', of, samples, watch)) as Omit<Insight, 'case'>), case: of }
  }

  async answer<Kind extends keyof Answers>(question: Asked<Kind>, watch: Watch): Promise<Answers[Kind]> {
    return (await this.#long(
      { kind: 'question', question },
      async () => (await import('./questions.ts')).answering(this.#engines.exact, question),
      watch,
    )) as Answers[Kind]
  }

  #work(kind: 'run' | 'ask', of: Case, samples: number, watch: Watch): Promise<Answer> {
    return this.#long(
      { kind, scenario: of.scenario, samples },
      async () => (await import('./longRuns.ts')).working(this.#engines, kind, of, samples),
      watch,
    )
  }

  async #long(order: Wanted, run: () => Promise<Generator<number, Answer>>, watch: Watch): Promise<Answer> {
    const { signal } = watch
    const worker = this.#worker
    if (!worker)
      return drive(await run(), signal, (share) => {
        watch.progress(share)
      })
    signal.throwIfAborted()
    const id = (this.#last += 1)
    return new Promise((answered, failed) => {
      this.#waiting.set(id, { watch, answered, failed })
      signal.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return
        worker.postMessage({ kind: 'end', id } satisfies Order)
        failed(signal.reason as Error)
      })
      worker.postMessage({ ...order, id } satisfies Order)
    })
  }

  #heard(report: Report): void {
    const waiting = this.#waiting.get(report.id)
    if (!waiting) return
    if (report.kind === 'progress') {
      waiting.watch.progress(report.share)
      return
    }
    this.#waiting.delete(report.id)
    if (report.kind === 'answer') waiting.answered(report.answer)
    else waiting.failed(new Error(report.reason))
  }
}

/** A worker for long runs; nothing where the browser allows none. */
export function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined // a page opened from a file: the screen's thread takes the long runs in turns
  }
}
