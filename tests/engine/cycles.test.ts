import { describe, expect, it } from 'vitest'
import { resolveFormulas } from '../../src/engine/resolve.ts'
import { explainFormula } from '../../src/words/explainFormula.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Metric } from '../../src/model/scenario.ts'
import { caseOf, metric, scenarioOf, spanOf } from './cases.ts'

const faultsOf = (...metrics: Metric[]) => resolveFormulas(sora2024, scenarioOf({ metrics })).faults

/** The ways round that are found, by the variable that each starts from. */
const waysOf = (...metrics: Metric[]) =>
  Object.fromEntries(
    faultsOf(...metrics).map(({ variable, fault }) => [variable, fault.kind === 'circular' ? fault.path.join(' ') : fault.kind]),
  )

const yearly = (id: string, formula: string) => metric(id, formula, { dimensions: ['year'] })

describe('variables that need each other in the same year are refused', () => {
  it('one that needs itself', () => {
    expect(waysOf(yearly('a', '1 + a'))).toEqual({ a: 'a a' })
  })

  it('two or more, with the whole way round', () => {
    expect(waysOf(yearly('a', '1 + b'), yearly('b', '2 * c'), yearly('c', 'max(a, 0)'))).toEqual({
      a: 'a b c a',
      b: 'b c a b',
      c: 'c a b c',
    })
  })

  it('also through a sum over industries or lines, and through what a variable was first', () => {
    expect(waysOf(metric('a', 'sum(a, industry)'))).toEqual({ a: 'a a' })
    expect(waysOf(metric('a', 'prev(pull, a)'))).toEqual({ a: 'a a' })
    expect(waysOf(metric('a', 'sum(a * eligible, line)'))).toEqual({ a: 'a a' })
    expect(waysOf(metric('a', 'cumsum(a) / oneYear'))).toEqual({ a: 'a a' })
  })

  it('also when last year is asked for elsewhere on the way', () => {
    expect(waysOf(yearly('a', 'prev(a, 0) + b'), yearly('b', 'a'))).toEqual({ a: 'a b a', b: 'b a b' })
  })

  it('in words that say what to do', () => {
    const [first] = faultsOf(yearly('a', '1 + a'))
    expect(explainFormula(first!.fault, 'en')).toBe("These depend on each other: a → a. Use prev to take last year's value.")
    expect(explainFormula(first!.fault, 'zh-CN')).toContain('prev')
  })
})

describe('variables that need what was last year are stepped through the years', () => {
  it('alone or together', () => {
    expect(faultsOf(yearly('a', '1 + prev(a, 0)'))).toEqual([])
    expect(faultsOf(yearly('a', 'prev(b, 1)'), yearly('b', '2 * a'))).toEqual([])
    expect(faultsOf(yearly('a', 'prev(prev(a, 1), 1)'))).toEqual([])
    expect(faultsOf(metric('a', 'prev(sum(a, industry), 1)'))).toEqual([])
    expect(faultsOf(metric('a', 'prev(cumsum(a) / oneYear, 1)'))).toEqual([])
  })

  it('and come to what one works out by hand', () => {
    const metrics = [
      yearly('fib', 'prev(fib, 1) + prev(prev(fib, 0), 0)'),
      yearly('doubled', 'prev(half, 1) * 4'),
      yearly('half', 'doubled / 2'),
    ]
    const values = evaluate(caseOf({ metrics, simulation: spanOf(6) }))
    expect([...values.get('fib')!]).toEqual([1, 1, 2, 3, 5, 8])
    expect([...values.get('doubled')!]).toEqual([4, 8, 16, 32, 64, 128])
  })
})

describe('a sum over all years is not there yet in the midst of them', () => {
  it('so last year’s value of it is refused', () => {
    expect(waysOf(yearly('a', 'prev(a, 0) + sum(a, year) / oneYear'))).toEqual({ a: 'a a' })
    expect(waysOf(yearly('a', 'sum(prev(a, 1), year) / oneYear'))).toEqual({ a: 'a a' })
    expect(waysOf(yearly('a', 'prev(sum(a, year) / oneYear + a, 0)'))).toEqual({ a: 'a a' })
  })

  it('also by way of a variable that has no years', () => {
    const whole = metric('whole', 'sum(a, year) / oneYear', { dimensions: [] })
    expect(waysOf(yearly('a', 'prev(whole + a, 1)'), whole)).toEqual({ a: 'a whole a', whole: 'whole a whole' })
    expect(waysOf(yearly('a', 'prev(a, 0) + whole'), whole)).toMatchObject({ a: 'a whole a' })
  })

  it('but may be taken of what does not need it', () => {
    expect(faultsOf(yearly('a', 'sum(b, year) / oneYear'), yearly('b', '1 + prev(b, 0)'))).toEqual([])
  })
})
