import type { Insight, Results } from '../../analysis/results.ts'
import { shownNow, type Focus } from '../../analysis/shown.ts'
import { simulate } from '../../analysis/simulate.ts'
import type { Case } from '../../engine/case.ts'
import { Errands, hired } from './workerClient.ts'
import type { Asker } from './request.ts'
import type { Answers, Asked } from './pageTasks.ts'
import type { Simulator, Watch } from './runner.ts'
import { Engines, type Answer, type Order } from './work.ts'

/** Draws while the hand is on the slider. */
export const liveSamples = 4096

/**
 * Computes live on the thread of the screen, because an answer from another thread would wait for the next frame, and
 * long runs in a worker. Where no worker can be had, long runs take turns with the screen.
 */
export class Threads implements Simulator, Asker {
  readonly #engines = new Engines()
  readonly #errands: Errands<Order, Answer>

  constructor(worker: Worker | undefined) {
    this.#errands = new Errands(worker)
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
    return (await this.#errands.run(
      { kind: 'question', question },
      async () => (await import('./pageTasks.ts')).answering(this.#engines.exact, question),
      watch,
    )) as Answers[Kind]
  }

  #work(kind: 'run' | 'ask', of: Case, samples: number, watch: Watch): Promise<Answer> {
    return this.#errands.run(
      { kind, scenario: of.scenario, samples },
      async () => (await import('./tasks.ts')).working(this.#engines, kind, of, samples),
      watch,
    )
  }
}

/** A worker for long runs; nothing where the browser allows none. */
export const startWorker = (): Worker | undefined => hired(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
