import { computeAny, type Machine } from './machine.ts'
import type { Operation } from './graph.ts'
import type { Plan } from './plan.ts'

/** Draws worked on at a time: a column of them stays close to the processor, and looking up what to do next is spread over them. */
const blockDraws = 512

/** Runs a plan without WebAssembly: operation by operation over columns of a block, each column's place used again after its last use. */
export class Interpreter implements Machine {
  readonly capacity: number
  readonly #plan: Plan
  readonly #steps: readonly Step[]
  readonly #registers: readonly Float64Array[]
  readonly #columns = new Map<number, Float64Array>()
  #steady: Float64Array = new Float64Array(0)

  constructor(plan: Plan, capacity: number) {
    this.capacity = capacity
    this.#plan = plan
    const { steps, registers } = stepsOf(plan)
    this.#steps = steps
    this.#registers = Array.from({ length: registers }, () => new Float64Array(blockDraws))
    for (const places of plan.outputs.values()) {
      for (const place of places) if (plan.nodes[place]?.varies) this.#columns.set(place, new Float64Array(capacity))
    }
  }

  load(input: number, column: Float64Array): void {
    this.#columns.set(this.#plan.inputs[input]?.node ?? -1, column.slice())
  }

  steady(values: Float64Array): void {
    this.#steady = values
  }

  run(count: number): void {
    for (let from = 0; from < count; from += blockDraws) {
      const draws = Math.min(blockDraws, count - from)
      for (const { operation, node, register, left, right } of this.#steps) {
        const into = this.#registers[register] ?? into0
        if (operation === 'input') into.set(this.#columns.get(node)?.subarray(from, from + draws) ?? into0)
        else compute(operation, into, this.#side(left), this.#side(right), draws)
        if (operation !== 'input') this.#columns.get(node)?.set(into.subarray(0, draws), from)
      }
    }
  }

  read(nodes: readonly number[], into: readonly Float64Array[]): void {
    for (const [index, column] of into.entries()) {
      const node = nodes[index]!
      const draws = this.#columns.get(node)
      if (draws) column.set(draws.subarray(0, column.length))
      else column.fill(this.#steady[node] ?? 0)
    }
  }

  #side({ register, node }: Side): Float64Array | number {
    return register < 0 ? (this.#steady[node] ?? 0) : (this.#registers[register] ?? into0)
  }
}

const into0 = new Float64Array(0)

/** Where one side of an operation is: in a register, or a steady value (register -1). */
interface Side {
  readonly register: number
  readonly node: number
}

interface Step {
  readonly operation: Operation
  readonly node: number
  readonly register: number
  readonly left: Side
  readonly right: Side
}

function stepsOf({ nodes }: Plan): { steps: Step[]; registers: number } {
  const lastUse = new Int32Array(nodes.length).fill(-1)
  for (const [place, { left, right }] of nodes.entries()) for (const side of [left, right]) if (side >= 0) lastUse[side] = place
  const registerOf = new Int32Array(nodes.length).fill(-1)
  const free: number[] = []
  let registers = 0
  const steps: Step[] = []
  for (const [place, { operation, left, right, varies }] of nodes.entries()) {
    if (!varies) continue
    const register = free.pop() ?? registers++
    registerOf[place] = register
    const side = (node: number): Side => ({ node, register: registerOf[node] ?? -1 })
    steps.push({ operation, node: place, register, left: side(left), right: side(right) })
    for (const taken of new Set([left, right, place])) {
      const last = lastUse[taken] ?? -1
      if ((taken === place ? last < 0 : last === place) && (registerOf[taken] ?? -1) >= 0) free.push(registerOf[taken] ?? 0)
    }
  }
  return { steps, registers }
}

/** One operation over a block; a side is a column or one number for all draws. */
function compute(operation: Operation, into: Float64Array, left: Float64Array | number, right: Float64Array | number, draws: number): void {
  const a = typeof left === 'number' ? filled(first, left, draws) : left
  const b = typeof right === 'number' ? filled(second, right, draws) : right
  switch (operation) {
    case 'add':
      for (let draw = 0; draw < draws; draw += 1) into[draw] = (a[draw] ?? 0) + (b[draw] ?? 0)
      return
    case 'subtract':
      for (let draw = 0; draw < draws; draw += 1) into[draw] = (a[draw] ?? 0) - (b[draw] ?? 0)
      return
    case 'multiply':
      for (let draw = 0; draw < draws; draw += 1) into[draw] = (a[draw] ?? 0) * (b[draw] ?? 0)
      return
    case 'divide':
      for (let draw = 0; draw < draws; draw += 1) into[draw] = (a[draw] ?? 0) / (b[draw] ?? 0)
      return
    default:
      for (let draw = 0; draw < draws; draw += 1) into[draw] = computeAny(operation, a[draw] ?? 0, b[draw] ?? 0)
  }
}

const first = new Float64Array(blockDraws)
const second = new Float64Array(blockDraws)

const filled = (column: Float64Array, value: number, draws: number): Float64Array => column.fill(value, 0, draws)
