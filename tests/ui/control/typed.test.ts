import { yuan } from '../../yuan.ts'
import { currencies, ownRate, type Locale } from '../../../src/words/locale.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountFaults } from '../../../src/analysis/amounts/amount.ts'
import { languages } from '../../../src/words/languages.ts'
import { sayAmountFault } from '../../../src/ui/control/sayAmountFault.ts'
import { editable } from '../../../src/ui/control/typed.ts'
import { typedAmount as typed } from '../../../src/ui/control/typedAmount.ts'
import { sayFigure } from '../../../src/words/sayFigure.ts'
import { formatChange, formatValue, nextToNothing, units } from '../../../src/words/format.ts'
import { runs } from '../../runs.ts'

const value = (digits: number) =>
  fc
    .tuple(fc.integer({ min: -(10 ** digits), max: 10 ** digits }), fc.integer({ min: -digits, max: 6 }))
    .map(([whole, power]) => Number(`${whole}e${power}`))
const unit = fc.constantFrom(...units)
const rate = fc.constantFrom(ownRate, 1, 7, 7.3, 6.8765, 100)
const read = (text: string, of: (typeof units)[number], locale: Locale) => {
  const amount = typed(text, of, locale)
  return amount.ok ? amount.value : `${text}: ${amount.why.kind}`
}

describe('what the app shows can be typed back', () => {
  test.each(currencies)('a figure means the same to three digits, in every unit and both languages, money in %s', (currency) => {
    fc.assert(
      fc.property(value(12), unit, fc.constantFrom(...languages), rate, (number, of, language, perDollar) => {
        const locale = { language, currency, rate: perDollar }
        for (const format of [formatValue, formatChange]) {
          const text = format(number, of, locale)
          const back = read(text, of, locale)
          if (text === nextToNothing) expect(back).toBe(0)
          else expect(typeof back === 'number' ? format(back, of, locale) : back).toBe(text)
        }
      }),
      { numRuns: runs(300) },
    )
  })

  test.each(currencies)('a field opened for typing holds all digits of its value, money in %s', (currency) => {
    fc.assert(
      fc.property(value(12), unit, rate, (number, of, perDollar) => {
        const locale = { ...yuan('en'), currency, rate: perDollar }
        expect(read(editable(number, of, locale), of, locale)).toBe(number === 0 ? 0 : number)
      }),
      { numRuns: runs(300) },
    )
  })

  it('so does a year, a multiple, and a rate', () => {
    for (const language of languages) {
      for (const [number, of] of [
        [2031, 'calendar'],
        [4.2, 'times'],
        [12_000, 'times'],
      ] as const)
        expect(typed(sayFigure(number, of, yuan(language)), of, yuan(language))).toMatchObject({ ok: true, value: number })
    }
    expect(editable(7.1234, 'rate', yuan('en'))).toBe('7.1234')
  })
})

test.each([
  [1_234_567, 'CNY', 'CNY', '1234567'],
  [123_456_789.01, 'CNY', 'CNY', '123456789.01'],
  [0.07, 'share', 'CNY', '7'],
  [0.123456789, 'share', 'CNY', '12.3456789'],
  [0.1 + 0.2, '1', 'CNY', '0.3'],
  [712, 'CNY', 'USD', '100'],
  [8_790_117.04, 'CNY', 'USD', '1234567'],
] as const)('%d of %s, read in %s, is typed over as %4$s', (number, of, currency, text) => {
  expect(editable(number, of, { ...yuan('en'), currency })).toBe(text)
})

test('every refusal is said in both languages, with what was written and how it would be right', () => {
  for (const language of languages) {
    for (const kind of amountFaults) expect(sayAmountFault({ kind, found: 'xyz' }, 'min/unit', yuan(language))).toMatch(/^.{4,}[。.]$/u)
  }
  expect(sayAmountFault({ kind: 'unit', found: 'days' }, 'min/unit', yuan('en'))).toBe(
    '“days” is not understood here: write it like 1,200 minutes.',
  )
  expect(sayAmountFault({ kind: 'foreign', found: 'HK$' }, 'CNY', yuan('zh-CN'))).toContain('HK$')
})
