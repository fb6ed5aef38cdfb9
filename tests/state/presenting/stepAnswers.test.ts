import { aboutOf } from '../../../src/analysis/catalogue/target.ts'
import { lookingOf } from '../../../src/analysis/catalogue/figuresInText.ts'
import { expect, test, vi } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import type { Results } from '../../../src/analysis/runs/results.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { modelOf } from '../../../src/model/models.ts'
import type { Scenario, StoryStep } from '../../../src/model/scenario.ts'
import { StepAnswers } from '../../../src/state/presenting/stepAnswers.svelte.ts'
import { scenarioOf } from '../../engine/cases.ts'

const path = 'shortDrama.adoptionCap'
const title = { 'zh-CN': '一步', en: 'A step' }
const focus = { industry: 'games', year: 2, lens: 'industry', scope: 'all', charts: [] } as const
const control = { signal: new AbortController().signal, progress: () => undefined }

const stepAt = (value: number, ...charts: string[]): StoryStep => ({
  ...{ title, text: title, notes: title, assumptions: { [path]: { value } } },
  view: { industry: 'games', lens: 'industry', scope: 'all', year: 2028, charts },
})
const steps = [stepAt(0.3, 'saving'), stepAt(0.5, 'tornado'), stepAt(0.3, 'npv')] as const
const told: Scenario = scenarioOf({ story: steps })
const resolvedAt = (value: number) => resolveScenario(modelOf(told.model), { ...told, assumptions: { [path]: { value } } })

const total = { target: { variable: 'totalNpv' }, mean: 0, worthOf: { variable: 'totalNpv' } }

function answering() {
  const run = vi.fn((resolved: ResolvedScenario, samples: number): Promise<Results> =>
    Promise.resolve({ ...pointResults(resolved), samples }),
  )
  const insight = vi.fn((resolved: ResolvedScenario, samples: number) =>
    Promise.resolve({ ...total, resolved, samples, influences: [], elasticities: [], kinks: [], claims: [] }),
  )
  const live = vi.fn(pointResults)
  return { run, insight, live, answers: new StepAnswers({ run, insight, live }) }
}

test('every step is worked out once, with the scenario’s own draws, and what takes many runs only where a chart shows it', async () => {
  const { run, insight, answers } = answering()
  const shares: number[] = []
  await answers.prepare(told, 1, (share) => shares.push(share))
  // The first and the third step assume the same.
  expect(run.mock.calls.map(([{ scenario }, samples]) => [scenario.assumptions[path]?.value, samples])).toEqual([
    [0.5, 10_000],
    [0.3, 10_000],
  ])
  expect(insight.mock.calls.map(([{ scenario }]) => scenario.assumptions[path]?.value)).toEqual([0.5])
  expect(shares).toEqual([0, 0.25, 0.5, 0.75])
})

test('a step that is shown has its figures at once and is not worked out again', async () => {
  const { run, insight, live, answers } = answering()
  await answers.prepare(told)
  const resolved = resolvedAt(0.5)
  const results = answers.live(resolved, focus)!
  expect([results.resolved, results.samples]).toEqual([resolved, 10_000])
  expect((await answers.run(resolved, 102_400, control)).samples).toBe(10_000)
  expect((await answers.insight(resolved, 10_000, control, aboutOf(resolved, lookingOf(steps[1], resolved)))).resolved).toBe(resolved)
  expect(answers.of(steps[1], told)?.results.point.get('totalNpv')).toEqual(results.point.get('totalNpv'))
  expect([run.mock.calls.length, insight.mock.calls.length, live.mock.calls.length]).toEqual([2, 1, 0])
})

test('what is shown is worked out before what is yet to come, and nothing twice', async () => {
  const { run, answers } = answering()
  const all = answers.prepare(scenarioOf({ story: [stepAt(0.3), stepAt(0.5), stepAt(0.4)] }))
  const shown = answers.run(resolvedAt(0.4), 10_000, control)
  await Promise.all([all, shown])
  expect(run.mock.calls.map(([{ scenario }]) => scenario.assumptions[path]?.value)).toEqual([0.3, 0.4, 0.5])
})

test('steps and what is tried beside them have the scenario’s own draws, however few: they differ by what was moved', async () => {
  const { run, answers } = answering()
  const few: Scenario = { ...told, simulation: { ...told.simulation, samples: 300 } }
  await answers.prepare(few)
  const tried = resolveScenario(modelOf(few.model), { ...few, assumptions: { [path]: { value: 0.6 } } })
  await answers.run(tried, 10_240, control)
  expect(run.mock.calls.map(([, samples]) => samples)).toEqual([300, 300, 300])
})

test('how far the story is is told until all of it is there, and what a step comes to is one object while nothing of it changes', async () => {
  const { answers } = answering()
  expect(answers.progress).toBeUndefined()
  const all = answers.prepare(told)
  expect(answers.progress).toBe(0)
  await all
  expect(answers.progress).toBeUndefined()
  expect(answers.of(steps[0], told)).toBe(answers.of(steps[0], told))
})

test('a step that cannot be worked out is not waited for', async () => {
  const failing = { run: () => Promise.reject(new Error('no')), insight: () => Promise.reject(new Error('no')), live: pointResults }
  const answers = new StepAnswers(failing)
  await expect(answers.prepare(told)).rejects.toThrow('no')
  await vi.waitFor(() => {
    expect(answers.progress).toBeUndefined()
  })
})

test('what is on screen is hurried before all that waits', async () => {
  const { run, answers } = answering()
  const story = [stepAt(0.3), stepAt(0.5), stepAt(0.4)] as const
  const long = scenarioOf({ story })
  const all = answers.prepare(long)
  answers.hurry(story[2], long)
  await all
  expect(run.mock.calls.map(([{ scenario }]) => scenario.assumptions[path]?.value)).toEqual([0.3, 0.4, 0.5])
})

test('what is tried live is no step and goes to the runner behind', async () => {
  const { run, live, answers } = answering()
  await answers.prepare(told)
  const tried = resolvedAt(0.6)
  answers.live(tried, focus)
  await answers.run(tried, 5, control)
  expect([live.mock.calls.length, run.mock.calls.length]).toEqual([1, 3])
})

test('a step asked until an earlier year comes to something else', async () => {
  const { run, answers } = answering()
  await answers.prepare(told)
  const sooner = { ...told, scope: { until: told.simulation.startYear + 4 } }
  expect(answers.of(steps[0], sooner)).toBeUndefined()
  await answers.prepare(sooner)
  expect(run).toHaveBeenCalledTimes(4)
  expect(answers.of(steps[0], sooner)?.results.resolved.years).toBe(5)
})

test('another window takes what the first has worked out', async () => {
  const [first, second] = [answering(), answering()]
  await first.answers.prepare(told)
  second.answers.take(structuredClone(first.answers.kept))
  expect(second.answers.live(resolvedAt(0.3), focus)?.samples).toBe(10_000)
  await second.answers.prepare(told)
  expect(second.run).not.toHaveBeenCalled()
})

test('after its end nothing more is begun', async () => {
  const { run, answers } = answering()
  answers.end()
  await expect(answers.prepare(told)).rejects.toThrow()
  expect(run).not.toHaveBeenCalled()
})
