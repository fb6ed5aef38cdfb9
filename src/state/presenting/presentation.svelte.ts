import { textsOf } from '../../analysis/catalogue/figuresInText.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { atStep } from '../../files/validateScenario.ts'
import { modelOf } from '../../model/models.ts'
import type { Guess, Scenario, StoryStep } from '../../model/scenario.ts'
import { baseOf } from '../../model/storyBase.ts'
import type { StepAnswers } from './stepAnswers.svelte.ts'
import { assumedOtherwise, type Assumed } from '../../files/scenarioDiff.ts'
import type { View } from '../app/view.svelte.ts'
import type { Workspace } from '../workspace/workspace.svelte.ts'

/** All that another window has to know to show the same; each works the figures out by itself. */
export interface Scene {
  /** The scenario with the story that is told. */
  readonly told: Scenario
  readonly index: number
  /** What is on screen or about to be, with whatever was tried live. */
  readonly aim: Scenario
  readonly revealed: boolean
  readonly black: boolean
  readonly guesses: readonly Guess[]
}

/** A story on its way through a room: which step is on screen, what was tried, what was guessed. */
export class Presentation {
  readonly workspace: Workspace
  readonly #view: View
  readonly #told: () => Scenario
  readonly #answers: StepAnswers
  #index = $state.raw(-1)
  #revealed = $state.raw(true)
  black = $state.raw(false)
  guesses: readonly Guess[] = $state.raw([])

  readonly story: readonly StoryStep[] = $derived.by(() => this.#told().story ?? [])
  readonly step: StoryStep | undefined = $derived(this.story[this.#index])
  /** What this step is compared with, from 0: the step that its author chose; of the first step nothing. */
  readonly baseIndex: number | undefined = $derived.by(() => baseOf(this.story, this.#index))
  /** What this step assumes otherwise than what it is compared with. */
  readonly changes: readonly Assumed[] = $derived.by(() => {
    const base = this.story[this.baseIndex ?? -1]
    return this.step && base ? assumedOtherwise(this.#at(base), this.#at(this.step)) : []
  })
  /** What this step comes to, and what it is compared with, as far as they have been worked out. */
  readonly answer: ReturnType<StepAnswers['of']> = $derived.by(() => this.step && this.answerOf(this.step))
  readonly baseAnswer: ReturnType<StepAnswers['of']> = $derived.by(() => {
    const base = this.story[this.baseIndex ?? -1]
    return base && this.answerOf(base)
  })
  /** What was tried live and is not in the step. */
  readonly tried: readonly Assumed[] = $derived.by(() =>
    this.step && this.#revealed ? assumedOtherwise(this.#at(this.step), this.workspace.scenario) : [],
  )

  /**
   * What the words say: of the step what its own draws come to, as its files have it, whenever it is looked at; of what is tried what
   * that comes to. Nothing while the step has not been worked out; where that failed, what the screen made of it.
   */
  readonly settled: Results | undefined = $derived.by(() => {
    const { results, failure } = this.workspace.outcome
    return this.tried.length > 0 ? results : (this.answer?.results ?? (failure === undefined ? undefined : results))
  })

  /**
   * @param answers What the steps come to, which the workspace asks for what it shows.
   */
  constructor(workspace: Workspace, view: View, told: () => Scenario, answers: StepAnswers) {
    this.workspace = workspace
    this.#view = view
    this.#told = told
    this.#answers = answers
  }

  /** What a step comes to; nothing while that has not been worked out. */
  answerOf(step: StoryStep): ReturnType<StepAnswers['of']> {
    return this.#answers.of(step, this.#told())
  }

  /** The share of the story that has been worked out, 0 to 1; nothing where there is nothing to wait for. */
  get progress(): number | undefined {
    return this.#answers.progress
  }

  get index(): number {
    return this.#index
  }

  /** Whether the step's figures may be seen: only after the room has guessed where it is asked to. */
  get revealed(): boolean {
    return this.#revealed
  }

  get scene(): Scene {
    const { index, revealed, black, guesses } = this
    return { told: this.#told(), index, aim: this.workspace.scenario, revealed, black, guesses }
  }

  /** Go to a step; one that asks first hides what it comes to, and the figures stay where they were. */
  go(index: number) {
    const to = Math.min(this.story.length - 1, Math.max(0, index))
    const step = this.story[to]
    this.black = false
    if (!step || to === this.#index) return
    const first = this.#index < 0
    this.#index = to
    this.guesses = []
    this.#revealed = !step.ask
    this.#look(step)
    if (this.#revealed || first) this.#arrive(this.#at(step))
  }

  /** To the next step, or first to the answer of this one. */
  next() {
    if (this.#revealed || this.black) this.go(this.#index + 1)
    else this.reveal()
  }

  back() {
    this.go(this.#index - 1)
  }

  reveal() {
    if (this.#revealed || !this.step) return
    this.#revealed = true
    this.#arrive(this.#at(this.step))
  }

  /** Back to what the step itself says. */
  drop() {
    if (this.step) this.#arrive(this.#at(this.step))
  }

  /** Show what another window shows. */
  follow({ index, aim, revealed, black, guesses }: Scene) {
    const moved = index !== this.#index || revealed !== this.#revealed
    const first = this.#index < 0
    const same = JSON.stringify(aim) === JSON.stringify(this.workspace.scenario)
    this.#index = index
    this.#revealed = revealed
    this.black = black
    this.guesses = guesses
    if (this.step && moved) this.#look(this.step)
    if (same && !first) {
      // Two steps may look at different things of the same scenario.
      if (moved) this.workspace.outcome.look()
      return
    }
    this.#arrive(aim)
  }

  /** Nobody looks any more. */
  end() {
    this.#answers.end()
    this.workspace.outcome.cancel()
  }

  #at(step: StoryStep): Scenario {
    const told = this.#told()
    return atStep(step, told, modelOf(told.model))
  }

  #look(step: StoryStep) {
    const { view } = step
    this.#view.look({ ...view, year: Math.max(0, view.year - this.#told().simulation.startYear), texts: textsOf(step) })
  }

  /** Show a scenario: words, figures and charts of a step change in one frame, for what it comes to has been worked out. */
  #arrive(to: Scenario) {
    this.workspace.outcome.remember()
    this.workspace.show(to)
    this.workspace.settle()
  }
}
