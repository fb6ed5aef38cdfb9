import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import type { ScenarioStorage } from '../../../src/state/storage/storage.ts'
import { revertTo } from '../../../src/state/workspace/revert.ts'
import { Library, searchHeads } from '../../../src/state/workspace/library.svelte.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { fileWith, latest } from '../../files/broken.ts'
import { Browser } from './storages.ts'

const cap = 'liveSeries.adoptionCap'
const minute = 60_000

const quick: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

const start = (device: ScenarioStorage) =>
  new Workspace(quick, device, () => ({ industry: 'liveSeries', year: 10, charts: [], lens: 'industry', scope: 'all' }))
const valueOf = (workspace: Workspace) => workspace.inputs.get(cap)?.value

async function reopened(browser: Browser, locks = true): Promise<Workspace> {
  const workspace = start(browser.window(locks))
  await workspace.restore()
  return workspace
}

/** Move the slider and let go. */
function move(workspace: Workspace, to: number) {
  workspace.set(cap, to)
  workspace.settle()
  return workspace.autosave.flush()
}

function close(browser: Browser, { storage }: Workspace) {
  browser.kill(storage)
}

const template = (title: string, to: number) => fileWith({ ...latest, title: { 'zh-CN': title, en: title }, assumptions: { [cap]: to } })

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the work', () => {
  test('comes back as it was left', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    workspace.setCredence('deep-impact', 0.5)
    workspace.rename('zh-CN', '董事会')
    await workspace.autosave.flush()
    close(browser, workspace)
    expect((await reopened(browser)).scenario).toEqual(workspace.scenario)
  })

  test('is kept within a second while a slider is held, and not at each of its moves', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    const change = vi.spyOn(workspace.storage, 'change')
    for (let step = 0; step < 50; step += 1) {
      workspace.set(cap, 0.3 + step / 1000)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(change).toHaveBeenCalledTimes(2)
    expect(browser.head?.text).toContain('0.338')
  })

  test('of a window that is killed before it has written is found by the next', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    workspace.set(cap, 0.2)
    browser.kill(workspace.storage)
    workspace.autosave.leave()
    const later = await reopened(browser)
    expect(valueOf(later)).toBe(0.2)
    expect(browser.words.size).toBe(0)
  })

  test('of a window that was closed before its file could be written is written and found by the next', async () => {
    const browser = new Browser()
    const { scenario } = start(browser.window())
    const { title, description } = scenario
    const head = { id: 'early', at: 1, title, description, text: '', untouched: false }
    browser.words.set(undefined, [{ head, after: undefined, unwritten: { ...scenario, assumptions: { [cap]: { value: 0.2 } } } }])
    const later = await reopened(browser)
    expect(valueOf(later)).toBe(0.2)
    expect(later.autosave.id).toBe('early')
    expect(browser.head?.text).toContain(cap)
    expect(browser.words.size).toBe(0)
  })

  test('that no file can hold is told of when it comes from a window that is gone, and takes the place of nothing', async () => {
    const browser = new Browser()
    const { scenario } = start(browser.window())
    const { title, description } = scenario
    const head = { id: 'early', at: 1, title, description, text: '', untouched: false }
    const unwritten = { ...scenario, assumptions: { [cap]: { value: 7 } } }
    browser.words.set(undefined, [{ head, after: undefined, unwritten }])
    const later = await reopened(browser)
    expect(browser.shelves.size).toBe(0)
    expect(later.autosave.trouble).toBe('unreadable')
    expect(later.autosave.unreadableText).toContain(cap)
    expect(browser.words.size).toBe(0)
  })

  test('is told to be at risk when the device refuses, until it is kept after all', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    browser.failure = new Error('private')
    await workspace.restore()
    expect(workspace.autosave.trouble).toBeUndefined()
    await move(workspace, 0.3)
    expect(workspace.autosave.trouble).toBe('refused')
    browser.failure = new DOMException('disk full', 'QuotaExceededError')
    await move(workspace, 0.4)
    expect(workspace.autosave.trouble).toBe('full')
    workspace.autosave.dismissTrouble()
    await move(workspace, 0.5)
    expect(workspace.autosave.trouble).toBeUndefined()
    expect(workspace.autosave.atRisk).toBe(true)
    browser.failure = undefined
    await move(workspace, 0.6)
    expect(workspace.autosave.atRisk).toBe(false)
    expect(browser.head?.text).toContain('0.6')
  })
})

describe('a scenario that was opened', () => {
  test('stays through a reload, and leaves no trace in the library unless it is changed', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    workspace.open(template('One', 0.3))
    await workspace.autosave.flush()
    expect(browser.head?.untouched).toBe(true)
    close(browser, workspace)
    const later = await reopened(browser)
    expect(later.scenario.title.en).toBe('One')
    later.open(template('Two', 0.4))
    await later.autosave.flush()
    expect(browser.titled('One')).toBeUndefined()
    await move(later, 0.5)
    later.open(template('Three', 0.6))
    await later.autosave.flush()
    expect(browser.titled('Two')?.head.text).toContain('0.5')
  })

  test('goes when it is taken back, and the one before is worked on again', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    const { id } = workspace.autosave
    workspace.open(template('Two', 0.4))
    await workspace.autosave.flush()
    workspace.undo()
    await move(workspace, 0.2)
    expect(workspace.autosave.id).toBe(id)
    expect(browser.head?.id).toBe(id)
  })

  test('has a story of its own, whatever was opened after it', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    const view = { industry: 'mobileGame', lens: 'industry', scope: 'all', year: 2030, charts: [] }
    workspace.open(fileWith({ ...latest, story: [{ title: { en: 'Look' }, view }] }))
    await move(workspace, 0.3)
    workspace.open(template('Two', 0.4))
    workspace.undo()
    await move(workspace, 0.2)
    expect(browser.head?.text).toContain('Look')
  })
})

describe('two windows', () => {
  test('with one scenario: the second works on a copy and says so', async () => {
    const browser = new Browser()
    const first = start(browser.window())
    first.rename('en', 'Board')
    await move(first, 0.3)
    const second = await reopened(browser)
    expect(second.autosave.copied?.en).toBe('Board')
    expect(second.scenario.title.en).toBe('Board (copy)')
    expect(browser.shelves.size).toBe(1)
    await move(second, 0.4)
    await move(first, 0.2)
    expect(browser.titled('Board')?.head.text).toContain('0.2')
    expect(browser.titled('Board (copy)')?.head.text).toContain('0.4')
  })

  test('lose nothing where the browser cannot tell them apart beforehand: whoever is late goes on as a copy', async () => {
    const browser = new Browser()
    const first = start(browser.window(false))
    first.rename('en', 'Board')
    await move(first, 0.3)
    const second = await reopened(browser, false)
    expect(second.scenario.title.en).toBe('Board')
    await move(first, 0.2)
    await move(second, 0.4)
    await second.autosave.flush()
    expect(second.scenario.title.en).toBe('Board (copy)')
    expect(second.autosave.copied?.en).toBe('Board')
    expect(second.history.undoable?.kind).toBe('copy')
    await move(second, 0.5)
    expect(browser.titled('Board')?.head.text).toContain('0.2')
    expect(browser.titled('Board (copy)')?.head.text).toContain('0.5')
    expect(browser.shelves.size).toBe(2)
  })

  test('one after the other work on the same scenario', async () => {
    const browser = new Browser()
    const first = start(browser.window())
    await move(first, 0.3)
    close(browser, first)
    const second = await reopened(browser)
    expect(second.autosave.id).toBe(first.autosave.id)
    expect(second.autosave.copied).toBeUndefined()
  })
})

describe('the history', () => {
  test('has one state a minute, and going back to one is a step that can be undone', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    for (const to of [0.3, 0.35, 0.4, 0.45]) {
      await move(workspace, to)
      vi.advanceTimersByTime(minute / 2)
    }
    const states = await workspace.storage.states(workspace.autosave.id)
    expect(states.map(({ text }) => /adoptionCap": ([\d.]+)/.exec(text)?.[1])).toEqual(['0.3', '0.35', '0.45'])
    const [oldest] = states
    if (!oldest) throw new Error('no history')
    expect(revertTo(workspace, oldest)).toEqual([])
    expect(valueOf(workspace)).toBe(0.3)
    expect(workspace.history.undoable).toEqual({ kind: 'restore', at: oldest.at })
    workspace.undo()
    expect(valueOf(workspace)).toBe(0.45)
  })

  test('has no state of its own for what a scenario comes to: saving it to a file adds none, whatever the minute', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    const said = browser.head?.text ?? ''
    vi.advanceTimersByTime(5 * minute)
    const result = { model: 1, engine: '1', digest: 'd', totalNpv: { p5: 1, p50: 2, p95: 3 } }
    workspace.autosave.want({ scenario: workspace.scenario, write: (one) => writeScenario(one, { result }), untouched: false })
    await workspace.autosave.flush()
    expect(browser.head?.text).not.toBe(said)
    expect((await workspace.storage.states(workspace.autosave.id)).map(({ text }) => text)).toEqual([browser.head?.text])
  })

  test('keeps two states of one millisecond apart', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    for (const to of [0.3, 0.35]) await move(workspace, to)
    const library = new Library(workspace)
    await library.refresh()
    const [head] = library.heads ?? []
    if (!head) throw new Error('not kept')
    workspace.startAnew()
    await library.rename(head, 'en', 'One')
    await library.rename(head, 'en', 'Two')
    const times = (await workspace.storage.states(head.id)).map(({ at }) => at)
    expect(new Set(times).size).toBe(times.length)
  })

  test('gets no new state from what changes nothing', async () => {
    const browser = new Browser()
    const workspace = start(browser.window())
    await move(workspace, 0.3)
    vi.advanceTimersByTime(5 * minute)
    workspace.adopt()
    await workspace.autosave.flush()
    expect(await workspace.storage.states(workspace.autosave.id)).toHaveLength(1)
  })
})

describe('the library', () => {
  async function filled() {
    const browser = new Browser()
    const workspace = start(browser.window())
    for (const [title, to] of [
      ['Board', 0.3],
      ['Sceptic', 0.4],
    ] as const) {
      workspace.open(template(title, to))
      vi.advanceTimersByTime(minute)
      await move(workspace, to + 0.01)
    }
    const library = new Library(workspace)
    await library.refresh()
    return { browser, workspace, library, headOf: (title: string) => library.heads?.find((head) => head.title.en === title) }
  }

  test('lists the newest first and finds by the words of either language', async () => {
    const { library } = await filled()
    expect(library.heads?.map(({ title }) => title.en)).toEqual(['Sceptic', 'Board'])
    expect(searchHeads(library.heads ?? [], 'bOaR').map(({ title }) => title.en)).toEqual(['Board'])
  })

  test('opens one, and the next change belongs to it', async () => {
    const { browser, workspace, headOf } = await filled()
    expect(await workspace.openKept(headOf('Board')?.id ?? '')).toEqual([])
    expect(valueOf(workspace)).toBe(0.31)
    await move(workspace, 0.2)
    expect(browser.titled('Board')?.head.text).toContain('0.2')
    expect(browser.shelves.size).toBe(2)
  })

  test('duplicates and renames, also what is on screen', async () => {
    const { workspace, library, headOf } = await filled()
    for (const title of ['Board', 'Sceptic']) {
      const head = headOf(title)
      if (head) await library.duplicate(head)
    }
    const [copy, current] = [headOf('Board (copy)'), headOf('Sceptic')]
    if (!copy || !current) throw new Error('not there')
    await library.rename(copy, 'en', 'Second')
    await library.rename(current, 'en', 'First')
    expect(library.heads?.map(({ title }) => title.en).sort()).toEqual(['Board', 'First', 'Sceptic (copy)', 'Second'])
    expect(workspace.scenario.title.en).toBe('First')
  })

  test('deletes one with its history, and brings both back', async () => {
    const { browser, library, headOf } = await filled()
    const before = browser.titled('Board')
    const head = headOf('Board')
    if (!head) throw new Error('not there')
    await library.remove(head)
    expect(headOf('Board')).toBeUndefined()
    expect(library.removed?.title.en).toBe('Board')
    await library.bringBack()
    expect(browser.titled('Board')).toEqual(before)
    expect(library.removed).toBeUndefined()
  })

  test('without the one on screen begins anew with the model’s own values', async () => {
    const { browser, workspace, library, headOf } = await filled()
    const head = headOf('Sceptic')
    if (!head) throw new Error('not there')
    await library.remove(head)
    expect(workspace.scenario.assumptions).toEqual({})
    expect(library.heads?.map(({ title }) => title.en)).not.toContain('Sceptic')
    workspace.undo()
    await workspace.autosave.flush()
    expect(browser.titled('Sceptic')?.head.text).toContain('0.41')
  })
})
