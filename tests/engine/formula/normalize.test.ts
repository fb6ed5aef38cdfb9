import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveFormulas } from '../../../src/engine/resolve.ts'
import { everyPart, type Expression } from '../../../src/engine/formula/expression.ts'
import { normalizeFormula } from '../../../src/engine/formula/normalize.ts'
import { parseFormula } from '../../../src/engine/formula/parse.ts'
import { checkDraft } from '../../../src/files/draftMetric.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { models } from '../../../src/model/models.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import { fileWith } from '../../files/broken.ts'
import { metric, scenarioOf } from '../cases.ts'
import { runs } from '../../runs.ts'

/** As it is written, and what it says. */
const table: readonly (readonly [written: string, says: string])[] = [
  ['（totalNpv）', '(totalNpv)'],
  ['min(totalNpv，1)', 'min(totalNpv,1)'],
  ['min(totalNpv、1)', 'min(totalNpv,1)'],
  ['totalNpv ÷ 2', 'totalNpv / 2'],
  ['totalNpv ∕ 2', 'totalNpv / 2'],
  ['totalNpv／2', 'totalNpv/2'],
  ['totalNpv × 2', 'totalNpv * 2'],
  ['totalNpv ✕ 2', 'totalNpv * 2'],
  ['totalNpv · 2', 'totalNpv * 2'],
  ['totalNpv ⋅ 2', 'totalNpv * 2'],
  ['totalNpv＊2', 'totalNpv*2'],
  ['totalNpv−1', 'totalNpv-1'],
  ['totalNpv–1', 'totalNpv-1'],
  ['totalNpv—1', 'totalNpv-1'],
  ['totalNpv－1', 'totalNpv-1'],
  ['totalNpv‑1', 'totalNpv-1'],
  ['totalNpv﹣1', 'totalNpv-1'],
  ['totalNpv ＋ 1', 'totalNpv + 1'],
  ['totalNpv＾2', 'totalNpv^2'],
  ['totalNpv²', 'totalNpv^2'],
  ['totalNpv*０.3', 'totalNpv*0.3'],
  ['totalNpv*０．３', 'totalNpv*0.3'],
  ['totalNpv*１２３４５６７８９０', 'totalNpv*1234567890'],
  ['ｔｏｔａｌＮｐｖ', 'totalNpv'],
  ['𝑡𝑜𝑡𝑎𝑙𝑁𝑝𝑣 * 2', 'totalNpv * 2'],
  ['ﬁnalYear', 'finalYear'],
  ['totalNpv\u00a0+\u00a01', 'totalNpv + 1'],
  ['totalNpv\u3000+\u30001', 'totalNpv + 1'],
  ['totalNpv\u2009+\u202f1', 'totalNpv + 1'],
  ['totalNpv\t+ 1', 'totalNpv + 1'],
  ['totalNpv\n+ 1', 'totalNpv + 1'],
  ['\ufefftotal\u200bNpv', 'totalNpv'],
  ['\u202atotalNpv\u202c', 'totalNpv'],
  ['totalNpv ＜ 1', 'totalNpv < 1'],
  ['totalNpv ＞＝ 1', 'totalNpv >= 1'],
  ['totalNpv ≤ 1', 'totalNpv <= 1'],
  ['totalNpv ≧ 1', 'totalNpv >= 1'],
  ['totalNpv ≠ 1', 'totalNpv != 1'],
  ['ｍａｘ（ｓｕｍ（ｎｐｖ，ｉｎｄｕｓｔｒｙ），０）', 'max(sum(npv,industry),0)'],
]

const treeOf = (text: string): unknown => {
  const parsed = parseFormula(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.kind} at ${parsed.fault.from}`)
  return withoutPlaces(parsed.expression)
}

const withoutPlaces = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'from' || key === 'to' ? undefined : value)))

const faultOf = (formula: string) => resolveFormulas(sora2024, scenarioOf({ metrics: [metric('mine', formula)] })).faults[0]?.fault

describe('A formula as a Chinese keyboard, a word processor or a spreadsheet writes it', () => {
  test.each(table)('%s is read as %s', (written, says) => {
    expect(normalizeFormula(written).text).toBe(says)
    expect(treeOf(written)).toEqual(treeOf(says))
  })

  test.each([
    ['hurdle ＋ （wrong × 2）', 'wrong'],
    ['²hurdle', '²'],
    ['ﬁhurdle', 'ﬁhurdle'],
    ['（hurdle', ''],
    ['\u200b𝑎 + 1', '𝑎'],
    ['（hurdle ＋ ３０％）', '３０％'],
    ['hurdle × ３．５万', '３．５万'],
    ['hurdle ＋ 2亿', '2亿'],
    ['hurdle ＋ 【1】', '【'],
    ['hurdle × × 2', '×'],
    ['１ ０００ × hurdle', '１ ０００'],
  ])('has its faults told where they stand in what was written: %s', (written, at) => {
    const fault = faultOf(written)
    expect(fault && written.slice(fault.from, fault.to)).toBe(at)
  })

  test('keeps the place of every part', () => {
    const wide = '（ｈｕｒｄｌｅ × ２） ÷ ｍｉｎ（ﬁnal，３²）'
    const parsed = parseFormula(wide)
    const places: string[] = []
    if (parsed.ok) everyPart(parsed.expression, ({ kind, from, to }) => kind !== 'operator' && places.push(wide.slice(from, to)))
    expect(places).toEqual(['ｈｕｒｄｌｅ', '２', 'ｍｉｎ（ﬁnal，３²）', 'ﬁnal', '３', '²'])
  })

  test('says the same whichever of its signs are written wide', () => {
    const formulas = Object.values(sora2024.equations).map(({ formula }) => formula)
    const widened = fc
      .tuple(fc.constantFrom(...formulas), fc.infiniteStream(fc.constantFrom(0xfee0, 0)))
      .map(([formula, wide]) => [
        formula,
        formula.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + Number(wide.next().value))),
      ])
    fc.assert(
      fc.property(widened, ([formula = '', wide = '']) => {
        expect(normalizeFormula(wide).text).toBe(formula)
        expect(treeOf(wide)).toEqual(treeOf(formula))
      }),
      { numRuns: runs(200) },
    )
  })

  test('of plain signs stays as it is, to the byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const { text: normalized, written } = normalizeFormula(text)
        expect(normalized).toBe(text)
        expect(written({ from: 0, to: text.length })).toEqual({ from: 0, to: text.length })
      }),
    )
  })

  test('goes into the file in the language’s own signs, which every reader takes, and opens to the same', () => {
    const written = fileWith({
      metrics: [{ ...metric('mine', '（totalNpv −　１）×２', { dimensions: [], unit: '1' }), formula: '（totalNpv ÷ totalNpv）×２' }],
    })
    const read = readScenario(written, models)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.scenario.metrics[0]?.formula).toBe('(totalNpv / totalNpv)*2')
    expect(writeScenario(read.scenario)).toContain('"formula": "(totalNpv / totalNpv)*2"')
  })

  test('is kept so by the editor, too, which points at a fault where it was typed', () => {
    const title = { 'zh-CN': '我的', en: 'Mine' }
    const kept = checkDraft({ title, formula: 'totalNpv　÷ ２' }, sora2024, scenarioOf({}))
    expect(kept.fault).toBeUndefined()
    expect(kept.metric.formula).toBe('totalNpv / 2')
    const typed = '（ﬁrst）'
    const { fault } = checkDraft({ title, formula: typed }, sora2024, scenarioOf({}))
    expect(fault && typed.slice(fault.from, fault.to)).toBe('ﬁrst')
  })

  test('is never read longer than a file may hold it', () => {
    expect(parseFormula('x²'.repeat(250))).toMatchObject({ ok: false, fault: { kind: 'too-long' } })
  })
})
