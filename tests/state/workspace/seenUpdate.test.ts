import { describe, expect, it } from 'vitest'
import { hindcast, summaryOf } from '../../../src/analysis/evidence/hindcast.ts'
import { summarise } from '../../../src/analysis/runs/quantiles.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { batchDraws, Simulator } from '../../../src/engine/simulation.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { modelOf, models } from '../../../src/model/models.ts'
import { allObservations } from '../../../src/state/workspace/allObservations.ts'
import { asSeen, isUpdated, plainly, shippedUpdate, updateTask } from '../../../src/state/workspace/seenUpdate.ts'
import shippedUpdates from '../../../src/state/workspace/shippedUpdates.json'
import { finish } from '../../../src/analysis/runs/finish.ts'
import { openShipped, shippedFiles } from '../../files/shippedFiles.ts'
import { caseOf, inputsOf } from '../../engine/cases.ts'
import { runs } from '../../runs.ts'

const simulator = new Simulator()

describe('what is known of the scenarios that come with the app (npm run goldens -- --slow writes it anew)', () => {
  it('is known of each of them as it comes, and of nothing else', () => {
    for (const [id] of shippedFiles) expect(shippedUpdate(openShipped(id))?.id, id).toBe(id)
    expect(shippedUpdates.map(({ id }) => id)).toEqual(shippedFiles.map(([id]) => id).toSorted((a, b) => a.localeCompare(b)))
    expect(shippedUpdate(baseline)?.id).toBe('model')
    expect(shippedUpdate({ ...baseline, credence: { unphysical: 0 } })).toBeUndefined()
  })

  it('counts what fell inside the ranges as the draws do', async () => {
    const ids = shippedFiles.map(([id]) => id).toSorted((one, other) => Number(other === 'model') - Number(one === 'model'))
    for (const id of ids.slice(0, runs(1, ids.length))) {
      const scenario = openShipped(id)
      const model = modelOf(scenario.model)
      const seen = allObservations(model.observations, await model.background.sources()).map(plainly)
      const { placed } = finish(hindcast(simulator, resolveScenario(model, scenario), seen, batchDraws, scenario.simulation.seed))
      expect(shippedUpdate(scenario)?.summary, id).toEqual(summaryOf(placed, seen))
    }
  }, 120_000)

  it('begins where the draws of each of them lie, and ends with a net present value for whomever is looked at', () => {
    for (const [id] of shippedFiles) {
      const scenario = openShipped(id)
      const resolved = resolveScenario(modelOf(scenario.model), scenario)
      const { figures = [] } = shippedUpdate(scenario) ?? {}
      expect(figures.map(({ figure }) => figure)).toEqual(
        updateTask(scenario, []).results.filter(({ variable }) => variable.toLowerCase().endsWith('npv')),
      )
      const simulation = simulator.simulation(resolved, asking(resolved, ['totalNpv']), scenario.simulation.seed)
      simulation.compute(resolved, 0, batchDraws)
      const draws = new Float64Array(batchDraws)
      simulation.read('totalNpv', 0, draws)
      const { mean, quantiles } = summarise(draws, [0.05, 0.95])
      const [known = NaN, low = NaN, high = NaN] = figures[0]!.before
      // The update begins with 1,024 points, of which 51 lie beyond P95.
      expect(Math.abs(known - mean), id).toBeLessThan(0.02 * (high - low))
      expect(Math.abs(low - quantiles[0]!), id).toBeLessThan(0.03 * (high - low))
      expect(Math.abs(high - quantiles[1]!), id).toBeLessThan(0.04 * (high - low))
    }
  }, 120_000)
})

describe('a scenario that is kept as seen', () => {
  const readings = inputsOf(caseOf({ formats: [] }, modelOf(baseline.model)))
    .filter(({ distribution }) => distribution === 'pert')
    .slice(0, 3)
    .map(({ path, value, low, high }) => ({ path, value, low, high, distribution: 'pert' as const, residual: 0 }))

  it('says so in its name and in every note, and comes back from its file as what it is', () => {
    const kept = asSeen(baseline, readings, 2026)
    expect(kept.title.en).toBe(`${baseline.title.en}, as seen by 2026`)
    expect(kept.title['zh-CN']).toContain('按 2026 年实况')
    const read = readScenario(writeScenario(kept), models)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(Object.keys(read.scenario.assumptions)).toEqual(readings.map(({ path }) => path))
    expect(isUpdated(read.scenario, 2026)).toBe(true)
  })

  it('is not updated again with the same, but may be with what is seen later', () => {
    const kept = asSeen(baseline, readings, 2026)
    expect([isUpdated(baseline, 2026), isUpdated(kept, 2026), isUpdated(kept, 2027)]).toEqual([false, true, false])
  })
})
