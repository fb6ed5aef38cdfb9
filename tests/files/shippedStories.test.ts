// Sentences of the shipped stories, whose figures come from the run: none is carried as text, and none contradicts its sentence.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  askedInStory,
  figureMeant,
  isFault,
  lookingOf,
  placeholderFaults,
  placeOfFigure,
  wholeOf,
} from '../../src/analysis/catalogue/figuresInText.ts'
import { merged } from '../../src/analysis/catalogue/visible.ts'
import { runAtOnce } from '../../src/analysis/runs/runSimulation.ts'
import type { Results } from '../../src/analysis/runs/results.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { atStep } from '../../src/files/validateScenario.ts'
import { latestModel, modelOf, models } from '../../src/model/models.ts'
import type { Reading } from '../../src/model/assumption.ts'
import type { Scenario, StoryStep } from '../../src/model/scenario.ts'
import { textLanguages, type Text } from '../../src/model/text.ts'
import { chartsOf } from '../../src/ui/charts/kinds.ts'
import { askable } from '../../src/ui/figures/askedFigures.ts'
import { fillText } from '../../src/words/fillText.ts'
import { readAt } from '../../src/words/reading.ts'
import { caseOf } from '../engine/cases.ts'
import { yuan } from '../yuan.ts'
import { openShipped, shippedFiles } from './shippedFiles.ts'

const names = shippedFiles.map(([name]) => name)
const simulator = new Simulator()

const known = new Map<string, Results>()

/** A step as it is shown, with its draws. */
function shown(scenario: Scenario, step: StoryStep): Results {
  const key = JSON.stringify([scenario.title, step])
  const results = known.get(key) ?? drawn(scenario, step)
  known.set(key, results)
  return results
}

function drawn(scenario: Scenario, step: StoryStep): Results {
  const model = modelOf(scenario.model)
  const there = atStep(step, scenario, model)
  const resolved = resolveScenario(model, { ...there, story: [step] })
  // What the whole story asks for at every step, so that the equations are written out once.
  const ofStory = askedInStory(resolveScenario(model, { ...there, story: scenario.story ?? [] }))
  const asked = merged([...ofStory, ...askedInStory(resolved), ...asking(resolved, ['totalNpv'])])
  return runAtOnce(simulator, { resolved, asked, samples: 1024, seed: scenario.simulation.seed })
}

/** Everything that a scenario says, each with where it is said. */
const saidBy = ({ title, description, story = [] }: Scenario): (readonly [where: string, text: Text])[] => [
  ['title', title],
  ['description', description],
  ...story.flatMap((step, index) => [
    [`title of step ${index + 1}`, step.title] as const,
    [`text of step ${index + 1}`, step.text] as const,
    [`notes of step ${index + 1}`, step.notes] as const,
    ...(step.ask ? [[`question of step ${index + 1}`, step.ask.question] as const] : []),
  ]),
]

/** Numbers that a text carries itself: years of the calendar aside, every digit that is in no placeholder. */
const carried = (text: string): string[] =>
  text
    .replace(/\{[^{}]*\}/g, '')
    .replace(/\b(19|20)\d\d\b/g, '')
    .match(/[¥$−-]?\d[\d.,]*\s*[%×\p{L}]*/gu) ?? []

describe.each(names)('The shipped scenario %s', (name) => {
  const scenario = openShipped(name)
  const story = scenario.story ?? []

  test('tells a story of four steps or more, of charts and questions that there are', () => {
    expect(story.length).toBeGreaterThanOrEqual(4)
    for (const step of story) {
      const results = shown(scenario, step)
      expect(chartsOf(results.resolved)).toEqual(expect.arrayContaining([...step.view.charts]))
      if (step.ask) expect(askable(results, step.view).map(({ id }) => id)).toContain(step.ask.figure)
    }
  })

  test.each(textLanguages)('carries no figure as text (%s)', (language) => {
    expect(saidBy(scenario).flatMap(([where, text]) => carried(text[language]).map((number) => `${where}: ${number}`))).toEqual([])
  })

  test('asks for figures that there are', () => {
    const model = modelOf(scenario.model)
    const whole = resolveScenario(model, scenario)
    for (const language of textLanguages) {
      for (const text of [scenario.title, scenario.description])
        expect(placeholderFaults(whole, text[language], wholeOf(whole))).toEqual([])
      for (const step of story)
        for (const text of [step.title, step.text, step.notes])
          expect(placeholderFaults(whole, text[language], lookingOf(step, whole))).toEqual([])
    }
  })

  test('fills every one of them from the draws of its step', () => {
    for (const step of story) {
      const results = shown(scenario, step)
      for (const language of textLanguages)
        for (const text of [step.title, step.text, step.notes]) {
          const filled = fillText(text, results, lookingOf(step, results.resolved), yuan(language))
          expect(filled).not.toMatch(/[{}…]|(?<!\d)–|–(?!\d)|NaN|undefined/)
        }
    }
  })
})

/** The mean of a figure at a step, from 1. */
function figureAt(name: string, place: number, inside: string): number {
  const scenario = openShipped(name)
  const step = scenario.story?.[place - 1]
  if (!step) throw new Error(`${name} has no step ${place}`)
  const said = { ...step, notes: { 'zh-CN': `{${inside}}`, en: `{${inside}}` } }
  const results = shown(scenario, said)
  const meant = figureMeant(results.resolved, inside, lookingOf(step, results.resolved))
  if (isFault(meant)) throw new Error(JSON.stringify(meant))
  return readAt(results, meant.formula, placeOfFigure(results.resolved, meant)).value
}

describe('Sentences of the stories agree with their figures', () => {
  const total = (name: string, step: number) => figureAt(name, step, 'totalNpv')

  test('what is left is less than what was there, step by step from the promises', () => {
    const [promise, limits, pictures, threshold, neither] = [1, 3, 4, 5, 6].map((step) => total('face-value', step))
    expect(promise).toBeGreaterThan(limits!)
    for (const less of [pictures!, threshold!]) expect(less).toBeLessThan(limits!)
    expect(neither).toBeLessThan(Math.min(pictures!, threshold!))
    expect(neither).toBeGreaterThan(0)
    for (const name of ['compute-crunch', 'no-adoption-pull', 'rights-crackdown', 'sceptic', 'slow-quality', 'newest-year'])
      expect(total(name, 2), name).toBeLessThan(total(name, 1))
    expect(total('rights-crackdown', 5)).toBeGreaterThan(total('rights-crackdown', 2))
    expect(total('sceptic', 4)).toBeGreaterThan(total('sceptic', 2))
  })

  test('face value is the most that all scenarios come to', () => {
    for (const name of names) if (name !== 'face-value') expect(total(name, 2), name).toBeLessThan(total('face-value', 1))
  })

  test('where a step says that it pays it does, and where it says that it does not it costs', () => {
    expect(figureAt('model', 2, 'unitSavingShare')).toBeLessThan(0)
    expect(figureAt('compute-crunch', 3, 'unitSavingShare')).toBeLessThan(0)
    expect(figureAt('rights-crackdown', 4, 'productionSavingShare')).toBeLessThan(0)
    for (const [name, step] of [
      ['model', 3],
      ['compute-crunch', 4],
      ['rights-crackdown', 3],
      ['face-value', 2],
    ] as const)
      expect(figureAt(name, step, 'unitSavingShare'), name).toBeGreaterThan(0.1)
    expect(figureAt('compute-crunch', 2, 'price')).toBeGreaterThan(3 * figureAt('compute-crunch', 1, 'price'))
  })

  test('whoever has not switched is squeezed, and competition takes back most of what was saved', () => {
    expect(figureAt('model', 5, 'profitIfNotSwitched')).toBeLessThan(0)
    for (const [name, step] of [
      ['model', 5],
      ['newest-year', 5],
    ] as const) {
      const gain = figureAt(name, step, 'profitAfter') - figureAt(name, step, 'profitBefore')
      expect(gain, name).toBeLessThan(0.25 * figureAt(name, step, 'keptUnitSaving'))
    }
  })

  test('motion comics switch before live-action-style series, feed ads hardly in the newest year, and mobile games sooner by the calendar', () => {
    expect(figureAt('model', 4, 'adoption comicSeries')).toBeGreaterThan(2 * figureAt('model', 4, 'adoption liveSeries'))
    expect(figureAt('newest-year', 4, 'adoption 2026')).toBeLessThan(0.12)
    expect(figureAt('no-adoption-pull', 4, 'npv')).toBeGreaterThan(figureAt('model', 1, 'npv mobileGame'))
    expect(figureAt('slow-quality', 3, 'generationRatio')).toBeGreaterThan(1.5 * figureAt('model', 2, 'generationRatio liveSeries 2026'))
  })
})

describe('The README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [before = '', changes = ''] = readme.split('\n## Changes')

  test('carries no amount that a scenario comes to, but for the versions of the model', () => {
    expect(before.match(/[¥$]\s?\d[\d.,]*\s?(tn|bn|m)\b|\d[\d.,]* ?(CNY|亿)/g) ?? []).toEqual([])
  })

  test('says of each version of the model what it comes to', () => {
    const said = [...changes.matchAll(/Model version (\d)[^]*?point estimate: ([\d,]+) CNY/g)].map(([, version, total]) => [version, total])
    const versions = Object.values(models[latestModel.id] ?? {})
    const come = versions.map((model) => [
      String(model.version),
      Math.round(evaluate(caseOf({}, model)).get('totalNpv')?.[0] ?? NaN).toLocaleString('en'),
    ])
    expect(said).toEqual(come)
  })

  test('counts assumptions, judgements, observations and scenarios as there are', () => {
    const { world, formats, observations } = latestModel
    const readings: readonly Reading[] = [
      ...Object.values(world),
      ...formats.flatMap(({ assumptions, lines }) => [
        ...Object.values(assumptions),
        ...lines.flatMap((line) => Object.values(line.assumptions)),
      ]),
    ]
    const judged = readings.filter(({ judgement }) => judgement !== undefined)
    expect(before).toContain(`**Every assumption has a ground.** ${readings.length} of them`)
    expect(before).toContain(`${judged.length} of the ${readings.length} numbers are judgements`)
    expect(before).toContain(`${observations.length} observations from 2024 to 2026`)
    expect(before).toContain('Eight come')
    expect(shippedFiles).toHaveLength(8)
  })
})
