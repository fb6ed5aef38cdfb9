import { expect, test } from 'vitest'
import { askedOnScreen } from '../../../src/analysis/catalogue/figuresInText.ts'
import { firstLook } from '../../../src/analysis/catalogue/firstLook.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { atStep } from '../../../src/files/validateScenario.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { askedAs, askedOf, askedUntil } from '../../../src/state/workspace/scopeEdits.ts'
import { differencesFromModel } from '../../../src/files/scenarioDiff.ts'
import { contentOf, fingerprintOf } from '../../../src/state/workspace/seenUpdate.ts'
import { withoutOrphans } from '../../../src/state/workspace/withoutOrphans.ts'
import { latestModel, models } from '../../../src/model/models.ts'
import { noText } from '../../../src/model/text.ts'

test('asked until the last year again, a scenario is the one that nobody had asked anything', () => {
  const { scenario } = askedUntil(baseline, 2030)
  expect(scenario.scope).toEqual({ until: 2030 })
  expect(askedUntil(scenario, 2034).scenario).not.toHaveProperty('scope')
  expect(writeScenario(askedUntil(scenario).scenario)).toBe(writeScenario(baseline))
})

test('our own projects are of a format: of an industry that is looked at, its first', () => {
  const { scenario } = askedOf(askedUntil(baseline, 2030).scenario, 'games', { projects: 4 })
  expect(scenario.scope).toEqual({ until: 2030, industry: 'mobileGame', ours: { projects: 4 } })
  expect(askedOf(scenario, 'mobileGame').scenario.scope).toEqual({ until: 2030, industry: 'mobileGame' })
})

test('an amount of money goes with its kind of project, a multiple goes along to the next', () => {
  const amount = askedOf(baseline, 'comicSeries', { projects: 4, budget: { amount: 5e5 } }).scenario
  expect(askedOf(amount, 'mobileGame', amount.scope?.ours).scenario.scope?.ours).toEqual({ projects: 4 })
  const times = askedOf(baseline, 'comicSeries', { projects: 4, budget: { times: 2 } }).scenario
  expect(askedOf(times, 'mobileGame', times.scope?.ours).scenario.scope?.ours).toEqual({ projects: 4, budget: { times: 2 } })
})

test('what was looked at is written, and is no difference from the model; what is asked is one', () => {
  const looked = { ...baseline, scope: { industry: 'comicSeries' } }
  expect(writeScenario(looked)).toContain('"comicSeries"')
  expect(differencesFromModel(looked, latestModel)).toEqual([])
  expect(differencesFromModel(askedUntil(looked, 2030).scenario, latestModel)).toEqual([{ kind: 'scope', from: {}, to: { until: 2030 } }])
})

test('compared scenarios answer one question: that of the scenario on screen', () => {
  const screen = askedOf(askedUntil(baseline, 2029).scenario, 'comicSeries', { projects: 4 }).scenario
  expect(askedAs(baseline, screen).scope).toEqual(screen.scope)
  expect(askedAs(screen, baseline)).not.toHaveProperty('scope')
})

test('a horizon goes with the years that it lies in, and our own projects go with their format', () => {
  const until = askedUntil(baseline, 2033).scenario
  expect(withoutOrphans({ ...until, simulation: { ...until.simulation, years: 5 } }, until)).not.toHaveProperty('scope')
  const own = { ...baseline, scope: { industry: 'documentary', ours: { projects: 4 }, until: 2033 } }
  expect(withoutOrphans(own, own).scope).toEqual({ until: 2033 })
})

test('of a year beyond the one that is asked until, what is looked at is that of the last: no chart is without figures', () => {
  const resolved = resolveScenario(latestModel, askedUntil(baseline, 2030).scenario)
  expect(askedOnScreen(resolved, firstLook)).toEqual(askedOnScreen(resolved, { ...firstLook, year: 6 }))
})

test('a step of a story is asked until the year that it was made with, whatever the scenario is asked until later', () => {
  const view = { industry: 'feedAds', lens: 'industry', scope: 'all', year: 2030, charts: [] } as const
  const step = { title: noText, text: noText, notes: noText, view }
  const told = { ...askedUntil(baseline, 2028).scenario, story: [{ ...step, until: 2034 }, { ...step, until: 2030 }, step] }
  const read = readScenario(writeScenario(told), models)
  expect(read.ok && read.scenario.story?.map((one) => one.until)).toEqual([2034, 2030, undefined])
  expect(told.story.map((one) => atStep(one, told, latestModel).scope?.until)).toEqual([undefined, 2030, 2028])
})

test('what a scenario comes to once updated is until the year that is asked about', () => {
  expect(contentOf(askedUntil(baseline, 2030).scenario).scope).toEqual({ until: 2030 })
  expect(fingerprintOf(askedUntil(baseline, 2030).scenario)).not.toBe(fingerprintOf(baseline))
  expect(fingerprintOf({ ...baseline, scope: { industry: 'feedAds' } })).toBe(fingerprintOf(baseline))
})
