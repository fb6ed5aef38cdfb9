import { tells, withPoint, type Insight, type Results } from '../../analysis/runs/results.ts'
import { askedOnScreen } from '../../analysis/catalogue/figuresInText.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import { runAtOnce } from '../../analysis/runs/runSimulation.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import type { InsightAbout } from '../../analysis/sensitivity/insight.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { baseline } from '../../model/baseline.ts'
import { fetchAnswers, readyForPoint, type FirstResults } from './fetchBuilt.ts'
import { LivePace, nextPaint } from './livePace.ts'
import type { Runner } from './runner.ts'
import { Simulators } from './simulators.ts'
import { keyOf, type Answers, type BuiltAnswers, type Task, type TaskControl, type TaskOf, type TaskRunner } from './task.ts'
import { WorkerClient } from './workerClient.ts'

/** What may take minutes: learning from evidence, and files. */
const slow: ReadonlySet<Task['kind']> = new Set(['learn', 'valueOfInformation', 'closedShare', 'fullCost', 'export'])

/**
 * Computes live on the thread of the screen, because an answer from another thread would wait for the next frame, and
 * everything longer in one of three workers. Where no worker can be had, long tasks take turns with the screen.
 */
export class WorkerRunner implements Runner, TaskRunner {
  readonly #simulators = new Simulators()
  readonly #prompt: WorkerClient
  /** Values claims while the other one looks for what moves a figure: either is half of what is waited for. */
  readonly #beside: WorkerClient
  /** Its tasks have a worker of their own, so that nothing else waits for them. */
  readonly #slow: WorkerClient

  readonly #pace = new LivePace()
  readonly #first: FirstResults | undefined
  #answers: Promise<BuiltAnswers> | undefined
  #isPrepared = false

  /** @param first What was worked out when the app was built. */
  constructor(start: () => Worker | undefined, first?: FirstResults) {
    this.#first = first
    const clientOf = (simulators: () => Simulators) =>
      new WorkerClient(start, async (task, control) => (await import('./performTask.ts')).performTask(simulators(), task, control))
    let forSlow: Simulators | undefined
    this.#prompt = clientOf(() => this.#simulators)
    this.#beside = clientOf(() => this.#simulators)
    this.#slow = clientOf(() => (forSlow ??= new Simulators()))
  }

  live(resolved: ResolvedScenario, focus: Focus): Results {
    const asked = askedOnScreen(resolved, focus)
    if (this.#first && resolved.scenario === baseline && tells(this.#first.told, asked))
      return withPoint(this.#first.told, resolved, () => this.#simulators.exact.point(resolved))
    const begun = performance.now()
    const results = this.#computed(resolved, asked)
    const computed = performance.now()
    void nextPaint().then(() => {
      this.#pace.took(computed - begun, performance.now() - computed)
    })
    return results
  }

  begin(): void {
    this.#pace.settle()
  }

  approach(resolved: ResolvedScenario, focus: Focus): void {
    if (this.#isPrepared) return
    // After a move the way from the assumption to the figures is told, which needs the estimate with every assumption at its value.
    void readyForPoint()
    this.#computed(resolved, askedOnScreen(resolved, focus))
  }

  #computed(resolved: ResolvedScenario, asked: readonly Asked[]): Results {
    this.#isPrepared = true
    const request = { resolved, asked, samples: this.#pace.samples, seed: resolved.scenario.simulation.seed }
    const results = runAtOnce(this.#simulators.quick, request)
    const finite = Number.isFinite(results.spread.get('totalNpv')?.mean[0])
    return finite ? results : runAtOnce(this.#simulators.exact, request) // what is too large for single precision
  }

  async run(resolved: ResolvedScenario, samples: number, control: TaskControl, focus?: Focus): Promise<Results> {
    const { scenario } = resolved
    const told = await this.request<'run'>({ kind: 'run', scenario, samples, ...(focus && { focus }) }, control)
    return withPoint(told, resolved, () => this.#simulators.exact.point(resolved))
  }

  async insight(resolved: ResolvedScenario, samples: number, control: TaskControl, about: InsightAbout = {}): Promise<Insight> {
    const { scenario } = resolved
    const { target, worthOf } = about
    const [influences, worths] = await Promise.all([
      this.request<'influences'>({ kind: 'influences', scenario, samples, ...(target && { target }) }, control),
      this.request<'worths'>({ kind: 'worths', scenario, samples, ...(worthOf && { worthOf }) }, control),
    ])
    return { resolved, samples, ...influences, ...worths }
  }

  async request<Kind extends Task['kind']>(task: TaskOf<Kind>, control: TaskControl): Promise<Answers[Kind]> {
    const key = this.#first && keyOf(task)
    if (key !== undefined && this.#first?.answered.includes(key)) {
      const answer = (await (this.#answers ??= fetchAnswers())).get(key)
      control.signal.throwIfAborted()
      if (answer !== undefined) return answer as Answers[Kind]
    }
    return this.#clientFor(task.kind).request<Kind>(task, control)
  }

  #clientFor(kind: Task['kind']): WorkerClient {
    if (slow.has(kind)) return this.#slow
    return kind === 'worths' ? this.#beside : this.#prompt
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
