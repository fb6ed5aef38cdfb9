import { yuan } from '../yuan.ts'
import { expect, test } from 'vitest'
import { formatRange, formatValue } from '../../src/words/format.ts'
import { read } from '../../src/words/reading.ts'
import { resultsOf } from './charts/results.ts'

const base = resultsOf()
const all = (value: number) => ({ p5: one(value), p25: one(value), p50: one(value), p75: one(value), p95: one(value), mean: one(value) })
const one = (value: number) => Float64Array.of(value)
const drawn = (low: number, high: number, error: number) => {
  const spread = new Map(base.spread).set('totalNpv', { ...all(low), p95: one(high) })
  const estimate = read({ ...base, spread, errors: new Map([['totalNpv', all(error)]]) }, 'totalNpv', { industry: 'all', year: 10 })
  return [estimate.low, estimate.high, formatRange(estimate.low!, estimate.high!, 'CNY', yuan('en'))]
}

test('a range of draws has no digits finer than chance lets it be told', () => {
  expect(drawn(29.43e9, 251.2e9, 0.23e9)).toEqual([29.4e9, 251.2e9, '¥29–251bn'])
  expect(drawn(29.43e9, 251.2e9, 3e9)).toEqual([29e9, 251e9, '¥29–251bn'])
  expect(drawn(29.43e9, 251.2e9, 12e9)).toEqual([30e9, 250e9, '¥30–250bn'])
  expect(drawn(0.12345, 0.2, 0.0012).slice(0, 2)).toEqual([0.123, 0.2])
  expect(drawn(0.12345, 0.2, 0).slice(0, 2)).toEqual([0.12345, 0.2])
})

test('a figure that chance hardly touches is rounded once, as the chart beside it is', () => {
  const [low] = drawn(188_460, 251_200, 90)
  expect([low, formatValue(low as number, 'CNY', yuan('en'))]).toEqual([188_460, '¥188k'])
})
