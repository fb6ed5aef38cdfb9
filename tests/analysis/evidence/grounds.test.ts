import { expect, test } from 'vitest'
import { dateOf, groundsOf, widened } from '../../../src/analysis/evidence/grounds.ts'
import type { Input } from '../../../src/engine/resolve.ts'
import { groundsOf as groundsInFile } from '../../../src/files/workbook/groundTexts.ts'
import { models } from '../../../src/model/models.ts'
import { loadSources } from '../../../src/model/versions/1/sources.ts'
import { caseOf } from '../../engine/cases.ts'

const resolved = caseOf()
const inputs = [...resolved.inputs.values()].flat()
const input = (path: string): Input => inputs.find((one) => one.path === path)!

test('what a number rests on is told by its judgement, the best and the newest of its sources', async () => {
  const sources = await loadSources()
  const grounds = new Map(groundsOf(resolved.model, inputs, sources, 2026.9).map((ground) => [ground.path, ground]))
  expect(grounds.get('discountRate')).toMatchObject({ grade: 'none', factor: 1.5 })
  expect(grounds.get('shortDrama.adoptionCap')).toMatchObject({ grade: 'sound', confidence: 'A', factor: 1 })
  expect(grounds.get('releaseDelay')?.date).toBeCloseTo(2026.79, 1)
  expect(grounds.has('shortDrama.script.days')).toBe(false) // fixed: there is no range to widen
})

test('how a number follows from its sources goes with it to the screen and into files', () => {
  const third = caseOf({ formats: [] }, models['sora-2024']![3])
  const [price] = groundsOf(
    third.model,
    [...third.inputs.values()].flat().filter(({ path }) => path === 'gpuHourPrice'),
    {},
    2026.9,
  )
  expect(price).toMatchObject({ grade: 'none' })
  const known = { N62: { date: '2024-11', confidence: 'B', year: 2024 } } as const
  const [sourced] = groundsOf(
    third.model,
    [...third.inputs.values()].flat().filter(({ path }) => path === 'gpuHourPrice'),
    known,
    2026.9,
  )
  expect(sourced).toMatchObject({ derivation: 'gpuHourPrice', confidence: 'B' })
  expect(groundsInFile(third.model, third.scenario, 'gpuHourPrice')).toMatchObject({
    derivation: 'gpuHourPrice',
    sources: ['N62', 'CP-004'],
  })
})

test('evidence grows old, and no number grows older than five years', () => {
  const sources = { one: { date: '2024-02', confidence: 'B', year: 2024 } } as const
  const model = {
    ...resolved.model,
    world: { hurdle: { ...resolved.model.world['hurdle']!, sources: ['one'] } },
  } as unknown as typeof resolved.model
  const factorIn = (now: number) => groundsOf(model, [input('hurdle')], sources, now)[0]
  expect(factorIn(2025)).toMatchObject({ grade: 'sound', factor: 1 })
  expect(factorIn(2027.125)?.factor).toBeCloseTo(1.1)
  expect(factorIn(2040)?.factor).toBeCloseTo(1.5)
})

test('a range is stretched around its value and never past its bounds', () => {
  const hurdle = input('hurdle')
  expect(widened(hurdle, 1.5)).toEqual({ low: 0, high: 0.375 })
  const share = input('shortDrama.generatedShare')
  expect(widened(share, 1.5)).toEqual({ low: 0.175, high: 1 })
})

test('a date is read to the month where it says one', () => {
  expect(dateOf({ date: '2026-03-20', year: 2025 })).toBeCloseTo(2026.21, 2)
  expect(dateOf({ date: '2025', year: 2024 })).toBe(2025.5)
  expect(dateOf({ date: '', year: 2019 })).toBe(2019)
})
