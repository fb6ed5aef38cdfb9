import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountFaults, readAmount } from '../../../src/analysis/amounts/amount.ts'
import { unitWords, type AmountUnit } from '../../../src/analysis/amounts/amountUnits.ts'
import { runs } from '../../runs.ts'
import { writtenMoney } from './writtenMoney.ts'
import { writtenUnits } from './writtenUnits.ts'

const written = { ...writtenMoney, ...writtenUnits }

const money = { shown: 'CNY', rate: 7.12 } as const

describe.each(Object.entries(written))('an amount in %s', (key, rows) => {
  const unit = key.replace(' in USD', '') as AmountUnit
  const asked = { unit, money: { ...money, shown: key.endsWith('USD') ? 'USD' : 'CNY' } } as const

  test.each(rows)('“%s” means %s', (text, meant) => {
    const read = readAmount(text, asked)
    if (typeof meant === 'string') expect(read).toMatchObject({ ok: false, why: { kind: meant } })
    else expect(read.ok ? read.value : read.why).toBeCloseTo(meant, 12)
  })
})

it('is written in at least three hundred ways here, with every kind of refusal among them', () => {
  const all = Object.values(written).flat()
  expect(all.length).toBeGreaterThan(300)
  const kinds = new Set(all.map(([, meant]) => meant).filter((meant) => typeof meant === 'string'))
  expect([...kinds].toSorted()).toEqual([...amountFaults].toSorted())
})

it('in a table counts in what its heading says, unless it says so itself, and may be a share of the total', () => {
  const cell = (text: string) => readAmount(text, { unit: 'CNY', money, factor: 1e4, shares: true })
  expect(cell('12.5')).toEqual({ ok: true, value: 125_000 })
  expect(cell('¥12.5')).toEqual({ ok: true, value: 125_000, currency: 'CNY' })
  expect(cell('12.5亿')).toEqual({ ok: true, value: 1.25e9 })
  expect(cell('5000元')).toEqual({ ok: true, value: 5000, currency: 'CNY' })
  expect(cell('30%')).toEqual({ ok: true, value: 0.3, share: true })
  expect(cell('三成')).toEqual({ ok: true, value: 0.3, share: true })
})

test('whatever is written is read or refused, and a number that is read is finite', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789,.，。 ¥$%万亿千百十半零三五点成分之约多元/年分钟kmb()-~e'x")),
    maxLength: 40,
  })
  const unit = fc.constantFrom(...(Object.keys(unitWords) as AmountUnit[]))
  fc.assert(
    fc.property(fc.oneof(fc.string(), signs), unit, (text, of) => {
      const read = readAmount(text, { unit: of, money })
      if (read.ok) expect(Number.isFinite(read.value)).toBe(true)
      else expect(amountFaults).toContain(read.why.kind)
    }),
    { numRuns: runs(400) },
  )
})

test('a thousand signs are refused as soon as a few', () => {
  for (const text of ['1'.repeat(1000), '1 '.repeat(500), '一'.repeat(1000), '三百'.repeat(500)]) {
    expect(readAmount(text, { unit: 'share', money }).ok).toBe(false)
  }
})
