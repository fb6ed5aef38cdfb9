import { effective, valueWithFactor, type ResolvedScenario, type Input } from './resolve.ts'
import { columnsOf, type DrawColumns } from './draws/drawColumns.ts'
import { drawnColumn } from './draws/inputDraws.ts'
import { Interpreter } from './plan/interpreter.ts'
import { steadyValues, type Machine } from './plan/machine.ts'
import { equationsForPoint, equationsKey, everyValue, planFor, planOf, pointKey, varies, type Asked, type Plan } from './plan/plan.ts'
import type { ReadyEquations } from './plan/readyEquations.ts'
import type { Values } from './evaluate.ts'
import { compile, hasVectors, VectorMachine, type Compiled } from './wasm/wasmMachine.ts'
import { double, type Precision } from './wasm/precision.ts'

/** Draws that are computed together; longer runs go on batch by batch in the same memory. */
export const batchDraws = 4096

/**
 * A case made ready to be computed again and again, for one set of asked variables and one seed. The next case may differ in
 * any value: only the columns of assumptions that changed are drawn anew, and only what depends on them is worked out.
 */
export class Simulation {
  readonly plan: Plan
  #columns: DrawColumns
  readonly #machine: Machine
  readonly #taken: (Input | undefined)[]
  /** The case's own columns where others have been put in their place. */
  readonly #replaced = new Map<number, Float64Array>()
  #case: ResolvedScenario | undefined
  #from = -1
  #count = 0

  constructor({ plan, compiled }: Prepared, columns: DrawColumns, most: number) {
    this.plan = plan
    this.#columns = columns
    this.#machine = compiled ? new VectorMachine(compiled, most) : new Interpreter(plan, most)
    this.#taken = plan.inputs.map(() => undefined)
  }

  /**
   * Do something with other columns, as under another seed, in the same machine. Whoever uses it next finds its own columns: the run
   * that asked for this may be ended at its next pause, and others go on between its slices.
   */
  withColumns<Answer>(columns: DrawColumns, work: () => Answer): Answer {
    const own = this.#columns
    this.#take(columns)
    try {
      return work()
    } finally {
      this.#take(own)
    }
  }

  #take(columns: DrawColumns): void {
    this.#columns = columns
    this.#taken.fill(undefined)
  }

  /** Work out the draws from `from` on, `batchDraws` at the most or what its simulator makes at once. The case must share the plan's key. */
  compute(resolved: ResolvedScenario, from: number, count: number): void {
    this.restore()
    const moved = from !== this.#from || count !== this.#count
    this.#from = from
    this.#count = count
    const into = drawn.subarray(0, count)
    for (let place = 0; place < this.plan.inputs.length; place += 1) {
      const { name, member, node } = this.plan.inputs[place]!
      const input = inputOf(resolved, name, member)
      if (!(this.plan.nodes[node]?.varies ?? false)) continue
      if (!moved && sameDraws(input, this.#taken[place])) continue
      this.#taken[place] = input
      this.#machine.load(place, drawnColumn(input, this.#columns.normals(resolved, input, from, count), into))
    }
    if (resolved !== this.#case) this.#machine.steady(steadyValues(this.plan, (place) => pointOf(resolved, this.plan, place)))
    this.#case = resolved
    this.#machine.run(count)
  }

  /** The assumptions of the plan that differ from draw to draw, by their place among its inputs. */
  uncertain(resolved: ResolvedScenario): UncertainInput[] {
    return this.plan.inputs.flatMap(({ name, member, node }, place) =>
      (this.plan.nodes[node]?.varies ?? false) ? [{ place, input: inputOf(resolved, name, member) }] : [],
    )
  }

  /** Put a column of one's own in the place of an input, until the next `restore` or `compute`. */
  override(place: number, column: Float64Array): void {
    if (!this.#replaced.has(place)) {
      const own = new Float64Array(this.#count)
      this.#machine.read([this.plan.inputs[place]?.node ?? 0], [own])
      this.#replaced.set(place, own)
    }
    this.#machine.load(place, column)
  }

  /** Put back the scenario's own columns where others had been put, without working anything out yet. */
  restore(): void {
    for (const [place, own] of this.#replaced) this.#machine.load(place, own)
    this.#replaced.clear()
  }

  /** Work out the draws again with what has been replaced: all of them, or the first few. */
  rerun(count = this.#count): void {
    this.#machine.run(count)
  }

  /** One value of a variable, by its place in the order of `positions`, in each draw. */
  read(variable: string, place: number, into: Float64Array): void {
    this.#machine.read([this.#node({ variable, place })], [into])
  }

  /**
   * Many values, each in the first `count` draws: some of them at a time, since what is worked out together lies together in memory.
   *
   * @param take Gets the draws of one value after the other, in a column that is used again.
   */
  readEach(values: readonly DrawnValue[], count: number, take: (draws: Float64Array, index: number) => void): void {
    for (let first = 0; first < values.length; first += readTogether) {
      const nodes = values.slice(first, first + readTogether).map((value) => this.#node(value))
      const into = nodes.map((_, index) => (readColumns[index] ??= new Float64Array(batchDraws)).subarray(0, count))
      this.#machine.read(nodes, into)
      for (const [index, draws] of into.entries()) take(draws, first + index)
    }
  }

  #node({ variable, place }: DrawnValue): number {
    return this.plan.outputs.get(variable)?.[place] ?? 0
  }
}

/** One value of a variable, by its place in the order of `positions`. */
export interface DrawnValue {
  readonly variable: string
  readonly place: number
}

/** So many columns are read at a time that all of them stay close to the processor. */
const readTogether = 48
const readColumns: Float64Array[] = []
/** A column that is on its way into a machine. */
const drawn = new Float64Array(batchDraws)

/** One assumption that differs from draw to draw. */
export interface UncertainInput {
  readonly place: number
  readonly input: Input
}

/** A plan, compiled where there are vectors: what machines with memories of their own can share. */
interface Prepared {
  readonly plan: Plan
  readonly compiled: Compiled | undefined
}

/** Keeps the machines that can serve the next run. */
export class Simulator {
  readonly vectors: boolean
  readonly #precision: Precision | undefined
  readonly #most: number
  readonly #simulations = new Map<string, Simulation>()
  readonly #loose = new Set<string>()
  #columns = columnsOf(0)
  #before: ResolvedScenario | undefined

  /**
   * @param vectors Whether to use WebAssembly vectors; the interpreter gives the same figures without.
   * @param precision `single` for pictures that are replaced as soon as nothing is moved.
   * @param most Draws that are made at once: fewer take less memory.
   */
  constructor(vectors: boolean = hasVectors(), precision: Precision = double, most = batchDraws) {
    this.vectors = vectors
    this.#most = most
    this.#precision = vectors ? precision : undefined
  }

  columns(seed: number): DrawColumns {
    if (this.#columns.seed !== seed) {
      this.#columns = columnsOf(seed)
      this.#simulations.clear()
    }
    return this.#columns
  }

  /** A simulation for a scenario, one at hand if there is one that fits. `purpose` keeps apart what should not share memory. */
  simulation(resolved: ResolvedScenario, asked: readonly Asked[], seed: number, purpose = ''): Simulation {
    this.#loosen(resolved)
    const columns = this.columns(seed)
    const equations = equationsKey(resolved, this.#loose)
    const key = equations + keyOfAsked(asked)
    return remembered(this.#simulations, purpose + key, 4, () => {
      const { forDraws } = ready
      const read = forDraws?.key === equations && asked.every((one) => forDraws.tells(one)) ? forDraws : undefined
      const kind = `${this.#precision?.name ?? 'plain'} ${read ? 'ready' : 'written'} `
      const known = remembered(prepared, kind + key, 8, () => {
        const plan = read ? planOf(read, asked) : planFor(resolved, asked, this.#loose)
        return { plan, compiled: this.#precision && compile(plan, this.#precision) }
      })
      return new Simulation(known, columns, this.#most)
    })
  }

  /** The estimate with every assumption at its value, by the fast way. */
  point(resolved: ResolvedScenario): Values {
    const key = pointKey(resolved)
    const plan = remembered(points, key, 4, () => {
      return planOf(ready.forPoint?.key === key ? ready.forPoint : equationsForPoint(resolved), everyValue(resolved))
    })
    const values = steadyValues(plan, (place) => pointOf(resolved, plan, place))
    const estimates = new Map<string, Float64Array>()
    for (const [name, nodes] of plan.outputs) {
      const estimate = new Float64Array(nodes.length)
      for (let place = 0; place < nodes.length; place += 1) estimate[place] = values[nodes[place]!]!
      estimates.set(name, estimate)
    }
    return estimates
  }

  /** A fixed assumption that has changed once is likely to change again: from then on plans leave it open. */
  #loosen(resolved: ResolvedScenario): void {
    const before = this.#before
    this.#before = resolved
    if (!before || before.model !== resolved.model) return
    for (const [name, inputs] of resolved.inputs) {
      const last = before.inputs.get(name)
      if (!last) continue
      for (let member = 0; member < Math.min(inputs.length, last.length); member += 1) {
        const [was, input] = [last[member]!, inputs[member]!]
        if (was !== input && was.path === input.path && was.value !== input.value && !varies(input)) this.#loose.add(input.path)
      }
    }
  }
}

const askedKeys = new WeakMap<readonly Asked[], string>()

/** What is asked for, in a word: of a list that is handed in again it is known. */
function keyOfAsked(asked: readonly Asked[]): string {
  const key = askedKeys.get(asked) ?? JSON.stringify(asked.map(({ variable, places }) => [variable.name, ...places]))
  askedKeys.set(asked, key)
  return key
}

/** A plan depends on nothing but its key: all that computes on this thread shares what is ready. */
const prepared = new Map<string, Prepared>()
const points = new Map<string, Plan>()

/** What is known by a key, made where it is not; of more than so many, what has not been asked for the longest gives way. */
function remembered<Value>(known: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.delete(key)
  const [oldest] = known.keys()
  if (known.size >= most && oldest !== undefined) known.delete(oldest)
  known.set(key, value)
  return value
}

/** Equations that this thread need not write out: those of runs, and those of the estimate with every assumption at its value. */
interface Ready {
  readonly forDraws: ReadyEquations | undefined
  readonly forPoint: ReadyEquations | undefined
}

let ready: Ready = { forDraws: undefined, forPoint: undefined }

/** From now on whatever is computed on this thread takes these where they fit. */
export function takeReady(equations: Partial<Ready>): void {
  ready = { ...ready, ...equations }
}

function inputOf(resolved: ResolvedScenario, name: string, member: number): Input {
  const input = resolved.inputs.get(name)?.[member]
  if (!input) throw new Error(`No input ${name} ${member}`)
  return input
}

function pointOf(resolved: ResolvedScenario, plan: Plan, place: number): number {
  const { name, member } = plan.inputs[place] ?? { name: '', member: 0 }
  const input = inputOf(resolved, name, member)
  return effective(input, valueWithFactor(input))
}

/** Whether two inputs are drawn alike. */
export function sameDraws(one: Input, other: Input | undefined): boolean {
  if (one === other) return true
  return (
    other !== undefined &&
    one.path === other.path &&
    one.value === other.value &&
    one.low === other.low &&
    one.high === other.high &&
    one.distribution === other.distribution &&
    one.bounds[0] === other.bounds[0] &&
    one.bounds[1] === other.bounds[1] &&
    one.credence === other.credence &&
    one.neutral === other.neutral &&
    one.loading === other.loading &&
    one.driven?.shift === other.driven?.shift &&
    one.driven?.stretch === other.driven?.stretch &&
    one.factor === other.factor
  )
}
