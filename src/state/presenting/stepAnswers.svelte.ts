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
import { settledSamples } from '../runs/outcome.svelte.ts'
import type { Runner } from '../runs/runner.ts'
import type { TaskControl } from '../runs/task.ts'

/** What a step comes to, as plain data that another window can be sent. */
export interface StepAnswer {
  readonly results?: Told
  readonly insight?: Omit<Insight, 'resolved'>
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
 * What the steps of a story come to, worked out before they are shown, with the draws that the screen settles at, and kept. It is a
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

  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** All that is kept, by what a step assumes. */
  get kept(): Readonly<Record<string, StepAnswer>> {
    return this.#kept
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
    const work = [...story.slice(from), ...story.slice(0, from)].flatMap((step): Work[] => {
      const resolved = resolvedAt(step, told)
      return [{ resolved }, ...(step.view.charts.some(showsInsight) ? [{ resolved, about: aboutStep(step, resolved) }] : [])]
    })
    this.#wanted = work.map(({ resolved }) => figuresKey(resolved.scenario))
    const jobs = work.map((one) => this.#work(one))
    for (const [done, job] of jobs.entries()) {
      progress(done / jobs.length)
      await job
    }
  }

  /** What a step comes to; nothing while that has not been worked out. */
  of(step: StoryStep, told: Scenario): { readonly results: Results; readonly insight: Insight | undefined } | undefined {
    const resolved = resolvedAt(step, told)
    const { results } = this.#kept[figuresKey(resolved.scenario)] ?? {}
    const { insight } = this.#kept[keyOfWork({ resolved, about: aboutStep(step, resolved) })] ?? {}
    return results && { results: complete(results, resolved), insight: insight && { ...insight, resolved } }
  }

  /** Nobody waits any more: what is running is ended. */
  end() {
    this.#end.abort()
  }

  live(resolved: ResolvedScenario, focus: Focus): Results {
    const { results } = this.#kept[figuresKey(resolved.scenario)] ?? {}
    return results ? complete(results, resolved) : this.#runner.live(resolved, focus)
  }

  async run(resolved: ResolvedScenario, samples: number, control: TaskControl, focus?: Focus): Promise<Results> {
    if (!this.#isStep(resolved)) return this.#runner.run(resolved, samples, control, focus)
    await this.#work({ resolved }, true)
    control.signal.throwIfAborted()
    const { results } = this.#kept[figuresKey(resolved.scenario)] ?? {}
    return results ? complete(results, resolved) : this.#runner.run(resolved, samples, control, focus)
  }

  async insight(resolved: ResolvedScenario, samples: number, control: TaskControl, about: InsightAbout = {}): Promise<Insight> {
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
      const { settle } = job
      await this.#ask(job).then(() => settle(), settle)
    }
    this.#running = undefined
  }

  async #ask({ key, resolved, about }: Job): Promise<void> {
    this.#end.signal.throwIfAborted()
    const control = { signal: this.#end.signal, progress: () => undefined }
    const samples = settledSamples(resolved)
    const answer = about
      ? { insight: plain(await this.#runner.insight(resolved, samples, control, about)) }
      : { results: toldOf(await this.#runner.run(resolved, samples, control)) }
    this.#kept = { ...this.#kept, [key]: answer }
  }
}

/** What the many runs of a step are about: what it looks at. */
const aboutStep = (step: StoryStep, resolved: ResolvedScenario): InsightAbout => aboutOf(resolved, lookingOf(step, resolved))

const resolvedAt = (step: StoryStep, scenario: Scenario): ResolvedScenario => {
  const model = modelOf(scenario.model)
  return resolveScenario(model, atStep(step, scenario, model))
}

const complete = (results: Told, resolved: ResolvedScenario): Results => withPoint(results, resolved, () => evaluate(resolved))

const plain = ({ resolved: _, ...insight }: Insight): Omit<Insight, 'resolved'> => insight
