import { describe, expect, it, vi } from 'vitest'
import type { Results } from '../../src/analysis/runs/results.ts'
import { runAtOnce } from '../../src/analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import type { Values } from '../../src/engine/evaluate.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { engineVersion } from '../../src/engine/version.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { drift, saveResult } from '../../src/files/savedResult.ts'
import type { SavedResult } from '../../src/files/schema.ts'
import { openShipped } from './shippedFiles.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { models, modelOf } from '../../src/model/models.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'

// The engine takes its time where many tests run at once.
vi.setConfig({ testTimeout: 60_000 })

const simulator = new Simulator()

function resultsOf(scenario: Scenario): Results {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  return runAtOnce(simulator, { resolved, asked: asking(resolved, ['totalNpv']), samples: 64, seed: scenario.simulation.seed })
}

const scenario = openShipped('compute-crunch')
const results = resultsOf(scenario)
const saved = saveResult(results)

const scaled = (values: Values, factor: number): Values =>
  new Map([...values].map(([name, list]) => [name, list.map((value) => value * factor)]))

const withPoint = (factor: number) => saveResult({ ...results, point: scaled(results.point, factor) })
const withP50 = ({ totalNpv, ...others }: SavedResult, p50: number): SavedResult => ({ ...others, totalNpv: { ...totalNpv, p50 } })

describe('A saved result', () => {
  it('is the same for the same scenario, short, and names the engine', () => {
    expect(saveResult(resultsOf(scenario))).toEqual(saved)
    expect(saved).toMatchObject({ model: scenario.model.version, engine: engineVersion })
    expect(saved.digest).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}$/)
  })

  it('tells the quantiles of the draws to twelve digits', () => {
    const { p5, p50, p95 } = saved.totalNpv
    expect(p5).toBeLessThan(p50)
    expect(p50).toBeLessThan(p95)
    expect(p50 / (results.spread.get('totalNpv')?.p50[0] ?? NaN)).toBeCloseTo(1, 11)
    expect(String(p50).replace(/\D/g, '').length).toBeLessThanOrEqual(12)
  })

  it('is none where the total was not drawn or is no number', () => {
    expect(() => saveResult({ ...results, spread: new Map() })).toThrow('totalNpv is not finite')
  })

  it('shows no drift for what it was saved with, for another title, or for the last digits of another browser', () => {
    expect(drift(saved, saved)).toEqual([])
    expect(drift(saved, saveResult(resultsOf({ ...scenario, title: { 'zh-CN': '新', en: 'New' } })))).toEqual([])
    expect(drift(saved, withPoint(1 + 1e-14))).toEqual([])
    expect(drift(withP50(saved, saved.totalNpv.p50 * (1 + 1e-11)), saved)).toEqual([])
  })

  it('tells an edited file, another model and another engine apart', () => {
    const edited = saveResult(resultsOf({ ...scenario, assumptions: { ...scenario.assumptions, hurdle: { value: 0.2 } } }))
    expect(drift(saved, edited)).toEqual(['file-edited'])
    expect(drift({ ...saved, model: 0 }, saved)).toEqual(['model-changed'])
    expect(drift({ ...saved, engine: '0' }, withPoint(1 + 1e-6))).toEqual(['engine-changed'])
    expect(drift({ ...saved, engine: '0' }, edited)).toEqual(['file-edited', 'engine-changed'])
  })

  it('takes an engine of another version that comes to the same for no drift, and one with other draws for drift', () => {
    expect(drift({ ...saved, engine: '0' }, saved)).toEqual([])
    expect(drift({ ...withP50(saved, 1), engine: '0' }, saved)).toEqual(['engine-changed'])
  })

  it('with the same engine blames the model for other numbers, and the file’s editor for figures that fit no numbers', () => {
    expect(drift(saved, withPoint(1 + 1e-6))).toEqual(['model-changed'])
    expect(drift(withP50(saved, 1), saved)).toEqual(['file-edited'])
  })

  it.each([...shippedFiles, ...checkFiles])('holds when %s is saved and opened again', (_, text) => {
    const first = readScenario(text, models)
    if (!first.ok) throw new Error(JSON.stringify(first.faults))
    const result = saveResult(resultsOf(first.scenario))
    const again = readScenario(writeScenario(first.scenario, { result }), models)
    if (!again.ok) throw new Error(JSON.stringify(again.faults))
    expect(again.file.result).toEqual(result)
    expect(drift(result, saveResult(resultsOf(again.scenario)))).toEqual([])
  })
})
