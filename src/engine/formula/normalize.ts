import type { Place } from './expression.ts'

/** A formula in the signs of the language, and where each of them stands in the text as it was written. */
export interface Normalized {
  readonly text: string
  /** The place in the written text of what stands at a place of the normalized one. */
  readonly written: (place: Place) => Place
}

/**
 * Signs that mean one of the language's own. What Unicode holds to be another width or style of a letter or sign (`（`, `０`, `ｎ`,
 * `﹣`, `𝑥`, `ﬁ`) needs no line here.
 */
const meanings: ReadonlyMap<string, string> = new Map([
  ...Array.from('×⋅·∙•✕✖∗', (sign) => [sign, '*'] as const),
  ...Array.from('÷∕⁄', (sign) => [sign, '/'] as const),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2796', (sign) => [sign, '-'] as const),
  ...[['ˆ', '^'], ['、', ','], ['≤', '<='], ['≥', '>='], ['≦', '<='], ['≧', '>='], ['≠', '!=']] as const,
  ...[['²', '^2'], ['³', '^3']] as const,
  ...Array.from('\t\n\r', (sign) => [sign, ' '] as const),
]) // oxfmt-ignore

/**
 * Read a formula as Chinese keyboards, word processors and spreadsheets write it: `（npv × ２） ÷ 3` is `(npv * 2) / 3`. Signs
 * that are none of the language's in any width stay as they are, for the fault to name.
 */
export function normalizeFormula(written: string): Normalized {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of written) {
    const meant = meaningOf(sign)
    for (let unit = 0; unit < meant.length; unit += 1) {
      starts.push(at)
      ends.push(at + sign.length)
    }
    text += meant
    at += sign.length
  }
  const place = ({ from, to }: Place): Place => ({
    from: starts[from] ?? written.length,
    to: to > from ? (ends[to - 1] ?? written.length) : (starts[to] ?? written.length),
  })
  return { text, written: place }
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

function meaningOf(sign: string): string {
  if (isPlain(sign)) return sign
  const meant = meanings.get(sign)
  if (meant !== undefined) return meant
  if (/\p{Cf}/u.test(sign)) return '' // not seen, and so not meant: spaces of no width, marks of direction
  const compatible = /[\p{No}\p{So}]/u.test(sign) ? sign : sign.normalize('NFKC') // ½ and ① would become other numbers
  return isPlain(compatible) ? compatible : sign
}
