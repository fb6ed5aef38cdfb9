import { tells, withExplained, withPoint, type Insight, type Results } from '../../analysis/runs/results.ts'
import { askedOnScreen } from '../../analysis/catalogue/figuresInText.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import type { Values } from '../../engine/evaluate.ts'
import type { InsightAbout } from '../../analysis/sensitivity/insight.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { baseline } from '../../model/baseline.ts'
import { FetchedPart } from '../app/fetchedPart.ts'
import { fetchAnswers, type FirstResults } from './fetchBuilt.ts'
import type { LiveEngine } from './liveEngine.ts'
import { LivePace, paintingTime } from './livePace.ts'
import { EngineMissing, type Runner } from './runner.ts'
import type { Simulators } from './simulators.ts'
import { keyOf, type Answers, type BuiltAnswers, type Task, type TaskControl, type TaskOf, type TaskRunner } from './task.ts'
import { WorkerClient } from './workerClient.ts'

/** What may take minutes: learning from evidence, and files. */
const slow: ReadonlySet<Task['kind']> = new Set(['learn', 'valueOfInformation', 'closedShare', 'fullCost', 'export'])

/**
 * Computes live on the thread of the screen, because an answer from another thread would wait for the next frame, and
 * everything longer in one of three workers. Where no worker can be had, long tasks take turns with the screen. What it computes with
 * itself is fetched when it is needed, or before by whoever has nothing else to do.
 */
export class WorkerRunner implements Runner, TaskRunner {
  readonly #engine = new FetchedPart(fetchEngine)
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
    const clientOf = (simulatorsOf: (engine: LiveEngine) => Simulators) =>
      new WorkerClient(start, async (task, control) => {
        const [{ performTask }, engine] = await Promise.all([import('./performTask.ts'), this.ready()])
        return performTask(simulatorsOf(engine), task, control)
      })
    this.#prompt = clientOf(({ simulators }) => simulators)
    this.#beside = clientOf(({ simulators }) => simulators)
    this.#slow = clientOf(({ others }) => others)
  }

  ready(): Promise<LiveEngine> {
    return this.#engine.fetch()
  }

  live(resolved: ResolvedScenario, focus: Focus): Results | undefined {
    const asked = askedOnScreen(resolved, focus)
    if (this.#first && resolved.scenario === baseline && tells(this.#first.told, asked))
      return withPoint(this.#first.told, resolved, () => this.#pointOf(resolved))
    const engine = this.#engine.here
    if (!engine) return undefined
    const begun = performance.now()
    const results = this.#computed(engine, resolved, asked)
    const run = performance.now() - begun
    void paintingTime().then((screen) => {
      this.#pace.took(run, screen)
    })
    return results
  }

  begin(): void {
    this.#pace.settle()
  }

  approach(resolved: ResolvedScenario, focus: Focus): void {
    const { here } = this.#engine
    if (here) this.#prepare(here, resolved, focus)
    else
      this.ready().then(
        (engine) => {
          this.#prepare(engine, resolved, focus)
        },
        () => undefined, // the first move tries again, and says it
      )
  }

  #prepare(engine: LiveEngine, resolved: ResolvedScenario, focus: Focus): void {
    if (this.#isPrepared) return
    // After a move the way from the assumption to the figures is told, which needs the estimate with every assumption at its value.
    engine.expectPoint()
    this.#computed(engine, resolved, askedOnScreen(resolved, focus))
  }

  /** The estimate with every assumption at its value: whoever shows that has waited for the engine. */
  #pointOf(resolved: ResolvedScenario): Values {
    const engine = this.#engine.here
    if (!engine) throw new Error('The engine has not come yet')
    return engine.point(resolved)
  }

  #computed(engine: LiveEngine, resolved: ResolvedScenario, asked: readonly Asked[]): Results {
    this.#isPrepared = true
    const request = { resolved, asked, samples: this.#pace.samples, seed: resolved.scenario.simulation.seed }
    const results = engine.run('quick', request)
    const finite = Number.isFinite(results.spread.get('totalNpv')?.mean[0])
    return finite ? results : engine.run('exact', request) // what is too large for single precision
  }

  async run(resolved: ResolvedScenario, samples: number, control: TaskControl, focus?: Focus): Promise<Results> {
    const { scenario } = resolved
    const run = this.request<'run'>({ kind: 'run', scenario, samples, ...(focus && { focus }) }, control)
    const [told] = await Promise.all([run, this.ready()])
    return withPoint(told, resolved, () => this.#pointOf(resolved))
  }

  async insight(resolved: ResolvedScenario, samples: number, control: TaskControl, about: InsightAbout = {}): Promise<Insight> {
    const { scenario } = resolved
    const { target, worthOf } = about
    const [influences, explained, worths] = await Promise.all([
      this.request<'influences'>({ kind: 'influences', scenario, samples, ...(target && { target }) }, control),
      this.request<'explained'>({ kind: 'explained', scenario, samples, ...(target && { target }) }, control),
      this.request<'worths'>({ kind: 'worths', scenario, samples, ...(worthOf && { worthOf }) }, control),
    ])
    return { resolved, samples, ...withExplained(influences, explained), ...worths }
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
    return kind === 'worths' || kind === 'explained' ? this.#beside : this.#prompt
  }
}

async function fetchEngine(): Promise<LiveEngine> {
  try {
    const { startEngine } = await import('./liveEngine.ts')
    return await startEngine()
  } catch (error) {
    throw new EngineMissing(error)
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
