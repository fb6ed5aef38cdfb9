import { describe, expect, it } from 'vitest'
import { layOver } from '../../src/engine/case.ts'
import { evaluate, type Values } from '../../src/engine/evaluate.ts'
import { drift, saveResult } from '../../src/files/savedResult.ts'
import { openShipped } from '../../src/files/shipped.ts'
import { latestModel } from '../../src/model/models.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const scenario = openShipped('compute-crunch')
const pointOf = (of: Scenario) => evaluate(layOver(latestModel, of))
const point = pointOf(scenario)
const saved = saveResult(scenario, point, { p5: 1, p50: 2, p95: 3 }, '0.1.0')

const scaled = (values: Values, factor: number): Values =>
  new Map([...values].map(([name, list]) => [name, list.map((value) => value * factor)]))

describe('A saved result', () => {
  it('is the same for the same scenario, and short', () => {
    expect(saveResult(scenario, pointOf(scenario), { p5: 1, p50: 2, p95: 3 }, '0.1.0')).toEqual(saved)
    expect(saved).toMatchObject({ model: 1, engine: '0.1.0', totalNpv: { p5: 1, p50: 2, p95: 3 } })
    expect(saved.digest).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}$/)
  })

  it('shows no drift for what it was saved with, for another title, or for the last digits of another browser', () => {
    expect(drift(saved, scenario, point)).toBeUndefined()
    expect(drift(saved, { ...scenario, title: { 'zh-CN': '新', en: 'New' } }, point)).toBeUndefined()
    expect(drift(saved, scenario, scaled(point, 1 + 1e-14))).toBeUndefined()
  })

  it('tells an edited file, another model and another engine apart', () => {
    const edited = { ...scenario, assumptions: { ...scenario.assumptions, hurdle: { value: 0.2 } } }
    expect(drift(saved, edited, pointOf(edited))).toBe('file-edited')
    expect(drift({ ...saved, model: 0 }, scenario, point)).toBe('model-changed')
    expect(drift(saved, scenario, scaled(point, 1 + 1e-6))).toBe('engine-changed')
  })
})
