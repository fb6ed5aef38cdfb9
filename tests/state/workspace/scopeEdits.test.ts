import { describe, expect, test } from 'vitest'
import { askedOnScreen } from '../../../src/analysis/catalogue/figuresInText.ts'
import { firstLook } from '../../../src/analysis/catalogue/firstLook.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { wholeFormat } from '../../../src/files/budget/wholeFormat.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { atStep } from '../../../src/files/validateScenario.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { formatPasted } from '../../../src/state/workspace/budgetEdits.ts'
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

describe('a budget of one’s own', () => {
  const lines = [
    { name: '演员', amount: 3e5 },
    { name: '神秘开支', amount: 5e4 },
  ]
  const to = { name: 'My show', like: 'liveSeries', industry: 'shortDrama', unitsAYear: 20 }
  const { scenario } = formatPasted({ model: latestModel, scenario: askedUntil(baseline, 2030).scenario, industry: 'feedAds' }, lines, to)
  const id = scenario.formats[0]!.id

  test('is what is asked about once it is pasted, with as many a year as were said', () => {
    expect(scenario.scope).toEqual({ until: 2030, industry: id, ours: { projects: 20 } })
  })

  test('has one number a year: asked about anew, it is the format’s own, and what is typed afterwards stays', () => {
    const market = askedOf(scenario, id).scenario
    const ours = askedOf(market, id, { projects: 10 }).scenario
    expect(ours.scope?.ours).toEqual({ projects: 20 })
    expect(askedOf(ours, id, { projects: 30 }).scenario.scope?.ours).toEqual({ projects: 30 })
    const other = askedOf(baseline, 'comicSeries', { projects: 4 }).scenario
    const both = { ...other, formats: scenario.formats }
    expect(askedOf(both, id, both.scope?.ours).scenario.scope?.ours).toEqual({ projects: 20 })
  })

  test('is laid into a scenario that it is compared with: its own stays, the rest is as that scenario has it', () => {
    const sceptic = { ...baseline, assumptions: { 'liveSeries.adoptionCap': { value: 0.2 }, 'liveSeries.cast.reduction': { value: 0.1 } } }
    const asked = askedAs(sceptic, scenario)
    expect(asked.scope).toEqual(scenario.scope)
    const [format] = asked.formats
    const reading = (name: string) => format?.assumptions[name]?.value
    expect([reading('adoptionCap'), reading('unitsStart')]).toEqual([0.2, 20])
    expect(format?.lines.map(({ assumptions }) => assumptions['baseCost']?.value)).toEqual([3e5, 5e4])
    expect(format?.lines[0]?.assumptions['reduction']?.value).toBe(0.1)
    expect(format?.lines[1]).toEqual(scenario.formats[0]?.lines[1])
    // What the user has set by hand is his own.
    const set = { ...scenario, assumptions: { [`${id}.adoptionCap`]: { value: 0.9 } } }
    expect(askedAs(sceptic, set).formats[0]?.assumptions['adoptionCap']?.value).toBe(0.9)
    expect(askedAs(baseline, scenario).formats[0]?.assumptions).toEqual(wholeFormat(latestModel, scenario, id).assumptions)
  })

  test('is laid into no scenario of another model, which is then asked of the whole market', () => {
    const older = { ...baseline, model: { ...baseline.model, version: 2 } }
    expect(askedAs(older, scenario)).toMatchObject({ formats: [], scope: { until: 2030 } })
    expect(askedAs(older, scenario).scope?.ours).toBeUndefined()
  })
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
