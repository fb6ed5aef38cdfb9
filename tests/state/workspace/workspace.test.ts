import type { Focus } from '../../../src/analysis/catalogue/visible.ts'
import { describe, expect, test, vi } from 'vitest'
import type { ScenarioStorage } from '../../../src/state/storage/storage.ts'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { noText } from '../../../src/model/text.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { Browser } from '../storage/storages.ts'

const cap = 'liveSeries.adoptionCap'

/** Works out the point estimate and asks no questions. */
const quick: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

const focus = (): Focus => ({ industry: 'liveSeries', year: 10, charts: ['cost'], lens: 'industry', scope: 'all' })
const start = (device: ScenarioStorage = new Browser().window(), simulator: Runner = quick) => new Workspace(simulator, device, focus)
const rest = () => new Promise((resolve) => setTimeout(resolve))
const valueOf = (workspace: Workspace, path: string) => workspace.inputs.get(path)?.value

describe('moving an assumption', () => {
  test('changes the figures that depend on it', async () => {
    const workspace = start()
    await rest()
    const before = workspace.outcome.results?.point.get('npv')?.[0]
    workspace.set(cap, 0.1)
    await rest()
    expect(workspace.outcome.results?.point.get('npv')?.[0]).toBeLessThan(before ?? 0)
    expect(workspace.outcome.before?.point.get('npv')?.[0]).toBe(before)
  })

  test('stops where its distribution cannot follow', () => {
    const workspace = start()
    const share = 'liveSeries.passThrough' // may be 0, where a lognormal one cannot
    workspace.setReading(share, { distribution: 'lognormal' })
    workspace.settle()
    workspace.set(share, 0.3)
    workspace.set(share, 0)
    expect(valueOf(workspace, share)).toBe(0.3)
    workspace.setReading(share, { low: 0.4, distribution: 'lognormal' })
    workspace.set(share, 0)
    expect(workspace.inputs.get(share)).toMatchObject({ low: 0.4, distribution: 'lognormal' })
  })

  test('holds the value inside the bounds of the assumption', () => {
    const workspace = start()
    workspace.set(cap, 7)
    expect(valueOf(workspace, cap)).toBe(1)
  })

  test('back to the model’s own value leaves nothing behind', () => {
    const workspace = start()
    const own = valueOf(workspace, cap) ?? NaN
    workspace.set(cap, 0.2)
    workspace.set(cap, own)
    expect(workspace.scenario.assumptions).toEqual({})
    expect(workspace.isChanged(cap)).toBe(false)
  })

  test('keeps the range that the user gave, stretched when the value walks out of it', () => {
    const workspace = start()
    workspace.setReading(cap, { value: 0.5, low: 0.4, high: 0.6, distribution: 'uniform' })
    workspace.set(cap, 0.8)
    expect(workspace.scenario.assumptions[cap]).toEqual({ value: 0.8, low: 0.4, high: 0.8, distribution: 'uniform' })
  })

  test('does not know assumptions that the model does not have', () => {
    expect(() => {
      start().set('nonsense', 1)
    }).toThrow('No assumption nonsense')
  })
})

describe('undo', () => {
  test('takes a whole drag back at once, and redo brings it again', () => {
    const workspace = start()
    const own = valueOf(workspace, cap)
    for (const value of [0.5, 0.4, 0.3]) workspace.set(cap, value)
    workspace.settle()
    expect(workspace.history.undoable).toEqual({ kind: 'value', path: cap, from: own, to: 0.3 })
    workspace.undo()
    expect(valueOf(workspace, cap)).toBe(own)
    expect(workspace.act?.way).toBe('undone')
    workspace.redo()
    expect(valueOf(workspace, cap)).toBe(0.3)
  })

  test('takes two drags of one slider back one after the other', () => {
    const workspace = start()
    workspace.set(cap, 0.5)
    workspace.settle()
    workspace.set(cap, 0.3)
    workspace.settle()
    workspace.undo()
    expect(valueOf(workspace, cap)).toBe(0.5)
  })

  test('takes back credences, resets and renaming', () => {
    const workspace = start()
    workspace.setCredence('deep-impact', 0.5)
    workspace.settle()
    workspace.set(cap, 0.3)
    workspace.resetAll()
    expect(workspace.credence('deep-impact')).toBe(1)
    workspace.rename('en', 'Mine')
    workspace.settle()
    workspace.undo()
    workspace.undo()
    expect(workspace.credence('deep-impact')).toBe(0.5)
    expect(valueOf(workspace, cap)).toBe(0.3)
  })

  test('leaves what has moved in sight when a name or the story changes, done, undone and redone', async () => {
    const workspace = start()
    await rest()
    const before = workspace.outcome.results
    workspace.set(cap, 0.3)
    workspace.settle()
    await rest()
    const moved = workspace.act
    workspace.rename('en', 'Mine')
    workspace.settle()
    workspace.do({ kind: 'story', did: 'added', title: noText }, { ...workspace.scenario, story: [] })
    workspace.settle()
    workspace.undo()
    workspace.undo()
    workspace.redo()
    await rest()
    expect(workspace.act).toBe(moved)
    expect(workspace.outcome.before).toBe(before)
    workspace.undo()
    workspace.undo()
    expect(workspace.act).toEqual({ step: moved?.step, way: 'undone' })
  })

  test('has nothing to redo once something else was done', () => {
    const workspace = start()
    workspace.set(cap, 0.3)
    workspace.undo()
    workspace.setCredence('deep-impact', 0)
    expect(workspace.history.redoable).toBeUndefined()
  })

  test('does nothing when nothing has moved', () => {
    const workspace = start()
    workspace.set(cap, valueOf(workspace, cap) ?? NaN)
    workspace.reset(cap)
    expect(workspace.history.undoable).toBeUndefined()
  })
})

describe('credence', () => {
  test('of one side is set for all its claims at once', () => {
    const workspace = start()
    workspace.setCredences('limits', 0.25)
    const limits = Object.entries(workspace.model.claims).filter(([, { side }]) => side === 'limits')
    expect(Object.keys(workspace.scenario.credence)).toHaveLength(limits.length)
    expect(workspace.credence('unphysical')).toBe(0.25)
    expect(workspace.credence('deep-impact')).toBe(1)
  })

  test('without any belief in the savings nothing is displaced', async () => {
    const workspace = start()
    workspace.setCredences('saves', 0)
    await rest()
    expect(workspace.outcome.results?.point.get('displacedCost')?.every((cost) => cost === 0)).toBe(true)
  })
})

describe('files', () => {
  test('opening a faulty file names the faults and changes nothing', () => {
    const workspace = start()
    workspace.set(cap, 0.3)
    const { scenario } = workspace
    const faults = workspace.open('{ "format": "reshoot-scenario", "version": 1, "assumptions": { "nonsense": 1 } }')
    expect(faults.length).toBeGreaterThan(0)
    expect(workspace.scenario).toBe(scenario)
  })

  test('opening a file can be undone', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    workspace.set(cap, 0.3)
    await workspace.autosave.flush()
    const text = browser.head?.text ?? ''
    workspace.resetAll()
    expect(workspace.open(text)).toEqual([])
    expect(valueOf(workspace, cap)).toBe(0.3)
    workspace.undo()
    expect(workspace.isChanged(cap)).toBe(false)
  })
})

test('when a run fails the last good results stay and the failure is told until a run succeeds', () => {
  let broken = false
  const simulator: Runner = {
    ...quick,
    live(resolved) {
      if (broken) throw new Error('out of memory')
      return pointResults(resolved)
    },
  }
  const workspace = start(undefined, simulator)
  const before = workspace.outcome.results
  broken = true
  workspace.set(cap, 0.3)
  expect(workspace.outcome.failure).toEqual(new Error('out of memory'))
  expect(workspace.outcome.results).toBe(before)
  broken = false
  workspace.set(cap, 0.35)
  expect(workspace.outcome.failure).toBeUndefined()
})

test('a refined answer that comes too late is dropped, and its run is told to end', async () => {
  vi.useFakeTimers()
  const runs: { readonly signal: AbortSignal; readonly end: () => void }[] = []
  const simulator: Runner = {
    ...quick,
    run: (resolved, samples, { signal }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error)
        })
        runs.push({
          signal,
          end() {
            resolve({ ...pointResults(resolved), samples })
          },
        })
      }),
  }
  const workspace = start(undefined, simulator)
  workspace.set(cap, 0.2)
  workspace.settle()
  await vi.advanceTimersByTimeAsync(200)
  workspace.set(cap, 0.3)
  expect(runs[0]?.signal.aborted).toBe(true)
  runs[0]?.end()
  await vi.advanceTimersByTimeAsync(0)
  expect(workspace.outcome.results?.samples).toBe(0)
  expect(workspace.outcome.failure).toBeUndefined()
  workspace.settle()
  await vi.advanceTimersByTimeAsync(200)
  runs[1]?.end()
  await vi.advanceTimersByTimeAsync(0)
  expect(workspace.outcome.results?.samples).toBe(10_000)
  expect(workspace.outcome.results?.resolved.scenario).toBe(workspace.scenario)
  vi.useRealTimers()
})
