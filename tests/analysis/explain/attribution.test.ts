import { expect, it } from 'vitest'
import { attribution } from '../../../src/analysis/explain/attribution.ts'
import type { Subject } from '../../../src/analysis/catalogue/subject.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { caseOf } from '../../engine/cases.ts'

const work = (changes: Partial<Scenario> = {}) => {
  const resolved = caseOf(changes)
  return { resolved, point: evaluate(resolved) }
}

const names = (before: Partial<Scenario>, after: Partial<Scenario>, figure: Subject) =>
  attribution(work(before), work(after), figure).map(({ subject }) => (subject.kind === 'assumption' ? subject.path : subject.name))

const npv: Subject = { kind: 'variable', name: 'npv', at: { industry: 0 } }

it('a change leads from the assumption that was moved, name by name, to the figure', () => {
  const way = names(
    {},
    { assumptions: { startPrice: { value: 3 } } },
    { kind: 'variable', name: 'cashFriction', at: { industry: 0, year: 4 } },
  )
  expect(way).toEqual(['startPrice', 'listPrice', 'price', 'generationCost', 'cashFriction'])
})

it('a change of the discount rate reaches the net present value by the discount factor', () => {
  expect(names({}, { assumptions: { discountRate: { value: 0.2 } } }, npv)).toEqual(['discountRate', 'discountFactor', 'npv'])
})

it('a change of credence begins at an assumption that the claim governs', () => {
  const way = attribution(work(), work({ credence: { unphysical: 0 } }), npv)
  const [first] = way
  const path = first?.subject.kind === 'assumption' ? first.subject.path : ''
  expect([...caseOf().inputs.values()].flat().find((input) => input.path === path)?.claim).toBe('unphysical')
})

it('what has not moved has no path', () => {
  expect(names({}, {}, npv)).toEqual([])
  expect(names({}, { assumptions: { discountRate: { value: 0.2 } } }, { kind: 'variable', name: 'price', at: { year: 3 } })).toEqual([])
})
