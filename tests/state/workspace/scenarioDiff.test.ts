import { describe, expect, test } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { scenarioDiff } from '../../../src/files/scenarioDiff.ts'
import { revertDifference, revertTo } from '../../../src/state/workspace/revert.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { fileWith, line, metric } from '../../files/broken.ts'
import { Browser } from '../storage/storages.ts'

const cap = 'shortDrama.adoptionCap'

/** Computes nothing. */
const idle: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

const twice = { ...metric, id: 'twice', title: { en: 'Twice', 'zh-CN': '两倍' }, formula: 'margin * 2' }

/** A scenario that differs from the model in everything. */
const everything = fileWith({
  simulation: { years: 8, samples: 1000, seed: 5 },
  credence: { 'deep-impact': 0.5 },
  assumptions: { [cap]: { value: 0.3, low: 0.2, note: 'Board' }, 'games.design.reduction': 0.4 },
  industries: [{ id: 'games', lines: [{ ...line, id: 'design' }] }],
  metrics: [metric, twice],
})

function opened(text = everything): Workspace {
  const workspace = new Workspace(idle, new Browser().window(), () => ({
    industry: 'shortDrama',
    year: 10,
    charts: [],
    lens: 'industry',
    scope: 'all',
  }))
  expect(workspace.open(text)).toEqual([])
  return workspace
}

const named = ({ differences }: Workspace) => differences.map((one) => ('id' in one ? `${one.kind} ${one.id}` : one.kind))
const differenceOf = (workspace: Workspace, name: string) => workspace.differences[named(workspace).indexOf(name)]!

describe('what differs from the model', () => {
  test('is every assumption, credence, industry and metric of one’s own, and the years and draws', () => {
    expect(named(opened())).toEqual([
      'assumption',
      'assumption',
      'credence',
      'industry games',
      'metric margin',
      'metric twice',
      'simulation',
    ])
  })

  test('goes one by one, and each is a step that can be undone', () => {
    const workspace = opened()
    for (let left = workspace.differences.length; left > 0; left -= 1) {
      const { scenario } = workspace
      expect(revertDifference(workspace, workspace.differences.at(-1)!)).toBe(true)
      expect(workspace.differences).toHaveLength(left - 1)
      workspace.undo()
      expect(workspace.scenario).toBe(scenario)
      workspace.redo()
    }
  })

  test('goes all at once, but for the name', () => {
    const workspace = opened()
    workspace.rename('en', 'Mine')
    workspace.resetAll()
    expect(workspace.differences).toEqual([])
    expect(workspace.scenario.title.en).toBe('Mine')
  })

  test('stays where another formula needs it', () => {
    const workspace = opened()
    const { scenario } = workspace
    expect(revertDifference(workspace, differenceOf(workspace, 'metric margin'))).toBe(false)
    expect(workspace.scenario).toBe(scenario)
  })

  test('takes along what was said of lines that go with it', () => {
    const own = { ...line, assumptions: Object.fromEntries(readings.map((name) => [name, { value: name === 'baseCost' ? 9 : 0.5 }])) }
    const workspace = opened(
      fileWith({ assumptions: { 'games.filming.reduction': 0.4, [cap]: 0.3 }, industries: [{ id: 'games', lines: [own] }] }),
    )
    revertDifference(workspace, differenceOf(workspace, 'industry games'))
    expect(workspace.scenario.assumptions).toEqual({ [cap]: { value: 0.3 } })
  })
})

const readings = ['baseCost', 'eligible', 'reduction', 'availableFrom', 'labourShare', 'softwareShare', 'days', 'daysReduction']

test('the order in which a file names things makes no difference', () => {
  const { scenario } = opened()
  const turned = JSON.parse(JSON.stringify(scenario)) as typeof scenario
  const assumptions = Object.fromEntries(Object.entries(turned.assumptions).toReversed())
  expect(scenarioDiff(scenario, { ...turned, assumptions })).toEqual([])
})

test('a story is named once where it is new, other or gone, and is no difference from the model', () => {
  const { scenario } = opened()
  const step = { title: { 'zh-CN': '一', en: 'One' }, text: { 'zh-CN': '', en: '' }, notes: { 'zh-CN': '', en: '' }, view }
  const told = { ...scenario, story: [step, step] }
  const other = { ...scenario, story: [{ ...step, notes: { 'zh-CN': '慢一点', en: 'Slowly' } }, step, step] }
  expect(scenarioDiff(scenario, told)).toEqual([{ kind: 'story', way: 'added', count: 2 }])
  expect(scenarioDiff(told, other)).toEqual([{ kind: 'story', way: 'changed', count: 3 }])
  expect(scenarioDiff(told, scenario)).toEqual([{ kind: 'story', way: 'removed', count: 0 }])
  expect(scenarioDiff(told, { ...told })).toEqual([])
  expect(named(opened(fileWith({ story: [step] })))).toEqual([])
})

test('a description and what one has seen are named where they are other, and are no difference from the model', () => {
  const { scenario } = opened()
  const description = { 'zh-CN': '给董事会', en: 'For the board' }
  const observations = [{ variable: 'adoption', industry: 'games', year: 2025, value: 0.2, source: 'Ours', confidence: 'A' }] as const
  const other = { ...scenario, description, observations }
  expect(scenarioDiff(scenario, other)).toEqual([
    { kind: 'description', to: description },
    { kind: 'observations', way: 'added', count: 1 },
  ])
  expect(named(opened(fileWith({ description, observations })))).toEqual([])
})

const view = { industry: 'games', lens: 'industry', scope: 'all', year: 2030, charts: [] } as const

test('whatever changes the scenario is one step, which undo takes back and redo takes again', () => {
  const changes: Record<string, (workspace: Workspace) => unknown> = {
    value: (workspace) => {
      workspace.set(cap, 0.5)
    },
    reading: (workspace) => {
      workspace.setReading(cap, { low: 0.1, note: 'Why' })
    },
    describe: (workspace) => {
      workspace.describe('en', 'For the board')
    },
    simulation: (workspace) => {
      workspace.setSimulation({ years: 5 })
    },
    credence: (workspace) => {
      workspace.setCredence('deep-impact', 0.1)
    },
    credences: (workspace) => {
      workspace.setCredences('limits', 0.1)
    },
    reset: (workspace) => {
      workspace.reset(cap)
    },
    resetSome: (workspace) => {
      workspace.resetSome(workspace.changed)
    },
    resetAll: (workspace) => {
      workspace.resetAll()
    },
    rename: (workspace) => {
      workspace.rename('zh-CN', '董事会')
    },
    open: (workspace) => workspace.open(fileWith({})),
    restore: (workspace) => revertTo(workspace, { at: 1, text: fileWith({ assumptions: { [cap]: 0.9 } }) }),
    resetOwn: (workspace) => revertDifference(workspace, differenceOf(workspace, 'metric twice')),
    resetSimulation: (workspace) => revertDifference(workspace, differenceOf(workspace, 'simulation')),
  }
  for (const [kind, change] of Object.entries(changes)) {
    const workspace = opened()
    const before = workspace.scenario
    change(workspace)
    const after = workspace.scenario
    expect(after, kind).not.toEqual(before)
    expect(workspace.history.undoable?.kind).toBe(kind)
    workspace.undo()
    expect(workspace.scenario, kind).toBe(before)
    workspace.redo()
    expect(workspace.scenario, kind).toBe(after)
  }
})
