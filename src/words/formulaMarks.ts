import { entryOf } from '../model/entryOf.ts'
import type { Expression } from '../engine/formula/expression.ts'

/**
 * A formula as MathML, in plain data: quotients as fractions, powers raised, sums with what they run over.
 *
 *     a / (1 + b)^t        mfrac: a, msup: (1 + b), t
 *     sum(cost, line)      munder: ∑, cost lines; cost
 */
export type Mark =
  | { readonly tag: 'mn' | 'mo' | 'mi' | 'mtext'; readonly text: string }
  /** A name of the model, in the reader's language. */
  | { readonly tag: 'name'; readonly name: string; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msup' | 'msub' | 'munder' | 'msqrt'; readonly inside: readonly Mark[] }

/** How names and the few words of a formula are said. */
export interface Sayings {
  /** A variable or an assumption. */
  readonly title: (name: string) => string
  /** What belongs to the language itself: the year's index, the marks of a line. */
  readonly builtIn: Readonly<Record<string, string>>
  readonly over: Readonly<Record<string, string>>
  readonly lastYear: string
  /** For one member alone: a recipient or an industry. */
  readonly only: (member: string) => string
}

/** A stretch of a formula that may stand on a line of its own, with the sign before it. */
export interface Piece {
  readonly sign: string
  readonly mark: Mark
}

const signs: Readonly<Record<string, string>> = { '*': '×', '-': '−', '<=': '≤', '>=': '≥', '==': '=', '!=': '≠' }
const sign = (operator: string) => signs[operator] ?? operator

const mo = (text: string): Mark => ({ tag: 'mo', text })
const row = (...inside: Mark[]): Mark => ({ tag: 'mrow', inside })
const fenced = (mark: Mark, open = '(', close = ')'): Mark => row(mo(open), mark, mo(close))

/** A formula in pieces between which a line may break: at the outermost plus, minus and times. */
export function typeset(expression: Expression, say: Sayings): Piece[] {
  if (expression.kind === 'operator') {
    const { operator, left, right } = expression
    if (operator === '+' || operator === '-') {
      const after = operator === '-' ? held(right, 2.5, say) : markOf(right, say)
      return [...typeset(left, say), { sign: sign(operator), mark: after }]
    }
    if (operator === '*' && bindingOf(left) >= 3) return [...typeset(left, say), { sign: '×', mark: held(right, 3, say) }]
  }
  return [{ sign: '', mark: markOf(expression, say) }]
}

/** How strongly the parts of an expression hold together: what holds less strongly than its place asks is put in brackets. */
function bindingOf(part: Expression): number {
  if (part.kind === 'negative') return 2.6
  if (part.kind === 'call')
    return part.name === 'share' ? 4 : part.name === 'sum' || part.name === 'cumsum' ? 3 : part.name === 'exp' ? 4 : 5
  if (part.kind !== 'operator') return 5
  if (part.operator === '^' || part.operator === '/') return 4
  if (part.operator === '*') return 3
  return part.operator === '+' || part.operator === '-' ? 2 : 5 // a comparison has brackets of its own
}

const held = (part: Expression, least: number, say: Sayings): Mark =>
  bindingOf(part) < least ? fenced(markOf(part, say)) : markOf(part, say)

function markOf(part: Expression, say: Sayings): Mark {
  switch (part.kind) {
    case 'number':
      return number(part.value)
    case 'name':
      return Object.hasOwn(say.builtIn, part.name) ? builtIn(part.name, say) : { tag: 'name', name: part.name, text: say.title(part.name) }
    case 'negative':
      return row(mo('−'), held(part.of, 3, say))
    case 'operator':
      return operation(part, say)
    case 'call':
      return call(part, say)
  }
}

const builtIn = (name: string, say: Sayings): Mark =>
  name === 't' ? { tag: 'mi', text: 't' } : { tag: 'mi', text: entryOf(say.builtIn, name) ?? name }

function number(value: number): Mark {
  const power = Math.log10(value)
  if (value >= 1e5 && Number.isInteger(power)) {
    return {
      tag: 'msup',
      inside: [
        { tag: 'mn', text: '10' },
        { tag: 'mn', text: String(power) },
      ],
    }
  }
  return { tag: 'mn', text: String(value) }
}

function operation({ operator, left, right }: Expression & { kind: 'operator' }, say: Sayings): Mark {
  switch (operator) {
    case '/':
      return { tag: 'mfrac', inside: [markOf(left, say), markOf(right, say)] }
    case '^':
      return { tag: 'msup', inside: [held(left, 5, say), markOf(right, say)] }
    case '+':
      return row(markOf(left, say), mo('+'), markOf(right, say))
    case '-':
      return row(markOf(left, say), mo('−'), held(right, 2.5, say))
    case '*':
      return row(held(left, 3, say), mo('×'), held(right, 3, say))
    default:
      return fenced(row(markOf(left, say), mo(sign(operator)), markOf(right, say)), '[', ']')
  }
}

function call({ name, given }: Expression & { kind: 'call' }, say: Sayings): Mark {
  const [first, second] = given
  if (!first) return mo(name)
  switch (name) {
    case 'sum':
      return sum(first, second?.kind === 'name' ? second.name : '', say)
    case 'cumsum':
      return sum(first, 'years-so-far', say)
    case 'share':
      return { tag: 'mfrac', inside: [markOf(first, say), second ? markOf(second, say) : mo('')] }
    case 'prev':
      return { tag: 'msub', inside: [held(first, 5, say), { tag: 'mtext', text: say.lastYear }] }
    case 'at':
      return row(second ? held(second, 3, say) : mo(''), {
        tag: 'msub',
        inside: [mo(''), { tag: 'mtext', text: say.only(first.kind === 'name' ? first.name : '') }],
      })
    case 'exp':
      return { tag: 'msup', inside: [{ tag: 'mi', text: 'e' }, markOf(first, say)] }
    case 'sqrt':
      return { tag: 'msqrt', inside: [markOf(first, say)] }
    case 'abs':
      return fenced(markOf(first, say), '|', '|')
    case 'log':
      return row({ tag: 'mi', text: 'ln' }, fenced(markOf(first, say)))
    case 'min':
    case 'max': {
      const listed = given.flatMap((each, index) => (index === 0 ? [markOf(each, say)] : [mo(','), markOf(each, say)]))
      return row({ tag: 'mi', text: name }, fenced(row(...listed)))
    }
  }
}

const sum = (of: Expression, over: string, say: Sayings): Mark =>
  row({ tag: 'munder', inside: [mo('∑'), { tag: 'mtext', text: entryOf(say.over, over) ?? over }] }, held(of, 3, say))

/** A formula on one line in the reader's words, for where nothing can be typeset. */
export function inWords(formula: string, say: Sayings): string {
  const word = (name: string) => (name === 't' ? 't' : (entryOf(say.builtIn, name) ?? entryOf(say.over, name) ?? say.title(name)))
  return formula
    .replace(/[A-Za-z]\w*(?!\w*\()/g, word)
    .replace(/\*/g, '×')
    .replace(/ - /g, ' − ')
}
