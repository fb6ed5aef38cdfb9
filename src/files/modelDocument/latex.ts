import { escapeLatex } from '../../words/formulaLatex.ts'
import type { Block } from './blocks.ts'

const head = String.raw`% !TeX program = xelatex
% XeLaTeX or LuaLaTeX: names and quotations are in Chinese.
\documentclass[scheme=plain]{ctexart}
\usepackage{amsmath}
\usepackage[margin=25mm]{geometry}
\usepackage{enumitem}
\usepackage{xurl}
\usepackage[hidelinks]{hyperref}
\allowdisplaybreaks
\begin{document}`

/** A document as LaTeX that compiles by itself. */
export const writeLatex = (blocks: readonly Block[]): string => `${[head, ...blocks.map(blockOf), '\\end{document}'].join('\n\n')}\n`

const headings = { 1: 'title', 2: 'section', 3: 'subsection' } as const

const text = (plain: string): string =>
  escapeLatex(plain.replaceAll(/\s*\n\s*/g, ' '))
    .replaceAll('σ', '\\ensuremath{\\sigma}') // which the letters of a text have not
    .replaceAll(/https?:\/\/[^\s}]+/g, (url) => `\\nolinkurl{${url}}`)

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.depth === 1 ? `\\title{${text(block.text)}}\n\\date{}\n\\maketitle` : `\\${headings[block.depth]}{${text(block.text)}}`
    case 'paragraph':
      return text(block.text)
    case 'formula':
      return `\\begin{flushleft}\n\\hangindent=2em $\\displaystyle ${block.inText}$\n\\end{flushleft}`
    case 'code':
      return `{\\ttfamily\\sloppy ${text(block.text)}\\par}`
    case 'list':
      if (block.items.length === 0) return ''
      return [
        '\\begin{description}[style=nextline]',
        ...block.items.map(({ id, lines }) => `\\item[{\\texttt{${text(id)}}}] ${lines.map(text).join(' \\\\ ')}`),
        '\\end{description}',
      ].join('\n')
  }
}
