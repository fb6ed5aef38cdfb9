import { expect, it } from 'vitest'
import { columns, dependencies, everythingAbove, everythingBelow } from '../../../src/analysis/explain/dependencies.ts'
import { caseOf } from '../../engine/cases.ts'

const resolved = caseOf()
const all = dependencies(resolved)

it('the map holds every variable and every assumption once', () => {
  const names = columns(all).flat()
  expect(names).toHaveLength(resolved.variables.length + resolved.inputs.size - Object.keys(resolved.model.factors).length)
  expect(new Set(names).size).toBe(names.length)
})

it('what a formula needs this year stands further left', () => {
  const place = new Map(columns(all).flatMap((column, index) => column.map((name): [string, number] => [name, index])))
  for (const [name, needs] of all.needs) for (const need of needs) expect(place.get(need)).toBeLessThan(place.get(name)!)
})

it('the bottom line rests on everything that decides a saving, and the price of a second reaches it', () => {
  expect([...everythingBelow(all, 'totalNpv')]).toEqual(expect.arrayContaining(['startPrice', 'npv', 'saving', 'price', 'gpuHours']))
  expect([...everythingAbove(all, 'startPrice')]).toEqual(expect.arrayContaining(['listPrice', 'price', 'totalNpv']))
  expect([...everythingAbove(all, 'totalNpv')]).toEqual([])
})

it('a shortage of compute leads back to the price by way of last year', () => {
  expect(all.needs.get('scarcity')).not.toContain('computeUse')
  expect(all.needsOfLastYear.get('scarcity')).toEqual(['computeUse'])
  expect([...everythingAbove(all, 'computeUse')]).toContain('scarcity')
})
