import katex from 'katex'
import { describe, expect, it, test } from 'vitest'
import { escapeLatex, latexFormula, latexText } from '../../src/words/formulaLatex.ts'
import { typeset } from '../../src/words/formulaMarks.ts'
import { sayingsOf } from '../../src/words/formulaSayings.ts'
import { writeModelDocument } from '../../src/files/modelDocument/modelDocument.ts'
import { languages } from '../../src/words/languages.ts'
import { caseOfThird } from '../model/version3/cases.ts'
import { yuan } from '../yuan.ts'

const resolved = caseOfThird({
  assumptions: { 'liveSeries.adoptionCap': { value: 0.4, note: 'ours & theirs: 50% of {all} \\ #1 ~ $5_6^7' } },
})

/** What stands open at the end of a text, and every `\begin` that is ended by another name. */
function unbalanced(tex: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, escaped, brace, command, name] of tex.matchAll(/(\\[\\{}$%&#_])|([{}])|\\(begin|end)\{([^}]*)\}/g)) {
    if (escaped !== undefined) continue
    if (brace === '{') open.push('{')
    else if (brace === '}') {
      if (open.pop() !== '{') wrong.push('}')
    } else if (command === 'begin') open.push(name ?? '')
    else if (open.pop() !== name) wrong.push(name ?? '')
  }
  return [...wrong, ...open]
}

describe.each(languages)('the model as a document, in %s', (language) => {
  test('every formula is read by KaTeX, which others wrote', () => {
    const said = sayingsOf(resolved, yuan(language))
    for (const { title, expression } of resolved.variables) {
      for (const breaks of [false, true]) {
        const latex = latexFormula(latexText(title[language === 'en' ? 'en' : 'zh-CN']), typeset(expression, said), breaks)
        expect(() =>
          katex.renderToString(latex, { throwOnError: true, strict: (code) => (code === 'unicodeTextInMathMode' ? 'error' : 'ignore') }),
        ).not.toThrow()
      }
    }
  })

  it('names every variable, assumption and claim, with value, range and what they rest on', async () => {
    for (const format of ['md', 'tex'] as const) {
      const text = await writeModelDocument(resolved, format, language)
      const found = (name: string) => text.includes(format === 'tex' ? escapeLatex(name) : name)
      expect(resolved.variables.filter(({ name }) => !found(name))).toEqual([])
      expect([...resolved.inputs.values()].flat().filter(({ path }) => !found(path))).toEqual([])
      expect(Object.keys(resolved.model.claims).filter((id) => !found(id))).toEqual([])
      expect(text).toMatch(/sora-2024.*3/)
    }
  })

  it('is well formed in LaTeX, whatever a note says', async () => {
    const tex = await writeModelDocument(resolved, 'tex', language)
    expect(unbalanced(tex)).toEqual([])
    expect(unbalanced(`${tex}{`)).toEqual(['{'])
    // No sign of LaTeX's own stands in the text but behind a backslash.
    expect(tex.replaceAll(/\\begin\{flushleft\}[^]*?\\end\{flushleft\}|^%.*$/gm, '').match(/(?<!\\)[&#$_^~%]/g)).toBeNull()
    expect(tex).toContain('ours \\& theirs: 50\\% of \\{all\\} \\textbackslash{} \\#1 \\textasciitilde{} \\$5\\_6\\textasciicircum{}7')
  })

  it('is the same text for the same scenario', async () => {
    expect(await writeModelDocument(resolved, 'md', language)).toBe(await writeModelDocument(resolved, 'md', language))
  })
})
