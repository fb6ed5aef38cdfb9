import { showsInsight } from '../../analysis/catalogue/charts.ts'
import { lookingOf } from '../../analysis/catalogue/figuresInText.ts'
import { aboutOf } from '../../analysis/catalogue/target.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import { toldOf, withPoint, type Insight, type Results, type Told } from '../../analysis/runs/results.ts'
import type { InsightAbout } from '../../analysis/sensitivity/insight.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { atStep } from '../../files/validateScenario.ts'
import { figuresKey } from '../../model/figuresKey.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario, StoryStep } from '../../model/scenario.ts'
import type { Runner } from '../runs/runner.ts'
import type { TaskControl } from '../runs/task.ts'

/** What a step comes to, as plain data that another window can be sent. */
export interface StepAnswer {
  readonly results?: Told
  readonly insight?: Omit<Insight, 'resolved'>
}

/** What a step comes to, for whoever shows it. */
interface Answered {
  readonly results: Results
  readonly insight: Insight | undefined
}

/** What is to be worked out: what a scenario comes to or, where it is said what about, what takes many runs. */
interface Work {
  readonly resolved: ResolvedScenario
  readonly about?: InsightAbout
}

/** What tells one work from another: steps that assume the same come to the same, but may ask about different figures. */
const keyOfWork = ({ resolved, about }: Work): string =>
  figuresKey(resolved.scenario) + (about ? JSON.stringify([about.target, about.worthOf]) : '')

/** Work that is being done, or waits. */
interface Job extends Work {
  readonly key: string
  readonly done: Promise<void>
  /** @param reason Why it failed; left out where it is kept now. */
  readonly settle: (reason?: unknown) => void
}

function jobOf(key: string, work: Work): Job {
  let settle: Job['settle'] = () => undefined
  const done = new Promise<void>((resolve, reject) => {
    settle = (reason) => {
      if (reason === undefined) resolve()
      else reject(reason instanceof Error ? reason : new Error('A step could not be worked out', { cause: reason }))
    }
  })
  done.catch(() => undefined) // told to whoever waits, and it may be that nobody does
  return { ...work, key, done, settle }
}

/**
 * What the steps of a story come to, worked out before they are shown, with the scenario's own draws as its files have them, and kept. It is a
 * runner: whoever asks for a step gets what is kept, or waits for what is being worked out; all else goes on to the runner behind it.
 */
export class StepAnswers implements Runner {
  readonly #runner: Runner
  readonly #end = new AbortController()
  /** One thing is worked on at a time; what is on screen comes before what is yet to come. */
  #running: Job | undefined
  #queue: readonly Job[] = []
  #wanted: readonly string[] = []
  #kept: Readonly<Record<string, StepAnswer>> = $state.raw({})
  /** What each step was last said to come to, and from what that was put together. */
  readonly #last = new WeakMap<
    StoryStep,
    { readonly told: Scenario; readonly from: { readonly results: unknown; readonly insight: unknown }; readonly answered: Answered }
  >()
  /** All that is to be worked out for the story, by what tells one work from another. */
  #planned: readonly string[] = $state.raw([])
  #failed: readonly string[] = $state.raw([])
  /** How far what is running is, 0 to 1. */
  #under = $state.raw(0)

  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** All that is kept, by what a step assumes. */
  get kept(): Readonly<Record<string, StepAnswer>> {
    return this.#kept
  }

  /** The share of the story that has been worked out, 0 to 1; nothing while there is nothing to wait for. */
  get progress(): number | undefined {
    const left = this.#planned.filter((key) => !this.#kept[key] && !this.#failed.includes(key)).length
    return left === 0 ? undefined : (this.#planned.length - left + this.#under) / this.#planned.length
  }

  /** Take what another window has worked out. */
  take(answers: Readonly<Record<string, StepAnswer>>) {
    this.#kept = { ...this.#kept, ...answers }
  }

  /**
   * Work the steps of a story out, one after the other from one of them on, and what takes many runs of those that show it. Rejects
   * when a run fails or was ended.
   *
   * @param progress Told the share that is done, 0 to 1.
   */
  async prepare(told: Scenario, from = 0, progress: (share: number) => void = () => undefined): Promise<void> {
    const story = told.story ?? []
    const steps = [...story.slice(from), ...story.slice(0, from)].map((step) => workOf(step, told))
    // Figures of all steps before what takes many runs of any.
    const work = [...steps.map(([figures]) => figures), ...steps.flatMap(([, ...others]) => others)]
    this.#wanted = work.map(({ resolved }) => figuresKey(resolved.scenario))
    this.#planned = [...new Set(work.map(keyOfWork))]
    this.#failed = []
    const jobs = work.map((one) => this.#work(one))
    for (const [done, job] of jobs.entries()) {
      progress(done / jobs.length)
      await job
    }
  }

  /** A step is on screen: what it comes to is worked out before that of all others. */
  hurry(step: StoryStep, told: Scenario) {
    // That one of them failed is told by whoever prepares the story.
    for (const work of workOf(step, told).toReversed()) void this.#work(work, true).catch(() => undefined)
  }

  /** What a step comes to; nothing while that has not been worked out. As long as nothing of it changes it is the same object. */
  of(step: StoryStep, told: Scenario): Answered | undefined {
    const resolved = resolvedAt(step, told)
    const { results } = this.#kept[figuresKey(resolved.scenario)] ?? {}
    const { insight } = this.#kept[keyOfWork({ resolved, about: aboutStep(step, resolved) })] ?? {}
    if (!results) return undefined
    const last = this.#last.get(step)
    if (last?.told === told && last.from.results === results && last.from.insight === insight) return last.answered
    const answered = { results: complete(results, resolved), insight: insight && { ...insight, resolved } }
    this.#last.set(step, { told, from: { results, insight }, answered })
    return answered
  }

  /** Nobody waits any more: what is running is ended. */
  end() {
    this.#end.abort()
  }

  ready(): Promise<unknown> {
    return Promise.resolve(this.#runner.ready?.())
  }

  live(resolved: ResolvedScenario, focus: Focus): Results | undefined {
    const { results } = this.#kept[figuresKey(resolved.scenario)] ?? {}
    return results ? complete(results, resolved) : this.#runner.live(resolved, focus)
  }

  /** What is tried beside a step has as many draws as the step: they differ by what was moved, not by chance. */
  async run(resolved: ResolvedScenario, _: number, control: TaskControl, focus?: Focus): Promise<Results> {
    const samples = ownSamples(resolved)
    if (!this.#isStep(resolved)) return this.#runner.run(resolved, samples, control, focus)
    await this.#work({ resolved }, true)
    control.signal.throwIfAborted()
    const { results } = this.#kept[figuresKey(resolved.scenario)] ?? {}
    return results ? complete(results, resolved) : this.#runner.run(resolved, samples, control, focus)
  }

  async insight(resolved: ResolvedScenario, _: number, control: TaskControl, about: InsightAbout = {}): Promise<Insight> {
    const samples = ownSamples(resolved)
    if (!this.#isStep(resolved)) return this.#runner.insight(resolved, samples, control, about)
    const work = { resolved, about }
    await this.#work(work, true)
    control.signal.throwIfAborted()
    const { insight } = this.#kept[keyOfWork(work)] ?? {}
    return insight ? { ...insight, resolved } : this.#runner.insight(resolved, samples, control, about)
  }

  #isStep(resolved: ResolvedScenario): boolean {
    const key = figuresKey(resolved.scenario)
    return this.#wanted.includes(key) || Object.hasOwn(this.#kept, key)
  }

  /**
   * Work something of a step out, unless it is kept. Rejects when that fails or was ended.
   *
   * @param first Before everything that waits.
   */
  #work(work: Work, first = false): Promise<void> {
    const key = keyOfWork(work)
    if (this.#kept[key]) return Promise.resolve()
    const known = [this.#running, ...this.#queue].find((job) => job?.key === key)
    const job = known ?? jobOf(key, work)
    if (job !== this.#running && (first || !known)) {
      const others = this.#queue.filter((other) => other !== job)
      this.#queue = first ? [job, ...others] : [...others, job]
    }
    if (!this.#running) void this.#drain()
    return job.done
  }

  async #drain() {
    for (let job = this.#queue[0]; job; job = this.#queue[0]) {
      this.#running = job
      this.#queue = this.#queue.slice(1)
      const { settle, key } = job
      await this.#ask(job).then(
        () => settle(),
        (reason: unknown) => {
          this.#failed = [...this.#failed, key]
          settle(reason)
        },
      )
      this.#under = 0
    }
    this.#running = undefined
  }

  async #ask({ key, resolved, about }: Job): Promise<void> {
    this.#end.signal.throwIfAborted()
    const control = { signal: this.#end.signal, progress: (share: number) => (this.#under = share) }
    const samples = ownSamples(resolved)
    const answer = about
      ? { insight: plain(await this.#runner.insight(resolved, samples, control, about)) }
      : { results: toldOf(await this.#runner.run(resolved, samples, control)) }
    this.#kept = { ...this.#kept, [key]: answer }
  }
}

/** What is to be worked out of a step: its figures and, where a chart shows it, what takes many runs. */
function workOf(step: StoryStep, told: Scenario): readonly [Work, ...Work[]] {
  const resolved = resolvedAt(step, told)
  return [{ resolved }, ...(step.view.charts.some(showsInsight) ? [{ resolved, about: aboutStep(step, resolved) }] : [])]
}

const ownSamples = ({ scenario }: ResolvedScenario): number => scenario.simulation.samples

/** What the many runs of a step are about: what it looks at. */
const aboutStep = (step: StoryStep, resolved: ResolvedScenario): InsightAbout => aboutOf(resolved, lookingOf(step, resolved))

const resolvedAt = (step: StoryStep, scenario: Scenario): ResolvedScenario => {
  const model = modelOf(scenario.model)
  return resolveScenario(model, atStep(step, scenario, model))
}

const complete = (results: Told, resolved: ResolvedScenario): Results => withPoint(results, resolved, () => evaluate(resolved))

const plain = ({ resolved: _, ...insight }: Insight): Omit<Insight, 'resolved'> => insight
