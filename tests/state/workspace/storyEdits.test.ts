import { describe, expect, test } from 'vitest'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { models } from '../../../src/model/models.ts'
import type { Scenario, StoryStep } from '../../../src/model/scenario.ts'
import { noStorage } from '../../../src/state/storage/noStorage.ts'
import { scenarioOf } from '../../engine/cases.ts'
import {
  stepAdded,
  stepAsks,
  stepChanged,
  stepCopied,
  stepLogged,
  stepMoved,
  stepRemoved,
} from '../../../src/state/workspace/storyEdits.ts'

const both = (text: string) => ({ 'zh-CN': text, en: text })
const step = (title: string, assumptions: Scenario['assumptions'] = {}): StoryStep => ({
  title: both(title),
  text: both(''),
  notes: both(''),
  view: { industry: 'shortDrama', lens: 'industry', scope: 'all', year: 2034, charts: ['cost'] },
  credence: {},
  assumptions,
})
const titles = (scenario: Scenario | undefined) => scenario?.story?.map(({ title }) => title.en)
const baseline = scenarioOf()
const told = (...names: string[]): Scenario => ({ ...baseline, story: names.map((name) => step(name)) })
const reopened = (text: string): Scenario => {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(read.faults.map(({ path }) => path).join('\n'))
  return read.scenario
}

describe('A story', () => {
  test('is added to, reordered, copied and shortened, each by one step of the user', () => {
    expect(titles(stepAdded(told('a', 'c'), step('b'), 1).scenario)).toEqual(['a', 'b', 'c'])
    expect(titles(stepMoved(told('a', 'b', 'c'), 2, 0)?.scenario)).toEqual(['c', 'a', 'b'])
    expect(stepMoved(told('a'), 0, 1)).toBeUndefined()
    expect(titles(stepCopied(told('a', 'b'), 0)?.scenario)).toEqual(['a', 'a', 'b'])
    expect(titles(stepChanged(told('a'), 0, { title: both('b') })?.scenario)).toEqual(['b'])
    expect(stepRemoved(told('a'), 0)?.scenario).toEqual(baseline)
  })

  test('comes back from its file as it was, question, guesses and decision with it', () => {
    const asked = { at: '2026-03-05T14:30:00Z', question: 'How much?', guesses: [{ name: 'Li', value: 0.3 }, { value: 1 }], seen: 0.65 }
    const asks = stepAsks(told('a', 'b'), 1, { question: both('How much?'), figure: 'adoption' })?.scenario ?? baseline
    const once = stepLogged(asks, 1, asked)?.scenario ?? baseline
    const scenario = stepLogged(once, 1, { ...asked, decided: 'Wait' })?.scenario ?? baseline
    expect(scenario.story?.[1]?.log).toHaveLength(1)
    const text = writeScenario({ ...scenario, story: [step('moved', { hurdle: { value: 0.4 } }), ...(scenario.story ?? [])] })
    expect(text).toContain('"hurdle": 0.4')
    expect(writeScenario(reopened(text))).toBe(text)
    expect(reopened(text).story?.[2]).toEqual(scenario.story?.[1])
  })

  test('names what is wrong in a step by its place, and leaves out of the file what has no place any more', () => {
    const text = writeScenario(told('a')).replace('"assumptions": {}\n    }', '"assumptions": { "hurdles": 1 }\n    }')
    const read = readScenario(text, models)
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['story[0].assumptions.hurdles'])
    expect(reopened(writeScenario({ ...baseline, story: [step('a', { hurdles: { value: 1 } })] })).story?.[0]?.assumptions).toEqual({})
  })
})

test('A window that keeps nothing is never told that another one has written', async () => {
  expect(await noStorage.change('a', () => ({ head: { ...head, at: 1 }, states: [], drop: [] }))).toBe(true)
})

const head = { id: 'a', at: 0, title: both('a'), description: both(''), text: '', untouched: false }
