import { nameOfPath, shownUnit } from '../../../src/ui/pathNames.ts'
import { yuan } from '../../yuan.ts'
import { describe, expect, it, test } from 'vitest'
import { axisAround, roundStep, steadyAxis, ticksOf } from '../../../src/ui/charts/axis.ts'
import { claimName } from '../../../src/ui/charts/claimNames.ts'
import { csvOf } from '../../../src/ui/charts/tableText.ts'
import { holdsFrom } from '../../../src/ui/charts/series.ts'
import { beginOf } from '../../../src/ui/charts/drawing/rowsLayout.ts'
import type { Rows } from '../../../src/ui/charts/plot.ts'
import { apart, faded } from '../../../src/ui/charts/style.ts'
import { piecesOf, unbrokenRuns, wrapped } from '../../../src/words/lineEnds.ts'
import { resultsOf } from './results.ts'

describe('an axis', () => {
  it('steps in round numbers and holds what it is for', () => {
    expect(roundStep(0.9, 5)).toBeCloseTo(0.2, 12)
    const axis = axisAround(-30, 118, 5)
    expect(axis.min).toBeLessThanOrEqual(-30)
    expect(axis.max).toBeGreaterThanOrEqual(118)
    expect(ticksOf(axis)).toEqual([-50, 0, 50, 100, 150])
  })

  it('spends no whole step on a little below zero', () => {
    expect(ticksOf(axisAround(-3, 118, 4))).toEqual([0, 50, 100, 150])
    expect(axisAround(-3, 118, 4).min).toBe(-5)
  })

  it('stands where there is nothing to show', () => {
    expect(axisAround(0, 0, 4)).toEqual({ min: 0, max: 1, step: 1 })
  })

  it('stays while a hand moves what stands on it, until that outgrows it or fills too little of it', () => {
    const had = axisAround(0, 95, 5)
    expect(steadyAxis(had, axisAround(0, 71, 5))).toBe(had)
    expect(steadyAxis(had, axisAround(0, 130, 5)).max).toBeGreaterThanOrEqual(130)
    expect(steadyAxis(had, axisAround(0, 40, 5)).max).toBe(axisAround(0, 40, 5).max)
    expect(steadyAxis(had, { min: 0, max: 103, step: 20 })).toEqual({ min: 0, max: 110, step: 20 })
    expect(steadyAxis(had, { min: -12, max: 90, step: 20 }).min).toBe(-20)
  })
})

test('labels are pushed apart no farther than needed and stay inside', () => {
  expect(apart([10, 50], [20, 20], 0, 100)).toEqual([10, 50])
  const placed = apart([95, 96, 97], [20, 20, 20], 0, 100)
  expect(placed).toEqual([50, 70, 90])
  expect(apart([40, 50, 51], [20, 20, 20], 0, 100)).toEqual([27, 47, 67])
  expect(apart([51, 50], [20, 10], 0, 100)).toEqual([58, 43])
})

test('a figure beside a bar stands beyond the zero line where it would lie over it', () => {
  const plot: Rows = { kind: 'rows', unit: 'share', rows: [] }
  const left = (at: number) => beginOf(plot, { at, side: 'left', text: '7%' }, 0.1)
  expect([left(0.07), left(0.2), left(0), left(-0.05)]).toEqual([0, 0.2, 0, -0.05])
  expect(beginOf(plot, { at: -0.07, side: 'right', text: '−7%' }, 0.1)).toBe(0)
  expect(beginOf({ ...plot, base: { value: 0.05, text: '' } }, { at: 0.07, side: 'left', text: '7%' }, 0.1)).toBe(0.05)
  expect(beginOf({ ...plot, torn: true }, { at: 0.07, side: 'left', text: '7%' }, 0.1)).toBe(0.07)
})

test('a colour is laid on in part', () => {
  expect(faded('rgb(21, 101, 181)', 0.2)).toBe('rgb(21 101 181 / 0.2)')
})

test('the first year from which a test holds to the end', () => {
  expect(holdsFrom(4, (year) => year >= 2)).toBe(2)
  expect(holdsFrom(4, (year) => year !== 2)).toBe(3)
  expect(holdsFrom(4, (year) => year < 3)).toBe(-1)
})

test('CSV has full numbers, quotes what must be quoted, and runs no formula', () => {
  const table = {
    columns: [{ title: 'A' }, { title: 'B', unit: 'CNY' as const }],
    rows: [
      ['=1+1', 0.1 + 0.2],
      ['a,"b"', -5],
    ],
  }
  expect(csvOf(table, yuan('en'))).toBe('\uFEFFA,B (CNY)\r\n\'=1+1,0.30000000000000004\r\n"a,""b""",-5\r\n')
})

test('the title of a picture breaks between words, Chinese ones too, and never before punctuation', () => {
  const lines = (text: string, room: number, language: 'en' | 'zh-CN') =>
    wrapped(unbrokenRuns(text, yuan(language)), room, ({ length }) => length)
  expect(lines('one two three', 8, 'en')).toEqual(['one two', 'three'])
  expect(lines('短剧成本，大降', 4, 'zh-CN')).toEqual(['短剧', '成本，', '大降'])
  expect(lines('AI 省下 41.9 万元', 8, 'zh-CN')).toEqual(['AI 省下', '41.9 万元'])
  expect(lines('extraordinarily', 8, 'en')).toEqual(['extraord', 'inarily'])
})

test('a figure in a title stays on one line, and so does a range', () => {
  const unbroken = (text: string, language: 'en' | 'zh-CN') =>
    piecesOf(text, yuan(language)).flatMap((piece) => (piece.held && / |\d/.test(piece.text) ? [piece.text] : []))
  expect(unbroken('in nine out of ten in 2025–2030; −¥270m to ¥45.6bn', 'en')).toEqual(['2025–2030', '−¥270m to ¥45.6bn'])
  expect(unbroken('九成在−2.7亿元至456亿元之间', 'zh-CN')).toEqual(['−2.7亿元至456亿元'])
  expect(
    piecesOf('“一眼假”值 1010 亿元；2034 年', yuan('zh-CN'))
      .filter(({ held }) => held)
      .map(({ text }) => text),
  ).toEqual(['一眼假', '1010 亿元', '2034 年'])
  expect(unbroken('到 2034 年，AI 视频省下', 'zh-CN')).toEqual(['2034 年', 'AI 视频'])
  expect(piecesOf('saves ¥3.2bn', yuan('en')).at(-1)).toEqual({ text: '¥3.2bn', held: true })
})

test('an assumption is named with its place', () => {
  const { resolved } = resultsOf()
  expect(nameOfPath(resolved, 'discountRate', yuan('zh-CN'))).toBe('折现率')
  expect(nameOfPath(resolved, 'shortDrama.cast.reduction', yuan('zh-CN'))).toBe('降本幅度（短剧·演员）')
  expect(nameOfPath(resolved, 'shortDrama.cast.reduction', yuan('en'))).toBe('Fall in cost (short drama, cast)')
  expect(shownUnit(resolved.model.assumptions.line['reduction']!)).toBe('share')
  expect(shownUnit(resolved.model.assumptions.world['pullSteepness']!)).toBe('1')
})

test('every claim has a short name in both languages', () => {
  for (const claim of Object.keys(resultsOf().resolved.model.claims)) {
    expect(claimName(claim, yuan('zh-CN'))).toMatch(/\p{Script=Han}/u)
    expect(claimName(claim, yuan('en'))).not.toBe(claim)
  }
})
