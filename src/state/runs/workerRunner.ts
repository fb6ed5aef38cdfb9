import type { Insight, Results } from '../../analysis/runs/results.ts'
import { visibleNow, type Focus } from '../../analysis/catalogue/visible.ts'
import { runAtOnce } from '../../analysis/runs/runSimulation.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { PageRunner } from './request.ts'
import type { Asked, PageAnswers } from './pageTasks.ts'
import type { Runner, TaskControl } from './runner.ts'
import { Engines } from './engines.ts'
import { perform } from './tasks.ts'
import { WorkerClient } from './workerClient.ts'

/** Draws while the hand is on the slider. */
export const liveSamples = 4096

/**
 * Computes live on the thread of the screen, because an answer from another thread would wait for the next frame, and
 * long runs in a worker. Where no worker can be had, long runs take turns with the screen.
 */
export class WorkerRunner implements Runner, PageRunner {
  readonly #engines = new Engines()
  readonly #client: WorkerClient

  constructor(start: () => Worker | undefined) {
    this.#client = new WorkerClient(start, (task, watch) => perform(this.#engines, task, watch))
  }

  live(resolved: ResolvedScenario, focus: Focus): Results {
    const request = { resolved, asked: visibleNow(resolved, focus), samples: liveSamples, seed: resolved.scenario.simulation.seed }
    const results = runAtOnce(this.#engines.quick, request)
    const whole = Number.isFinite(results.spread.get('totalNpv')?.mean[0])
    return whole ? results : runAtOnce(this.#engines.exact, request) // what is too large for single precision
  }

  async run(resolved: ResolvedScenario, samples: number, watch: TaskControl): Promise<Results> {
    return { ...(await this.#client.request<'run'>({ kind: 'run', scenario: resolved.scenario, samples }, watch)), resolved }
  }

  async ask(resolved: ResolvedScenario, samples: number, watch: TaskControl): Promise<Insight> {
    return { ...(await this.#client.request<'ask'>({ kind: 'ask', scenario: resolved.scenario, samples }, watch)), resolved }
  }

  answer<Kind extends keyof PageAnswers>(question: Asked<Kind>, watch: TaskControl): Promise<PageAnswers[Kind]> {
    return this.#client.request<Kind>(question, watch)
  }
}

/** A worker; nothing where the browser allows none, as in a page opened from a file. */
export function startWorker(): Worker | undefined {
  if (location.protocol === 'file:') return undefined
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    console.warn('No worker', error)
    return undefined
  }
}

let engines: Engines | undefined

/** Evidence and exports have a second worker: what takes minutes keeps no refinement waiting. */
export const background = new WorkerClient(startWorker, (task, watch) => perform((engines ??= new Engines()), task, watch))
