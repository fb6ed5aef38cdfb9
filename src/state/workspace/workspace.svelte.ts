import type { Focus } from '../../analysis/catalogue/visible.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import type { Fault } from '../../files/fault.ts'
import type { SavedResult } from '../../files/schema.ts'
import { writeLink } from '../../files/scenarioLink.ts'
import { modelUpdate } from '../../files/adoptModel.ts'
import { readScenario, type Kept } from '../../files/readScenario.ts'
import { faultsOfScenario, Unreadable, writeReadable } from '../../files/writeReadable.ts'
import { modelOf, models } from '../../model/models.ts'
import { withPlainTexts } from '../../model/plainText.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Text } from '../../model/text.ts'
import type { ScenarioStorage, StoredHead } from '../storage/storage.ts'
import { Editable } from './editable.svelte.ts'
import { History } from './history.svelte.ts'
import { Autosave, type Found } from '../storage/autosave.svelte.ts'
import { ModelUpdateNotice } from './modelUpdate.svelte.ts'
import { Outcome } from '../runs/outcome.svelte.ts'
import { baseline } from '../../model/baseline.ts'
import { SavedFigures } from './savedFigures.svelte.ts'
import type { Runner } from '../runs/runner.ts'
import type { Step } from './step.ts'
import { withoutOrphans } from './withoutOrphans.ts'
import { systemClock, type Clock } from '../app/clock.ts'

/** What was last done, and whether it was done, taken back, or taken again. */
export interface Act {
  readonly step: Step
  readonly way: 'done' | 'undone' | 'redone'
}

/** What the user has to know of the last step: that it was refused and why, or what went along with it. */
export type Remark =
  { readonly kind: 'refused'; readonly faults: readonly Fault[] } | { readonly kind: 'along'; readonly observations: number }

/** A scenario on its way to a file. */
export interface ScenarioFile {
  /** What the file holds. Rejects when no reader could open it. */
  text(signal: AbortSignal): Promise<string>
  /** The file has been handed out. @returns why it does not say what the scenario comes to, where that could not be worked out. */
  saved(): { readonly missing: unknown }
}

/** What the user is working on: the one place that changes. Everything else is derived from it. */
export class Workspace extends Editable {
  readonly history = new History<Scenario>()
  readonly outcome: Outcome
  /** The last thing that was done; nothing at the start. */
  #act: Act | undefined = $state.raw()
  #remark: Remark | undefined = $state.raw()
  readonly savedFigures: SavedFigures
  readonly modelUpdate = new ModelUpdateNotice()
  /** Keeps the work on this device. */
  readonly autosave: Autosave
  /** Scenarios as they came, with no work of the user's in them. */
  readonly #asTheyCame = new WeakSet<Scenario>([baseline])

  readonly storage: ScenarioStorage

  constructor(runner: Runner, device: ScenarioStorage, focus: () => Focus, clock: Clock = systemClock) {
    super()
    this.outcome = new Outcome(runner, focus)
    this.savedFigures = new SavedFigures(runner)
    this.storage = device
    const retitle = (title: Text) => {
      this.do({ kind: 'copy', title }, { ...this.current, title })
      this.settle()
    }
    this.autosave = new Autosave(device, retitle, clock)
    this.#compute()
    this.outcome.refine(false)
  }

  get act(): Act | undefined {
    return this.#act
  }

  /** What is to be said of the last step, until it has been read or the next is taken. */
  get remark(): Remark | undefined {
    return this.#remark
  }

  dismissRemark() {
    this.#remark = undefined
  }

  /** Show another scenario without a step: a presentation goes through many. */
  show(scenario: Scenario) {
    this.current = scenario
    this.#compute()
  }

  undo() {
    const step = this.history.undoable
    const before = this.history.undo()
    if (step && before) this.#show({ step, way: 'undone' }, before)
  }

  redo() {
    const step = this.history.redoable
    const after = this.history.redo()
    if (step && after) this.#show({ step, way: 'redone' }, after)
  }

  /** The hand has let go of the slider: what comes next is another step, and the figures may take their time. */
  settle() {
    this.history.settle()
    this.outcome.refine()
    void this.autosave.flush()
  }

  /** Open a scenario file, its text or its bytes. @returns its faults; with any of them everything stays as it was. */
  open(file: string | Uint8Array): readonly Fault[] {
    const read = readScenario(file, models)
    if (!read.ok) return read.faults
    this.#asTheyCame.add(read.scenario)
    this.#open(read.scenario, read.file)
    return []
  }

  /** Open a scenario of the library; what another window works on is opened as a copy. Rejects when the library cannot be read. */
  async openKept(id: string): Promise<readonly Fault[]> {
    const found = await this.autosave.find(id)
    if (!found) return []
    const read = readScenario(found.head.text, models)
    if (!read.ok) return read.faults
    this.#open(this.#asFound(read.scenario, found), read.file, found.copy ? undefined : found.head)
    return []
  }

  /** Leave the scenario on screen and begin with the model's own values. */
  startAnew() {
    this.#open(baseline, {})
  }

  /** The scenario as a link holds it, with its story and without what it showed. */
  link(): Promise<string> {
    return writeLink(this.current)
  }

  /** Let the scenario rest on the newest version of its model. Where something in it has no place there that is left out. */
  adoptModel() {
    const newer = modelUpdate(this.current)
    if (!newer?.adopted.ok) return
    this.modelUpdate.forget()
    this.savedFigures.forget()
    this.do({ kind: 'model', from: newer.from.version, to: newer.to.version }, newer.adopted.scenario)
    this.settle()
  }

  /** The scenario as it is now, for a file, with what it comes to by its own draws and seed. */
  file(): ScenarioFile {
    const { current: scenario, resolved } = this
    let result: SavedResult | undefined
    let missing: unknown
    return {
      text: async (signal) => {
        ;({ result, reason: missing } = await this.savedFigures.attempt(resolved, signal))
        try {
          return writeReadable(scenario, { ...(result && { result }) })
        } catch (error) {
          if (error instanceof Unreadable) this.autosave.unreadable(error)
          throw error
        }
      },
      saved: () => {
        if (this.current === scenario) this.savedFigures.saved(scenario, result)
        this.#keep(this.current)
        return { missing }
      },
    }
  }

  /** Take the figures as they are now: those that the file was saved with are dropped, and the next save writes the new ones. */
  adopt() {
    this.savedFigures.forget()
    this.#keep(this.current)
  }

  /**
   * Bring back what this device kept; what cannot be read stays where it is, and is told. A device that does not answer is waited for
   * only so long. Answering later it brings back what it has, unless something has been done by then: that stays in the library.
   */
  async restore(): Promise<void> {
    // That nothing is kept is told when there is something to keep.
    const recalling = this.autosave.recall().catch(() => undefined)
    await this.autosave.inTime(recalling.then((found) => (this.#act || !found ? undefined : this.#begin(found))))
  }

  #begin(found: Found) {
    const read = readScenario(found.head.text, models)
    if (!read.ok) {
      this.autosave.unopened = found.head
      return
    }
    this.current = this.#asFound(read.scenario, found)
    if (!found.copy) this.autosave.enter(found.head.id, found.head.at)
    this.savedFigures.opened(this.resolved, read.file.result)
    this.modelUpdate.restored(read.scenario)
    this.#compute()
    this.outcome.refine(false)
  }

  #open(scenario: Scenario, file: Kept, head?: StoredHead) {
    const from = this.autosave.id
    this.autosave.enter(head?.id, head?.at)
    this.savedFigures.opened(resolveScenario(modelOf(scenario.model), scenario), file.result)
    this.modelUpdate.opened(scenario)
    this.do({ kind: 'open', title: scenario.title, from, to: this.autosave.id }, scenario)
    this.settle()
  }

  /** The scenario as it is in the library, or a copy of it where another window works on it. */
  #asFound(scenario: Scenario, { copy }: Found): Scenario {
    if (!copy) return scenario
    const copied = { ...scenario, title: copy }
    this.#asTheyCame.add(copied)
    return copied
  }

  #keep(scenario: Scenario) {
    this.autosave.want({
      scenario,
      write: (one) => writeReadable(one, this.savedFigures.resultOf(scenario)),
      untouched: this.#asTheyCame.has(scenario),
    })
  }

  /**
   * Take a step: from now on the scenario is another. What was seen of something that is gone goes along. A step to what the reader of
   * files would refuse is none: it could not be kept. What no file could hold of a text becomes a space, as in the reader.
   *
   * @returns whether it was taken.
   */
  do(step: Step, wanted: Scenario): boolean {
    const after = withoutOrphans(isHeld(step) ? wanted : withPlainTexts(wanted), this.current)
    const faults = isHeld(step) ? [] : faultsOfScenario(after)
    if (faults.length > 0 && faultsOfScenario(this.current).length === 0) {
      this.#remark = { kind: 'refused', faults }
      return false
    }
    const along = (wanted.observations?.length ?? 0) - (after.observations?.length ?? 0)
    this.#remark = along > 0 ? { kind: 'along', observations: along } : undefined
    if (this.history.record(along > 0 ? { ...step, along } : step, this.current, after)) this.outcome.remember()
    this.#act = { step: this.history.undoable ?? step, way: 'done' }
    this.current = after
    this.#compute()
    this.#keep(after)
    return true
  }

  #show(act: Act, scenario: Scenario) {
    if (act.step.kind === 'open') {
      this.autosave.enter(act.way === 'undone' ? act.step.from : act.step.to)
      this.savedFigures.forget()
      this.modelUpdate.forget()
    }
    this.outcome.remember()
    this.#remark = undefined
    this.#act = act
    this.current = scenario
    this.#compute()
    this.#keep(scenario)
    this.outcome.refine()
  }

  #compute() {
    this.outcome.run(this.resolved)
  }
}

/** A slider moves many times a second, and nowhere that a file could not follow. */
const isHeld = ({ kind }: Step): boolean => kind === 'value' || kind === 'credence' || kind === 'credences'
