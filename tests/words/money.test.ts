import { yuan } from '../yuan.ts'
import { rateBounds, type Locale } from '../../src/words/locale.ts'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import type { Language } from '../../src/words/languages.ts'
import { Preferences } from '../../src/state/app/preferences.svelte.ts'
import { axisAround, ticksOf } from '../../src/ui/charts/axis.ts'
import { csvOf } from '../../src/ui/charts/tableText.ts'
import { piecesOf } from '../../src/words/lineEnds.ts'
import { editable } from '../../src/ui/control/typed.ts'
import { typedAmount as read } from '../../src/ui/control/typedAmount.ts'
import { sayFigure, sayFigureRange } from '../../src/words/sayFigure.ts'
import { axisFormat, formatRange, formatValue, type Shown } from '../../src/words/format.ts'

const dollars = (language: Language): Locale => ({ language, currency: 'USD', rate: 8 })

const typed = (text: string, unit: Shown, locale = dollars('en')) => {
  const amount = read(text, unit, locale)
  return amount.ok ? amount.value : undefined
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('in dollars', () => {
  it('every amount is divided by the rate and named so', () => {
    expect(formatValue(8e6, 'CNY', dollars('en'))).toBe('$1m')
    expect(formatValue(8e6, 'CNY', dollars('zh-CN'))).toBe('100 万美元')
    expect(formatValue(-4, 'CNY/s', dollars('en'))).toBe('−$0.5 a second')
    expect(formatValue(4, 'CNY/s', dollars('zh-CN'))).toBe('0.5 美元/秒')
    expect(formatRange(8e9, 16e9, 'CNY', dollars('en'))).toBe('$1–2bn')
    expect(sayFigure(8e9, 'CNY', dollars('zh-CN'))).toBe('10 亿美元')
    expect(sayFigureRange({ low: -8e8, high: 16e8, unit: 'CNY' }, dollars('zh-CN'))).toBe('−1 亿美元至 2 亿美元')
  })

  it('shares, years and people stay what they are', () => {
    expect(formatValue(0.3, 'share', dollars('en'))).toBe('30%')
    expect(formatValue(3, 'yr', dollars('en'))).toBe('3 years')
  })

  it('what is typed is in dollars, unless it says otherwise', () => {
    expect(typed('2', 'CNY')).toBe(16)
    expect(typed('$2k', 'CNY')).toBe(16_000)
    expect(typed('¥2', 'CNY')).toBe(2)
    expect(typed('2 万元', 'CNY')).toBe(20_000)
    expect(typed('2 万美元', 'CNY')).toBe(160_000)
    expect(editable(16, 'CNY', dollars('en'))).toBe('2')
    expect(typed('50', 'share')).toBe(0.5)
  })

  it('axes stand on round dollars', () => {
    const axis = axisAround(0, 3.1e9, 4, 1 / 8)
    const { tick, top } = axisFormat(axis.max, axis.step, 'CNY', dollars('en'))
    expect(ticksOf(axis).map(tick)).toEqual(['0', '100', '200', '300', '400'])
    expect(top(axis.max)).toBe('$400m')
  })

  it('tables are saved in dollars, and their headings say so', () => {
    const csv = csvOf(
      {
        columns: [{ title: 'Year' }, { title: 'Cost', unit: 'CNY' }, { title: 'Share', unit: 'share' }],
        rows: [[2030, 80, 0.5]],
      },
      dollars('en'),
    )
    expect(csv).toBe('\uFEFFYear,Cost (USD),Share (1)\r\n2030,10,0.5\r\n')
  })

  it('no line breaks inside an amount', () => {
    expect(piecesOf('省下 45 亿美元', dollars('zh-CN')).at(-1)).toEqual({ text: '45 亿美元', held: true })
  })
})

test('in yuan a dollar sign still means dollars', () => {
  const locale = { ...yuan('en'), rate: 8 }
  expect(typed('$2', 'CNY', locale)).toBe(16)
  expect(typed('2', 'CNY', locale)).toBe(2)
})

test('a rate beyond all sense is held at the bounds', () => {
  vi.stubGlobal('matchMedia', () => new EventTarget())
  const preferences = new Preferences('en')
  preferences.rate = 0
  expect(preferences.rate).toBe(rateBounds[0])
})
