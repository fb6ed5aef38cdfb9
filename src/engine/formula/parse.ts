import { functions, type Expression, type FunctionName, type OperatorName, type Place } from './expression.ts'
import type { FormulaFault } from './formulaFault.ts'
import { habitIn } from './habits.ts'
import { normalizeFormula } from './normalize.ts'
import { nearestName } from '../nearestName.ts'

/** What a formula may be at the most. */
export const limits = { characters: 500, parts: 200, depth: 32 } as const

/** A formula that was read, or why it was not. */
export type Parsed = { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly fault: FormulaFault }

/** Thrown inside this file only, to leave at the first fault. */
class Refused extends Error {
  readonly fault: FormulaFault
  constructor(fault: FormulaFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/**
 * Read a formula, in whatever width its signs are written. It holds numbers, names, brackets, the operators and the functions of `expression.ts`, and nothing else can be
 * written in it: formulas come from strangers through files. Any text is answered with a tree or with a fault that names the
 * place; this never throws.
 */
export function parseFormula(text: string): Parsed {
  const { characters: limit } = limits
  if (text.length > limit && text.trim() !== '') return { ok: false, fault: { kind: 'too-long', from: limit, to: text.length, limit } }
  const { text: plain, written } = normalizeFormula(text.length > limit ? '' : text)
  try {
    return { ok: true, expression: placed(new Reader(plain).whole(), written) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: { ...error.fault, ...written(error.fault) } }
    throw error
  }
}

/** An expression whose parts know where they stand in the text as it was written. */
function placed(part: Expression, written: (place: Place) => Place): Expression {
  const at = written(part)
  switch (part.kind) {
    case 'negative':
      return { ...part, ...at, of: placed(part.of, written) }
    case 'operator':
      return { ...part, ...at, left: placed(part.left, written), right: placed(part.right, written) }
    case 'call':
      return { ...part, ...at, given: part.given.map((given) => placed(given, written)) }
    default:
      return { ...part, ...at }
  }
}

interface Token extends Place {
  readonly kind: 'number' | 'name' | 'sign'
  readonly text: string
}

const allowed = /^[A-Za-z0-9_.+\-*/^()<>=!, ]*$/
const pattern = /(?<hex>0[xXbBoO]\w+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_]\w*)|<=|>=|==|!=|[^ ]/g
const signs: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', '(', ')', ','])
/** What other languages of formulas write in words, and how it is written here where there is a way. */
const words: ReadonlyMap<string, string | undefined> = new Map([
  ...([['and', '*'], ['or', 'max(…, …)'], ['true', '1'], ['false', '0']] as const),
  ...(['xor', 'not', 'mod'] as const).map((word) => [word, undefined] as const),
]) // oxfmt-ignore
/** What other languages call functions, and how it is written here. */
const otherFunctions: ReadonlyMap<string, string> = new Map([
  ...([['ln', 'log'], ['pow', '^'], ['power', '^'], ['average', 'sum(…) / …'], ['if', '(a > b) * x + (a <= b) * y']] as const),
]) // oxfmt-ignore

function tokensOf(text: string): Token[] {
  if (text.trim() === '') throw new Refused({ kind: 'empty', from: 0, to: 0 })
  if (text.length > limits.characters) {
    throw new Refused({ kind: 'too-long', from: limits.characters, to: text.length, limit: limits.characters })
  }
  const habit = habitIn(text)
  let from = 0
  for (const character of text) {
    if (habit && habit.from <= from) break
    if (!allowed.test(character)) throw new Refused({ kind: 'character', from, to: from + character.length, character })
    from += character.length
  }
  if (habit) throw new Refused(habit)
  return [...text.matchAll(pattern)].map(({ 0: found, index, groups }) => {
    const kind = groups?.['number'] !== undefined ? 'number' : groups?.['name'] !== undefined ? 'name' : 'sign'
    const token = { kind, text: found, from: index, to: index + found.length } as const
    if (kind === 'name' ? words.has(found) : kind === 'sign' && !signs.has(found)) throw notAllowed(token, found, insteadOf(found))
    return token
  })
}

const notAllowed = ({ from, to }: Place, found: string, instead?: string): Refused =>
  new Refused({ kind: 'not-allowed', from, to, found, ...(instead !== undefined && { instead }) })

const insteadOf = (found: string): string | undefined =>
  words.get(found) ?? (found === '=' ? '==' : /^0[xob]/i.test(found) && Number.isFinite(Number(found)) ? String(Number(found)) : undefined)

const comparisons: readonly OperatorName[] = ['<', '<=', '>', '>=', '==', '!=']

/** Goes through the tokens once, from left to right. A power binds tighter than a sign before it, and to its right. */
class Reader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #next = 0
  #parts = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokensOf(text)
  }

  whole(): Expression {
    const expression = this.#comparison()
    if (this.#next < this.#tokens.length) throw this.#syntax()
    return expression
  }

  #comparison(): Expression {
    const { from } = this.#here()
    const left = this.#sum()
    const operator = this.#take(comparisons)
    if (operator === undefined) return left
    const compared = this.#operator(operator, from, left, this.#sum())
    if (this.#take(comparisons) === undefined) return compared
    this.#sum()
    throw notAllowed({ from, to: this.#end() }, 'a < b < c', '(a < b) * (b < c)')
  }

  #sum(): Expression {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#signed()))
  }

  /** Operators of one rank, the leftmost first. */
  #chain(operators: readonly OperatorName[], operand: () => Expression): Expression {
    const { from } = this.#here()
    let left = operand()
    for (;;) {
      const operator = this.#take(operators)
      if (operator === undefined) return left
      left = this.#operator(operator, from, left, operand())
    }
  }

  #signed(): Expression {
    const { from } = this.#here()
    const sign = this.#take(['+', '-'])
    if (sign === undefined) return this.#power()
    const of = this.#deeper(() => this.#signed())
    return sign === '+' ? of : this.#part({ kind: 'negative', of, from, to: this.#end() })
  }

  #power(): Expression {
    const { from } = this.#here()
    const base = this.#operand()
    if (this.#take(['^']) === undefined) return base
    const exponent = this.#deeper(() => this.#signed())
    return this.#operator('^', from, base, exponent)
  }

  #operand(): Expression {
    const token = this.#tokens[this.#next]
    if (!token || (token.kind === 'sign' && token.text !== '(')) throw this.#syntax()
    this.#next += 1
    const { kind, text, from, to } = token
    let read: Expression
    if (kind === 'sign') {
      read = this.#deeper(() => this.#comparison())
      this.#close()
    } else if (kind === 'number') {
      const value = Number(text)
      if (!Number.isFinite(value)) throw new Refused({ kind: 'not-finite', from, to })
      read = this.#part({ kind: 'number', value, from, to })
    } else {
      read = this.#take(['(']) === undefined ? this.#part({ kind: 'name', name: text, from, to }) : this.#call(text, { from, to })
    }
    const after = this.#tokens[this.#next]
    if (after && (after.kind !== 'sign' || after.text === '(')) throw new Refused({ kind: 'no-operator', from: this.#end(), to: after.to })
    return read
  }

  #call(name: string, place: Place): Expression {
    if (!isFunction(name)) {
      const near = otherFunctions.get(name.toLowerCase()) ?? nearestName(name, Object.keys(functions))
      throw new Refused({ kind: 'unknown-function', ...place, name, ...(near !== undefined && { near }) })
    }
    const given: Expression[] = []
    const empty = this.#tokens[this.#next]?.text === ')'
    if (!empty)
      do given.push(this.#deeper(() => this.#comparison()))
      while (this.#take([',']) !== undefined)
    this.#close()
    const wanted = functions[name]
    const many = name === 'min' || name === 'max'
    if (many ? given.length < wanted : given.length !== wanted)
      throw new Refused({ kind: 'arguments', ...place, name, wanted, found: given.length })
    return this.#part({ kind: 'call', name, given, from: place.from, to: this.#end() })
  }

  #operator(operator: OperatorName, from: number, left: Expression, right: Expression): Expression {
    return this.#part({ kind: 'operator', operator, left, right, from, to: this.#end() })
  }

  #part(part: Expression): Expression {
    this.#parts += 1
    if (this.#parts > limits.parts) throw new Refused({ kind: 'too-many-parts', from: 0, to: this.#text.length, limit: limits.parts })
    return part
  }

  /** Read what stands inside brackets or behind a sign. */
  #deeper(read: () => Expression): Expression {
    if (this.#depth >= limits.depth) {
      const { from, to } = this.#tokens[this.#next - 1] ?? this.#here()
      throw new Refused({ kind: 'too-deep', from, to, limit: limits.depth })
    }
    this.#depth += 1
    const inside = read()
    this.#depth -= 1
    return inside
  }

  /** Step over the next sign if it is one of these. */
  #take<Sign extends string>(wanted: readonly Sign[]): Sign | undefined {
    const sign = wanted.find((one) => one === this.#tokens[this.#next]?.text)
    if (sign !== undefined) this.#next += 1
    return sign
  }

  #close(): void {
    if (this.#take([')']) === undefined) throw this.#syntax()
  }

  /** The next token, or the end of the text. */
  #here(): Place {
    return this.#tokens[this.#next] ?? { from: this.#text.length, to: this.#text.length }
  }

  /** Where what has been read ends. */
  #end(): number {
    return this.#tokens[this.#next - 1]?.to ?? 0
  }

  #syntax(): Refused {
    const { from, to } = this.#here()
    return new Refused({ kind: 'syntax', from, to })
  }
}

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name)
