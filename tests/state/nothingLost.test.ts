// Whatever is done to a scenario, what is kept of it can be read again, and says the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft } from '../../src/files/draftMetric.ts'
import { observable } from '../../src/files/observations.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { fileLimits } from '../../src/files/schema.ts'
import { writeReadable } from '../../src/files/writeReadable.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { distributions } from '../../src/model/assumption.ts'
import { models } from '../../src/model/models.ts'
import type { Scenario, StoryStep } from '../../src/model/scenario.ts'
import { languages } from '../../src/model/text.ts'
import * as budget from '../../src/state/budgetEdits.ts'
import type { Edit } from '../../src/state/edit.ts'
import { resetDifference } from '../../src/state/goBack.ts'
import { faultsAfter, metricKept, metricRemoved } from '../../src/state/metricEdits.ts'
import type { Simulator } from '../../src/state/simulator.ts'
import * as story from '../../src/state/storyEdits.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { checkFiles } from '../files/shippedFiles.ts'
import { runs } from '../runs.ts'
import { Browser } from './devices.ts'

const idle: Simulator = {
  live: (of) => ({ case: of, point: new Map(), samples: 0, spread: new Map(), histograms: new Map(), standardError: 0 }),
  run: () => new Promise(() => undefined),
  ask: () => new Promise(() => undefined),
}

const start = (browser = new Browser()) =>
  new Workspace(idle, browser.window(), () => ({ industry: 'games', year: 0, charts: [], lens: 'industry', scope: 'all' }))

/** One thing that is done, with a number for every choice in it. */
interface Deed {
  readonly kind: keyof typeof deeds
  readonly pick: number
  readonly other: number
  readonly amount: number
  readonly words: string
}

const at = <One>(list: readonly One[], place: number): One | undefined => list[place % Math.max(1, list.length)]
const both = (words: string) => ({ 'zh-CN': words, en: words })

const formulas = [
  'totalNpv',
  'npv',
  'traditionalLineCost',
  'adoption * hurdle',
  'sum(npv, industry)',
  'metric1 + metric1',
  'at(industry1, npv)',
  'npv /',
  '1e400',
]

function budgetIn({ model, scenario, case: { industries } }: Workspace, pick: number): budget.Budget {
  return { model, scenario, industry: at(industries, pick)?.id ?? '' }
}
const lineIn = ({ case: { lines } }: Workspace, { industry }: budget.Budget, pick: number) =>
  at(
    lines.flatMap(({ id }) => (id.startsWith(`${industry}.`) ? [id.slice(industry.length + 1)] : [])),
    pick,
  ) ?? ''
const apply = (workspace: Workspace, edit: Edit | undefined) => {
  if (edit) workspace.apply(edit)
}

const stepOf = ({ case: of, scenario: { assumptions, credence } }: Workspace, { pick, words, other }: Deed): StoryStep => ({
  ...{ title: both(words), text: both(''), notes: both(words) },
  view: {
    industry: at(of.industries, pick)?.id ?? 'all',
    lens: 'project',
    scope: 'all',
    year: of.startYear + (other % of.years),
    charts: ['cost'],
  },
  ...{ assumptions, credence },
})

/** Everything that a user can do to a scenario. */
const deeds = {
  move: (to: Workspace, { pick, amount }: Deed) => {
    const input = at([...to.own.values()], pick)
    if (input) to.set(input.path, input.bounds[0] + amount * (input.bounds[1] - input.bounds[0]))
  },
  moveFar: (to: Workspace, { pick, amount }: Deed) => {
    to.set(at([...to.own.keys()], pick) ?? '', amount * 1e300)
  },
  read: (to: Workspace, { pick, other, amount, words }: Deed) => {
    const input = at([...to.own.values()], pick)
    const value = input && input.low + amount * (input.high - input.low)
    if (input)
      to.setReading(input.path, {
        ...(other % 3 > 0 && { value: value ?? 0, low: input.low }),
        distribution: at(distributions, other) ?? 'fixed',
        ...(other % 2 > 0 && { note: words }),
      })
  },
  believe: (to: Workspace, { pick, amount }: Deed) => {
    to.setCredence(at(Object.keys(to.model.claims), pick) ?? '', amount)
  },
  believeSide: (to: Workspace, { pick, amount }: Deed) => {
    to.setCredences(pick % 2 > 0 ? 'saves' : 'limits', amount)
  },
  learn: (to: Workspace, { pick, amount }: Deed) => {
    const inputs = [...to.own.values()].filter((_, place) => place % 17 === pick % 17)
    to.setReadings(
      'learned',
      Object.fromEntries(inputs.map(({ path, value }) => [path, { low: value * amount, high: value * (2 - amount) }])),
    )
  },
  reset: (to: Workspace, { pick }: Deed) => {
    to.reset(at(to.changed, pick) ?? '')
  },
  resetAll: (to: Workspace) => {
    to.resetAll()
  },
  resetOne: (to: Workspace, { pick }: Deed) => {
    const one = at(to.differences, pick)
    if (one) resetDifference(to, one)
  },
  rename: (to: Workspace, { pick, words }: Deed) => {
    to.rename(at(languages, pick) ?? 'en', words)
  },
  describe: (to: Workspace, { pick, words }: Deed) => {
    to.describe(at(languages, pick) ?? 'en', words)
  },
  simulate: (to: Workspace, { pick, other }: Deed) => {
    to.setSimulation({ years: pick % 60, startYear: 1890 + (other % 320) })
  },
  observe: (to: Workspace, { pick, other, amount, words }: Deed) => {
    const of = to.case
    // The newest ones first, the user's own among them.
    const variable = at(observable(of).toReversed(), pick)
    const hasIndustry = variable?.dimensions.includes('industry') === true
    const place = hasIndustry ? { industry: at(of.industries.toReversed(), other)?.id ?? '' } : {}
    if (variable)
      to.observe({ variable: variable.name, ...place, year: 2020 + (other % 10), value: amount, source: words, confidence: 'B' })
  },
  forget: (to: Workspace, { pick }: Deed) => {
    to.forgetObservation(pick % 3)
  },
  keepMetric: (to: Workspace, { pick, other, words }: Deed) => {
    const { model, scenario } = to
    const before = other % 2 > 0 ? at(scenario.metrics, pick)?.id : undefined
    const id = other % 5 === 0 ? { id: `own${other % 7}` } : {}
    const checked = checkDraft({ title: both(words), formula: at(formulas, pick) ?? '', ...id }, model, scenario, before)
    const edit = metricKept(scenario, checked.metric, before)
    if (!checked.fault && !checked.wrongId && faultsAfter(model, edit).length === 0) to.apply(edit)
  },
  dropMetric: (to: Workspace, { pick }: Deed) => {
    const edit = metricRemoved(to.scenario, at(to.scenario.metrics, pick)?.id ?? '')
    if (edit && faultsAfter(to.model, edit).length === 0) to.apply(edit)
  },
  addIndustry: (to: Workspace, { pick, words }: Deed) => {
    apply(to, budget.industryAdded(budgetIn(to, pick), both(words)))
  },
  dropIndustry: (to: Workspace, { pick }: Deed) => {
    const edit = budget.industryRemoved(budgetIn(to, pick))
    if (edit && faultsAfter(to.model, edit).length === 0) to.apply(edit)
  },
  moveIndustry: (to: Workspace, { pick, other }: Deed) => {
    apply(to, budget.industryMoved(budgetIn(to, pick), other % 2 > 0 ? 1 : -1))
  },
  renameIndustry: (to: Workspace, { pick, other, words }: Deed) => {
    apply(to, budget.industryRenamed(budgetIn(to, pick), other % 2 > 0 ? 'unit' : 'name', at(languages, other) ?? 'en', words))
  },
  addLines: (to: Workspace, { pick, other, amount, words }: Deed) => {
    const lines = Array.from({ length: 1 + (other % 4) }, (_, place) => ({ name: `${words} ${place}`, amount: amount * 1e6 }))
    apply(to, budget.linesTaken(budgetIn(to, pick), lines, other % 5 > 3 ? 'replace' : 'add'))
  },
  dropLine: (to: Workspace, { pick, other }: Deed) => {
    const of = budgetIn(to, pick)
    apply(to, budget.lineRemoved(of, lineIn(to, of, other)))
  },
  moveLine: (to: Workspace, { pick, other }: Deed) => {
    const of = budgetIn(to, pick)
    apply(to, budget.lineMoved(of, lineIn(to, of, other), other % 3))
  },
  renameLine: (to: Workspace, { pick, other, words }: Deed) => {
    const of = budgetIn(to, pick)
    apply(to, budget.lineRenamed(of, lineIn(to, of, other), at(languages, other) ?? 'en', words))
  },
  markLine: (to: Workspace, { pick, other }: Deed) => {
    const of = budgetIn(to, pick)
    apply(
      to,
      budget.lineMarked(of, lineIn(to, of, other), {
        production: other % 2 > 0,
        recipient: at(Object.keys(to.model.recipients), other) ?? '',
      }),
    )
  },
  acceptLines: (to: Workspace, { pick }: Deed) => {
    apply(to, budget.linesAccepted(budgetIn(to, pick)))
  },
  restoreLines: (to: Workspace, { pick }: Deed) => {
    apply(to, budget.linesRestored(budgetIn(to, pick)))
  },
  addStep: (to: Workspace, deed: Deed) => {
    to.apply(story.stepAdded(to.scenario, stepOf(to, deed)))
  },
  writeStep: (to: Workspace, { pick, words, other }: Deed) => {
    const text = { 'zh-CN': other % 2 > 0 ? '' : words, en: words }
    const edit = story.stepChanged(to.scenario, pick % 3, { [other % 2 > 0 ? 'title' : 'notes']: text }, 'title.en')
    if (edit) to.do(edit.step, edit.scenario)
  },
  moveStep: (to: Workspace, { pick, other }: Deed) => {
    apply(to, story.stepMoved(to.scenario, pick % 3, other % 3))
  },
  copyStep: (to: Workspace, { pick }: Deed) => {
    apply(to, story.stepCopied(to.scenario, pick % 3))
  },
  dropStep: (to: Workspace, { pick }: Deed) => {
    apply(to, story.stepRemoved(to.scenario, pick % 3))
  },
  askAtStep: (to: Workspace, { pick, other, words }: Deed) => {
    apply(to, story.stepAsks(to.scenario, pick % 3, other % 2 > 0 ? { question: both(words), figure: 'adoption' } : undefined))
  },
  logAtStep: (to: Workspace, { pick, other, amount, words }: Deed) => {
    const asked = {
      at: `2026-03-05T14:3${other % 9}:00Z`,
      question: words,
      guesses: [{ name: words.slice(0, 60), value: amount }],
      decided: words,
    }
    apply(to, story.stepLogged(to.scenario, pick % 3, asked))
  },
  undo: (to: Workspace) => {
    to.undo()
  },
  redo: (to: Workspace) => {
    to.redo()
  },
  open: (to: Workspace, { pick }: Deed) => {
    to.open(at(checkFiles, pick)?.[1] ?? '')
  },
  adoptModel: (to: Workspace) => {
    to.adoptModel()
  },
  adopt: (to: Workspace) => {
    to.adopt()
  },
  startAnew: (to: Workspace) => {
    to.startAnew()
  },
} satisfies Record<string, (to: Workspace, deed: Deed) => void>

/** As people name things, and as they should not: empty, in signs of other programs, or longer than anything may be. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Board', '纪录片', 'metric 1', '', ' ', '\u0000\uD800', 'games', '=1+1') },
  { weight: 1, arbitrary: fc.nat({ max: 5000 }).map((length) => '长'.repeat(length)) },
)
const amount = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 5e-324, 1e-30))
/** What makes something, so that there is something to take away. */
const making = ['keepMetric', 'addIndustry', 'observe', 'observe', 'addStep', 'addLines', 'dropMetric', 'dropIndustry', 'resetAll'] as const
const kinds = Object.keys(deeds) as (keyof typeof deeds)[]
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...making)),
  ...{ pick: fc.nat({ max: 1000 }), other: fc.nat({ max: 1000 }), amount, words },
})

/** What is kept, once all that was asked for is written. */
async function kept(workspace: Workspace, browser: Browser): Promise<string | undefined> {
  await workspace.keeping.flush()
  return browser.shelves.get(workspace.keeping.id)?.head.text
}

test('after any sequence of edits the scenario comes back from its file and is written to the same bytes, and what is kept reads back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25 }), async (sequence) => {
      const browser = new Browser()
      const workspace = start(browser)
      for (const one of sequence) deeds[one.kind](workspace, one)
      const text = writeScenario(workspace.scenario)
      const read = readScenario(text, models)
      expect(read.ok ? [] : read.faults.map(({ path, kind }) => `${path} ${kind}`)).toEqual([])
      if (read.ok) expect(writeScenario(read.scenario)).toBe(text)
      const found = await kept(workspace, browser)
      if (found !== undefined) expect(readScenario(found, models).ok).toBe(true)
      expect(workspace.keeping.trouble).toBeUndefined()
    }),
    { numRuns: runs(25, 4000) },
  )
}, 3_600_000)

/** A workspace with an own metric and an own industry, and something seen of each. */
function seen(browser?: Browser): Workspace {
  const workspace = start(browser)
  const { metric } = checkDraft({ title: both('Own'), formula: 'totalNpv' }, workspace.model, workspace.scenario)
  workspace.apply(metricKept(workspace.scenario, metric))
  workspace.apply(budget.industryAdded(budgetIn(workspace, 0), both('Documentary')))
  const rest = { year: 2026, value: 100, source: 'ledger', confidence: 'B' } as const
  expect(workspace.observe({ variable: metric.id, ...rest })).toBe(true)
  expect(workspace.observe({ variable: 'aiProductionCost', industry: 'documentary', ...rest })).toBe(true)
  expect(workspace.observe({ variable: 'aiProductionCost', industry: 'games', ...rest })).toBe(true)
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
    if (difference) resetDifference(to, difference)
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
  expect(workspace.scenario.observations?.map(({ industry }) => industry)).toEqual(['games'])
})

/** So many of something that one more is too many, made by the editor one after the other. */
const limits: Record<
  string,
  { readonly most: number; readonly add: (to: Workspace) => boolean; readonly count: (of: Scenario) => number }
> = {
  'own industries': {
    most: fileLimits.ownIndustries,
    add: (to) => to.apply(budget.industryAdded(budgetIn(to, 0), both('Own'))),
    count: ({ industries }) => industries.length,
  },
  'lines of an industry': {
    most: fileLimits.lines,
    add: (to) => to.apply(budget.linesTaken(budgetIn(to, 0), [{ name: 'Line', amount: 1 }], 'add')),
    count: ({ industries: [first] }) => first?.lines.length ?? 0,
  },
  metrics: {
    most: fileLimits.metrics,
    add: (to) => to.apply(metricKept(to.scenario, checkDraft({ title: both('m'), formula: 'hurdle' }, to.model, to.scenario).metric)),
    count: ({ metrics }) => metrics.length,
  },
  observations: {
    most: fileLimits.observations,
    add: (to) => to.observe({ variable: 'totalNpv', year: 2026, value: 1, source: 's', confidence: 'A' }),
    count: ({ observations = [] }) => observations.length,
  },
  'steps of a story': {
    most: fileLimits.steps,
    add: (to) => to.apply(story.stepAdded(to.scenario, stepOf(to, { kind: 'addStep', pick: 0, other: 0, amount: 0, words: '' }))),
    count: ({ story: steps = [] }) => steps.length,
  },
}

test.each(Object.entries(limits))(
  'as many %s as the reader takes can be made, and one more is refused in words',
  (_, { most, add, count }) => {
    const workspace = start()
    while (count(workspace.scenario) < most && add(workspace)) workspace.dismissRemark()
    expect(count(workspace.scenario)).toBe(most)
    expect(readScenario(writeScenario(workspace.scenario), models).ok).toBe(true)
    const before = workspace.scenario
    expect(add(workspace)).toBe(false)
    expect(workspace.scenario).toBe(before)
    expect(workspace.remark).toMatchObject({ kind: 'refused', faults: [{ kind: 'too-many', found: most + 1, limit: most }] })
  },
  120_000,
)

test('lines of the model’s own industries may still be renamed beside twenty industries of one’s own', () => {
  const workspace = start()
  for (let count = 0; count < fileLimits.ownIndustries; count += 1)
    workspace.apply(budget.industryAdded(budgetIn(workspace, 0), both('Own')))
  for (const { id, lines } of workspace.model.industries)
    expect(workspace.apply(budget.lineRenamed({ ...budgetIn(workspace, 0), industry: id }, lines[0]?.id ?? '', 'en', 'Another'))).toBe(true)
  expect(readScenario(writeScenario(workspace.scenario), models).ok).toBe(true)
})

test('a text may be as long as the reader takes it, and not longer', () => {
  const workspace = start()
  const tried: [number, (words: string) => unknown][] = [
    [fileLimits.title, (one) => workspace.rename('en', one)],
    [fileLimits.description, (one) => workspace.describe('en', one)],
    [fileLimits.note, (one) => workspace.setReading('hurdle', { note: one })],
    [fileLimits.source, (one) => workspace.observe({ variable: 'totalNpv', year: 2026, value: 1, source: one, confidence: 'A' })],
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
