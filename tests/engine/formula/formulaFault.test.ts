import { describe, expect, it, test } from 'vitest'
import { resolveFormulas } from '../../../src/engine/resolve.ts'
import type { FormulaFault } from '../../../src/engine/formula/formulaFault.ts'
import { explainFormula } from '../../../src/words/explainFormula.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { Metric } from '../../../src/model/scenario.ts'
import { metric, scenarioOf } from '../cases.ts'

/** The first thing that is wrong with a metric. */
function faultOf(formula: string, others: Partial<Metric> = {}): FormulaFault {
  const { faults } = resolveFormulas(sora2024, scenarioOf({ metrics: [metric('mine', formula, others)] }))
  const first = faults.find(({ variable }) => variable === 'mine')
  if (!first) throw new Error(`nothing is wrong with ${formula}`)
  return first.fault
}

interface Example {
  readonly formula: string
  /** The part of the formula that the fault points at. */
  readonly at: string
  readonly others?: Partial<Metric>
  readonly fault: Partial<FormulaFault>
  /** What has to be said of it. */
  readonly says: readonly string[]
}

const perUnit = { unit: 'CNY/unit' }

/** One of every kind at the least; a missing kind does not compile. */
const examples: Record<FormulaFault['kind'], readonly Example[]> = {
  empty: [{ formula: '  ', at: '', fault: {}, says: [] }],
  'too-long': [{ formula: `npv${' '.repeat(500)}`, at: '   ', fault: {}, says: ['500'] }],
  'too-deep': [{ formula: `${'('.repeat(40)}1${')'.repeat(40)}`, at: '(', fault: {}, says: ['32'] }],
  'too-many-parts': [{ formula: `max(${'1,'.repeat(240)}1)`, at: `max(${'1,'.repeat(240)}1)`, fault: {}, says: ['200'] }],
  character: [
    { formula: 'hurdle + “t”', at: '“', fault: { character: '“' }, says: ['““”'] },
    { formula: 'pull % 2', at: '%', fault: { character: '%' }, says: ['“%”'] },
    { formula: 'hurdle * 😀', at: '😀', fault: { character: '😀' }, says: ['😀'] },
    { formula: '（hurdle）＋ “１', at: '“', fault: { character: '“' }, says: ['““”'] },
    { formula: 'hurdle ＋ ½', at: '½', fault: { character: '½' }, says: ['½'] },
  ],
  syntax: [
    { formula: 'hurdle * / 2', at: '/', fault: {}, says: [] },
    { formula: 'max(hurdle, 2', at: '', fault: {}, says: [] },
    { formula: 'hurdle)', at: ')', fault: {}, says: [] },
  ],
  'no-operator': [
    { formula: '2 hurdle', at: ' hurdle', fault: {}, says: ['*'] },
    { formula: '（２ hurdle）', at: ' hurdle', fault: {}, says: ['*'] },
  ],
  'not-finite': [{ formula: 'hurdle + 1e999', at: '1e999', fault: {}, says: [] }],
  'not-allowed': [
    { formula: 'hurdle = 1', at: '=', fault: { found: '=', instead: '==' }, says: ['“=”', '“==”'] },
    { formula: 'hurdle!', at: '!', fault: { found: '!' }, says: ['“!”'] },
    { formula: 'pull.hurdle', at: '.', fault: { found: '.' }, says: ['“.”'] },
    { formula: 'hurdle and pull', at: 'and', fault: { found: 'and' }, says: ['“and”'] },
    { formula: 'pull + 0x10', at: '0x10', fault: { found: '0x10' }, says: ['“0x10”'] },
    { formula: '0 < pull < 1', at: '0 < pull < 1', fault: { found: 'a < b < c' }, says: ['“a < b < c”'] },
    { formula: 'pull * true', at: 'true', fault: { found: 'true' }, says: ['“true”'] },
    { formula: 'pull * 30%', at: '30%', fault: { found: '30%', instead: '0.3' }, says: ['“30%”', '“0.3”'] },
    { formula: 'pull × ３０％', at: '３０％', fault: { found: '30%', instead: '0.3' }, says: ['“0.3”'] },
    { formula: '(pull + 1)%', at: '%', fault: { instead: '/ 100' }, says: ['“/ 100”'] },
    { formula: 'pull ** 2', at: '**', fault: { found: '**', instead: '^' }, says: ['“^”'] },
    { formula: 'min(pull; 1)', at: ';', fault: { found: ';', instead: ',' }, says: ['“,”'] },
    { formula: 'min（pull；1）', at: '；', fault: { found: ';', instead: ',' }, says: ['“,”'] },
    { formula: 'pull <> 1', at: '<>', fault: { instead: '!=' }, says: ['“!=”'] },
    { formula: '[pull]', at: '[', fault: { instead: '(' }, says: ['“(”'] },
    { formula: 'pull * 0。5', at: '。', fault: { instead: '.' }, says: ['“.”'] },
  ],
  thousands: [
    { formula: 'min(1,000, pull)', at: '1,000', fault: { found: '1,000', instead: '1000' }, says: ['“1,000”', '“1000”'] },
    { formula: 'min(pull,12,345,678.5)', at: '12,345,678.5', fault: { instead: '12345678.5' }, says: [] },
    { formula: 'pull * １，２００', at: '１，２００', fault: { found: '1,200', instead: '1200' }, says: ['“1200”'] },
    { formula: 'pull * 1 000', at: '1 000', fault: { instead: '1000' }, says: [] },
    { formula: '1_000', at: '1_000', fault: { instead: '1000' }, says: [] },
    { formula: 'pull * 1,00,000', at: '1,00,000', fault: { instead: '100000' }, says: [] },
    { formula: 'max(0,05, pull)', at: '0,05', fault: { instead: '0.05' }, says: [] },
  ],
  'equals-first': [
    { formula: '=hurdle * 2', at: '=', fault: { instead: 'hurdle * 2' }, says: ['“=”', '“hurdle * 2”'] },
    { formula: ' ＝hurdle', at: '＝', fault: { instead: 'hurdle' }, says: ['“hurdle”'] },
    { formula: '=', at: '=', fault: { instead: '' }, says: ['“=”'] },
  ],
  'unknown-function': [
    { formula: 'SUM(npv, industry)', at: 'SUM', fault: { name: 'SUM', near: 'sum' }, says: ['“SUM”', '“sum”'] },
    { formula: 'ｓｕｍｍ（npv，industry）', at: 'ｓｕｍｍ', fault: { name: 'summ', near: 'sum' }, says: ['“sum”'] },
    { formula: 'Power(pull, 2)', at: 'Power', fault: { name: 'Power', near: '^' }, says: ['“^”'] },
    { formula: 'LN(pull)', at: 'LN', fault: { near: 'log' }, says: ['“log”'] },
    { formula: 'IF(pull > 1, 2, 3)', at: 'IF', fault: { near: '(a > b) * x + (a <= b) * y' }, says: ['(a > b)'] },
    { formula: '1 + summ(npv, industry)', at: 'summ', fault: { name: 'summ', near: 'sum' }, says: ['“summ”', '“sum”'] },
    { formula: 'factorial(3)', at: 'factorial', fault: { name: 'factorial' }, says: ['“factorial”'] },
  ],
  'unknown-name': [
    { formula: 'pull * hurdel', at: 'hurdel', fault: { name: 'hurdel', near: 'hurdle' }, says: ['“hurdel”', '“hurdle”'] },
    { formula: 'totlNpv', at: 'totlNpv', fault: { near: 'totalNpv' }, says: ['“totalNpv”'] },
    { formula: 'sum(pul * units, industry)', at: 'pul', fault: { near: 'pull' }, says: ['“pull”'] },
    { formula: '__proto__', at: '__proto__', fault: { name: '__proto__' }, says: ['“__proto__”'] },
  ],
  arguments: [{ formula: '1 + exp(pull, 2)', at: 'exp', fault: { name: 'exp', wanted: 1, found: 2 }, says: ['exp', '1', '2'] }],
  'not-a-dimension': [{ formula: 'sum(pull, yaer)', at: 'yaer', fault: { name: 'yaer' }, says: ['“yaer”', 'year'] }],
  'not-a-member': [{ formula: 'at(game, pull)', at: 'game', fault: { name: 'game' }, says: ['“game”', 'games'] }],
  'no-such-dimension': [
    { formula: 'sum(hurdle, year)', at: 'hurdle', fault: { name: 'sum', dimension: 'year' }, says: ['sum', 'year'] },
    { formula: 'prev(hurdle, 0)', at: 'hurdle', fault: { name: 'prev', dimension: 'year' }, says: ['prev', 'year'] },
    { formula: 'cumsum(npv)', at: 'npv', fault: { name: 'cumsum', dimension: 'year' }, says: ['cumsum', 'year'] },
  ],
  'line-first': [{ formula: 'sum(eligible, industry)', at: 'eligible', fault: {}, says: ['sum(…, line)'] }],
  dimensions: [
    { formula: 'eligible', at: 'eligible', fault: { declared: ['industry', 'year'], found: ['line'] }, says: ['industry', 'line'] },
    { formula: 'pull', at: 'pull', others: { dimensions: [] }, fault: { declared: [], found: ['industry', 'year'] }, says: ['industry'] },
  ],
  unit: [
    {
      formula: 'price * 60',
      at: 'price * 60',
      others: perUnit,
      fault: { declared: 'CNY/unit', found: 'CNY/s' },
      says: ['CNY/unit', 'CNY/s'],
    },
  ],
  'units-differ': [
    {
      formula: '2 * (aiUnitCost + saving)',
      at: 'aiUnitCost + saving',
      fault: { operation: '+', left: 'CNY/unit', right: 'CNY/yr' },
      says: ['CNY/unit', 'CNY/yr'],
    },
    {
      formula: 'pull * (1 + eligible)^t',
      at: '1 + eligible',
      others: { dimensions: ['line', 'year'] },
      fault: { operation: '+' },
      says: ['1/yr'],
    },
  ],
  'not-plain': [
    {
      formula: 'exp(aiUnitCost)',
      at: 'aiUnitCost',
      others: perUnit,
      fault: { operation: 'exp', found: 'CNY/unit' },
      says: ['exp', 'CNY/unit'],
    },
    { formula: '2^aiUnitCost', at: 'aiUnitCost', fault: { operation: '^', found: 'CNY/unit' }, says: ['^', 'CNY/unit'] },
  ],
  'unknown-unit': [
    { formula: 'pull', at: 'pull', others: { unit: 'CNY/units' }, fault: { unit: 'units', near: 'unit' }, says: ['“units”', '“unit”'] },
  ],
  circular: [{ formula: '1 + mine', at: '1 + mine', fault: { path: ['mine', 'mine'] }, says: ['mine → mine', 'prev'] }],
}

describe.each(Object.entries(examples))('a fault of the kind %s', (kind, ofKind) => {
  it.each(ofKind)('is found in “$formula”', ({ formula, at, others, fault: wanted, says }) => {
    const fault = faultOf(formula, others)
    expect(fault).toMatchObject({ kind, ...wanted })
    if (kind !== 'too-long') expect(formula.slice(fault.from, fault.to)).toBe(at)
    const [chinese, english] = [explainFormula(fault, 'zh-CN'), explainFormula(fault, 'en')]
    for (const words of says) {
      expect(chinese).toContain(words)
      expect(english).toContain(words)
    }
    expect(chinese).toMatch(/\p{Script=Han}.*[。？]$/u)
    expect(english).toMatch(/^\P{Script=Han}+[.?]$/u)
  })
})

test('a name that is nothing like any other is not corrected', () => {
  expect(faultOf('constructor')).not.toHaveProperty('near')
})
