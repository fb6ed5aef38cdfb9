import type { Focus } from '../analysis/shown.ts'
import { layOver, type Case, type Input } from '../engine/case.ts'
import type { Fault } from '../files/fault.ts'
import { writeLink } from '../files/link.ts'
import { newerModel, newestOf } from '../files/newerModel.ts'
import { readScenario, type Kept } from '../files/readScenario.ts'
import { writeScenario } from '../files/writeScenario.ts'
import { modelOf, models } from '../model/models.ts'
import type { Model } from '../model/model.ts'
import type { Change, Scenario } from '../model/scenario.ts'
import type { Language } from '../model/text.ts'
import type { Device, Head } from './device.ts'
import { differences, type Difference } from './differences.ts'
import type { Edit } from './edit.ts'
import { holds, withChange, withCredence, without, withValue } from './edits.ts'
import { History } from './history.svelte.ts'
import { Keeping, type Found } from './keeping.svelte.ts'
import { Newer } from './newer.svelte.ts'
import { Outcome } from './outcome.svelte.ts'
import { ownValues } from './ownValues.ts'
import { fileName, saveFile } from './save.ts'
import { SavedFigures } from './savedFigures.svelte.ts'
import type { Simulator } from './simulator.ts'
import type { Step } from './step.ts'

/** What was last done, and whether it was done, taken back, or taken again. */
export interface Act {
  readonly step: Step
  readonly way: 'done' | 'undone' | 'redone'
}

/** How saving ended: in a file, in a file that does not say what it shows because that could not be worked out, or in none. */
export type Saving =
  { readonly kind: 'saved' | 'cancelled' | 'going-on' } | { readonly kind: 'saved-without-result'; readonly reason: unknown }

/** What the user is working on: the one place that changes. Everything else is derived from it. */
export class Workspace {
  #scenario: Scenario = $state.raw(ownValues)
  readonly history = new History<Scenario>()
  readonly outcome: Outcome
  /** The last thing that was done; nothing at the start. */
  #act: Act | undefined = $state.raw()
  readonly savedFigures: SavedFigures
  readonly newer = new Newer()
  #saving = $state.raw(false)
  /** Keeps the work on this device. */
  readonly keeping: Keeping
  /** Scenarios as they came, with no work of the user's in them. */
  readonly #asTheyCame = new WeakSet<Scenario>([ownValues])

  /** The model that the scenario rests on. */
  readonly model: Model = $derived(modelOf(this.#scenario.model))
  /** The newest version of it; nothing where that is the scenario’s own. */
  readonly newestModel: Model | undefined = $derived(newestOf(this.#scenario))
  readonly case: Case = $derived(layOver(this.model, this.#scenario))
  /** What every assumption is, by path. */
  readonly inputs: ReadonlyMap<string, Input> = $derived(byPath(this.case))
  readonly #industries = $derived(this.#scenario.industries)
  /** What every assumption would be without the user's changes, by path. */
  readonly own: ReadonlyMap<string, Input> = $derived(byPath(layOver(this.model, { ...ownValues, industries: this.#industries })))
  readonly changed: readonly string[] = $derived(Object.keys(this.#scenario.assumptions))
  /** All in which the scenario is not the model. */
  readonly differences: readonly Difference[] = $derived(
    differences({ ...ownValues, simulation: this.model.simulation }, this.#scenario).filter(({ kind }) => kind !== 'title'),
  )

  readonly device: Device

  constructor(simulator: Simulator, device: Device, focus: () => Focus) {
    this.outcome = new Outcome(simulator, focus)
    this.savedFigures = new SavedFigures(simulator)
    this.device = device
    this.keeping = new Keeping(device, (title) => {
      this.do({ kind: 'copy', title }, { ...this.#scenario, title })
      this.settle()
    })
    this.#compute()
    this.outcome.settle()
  }

  get scenario(): Scenario {
    return this.#scenario
  }

  get act(): Act | undefined {
    return this.#act
  }

  /**
   * Move an assumption, in its unit; what lies outside its bounds is held at the bound. Where its distribution cannot follow,
   * it stays where it is.
   */
  set(path: string, value: number) {
    const own = this.#ownOf(path)
    const held = Math.min(own.bounds[1], Math.max(own.bounds[0], value))
    const from = this.inputs.get(path)?.value ?? own.value
    if (held === from) return
    const after = withValue(this.#scenario, own, held)
    if (holds(after, own)) this.do({ kind: 'value', path, from, to: held }, after)
  }

  /** Move several assumptions in one step; where one of them cannot be moved that far by itself, all stay. */
  setTogether(values: ReadonlyMap<string, number>) {
    let after = this.#scenario
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
    this.do({ kind: 'reading', path }, withChange(this.#scenario, this.#ownOf(path), change))
  }

  /** Believe a claim, from 0, not at all, to 1. */
  setCredence(claim: string, to: number) {
    const from = this.credence(claim)
    if (to !== from) this.do({ kind: 'credence', claim, from, to }, withCredence(this.#scenario, [claim], to))
  }

  /** Believe every claim of one side as much. */
  setCredences(side: 'saves' | 'limits', to: number) {
    const claims = Object.entries(this.model.claims).flatMap(([id, claim]) => (claim.side === side ? [id] : []))
    this.do({ kind: 'credences', side, to }, withCredence(this.#scenario, claims, to))
  }

  credence(claim: string): number {
    return this.#scenario.credence[claim] ?? 1
  }

  isChanged(path: string): boolean {
    return path in this.#scenario.assumptions
  }

  /** Back to the model's own reading. */
  reset(path: string) {
    if (this.isChanged(path)) this.do({ kind: 'reset', path }, without(this.#scenario, [path]))
    this.settle()
  }

  resetSome(paths: readonly string[]) {
    const count = paths.filter((path) => this.isChanged(path)).length
    if (count > 0) this.do({ kind: 'resetSome', count }, without(this.#scenario, paths))
    this.settle()
  }

  /** Everything as the model has it: assumptions, credences, industries, and no metrics of one's own. */
  resetAll() {
    const { simulation } = this.model
    this.do({ kind: 'resetAll' }, { ...this.#scenario, simulation, assumptions: {}, credence: {}, industries: [], metrics: [] })
    this.settle()
  }

  rename(language: Language, to: string) {
    this.do({ kind: 'rename', to }, { ...this.#scenario, title: { ...this.#scenario.title, [language]: to } })
  }

  /** Do a step that was made elsewhere; its scenario must fit the model. */
  apply({ step, scenario }: Edit) {
    this.do(step, scenario)
    this.settle()
  }

  /** Show another scenario without a step: a presentation goes through many. */
  show(scenario: Scenario) {
    this.#scenario = scenario
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
    this.outcome.settle()
    void this.keeping.flush()
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
    const found = await this.keeping.find(id)
    if (!found) return []
    const read = readScenario(found.head.text, models)
    if (!read.ok) return read.faults
    this.#open(this.#asFound(read.scenario, found), read.file, found.copy ? undefined : found.head)
    return []
  }

  /** Leave the scenario on screen and begin with the model's own values. */
  startAnew() {
    this.#open(ownValues, {})
  }

  /** The scenario as a link holds it, with its story and without what it showed. */
  link(): Promise<string> {
    return writeLink(this.#scenario)
  }

  /** Let the scenario rest on the newest version of its model. Where something in it has no place there that is left out. */
  adoptModel() {
    const newer = newerModel(this.#scenario)
    if (!newer?.adopted.ok) return
    this.newer.forget()
    this.savedFigures.forget()
    this.do({ kind: 'model', from: newer.from.version, to: newer.to.version }, newer.adopted.scenario)
    this.settle()
  }

  /** Whether a file is being saved, from the wish to the last byte. */
  get saving(): boolean {
    return this.#saving
  }

  /** Save to a file, with what the scenario comes to by its own draws and seed. Rejects when the file cannot be written. */
  async save(language: Language): Promise<Saving> {
    if (this.#saving) return { kind: 'going-on' }
    this.#saving = true
    const scenario = this.#scenario
    const end = new AbortController()
    const attempt = this.savedFigures.attempt(this.case, end.signal)
    const text = async () => {
      const { result } = await attempt
      return writeScenario(scenario, { ...(result && { result }) })
    }
    try {
      if (!(await saveFile(fileName(scenario.title[language]), text))) return { kind: 'cancelled' }
      const { result, reason } = await attempt
      if (this.#scenario === scenario) this.savedFigures.saved(scenario, result)
      this.#keep(this.#scenario)
      return result ? { kind: 'saved' } : { kind: 'saved-without-result', reason }
    } finally {
      end.abort()
      this.#saving = false
    }
  }

  /** Take the figures as they are now: those that the file was saved with are dropped, and the next save writes the new ones. */
  adopt() {
    this.savedFigures.forget()
    this.#keep(this.#scenario)
  }

  /** Bring back what this device kept, if it kept anything that can still be read. */
  async restore(): Promise<void> {
    const found = await this.keeping.recall().catch(() => undefined) // that nothing is kept is told when there is something to keep
    const read = found && readScenario(found.head.text, models)
    if (!found || !read?.ok) return
    this.#scenario = this.#asFound(read.scenario, found)
    if (!found.copy) this.keeping.enter(found.head.id, found.head.at)
    this.savedFigures.opened(this.case, read.file.result)
    this.newer.restored(read.scenario)
    this.#compute()
    this.outcome.settle()
  }

  #open(scenario: Scenario, file: Kept, head?: Head) {
    const from = this.keeping.id
    this.keeping.enter(head?.id, head?.at)
    this.savedFigures.opened(layOver(modelOf(scenario.model), scenario), file.result)
    this.newer.opened(scenario)
    this.do({ kind: 'open', title: scenario.title, from, to: this.keeping.id }, scenario)
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
    this.keeping.want({
      scenario,
      write: (one) => writeScenario(one, this.savedFigures.resultOf(scenario)),
      untouched: this.#asTheyCame.has(scenario),
    })
  }

  #ownOf(path: string): Input {
    const own = this.own.get(path)
    if (!own) throw new Error(`No assumption ${path}`)
    return own
  }

  /** Take a step: from now on the scenario is another. */
  do(step: Step, after: Scenario) {
    if (this.history.record(step, this.#scenario, after)) this.outcome.mark()
    this.#act = { step: this.history.undoable ?? step, way: 'done' }
    this.#scenario = after
    this.#compute()
    this.#keep(after)
  }

  #show(act: Act, scenario: Scenario) {
    if (act.step.kind === 'open') {
      this.keeping.enter(act.way === 'undone' ? act.step.from : act.step.to)
      this.savedFigures.forget()
      this.newer.forget()
    }
    this.outcome.mark()
    this.#act = act
    this.#scenario = scenario
    this.#compute()
    this.#keep(scenario)
    this.outcome.settle()
  }

  #compute() {
    this.outcome.want(this.case)
  }
}

const byPath = ({ inputs }: Case): Map<string, Input> => new Map([...inputs.values()].flat().map((input) => [input.path, input]))
