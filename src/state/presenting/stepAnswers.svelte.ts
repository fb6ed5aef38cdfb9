import { showsInsight } from '../../analysis/catalogue/charts.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import { toldOf, withPoint, type Insight, type Results, type Told } from '../../analysis/runs/results.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { atStep } from '../../files/validateScenario.ts'
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

type Part = keyof StepAnswer

/**
 * What the steps of a story come to, worked out before they are shown, with the draws that the screen settles at, and kept. It is a
 * runner: whoever asks for a step gets what is kept, or waits for what is being worked out; all else goes on to the runner behind it.
 */
export class StepAnswers implements Runner {
  readonly #runner: Runner
  readonly #end = new AbortController()
  readonly #running: Record<string, Promise<void>> = {}
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
    const cases = [...story.slice(from), ...story.slice(0, from)].map((step) => ({
      resolved: resolvedAt(step, told),
      parts: ['results', ...(step.view.charts.some(showsInsight) ? (['insight'] as const) : [])] as readonly Part[],
    }))
    this.#wanted = cases.map(({ resolved }) => keyOf(resolved))
    const work = cases.flatMap(({ resolved, parts }) => parts.map((part) => ({ resolved, part })))
    for (const [done, { resolved, part }] of work.entries()) {
      progress(done / work.length)
      await this.#work(resolved, part)
    }
  }

  /** What a step comes to; nothing while that has not been worked out. */
  of(step: StoryStep, told: Scenario): { readonly results: Results; readonly insight: Insight | undefined } | undefined {
    const resolved = resolvedAt(step, told)
    const { results, insight } = this.#kept[keyOf(resolved)] ?? {}
    return results && { results: complete(results, resolved), insight: insight && { ...insight, resolved } }
  }

  /** Nobody waits any more: what is running is ended. */
  end() {
    this.#end.abort()
  }

  live(resolved: ResolvedScenario, focus: Focus): Results {
    const { results } = this.#kept[keyOf(resolved)] ?? {}
    return results ? complete(results, resolved) : this.#runner.live(resolved, focus)
  }

  async run(resolved: ResolvedScenario, samples: number, control: TaskControl, focus?: Focus): Promise<Results> {
    if (!this.#isStep(resolved)) return this.#runner.run(resolved, samples, control, focus)
    await this.#work(resolved, 'results')
    control.signal.throwIfAborted()
    const { results } = this.#kept[keyOf(resolved)] ?? {}
    return results ? complete(results, resolved) : this.#runner.run(resolved, samples, control, focus)
  }

  async insight(resolved: ResolvedScenario, samples: number, control: TaskControl): Promise<Insight> {
    if (!this.#isStep(resolved)) return this.#runner.insight(resolved, samples, control)
    await this.#work(resolved, 'insight')
    control.signal.throwIfAborted()
    const { insight } = this.#kept[keyOf(resolved)] ?? {}
    return insight ? { ...insight, resolved } : this.#runner.insight(resolved, samples, control)
  }

  #isStep(resolved: ResolvedScenario): boolean {
    const key = keyOf(resolved)
    return this.#wanted.includes(key) || Object.hasOwn(this.#kept, key)
  }

  /** Work a part of a step out, unless it is kept or somebody is at it. */
  async #work(resolved: ResolvedScenario, part: Part): Promise<void> {
    this.#end.signal.throwIfAborted()
    const key = keyOf(resolved)
    if (this.#kept[key]?.[part]) return
    const running = (this.#running[part + key] ??= this.#ask(resolved, part).finally(() =>
      Reflect.deleteProperty(this.#running, part + key),
    ))
    await running
  }

  async #ask(resolved: ResolvedScenario, part: Part): Promise<void> {
    const key = keyOf(resolved)
    const control = { signal: this.#end.signal, progress: () => undefined }
    const samples = settledSamples(resolved)
    const answer =
      part === 'results'
        ? { results: toldOf(await this.#runner.run(resolved, samples, control)) }
        : { insight: plain(await this.#runner.insight(resolved, samples, control)) }
    this.#kept = { ...this.#kept, [key]: { ...this.#kept[key], ...answer } }
  }
}

const resolvedAt = (step: StoryStep, scenario: Scenario): ResolvedScenario => {
  const model = modelOf(scenario.model)
  return resolveScenario(model, atStep(step, scenario, model))
}

const complete = (results: Told, resolved: ResolvedScenario): Results => withPoint(results, resolved, () => evaluate(resolved))

const plain = ({ resolved: _, ...insight }: Insight): Omit<Insight, 'resolved'> => insight

/** What figures depend on: neither what a scenario is called nor what is said of it. */
const keyOf = ({ scenario: { model, simulation, credence, assumptions, formats, metrics } }: ResolvedScenario): string =>
  JSON.stringify([model, simulation, credence, assumptions, formats, metrics])
