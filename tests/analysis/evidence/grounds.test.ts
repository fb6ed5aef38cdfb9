import { expect, test } from 'vitest'
import { readingAt } from '../../../src/analysis/catalogue/address.ts'
import { dateOf, groundsOf, widened } from '../../../src/analysis/evidence/grounds.ts'
import type { Input } from '../../../src/engine/resolve.ts'
import { groundsOf as groundsInFile } from '../../../src/files/workbook/groundTexts.ts'
import { latestModel, models } from '../../../src/model/models.ts'
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

test('no assumption of any version is without a published source above one, nor above one that does not give its size', async () => {
  for (const model of Object.values(models['sora-2024'] ?? {})) {
    const sources = await model.background.sources()
    const all = [...caseOf({ formats: [] }, model).inputs.values()].flat()
    for (const { path, grade, sources: beneath } of groundsOf(model, all, sources, 2026.9)) {
      const reading = readingAt(model, path)
      expect(beneath, path).toEqual(reading?.sources ?? [])
      expect(grade === 'none', path).toBe(beneath.length === 0)
      expect(grade === 'judgement', path).toBe(beneath.length > 0 && reading?.judgement !== undefined)
    }
  }
})

test('in the newest model every uncertain number says in a sentence how it follows from its sources, or from what it is judged', async () => {
  const third = caseOf({ formats: [] }, latestModel)
  const [sources, texts] = await Promise.all([latestModel.background.sources(), latestModel.background.judgements()])
  const silent = groundsOf(latestModel, [...third.inputs.values()].flat(), sources, 2026.9).flatMap(({ path, because = '' }) =>
    texts[because]?.en && texts[because]['zh-CN'] ? [] : [path],
  )
  expect(silent).toEqual([])
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
  expect(sourced).toMatchObject({ because: 'gpuHourPrice', confidence: 'B' })
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
