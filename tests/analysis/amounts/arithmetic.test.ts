import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { AmountUnit } from '../../../src/analysis/amounts/amountUnits.ts'
import { amountFaults } from '../../../src/analysis/amounts/amount.ts'
import { arithmeticFaults, readArithmetic } from '../../../src/analysis/amounts/arithmetic.ts'
import { mayBeArithmetic } from '../../../src/analysis/amounts/mayBeArithmetic.ts'
import { sayArithmeticFault, typedArithmetic } from '../../../src/ui/control/typedArithmetic.ts'
import { languages } from '../../../src/words/languages.ts'
import { runs } from '../../runs.ts'
import { yuan } from '../../yuan.ts'

type Shown = 'CNY' | 'USD'
const read = (text: string, unit: AmountUnit = 'CNY', shown: Shown = 'CNY') => readArithmetic(text, { unit, money: { shown, rate: 7.12 } })

describe('sums of amounts', () => {
  test.each([
    ['135k*0.7', 'CNY', 94_500],
    ['12万/8', 'CNY', 15_000],
    ['=3*4500+200', 'CNY', 13_700],
    ['2^0.5', 'CNY', Math.SQRT2],
    ['（１２万 × ８５％）÷８', 'CNY', 12_750],
    ['１２，０００＊３', 'CNY', 36_000],
    ['3x4500', 'CNY', 13_500],
    ['-(2+3)*4', 'CNY', -20],
    ['2 · 3², less'.slice(0, 6), 'CNY', 18],
    ['1.5m + 2bn - 3千万', 'CNY', 1_971_500_000],
    ['12万*(1-15%)', 'CNY', 102_000],
    ['$5k + 200元', 'CNY', 35_800],
    ['三万*2', 'CNY', 60_000],
    ['1e-3*5', 'CNY', 0.005],
    ['400元/分钟*3', 'CNY/min', 1200],
    ['1.5h + 20min', 'min/unit', 110],
    ['85%*0.9', 'share', 0.765],
    ['85*0.9', 'share', 0.765],
    ['3/4*0.9', 'share', 0.675],
    ['100% - 15%', 'share', 0.85],
    ['1+15%', '1', 1.15],
    ['2024+3', 'calendar', 2027],
  ] as const)('%s in a field of %s is %d', (text, unit, value) => {
    expect(mayBeArithmetic(text)).toBe(true)
    const worked = read(text, unit)
    expect(worked).toMatchObject({ ok: true, isSum: true })
    expect(worked.ok && worked.value).toBeCloseTo(value, 9)
  })

  it('count a bare number in the money that is read, beside an amount or by itself', () => {
    expect(read('3*1000', 'CNY', 'USD')).toMatchObject({ value: 21_360 })
    expect(read('1000 + ¥712', 'CNY', 'USD')).toMatchObject({ value: 7832 })
    expect(read('=1000', 'CNY', 'USD')).toMatchObject({ value: 7120, isSum: false })
  })

  it('leave one amount to the reader of amounts', () => {
    for (const text of ['135k', '¥5', '-500', '−3万', '约3万', '12,000', '85%', 'apples', '', '1.2e6', '+3'])
      expect(mayBeArithmetic(text)).toBe(false)
  })
})

describe('what is no sum', () => {
  test.each([
    ['3*apples', 'no-number', 'apples'],
    ['400元/秒', 'unit', '/秒'],
    ['1,5*2', 'separators', '1,5'],
    ['（1,5）×2', 'separators', '1,5'],
    ['2(3+4)', 'operator', '2('],
    ['(2+3', 'bracket', '('],
    ['2+3)*1', 'bracket', ')'],
    ['3*', 'operand', '*'],
    ['3**4', 'operand', '*'],
    ['3+*4', 'operand', '*'],
    ['3--4', 'operand', '-'],
    ['2+3=5', 'equals', '='],
    ['sqrt(4)', 'no-number', 'sqrt'],
    ['1/0', 'undefined', '1/0'],
    ['5+(0-8)^0.5', 'undefined', '0-8)^0.5'],
    ['9e307*10', 'too-large', '9e307*10'],
    ['3-5万', 'difference', '3-5万'],
    ['12万+10%', 'mixed', '12万+10%'],
    ['$5*$3', 'product', '$5*$3'],
    ['10/500元', 'divisor', '10/500元'],
    ['2+(5元)^2', 'power', '5元)^2'],
    ['HK$5*3', 'foreign', 'HK$'],
    ['85%*90%', 'share', '85%*90%'],
  ] as const)('%s is refused as %s, at %s', (text, kind, part) => {
    const worked = read(text)
    expect(worked).toMatchObject({ ok: false, why: { kind } })
    if (!worked.ok) expect(text.slice(worked.why.from, worked.why.to)).toBe(part)
  })

  it('a month is no difference of years, and 1-15% of a share may be two things', () => {
    expect(read('2024-03', 'calendar')).toMatchObject({ ok: false, why: { kind: 'no-year' } })
    expect(read('1-15%', 'share')).toMatchObject({ ok: false, why: { kind: 'mixed' } })
    expect(read('=3-5万')).toMatchObject({ ok: true, value: -49_997 })
  })

  it('is refused in both languages, with where it is', () => {
    for (const language of languages) {
      for (const kind of [...amountFaults, ...arithmeticFaults])
        expect(sayArithmeticFault({ kind, found: 'xyz', from: 2, to: 5 }, 'min/unit', yuan(language))).toMatch(/3.*5.*[。.]$/u)
    }
    const said = typedArithmetic('3*apples', 'CNY', yuan('en'))
    expect(said.ok ? '' : said.say(yuan('en'))).toBe('Characters 3–8: “apples” is not a number.')
  })

  it('is answered whatever it is, and a fault lies inside the text', () => {
    const sign = fc.constantFrom(...Array.from('0123456789.,+-*/^()=%x×÷（）％，１２万亿千kmbn¥$元秒 \u200b'))
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 1 })), { maxLength: 40 }), (signs) => {
        const text = signs.join('')
        const worked = read(text)
        if (worked.ok) expect(Number.isFinite(worked.value)).toBe(true)
        else {
          expect(worked.why.from).toBeGreaterThanOrEqual(0)
          expect(worked.why.to).toBeLessThanOrEqual(text.length)
          expect(worked.why.from).toBeLessThanOrEqual(worked.why.to)
        }
      }),
      { numRuns: runs(500) },
    )
  })
})

interface Written {
  readonly text: string
  readonly value: number
  /** How strongly it holds together: a sum 1, a product 2, a sign 3, a power 4, a number 5. */
  readonly holds: number
}

const spellings = (sign: string) => fc.constantFrom(...({ '*': ['*', '×', '＊', ' × '], '/': ['/', '÷'], '+': ['+', '＋', ' + '], '-': ['-', '−', ' - '], '^': ['^'] }[sign] ?? [sign])) // oxfmt-ignore
const brackets = fc.constantFrom('()', '（）')
const number: fc.Arbitrary<Written> = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(
      ...([
        ['', 1],
        ['k', 1e3],
        ['万', 1e4],
        ['%', 0.01],
      ] as const),
    ),
  )
  .map(([whole, digits, [scale, times]]) => {
    const plain = (whole / 10 ** digits).toFixed(digits)
    return { text: `${plain}${scale}`, value: Number(plain) * times, holds: 5 }
  })

const within = (of: Written, least: number, [open = '', close = '']: string) => (of.holds < least ? `${open}${of.text}${close}` : of.text)
const operations: Readonly<Record<string, { holds: number; right: number; of: (a: number, b: number) => number }>> = {
  '+': { holds: 1, right: 2, of: (a, b) => a + b },
  '-': { holds: 1, right: 2, of: (a, b) => a - b },
  '*': { holds: 2, right: 3, of: (a, b) => a * b },
  '/': { holds: 2, right: 3, of: (a, b) => a / b },
}

const { expression } = fc.letrec<{ expression: Written }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    number,
    fc
      .constantFrom('+', '-', '*', '/')
      .chain((sign) => fc.tuple(fc.constant(sign), spellings(sign), tie('expression'), tie('expression'), brackets))
      .map(([sign, spelt, left, right, marks]) => {
        const { holds, right: tighter, of } = operations[sign]!
        return { text: within(left, holds, marks) + spelt + within(right, tighter, marks), value: of(left.value, right.value), holds }
      }),
    fc
      .tuple(tie('expression'), fc.constantFrom(2, 3, 0.5), brackets)
      .map(([base, power, marks]) => ({ text: `${within(base, 5, marks)}^${power}`, value: base.value ** power, holds: 4 })),
    fc
      .tuple(tie('expression'), brackets)
      .map(([of, [open = '', close = '']]) => ({ text: `${open}-${within(of, 4, '()')}${close}`, value: -of.value, holds: 5 })),
  ),
}))

test('whatever is written comes to what its parts come to, worked out independently', () => {
  let taken = 0
  fc.assert(
    fc.property(expression, ({ text, value }) => {
      const worked = read(`=${text}`, '1')
      if (text.length > 190) return
      if (!worked.ok) {
        // In a field of plain numbers only what comes to no number, or to too large a one, is refused.
        expect(['undefined', 'too-large']).toContain(worked.why.kind)
        return
      }
      taken += 1
      const size = Math.max(Math.abs(value), 1e-9)
      // Of a difference of large numbers fewer digits are left.
      expect(Math.abs(worked.value - value) / size).toBeLessThan(1e-6)
    }),
    { numRuns: runs(400) },
  )
  expect(taken).toBeGreaterThan(100)
})
