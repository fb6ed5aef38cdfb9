import { inputAt } from '../../analysis/catalogue/address.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import { resolveScenario, type Input, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Fault } from '../../files/fault.ts'
import type { ModelUpdate } from '../../files/adoptModel.ts'
import type { Kept } from '../../files/readScenario.ts'
import { Unreadable } from '../../files/unreadable.ts'
import { loadOlderModels, modelOf, models } from '../../model/models.ts'
import { newestOf } from '../../model/newestModel.ts'
import { withPlainTexts } from '../../model/plainText.ts'
import type { Scenario, Change } from '../../model/scenario.ts'
import type { Text, TextLanguage } from '../../model/text.ts'
import type { ScenarioStorage, StoredHead } from '../storage/storage.ts'
import { fetchFiles, filesHere } from './fetchFiles.ts'
import { History } from './history.svelte.ts'
import { Autosave, type Found } from '../storage/autosave.svelte.ts'
import { ModelUpdateNotice } from './modelUpdate.svelte.ts'
import { Outcome } from '../runs/outcome.svelte.ts'
import { baseline } from '../../model/baseline.ts'
import { SavedFigures, type ScenarioFile } from './savedFigures.svelte.ts'
import type { Runner } from '../runs/runner.ts'
import { isHeld, type Act, type Remark, type Step } from './step.ts'
import { sameFigures } from '../../model/figuresKey.ts'
import { withoutOrphans } from './withoutOrphans.ts'
import { systemClock, type Clock } from '../app/clock.ts'
import type { Model, Simulation } from '../../model/model.ts'
import { differencesFromModel, type FigureDifference } from '../../files/scenarioDiff.ts'
import { namesakeOf, type Shipped } from '../../files/namesake.ts'
import { retitled } from './shippedName.ts'
import { ShippedScenarios } from './shippedScenarios.svelte.ts'
import { Unmoved } from './unmoved.svelte.ts'
import type { Edit } from './edit.ts'
import { holds, withChange, withChanges, withCredence, withCredences, withValue, without } from './edits.ts'

/** What the user is working on: the one place that changes. Everything else is derived from it. */
export class Workspace {
  #current: Scenario = $state.raw(baseline)

  /** The model that the scenario rests on. */
  readonly model: Model = $derived(modelOf(this.#current.model))
  /** The newest version of it; nothing where that is the scenario’s own. */
  readonly newestModel: Model | undefined = $derived(newestOf(this.#current))
  readonly resolved: ResolvedScenario = $derived(resolveScenario(this.model, this.#current))
  /** What every assumption is, by path. */
  readonly inputs: Pick<ReadonlyMap<string, Input>, 'get'> = { get: (path) => inputAt(this.resolved, path) }
  readonly #unmoved = new Unmoved(() => this.#current)
  /** Whoever asks what there is in the scenario asks this, which stays while a hand moves an assumption. */
  readonly unmoved: ResolvedScenario = $derived(this.#unmoved.resolved)
  /** What every assumption would be without the user's changes, by path. */
  readonly own: ReadonlyMap<string, Input> = $derived(this.#unmoved.inputs)
  readonly changed: readonly string[] = $derived(Object.keys(this.#current.assumptions))
  /** All in which the scenario is not the model. */
  readonly differences: readonly FigureDifference[] = $derived(differencesFromModel(this.#current, this.model))
  readonly #shipped = new ShippedScenarios()
  /** The shipped scenario by whose name this one goes, which it is no longer. */
  readonly namesake: Shipped | undefined = $derived(
    this.#current.title === baseline.title && this.differences.length === 0 ? undefined : namesakeOf(this.#current, this.#shipped.all),
  )
  readonly history = new History<Scenario>()
  readonly outcome: Outcome
  /** The last thing that was done and could move figures; nothing at the start. */
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
    this.outcome = new Outcome(runner, focus)
    this.savedFigures = new SavedFigures(runner)
    this.storage = device
    const retitle = (title: Text) => void this.apply({ step: { kind: 'copy', title }, scenario: { ...this.#current, title } })
    this.autosave = new Autosave(device, retitle, clock)
    this.outcome.run(this.resolved)
    this.outcome.refine(false)
  }

  get scenario(): Scenario {
    return this.#current
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
    this.#current = scenario
    this.outcome.run(this.resolved)
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

  /** Open a scenario file, its text or its bytes; what reads it has been fetched. @returns its faults; with any of them everything stays as it was. */
  open(file: string | Uint8Array): readonly Fault[] {
    const read = filesHere()!.readScenario(file, models)
    if (!read.ok) return read.faults
    this.#asTheyCame.add(read.scenario)
    this.#open(read.scenario, read.file)
    return []
  }

  /** Open a scenario of the library; what another window works on is opened as a copy. Rejects when the library cannot be read. */
  async openKept(id: string): Promise<readonly Fault[]> {
    const found = await this.autosave.find(id)
    if (!found) return []
    const [{ readScenario }] = await Promise.all([fetchFiles(), loadOlderModels()])
    const read = readScenario(found.head.text, models)
    if (!read.ok) return read.faults
    this.#open(this.#asFound(read.scenario, found), read.file, found.copy ? undefined : found.head)
    return []
  }

  /** Leave the scenario on screen in the library and begin with the model's own values, or with what was made of it. */
  startAnew(scenario = baseline) {
    this.#open(scenario, {})
  }

  /** Let the scenario rest on the newest version of its model, as `modelUpdate` tells of it now. Where something in it has no place there that is left out. */
  adoptModel(newer: ModelUpdate | undefined) {
    if (!newer?.adopted.ok) return
    this.modelUpdate.forget()
    this.savedFigures.forget()
    this.do({ kind: 'model', from: newer.from.version, to: newer.to.version }, newer.adopted.scenario)
    this.settle()
  }

  /** The scenario as it is now, for a file, with what it comes to by its own draws and seed. */
  file(): ScenarioFile {
    const file = this.savedFigures.fileOf(this.resolved, () => this.#current)
    return {
      text: (signal) =>
        file.text(signal).catch((error: unknown) => {
          if (error instanceof Unreadable) this.autosave.unreadable(error)
          throw error
        }),
      saved: () => {
        const missing = file.saved()
        this.#keep(this.#current)
        return missing
      },
    }
  }

  /** Take the figures as they are now: those that the file was saved with are dropped, and the next save writes the new ones. */
  adopt() {
    this.savedFigures.forget()
    this.#keep(this.#current)
  }

  /**
   * Bring back what this device kept; what cannot be read stays where it is, and is told. A device that does not answer is waited for
   * only so long. Answering later it brings back what it has, unless something has been done by then: that stays in the library.
   */
  async restore(): Promise<void> {
    // That nothing is kept is told when there is something to keep.
    const recalling = this.autosave.recall().catch(() => undefined)
    await this.autosave.inTime(recalling.then((found) => (found ? this.#begin(found) : undefined)))
  }

  async #begin(found: Found) {
    const { namesOlderModel, readScenario } = await fetchFiles()
    if (namesOlderModel(found.head.text, models)) await loadOlderModels()
    if (this.history.undoable ?? this.history.redoable) return
    const read = readScenario(found.head.text, models)
    if (!read.ok) {
      this.autosave.unopened = found.head
      return
    }
    this.#current = this.#asFound(read.scenario, found)
    if (!found.copy) this.autosave.enter(found.head.id, found.head.at)
    this.savedFigures.opened(this.resolved, read.file.result)
    void this.modelUpdate.restored(read.scenario)
    void this.#shipped.meet(this.#current)
    this.outcome.run(this.resolved, true)
    this.outcome.refine(false)
  }

  #open(scenario: Scenario, file: Kept, head?: StoredHead) {
    const from = this.autosave.id
    this.autosave.enter(head?.id, head?.at)
    this.savedFigures.opened(resolveScenario(modelOf(scenario.model), scenario), file.result)
    void this.modelUpdate.opened(scenario)
    this.do({ kind: 'open', title: scenario.title, from, to: this.autosave.id }, scenario)
    this.settle()
    void this.#shipped.meet(this.#current)
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
      write: (one) => filesHere()!.writeReadable(one, this.savedFigures.resultOf(scenario)),
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
    const after = withoutOrphans(isHeld(step) ? wanted : withPlainTexts(wanted), this.#current)
    const faultsOf = filesHere()?.faultsOfScenario
    const faults = isHeld(step) ? [] : (faultsOf?.(after) ?? [])
    if (faults.length > 0 && faultsOf?.(this.#current).length === 0) {
      this.#remark = { kind: 'refused', faults }
      return false
    }
    const along = (wanted.observations?.length ?? 0) - (after.observations?.length ?? 0)
    this.#remark = along > 0 ? { kind: 'along', observations: along } : undefined
    const isNew = this.history.record(along > 0 ? { ...step, along } : step, this.#current, after)
    this.#note(isNew, { step: this.history.undoable ?? step, way: 'done' }, after)
    this.#current = after
    this.outcome.run(this.resolved, step.kind === 'open')
    this.#keep(after)
    return true
  }

  #show(act: Act, scenario: Scenario) {
    if (act.step.kind === 'open') {
      this.autosave.enter(act.way === 'undone' ? act.step.from : act.step.to)
      this.savedFigures.forget()
      this.modelUpdate.forget()
    }
    this.#remark = undefined
    this.#note(true, act, scenario)
    this.#current = scenario
    this.outcome.run(this.resolved, act.step.kind === 'open')
    this.#keep(scenario)
    this.outcome.refine()
  }

  /** Remember what is done, and what was on screen before it. What moves no figure, as a name or a step of the story, leaves what has moved before where it is. */
  #note(isNew: boolean, act: Act, after: Scenario) {
    if (act.step.kind !== 'open' && sameFigures(this.#current, after)) return
    if (isNew) this.outcome.remember()
    this.#act = act
  }

  /**
   * Move an assumption, in its unit; what lies outside its bounds is held at the bound. Where its distribution cannot follow,
   * it stays where it is. How the value was worked out is kept in the note, in the same step.
   */
  set(path: string, value: number, expression?: string) {
    const own = this.#ownOf(path)
    const held = Math.min(own.bounds[1], Math.max(own.bounds[0], value))
    const from = this.inputs.get(path)?.value ?? own.value
    if (held === from && expression === undefined) return
    const after = withValue(this.#current, own, held, expression)
    if (holds(after, own)) this.do({ kind: 'value', path, from, to: held }, after)
  }

  /** Move several assumptions in one step; where one of them cannot be moved that far by itself, all stay. */
  setTogether(values: ReadonlyMap<string, number>) {
    let after = this.#current
    const moved: { path: string; to: number }[] = []
    for (const [path, value] of values) {
      const own = this.#ownOf(path)
      const to = Math.min(own.bounds[1], Math.max(own.bounds[0], value))
      if (to === this.inputs.get(path)?.value) continue
      after = withValue(after, own, to)
      if (!holds(after, own)) return
      moved.push({ path, to })
    }
    if (moved.length > 0) this.do({ kind: 'values', moved }, after)
    this.settle()
  }

  /** Replace everything that differs from the model's own reading of an assumption. */
  setReading(path: string, change: Change) {
    this.do({ kind: 'reading', path }, withChange(this.#current, this.#ownOf(path), change))
  }

  /** Believe a claim, from 0, not at all, to 1. */
  setCredence(claim: string, to: number) {
    const from = this.credence(claim)
    if (to !== from) this.do({ kind: 'credence', claim, from, to }, withCredence(this.#current, [claim], to))
  }

  /** Believe every claim of one side as much. */
  setCredences(side: 'saves' | 'limits', to: number) {
    const claims = Object.entries(this.model.claims).flatMap(([id, claim]) => (claim.side === side ? [id] : []))
    this.do({ kind: 'credences', side, to }, withCredence(this.#current, claims, to))
  }

  /** Believe many claims each as much as is suggested for it, in one step. */
  setEachCredence(credences: Readonly<Record<string, number>>) {
    const moved = Object.entries(credences).filter(([claim, to]) => claim in this.model.claims && this.credence(claim) !== to)
    if (moved.length > 0) this.do({ kind: 'suggested', count: moved.length }, withCredences(this.#current, Object.fromEntries(moved)))
    this.settle()
  }

  /** Change the readings of many assumptions for one reason, in one step. */
  setReadings(kind: 'widened' | 'unwidened', changes: Readonly<Record<string, Change>>) {
    const count = Object.keys(changes).length
    if (count > 0) this.do({ kind, count }, withChanges(this.#current, changes))
    this.settle()
  }

  credence(claim: string): number {
    return this.#current.credence[claim] ?? 1
  }

  isChanged(path: string): boolean {
    return path in this.#current.assumptions
  }

  /** Back to the model's own reading. */
  reset(path: string) {
    if (this.isChanged(path)) this.do({ kind: 'reset', path }, without(this.#current, [path]))
    this.settle()
  }

  resetSome(paths: readonly string[]) {
    const count = paths.filter((path) => this.isChanged(path)).length
    if (count > 0) this.do({ kind: 'resetSome', count }, without(this.#current, paths))
    this.settle()
  }

  /** Everything as the model has it: assumptions, credences, formats, and no metrics of one's own. */
  resetAll() {
    const { simulation } = this.model
    this.do({ kind: 'resetAll' }, { ...this.#current, simulation, assumptions: {}, credence: {}, formats: [], metrics: [] })
    this.settle()
  }

  /** @param alone Leave the other language's name as it is. */
  rename(language: TextLanguage, to: string, alone = false) {
    const { title } = this.#current
    const after = alone ? { ...title, [language]: to } : retitled(title, language, to, this.#shipped.all)
    this.do({ kind: 'rename', to }, { ...this.#current, title: after })
  }

  describe(language: TextLanguage, to: string) {
    this.do({ kind: 'describe' }, { ...this.#current, description: { ...this.#current.description, [language]: to } })
  }

  /** Look at other years, or draw otherwise. */
  setSimulation(change: Partial<Simulation>) {
    this.do({ kind: 'simulation' }, { ...this.#current, simulation: { ...this.#current.simulation, ...change } })
    this.settle()
  }

  /** Do a step that was made elsewhere. @returns whether it was done. */
  apply({ step, scenario }: Edit): boolean {
    const done = this.do(step, scenario)
    this.settle()
    return done
  }

  #ownOf(path: string): Input {
    const own = this.own.get(path)
    if (!own) throw new Error(`No assumption ${path}`)
    return own
  }
}
