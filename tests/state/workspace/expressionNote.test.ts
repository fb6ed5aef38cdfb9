import { expect, it, test } from 'vitest'
import { noteWith } from '../../../src/state/workspace/expressionNote.ts'

test.each([
  [undefined, '135k*0.7', 'value', '= 135k*0.7'],
  ['what our board believes', '135k*0.7', 'value', 'what our board believes · = 135k*0.7'],
  ['ours · = 3*4', '5 · 6', 'value', 'ours · = 5 · 6'],
  ['ours · = 5 · 6', '80k*2', 'low', 'ours · = 5 · 6 · low = 80k*2'],
  ['ours · = 5 · 6 · low = 80k*2', '9', 'value', 'ours · low = 80k*2 · = 9'],
  ['= 3*4 · high = 2', undefined, 'value', 'high = 2'],
  ['ours · = 3*4', undefined, 'value', 'ours'],
  ['a = b is no sum', undefined, 'value', 'a = b is no sum'],
] as const)('%s with %s for the %s becomes %s', (note, expression, of, after) => {
  expect(noteWith(note, expression, of)).toBe(after)
})

it('a note that has no room for how a value was worked out stays as it is', () => {
  const long = 'x'.repeat(1990)
  expect(noteWith(long, '3*4567+2')).toBe(long)
  expect(noteWith(long, '3*4')).toBe(`${long} · = 3*4`)
})
