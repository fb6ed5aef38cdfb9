import { expect, test } from 'vitest'
import { firstResults } from '../../../src/ui/buildData.ts'
import { askedOnScreen } from '../../../src/analysis/catalogue/figuresInText.ts'
import { tells, toldOf } from '../../../src/analysis/runs/results.ts'
import { readStored, writeStored } from '../../../src/analysis/runs/storedResults.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import { firstLook } from '../../../src/analysis/catalogue/firstLook.ts'
import type { FirstResults } from '../../../src/state/runs/fetchBuilt.ts'
import { WorkerRunner } from '../../../src/state/runs/workerRunner.ts'
import { valuesOfAll } from '../../../src/ui/figures/figuresOnScreen.ts'

const resolved = resolveScenario(latestModel, baseline)
const { samples, seed } = baseline.simulation
const focus = { ...firstLook, beside: valuesOfAll(resolved, firstLook) }
const built = readStored(new TextDecoder().decode(firstResults([]))) as FirstResults
const { told: first } = built

test('the results of the build are those of a run with the model’s own draws, to the bit', () => {
  const run = runAtOnce(new Simulator(), { resolved, asked: askedOnScreen(resolved, focus), samples, seed, errors: true })
  expect(first).toEqual(toldOf(run))
})

test('what draws tell comes back from its text as it was, with numbers that are none or infinite', () => {
  const column = Float64Array.of(0.1, NaN, Infinity, -Infinity, -1e-300)
  const distribution = { least: 0, most: 1, counts: Float64Array.of(3), negative: 0, positive: 3 }
  const told = {
    samples: 3,
    means: new Map([['npv', column]]),
    spread: new Map(),
    histograms: new Map([['npv', [distribution]]]),
    standardError: 2,
  }
  expect(readStored(new TextDecoder().decode(writeStored(told)))).toEqual(told)
})

test('a page that nobody has touched shows the results of the build; another case, or another view, is worked out when the engine has come', async () => {
  const runner = new WorkerRunner(() => undefined, built)
  expect(tells(first, askedOnScreen(resolved, focus))).toBe(true)
  expect(runner.live(resolved, focus)).toMatchObject({ samples, means: first.means })
  const others = () => [
    runner.live(resolveScenario(latestModel, { ...baseline }), focus)?.samples,
    runner.live(resolved, { ...focus, industry: 'feedAds' })?.samples,
  ]
  expect(others()).toEqual([undefined, undefined])
  await runner.ready()
  expect(others()).toEqual([4096, 4096])
})
