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

/**
 * A part of a typeset formula as LaTeX, so that it looks as on screen; needs `amsmath`.
 *
 *     mfrac: a, msup: (1 + b), t        \frac{\text{a}}{\left(1 + \text{b}\right)^{t}}
 */
export function latexOf(mark: Mark): string {
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
      return signs[mark.text] ?? (/^[-+=<>(),|[\]]?$/.test(mark.text) ? mark.text : latexText(mark.text))
    case 'mrow':
      return row(mark.inside)
    case 'msqrt':
      return `\\sqrt{${mark.inside.map(latexOf).join(' ')}}`
    default: {
      const [first = '', second = ''] = mark.inside.map(latexOf)
      if (mark.tag === 'mfrac') return `\\frac{${first}}{${second}}`
      return mark.tag === 'msup' ? `{${first}}^{${second}}` : `{${first}}_{${second}}`
    }
  }
}

/** Brackets grow with what they hold. */
function row(inside: readonly Mark[]): string {
  const [open, ...rest] = inside
  const last = rest.at(-1)
  const fenced = open?.tag === 'mo' && last?.tag === 'mo' && closes[open.text] === last.text
  if (!fenced) return inside.map(latexOf).join(' ')
  return `\\left${open.text} ${rest.slice(0, -1).map(latexOf).join(' ')} \\right${last.text}`
}

/** A whole formula with what it is called on its left, in `amsmath`. */
export const latexFormula = (left: string, pieces: readonly Piece[]): string =>
  [left, ...pieces.map(({ sign, mark }, index) => `${index === 0 ? '=' : (signs[sign] ?? sign)} ${latexOf(mark)}`)].join(' ')

/** A derivative's left side. */
export const latexDerivative = (of: string, by: string): string => `\\frac{\\partial ${latexText(of)}}{\\partial ${latexText(by)}}`
