// What is kept when the device does not answer, or when what it has or what it is given cannot be read.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import type { Clock } from '../../../src/state/app/clock.ts'
import type { ScenarioStorage } from '../../../src/state/storage/storage.ts'
import { StorageSilent } from '../../../src/state/storage/autosave.svelte.ts'
import { Library } from '../../../src/state/workspace/library.svelte.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { Browser } from './storages.ts'

const cap = 'liveSeries.adoptionCap'

const quick: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

const start = (device: ScenarioStorage, clock?: Clock) =>
  new Workspace(quick, device, () => ({ industry: 'liveSeries', year: 10, charts: [], lens: 'industry', scope: 'all' }), clock)
const valueOf = (workspace: Workspace) => workspace.inputs.get(cap)?.value

/** Move the slider and let go. */
function move(workspace: Workspace, to: number) {
  workspace.set(cap, to)
  workspace.settle()
  return workspace.autosave.flush()
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('what cannot be read', () => {
  test('at the start is told and stays as it is, while the work goes on under another id', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    const { id } = workspace.autosave
    const { head } = browser
    if (!head) throw new Error('not kept')
    const broken = { ...head, text: head.text.replace('"observations"', '"x"').replace('"metrics": []', '"metrics": [1]') }
    browser.shelves.set(id, { head: broken, states: [] })
    browser.kill(workspace.storage)
    const later = start(browser.window())
    await later.restore()
    expect(later.autosave.unopened).toBe(broken)
    expect(later.autosave.id).not.toBe(id)
    await move(later, 0.4)
    expect(browser.shelves.get(id)?.head).toBe(broken)
    expect(browser.shelves.size).toBe(2)
  })

  test('is never kept: what was kept before stays, the user is told, and has the text to take away', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    const before = browser.head?.text
    workspace.setCredence('deep-impact', NaN) // a fault of the app’s
    workspace.settle()
    await workspace.autosave.flush()
    expect(browser.head?.text).toBe(before)
    expect(workspace.autosave.trouble).toBe('unreadable')
    expect(workspace.autosave.unreadableText).toContain('"deep-impact": null')
    expect(workspace.autosave.atRisk).toBe(true)
    workspace.undo()
    await move(workspace, 0.4)
    expect(workspace.autosave.trouble).toBeUndefined()
    expect(browser.head?.text).toContain('0.4')
  })
})

describe('a device that does not answer', () => {
  /** Time that passes when it is told to. */
  class HandClock implements Clock {
    #at = 0
    #due: { readonly at: number; readonly then: () => void }[] = []
    now = () => this.#at
    after(milliseconds: number, then: () => void) {
      const due = { at: this.#at + milliseconds, then }
      this.#due.push(due)
      return () => {
        this.#due = this.#due.filter((one) => one !== due)
      }
    }
    pass(milliseconds: number) {
      this.#at += milliseconds
      const due = this.#due.filter(({ at }) => at <= this.#at)
      this.#due = this.#due.filter(({ at }) => at > this.#at)
      for (const { then } of due) then()
    }
  }

  /** A device whose answers come only when they are let through. */
  function silent(device: ScenarioStorage) {
    let answer = (): void => undefined
    const until = new Promise<void>((resolve) => (answer = resolve))
    const slow: ScenarioStorage = Object.assign(Object.create(device) as ScenarioStorage, {
      heads: () => until.then(() => device.heads()),
      states: (id: string) => until.then(() => device.states(id)),
      change: (...given: Parameters<ScenarioStorage['change']>) => until.then(() => device.change(...given)),
    })
    return {
      slow,
      answer: () => {
        answer()
        return vi.advanceTimersByTimeAsync(0)
      },
    }
  }

  async function begin() {
    const browser = new Browser()
    const before = start(browser.window())
    await move(before, 0.3)
    browser.kill(before.storage)
    const clock = new HandClock()
    const { slow, answer } = silent(browser.window())
    const workspace = start(slow, clock)
    const restored = workspace.restore()
    clock.pass(3999)
    expect(workspace.autosave.trouble).toBeUndefined()
    clock.pass(1)
    await restored
    return { browser, workspace, clock, answer }
  }

  test('is waited for four seconds; then the app begins with the model’s values and says that nothing is kept', async () => {
    const { workspace } = await begin()
    expect(workspace.autosave.trouble).toBe('silent')
    expect(workspace.scenario.assumptions).toEqual({})
  })

  test('brings back what it has when it answers later and nothing has been done', async () => {
    const { workspace, answer } = await begin()
    await answer()
    expect(valueOf(workspace)).toBe(0.3)
    expect(workspace.autosave.trouble).toBeUndefined()
  })

  test('keeps what was done meanwhile when it answers later, beside what it had', async () => {
    const { browser, workspace, clock, answer } = await begin()
    workspace.set(cap, 0.2)
    workspace.settle()
    clock.pass(4000)
    expect(workspace.autosave.trouble).toBe('silent')
    await answer()
    expect(workspace.autosave.trouble).toBeUndefined()
    expect(valueOf(workspace)).toBe(0.2)
    expect([...browser.shelves.values()].map(({ head }) => /adoptionCap": ([\d.]+)/.exec(head.text)?.[1])).toEqual(['0.3', '0.2'])
  })

  test('loses no word of a window that was killed', () => {
    const browser = new Browser()
    const killed = start(browser.window())
    browser.kill(killed.storage)
    killed.set(cap, 0.2)
    killed.autosave.leave()
    const { slow } = silent(browser.window())
    void start(slow).restore()
    expect([...browser.words.values()].flat().map(({ head }) => head.text)).toEqual([expect.stringContaining('0.2')])
  })

  test('is told in the library, which does not wait for ever', async () => {
    const { workspace, clock } = await begin()
    const refreshed = new Library(workspace).refresh()
    await vi.advanceTimersByTimeAsync(0)
    clock.pass(4000)
    await expect(refreshed).rejects.toBeInstanceOf(StorageSilent)
  })
})
