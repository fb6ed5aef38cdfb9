import type { Operation } from '../plan/graph.ts'
import type { Plan } from '../plan/plan.ts'
import { Emitter } from './emitter.ts'
import { moduleOf, type Bytes } from './encoder.ts'
import { blockDraws, type Layout } from './memoryLayout.ts'
import { constantCount, type Precision } from './precision.ts'

/** Bytes at the start of memory: constants, then one number for each node of the plan that is the same in every draw. */
export const headLength = ({ nodes }: Plan, { bytes }: Precision): number =>
  Math.ceil(((constantCount + nodes.length) * bytes) / 1024) * 1024

/**
 * Write the plan as a WebAssembly module: one function for each chunk, which goes through a block two draws at a time, four in
 * single precision.
 * A node costs its own instructions and nothing else; what only its own function reads never reaches memory.
 */
export function generate(plan: Plan, layout: Layout, precision: Precision): Bytes {
  return moduleOf(layout.chunks.map((nodes) => new Chunk(plan, layout, precision).body(nodes)))
}

const binary: Partial<Record<Operation, 'add' | 'subtract' | 'multiply' | 'divide'>> = {
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  divide: 'divide',
}
const comparison: Partial<Record<Operation, 'less' | 'lessEqual' | 'greater' | 'greaterEqual' | 'equal' | 'notEqual'>> = {
  less: 'less',
  lessEqual: 'lessEqual',
  greater: 'greater',
  greaterEqual: 'greaterEqual',
  equal: 'equal',
  notEqual: 'notEqual',
}

class Chunk {
  readonly #plan: Plan
  readonly #layout: Layout
  readonly #precision: Precision
  readonly #emitter: Emitter
  readonly #local = new Map<number, number>()
  /** By divisor, in single precision: how often it divides in this function, and the local that holds its reciprocal. */
  readonly #divides = new Map<number, number>()
  readonly #reciprocal = new Map<number, number>()

  constructor(plan: Plan, layout: Layout, precision: Precision) {
    this.#plan = plan
    this.#layout = layout
    this.#precision = precision
    this.#emitter = new Emitter(precision)
  }

  body(chunk: readonly number[]): Bytes {
    for (const place of chunk) {
      const { operation, right } = this.#plan.nodes[place] ?? missing(place)
      if (operation === 'divide' && this.#precision.name === 'single') this.#divides.set(right, (this.#divides.get(right) ?? 0) + 1)
    }
    for (const place of chunk) {
      this.#node(place)
      const local = this.#emitter.code.local()
      this.#local.set(place, local)
      this.#emitter.code.set(local)
      if ((this.#layout.slot[place] ?? -1) >= 0) {
        const offset = this.#address(place)
        this.#emitter.code.get(local)
        this.#emitter.code.memory('store', offset)
      }
    }
    return this.#emitter.code.looped(blockDraws * this.#precision.bytes, headLength(this.#plan, this.#precision))
  }

  #node(place: number): void {
    const { operation, left, right } = this.#plan.nodes[place] ?? missing(place)
    if (operation === 'min' || operation === 'max') {
      this.#extreme(operation, left, right)
      return
    }
    if (operation === 'divide' && (this.#divides.get(right) ?? 0) > 1) {
      this.#push(left)
      this.#pushReciprocal(right)
      this.#emitter.code.vector('multiply')
      return
    }
    const plain = binary[operation]
    const compare = comparison[operation]
    if (plain ?? compare) {
      this.#push(left)
      this.#push(right)
      this.#emitter.code.vector(plain ?? compare ?? 'add')
      if (compare) this.#emitter.with('one', 'and')
      return
    }
    this.#push(left)
    if (operation === 'negative' || operation === 'abs' || operation === 'sqrt') this.#emitter.code.vector(operation)
    else if (operation === 'exp') this.#emitter.exp()
    else if (operation === 'log') this.#emitter.log()
    else if (operation === 'power') {
      this.#push(right)
      this.#emitter.power()
    } else throw new Error(`${operation} in a chunk`)
  }

  /**
   * Beside a constant that is a number, the short instructions come to the same bits: what is no number stays, and beside 0 the
   * larger is made 0 where it is -0 by adding 0.
   */
  #extreme(operation: 'min' | 'max', left: number, right: number): void {
    const node = (place: number) => this.#plan.nodes[place] ?? missing(place)
    const isConstant = (place: number) =>
      node(place).operation === 'number' && !Number.isNaN(node(place).value) && !Object.is(node(place).value, -0)
    const swapped = isConstant(left)
    this.#push(swapped ? right : left)
    this.#push(swapped ? left : right)
    if (!swapped && !isConstant(right)) this.#emitter.code.vector(operation)
    else if (operation === 'min') this.#emitter.code.vector('secondIfLess')
    else {
      this.#emitter.code.vector('secondIfMore')
      if (node(swapped ? left : right).value === 0) this.#emitter.with('zero', 'add')
    }
  }

  /** Divisions take several times as long as products: by what divides more than once 1 is divided once. */
  #pushReciprocal(divisor: number): void {
    const known = this.#reciprocal.get(divisor)
    if (known !== undefined) {
      this.#emitter.code.get(known)
      return
    }
    this.#emitter.constant('one')
    this.#push(divisor)
    this.#emitter.code.vector('divide')
    const local = this.#emitter.code.local()
    this.#reciprocal.set(divisor, local)
    this.#emitter.code.tee(local)
  }

  /** Bring a node's pair of values onto the stack: from its local, from its column, or the steady value twice. */
  #push(place: number): void {
    const known = this.#local.get(place)
    if (known !== undefined) {
      this.#emitter.code.get(known)
      return
    }
    if (!(this.#plan.nodes[place] ?? missing(place)).varies) {
      this.#emitter.steady(constantCount + place)
      return
    }
    this.#emitter.code.memory('load', this.#address(place))
    const local = this.#emitter.code.local()
    this.#local.set(place, local)
    this.#emitter.code.tee(local)
  }

  /** Push where the block, or what all blocks share, is now; returns how far on a node's column is. */
  #address(place: number): number {
    const { slot, kept } = this.#layout
    const column = slot[place] ?? 0
    this.#emitter.code.get(column < kept ? 1 : 2)
    return (column < kept ? column : column - kept) * blockDraws * this.#precision.bytes
  }
}

function missing(place: number): never {
  throw new Error(`No node ${place}`)
}
