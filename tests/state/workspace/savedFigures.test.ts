import { describe, expect, test, vi } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { simulateDraws } from '../../../src/cli/simulateDraws.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import type { SavedResult } from '../../../src/files/schema.ts'
import { models } from '../../../src/model/models.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { ScenarioStorage } from '../../../src/state/storage/storage.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { WorkerRunner } from '../../../src/state/runs/workerRunner.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { fileWith } from '../../files/broken.ts'
import { Browser } from '../storage/storages.ts'

// The engine takes its time where many tests run at once.
vi.setConfig({ testTimeout: 60_000 })

const cap = 'shortDrama.adoptionCap'
const draws = 64

const threads = new WorkerRunner(() => undefined)
const runs: Promise<unknown>[] = []

/** Runs the engine where a file is checked or saved, and nothing else. */
const engine: Runner = {
  live: pointResults,
  run(resolved, samples, watch) {
    if (samples !== draws) return new Promise(() => undefined)
    const run = threads.run(resolved, samples, watch)
    runs.push(run)
    return run
  },
  insight: () => new Promise(() => undefined),
}

const failing: Runner = { ...engine, run: () => Promise.reject(new Error('out of memory')) }

const start = (simulator: Runner = engine, device: ScenarioStorage = new Browser().window()) =>
  new Workspace(simulator, device, () => ({ industry: 'shortDrama', year: 10, charts: [], lens: 'industry', scope: 'all' }))

/** Until every run has ended and what waited for it has gone on. */
async function rest() {
  await Promise.allSettled(runs)
  await new Promise((resolve) => setTimeout(resolve))
}

/** Save to a file. @returns what it holds. */
async function save(workspace: Workspace): Promise<string> {
  const file = workspace.file()
  const text = await file.text(new AbortController().signal)
  file.saved()
  return text
}

const plain = fileWith({ simulation: { samples: draws, seed: 5 }, assumptions: { [cap]: 0.3 } })

async function savedText(): Promise<string> {
  const workspace = start()
  workspace.open(plain)
  return save(workspace)
}

const contentsOf = (text: string) => JSON.parse(text) as { result: SavedResult; assumptions: Record<string, number> }

const changed = (text: string, change: (file: ReturnType<typeof contentsOf>) => void): string => {
  const file = contentsOf(text)
  change(file)
  return JSON.stringify(file, null, 2)
}

async function opened(text: string, workspace = start()): Promise<Workspace> {
  expect(workspace.open(text)).toEqual([])
  await rest()
  return workspace
}

const causes = ({ savedFigures: { report } }: Workspace) => (report?.kind === 'drifted' ? report.causes : report?.kind)

describe('a scenario that is saved', () => {
  test('says what it comes to by its own draws and seed, as the command line does', async () => {
    const text = await savedText()
    const read = readScenario(text, models)
    if (!read.ok) throw new Error(text)
    const { results } = simulateDraws(resolveScenario(sora2024, read.scenario), { samples: draws, seed: 5, asked: ['totalNpv'] })
    const told = results.spread.get('totalNpv')
    for (const share of ['p5', 'p50', 'p95'] as const)
      expect(contentsOf(text).result.totalNpv[share]).toBe(Number(told?.[share][0]?.toPrecision(12)))
    expect(Object.keys(contentsOf(text)).at(-1)).toBe('result')
  })

  test('gives the same bytes each time, whatever was done before', async () => {
    const workspace = start()
    workspace.open(plain)
    workspace.set('startPrice', 3)
    workspace.undo()
    expect(await save(workspace)).toBe(await savedText())
  })

  test('goes without a result when the run fails, and says why', async () => {
    const workspace = start(failing)
    workspace.open(plain)
    const file = workspace.file()
    expect(contentsOf(await file.text(new AbortController().signal))).not.toHaveProperty('result')
    expect(file.saved()).toEqual({ missing: new Error('out of memory') })
  })

  test('is what was on screen when saving began, whatever is done until it is written', async () => {
    const workspace = start()
    workspace.open(plain)
    const file = workspace.file()
    const text = file.text(new AbortController().signal)
    workspace.set(cap, 0.4)
    expect(contentsOf(await text).assumptions[cap]).toBe(0.3)
    expect(file.saved()).toEqual({ missing: undefined })
  })
})

describe('a file that is opened', () => {
  test('as it was saved, or without a result, is not remarked on', async () => {
    expect(causes(await opened(await savedText()))).toBeUndefined()
    expect(causes(await opened(plain))).toBeUndefined()
  })

  test('is reported when it was edited, when the model changed and when the engine changed', async () => {
    const text = await savedText()
    const edited = changed(text, ({ assumptions }) => (assumptions[cap] = 0.2))
    expect(causes(await opened(edited))).toEqual(['file-edited'])
    const remodelled = changed(text, (file) => (file.result = { ...file.result, model: 0 }))
    expect(causes(await opened(remodelled))).toEqual(['model-changed'])
    const older = { engine: '0', totalNpv: { p5: 1, p50: 2, p95: 3 } }
    const reworked = changed(text, (file) => (file.result = { ...file.result, ...older }))
    const workspace = await opened(reworked)
    expect(workspace.savedFigures.report).toMatchObject({ causes: ['engine-changed'], saved: older })
    expect(workspace.savedFigures.report).toMatchObject({ now: contentsOf(text).result })
  })

  test('is no longer reported once it is dismissed, undone, replaced or saved', async () => {
    const edited = changed(await savedText(), ({ assumptions }) => (assumptions[cap] = 0.2))
    const ways: ((workspace: Workspace) => unknown)[] = [
      (workspace) => {
        workspace.savedFigures.dismiss()
      },
      (workspace) => {
        workspace.undo()
      },
      (workspace) => workspace.open(plain),
      (workspace) => save(workspace),
    ]
    for (const way of ways) {
      const workspace = await opened(edited)
      expect(causes(workspace)).toEqual(['file-edited'])
      await way(workspace)
      expect(causes(workspace)).toBeUndefined()
    }
  })

  test('is reported again after a reload, unless its figures were adopted or it was changed', async () => {
    const edited = changed(await savedText(), ({ assumptions }) => (assumptions[cap] = 0.2))
    const after = async (act: (workspace: Workspace) => void) => {
      const browser = new Browser()
      const workspace = await opened(edited, start(engine, browser.window()))
      act(workspace)
      await workspace.autosave.flush()
      browser.claims.clear()
      const later = start(engine, browser.window())
      await later.restore()
      await rest()
      return causes(later)
    }
    expect(
      await after((workspace) => {
        workspace.savedFigures.dismiss()
      }),
    ).toEqual(['file-edited'])
    expect(
      await after((workspace) => {
        workspace.adopt()
      }),
    ).toBeUndefined()
    expect(
      await after((workspace) => {
        workspace.set(cap, 0.5)
      }),
    ).toBeUndefined()
  })

  test('says so when its figures cannot be checked', async () => {
    const workspace = await opened(await savedText(), start(failing))
    expect(workspace.savedFigures.report).toEqual({ kind: 'unchecked', reason: new Error('out of memory') })
  })
})
