import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factorOf, mostYuan, readAmount } from '../../../src/files/budget/amount.ts'

const yuan = (value: number) => ({ kind: 'yuan', value })

test.each([
  ['1,200', 1200],
  ['1200.50', 1200.5],
  ['12万', 120_000],
  ['3.5 亿', 350_000_000],
  ['¥ 1 200', 1200],
  ['￥１２，０００', 12_000],
  ['1,2000', 12_000],
  ['1.200,50', 1200.5],
  ['1.200.000', 1_200_000],
  ['2,5', 2.5],
  ['12k', 12_000],
  ['1.5 million', 1_500_000],
  ['RMB 30,000', 30_000],
  ['30000元', 30_000],
  ['8 万元', 80_000],
  ["1'200'000", 1_200_000],
  ['0', 0],
])('%s is %d yuan', (text, value) => {
  expect(readAmount(text)).toEqual(yuan(value))
})

test.each([
  ['30%', 0.3],
  ['12.5 ％', 0.125],
])('%s is a share of the total', (text, value) => {
  expect(readAmount(text)).toEqual({ kind: 'share', value })
})

test.each([
  ['', 'blank'],
  ['—', 'blank'],
  ['面议', 'no-number'],
  ['约 3 万', 'no-number'],
  ['1,20,3', 'no-number'],
  ['12 34', 'no-number'],
  ['3000/天', 'no-number'],
  ['$1,200', 'foreign'],
  ['500 USD', 'foreign'],
  ['-500', 'negative'],
  ['(1,200)', 'negative'],
  ['120%', 'too-large'],
  ['99999999亿', 'too-large'],
])('“%s” is no amount: %s', (text, kind) => {
  expect(readAmount(text)).toEqual({ kind })
})

describe('a column under a heading', () => {
  test.each([
    ['金额（万元）', 1e4],
    ['单位：千元', 1e3],
    ['Amount (k)', 1e3],
    ['Budget, in millions', 1e6],
    ['金额（元）', 1],
    ['金额', undefined],
    ['Item (main)', undefined],
  ])('%s', (heading, factor) => {
    expect(factorOf(heading)).toBe(factor)
  })

  test('counts in its unit, unless a cell names one of its own', () => {
    expect(readAmount('12.5', 1e4)).toEqual(yuan(125_000))
    expect(readAmount('12.5亿', 1e4)).toEqual(yuan(1_250_000_000))
  })
})

test('whatever stands in a cell, it is read or refused at once, and what is read lies inside the bounds', () => {
  const signs = fc.string({ unit: fc.constantFrom(...Array.from('0123456789,.，。 ¥%万亿千kmb()-元+'), 'e', '\u00a0'), maxLength: 60 })
  fc.assert(
    fc.property(fc.oneof(fc.string(), signs), (text) => {
      const amount = readAmount(text)
      if (amount.kind === 'yuan') expect(amount.value).toBeGreaterThanOrEqual(0)
      if (amount.kind === 'yuan') expect(amount.value).toBeLessThanOrEqual(mostYuan)
    }),
  )
})
