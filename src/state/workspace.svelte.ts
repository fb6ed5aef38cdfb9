import type { Focus } from '../analysis/shown.ts'
import { layOver, type Case, type Input } from '../engine/case.ts'
import type { Fault } from '../files/fault.ts'
import { readScenario, type Kept } from '../files/readScenario.ts'
import { writeScenario } from '../files/writeScenario.ts'
import { latestModel, modelOf, models } from '../model/models.ts'
import type { Model } from '../model/model.ts'
import type { Change, OwnObservation, Scenario } from '../model/scenario.ts'
import type { Language } from '../model/text.ts'
import type { Device } from './device.ts'
import { holds, withChange, withChanges, withCredence, withCredences, withObservations, without, withValue } from './edits.ts'
import { History } from './history.svelte.ts'
import { latest } from './latest.ts'
import { Outcome } from './outcome.svelte.ts'
import { fileName, saveFile } from './save.ts'
import { SavedFigures } from './savedFigures.svelte.ts'
import type { Simulator } from './simulator.ts'
import type { Step } from './step.ts'

/** The model's own values: what holds where a scenario says nothing else. */
const ownValues: Scenario = {
  model: { id: latestModel.id, version: latestModel.version },
  title: { 'zh-CN': '模型原值', en: 'The model’s own values' },
  description: { 'zh-CN': '', en: '' },
  simulation: latestModel.simulation,
  credence: {},
  assumptions: {},
  industries: [],
  metrics: [],
}

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
  /** What the file brought along that no screen shows yet; it goes back into the file. */
  #story: Kept['story'] = []
  #saving = $state.raw(false)
  /** Set once when the device refuses to keep the scenario. */
  #notKept: 'no' | 'yes' | 'said' = $state.raw('no')

  /** The model that the scenario rests on. */
  readonly model: Model = $derived(modelOf(this.#scenario.model))
  readonly case: Case = $derived(layOver(this.model, this.#scenario))
  /** What every assumption is, by path. */
  readonly inputs: ReadonlyMap<string, Input> = $derived(byPath(this.case))
  readonly #industries = $derived(this.#scenario.industries)
  /** What every assumption would be without the user's changes, by path. */
  readonly own: ReadonlyMap<string, Input> = $derived(byPath(layOver(this.model, { ...ownValues, industries: this.#industries })))
  readonly changed: readonly string[] = $derived(Object.keys(this.#scenario.assumptions))

  readonly #device: Device
  readonly #keep: (scenario: Scenario) => void

  constructor(simulator: Simulator, device: Device, focus: () => Focus) {
    this.outcome = new Outcome(simulator, focus)
    this.savedFigures = new SavedFigures(simulator)
    this.#device = device
    this.#keep = latest(
      (scenario) => device.keep(writeScenario(scenario, { story: this.#story, ...this.savedFigures.resultOf(scenario) })),
      () => undefined,
      () => {
        if (this.#notKept === 'no') this.#notKept = 'yes'
      },
    )
    this.#compute()
    this.outcome.settle()
  }

  get scenario(): Scenario {
    return this.#scenario
  }

  get act(): Act | undefined {
    return this.#act
  }

  get notKept(): boolean {
    return this.#notKept === 'yes'
  }

  dismissNotKept() {
    this.#notKept = 'said'
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
    if (holds(after, own)) this.#do({ kind: 'value', path, from, to: held }, after)
  }

  /** Replace everything that differs from the model's own reading of an assumption. */
  setReading(path: string, change: Change) {
    this.#do({ kind: 'reading', path }, withChange(this.#scenario, this.#ownOf(path), change))
  }

  /** Believe a claim, from 0, not at all, to 1. */
  setCredence(claim: string, to: number) {
    const from = this.credence(claim)
    if (to !== from) this.#do({ kind: 'credence', claim, from, to }, withCredence(this.#scenario, [claim], to))
  }

  /** Believe every claim of one side as much. */
  setCredences(side: 'saves' | 'limits', to: number) {
    const claims = Object.entries(this.model.claims).flatMap(([id, claim]) => (claim.side === side ? [id] : []))
    this.#do({ kind: 'credences', side, to }, withCredence(this.#scenario, claims, to))
  }

  /** Believe many claims each as much as is suggested for it, in one step. */
  setEachCredence(credences: Readonly<Record<string, number>>) {
    const moved = Object.entries(credences).filter(([claim, to]) => claim in this.model.claims && this.credence(claim) !== to)
    if (moved.length > 0) this.#do({ kind: 'suggested', count: moved.length }, withCredences(this.#scenario, Object.fromEntries(moved)))
    this.settle()
  }

  /** Change the readings of many assumptions for one reason, in one step. */
  setReadings(kind: 'widened' | 'unwidened' | 'learned', changes: Readonly<Record<string, Change>>) {
    const count = Object.keys(changes).length
    if (count > 0) this.#do({ kind, count }, withChanges(this.#scenario, changes))
    this.settle()
  }

  /** Keep something that was seen. It moves no figure. */
  observe(observation: OwnObservation) {
    const all = [...(this.#scenario.observations ?? []), observation]
    this.#do({ kind: 'observed', variable: observation.variable, change: 'added' }, withObservations(this.#scenario, all))
    this.settle()
  }

  /** Drop something that was seen, by its place in the scenario's list. */
  forgetObservation(index: number) {
    const all = this.#scenario.observations ?? []
    const dropped = all[index]
    if (!dropped) return
    const left = all.filter((_, place) => place !== index)
    this.#do({ kind: 'observed', variable: dropped.variable, change: 'removed' }, withObservations(this.#scenario, left))
    this.settle()
  }

  credence(claim: string): number {
    return this.#scenario.credence[claim] ?? 1
  }

  isChanged(path: string): boolean {
    return path in this.#scenario.assumptions
  }

  /** Back to the model's own reading. */
  reset(path: string) {
    if (this.isChanged(path)) this.#do({ kind: 'reset', path }, without(this.#scenario, [path]))
    this.settle()
  }

  resetSome(paths: readonly string[]) {
    const count = paths.filter((path) => this.isChanged(path)).length
    if (count > 0) this.#do({ kind: 'resetSome', count }, without(this.#scenario, paths))
    this.settle()
  }

  /** Every assumption and every credence as the model has them. */
  resetAll() {
    this.#do({ kind: 'resetAll' }, { ...this.#scenario, assumptions: {}, credence: {} })
    this.settle()
  }

  rename(language: Language, to: string) {
    this.#do({ kind: 'rename', to }, { ...this.#scenario, title: { ...this.#scenario.title, [language]: to } })
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
  }

  /** Open a scenario file. @returns its faults; with any of them everything stays as it was. */
  open(text: string): readonly Fault[] {
    const read = readScenario(text, models)
    if (!read.ok) return read.faults
    this.#story = read.file.story
    this.savedFigures.opened(layOver(modelOf(read.scenario.model), read.scenario), read.file.result)
    this.#do({ kind: 'open', title: read.scenario.title }, read.scenario)
    this.settle()
    return []
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
      return writeScenario(scenario, { story: this.#story, ...(result && { result }) })
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
    const text = await this.#device.recall().catch(() => undefined)
    const read = text === undefined ? undefined : readScenario(text, models)
    if (!read?.ok) return
    this.#story = read.file.story
    this.#scenario = read.scenario
    this.savedFigures.opened(this.case, read.file.result)
    this.#compute()
    this.outcome.settle()
  }

  #ownOf(path: string): Input {
    const own = this.own.get(path)
    if (!own) throw new Error(`No assumption ${path}`)
    return own
  }

  #do(step: Step, after: Scenario) {
    if (this.history.record(step, this.#scenario, after)) this.outcome.mark()
    this.#act = { step: this.history.undoable ?? step, way: 'done' }
    this.#scenario = after
    this.#compute()
    this.#keep(after)
  }

  #show(act: Act, scenario: Scenario) {
    if (act.step.kind === 'open') this.savedFigures.forget()
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
