import {
  absDependencies,
  addDependencies,
  create,
  derivativeDependencies,
  divideDependencies,
  expDependencies,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  logDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  simplifyDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  type FactoryFunctionMap,
  type MathNode,
} from 'mathjs/number'
import { functions, operators, type Expression, type FunctionName, type OperatorName } from '../../engine/formula/expression.ts'
import { narrowest } from '../../engine/positions.ts'
import type { Symbols } from '../../engine/symbols.ts'
import { nested } from '../../model/dimension.ts'

/** mathjs with what derivatives and their simplification need. */
const mathjs = create({
  ...{ parseDependencies, derivativeDependencies, simplifyDependencies, addDependencies, subtractDependencies, multiplyDependencies },
  ...{ divideDependencies, powDependencies, unaryMinusDependencies, expDependencies, logDependencies, sqrtDependencies, absDependencies },
} as FactoryFunctionMap)

/** By what a formula is derived: a name in it, this year's or, inside of `prev`, last year's. */
export interface DerivedBy {
  readonly name: string
  readonly lastYear: boolean
}

/**
 * The derivative of a formula by a name in it, as a formula again; nothing where it is 0 everywhere. Arithmetic is derived and simplified by mathjs; the
 * functions of the language have rules of their own, between which the chain rule holds:
 *
 *     sum(f, d)     sum(f', d), or f' of one member where the name differs along d      cumsum: the same, along the years
 *     prev(f, g)    f' by last year's name; g' in the first year                            at(m, f)        at(m, f')
 *     share(a, b)   share(a', b) - share(a, b) * share(b', b)                           a < b           0
 *     min(a, b)     a' * (a <= b) + b' * (b < a)                                         max: the other way round
 *
 * @param inFirstYear Where there is no last year, `prev(f, g)` is g.
 */
export function derivative(expression: Expression, by: DerivedBy, symbols: Symbols, inFirstYear: boolean): Expression | undefined {
  const derived = new Derivation(by, symbols, inFirstYear).of(expression)
  return isZero(derived) ? undefined : derived
}

/** What a formula may be derived by: the variables and assumptions in it, in their order. */
export function inputsOfFormula(expression: Expression, symbols: Symbols, inFirstYear: boolean): DerivedBy[] {
  const found = (part: Expression | undefined, lastYear: boolean): DerivedBy[] => {
    switch (part?.kind) {
      case 'name':
        return /variable|assumption/.test(symbols.get(part.name)?.kind ?? '') ? [{ name: part.name, lastYear }] : []
      case 'negative':
        return found(part.of, lastYear)
      case 'operator':
        return [...found(part.left, lastYear), ...found(part.right, lastYear)]
      case 'call': {
        const [first, second] = part.given
        if (part.name === 'sum' || part.name === 'cumsum') return found(first, lastYear)
        if (part.name === 'at') return found(second, lastYear)
        if (part.name === 'prev') return inFirstYear ? found(second, lastYear) : found(first, true)
        return part.given.flatMap((one) => found(one, lastYear))
      }
      default:
        return []
    }
  }
  const all = found(expression, false)
  return all.filter((one, index) => all.findIndex((other) => other.name === one.name && other.lastYear === one.lastYear) === index)
}

const number = (value: number): Expression => ({ kind: 'number', value, from: 0, to: 0 })
const operation = (operator: OperatorName, left: Expression, right: Expression): Expression => ({
  kind: 'operator',
  operator,
  left,
  right,
  from: 0,
  to: 0,
})
const call = (name: FunctionName, ...given: Expression[]): Expression => ({ kind: 'call', name, given, from: 0, to: 0 })
const isZero = (part: Expression) => part.kind === 'number' && part.value === 0

/** Functions that mathjs derives; the others stand for one name to it. */
const theirs: readonly string[] = ['exp', 'log', 'sqrt', 'abs'] satisfies readonly FunctionName[]
const arithmetic: readonly string[] = ['+', '-', '*', '/', '^'] satisfies readonly OperatorName[]

/** Derives a formula by one name. */
class Derivation {
  readonly #by: DerivedBy
  readonly #symbols: Symbols
  /** What mathjs knows by a name of ours only: names, for some mean something to it, and what is no arithmetic. */
  readonly #known: Expression[] = []
  readonly #inFirstYear: boolean
  #inLastYear = false

  constructor(by: DerivedBy, symbols: Symbols, inFirstYear: boolean) {
    this.#inFirstYear = inFirstYear
    this.#by = by
    this.#symbols = symbols
  }

  of(part: Expression): Expression {
    const node = mathjs.parse(this.#text(part))
    // The chain rule: by the name itself, and by all that mathjs does not see into.
    const terms = this.#known.flatMap((inner, place) => {
      if (!node.toString().includes(nameOf(place))) return []
      const derived = this.#ofKnown(inner)
      return isZero(derived)
        ? []
        : [`(${mathjs.derivative(node, nameOf(place)).toString({ parenthesis: 'all' })})*(${this.#text(derived)})`]
    })
    if (terms.length === 0) return number(0)
    return this.#back(mathjs.simplify(terms.join('+'), {}, { exactFractions: false }))
  }

  /** The derivative of a name, or of what is no arithmetic. */
  #ofKnown(part: Expression): Expression {
    if (part.kind === 'name') return number(part.name === this.#by.name && this.#by.lastYear === this.#inLastYear ? 1 : 0)
    return part.kind === 'call' ? this.#ofCall(part) : number(0)
  }

  #ofCall({ name, given }: Expression & { kind: 'call' }): Expression {
    const [first, second] = given
    if (!first) return number(0)
    switch (name) {
      case 'sum':
        return second?.kind === 'name' ? this.#folded(this.of(first), second.name, (inside) => call('sum', inside, second)) : number(0)
      case 'cumsum':
        return this.#folded(this.of(first), 'year', (inside) => call('cumsum', inside))
      case 'at':
        return second ? unlessZero(this.of(second), (inside) => call('at', first, inside)) : number(0)
      case 'prev': {
        if (this.#inFirstYear) return second ? this.of(second) : number(0)
        const before = this.#asOfLastYear(() => this.of(first))
        return isZero(before) || before.kind === 'number' ? before : call('prev', before, second ?? number(0))
      }
      case 'share':
        return second ? this.#ofShare(first, second) : number(0)
      default:
        return name === 'min' || name === 'max' ? this.#ofExtreme(name, given) : number(0)
    }
  }

  /** What differs along a dimension is derived by one member; what does not moves every term. */
  #folded(inside: Expression, dimension: string, fold: (inside: Expression) => Expression): Expression {
    if (isZero(inside)) return inside
    const own = this.#symbols.get(this.#by.name)?.dimensions ?? []
    const inner = narrowest(own)
    // Lines lie in formats and formats in industries: what differs from line to line differs along all three.
    const along = nested.findIndex((one) => one === dimension || dimension === 'recipient')
    const differs = dimension === 'year' ? own.includes('year') : inner !== undefined && nested.indexOf(inner) <= along
    return differs ? inside : fold(inside)
  }

  #asOfLastYear(work: () => Expression): Expression {
    this.#inLastYear = true
    const derived = work()
    this.#inLastYear = false
    return derived
  }

  #ofShare(part: Expression, whole: Expression): Expression {
    const [ofPart, ofWhole] = [this.of(part), this.of(whole)]
    const more = unlessZero(ofPart, (inside) => call('share', inside, whole))
    if (isZero(ofWhole)) return more
    const less = operation('*', call('share', part, whole), call('share', ofWhole, whole))
    return isZero(more) ? { kind: 'negative', of: less, from: 0, to: 0 } : operation('-', more, less)
  }

  #ofExtreme(name: 'min' | 'max', given: readonly Expression[]): Expression {
    const [before, equal] = name === 'min' ? (['<', '<='] as const) : (['>', '>='] as const)
    const terms = given.flatMap((one, index) => {
      const derived = this.of(one)
      if (isZero(derived)) return []
      const conditions = given.flatMap((other, place) => (place === index ? [] : [operation(place < index ? before : equal, one, other)]))
      return [conditions.reduce((so, condition) => (isOne(so) ? condition : operation('*', so, condition)), derived)]
    })
    return terms.length === 0 ? number(0) : terms.reduce((sum, term) => operation('+', sum, term))
  }

  /** A formula as mathjs reads it. */
  #text(part: Expression): string {
    switch (part.kind) {
      case 'number':
        // 1/3600 is to stay that, and no 0.000277…
        return part.value === 0 || part.value === 1 ? String(part.value) : this.#nameFor(part)
      case 'negative':
        return `(-${this.#text(part.of)})`
      case 'operator':
        if (!arithmetic.includes(part.operator)) return this.#nameFor(part)
        if (part.operator === '^' && part.right.kind === 'number') return `(${this.#text(part.left)}^${part.right.value})`
        return `(${this.#text(part.left)}${part.operator}${this.#text(part.right)})`
      case 'name':
        return this.#nameFor(part)
      case 'call':
        return theirs.includes(part.name) ? `${part.name}(${part.given.map((one) => this.#text(one)).join(',')})` : this.#nameFor(part)
    }
  }

  #nameFor(part: Expression): string {
    const key = keyOf(part)
    const known = this.#known.findIndex((one) => keyOf(one) === key)
    if (known >= 0) return nameOf(known)
    this.#known.push(part)
    return nameOf(this.#known.length - 1)
  }

  /** What mathjs answers with, in our language. */
  #back(node: MathNode): Expression {
    if (isParenthesisNode(node)) return this.#back(node.content)
    if (isConstantNode(node)) {
      const value = node.value
      return value < 0 ? { kind: 'negative', of: number(-value), from: 0, to: 0 } : number(value)
    }
    if (isSymbolNode(node)) {
      const known = this.#known[Number(node.name.slice(1, -1))]
      if (known) return known
    }
    if (isFunctionNode(node) && Object.hasOwn(functions, node.fn.name))
      return call(node.fn.name as FunctionName, ...node.args.map((one) => this.#back(one)))
    if (isOperatorNode(node)) {
      const [left, right] = node.args.map((one) => this.#back(one))
      const operator = operators.find((one) => one === node.op)
      if (left && right && operator) return operation(operator, left, right)
      if (left && !right) return node.op === '-' ? { kind: 'negative', of: left, from: 0, to: 0 } : left
    }
    throw new Error(`No derivative has ${node.toString()}`)
  }
}

const nameOf = (place: number) => `v${place}_`
const isOne = (part: Expression) => part.kind === 'number' && part.value === 1
const unlessZero = (part: Expression, make: (part: Expression) => Expression) => (isZero(part) ? part : make(part))

/** What an expression says, wherever it stands. */
const keyOf = (part: Expression): string =>
  JSON.stringify(part, (key, value: unknown) => (key === 'from' || key === 'to' ? undefined : value))
