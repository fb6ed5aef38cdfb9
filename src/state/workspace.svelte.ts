import { layOver, type Case, type Input } from '../engine/case.ts'
import type { Fault } from '../files/fault.ts'
import { readScenario, type Kept } from '../files/readScenario.ts'
import { writeScenario } from '../files/writeScenario.ts'
import { latestModel, modelOf, models } from '../model/models.ts'
import type { Model } from '../model/model.ts'
import type { Change, Scenario } from '../model/scenario.ts'
import type { Language } from '../model/text.ts'
import type { Device } from './device.ts'
import { withChange, withCredence, without, withValue } from './edits.ts'
import { History } from './history.svelte.ts'
import { latest } from './latest.ts'
import { Outcome } from './outcome.svelte.ts'
import { fileName, saveFile } from './save.ts'
import type { Focus, Simulator } from './simulator.ts'
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

/** What the user is working on: the one place that changes. Everything else is derived from it. */
export class Workspace {
  #scenario: Scenario = $state.raw(ownValues)
  readonly history = new History<Scenario>()
  readonly outcome: Outcome
  /** The last thing that was done; nothing at the start. */
  #act: Act | undefined = $state.raw()
  /** What the file brought along that no screen shows yet; it goes back into the file. */
  #kept: Partial<Kept> = {}
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
    this.#device = device
    this.#keep = latest(
      (scenario) => device.keep(writeScenario(scenario, this.#kept)),
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

  /** Move an assumption, in its unit; what lies outside its bounds is held at the bound. */
  set(path: string, value: number) {
    const own = this.#ownOf(path)
    const held = Math.min(own.bounds[1], Math.max(own.bounds[0], value))
    const from = this.inputs.get(path)?.value ?? own.value
    if (held !== from) this.#do({ kind: 'value', path, from, to: held }, withValue(this.#scenario, own, held))
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
    this.#kept = read.file
    this.#do({ kind: 'open', title: read.scenario.title }, read.scenario)
    this.settle()
    return []
  }

  async save(language: Language): Promise<void> {
    await saveFile(fileName(this.#scenario.title[language]), writeScenario(this.#scenario, this.#kept))
  }

  /** Bring back what this device kept, if it kept anything that can still be read. */
  async restore(): Promise<void> {
    const text = await this.#device.recall().catch(() => undefined)
    const read = text === undefined ? undefined : readScenario(text, models)
    if (!read?.ok) return
    this.#kept = read.file
    this.#scenario = read.scenario
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
