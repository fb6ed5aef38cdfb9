import { yuan } from '../yuan.ts'
import { describe, expect, it, test } from 'vitest'
import { sayFigureRange } from '../../src/words/sayFigure.ts'
import {
  axisFormat,
  compactFormat,
  formatChance,
  formatChange,
  formatRange,
  formatRough,
  formatValue,
  percentFormat,
  perCent,
  units,
} from '../../src/words/format.ts'
import { languages } from '../../src/words/languages.ts'

describe('money', () => {
  it('is written in 万 and 亿 in Chinese and in k, m and bn in English', () => {
    expect(formatValue(1_234_567, 'CNY', yuan('zh-CN'))).toBe('123 万元')
    expect(formatValue(1_234_567, 'CNY', yuan('en'))).toBe('¥1.23m')
    expect(formatValue(12_345, 'CNY', yuan('en'))).toBe('¥12.3k')
    expect(formatValue(115_503_163_025, 'CNY', yuan('zh-CN'))).toBe('1160 亿元')
    expect(formatValue(115_503_163_025, 'CNY', yuan('en'))).toBe('¥116bn')
    expect(formatValue(2.5e12, 'CNY', yuan('zh-CN'))).toBe('2.5 万亿元')
    expect(formatValue(2.5e12, 'CNY/yr', yuan('en'))).toBe('¥2.5tn a year')
  })

  it('is written in full where it is small', () => {
    expect(formatValue(1.5, 'CNY/s', yuan('zh-CN'))).toBe('1.5 元/秒')
    expect(formatValue(9600, 'CNY', yuan('en'))).toBe('¥9,600')
    expect(formatValue(0, 'CNY', yuan('en'))).toBe('¥0')
  })

  it('is rounded before its scale is chosen', () => {
    expect(formatValue(999_950, 'CNY', yuan('en'))).toBe('¥1m')
    expect(formatValue(99_999_999, 'CNY', yuan('zh-CN'))).toBe('1 亿元')
  })

  it('carries a true minus sign before everything else, and none where nothing is left', () => {
    expect(formatValue(-42, 'CNY', yuan('en'))).toBe('−¥42')
    expect(formatValue(-1_234_567, 'CNY', yuan('zh-CN'))).toBe('−123 万元')
    expect(formatValue(-0, 'CNY', yuan('en'))).toBe('¥0')
    expect(formatChange(1_200_000, 'CNY', yuan('en'))).toBe('+¥1.2m')
    expect(formatChange(-1_200_000, 'CNY', yuan('en'))).toBe('−¥1.2m')
    expect(formatChange(0, 'CNY', yuan('en'))).toBe('¥0')
  })
})

test('what comes whole is told whole from ten on: people, and projects', () => {
  expect(formatValue(25.4, 'person-yr/yr', yuan('en'))).toBe('25 people')
  expect(formatValue(25.4, 'person-yr/yr', yuan('zh-CN'))).toBe('25 人')
  expect(formatRange(12.3, 25.4, 'unit/yr', yuan('en'))).toBe('12–25 a year')
  expect(formatValue(2.54, 'unit', yuan('en'))).toBe('2.54 projects')
  expect(formatValue(12_345, 'person-yr/yr', yuan('zh-CN'))).toBe('1.23 万人')
  expect(formatValue(25.4, 'day/unit', yuan('en'))).toBe('25.4 days')
})

describe('next to nothing', () => {
  it('is said to be so, in every unit and without a sign, and only what is 0 is written as 0', () => {
    for (const language of languages) {
      const locale = yuan(language)
      for (const unit of units) {
        if (unit === 'σ') continue
        for (const tiny of [1e-9, -1e-9, 2e-5 * (perCent(unit) ? 1 : 10)]) expect(formatValue(tiny, unit, locale)).toBe('≈ 0')
        expect(formatValue(0, unit, locale)).toMatch(/^[^≈]*0[^≈]*$/)
      }
      expect(formatRough(3e-4, locale)).toBe('≈ 0')
      expect(formatRough(0, locale)).toBe('0%')
      expect(formatChange(-1e-7, 'CNY', locale)).toBe('≈ 0')
      expect(percentFormat(1, language).format(-3e-4)).toBe('≈ 0')
      expect(percentFormat(1, language).format(0)).toBe('0%')
    }
    expect(formatChance(-300, 2e5, 'CNY', yuan('en'))).toBe('≈ 0 ± ¥200k')
    expect(formatChance(0.00176, 2e-6, 'share', yuan('en'))).toBe('≈0.176%')
  })

  it('is what a range begins with, and a range is in two scales rather than begin with a 0 that is none', () => {
    expect(formatRange(2.4e-5, 0.0791, 'share', yuan('en'))).toBe('≈ 0 to 7.91%')
    expect(formatRange(3e-4, 0.25, 'share', yuan('en'))).toBe('0.03% to 25%')
    expect(formatRange(-1e-9, 5e9, 'CNY', yuan('zh-CN'))).toBe('≈ 0 至 50 亿元')
    expect(formatRange(0, 0.25, 'share', yuan('en'))).toBe('0–25%')
    expect(formatRange(0, 1e-9, 'CNY', yuan('en'))).toBe('≈ 0')
  })
})

describe('a range', () => {
  it('from a loss too small to be written begins next to nothing', () => {
    expect(sayFigureRange({ low: -1e-7, high: 0.034, unit: 'share' }, yuan('zh-CN'))).toBe('≈ 0 至 3.4%')
    expect(sayFigureRange({ low: -0.012, high: 0.034, unit: 'share' }, yuan('en'))).toBe('−1.2% to 3.4%')
  })

  it('is said in one scale', () => {
    expect(formatRange(7.1e9, 12.4e9, 'CNY', yuan('en'))).toBe('¥7.1–12.4bn')
    expect(formatRange(7.1e9, 12.4e9, 'CNY', yuan('zh-CN'))).toBe('71–124 亿元')
    expect(formatRange(0.23, 0.35, 'share', yuan('en'))).toBe('23–35%')
  })

  it('is said in words where a sign or the size would be lost', () => {
    expect(formatRange(-2e9, 5e9, 'CNY', yuan('en'))).toBe('−¥2bn to ¥5bn')
    expect(formatRange(-2e9, 5e9, 'CNY', yuan('zh-CN'))).toBe('−20 亿元至 50 亿元')
    expect(formatRange(3e5, 5e9, 'CNY', yuan('en'))).toBe('¥300k to ¥5bn')
  })

  it('is one number where both ends read the same', () => {
    expect(formatRange(5, 5, 'CNY', yuan('en'))).toBe('¥5')
  })
})

test('shares are percentages, and a rough share has no more digits than a sentence can bear', () => {
  expect(formatValue(0.3456, 'share', yuan('en'))).toBe('34.6%')
  expect(formatValue(0.08, '1/yr', yuan('zh-CN'))).toBe('8%/年')
  expect(formatRough(0.5283, yuan('en'))).toBe('53%')
  expect(formatRough(0.0283, yuan('en'))).toBe('2.8%')
})

test('years, days and people take the singular where there is one', () => {
  expect(formatValue(1, 'yr', yuan('en'))).toBe('1 year')
  expect(formatValue(3.5, 'yr', yuan('en'))).toBe('3.5 years')
  expect(formatValue(3.5, 'yr', yuan('zh-CN'))).toBe('3.5 年')
  expect(formatValue(1, 'person-yr/yr', yuan('en'))).toBe('1 person')
  expect(formatValue(12_345, 'person-yr/yr', yuan('en'))).toBe('12,300 people')
  expect(formatValue(12_345, 'person-yr/yr', yuan('zh-CN'))).toBe('1.23 万人')
  expect(formatValue(12, 'day/unit', yuan('zh-CN'))).toBe('12 天')
})

test('every unit is written in both languages', () => {
  for (const language of languages) {
    for (const unit of units) {
      expect(formatValue(1234.5, unit, yuan(language))).toMatch(/\d/)
      expect(formatValue(Number.NaN, unit, yuan(language))).toBe('–')
    }
  }
})

test('an axis names its unit once, at the top, and keeps to one scale', () => {
  const { tick, top } = axisFormat(2e10, 5e9, 'CNY/yr', yuan('en'))
  expect([0, 5e9, 1e10].map(tick)).toEqual(['0', '5', '10'])
  expect(top(2e10)).toBe('¥20bn')
  expect(axisFormat(2e10, 5e9, 'CNY/yr', yuan('zh-CN')).top(2e10)).toBe('200 亿元')
  expect(axisFormat(0.8, 0.2, 'share', yuan('en')).tick(0.2)).toBe('20%')
  expect([2.5e11, 5e11].map(axisFormat(1.5e12, 2.5e11, 'CNY', yuan('en')).tick)).toEqual(['0.25', '0.5'])
  expect(axisFormat(1.5e6, 5e5, 'CNY', yuan('en')).tick(5e5)).toBe('0.5')
})

test('a departure has its sign once, and none where nothing is left', () => {
  expect(formatValue(0.5, 'σ', yuan('en'))).toBe('+0.5 σ')
  expect(formatChange(0.5, 'σ', yuan('zh-CN'))).toBe('+0.5 个标准差')
  expect(formatChange(-0.5, 'σ', yuan('en'))).toBe('−0.5 σ')
  expect(formatValue(1e-7, 'σ', yuan('en'))).toBe('0 σ')
  expect(formatChange(1e-7, 'σ', yuan('en'))).toBe('0 σ')
})

test('the command line writes numbers far from 1 in as few digits as others', () => {
  const { format } = compactFormat(4, 'en')
  expect([1234567, -42, 0.00123456, 0].map(format)).toEqual(['1.235M', '-42', '0.001235', '0'])
  expect([1.23456e-100, -5e-300, 1e300].map(format)).toEqual(['1.235e-100', '-5e-300', '1e+300'])
})
