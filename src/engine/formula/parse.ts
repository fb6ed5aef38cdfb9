import { create, parseDependencies, type FactoryFunctionMap, type MathNode } from 'mathjs/number'
import { functions, operators, type Expression, type FunctionName, type OperatorName, type Place } from './expression.ts'
import type { FormulaFault } from './fault.ts'
import { nearest } from '../nearest.ts'

/** mathjs' parser alone: its evaluator is not even loaded, since formulas come from strangers through files. */
const { parse } = create({ parseDependencies } as unknown as FactoryFunctionMap)

/** What a formula may be at the most. */
export const limits = { characters: 500, parts: 200, depth: 32 } as const

const allowed = /^[A-Za-z0-9_.+\-*/^()<>=!, ]*$/
const token = /[A-Za-z_][A-Za-z0-9_]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g
const booleans = ['true', 'false']

/** A formula that was read, or why it was not. */
export type Parsed = { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly fault: FormulaFault }

/** Thrown inside this file only, to leave the walk at the first fault. */
class Refused extends Error {
  readonly fault: FormulaFault
  constructor(fault: FormulaFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/**
 * Read a formula: mathjs' parser builds the tree, and every part of it has to be on the list of what a formula may hold.
 * A formula of any content is answered with a tree or with a fault that names the place; this never throws.
 */
export function parseFormula(text: string): Parsed {
  try {
    refuseAtSight(text)
    return { ok: true, expression: new Walk(text).read(parseText(text), 0) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault }
    throw error
  }
}

/** What can be told before parsing, so that no parser is fed a text that is too long, too deep or in another alphabet. */
function refuseAtSight(text: string): void {
  if (text.trim() === '') throw new Refused({ kind: 'empty', from: 0, to: 0 })
  if (text.length > limits.characters) {
    throw new Refused({ kind: 'too-long', from: limits.characters, to: text.length, limit: limits.characters })
  }
  let depth = 0
  for (let from = 0; from < text.length; from += 1) {
    const character = String.fromCodePoint(text.codePointAt(from) ?? 0)
    if (!allowed.test(character)) throw new Refused({ kind: 'character', from, to: from + character.length, character })
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth > limits.depth) throw new Refused({ kind: 'too-deep', from, to: from + 1, limit: limits.depth })
  }
  for (const stranger of [/(?<![<>=!])=(?!=)/, /(?<![\w.])0[xXbBoO]\w*/]) {
    const found = stranger.exec(text)
    if (found) throw new Refused({ kind: 'not-allowed', from: found.index, to: found.index + found[0].length, found: found[0] })
  }
}

function parseText(text: string): MathNode {
  try {
    return parse(text)
  } catch (error) {
    const place = error instanceof SyntaxError && 'char' in error ? Number(error.char) - 1 : text.length
    const from = Math.max(0, Math.min(place, text.length))
    throw new Refused({ kind: 'syntax', from, to: Math.min(from + 1, text.length) })
  }
}

/** Walks mathjs' tree in the order of the text, so that names and numbers are met in the order in which they are written. */
class Walk {
  #parts = 0
  readonly #tokens: RegExpExecArray[]
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.#tokens = [...text.matchAll(token)]
  }

  read(node: MathNode, depth: number): Expression {
    this.#parts += 1
    const whole = { from: 0, to: this.#text.length }
    if (this.#parts > limits.parts) throw new Refused({ kind: 'too-many-parts', ...whole, limit: limits.parts })
    if (depth > limits.depth) throw new Refused({ kind: 'too-deep', ...whole, limit: limits.depth })

    if (isKind(node, 'ParenthesisNode')) return this.read(node.content, depth + 1)
    if (isKind(node, 'ConstantNode')) return this.#number(node.value)
    if (isKind(node, 'SymbolNode')) return { kind: 'name', name: node.name, ...this.#next(node.name) }
    if (isKind(node, 'OperatorNode')) return this.#operator(node.op, node.args, node.implicit, depth)
    if (isKind(node, 'FunctionNode')) return this.#call(node.fn, node.args, depth)
    throw this.#notAllowed(constructs[node.type] ?? node.type)
  }

  #number(value: unknown): Expression {
    if (typeof value !== 'number') throw new Refused({ kind: 'not-allowed', ...this.#here(), found: String(value) })
    if (!Number.isFinite(value)) throw new Refused({ kind: 'not-finite', ...this.#here() })
    return { kind: 'number', value, ...this.#next() }
  }

  #operator(name: string, given: readonly MathNode[], implicit: boolean, depth: number): Expression {
    const [first, second] = given
    if (first && !second && (name === '-' || name === '+')) {
      const of = this.read(first, depth + 1)
      return name === '+' ? of : { kind: 'negative', of, from: Math.max(0, of.from - 1), to: of.to }
    }
    if (!first || !second || !isOperator(name)) throw this.#notAllowed(name)
    const left = this.read(first, depth + 1)
    if (implicit) throw new Refused({ kind: 'no-operator', from: left.to, to: this.#here().to })
    const right = this.read(second, depth + 1)
    return { kind: 'operator', operator: name, left, right, from: left.from, to: right.to }
  }

  #call(callee: unknown, given: readonly MathNode[], depth: number): Expression {
    const node = callee as MathNode
    if (!isKind(node, 'SymbolNode')) throw this.#notAllowed('.')
    const place = this.#next(node.name)
    if (!isFunction(node.name)) {
      const near = nearest(node.name, Object.keys(functions))
      throw new Refused({ kind: 'unknown-function', ...place, name: node.name, ...(near === undefined ? {} : { near }) })
    }
    const wanted = functions[node.name]
    const many = node.name === 'min' || node.name === 'max'
    if (many ? given.length < wanted : given.length !== wanted) {
      throw new Refused({ kind: 'arguments', ...place, name: node.name, wanted, found: given.length })
    }
    const read = given.map((argument) => this.read(argument, depth + 1))
    const to = this.#text.indexOf(')', read.at(-1)?.to) + 1
    return { kind: 'call', name: node.name, given: read, from: place.from, to: to > 0 ? to : this.#text.length }
  }

  /** Step over the next name or number and tell its place. */
  #next(name?: string): Place {
    let found = this.#tokens.shift()
    while (found && name !== undefined && found[0] !== name) found = this.#tokens.shift()
    return found ? { from: found.index, to: found.index + found[0].length } : { from: 0, to: this.#text.length }
  }

  /** A sign that a formula cannot hold, found from the next name or number on. */
  #notAllowed(found: string): Refused {
    const here = this.#here()
    const from = this.#text.indexOf(found, here.from)
    return new Refused({ kind: 'not-allowed', ...(from < 0 ? here : { from, to: from + found.length }), found })
  }

  #here(): Place {
    const found = this.#tokens[0]
    return found ? { from: found.index, to: found.index + found[0].length } : { from: 0, to: this.#text.length }
  }
}

interface Kinds {
  ParenthesisNode: { content: MathNode }
  ConstantNode: { value: unknown }
  SymbolNode: { name: string }
  OperatorNode: { op: string; args: readonly MathNode[]; implicit: boolean }
  FunctionNode: { fn: unknown; args: readonly MathNode[] }
}

/** Told by mathjs' own mark; what a whitelist does not name is refused. */
const isKind = <Kind extends keyof Kinds>(node: unknown, kind: Kind): node is Kinds[Kind] =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === kind

const isOperator = (name: string): name is OperatorName => (operators as readonly string[]).includes(name)

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name) && !booleans.includes(name)

/** How mathjs' constructs that no sign of their own gives away are told to the reader. */
const constructs: Readonly<Record<string, string>> = { AccessorNode: '.', RelationalNode: 'a < b < c' }
