import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { simulateDraws } from '../../../src/cli/simulateDraws.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { modelUpdate } from '../../../src/files/adoptModel.ts'
import { readScenario, type Models } from '../../../src/files/readScenario.ts'
import { saveResult } from '../../../src/files/savedResult.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { explainModelUpdate } from '../../../src/cli/drift.ts'
import { modelOf, models } from '../../../src/model/models.ts'
import '../../../src/words/everyLanguage.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { WorkerRunner } from '../../../src/state/runs/workerRunner.ts'
import { fetchFiles } from '../../../src/state/workspace/fetchFiles.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { fileWith } from '../../files/broken.ts'
import { Browser } from '../storage/storages.ts'
import type * as invented from '../../files/twoModels.ts'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'

// The app as it will be when there is a second version: every part of it takes its models from one place.
vi.mock('../../../src/model/models.ts', async () => {
  const { nextModel, twoModels } = await vi.importActual<typeof invented>('../../files/twoModels.ts')
  const known: Models = twoModels
  const modelOf = ({ id, version }: { readonly id: string; readonly version: number }) => known[id]?.[version] ?? nextModel
  return { models: known, latestModel: nextModel, modelOf, loadOlderModels: () => Promise.resolve() }
})

vi.setConfig({ testTimeout: 60_000 })

const threads = new WorkerRunner(() => undefined)
const checks: Promise<unknown>[] = []
const engine: Runner = {
  live: pointResults,
  run(resolved, samples, watch) {
    if (samples !== 64) return new Promise(() => undefined)
    const run = threads.run(resolved, samples, watch)
    checks.push(run)
    return run
  },
  insight: () => new Promise(() => undefined),
}

const start = (device = new Browser().window()) =>
  new Workspace(engine, device, () => ({ industry: 'shortDrama', year: 7, charts: [], lens: 'industry', scope: 'all' }))
const total = ({ outcome }: Workspace) => outcome.results?.point.get('totalNpv')?.[0]
const rest = async () => {
  await Promise.allSettled(checks)
  await new Promise((resolve) => setTimeout(resolve))
}

const plain = fileWith({ simulation: { samples: 64, seed: 5 }, assumptions: { 'shortDrama.adoptionCap': 0.5 } })

/** The file as version 1 of the model has saved it. */
const saved = (() => {
  const read = readScenario(plain, models)
  if (!read.ok) throw new Error(plain)
  const { results } = simulateDraws(resolveScenario(modelOf(read.scenario.model), read.scenario), {
    samples: 64,
    seed: 5,
    asked: ['totalNpv'],
  })
  return { text: writeScenario(read.scenario, { result: saveResult(results) }), total: results.point.get('totalNpv')?.[0] }
})()

beforeAll(async () => {
  await fetchFiles()
})

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('A file of an older model version', () => {
  test('shows what it showed, without any drift, and says that there is a newer version', async () => {
    const workspace = start()
    expect(workspace.model.version).toBe(900)
    const newest = total(workspace)
    expect(workspace.open(saved.text)).toEqual([])
    await rest()
    expect(workspace.model.version).toBe(1)
    expect(total(workspace)).toBeCloseTo(saved.total ?? 0, 0)
    expect(total(workspace)).not.toBe(newest)
    expect(workspace.savedFigures.report).toBeUndefined()
    expect(workspace.modelUpdate.notice).toMatchObject({ from: { version: 1 }, to: { version: 900 } })
  })

  test('adopts the newer version in one step, and goes back in one', () => {
    const workspace = start()
    workspace.open(saved.text)
    const { scenario } = workspace
    workspace.adoptModel(modelUpdate(scenario))
    expect(workspace.history.undoable).toEqual({ kind: 'model', from: 1, to: 900 })
    expect([workspace.model.version, workspace.newestModel, workspace.modelUpdate.notice]).toEqual([900, undefined, undefined])
    expect(workspace.inputs.get('shortDrama.adoptionCap')?.value).toBe(0.5)
    expect(total(workspace)).not.toBeCloseTo(saved.total ?? 0, 0)
    workspace.undo()
    expect(workspace.scenario).toBe(scenario)
    expect(total(workspace)).toBeCloseTo(saved.total ?? 0, 0)
  })

  test('stays where it is when the user says so: it is not asked again after a reload, but when it is opened', async () => {
    const browser = new Browser()
    const window = browser.window()
    const workspace = start(window)
    workspace.open(saved.text)
    await rest()
    browser.kill(window)
    const reloaded = browser.window()
    const later = start(reloaded)
    await later.restore()
    await vi.waitFor(() => {
      expect(later.modelUpdate.notice).toBeDefined()
    })
    later.modelUpdate.stay()
    expect(later.modelUpdate.notice).toBeUndefined()
    browser.kill(reloaded)
    const latest = start(browser.window())
    await latest.restore()
    expect([latest.modelUpdate.notice, latest.model.version, latest.newestModel?.version]).toEqual([undefined, 1, 900])
    latest.open(saved.text)
    await vi.waitFor(() => {
      expect(latest.modelUpdate.notice).toBeDefined()
    })
  })

  test('is not asked about once it is undone or replaced by one of the newest', () => {
    const workspace = start()
    workspace.open(saved.text)
    workspace.undo()
    expect(workspace.modelUpdate.notice).toBeUndefined()
    workspace.open(saved.text)
    workspace.open(fileWith({ model: { id: 'sora-2024', version: 900 } }))
    expect(workspace.modelUpdate.notice).toBeUndefined()
  })
})

test('a link carries a scenario with its model version to another device, to the same numbers', async () => {
  const workspace = start()
  workspace.open(saved.text)
  const { readLink, writeLink } = await import('../../../src/files/scenarioLink.ts')
  const unpacked = await readLink(await writeLink(workspace.scenario))
  const other = start()
  other.set('games.adoptionCap', 0.1)
  expect(unpacked.ok && other.open(unpacked.bytes)).toEqual([])
  expect(other.model.version).toBe(1)
  expect(total(other)).toBe(total(workspace))
  other.undo()
  expect([other.model.version, other.inputs.get('games.adoptionCap')?.value]).toEqual([900, 0.1])
})

test('the command line says the same in one line', () => {
  const read = readScenario(plain, models)
  const [said] = read.ok ? explainModelUpdate(read.scenario, 'en') : []
  expect(said).toMatch(
    /^computed with version 1 of the model; version 900 is available: 3 assumptions and 1 equations differ; totalNpv in CNY would go from \d{9,} to \d{9,}\.$/,
  )
})
