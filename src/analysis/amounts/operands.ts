import { normalizeFormula } from '../../engine/formula/normalize.ts'
import type { Place } from '../../engine/formula/expression.ts'

/** What a text of arithmetic consists of: its signs, and what stands between them. */
export interface Piece extends Place {
  readonly kind: 'sign' | 'operand'
  /** Signs are those of the language of formulas, whatever the keyboard gave: `×` is `*`. */
  readonly text: string
}

/** `x` for times, between numbers: `3x4500`; 0x10 is none. */
const times = /(?<!(?:^|[^\d.])0)(?<=[\d)%千万亿km]\s*)x(?=\s*[\d.(¥$])/iuy

/** What of a word belongs to it although it looks like a sign: `GPU-h`, `1e-3`, `元/分钟`. */
const inWords = [/(?<=\p{L})-(?=\p{L})/uy, /(?<=\d[eE])[-+](?=\d)/uy, /\/(?=\s?(?![一二三四五六七八九十半两百])[\p{L}])/uy, /\(s\)/uy]

/**
 * Part a text at its signs of arithmetic. An operand is whatever stands between two of them, blanks at its ends aside; what it says is read
 * by the reader of amounts. Places are those of the text as it was written.
 */
export function piecesOf(written: string): Piece[] {
  const { text, written: placeOf } = normalizeFormula(written)
  const pieces: Piece[] = []
  const take = (kind: Piece['kind'], from: number, to: number, as = text.slice(from, to)) =>
    pieces.push({ kind, text: as, ...placeOf({ from, to }) })
  let began = 0
  const endOperand = (to: number) => {
    const found = text.slice(began, to)
    if (found.trim() !== '') take('operand', began + found.length - found.trimStart().length, began + found.trimEnd().length)
  }
  for (let at = 0; at < text.length; at += 1) {
    const word = inWords.find((one) => matchesAt(one, text, at))
    if (word) {
      at = word.lastIndex - 1
      continue
    }
    const sign = matchesAt(times, text, at) ? '*' : (/[-+*/^()=]/.exec(text.charAt(at))?.[0] ?? '')
    if (sign === '') continue
    endOperand(at)
    take('sign', at, at + 1, sign)
    began = at + 1
  }
  endOperand(text.length)
  return pieces
}

function matchesAt(rule: RegExp, text: string, at: number): boolean {
  rule.lastIndex = at
  return rule.test(text)
}
