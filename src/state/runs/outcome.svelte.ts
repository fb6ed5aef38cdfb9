import { untrack } from 'svelte'
import { createSubscriber } from 'svelte/reactivity'
import { tells, type Insight, type Results } from '../../analysis/runs/results.ts'
import { askedOnScreen } from '../../analysis/catalogue/figuresInText.ts'
import { plainFocus, type Focus } from '../../analysis/catalogue/visible.ts'
import { sameFigure, aboutOf, type AskedOf } from '../../analysis/catalogue/target.ts'
import type { InsightAbout } from '../../analysis/sensitivity/insight.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Runner } from './runner.ts'
import type { TaskControl } from './task.ts'

/**
 * Draws after a slider is released: the scenario's own number, so that the screen says what its files say; or so many that figures
 * stand still, where its own are fewer than while a slider is dragged, or would take long.
 */
export const settledSamples = ({ scenario: { simulation } }: ResolvedScenario): number =>
  simulation.samples >= 4096 && simulation.samples <= 102_400 ? simulation.samples : 10_240

/** How long nothing is moved before a run begins, in milliseconds: between two presses of an arrow key it would only be begun and ended. */
const breath = 150

/** How long before one begins of a scenario that nobody has touched yet. */
const rest = 2000

/** What a run in the frame of a moving slider tells of. */
const atOnce = ({ beside = [], ...focus }: Focus): Focus => ({ ...focus, beside: beside.filter(({ canWait }) => !canWait) })

/** Whether results tell of all that is looked at. */
const tellsOf = (results: Results, focus: Focus): boolean => tells(results, askedOnScreen(results.resolved, focus))

/** What was looked at by results that are not there. */
const nowhere = ''

/** What tells one view from another. */
const lookedAt = (focus: Focus): string => JSON.stringify(focus)

const sameAbout = (one: Required<InsightAbout>, other: Required<InsightAbout>): boolean =>
  sameFigure(one.target, other.target) && sameFigure(one.worthOf, other.worthOf)

/** Resolves after so many milliseconds, or when something is moved again. */
const quiet = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const waiting = setTimeout(resolve, time)
    signal.addEventListener('abort', () => {
      clearTimeout(waiting)
      resolve()
    })
  })

/** Draws on request, for whoever wants the tails. */
export const manySamples = 1_000_000

/**
 * What the scenario comes to, as far as it has been worked out. The newest request wins: a run for an older one is ended, and
 * what it would have said is dropped. When a run fails the last good results stay and the reason is kept for the screen.
 */
export class Outcome {
  #results: Results | undefined = $state.raw()
  /** Of the newest case with its own number of draws, where there has been such a run. */
  #own: Results | undefined = $state.raw()
  #before: Results | undefined = $state.raw()
  #insight: Insight | undefined = $state.raw()
  #failure: unknown = $state.raw()
  #wanted: ResolvedScenario | undefined = $state.raw()
  #progress: number | undefined = $state.raw()
  #held = $state.raw(false)
  readonly #insightIsCurrent: boolean = $derived.by(() => {
    const [insight, resolved] = [this.#insight, this.#wanted]
    return insight !== undefined && insight.resolved === resolved && sameAbout(insight, aboutOf(resolved, this.#asked()))
  })
  /** What the insight is about that is being worked out, or was last. */
  #begun: Required<InsightAbout> | undefined
  /** Whether anything on screen shows the insight. */
  #watched = false
  #hurry = (): void => undefined

  readonly #subscribe = createSubscriber(() => {
    this.#watched = true
    this.#hurry()
    queueMicrotask(() => {
      this.#askAgain()
    })
    return () => (this.#watched = false)
  })

  /** What was asked last and cannot be computed yet: it is answered when what computes has come. */
  #answering: Promise<void> | undefined

  /** The case that the last step began with, where that has not been answered either. */
  #begunWith: ResolvedScenario | undefined

  /** The case that was last worked out ever better, or is being: to let go of it again changes nothing. */
  #settled: { readonly resolved: ResolvedScenario; readonly touched: boolean } | undefined

  /** What was looked at when the results were worked out; nothing where they tell of everything. */
  #told: string | undefined

  readonly #runner: Runner
  readonly #focus: () => Focus
  readonly #asked: () => AskedOf
  /** Let go of once it has been ended: to end it again, with every move of a slider, would make an error with all its callers each time. */
  #running: AbortController | undefined

  constructor(runner: Runner, focus: () => Focus) {
    this.#runner = runner
    this.#focus = () => plainFocus(focus())
    this.#asked = focus
  }

  /** The newest results; none until the first run has ended. */
  get results(): Results | undefined {
    return this.#results
  }

  /**
   * What everything that leaves the app rests on, whenever it is made: the case on screen with the scenario's own number of draws,
   * as its saved file and the command line have it. Nothing while that has not been worked out; `complete` does.
   */
  get own(): Results | undefined {
    return this.#own?.resolved === this.#wanted ? this.#own : undefined
  }

  /** The results as they were before the last step. */
  get before(): Results | undefined {
    return this.#before
  }

  /** The answers that take many runs; worked out as long as something shows them. */
  get insight(): Insight | undefined {
    this.#subscribe()
    return this.#insight
  }

  /** Whether the insight belongs to what is on screen, not to what was there before the last step, or to what was asked about then. */
  get insightIsCurrent(): boolean {
    this.#subscribe()
    return this.#insightIsCurrent
  }

  /** Why the last run failed, if it did. */
  get failure(): unknown {
    return this.#failure
  }

  /** Whether the figures on screen are still those of the case before: what computes is on its way. */
  get isLate(): boolean {
    return this.#failure === undefined && this.#results !== undefined && this.#results.resolved !== this.#wanted
  }

  /** How far a run on request is, 0 to 1; nothing when there is none. */
  get progress(): number | undefined {
    return this.#progress
  }

  /** Whether a slider is being dragged: what takes longer than a frame has to wait. */
  get held(): boolean {
    return this.#held
  }

  dismissFailure() {
    this.#failure = undefined
  }

  /** Ask once more for what could not be computed. */
  tryAgain() {
    const resolved = this.#wanted
    if (!resolved) return
    this.#failure = undefined
    this.#tell(resolved, this.#focus())
    this.refine()
  }

  /** Remember the results on screen: a new step begins. */
  remember() {
    this.#before = this.#results
    this.#begunWith = this.#answering && this.#results?.resolved !== this.#wanted ? this.#wanted : undefined
  }

  /**
   * Work a scenario out at once, in the frame in which a slider moved.
   *
   * @param isAnother Not what the one before has become: that one's figures do not stay on screen while it has none of its own.
   */
  run(resolved: ResolvedScenario, isAnother = false) {
    this.cancel()
    if (!this.#held) this.#runner.begin?.()
    this.#wanted = resolved
    this.#held = true
    this.#tell(resolved, this.#focus(), isAnother)
  }

  /** Resolves when what was asked last has been answered, or it is known why it cannot be. */
  async answered(): Promise<void> {
    await this.#answering
  }

  /** The hand comes near a slider: what its first move needs is made ready, where it is not. */
  approach() {
    if (this.#wanted) this.#runner.approach?.(this.#wanted, atOnce(this.#focus()))
  }

  /** Something else is looked at, where the results told only of what was on screen, or another figure is asked about. */
  look() {
    const looked = lookedAt(this.#focus())
    const { target: _ } = this.#asked()
    untrack(() => {
      this.#turn(looked)
      this.#askAgain()
    })
  }

  /** Work the insight out again where it is about something else than what is asked now: one that has not begun takes that by itself. */
  #askAgain() {
    const [resolved, settled] = [this.#wanted, this.#settled]
    if (!resolved || !settled || !this.#watched || this.#held || !this.#begun) return
    if (sameAbout(this.#begun, aboutOf(resolved, this.#asked()))) return
    this.#settled = undefined
    this.refine(settled.touched)
  }

  #turn(looked: string) {
    const resolved = this.#wanted
    if (!resolved || this.#told === undefined || this.#told === looked) return
    // What is on its way answers whatever is looked at by then; a page without figures looks at less than one that has them.
    if (this.#answering && !this.#results) return
    if (this.own) {
      this.#results = this.own
      this.#told = undefined
    } else {
      const focus = this.#focus()
      const shown = this.#results?.resolved === resolved ? this.#results : undefined
      if (!shown || !tellsOf(shown, atOnce(focus))) this.#tell(resolved, focus)
      else if (tellsOf(shown, focus)) {
        this.#told = looked
        return
      }
    }
    if (this.#held) return
    const { touched = false } = this.#settled ?? {}
    this.#settled = undefined
    this.refine(touched)
  }

  #tell(resolved: ResolvedScenario, focus: Focus, isAnother = false) {
    const now = atOnce(focus)
    try {
      const results = this.#runner.live(resolved, now)
      if (results) {
        this.#results = results
        this.#told = lookedAt(now)
        this.#failure = undefined
        return
      }
    } catch (error) {
      this.#failure = error
      return
    }
    // What tells of something else is no last good state of what is looked at.
    if (isAnother || (this.#results && !tellsOf(this.#results, now))) this.#results = undefined
    if (!this.#results) this.#told = nowhere
    this.#answering ??= this.#answer().finally(() => (this.#answering = undefined))
  }

  /** Answer what is asked last by then, as soon as that can be computed. */
  async #answer(): Promise<void> {
    try {
      await this.#runner.ready?.()
      const [begunWith, resolved, focus] = [this.#begunWith, this.#wanted, this.#focus()]
      this.#begunWith = undefined
      if (begunWith) this.#before = this.#runner.live(begunWith, atOnce(focus))
      // A run may have come before it.
      if (resolved && !(this.#results?.resolved === resolved && tellsOf(this.#results, atOnce(focus)))) this.#tell(resolved, focus)
    } catch (error) {
      this.#failure = error
    }
  }

  /**
   * The slider is released: work the last scenario out with as many draws as it asks for, and what takes many runs once something shows it.
   *
   * @param touched A scenario that nobody has touched yet need not keep the machine busy: nothing of it is in a hurry but what is shown.
   */
  refine(touched = true) {
    const resolved = this.#wanted
    this.#held = false
    if (!resolved || (this.#settled?.resolved === resolved && (this.#settled.touched || !touched))) return
    this.#start(async (signal) => {
      const control = { signal, progress: () => undefined }
      if (touched) await quiet(breath, signal)
      else if (!this.#watched) await Promise.race([quiet(rest, signal), this.#isShown()])
      signal.throwIfAborted()
      await Promise.all([this.#refine(resolved, settledSamples(resolved), control), this.#lookInto(resolved, control)])
    })
    this.#settled = { resolved, touched }
  }

  /** Work a scenario out with so many draws, unless what is on screen already rests on as many and tells of as much. */
  async #refine(resolved: ResolvedScenario, samples: number, control: TaskControl) {
    const shown = this.#results
    const focus = this.#focus()
    const looked = lookedAt(focus)
    const tells = this.#told === undefined || this.#told === looked
    // What is told while a hand moves has no errors, and not all digits.
    const settled = shown?.errors !== undefined && shown.samples === samples && tells
    if (shown?.resolved === resolved && (shown.samples > samples || settled)) return
    this.#results = await this.#runner.run(resolved, samples, control, focus)
    this.#told = looked
  }

  /** What the last scenario comes to with its own number of draws, with nothing left out, for a file. Rejects when that fails. */
  async complete(): Promise<{ readonly results: Results; readonly insight: Insight } | undefined> {
    const resolved = this.#wanted
    if (!resolved) return undefined
    const control = { signal: new AbortController().signal, progress: () => undefined }
    const { samples } = resolved.scenario.simulation
    const results = this.own ?? (await this.#runner.run(resolved, samples, control))
    if (resolved === this.#wanted) this.#own = results
    return { results, insight: await this.#insightOf(resolved, control, samples, aboutOf(resolved, this.#asked())) }
  }

  /** Work what is looked at out with a million draws; `cancel` ends it and leaves what is there. */
  runMany() {
    const resolved = this.#wanted
    if (!resolved) return
    this.#start(async (signal) => {
      this.#progress = 0
      const progress = (share: number) => (this.#progress = share)
      const focus = this.#focus()
      const looked = lookedAt(focus)
      this.#results = await this.#runner.run(resolved, manySamples, { signal, progress }, focus)
      this.#told = looked
      this.#progress = undefined
      await this.#lookInto(resolved, { signal, progress: () => undefined })
    })
    this.#settled = { resolved, touched: true }
  }

  /** End whatever is running. */
  cancel() {
    this.#settled = undefined
    this.#running?.abort()
    this.#running = undefined
    this.#progress = undefined
  }

  /** Resolves as soon as something shows the insight. */
  #isShown(): Promise<void> {
    return this.#watched ? Promise.resolve() : new Promise((resolve) => (this.#hurry = resolve))
  }

  /** Work the insight out once something shows it. */
  async #lookInto(resolved: ResolvedScenario, control: TaskControl) {
    await this.#isShown()
    control.signal.throwIfAborted()
    this.#begun = aboutOf(resolved, this.#asked())
    this.#insight = await this.#insightOf(resolved, control, settledSamples(resolved), this.#begun)
  }

  /** The insight into a case, worked out where it is not there yet. */
  async #insightOf(resolved: ResolvedScenario, control: TaskControl, samples: number, about: Required<InsightAbout>): Promise<Insight> {
    const insight = this.#insight
    return insight?.resolved === resolved && samples === settledSamples(resolved) && sameAbout(insight, about)
      ? insight
      : this.#runner.insight(resolved, samples, control, about)
  }

  #start(task: (signal: AbortSignal) => Promise<void>) {
    this.cancel()
    this.#begun = undefined
    const { signal } = (this.#running = new AbortController())
    task(signal)
      .catch((error: unknown) => {
        if (signal.aborted) return
        this.#failure = error
        this.#settled = undefined
      })
      .finally(() => {
        if (!signal.aborted) this.#progress = undefined
      })
  }
}
