import { createSubscriber } from 'svelte/reactivity'
import type { Insight, Results } from '../analysis/results.ts'
import type { Focus } from '../analysis/shown.ts'
import type { Case } from '../engine/case.ts'
import type { Simulator, Watch } from './simulator.ts'

/** Draws after the hand has let go: first so many that figures stand still, then so many that they could be printed. */
const refinements = [10_240, 102_400] as const

/** How long the hand rests before the longest refinement begins, in milliseconds: whoever moves on at once need not wait for it to end. */
const rest = 2000

/** Resolves after a rest, or when the hand has come back. */
const resting = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const waiting = setTimeout(resolve, rest)
    signal.addEventListener('abort', () => {
      clearTimeout(waiting)
      resolve()
    })
  })

/** Draws that tornado, shares of variance and worth of claims rest on. */
const insightSamples = 4096

/** Draws on request, for whoever wants the tails. */
export const manySamples = 1_000_000

/**
 * What the scenario comes to, as far as it has been worked out. The newest request wins: a run for an older one is ended, and
 * what it would have said is dropped. When a run fails the last good results stay and the reason is kept for the screen.
 */
export class Outcome {
  #results: Results | undefined = $state.raw()
  #before: Results | undefined = $state.raw()
  #insight: Insight | undefined = $state.raw()
  #failure: unknown = $state.raw()
  #wanted: Case | undefined = $state.raw()
  #progress: number | undefined = $state.raw()
  #held = $state.raw(false)
  readonly #insightIsCurrent: boolean = $derived(this.#insight?.case === this.#wanted)
  /** Whether anything on screen shows the insight: then it is not put off. */
  #watched = false
  #hurry = (): void => undefined

  readonly #subscribe = createSubscriber(() => {
    this.#watched = true
    this.#hurry()
    return () => (this.#watched = false)
  })

  /** The case that was last worked out ever better, or is being: to let go of it again changes nothing. */
  #settled: { readonly case: Case; readonly touched: boolean } | undefined

  readonly #simulator: Simulator
  readonly #focus: () => Focus
  #running = new AbortController()

  constructor(simulator: Simulator, focus: () => Focus) {
    this.#simulator = simulator
    this.#focus = focus
  }

  /** The newest results; none until the first run has ended. */
  get results(): Results | undefined {
    return this.#results
  }

  /** The results as they were before the last step. */
  get before(): Results | undefined {
    return this.#before
  }

  /** The answers that take many runs: soon where something shows them, else when the hand has rested. */
  get insight(): Insight | undefined {
    this.#subscribe()
    return this.#insight
  }

  /** Whether the insight belongs to what is on screen, not to what was there before the last step. */
  get insightIsCurrent(): boolean {
    this.#subscribe()
    return this.#insightIsCurrent
  }

  /** Why the last run failed, if it did. */
  get failure(): unknown {
    return this.#failure
  }

  /** How far a run on request is, 0 to 1; nothing when there is none. */
  get progress(): number | undefined {
    return this.#progress
  }

  /** Whether a slider is under the hand: what takes longer than a frame has to wait. */
  get held(): boolean {
    return this.#held
  }

  dismissFailure() {
    this.#failure = undefined
  }

  /** Remember the results on screen: a new step begins. */
  mark() {
    this.#before = this.#results
  }

  /** Work a case out at once, in the frame of the hand's move. */
  want(of: Case) {
    this.cancel()
    this.#wanted = of
    this.#held = true
    try {
      this.#results = this.#simulator.live(of, this.#focus())
      this.#failure = undefined
    } catch (error) {
      this.#failure = error
    }
  }

  /**
   * The hand has let go: work the last case out ever better, and ask what takes many runs.
   *
   * @param touched Up to figures that could be printed; a scenario that nobody has touched yet need not keep the machine busy,
   * and nothing of it is in a hurry but what is shown.
   */
  settle(touched = true) {
    const of = this.#wanted
    this.#held = false
    if (!of || (this.#settled?.case === of && (this.#settled.touched || !touched))) return
    this.#start(async (signal) => {
      const watch = { signal, progress: () => undefined }
      const [first, second] = refinements
      const rested = resting(signal)
      const called = Promise.race([rested, new Promise<void>((resolve) => (this.#hurry = resolve))])
      const until = async (time: Promise<void>) => {
        await time
        signal.throwIfAborted()
      }
      if (!touched && !this.#watched) await until(called)
      await this.#refine(of, first, watch)
      if (!this.#watched) await until(called)
      this.#insight = await this.#insightOf(of, watch)
      await until(rested)
      if (touched) await this.#refine(of, second, watch)
    })
    this.#settled = { case: of, touched }
  }

  /** Work a case out with so many draws, unless what is on screen already rests on as many. */
  async #refine(of: Case, samples: number, watch: Watch) {
    const shown = this.#results
    if (shown?.case !== of || shown.samples < samples) this.#results = await this.#simulator.run(of, samples, watch)
  }

  /** What the last case comes to, with nothing left out, for a file. Rejects when that fails. */
  async complete(): Promise<{ readonly results: Results; readonly insight: Insight } | undefined> {
    const of = this.#wanted
    if (!of) return undefined
    const watch = { signal: new AbortController().signal, progress: () => undefined }
    const shown = this.#results
    const refined = shown?.case === of && shown.samples >= refinements[0]
    const results = refined ? shown : await this.#simulator.run(of, refinements[0], watch)
    return { results, insight: await this.#insightOf(of, watch) }
  }

  /** Work the last case out with a million draws; `cancel` ends it and leaves what is there. */
  runMany() {
    const of = this.#wanted
    if (!of) return
    this.#start(async (signal) => {
      this.#progress = 0
      const progress = (share: number) => (this.#progress = share)
      this.#results = await this.#simulator.run(of, manySamples, { signal, progress })
      this.#progress = undefined
      this.#insight = await this.#insightOf(of, { signal, progress: () => undefined })
    })
    this.#settled = { case: of, touched: true }
  }

  /** End whatever is running. */
  cancel() {
    this.#settled = undefined
    this.#running.abort()
    this.#progress = undefined
  }

  /** The insight into a case, worked out where it is not there yet. */
  async #insightOf(of: Case, watch: Watch): Promise<Insight> {
    return this.#insight?.case === of ? this.#insight : this.#simulator.ask(of, insightSamples, watch)
  }

  #start(task: (signal: AbortSignal) => Promise<void>) {
    this.cancel()
    this.#running = new AbortController()
    const { signal } = this.#running
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
