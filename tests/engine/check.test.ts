import { describe, expect, it, test } from 'vitest'
import { resolveFormulas } from '../../src/engine/resolve.ts'
import { explainFormula } from '../../src/words/explainFormula.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Equation } from '../../src/model/equation.ts'
import type { Model } from '../../src/model/model.ts'
import { metric, scenarioOf } from './cases.ts'

const faultsOf = (model: Model) => resolveFormulas(model, scenarioOf({}, model)).faults

/** The model with one equation changed. */
function modelWith(name: string, change: Partial<Equation>): Model {
  const equation = sora2024.equations[name]
  if (!equation) throw new Error(`no equation ${name}`)
  return { ...sora2024, equations: { ...sora2024.equations, [name]: { ...equation, ...change } } }
}

test('both sides of every equation agree in unit and in dimensions', () => {
  expect(Object.keys(sora2024.equations).length).toBeGreaterThan(50)
  expect(faultsOf(sora2024)).toEqual([])
})

describe('an equation that is wrong is named, with both units and the place where they part:', () => {
  it.each([
    ['minutes taken for seconds', 'generationCost', 'generatedMinutes * generationRatio * price', {}, 'CNY/unit', 'min*CNY/unit/s'],
    ['a forgotten share', 'licenceCost', 'displacedCost / licenceShare / labourRate', {}, 'CNY/unit', 'person-yr/unit'],
    ['cost of a unit for cost of a year', 'saving', 'adoption * keptUnitSaving', {}, 'CNY/yr', 'CNY/unit'],
    ['a sum of flows for a flow', 'totalSaving', 'cumsum(sum(saving, industry))', {}, 'CNY/yr', 'CNY'],
    ['a rate for a number of years', 'yearsUnderWater', 'sum(cumulativeSaving, year)', {}, 'yr', 'CNY*yr'],
    ['a conversion without its unit', 'networkTraffic', 'generatedSeconds * megabytesPerSecond / 1e6', { constants: {} }, 'TB/yr', 'MB/yr'],
  ])('%s', (_, name, formula, others, declared, found) => {
    const faults = faultsOf(modelWith(name, { formula, ...others }))
    expect(faults).toEqual([{ variable: name, fault: { kind: 'unit', declared, found, from: 0, to: formula.length } }])
    const said = explainFormula(faults[0]!.fault, 'en')
    expect(said).toContain(declared)
    expect(said).toContain(found)
  })

  it.each([
    ['money and money a unit', 'totalNpv', 'sum(npv + aiUnitCost, industry)', '+', 'CNY', 'CNY/unit', 'npv + aiUnitCost'],
    ['years and a rate', 'adoption', 'adoptionCap * pull * (t - adoptionSpeed)', '-', 'yr', '1/yr', 't - adoptionSpeed'],
    ['a cost against a share', 'pull', 'adoptionCap * (netUnitSaving > hurdle)', '>', 'CNY/unit', '1', 'netUnitSaving > hurdle'],
    [
      'the larger of two different things',
      'price',
      'max(listPrice, priceFloor, hurdle)',
      'max',
      'CNY/s',
      '1',
      'max(listPrice, priceFloor, hurdle)',
    ],
    ['a first value of another kind', 'price', 'prev(listPrice, hurdle)', 'prev', 'CNY/s', '1', 'prev(listPrice, hurdle)'],
    ['growth by something that is not a yearly rate', 'units', 'unitsStart * (1 + adoptionCap)^t', '+', '1/yr', '1', '1 + adoptionCap'],
    ['growth of money', 'discountFactor', 'startPrice^t', '^', 'CNY/s', 'yr', 'startPrice^t'],
  ])('%s', (_, name, formula, operation, left, right, at) => {
    const [only, ...others] = faultsOf(modelWith(name, { formula }))
    expect(others).toEqual([])
    expect(only).toMatchObject({ variable: name, fault: { kind: 'units-differ', operation, left, right } })
    expect(formula.slice(only!.fault.from, only!.fault.to)).toBe(at)
  })

  it.each([
    ['the exponential of money', 'pull', 'exp(-aiUnitCost)', 'exp', 'CNY/unit'],
    ['the logarithm of years', 'pull', 'log(t)', 'log', 'yr'],
    ['two to the power of money', 'pull', '2^aiUnitCost', '^', 'CNY/unit'],
    ['money to a power that varies', 'pull', 'aiUnitCost^hurdle', '^', 'CNY/unit'],
  ])('%s', (_, name, formula, operation, found) => {
    expect(faultsOf(modelWith(name, { formula }))).toMatchObject([{ variable: name, fault: { kind: 'not-plain', operation, found } }])
  })

  it('a variable over fewer dimensions than its formula', () => {
    const faults = faultsOf(modelWith('totalSaving', { formula: 'saving' }))
    expect(faults[0]).toMatchObject({
      variable: 'totalSaving',
      fault: { kind: 'dimensions', declared: ['year'], found: ['industry', 'year'] },
    })
  })

  it('each on its own when there are several', () => {
    const first = modelWith('pull', { formula: 'log(t)' })
    const both: Model = { ...first, equations: { ...first.equations, price: { ...first.equations['price']!, formula: 'hurdle' } } }
    expect(faultsOf(both).map(({ variable }) => variable)).toEqual(['price', 'pull'])
  })
})

describe('a formula', () => {
  const faults = (formula: string, unit: string, dimensions = ['industry', 'year'] as const) =>
    resolveFormulas(sora2024, scenarioOf({ metrics: [metric('mine', formula, { unit, dimensions: [...dimensions] })] })).faults

  it('may take zero for any unit', () => {
    expect(faults('max(0, saving)', 'CNY/yr')).toEqual([])
    expect(faults('prev(saving, 0) + 0', 'CNY/yr')).toEqual([])
    expect(faults('0', 'TB/yr')).toEqual([])
  })

  it('may raise money to a whole power, and take the root again', () => {
    expect(faults('aiUnitCost^2', 'CNY^2/unit^2')).toEqual([])
    expect(faults('aiUnitCost^-1', 'unit/CNY')).toEqual([])
    expect(faults('sqrt(aiUnitCost^2)', 'CNY/unit')).toEqual([])
    expect(faults('aiUnitCost^0.5 * aiUnitCost^(1/2)', 'CNY/unit')).not.toEqual([])
  })

  it('comes to a plain number when it compares or tells a share', () => {
    expect(faults('aiUnitCost < traditionalUnitCost', '1')).toEqual([])
    expect(faults('share(aiUnitCost, traditionalUnitCost)', '1')).toEqual([])
    expect(faults('share(saving, units)', 'CNY/unit')).toEqual([])
  })

  it('grows by a yearly rate over years, whichever sign they have', () => {
    expect(faults('(1 + inflation)^t', '1')).toEqual([])
    expect(faults('(1 - inflation)^(-t)', '1')).toEqual([])
    expect(faults('(1 + inflation)^2', '1')).not.toEqual([])
    expect(faults('2^(t / usableHalving)', '1')).toEqual([])
  })

  it('varies over no more than it takes', () => {
    const first = (formula: string, unit: string) => faults(formula, unit)[0]?.fault.kind
    expect(first('sum(traditionalLineCost, line)', 'CNY/unit')).toBeUndefined()
    expect(first('traditionalLineCost', 'CNY/unit')).toBe('dimensions')
    expect(first('sum(sum(traditionalLineCost, line), industry)', 'CNY/unit')).toBeUndefined()
    expect(first('sum(traditionalLineCost, industry)', 'CNY/unit')).toBe('line-first')
    expect(first('at(games, aiUnitCost)', 'CNY/unit')).toBeUndefined()
    expect(first('at(writers, saving)', 'CNY/yr')).toBe('dimensions')
    expect(first('sum(at(games, saving), industry)', 'CNY/yr')).toBeUndefined()
  })

  it('is over a year’s span when it sums over years', () => {
    expect(faults('sum(saving, year)', 'CNY')).toEqual([])
    expect(faults('cumsum(saving)', 'CNY')).toEqual([])
    expect(faults('sum(saving, year)', 'CNY/yr')).toMatchObject([{ fault: { kind: 'unit', found: 'CNY' } }])
  })
})
