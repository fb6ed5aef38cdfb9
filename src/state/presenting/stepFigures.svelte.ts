import { asksForFigures, textsOf } from '../../analysis/catalogue/figuresInText.ts'
import { withPoint, type Results } from '../../analysis/runs/results.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { atStep } from '../../files/validateScenario.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario, StoryStep } from '../../model/scenario.ts'
import type { TaskRunner } from '../runs/task.ts'

/** What the texts of steps come to that are not on screen: each step assumes what it likes, so each has a run of its own. */
export class StepFigures {
  readonly #runner: TaskRunner
  #known: Readonly<Record<string, Results>> = $state.raw({})
  #failure: unknown = $state.raw()
  #running: AbortController | undefined

  constructor(runner: TaskRunner) {
    this.#runner = runner
  }

  /** Why the last run failed, if it did. */
  get failure(): unknown {
    return this.#failure
  }

  /** What a step's texts come to; nothing while that has not been worked out, or where they ask for no figure. */
  of(step: StoryStep, told: Scenario): Results | undefined {
    return this.#known[keyOf(caseOf(step, told))]
  }

  /** Work out some steps one after the other; a newer request ends an older one, and what is known already is kept. */
  ask(steps: readonly StoryStep[], told: Scenario) {
    this.cancel()
    const { signal } = (this.#running = new AbortController())
    const cases = steps.filter((step) => textsOf(step).some(asksForFigures)).map((step) => caseOf(step, told))
    const wanted = Object.fromEntries(cases.map((one) => [keyOf(one), one]))
    this.#known = Object.fromEntries(Object.entries(this.#known).filter(([key]) => Object.hasOwn(wanted, key)))
    this.#failure = undefined
    this.#work(wanted, signal).catch((error: unknown) => {
      if (!signal.aborted) this.#failure = error
    })
  }

  /** End what is running; what is known stays. */
  cancel() {
    this.#running?.abort()
    this.#running = undefined
  }

  async #work(wanted: Readonly<Record<string, Scenario>>, signal: AbortSignal) {
    for (const [key, scenario] of Object.entries(wanted)) {
      if (Object.hasOwn(this.#known, key)) continue
      const answer = await this.#runner.request<'texts'>({ kind: 'texts', scenario }, { signal, progress: () => undefined })
      signal.throwIfAborted()
      const resolved = resolveScenario(modelOf(scenario.model), scenario)
      this.#known = { ...this.#known, [key]: withPoint(answer, resolved, () => evaluate(resolved)) }
    }
  }
}

/** A scenario as a step shows it, with that step alone for its story. */
const caseOf = (step: StoryStep, told: Scenario): Scenario => {
  const { ask: _, log: __, ...said } = step
  return { ...atStep(step, told, modelOf(told.model)), story: [said] }
}

const keyOf = (scenario: Scenario): string => JSON.stringify(scenario)
