import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { modelUpdate } from '../../../src/files/adoptModel.ts'
// Everything that a user can do to a scenario, as data that can be made up.
import { membersOf, narrowest } from '../../../src/engine/positions.ts'
import fc from 'fast-check'
import { checkDraft } from '../../../src/files/draftMetric.ts'
import { observable } from '../../../src/files/observationFaults.ts'
import { distributions } from '../../../src/model/assumption.ts'
import type { StoryStep } from '../../../src/model/scenario.ts'
import { textLanguages } from '../../../src/model/text.ts'
import * as budget from '../../../src/state/workspace/budgetEdits.ts'
import type { Edit } from '../../../src/state/workspace/edit.ts'
import { revertDifference } from '../../../src/state/workspace/revert.ts'
import { faultsAfter, metricKept, metricRemoved } from '../../../src/state/workspace/metricEdits.ts'
import { observationKept, observationRemoved } from '../../../src/state/workspace/observationEdits.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import * as story from '../../../src/state/workspace/storyEdits.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { checkFiles } from '../../files/shippedFiles.ts'
import { Browser } from '../storage/storages.ts'

/** Computes nothing: only what is written matters. */
const idle: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

export const start = (browser = new Browser()) =>
  new Workspace(idle, browser.window(), () => ({ industry: 'mobileGame', year: 0, charts: [], lens: 'industry', scope: 'all' }))

/** One thing that is done, with a number for every choice in it. */
export interface Deed {
  readonly kind: keyof typeof deeds
  readonly pick: number
  readonly other: number
  readonly amount: number
  readonly words: string
}

const at = <One>(list: readonly One[], place: number): One | undefined => list[place % Math.max(1, list.length)]
export const both = (words: string) => ({ 'zh-CN': words, en: words })

const formulas = [
  'totalNpv',
  'npv',
  'traditionalLineCost',
  'adoption * hurdle',
  'sum(npv, format)',
  'sum(npv, industry)',
  'metric1 + metric1',
  'at(industry1, npv)',
  'npv /',
  '1e400',
]

export function budgetIn({ model, scenario, resolved: { formats } }: Workspace, pick: number): budget.Budget {
  return { model, scenario, industry: at(formats, pick)?.id ?? '' }
}
const lineIn = ({ resolved: { lines } }: Workspace, { industry }: budget.Budget, pick: number) =>
  at(
    lines.flatMap(({ id }) => (id.startsWith(`${industry}.`) ? [id.slice(industry.length + 1)] : [])),
    pick,
  ) ?? ''
export const apply = (workspace: Workspace, edit: Edit | undefined) => {
  if (edit) workspace.apply(edit)
}

export const stepOf = ({ resolved, scenario: { assumptions, credence } }: Workspace, { pick, words, other }: Deed): StoryStep => ({
  ...{ title: both(words), text: both(''), notes: both(words) },
  view: {
    industry: at([...resolved.formats, ...resolved.industries], pick)?.id ?? 'all',
    lens: 'project',
    scope: 'all',
    year: resolved.startYear + (other % resolved.years),
    charts: ['cost'],
  },
  ...{ assumptions, credence },
})

/** Everything that a user can do to a scenario. */
export const deeds = {
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
  widen: (to: Workspace, { pick, amount }: Deed) => {
    const inputs = [...to.own.values()].filter((_, place) => place % 17 === pick % 17)
    to.setReadings(
      'widened',
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
    if (one) revertDifference(to, one)
  },
  rename: (to: Workspace, { pick, words }: Deed) => {
    to.rename(at(textLanguages, pick) ?? 'en', words)
  },
  describe: (to: Workspace, { pick, words }: Deed) => {
    to.describe(at(textLanguages, pick) ?? 'en', words)
  },
  simulate: (to: Workspace, { pick, other }: Deed) => {
    to.setSimulation({ years: pick % 60, startYear: 1890 + (other % 320) })
  },
  observe: (to: Workspace, { pick, other, amount, words }: Deed) => {
    const resolved = to.resolved
    // The newest ones first, the user's own among them.
    const variable = at(observable(resolved).toReversed(), pick)
    const of = variable && narrowest(variable.dimensions)
    const place = of === 'format' || of === 'industry' ? { [of]: at(membersOf(resolved, of)?.toReversed() ?? [], other)?.id ?? '' } : {}
    if (variable)
      to.apply(
        observationKept(to.scenario, {
          variable: variable.name,
          ...place,
          year: 2020 + (other % 10),
          value: amount,
          source: words,
          confidence: 'B',
        }),
      )
  },
  forget: (to: Workspace, { pick }: Deed) => {
    apply(to, observationRemoved(to.scenario, pick % 3))
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
    apply(to, budget.industryRenamed(budgetIn(to, pick), other % 2 > 0 ? 'unit' : 'name', at(textLanguages, other) ?? 'en', words))
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
    apply(to, budget.lineRenamed(of, lineIn(to, of, other), at(textLanguages, other) ?? 'en', words))
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
    to.adoptModel(modelUpdate(to.scenario))
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
export const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...making)),
  ...{ pick: fc.nat({ max: 1000 }), other: fc.nat({ max: 1000 }), amount, words },
})
