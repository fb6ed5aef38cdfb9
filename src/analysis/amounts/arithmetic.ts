import {
  addDependencies,
  create,
  divideDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  subtractDependencies,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  unaryMinusDependencies,
  unaryPlusDependencies,
  type FactoryFunctionMap,
  type MathNode,
} from 'mathjs/number'
import type { Place } from '../../engine/formula/expression.ts'
import { readAmount, type AmountFault, type AmountOptions } from './amount.ts'
import { plainText, readNumeral } from './numeral.ts'
import { longest } from './mayBeArithmetic.ts'
import { piecesOf, type Piece } from './operands.ts'

/** mathjs with the five operations and signs, and without everything else that it has. */
const mathjs = create({
  ...{ parseDependencies, addDependencies, subtractDependencies, multiplyDependencies, divideDependencies },
  ...{ powDependencies, unaryMinusDependencies, unaryPlusDependencies },
} as FactoryFunctionMap)

/** What arithmetic comes to in the unit of the model, money in yuan, and whether it is more than one amount; or why it was not taken. */
export type Arithmetic =
  | { readonly ok: true; readonly value: number; readonly isSum: boolean }
  | { readonly ok: false; readonly why: ArithmeticFault }

/** Why arithmetic was not taken, and the part of the text that it is about. */
export interface ArithmeticFault extends Place {
  readonly kind: AmountFault['kind'] | (typeof arithmeticFaults)[number]
  readonly found: string
}

/**
 * What can be wrong besides its amounts. `operator`: two amounts with no sign between them; `operand`: a sign with no amount;
 * `bracket`: one without the other; `equals`: elsewhere than in front; `difference`: `3-5万` may be a range; `mixed`: a share added to what is
 * none; `product`: an amount times an amount; `divisor`: by an amount; `power`: of an amount; `undefined`: comes to no number; `too-long`.
 */
export const arithmeticFaults = [
  ...(['operator', 'operand', 'bracket', 'equals', 'difference', 'mixed', 'product', 'divisor', 'power', 'undefined', 'too-long'] as const),
] as const

/**
 * Work out a sum of amounts as people type one into a field. mathjs parses and calculates; what stands between its signs is read by the reader of amounts.
 *
 *     readArithmetic('135k*0.7', { unit: 'CNY', money })      { ok: true, value: 94_500, isSum: true }
 *     readArithmetic('（１２万 × ８５％）÷８', …)                { ok: true, value: 12_750, isSum: true }
 *     readArithmetic('=3*4500+200', …)                        { ok: true, value: 13_700, isSum: true }
 *     readArithmetic('3*apples', …)                           { ok: false, why: { kind: 'no-number', found: 'apples', from: 2, to: 8 } }
 *
 * A bare number is a factor beside what has a unit, and else what it would be by itself in the field: money that is read, per cent of a share. A percentage
 * multiplies; it is not added to what is no percentage. Two amounts of money are added at the rate, and divided to a plain ratio.
 */
export function readArithmetic(written: string, options: AmountOptions): Arithmetic {
  if (written.length > longest) return refused('too-long', written, { from: longest, to: written.length })
  const every = piecesOf(written)
  const isAsked = every[0]?.text === '='
  const pieces = isAsked ? every.slice(1) : every
  const amounts: Typed[] = []
  for (const piece of pieces.filter(({ kind }) => kind === 'operand')) {
    const amount = amountOf(piece, options)
    if ('ok' in amount) return amount
    amounts.push(amount)
  }
  const shape = faultOfShape(pieces, written)
  if (shape) return shape
  // 2024-03 and 2024/3 are months.
  if (options.unit === 'calendar' && !isAsked && /^\s*\d{4}\s?[-/]\s?\d\d?\s*$/.test(written))
    return refused('no-year', written.trim(), { from: 0, to: written.length })
  const [first, second] = amounts
  if (!isAsked && pieces.length === 3 && pieces[1]?.text === '-' && first && second && first.size < second.size)
    return refused('difference', written.trim(), { from: 0, to: written.length })
  // An amount is a name to mathjs, so that nothing that people write reaches its parser.
  let operands = 0
  const tree = mathjs.parse(pieces.map(({ kind, text }) => (kind === 'sign' ? text : nameOf(operands++))).join(''))
  return new Work(options, amounts, written).done(tree)
}

const nameOf = (place: number) => `a${place}`

const refused = (kind: ArithmeticFault['kind'], found: string, { from, to }: Place): Extract<Arithmetic, { ok: false }> => ({
  ok: false,
  why: { kind, found, from, to },
})

/** What is measured in the unit of the field, a bare number, or a share where the field takes none by itself. */
type Kind = 'amount' | 'bare' | 'share'

/** An operand: what it comes to, and what it is. */
interface Typed extends Place {
  readonly kind: Kind
  readonly size: number
}

/** Whether signs and operands stand as in a sum, and what is wrong where they do not. */
function faultOfShape(pieces: readonly Piece[], written: string): Arithmetic | undefined {
  const open: Piece[] = []
  let before: Piece | undefined
  const ends = (piece: Piece | undefined) => piece?.kind === 'operand' || piece?.text === ')'
  for (const piece of pieces) {
    const { kind, text } = piece
    if (text === '=') return refused('equals', text, piece)
    const begins = kind === 'operand' || text === '('
    if (begins && ends(before))
      return refused('operator', written.slice(before?.from ?? 0, piece.to), { from: before?.from ?? 0, to: piece.to })
    if (!begins && !ends(before) && (text === ')' || !/[-+]/.test(text) || (before !== undefined && /[-+]/.test(before.text))))
      return refused('operand', text, piece)
    if (text === '(') open.push(piece)
    if (text === ')' && open.pop() === undefined) return refused('bracket', text, piece)
    before = piece
  }
  if (!before) return refused('empty', '', { from: 0, to: written.length })
  if (!ends(before)) return refused('operand', before.text, before)
  const [unclosed] = open
  return unclosed && refused('bracket', unclosed.text, unclosed)
}

/** What an operand is: a bare number, a share, or an amount in the unit of the field. */
function amountOf({ text, from, to }: Piece, options: AmountOptions): Typed | Extract<Arithmetic, { ok: false }> {
  const isOfYears = options.unit === 'calendar'
  const plain = plainText(text)
  const number = plain === undefined ? undefined : readNumeral(plain)
  const isShare = /[%‰‱成]$/u.test(plain ?? '')
  const read = readAmount(text, isOfYears || isShare ? { ...options, unit: isShare ? 'share' : '1' } : options)
  if (!read.ok) {
    const at = text.indexOf(read.why.found)
    const found = at < 0 || read.why.found === '' ? { from, to } : { from: from + at, to: Math.min(to, from + at + read.why.found.length) }
    return refused(read.why.kind, read.why.found, found)
  }
  const place = { from, to }
  if (number !== undefined && Number.isFinite(number)) return { kind: 'bare', size: number, ...place }
  const takesShares = ['share', '1/yr', '1', 'times'].includes(options.unit)
  return { kind: isShare && !takesShares ? 'share' : 'amount', size: read.value, ...place }
}

/** A part of a sum: what it is, what it comes to, and where it stands. */
interface Part extends Typed {
  readonly size: number
}

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => mathjs.add(left, right),
  '-': (left, right) => mathjs.subtract(left, right),
  '*': (left, right) => mathjs.multiply(left, right),
  '/': (left, right) => mathjs.divide(left, right),
  '^': (base, exponent) => Number(mathjs.pow(base, exponent)),
}

/** Thrown inside this file only, to leave at the first fault. */
class Refused extends Error {
  readonly answer: Extract<Arithmetic, { ok: false }>
  constructor(answer: Extract<Arithmetic, { ok: false }>) {
    super(answer.why.kind)
    this.answer = answer
  }
}

/** Goes through a sum, sees what each part of it is, and has mathjs work it out. */
class Work {
  readonly #amounts: readonly Typed[]
  readonly #written: string
  readonly #unit: AmountOptions['unit']
  /** Whether the field is of shares: a quotient of bare numbers is one. */
  readonly #isOfShares: boolean
  /** Whether amounts of the field are numbers without a unit, which may be multiplied. */
  readonly #isPlain: boolean
  /** What a bare 1 is in the unit of the field: 0.01 of a share, a dollar in yuan. */
  readonly #bare: number

  constructor(options: AmountOptions, amounts: readonly Typed[], written: string) {
    const bare = readAmount('1', options)
    this.#amounts = amounts
    this.#written = written
    this.#unit = options.unit
    this.#bare = bare.ok ? bare.value : 1
    this.#isOfShares = options.unit === 'share' || options.unit === '1/yr'
    this.#isPlain = this.#isOfShares || ['1', 'times', 'σ', 'calendar'].includes(options.unit)
  }

  done(tree: MathNode): Arithmetic {
    try {
      const { kind, size, ...place } = this.#part(tree)
      if (kind === 'share') return this.#refuse('share', place)
      const value = Number((kind === 'bare' ? size * this.#bare : size).toPrecision(15))
      if (!Number.isFinite(value)) return this.#refuse('too-large', place)
      if (this.#unit === 'calendar' && !(Number.isInteger(value) && value >= 1000 && value <= 9999)) return this.#refuse('no-year', place)
      return { ok: true, value, isSum: isOperatorNode(tree) || isParenthesisNode(tree) }
    } catch (error) {
      if (error instanceof Refused) return error.answer
      throw error
    }
  }

  #refuse(kind: ArithmeticFault['kind'], { from, to }: Place) {
    return refused(kind, this.#written.slice(from, to), { from, to })
  }

  #part(node: MathNode): Part {
    if (isSymbolNode(node)) {
      const amount = this.#amounts[Number(node.name.slice(1))]
      if (amount) return amount
    }
    if (isParenthesisNode(node)) return this.#part(node.content)
    if (!isOperatorNode(node)) throw new Error(`A sum holds no ${node.type}`)
    const [left, right] = node.args.map((one) => this.#part(one))
    if (!left) throw new Error('An operator of nothing')
    if (!right) return node.op === '-' ? { ...left, size: mathjs.unaryMinus(left.size) } : left
    return this.#operation(node.op, left, right)
  }

  #operation(operator: string, left: Part, right: Part): Part {
    const place = { from: left.from, to: right.to }
    const [kind, from, to] = this.#kindOf(operator, left, right, place)
    const size = operations[operator]?.(from, to) ?? NaN
    if (Number.isNaN(size) || (operator === '/' && to === 0)) throw new Refused(this.#refuse('undefined', place))
    return { kind, size, ...place }
  }

  /** What comes of two parts, and what each of them counts for. */
  #kindOf(operator: string, left: Part, right: Part, place: Place): readonly [Kind, left: number, right: number] {
    const fail = (kind: ArithmeticFault['kind']) => new Refused(this.#refuse(kind, place))
    const as = (kind: Kind) => [kind, left.size, right.size] as const
    const has = (kind: Kind) => left.kind === kind || right.kind === kind
    const both = (kind: Kind) => left.kind === kind && right.kind === kind
    switch (operator) {
      case '+':
      case '-': {
        if (left.kind === right.kind) return as(left.kind)
        // 12万*(1-15%): beside a percentage 1 is the whole. In a field of shares it might be 1 %.
        if (has('share') && [left, right].some(({ kind, size }) => kind === 'bare' && size === 1)) return as('share')
        if (has('share') || this.#isOfShares) throw fail('mixed')
        const inUnit = (part: Part) => (part.kind === 'bare' ? part.size * this.#bare : part.size)
        return ['amount', inUnit(left), inUnit(right)]
      }
      case '*':
        if (both('amount') && !this.#isPlain) throw fail('product')
        return as(has('amount') ? 'amount' : has('bare') ? 'bare' : 'share')
      case '/':
        if (both('amount')) return as(this.#isPlain ? 'amount' : 'share')
        if (right.kind === 'amount' && !this.#isPlain) throw fail('divisor')
        // 3/4 of a share is three quarters, as a fraction by itself is.
        if (both('bare')) return as(this.#isOfShares ? 'amount' : 'bare')
        return as(both('share') ? 'bare' : right.kind === 'amount' ? 'amount' : left.kind)
      default:
        if (has('amount') && !this.#isPlain) throw fail('power')
        return as(left.kind)
    }
  }
}
