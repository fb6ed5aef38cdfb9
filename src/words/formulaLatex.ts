import type { Mark, Piece } from './formulaMarks.ts'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries(Array.from('{}$%&#_', (sign) => [sign, `\\${sign}`])),
}

/** A text in which no sign means anything to LaTeX. */
export const escapeLatex = (text: string): string => text.replaceAll(/[\\~^{}$%&#_]/g, (sign) => escapes[sign] ?? sign)

const signs: Readonly<Record<string, string>> = {
  ...{ '×': '\\times', '−': '-', '≤': '\\le', '≥': '\\ge', '≠': '\\ne', '∑': '\\sum' },
  ...{ min: '\\min', max: '\\max', ln: '\\ln', e: 'e', t: 't' },
}

/** Words within a formula, as they are read and not as a product of letters. */
export const latexText = (text: string): string => `\\text{${escapeLatex(text)}}`

const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']', '|': '|' }

/** What is longer than so many signs is written so that it can go on in the next line. */
const longest = 40

const lengthOf = (mark: Mark): number =>
  'inside' in mark ? mark.inside.reduce((sum, one) => sum + lengthOf(one), 0) : Array.from(mark.text).length

/**
 * A part of a typeset formula as LaTeX, so that it looks as on screen; needs `amsmath`.
 *
 *     mfrac: a, msup: (1 + b), t        \frac{\text{a}}{\left(1 + \text{b}\right)^{t}}
 *
 * @param breaks As a part of a text, which is broken into lines: TeX breaks neither within brackets that grow nor within a fraction.
 */
export function latexOf(mark: Mark, breaks = false): string {
  const part = (one: Mark) => latexOf(one, breaks)
  switch (mark.tag) {
    case 'name':
      return latexText(mark.text)
    case 'mn':
      return mark.text.replace(
        /^(.*)e([+-]?)0*(\d+)$/,
        (_, digits: string, sign: string, power: string) => `${digits}\\times 10^{${sign === '-' ? '-' : ''}${power}}`,
      )
    case 'mo':
    case 'mi':
    case 'mtext':
      if (breaks && mark.text === ',') return ',\\allowbreak'
      return signs[mark.text] ?? (/^[-+=<>(),|[\]]?$/.test(mark.text) ? mark.text : latexText(mark.text))
    case 'mrow':
      return row(mark.inside, breaks)
    case 'msqrt':
      return `\\sqrt{${mark.inside.map(part).join(' ')}}`
    default: {
      const [one, other] = mark.inside
      const [first = '', second = ''] = mark.inside.map(part)
      const long = breaks && mark.inside.some((inside) => lengthOf(inside) > longest)
      if (mark.tag === 'mfrac')
        return long ? `${grouped(one, first)} / \\allowbreak ${grouped(other, second)}` : `\\frac{${first}}{${second}}`
      if (long && mark.tag === 'msup' && first === 'e') return `\\exp ( ${second} )`
      return mark.tag === 'msup' ? `{${first}}^{${second}}` : `{${first}}_{${second}}`
    }
  }
}

/** What stands on one side of a stroke: in brackets, unless it is one thing. */
const grouped = (mark: Mark | undefined, latex: string) => (mark?.tag === 'mrow' ? `( ${latex} )` : latex)

/** Brackets grow with what they hold. */
function row(inside: readonly Mark[], breaks: boolean): string {
  const [open, ...rest] = inside
  const last = rest.at(-1)
  const fenced = open?.tag === 'mo' && last?.tag === 'mo' && closes[open.text] === last.text
  const all = (marks: readonly Mark[]) => marks.map((mark) => latexOf(mark, breaks)).join(' ')
  if (!fenced) return all(inside)
  if (!breaks) return `\\left${open.text} ${all(rest.slice(0, -1))} \\right${last.text}`
  return open.text === '|' ? `\\lvert ${all(rest.slice(0, -1))} \\rvert` : `${open.text} ${all(rest.slice(0, -1))} ${last.text}`
}

/** A whole formula with what it is called on its left, in `amsmath`; where it `breaks`, as part of a text. */
export const latexFormula = (left: string, pieces: readonly Piece[], breaks = false): string =>
  [left, ...pieces.map(({ sign, mark }, index) => `${index === 0 ? '=' : (signs[sign] ?? sign)} ${latexOf(mark, breaks)}`)].join(' ')

/** A derivative's left side. */
export const latexDerivative = (of: string, by: string): string => `\\frac{\\partial ${latexText(of)}}{\\partial ${latexText(by)}}`
