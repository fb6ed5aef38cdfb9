// Whatever is done to a scenario, what is kept of it can be read again, and says the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft } from '../../../src/files/draftMetric.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { fileLimits } from '../../../src/files/fileLimits.ts'
import { writeReadable } from '../../../src/files/writeReadable.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { models } from '../../../src/model/models.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import * as budget from '../../../src/state/workspace/budgetEdits.ts'
import { revertDifference } from '../../../src/state/workspace/revert.ts'
import { metricKept, metricRemoved } from '../../../src/state/workspace/metricEdits.ts'
import { observationKept } from '../../../src/state/workspace/observationEdits.ts'
import * as story from '../../../src/state/workspace/storyEdits.ts'
import type { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { runs } from '../../runs.ts'
import { Browser } from '../storage/storages.ts'

import { apply, both, budgetIn, deed, deeds, start, stepOf } from './deeds.ts'
/** What is kept, once all that was asked for is written. */
async function kept(workspace: Workspace, browser: Browser): Promise<string | undefined> {
  await workspace.autosave.flush()
  return browser.shelves.get(workspace.autosave.id)?.head.text
}

test('after any sequence of edits the scenario comes back from its file and is written to the same bytes, and what is kept reads back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25, size: 'max' }), async (sequence) => {
      const browser = new Browser()
      const workspace = start(browser)
      for (const one of sequence) deeds[one.kind](workspace, one)
      const text = writeScenario(workspace.scenario)
      const read = readScenario(text, models)
      expect(read.ok ? [] : read.faults.map(({ path, kind }) => `${path} ${kind}`)).toEqual([])
      if (read.ok) expect(writeScenario(read.scenario)).toBe(text)
      const found = await kept(workspace, browser)
      if (found !== undefined) expect(readScenario(found, models).ok).toBe(true)
      expect(workspace.autosave.trouble).toBeUndefined()
    }),
    { numRuns: runs(6, 4000) },
  )
}, 3_600_000)

/** A workspace with an own metric and an own industry, and something seen of each. */
function seen(browser?: Browser): Workspace {
  const workspace = start(browser)
  const { metric } = checkDraft({ title: both('Own'), formula: 'totalNpv' }, workspace.model, workspace.scenario)
  workspace.apply(metricKept(workspace.scenario, metric))
  workspace.apply(budget.industryAdded(budgetIn(workspace, 0), both('Documentary')))
  const rest = { year: 2026, value: 100, source: 'ledger', confidence: 'B' } as const
  expect(workspace.apply(observationKept(workspace.scenario, { variable: metric.id, ...rest }))).toBe(true)
  expect(workspace.apply(observationKept(workspace.scenario, { variable: 'aiProductionCost', format: 'documentary', ...rest }))).toBe(true)
  expect(workspace.apply(observationKept(workspace.scenario, { variable: 'aiProductionCost', format: 'mobileGame', ...rest }))).toBe(true)
  return workspace
}

const without: Record<string, (workspace: Workspace) => void> = {
  'a metric that is removed': (to) => {
    apply(to, metricRemoved(to.scenario, to.scenario.metrics[0]?.id ?? ''))
  },
  'a metric under another name': (to) => {
    const [metric] = to.scenario.metrics
    if (metric) to.apply(metricKept(to.scenario, { ...metric, id: 'another' }, metric.id))
  },
  'a metric that is now one of every line': (to) => {
    const [metric] = to.scenario.metrics
    if (metric) to.apply(metricKept(to.scenario, { ...metric, formula: 'baseCost', unit: 'CNY/unit', dimensions: ['line'] }, metric.id))
  },
  'an industry that is removed': (to) => {
    apply(to, budget.industryRemoved({ model: to.model, scenario: to.scenario, industry: 'documentary' }))
  },
  'an industry that is taken back as a difference': (to) => {
    const difference = to.differences.find(({ kind }) => kind === 'industry')
    if (difference) revertDifference(to, difference)
  },
}

test.each(Object.entries(without))('what was seen of %s goes along, is told, and comes back by one undo', async (_, take) => {
  const browser = new Browser()
  const workspace = seen(browser)
  const before = workspace.scenario
  take(workspace)
  expect(workspace.scenario.observations).toHaveLength(2)
  expect(workspace.remark).toEqual({ kind: 'along', observations: 1 })
  expect(workspace.history.undoable?.along).toBe(1)
  expect(readScenario((await kept(workspace, browser)) ?? '', models).ok).toBe(true)
  workspace.undo()
  expect(workspace.scenario).toBe(before)
})

test('resetting everything takes along what was seen of metrics and industries of one’s own, and nothing else', () => {
  const workspace = seen()
  workspace.resetAll()
  expect(workspace.scenario.observations?.map(({ format }) => format)).toEqual(['mobileGame'])
})

interface Limit {
  readonly most: number
  readonly add: (to: Workspace) => boolean
  /** The scenario with what it has one of as often as this. */
  readonly filled: (of: Scenario, count: number) => Scenario
}

const many = <One>(list: readonly One[] | undefined, count: number, renamed = (one: One, _: number) => one): One[] =>
  Array.from({ length: count }, (_, place) => (list?.[0] === undefined ? [] : renamed(list[0], place)) as One)

const named = <One extends { readonly id: string }>(one: One, place: number): One => (place === 0 ? one : { ...one, id: `own${place}` })

/** What the editor makes one of, and that there is room for so many. */
const limits: Record<string, Limit> = {
  'own industries': {
    most: fileLimits.ownFormats,
    add: (to) => to.apply(budget.industryAdded(budgetIn(to, 0), both('Own'))),
    filled: (of, count) => ({ ...of, formats: many(of.formats, count, named) }),
  },
  'lines of an industry': {
    most: fileLimits.lines,
    add: (to) => {
      const of = { ...budgetIn(to, 0), industry: to.scenario.formats[0]?.id ?? 'mobileGame' }
      return to.apply(budget.linesTaken(of, [{ name: 'Line', amount: 1 }], to.scenario.formats.length > 0 ? 'add' : 'replace'))
    },
    filled: (of, count) => ({ ...of, formats: of.formats.map((one) => ({ ...one, lines: many(one.lines, count, named) })) }),
  },
  metrics: {
    most: fileLimits.metrics,
    add: (to) => to.apply(metricKept(to.scenario, checkDraft({ title: both('m'), formula: 'hurdle' }, to.model, to.scenario).metric)),
    filled: (of, count) => ({ ...of, metrics: many(of.metrics, count, named) }),
  },
  observations: {
    most: fileLimits.observations,
    add: (to) => to.apply(observationKept(to.scenario, { variable: 'totalNpv', year: 2026, value: 1, source: 's', confidence: 'A' })),
    filled: (of, count) => ({ ...of, observations: many(of.observations, count) }),
  },
  'steps of a story': {
    most: fileLimits.steps,
    add: (to) => to.apply(story.stepAdded(to.scenario, stepOf(to, { kind: 'addStep', pick: 0, other: 0, amount: 0, words: '' }))),
    filled: (of, count) => ({ ...of, story: many(of.story, count) }),
  },
  'times that a room was asked': {
    most: fileLimits.rounds,
    add: (to) => {
      if (!to.scenario.story)
        to.apply(story.stepAdded(to.scenario, stepOf(to, { kind: 'addStep', pick: 0, other: 0, amount: 0, words: '' })))
      const edit = story.stepLogged(to.scenario, 0, { at: `now ${to.scenario.story?.[0]?.log?.length ?? 0}`, question: '', guesses: [] })
      return edit !== undefined && to.apply(edit)
    },
    filled: (of, count) => ({
      ...of,
      story: (of.story ?? []).map((step) => ({
        ...step,
        log: many(step.log, count, (one, place) => ({ ...one, at: String(place) })),
      })),
    }),
  },
}

test.each(Object.entries(limits))('there is room for as many %s as the reader takes, and one more is refused in words', (_, limit) => {
  const { most, add, filled } = limit
  const workspace = start()
  expect(add(workspace)).toBe(true)
  expect(workspace.do({ kind: 'resetAll' }, filled(workspace.scenario, most - 1))).toBe(true)
  expect(add(workspace)).toBe(true)
  expect(readScenario(writeScenario(workspace.scenario), models).ok).toBe(true)
  const before = workspace.scenario
  expect(add(workspace)).toBe(false)
  expect(workspace.scenario).toBe(before)
  expect(workspace.remark).toMatchObject({ kind: 'refused', faults: [{ kind: 'too-many', found: most + 1, limit: most }] })
})

test('lines of the model’s own industries may still be renamed beside twenty industries of one’s own', () => {
  const workspace = start()
  workspace.apply(budget.industryAdded(budgetIn(workspace, 0), both('Own')))
  const { scenario } = workspace
  workspace.do({ kind: 'resetAll' }, { ...scenario, formats: many(scenario.formats, fileLimits.ownFormats, named) })
  for (const { id, lines } of workspace.model.formats)
    expect(workspace.apply(budget.lineRenamed({ ...budgetIn(workspace, 0), industry: id }, lines[0]?.id ?? '', 'en', 'Another'))).toBe(true)
  expect(readScenario(writeScenario(workspace.scenario), models).ok).toBe(true)
})

test('a text may be as long as the reader takes it, and not longer', () => {
  const workspace = start()
  const tried: [number, (words: string) => unknown][] = [
    [fileLimits.title, (one) => workspace.rename('en', one)],
    [fileLimits.description, (one) => workspace.describe('en', one)],
    [fileLimits.note, (one) => workspace.setReading('hurdle', { note: one })],
    [
      fileLimits.source,
      (one) =>
        workspace.apply(observationKept(workspace.scenario, { variable: 'totalNpv', year: 2026, value: 1, source: one, confidence: 'A' })),
    ],
    [fileLimits.name, (one) => workspace.apply(budget.industryRenamed(budgetIn(workspace, 0), 'name', 'en', one))],
    [fileLimits.unit, (one) => workspace.apply(budget.industryRenamed(budgetIn(workspace, 0), 'unit', 'en', one))],
    [
      fileLimits.title,
      (one) =>
        workspace.apply(
          story.stepAdded(workspace.scenario, stepOf(workspace, { kind: 'addStep', pick: 0, other: 0, amount: 0, words: one })),
        ),
    ],
  ]
  for (const [most, write] of tried) {
    write('x'.repeat(most + 1))
    expect(workspace.remark?.kind, String(write)).toBe('refused')
    write('x'.repeat(most))
    expect(workspace.remark, String(write)).toBeUndefined()
  }
})

test('a file that its own reader would refuse is never handed out', () => {
  const { scenario } = start()
  const broken = { ...scenario, credence: { 'deep-impact': 2 } }
  expect(() => writeReadable(broken)).toThrow('credence["deep-impact"] out-of-range')
})
