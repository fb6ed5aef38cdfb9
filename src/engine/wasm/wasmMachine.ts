import type { Machine } from '../plan/machine.ts'
import type { Plan } from '../plan/plan.ts'
import { blockDraws, layOut, type Layout } from './memoryLayout.ts'
import { generate, headLength } from './module.ts'
import { constantCount, double, writeConstants, type Precision } from './precision.ts'

/** A plan as a compiled module, with all that depends on the plan alone. */
export interface Compiled {
  readonly plan: Plan
  readonly layout: Layout
  readonly precision: Precision
  readonly module: WebAssembly.Module
}

const smallest = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]

/** Whether this machine runs WebAssembly with 128-bit vectors. */
export const hasVectors = (): boolean => typeof WebAssembly === 'object' && WebAssembly.validate(Uint8Array.from(smallest))

/** Turn a plan into a module, once; a machine for any number of draws is then made at once. */
export function compile(plan: Plan, precision: Precision = double): Compiled {
  const layout = layOut(plan)
  return { plan, layout, precision, module: new WebAssembly.Module(generate(plan, layout, precision)) }
}

type BlockFunction = (address: number) => void

/**
 * Runs a compiled plan. Memory holds the head (constants and steady values), the columns that all blocks share, then block after
 * block with the columns that are kept, one after the other.
 */
export class VectorMachine implements Machine {
  readonly capacity: number
  readonly #compiled: Compiled
  readonly #memory: Float64Array | Float32Array
  readonly #functions: readonly BlockFunction[]
  /** Bytes before the first block. */
  readonly #head: number
  readonly #blockLength: number
  /** Whether anything has changed since the last run. */
  #changed = false
  #computed = 0

  constructor(compiled: Compiled, capacity: number) {
    const { plan, layout, module, precision } = compiled
    const blocks = Math.ceil(capacity / blockDraws)
    this.capacity = blocks * blockDraws
    this.#compiled = compiled
    this.#head = headLength(plan, precision) + (layout.slots - layout.kept) * blockDraws * precision.bytes
    this.#blockLength = layout.kept * blockDraws
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.#head + blocks * this.#blockLength * precision.bytes) / 65536) })
    writeConstants(memory.buffer, precision)
    this.#memory = precision.bytes === 8 ? new Float64Array(memory.buffer) : new Float32Array(memory.buffer)
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    this.#functions = layout.chunks.map((_, index) => exports[String(index)] as BlockFunction)
  }

  load(input: number, column: Float64Array): void {
    const node = this.#compiled.plan.inputs[input]?.node ?? -1
    this.#changed = true
    const memory = this.#memory
    for (let from = 0; from < column.length; from += blockDraws) {
      const end = Math.min(from + blockDraws, column.length)
      let place = this.#column(node, from)
      for (let draw = from; draw < end; draw += 1) memory[place++] = column[draw]!
    }
  }

  steady(values: Float64Array): void {
    const kept = this.#memory.subarray(constantCount, constantCount + values.length)
    for (const node of this.#compiled.plan.steady) {
      const before = kept[node]
      kept[node] = values[node]!
      if (!Object.is(before, kept[node])) this.#changed = true
    }
  }

  run(count: number): void {
    if (count === this.#computed && !this.#changed) return
    this.#changed = false
    this.#computed = count
    const step = this.#blockLength * this.#compiled.precision.bytes
    const end = this.#head + Math.ceil(count / blockDraws) * step
    for (let address = this.#head; address < end; address += step) for (const compute of this.#functions) compute(address)
  }

  /** Block by block: what a block keeps lies close together, and each output far from its own draws in the next. */
  read(nodes: readonly number[], into: readonly Float64Array[]): void {
    const memory = this.#memory
    const columns: Float64Array[] = []
    const places: number[] = []
    for (const [index, column] of into.entries()) {
      const node = nodes[index]!
      if (!(this.#compiled.plan.nodes[node]?.varies ?? false)) column.fill(memory[constantCount + node] ?? 0)
      else {
        columns.push(column)
        places.push(this.#column(node, 0))
      }
    }
    const length = columns[0]?.length ?? 0
    for (let from = 0, block = 0; from < length; from += blockDraws, block += this.#blockLength) {
      const end = Math.min(from + blockDraws, length)
      for (let index = 0; index < columns.length; index += 1) {
        const column = columns[index]!
        let place = places[index]! + block
        for (let draw = from; draw < end; draw += 1) column[draw] = memory[place++]! // for so few, quicker than to copy by view
      }
    }
  }

  #column(node: number, draw: number): number {
    return (
      this.#head / this.#compiled.precision.bytes +
      (draw / blockDraws) * this.#blockLength +
      (this.#compiled.layout.slot[node] ?? 0) * blockDraws
    )
  }
}
