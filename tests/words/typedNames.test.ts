import { expect, test } from 'vitest'
import type { OwnFormat } from '../../src/model/scenario.ts'
import { sora2024Third } from '../../src/model/versions/3/model.ts'
import { inside, lineOf, opening } from '../../src/words/en/grammar.ts'
import { screenWords } from '../../src/words/screen.ts'
import { caseOf, metric } from '../engine/cases.ts'

/** A format of one's own, as a copy of one of the model's under another name. */
function called(name: string): OwnFormat {
  const { unit, lines, assumptions } = sora2024Third.formats.find(({ id }) => id === 'liveSeries')!
  const named = { id: name.toLowerCase().replaceAll(' ', '-'), industry: 'shortDrama', name: { 'zh-CN': name, en: name } }
  return { ...named, unit, lines, assumptions }
}

test('a name that somebody has typed is written as it was typed, wherever it stands in an English sentence', () => {
  const names = ['City Cultivators', 'My Show', 'Neon', 'ashes', 'Our Planet']
  expect(['Neon', 'Cash flow', 'Our Planet'].map(inside)).toEqual(['neon', 'cash flow', 'our Planet'])
  const title = { 'zh-CN': '现金流', en: 'Cash flow' }
  caseOf({ formats: names.map(called), metrics: [metric('cash', 'npv', { title })] }, sora2024Third)
  expect(names.map(inside)).toEqual(names)
  expect(names.map(opening)).toEqual(names)
  expect([inside('Cash flow'), inside('Cash flow (neon)'), inside('Neon (2034)')]).toEqual(['Cash flow', 'Cash flow (neon)', 'Neon (2034)'])
  const { headline, charts } = screenWords.en
  expect(headline.ours('20', 'series', 'Neon', true, '¥1m', 2034)).toContain('20 Neon a year')
  expect(inside(charts.ours('My Show'))).toBe('our My Show')
  // What the model calls so stays inside a sentence as it was, in a copy of a format too.
  expect(['Cast', 'Motion-comic series', 'Net present value (short drama)'].map(inside)).toEqual([
    'cast',
    'motion-comic series',
    'net present value (short drama)',
  ])
  expect(lineOf('Cast', 'Neon')).toBe('Neon, cast')
})
