import { joined, sameKnob, type Step } from './step.ts'

interface Entry<State> {
  readonly step: Step
  readonly before: State
  readonly after: State
}

/** Steps that can be taken back and taken again. While a knob is held its steps are one. */
export class History<State> {
  #past: readonly Entry<State>[] = $state.raw([])
  #future: readonly Entry<State>[] = $state.raw([])
  #held = false

  /** The step that undo would take back. */
  readonly undoable: Step | undefined = $derived(this.#past.at(-1)?.step)
  /** The step that redo would take again. */
  readonly redoable: Step | undefined = $derived(this.#future.at(-1)?.step)

  /** Note a step. @returns whether it is a new one, not a continuation of the slider being dragged. */
  record(step: Step, before: State, after: State): boolean {
    const last = this.#past.at(-1)
    const more = this.#held && last !== undefined && sameKnob(last.step, step)
    this.#past = more
      ? [...this.#past.slice(0, -1), { step: joined(last.step, step), before: last.before, after }]
      : [...this.#past.slice(-199), { step, before, after }]
    this.#future = []
    this.#held = true
    return !more
  }

  /** The hand has let go: what comes next is a step of its own. */
  settle() {
    this.#held = false
  }

  /** The state before the last step; nothing when there is none. */
  undo(): State | undefined {
    const last = this.#past.at(-1)
    if (!last) return undefined
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, last]
    this.#held = false
    return last.before
  }

  /** The state after the step that was last taken back; nothing when there is none. */
  redo(): State | undefined {
    const next = this.#future.at(-1)
    if (!next) return undefined
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, next]
    this.#held = false
    return next.after
  }
}
