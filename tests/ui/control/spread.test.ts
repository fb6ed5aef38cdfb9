import { describe, expect, it, test } from 'vitest'
import type { Input } from '../../../src/engine/resolve.ts'
import type { Assumption } from '../../../src/model/assumption.ts'
import type { Change } from '../../../src/model/scenario.ts'
import { changesSpread, ownSpread, respread, type SpreadEdit } from '../../../src/ui/control/spread.ts'

const definition: Assumption = {
  title: { 'zh-CN': '', en: '' },
  meaning: { 'zh-CN': '', en: '' },
  unit: '1',
  bounds: [0, 1],
  step: 0.01,
  scale: 'linear',
}
const rest = { path: 'a', name: 'a', member: 0, neutral: 0, credence: 1, loading: 0, bounds: [0, 1] } as const
const pert: Input = { ...rest, value: 0.5, low: 0.2, high: 0.8, distribution: 'pert' }
const fixed: Input = { ...rest, value: 0.5, low: 0.5, high: 0.5, distribution: 'fixed' }
const fromZero: Input = { ...pert, low: 0 }

const done = (own: Input, now: Change, edit: SpreadEdit) => {
  const result = respread(own, now, edit, definition)
  return result.ok ? result.change : result.misfit
}

describe('an edit', () => {
  it('keeps what else was changed, the note too', () => {
    expect(done(pert, { value: 0.6, note: 'why' }, { high: 0.9 })).toEqual({ value: 0.6, note: 'why', high: 0.9 })
    expect(done(pert, { high: 0.9 }, { distribution: 'lognormal' })).toEqual({ high: 0.9, distribution: 'lognormal' })
  })

  it('leaves nothing behind where the model says the same', () => {
    expect(done(pert, { high: 0.9 }, { high: 0.8 })).toEqual({})
    expect(done(pert, { distribution: 'normal' }, { distribution: 'pert' })).toEqual({})
  })

  it('gives a range to a number that had none, and takes it back', () => {
    const ranged = done(fixed, {}, { distribution: 'normal' })
    expect(ranged).toEqual({ low: 0.4, high: 0.6, distribution: 'normal' })
    expect(done(fixed, ranged as Change, { distribution: 'fixed' })).toEqual({})
    expect(done({ ...fixed, value: 0, low: 0, high: 0 }, {}, { distribution: 'uniform' })).toEqual({ high: 0.1, distribution: 'uniform' })
  })
})

test('what cannot be is refused', () => {
  expect(done(pert, {}, { low: 0.51 })).toEqual({ kind: 'aboveValue', found: 0.51 })
  expect(done(pert, {}, { high: 0.49 })).toEqual({ kind: 'belowValue', found: 0.49 })
  expect(done(pert, {}, { high: 0.1 })).toEqual({ kind: 'belowValue', found: 0.1 })
  expect(done(pert, {}, { high: 1.2 })).toEqual({ kind: 'outside', found: 1.2 })
  expect(done(pert, {}, { low: -0.1 })).toEqual({ kind: 'outside', found: -0.1 })
  expect(done(fromZero, {}, { distribution: 'lognormal' })).toEqual({ kind: 'notPositive', found: 0 })
  expect(done(pert, { distribution: 'lognormal' }, { low: 0 })).toEqual({ kind: 'notPositive', found: 0 })
  expect(done(pert, { distribution: 'normal', low: 0.5 }, { high: 0.5 })).toEqual({ kind: 'noWidth' })
})

test('back to the model’s own range: the value and the note stay', () => {
  expect(ownSpread({ value: 0.6, low: 0.1, high: 0.9, distribution: 'normal', note: 'why' })).toEqual({ value: 0.6, note: 'why' })
  expect(changesSpread({ value: 0.6, note: 'why' })).toBe(false)
  expect(changesSpread({ low: 0.1 })).toBe(true)
})
