import { expect, test } from 'vitest'
import { payees, spending, total } from '../../../src/analysis/explain/spending.ts'
import { noSavings, resultsOf } from '../../ui/charts/results.ts'

const base = resultsOf()
const { years, formats, recipients } = base.resolved
const everyFormat = [...formats.keys()]
const at = (name: string, member: number, year: number) => base.point.get(name)![member * years + year]!

const sums = [
  ['project', 'all', 'traditionalUnitCost', 'aiUnitCost'],
  ['project', 'production', 'productionUnitCost', 'aiProductionCost'],
  ['industry', 'all', 'traditionalSpend', 'aiSpend'],
] as const

test.each(sums)('what is spent item by item, %s and %s, sums to %s and %s in every year', (lens, scope, before, after) => {
  for (const format of everyFormat) {
    const items = spending(base, { formats: [format], lens, scope })
    for (let year = 0; year < years; year += 1) {
      expect(total(items, 'before')[year]! / at(before, format, year)).toBeCloseTo(1, 10)
      expect(total(items, 'after')[year]! / at(after, format, year)).toBeCloseTo(1, 10)
    }
  }
})

test('the payees of all industries are paid what the model’s equations say', () => {
  for (const year of [0, 4, 10]) {
    const paid = payees(base, { formats: everyFormat, lens: 'industry', scope: 'all' }, year)
    for (const [member, recipient] of recipients.entries()) {
      const { before, after } = paid.find(({ id }) => id === recipient)!
      expect(before).toBeCloseTo(at('paidBefore', member, year), -2)
      expect(after).toBeCloseTo(at('paidAfter', member, year), -2)
    }
  }
})

test('money is neither made nor lost between before and after, whatever is looked at and whether AI saves or costs', () => {
  for (const results of [base, resultsOf(noSavings)]) {
    for (const looked of [everyFormat, ...everyFormat.map((format) => [format])]) {
      for (const lens of ['project', 'industry'] as const) {
        for (const scope of ['production', 'all'] as const) {
          const paid = payees(results, { formats: looked, lens, scope }, 9)
          const sum = (side: 'before' | 'after') => paid.reduce((money, payee) => money + payee[side], 0)
          expect(sum('after') / sum('before')).toBeCloseTo(1, 12)
        }
      }
    }
  }
})
