import { yuan } from '../yuan.ts'
import { expect, it } from 'vitest'
import { parseFormula } from '../../src/engine/formula/parse.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { inWords, typeset, type Mark, type Sayings } from '../../src/words/formulaMarks.ts'
import { sayingsOf } from '../../src/words/formulaSayings.ts'
import { caseOf } from '../engine/cases.ts'

const plain: Sayings = {
  title: (name) => name,
  builtIn: { t: 't' },
  over: { line: 'lines', 'years-so-far': 'so far' },
  lastYear: 'last year',
  only: (member) => `${member} only`,
}

/** Marks as one line: `{over|under}` for a fraction. */
function flat(mark: Mark): string {
  if ('text' in mark) return mark.text
  const inside = mark.inside.map(flat)
  if (mark.tag === 'mfrac') return `{${inside.join('|')}}`
  if (mark.tag === 'msup') return inside.join('^')
  if (mark.tag === 'msub' || mark.tag === 'munder') return inside.join('_')
  return inside.join(' ')
}

const typed = (formula: string, say = plain) => {
  const parsed = parseFormula(formula)
  if (!parsed.ok) throw new Error(formula)
  return typeset(parsed.expression, say).map(({ sign, mark }) => `${sign}${flat(mark)}`)
}

it('a formula may break at its outermost plus, minus and times', () => {
  expect(typed('a * b - c')).toEqual(['a', '×b', '−c'])
  expect(typed('(a - b) * c')).toEqual(['( a − b ) × c'])
})

it('quotients become fractions, and brackets stay where they are needed', () => {
  expect(typed('a / (b + c)')).toEqual(['{a|b + c}'])
  expect(typed('a - (b - c)')).toEqual(['a', '−( b − c )'])
  expect(typed('(1 + a)^(-t)')).toEqual(['( 1 + a )^− t'])
  expect(typed('a * (b / c)')).toEqual(['a', '×{b|c}'])
})

it('sums say what they run over, and last year stands below its name', () => {
  expect(typed('sum(a * b, line)')).toEqual(['∑_lines a × b'])
  expect(typed('cumsum(a + b)')).toEqual(['∑_so far ( a + b )'])
  expect(typed('prev(a, 0)')).toEqual(['a_last year'])
  expect(typed('at(rights, a)')).toEqual(['a _rights only'])
})

it('a condition stands in square brackets and a large round number is a power of ten', () => {
  expect(typed('a <= 0')).toEqual(['[ a ≤ 0 ]'])
  expect(typed('min(1e30, a)')).toEqual(['min ( 10^30 , a )'])
})

it('every formula of the model is typeset in the names of the reader’s language', () => {
  const resolved = caseOf()
  for (const language of ['zh-CN', 'en'] as const) {
    const say = sayingsOf(resolved, yuan(language))
    for (const { formula } of resolved.variables) {
      const text = typed(formula, say).join(' ')
      for (const name of Object.keys(sora2024.equations).filter((one) => /[a-z][A-Z]/.test(one))) expect(text).not.toContain(name)
    }
  }
})

it('on one line a formula keeps its functions and says its names', () => {
  expect(inWords('1 / (1 + exp(-adoptionSpeed * t))', sayingsOf(caseOf(), yuan('zh-CN')))).toMatch(
    /^1 \/ \(1 \+ exp\(-采用\S*速度 × t\)\)$/,
  )
})
