import type { Algebra } from '../evaluator.ts'
import type { OperatorName } from '../formula/expression.ts'
import { mixed } from '../draws/hash.ts'
import { longestChain } from './elementary.ts'

/** What a node of the graph does with the nodes it takes: first those that take none, then those that take one, then those that take two. */
export const operations = [
  'number', 'input', 'negative', 'abs', 'sqrt', 'exp', 'log',
  'add', 'subtract', 'multiply', 'divide', 'power', 'min', 'max',
  'less', 'lessEqual', 'greater', 'greaterEqual', 'equal', 'notEqual',
] as const // oxfmt-ignore

/** One of them. */
export type Operation = (typeof operations)[number]

/** How many nodes an operation takes, by its place among `operations`. */
export const operandsOf = (operation: number): number => (operation < firstOfOne ? 0 : operation < firstOfTwo ? 1 : 2)

const [firstOfOne, firstOfTwo] = [operations.indexOf('negative'), operations.indexOf('add')]

/** One value of the graph: what it does with which other values. */
export interface Node {
  readonly operation: Operation
  /** Nodes it takes, by their place in the graph; always earlier ones. */
  readonly left: number
  readonly right: number
  /** Of a number: its value. Of an input: its place among the graph's inputs. */
  readonly value: number
  /** Differs from draw to draw; otherwise it is worked out once for a whole run. */
  readonly varies: boolean
}

/** One assumption of one member, as the graph's leaf. */
export interface Leaf {
  readonly name: string
  readonly member: number
  readonly node: number
}

/** What an assumption is to the graph: different in every draw, one value that may be set before a run, or a number for good. */
export type Role = 'varying' | 'steady' | number

const operator: Record<OperatorName, Operation> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '^': 'power',
  '<': 'less',
  '<=': 'lessEqual',
  '>': 'greater',
  '>=': 'greaterEqual',
  '==': 'equal',
  '!=': 'notEqual',
}

const commutative: ReadonlySet<Operation> = new Set<Operation>(['add', 'multiply', 'min', 'max', 'equal', 'notEqual'])

/**
 * The equations of a scenario, written out value by value, as one graph in which nothing stands twice: equal parts are
 * one node, so a part is worked out at the fewest dimensions it needs. Whole powers become products that build
 * on the year before, and sums are factored (see `Terms`), so that what no term changes leaves the sum.
 */
export class Graph implements Algebra<number> {
  readonly nodes: Node[] = []
  readonly leaves: Leaf[] = []
  readonly #made = new MadeNodes(this.nodes)
  readonly #numbers = new Map<number | '-0', number>()
  readonly #inputs = new Map<string, number[]>()
  readonly #chains = new Set<number>()
  readonly #role: (name: string, member: number) => Role
  readonly #factor: (graph: Graph, terms: readonly number[]) => number

  constructor(role: (name: string, member: number) => Role, factor: (graph: Graph, terms: readonly number[]) => number) {
    this.#role = role
    this.#factor = factor
  }

  node(place: number): Node {
    const node = this.nodes[place]
    if (!node) throw new Error(`No node ${place}`)
    return node
  }

  number(value: number): number {
    const key = Object.is(value, -0) ? '-0' : value
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const node = this.#add({ operation: 'number', left: -1, right: -1, value, varies: false })
    this.#numbers.set(key, node)
    return node
  }

  input(name: string, member: number): number {
    const members = this.#inputs.get(name) ?? []
    this.#inputs.set(name, members)
    const known = members[member]
    if (known !== undefined) return known
    const role = this.#role(name, member)
    const node = typeof role === 'number' ? this.number(role) : this.#leaf(name, member, role === 'varying')
    members[member] = node
    return node
  }

  #leaf(name: string, member: number, varies: boolean): number {
    const node = this.#add({ operation: 'input', left: -1, right: -1, value: this.leaves.length, varies })
    this.leaves.push({ name, member, node })
    return node
  }

  negative(of: number): number {
    return this.make('negative', of)
  }

  operator(name: OperatorName, left: number, right: number): number {
    return name === '^' ? this.#power(left, right) : this.make(operator[name], left, right)
  }

  call(name: 'min' | 'max' | 'exp' | 'log' | 'sqrt' | 'abs', given: readonly number[]): number {
    if (name !== 'min' && name !== 'max') return this.make(name, given[0] ?? -1)
    return given.reduce((so, next) => this.make(name, so, next))
  }

  sum(terms: readonly number[]): number {
    if (terms.length === 0) return this.number(0)
    return terms.length === 1 ? (terms[0] ?? -1) : this.#factor(this, terms)
  }

  /** The node for an operation, made unless it is there; what can be seen to come to a number or to one of its sides does. */
  make(operation: Operation, left: number, right = -1): number {
    if (commutative.has(operation) && right < left) [left, right] = [right, left]
    const simple = this.#simpler(operation, left, right)
    if (simple !== undefined) return simple
    const varies = this.node(left).varies || (right >= 0 && this.node(right).varies)
    return this.#made.find(operation, left, right) ?? this.#made.keep(this.#add({ operation, left, right, value: 0, varies }))
  }

  #add(node: Node): number {
    this.nodes.push(node)
    return this.nodes.length - 1
  }

  /** Only what holds for every number, infinities and not-a-numbers included. */
  #simpler(operation: Operation, left: number, right: number): number | undefined {
    const first = this.#constant(left)
    const second = right < 0 ? 0 : this.#constant(right)
    if (first !== undefined && second !== undefined && !inexact.has(operation)) return this.number(compute(operation, first, second))
    if (operation === 'multiply') return first === 1 ? right : second === 1 ? left : undefined
    if (operation === 'divide' && second === 1) return left
    if (operation === 'add') return first === 0 ? right : second === 0 ? left : undefined
    if (operation === 'subtract' && second === 0) return left
    return undefined
  }

  #constant(place: number): number | undefined {
    const node = this.node(place)
    return node.operation === 'number' ? node.value : undefined
  }

  /** A whole power is a product: `x^3` is `x^2 * x`, where `x^2` is there from the year before. */
  #power(base: number, exponent: number): number {
    const constant = this.#constant(exponent)
    if (constant === undefined) return this.#fractionalPower(base, exponent)
    if (!Number.isInteger(constant)) return this.make('power', base, exponent)
    if (constant < 0) return this.make('divide', this.number(1), this.#power(base, this.number(-constant)))
    if (constant === 0) return this.number(1)
    if (constant === 1) return base
    if (constant > longestChain) return this.#longPower(base, constant)
    const power = this.make('multiply', this.#power(base, this.number(constant - 1)), base)
    this.#chains.add(power)
    return power
  }

  /** `0.5^(3 / h)` is `(0.5^(1 / h))^3`: one power serves all years. */
  #fractionalPower(base: number, exponent: number): number {
    const { operation, left, right } = this.node(exponent)
    const times = operation === 'divide' ? this.#constant(left) : undefined
    const positive = (this.#constant(base) ?? 0) > 0
    if (!positive || times === undefined || !Number.isInteger(times) || Math.abs(times) > longestChain)
      return this.make('power', base, exponent)
    return this.#power(this.make('power', base, this.make('divide', this.number(1), right)), this.number(times))
  }

  /** Too long to write out: a power of the size, which takes the sign of its base where it is odd. */
  #longPower(base: number, exponent: number): number {
    const odd = exponent % 2
    const even = this.make('power', this.make('abs', base), this.number(exponent - odd))
    return odd === 0 ? even : this.make('multiply', even, base)
  }

  /** A whole power stays in one piece when sums are factored. */
  isChain(place: number): boolean {
    return this.#chains.has(place)
  }
}

/** Nodes by what they do with which others. A hash table of places, since a `Map` would keep an object for every key as long as that. */
class MadeNodes {
  readonly #nodes: readonly Node[]
  /** One more than the place of a node; 0 where there is none. Never more than half full. */
  #slots = new Int32Array(2 ** 12)
  #count = 0

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
  }

  find(operation: Operation, left: number, right: number): number | undefined {
    const kept = this.#slots[this.#slot(operation, left, right)]!
    return kept === 0 ? undefined : kept - 1
  }

  /** @returns the place of the node that is kept. */
  keep(place: number): number {
    this.#count += 1
    if (2 * this.#count > this.#slots.length) {
      const kept = this.#slots
      this.#slots = new Int32Array(2 * kept.length)
      for (const one of kept) if (one > 0) this.#put(one - 1)
    }
    this.#put(place)
    return place
  }

  #put(place: number): void {
    const { operation, left, right } = this.#nodes[place]!
    this.#slots[this.#slot(operation, left, right)] = place + 1
  }

  /** Where such a node is, or would be. */
  #slot(operation: Operation, left: number, right: number): number {
    const last = this.#slots.length - 1
    const hash = mixed(Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b))
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const kept = this.#slots[slot]!
      if (kept === 0) return slot
      const node = this.#nodes[kept - 1]!
      if (node.left === left && node.right === right && node.operation === operation) return slot
    }
  }
}

/** Left to the run, which has its own exponential and logarithm. */
const inexact: ReadonlySet<Operation> = new Set<Operation>(['exp', 'log', 'power'])

/** One operation on plain numbers; exponential, logarithm and power are those of `elementary.ts`. */
export function compute(operation: Operation, left: number, right: number): number {
  switch (operation) {
    case 'negative':
      return -left
    case 'abs':
      return Math.abs(left)
    case 'sqrt':
      return Math.sqrt(left)
    case 'add':
      return left + right
    case 'subtract':
      return left - right
    case 'multiply':
      return left * right
    case 'divide':
      return left / right
    case 'min':
      return Math.min(left, right)
    case 'max':
      return Math.max(left, right)
    case 'less':
      return Number(left < right)
    case 'lessEqual':
      return Number(left <= right)
    case 'greater':
      return Number(left > right)
    case 'greaterEqual':
      return Number(left >= right)
    case 'equal':
      return Number(left === right)
    case 'notEqual':
      return Number(left !== right)
    case 'number':
    case 'input':
    case 'exp':
    case 'log':
    case 'power':
      throw new Error(`${operation} is not an exact operation`)
  }
}
