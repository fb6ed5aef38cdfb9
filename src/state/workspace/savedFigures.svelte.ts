import type { Focus } from '../../analysis/catalogue/visible.ts'
import { everyIndustry } from '../../analysis/catalogue/whose.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Drift } from '../../files/savedResult.ts'
import type { SavedResult } from '../../files/schema.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Runner } from '../runs/runner.ts'
import { fetchFiles } from './fetchFiles.ts'

/** What the user has to know of a file that was opened: its figures have moved, or nobody can tell whether they have. */
export type Report =
  | { readonly kind: 'drifted'; readonly causes: readonly Drift[]; readonly saved: SavedResult; readonly now: SavedResult }
  | { readonly kind: 'unchecked'; readonly reason: unknown }

/** A scenario on its way to a file. */
export interface ScenarioFile {
  /** What the file holds. Rejects when no reader could open it. */
  text(signal: AbortSignal): Promise<string>
  /** The file has been handed out. @returns why it does not say what the scenario comes to, where that could not be worked out. */
  saved(): { readonly missing: unknown }
}

/** What a scenario comes to, or why that could not be worked out. */
type Attempt = { readonly result: SavedResult; readonly reason?: never } | { readonly result?: never; readonly reason: unknown }

/** The total is told whatever is looked at, and a file says no more. */
const totalAlone: Focus = { industry: everyIndustry, year: 0, charts: [], lens: 'industry', scope: 'all' }

/** What files say that they show: worked out when one is saved, looked at when one is opened. */
export class SavedFigures {
  #report: Report | undefined = $state.raw()
  /** The result of a file, and the very scenario that was in it. */
  #last: { readonly scenario: Scenario; readonly result: SavedResult } | undefined
  #checking = new AbortController()
  readonly #runner: Runner

  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** What has drifted since the open file was saved; nothing where nothing has, or where it is no longer asked. */
  get report(): Report | undefined {
    return this.#report
  }

  /** The result that belongs to a scenario; none once anything in it has changed. */
  resultOf(scenario: Scenario): { readonly result?: SavedResult } {
    return this.#last?.scenario === scenario ? { result: this.#last.result } : {}
  }

  /** Work a scenario out with its own draws and seed, for its file. Never rejects. */
  async #attempt(resolved: ResolvedScenario, signal: AbortSignal): Promise<Attempt> {
    try {
      const control = { signal, progress: () => undefined }
      const results = await this.#runner.run(resolved, resolved.scenario.simulation.samples, control, totalAlone)
      return { result: (await fetchFiles()).saveResult(results) }
    } catch (reason) {
      return { reason }
    }
  }

  /** The file of a scenario. @param now The scenario on screen, once the file has been handed out. */
  fileOf(resolved: ResolvedScenario, now: () => Scenario): ScenarioFile {
    const { scenario } = resolved
    let attempt: Attempt | undefined
    return {
      text: async (signal) => {
        attempt = await this.#attempt(resolved, signal)
        const { writeReadable } = await fetchFiles()
        return writeReadable(scenario, { ...(attempt.result && { result: attempt.result }) })
      },
      saved: () => {
        if (now() === scenario) this.#saved(scenario, attempt?.result)
        return { missing: attempt?.reason }
      },
    }
  }

  /** A file has been opened: look whether it still shows what it showed. */
  opened(resolved: ResolvedScenario, result: SavedResult | undefined) {
    this.forget()
    if (!result) return
    this.#last = { scenario: resolved.scenario, result }
    void this.#check(resolved, result, this.#checking.signal)
  }

  /** A file has been saved: what was said of the one before is of no more use. */
  #saved(scenario: Scenario, result: SavedResult | undefined) {
    this.forget()
    if (result) this.#last = { scenario, result }
  }

  /** Take the report from the screen; opened again, the file is reported again. */
  dismiss() {
    this.#report = undefined
  }

  /** Let go of the file's result, and of the question whether it still holds. */
  forget() {
    this.#checking.abort()
    this.#checking = new AbortController()
    this.#report = undefined
    this.#last = undefined
  }

  async #check(resolved: ResolvedScenario, saved: SavedResult, signal: AbortSignal): Promise<void> {
    const [{ drift }, { result: now, reason }] = await Promise.all([fetchFiles(), this.#attempt(resolved, signal)])
    if (signal.aborted) return
    const causes = now ? drift(saved, now) : []
    if (!now) this.#report = { kind: 'unchecked', reason }
    else if (causes.length > 0) this.#report = { kind: 'drifted', causes, saved, now }
  }
}
