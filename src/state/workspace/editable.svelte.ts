import { inputsByPath } from '../../analysis/catalogue/address.ts'
import { resolveScenario, type ResolvedScenario, type Input } from '../../engine/resolve.ts'
import { newestOf } from '../../files/adoptModel.ts'
import { modelOf } from '../../model/models.ts'
import type { Model, Simulation } from '../../model/model.ts'
import type { Change, OwnObservation, Scenario } from '../../model/scenario.ts'
import type { TextLanguage } from '../../model/text.ts'
import { scenarioDiff, movesFigures, type FigureDifference } from './scenarioDiff.ts'
import type { Edit } from './edit.ts'
import { holds, withChange, withChanges, withCredence, withCredences, withObservations, without, withValue } from './edits.ts'
import { baseline } from '../../model/baseline.ts'
import type { Step } from './step.ts'

/** A scenario under the hand: what it comes to mean laid over its model, and every way to change it, each a step. */
export abstract class Editable {
  protected current: Scenario = $state.raw(baseline)

  /** The model that the scenario rests on. */
  readonly model: Model = $derived(modelOf(this.current.model))
  /** The newest version of it; nothing where that is the scenario’s own. */
  readonly newestModel: Model | undefined = $derived(newestOf(this.current))
  readonly resolved: ResolvedScenario = $derived(resolveScenario(this.model, this.current))
  /** What every assumption is, by path. */
  readonly inputs: ReadonlyMap<string, Input> = $derived(inputsByPath(this.resolved))
  readonly #industries = $derived(this.current.industries)
  /** What every assumption would be without the user's changes, by path. */
  readonly own: ReadonlyMap<string, Input> = $derived(
    inputsByPath(resolveScenario(this.model, { ...baseline, industries: this.#industries })),
  )
  readonly changed: readonly string[] = $derived(Object.keys(this.current.assumptions))
  /** All in which the scenario is not the model. */
  readonly differences: readonly FigureDifference[] = $derived(
    scenarioDiff({ ...baseline, simulation: this.model.simulation }, this.current).filter(movesFigures),
  )

  /** Take a step: from now on the scenario is another. @returns whether it was taken: what a file could not hold is refused. */
  abstract do(step: Step, after: Scenario): boolean

  /** The hand has let go: what comes next is another step. */
  abstract settle(): void

  get scenario(): Scenario {
    return this.current
  }

  /**
   * Move an assumption, in its unit; what lies outside its bounds is held at the bound. Where its distribution cannot follow,
   * it stays where it is.
   */
  set(path: string, value: number) {
    const own = this.ownOf(path)
    const held = Math.min(own.bounds[1], Math.max(own.bounds[0], value))
    const from = this.inputs.get(path)?.value ?? own.value
    if (held === from) return
    const after = withValue(this.current, own, held)
    if (holds(after, own)) this.do({ kind: 'value', path, from, to: held }, after)
  }

  /** Move several assumptions in one step; where one of them cannot be moved that far by itself, all stay. */
  setTogether(values: ReadonlyMap<string, number>) {
    let after = this.current
    const moved: { path: string; to: number }[] = []
    for (const [path, value] of values) {
      const own = this.ownOf(path)
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
    this.do({ kind: 'reading', path }, withChange(this.current, this.ownOf(path), change))
  }

  /** Believe a claim, from 0, not at all, to 1. */
  setCredence(claim: string, to: number) {
    const from = this.credence(claim)
    if (to !== from) this.do({ kind: 'credence', claim, from, to }, withCredence(this.current, [claim], to))
  }

  /** Believe every claim of one side as much. */
  setCredences(side: 'saves' | 'limits', to: number) {
    const claims = Object.entries(this.model.claims).flatMap(([id, claim]) => (claim.side === side ? [id] : []))
    this.do({ kind: 'credences', side, to }, withCredence(this.current, claims, to))
  }

  /** Believe many claims each as much as is suggested for it, in one step. */
  setEachCredence(credences: Readonly<Record<string, number>>) {
    const moved = Object.entries(credences).filter(([claim, to]) => claim in this.model.claims && this.credence(claim) !== to)
    if (moved.length > 0) this.do({ kind: 'suggested', count: moved.length }, withCredences(this.current, Object.fromEntries(moved)))
    this.settle()
  }

  /** Change the readings of many assumptions for one reason, in one step. */
  setReadings(kind: 'widened' | 'unwidened' | 'learned', changes: Readonly<Record<string, Change>>) {
    const count = Object.keys(changes).length
    if (count > 0) this.do({ kind, count }, withChanges(this.current, changes))
    this.settle()
  }

  /** Keep something that was seen. It moves no figure. @returns whether it was kept. */
  observe(observation: OwnObservation): boolean {
    const all = [...(this.current.observations ?? []), observation]
    const done = this.do({ kind: 'observed', variable: observation.variable, change: 'added' }, withObservations(this.current, all))
    this.settle()
    return done
  }

  /** Drop something that was seen, by its place in the scenario's list. */
  forgetObservation(index: number) {
    const all = this.current.observations ?? []
    const dropped = all[index]
    if (!dropped) return
    const left = all.filter((_, place) => place !== index)
    this.do({ kind: 'observed', variable: dropped.variable, change: 'removed' }, withObservations(this.current, left))
    this.settle()
  }

  credence(claim: string): number {
    return this.current.credence[claim] ?? 1
  }

  isChanged(path: string): boolean {
    return path in this.current.assumptions
  }

  /** Back to the model's own reading. */
  reset(path: string) {
    if (this.isChanged(path)) this.do({ kind: 'reset', path }, without(this.current, [path]))
    this.settle()
  }

  resetSome(paths: readonly string[]) {
    const count = paths.filter((path) => this.isChanged(path)).length
    if (count > 0) this.do({ kind: 'resetSome', count }, without(this.current, paths))
    this.settle()
  }

  /** Everything as the model has it: assumptions, credences, industries, and no metrics of one's own. */
  resetAll() {
    const { simulation } = this.model
    this.do({ kind: 'resetAll' }, { ...this.current, simulation, assumptions: {}, credence: {}, industries: [], metrics: [] })
    this.settle()
  }

  rename(language: TextLanguage, to: string) {
    this.do({ kind: 'rename', to }, { ...this.current, title: { ...this.current.title, [language]: to } })
  }

  describe(language: TextLanguage, to: string) {
    this.do({ kind: 'describe' }, { ...this.current, description: { ...this.current.description, [language]: to } })
  }

  /** Look at other years, or draw otherwise. */
  setSimulation(change: Partial<Simulation>) {
    this.do({ kind: 'simulation' }, { ...this.current, simulation: { ...this.current.simulation, ...change } })
    this.settle()
  }

  /** Do a step that was made elsewhere. @returns whether it was done. */
  apply({ step, scenario }: Edit): boolean {
    const done = this.do(step, scenario)
    this.settle()
    return done
  }

  protected ownOf(path: string): Input {
    const own = this.own.get(path)
    if (!own) throw new Error(`No assumption ${path}`)
    return own
  }
}
