import { operandsOf, operations, type Leaf, type Node } from './graph.ts'
import type { Asked, WrittenEquations } from './plan.ts'

/**
 * Equations that were written out beforehand, as bytes: what takes a quarter of a second to write is read in some milliseconds.
 *
 *     length of the head · head as JSON · numbers · operations · left · right · outputs
 *
 * A node's operation is a byte, 128 more where it differs from draw to draw; the nodes it takes are told by how far back they are,
 * in seven bits a byte; the outputs, variable by variable, by how far each is from the one before. `left` and `right` are of those
 * nodes alone that take one.
 */
export class ReadyEquations implements WrittenEquations {
  readonly #bytes: Uint8Array
  #read: Read | undefined

  /** @param bytes From `writeEquations`; they are read when somebody asks for something, and who asks is told if they are none. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get key(): string {
    return this.#equations.key
  }

  get nodes(): readonly Node[] {
    return this.#equations.nodes
  }

  get leaves(): readonly Leaf[] {
    return this.#equations.leaves
  }

  /** Whether all that is asked of a variable is written. */
  tells({ variable, places }: Asked): boolean {
    const nodes = this.#equations.outputs.get(variable.name)
    return nodes !== undefined && places.every((place) => (nodes[place] ?? -1) >= 0)
  }

  nodesOf({ variable, places }: Asked): Int32Array {
    const nodes = this.#equations.outputs.get(variable.name) ?? new Int32Array(0)
    const asked = new Int32Array(nodes.length).fill(-1)
    for (const place of places) asked[place] = nodes[place]!
    return asked
  }

  get #equations(): Read {
    return (this.#read ??= readEquations(this.#bytes))
  }
}

/** Equations that have been read. */
interface Read {
  readonly key: string
  readonly nodes: readonly Node[]
  readonly leaves: readonly Leaf[]
  readonly outputs: ReadonlyMap<string, Int32Array>
}

function readEquations(bytes: Uint8Array): Read {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const reader = new Reader(bytes, headAt + view.getUint32(0, true))
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(headAt, reader.at))) as Head
  const numbers = Array.from({ length: head.numbers }, () => view.getFloat64((reader.at += 8) - 8, true))
  const codes = bytes.subarray(reader.at, (reader.at += head.nodes))
  const taken = (fewest: number) => Int32Array.from(codes, (code, node) => (operandsOf(code & 127) < fewest ? -1 : node - reader.next()))
  const [left, right] = [taken(1), taken(2)]
  let number = 0
  let leaf = 0
  const nodes = Array.from(codes, (code, node): Node => {
    const operation = operations[code & 127]
    if (operation === undefined) throw new Error(`No operation ${code & 127}`)
    const value = operation === 'number' ? numbers[number++]! : operation === 'input' ? leaf++ : 0
    return { operation, left: left[node]!, right: right[node]!, value, varies: code >= 128 }
  })
  let last = 0
  const output = () => (last += signed(reader.next()))
  return {
    ...{ key: head.key, nodes, leaves: head.leaves.map(([name, member, node]) => ({ name, member, node })) },
    outputs: new Map(head.outputs.map(([name, length]) => [name, Int32Array.from({ length }, output)])),
  }
}

/** Write equations out as bytes, as far as they are asked for. */
export function writeEquations(equations: WrittenEquations, asked: readonly Asked[]): Uint8Array {
  const outputs = asked.map((one) => [one.variable.name, equations.nodesOf(one)] as const)
  const { nodes, leaves } = equations
  const numbers = nodes.filter(({ operation }) => operation === 'number')
  const head: Head = {
    key: equations.key,
    nodes: nodes.length,
    numbers: numbers.length,
    leaves: leaves.map(({ name, member, node }) => [name, member, node]),
    outputs: outputs.map(([name, { length }]) => [name, length]),
  }
  const headBytes = new TextEncoder().encode(JSON.stringify(head))
  const fixed = new Uint8Array(headAt + headBytes.length + 8 * numbers.length)
  const view = new DataView(fixed.buffer)
  view.setUint32(0, headBytes.length, true)
  fixed.set(headBytes, headAt)
  for (const [index, { value }] of numbers.entries()) view.setFloat64(headAt + headBytes.length + 8 * index, value, true)
  const codes = nodes.map(({ operation, varies }) => operations.indexOf(operation) + (varies ? 128 : 0))
  const back = (side: 'left' | 'right') => nodes.flatMap((node, place) => (node[side] < 0 ? [] : sevenBits(place - node[side])))
  return Uint8Array.from([
    ...fixed,
    ...codes,
    ...back('left'),
    ...back('right'),
    ...steps(outputs.flatMap(([, nodes]) => [...nodes])).flatMap((step) => sevenBits(unsigned(step))),
  ])
}

/** Bytes before the head. */
const headAt = 4

interface Head {
  readonly key: string
  readonly nodes: number
  readonly numbers: number
  readonly leaves: readonly (readonly [name: string, member: number, node: number])[]
  readonly outputs: readonly (readonly [name: string, length: number])[]
}

/** How far every number is from the one before. */
const steps = (values: readonly number[]): number[] => values.map((value, index) => value - (values[index - 1] ?? 0))

/** Whole numbers of either sign as those from 0 on, small ones small: 0, -1, 1, -2 as 0, 1, 2, 3. */
const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

/** A whole number from 0 on, seven bits a byte, the lowest first. */
function sevenBits(value: number): number[] {
  const bytes: number[] = []
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128)
  return [...bytes, value]
}

/** Reads whole numbers one after the other. */
class Reader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  next(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++]
      if (byte === undefined) throw new Error('The equations end too soon')
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}
