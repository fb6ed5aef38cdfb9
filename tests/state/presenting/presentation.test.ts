import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { figuresKey } from '../../../src/model/figuresKey.ts'
import type { Scenario, StoryStep } from '../../../src/model/scenario.ts'
import { View } from '../../../src/state/app/view.svelte.ts'
import { Presentation } from '../../../src/state/presenting/presentation.svelte.ts'
import { StepAnswers } from '../../../src/state/presenting/stepAnswers.svelte.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { noStorage } from '../../../src/state/storage/noStorage.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { scenarioOf } from '../../engine/cases.ts'

const quick: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

const path = 'shortDrama.adoptionCap'
const title = { 'zh-CN': '一步', en: 'A step' }
const view = { industry: 'games', lens: 'project', scope: 'production', year: 2028, charts: ['cost', 'saving'] } as const
/** A step in which the adoption cap stands at a value. */
const stepAt = (value: number, more: Partial<StoryStep> = {}): StoryStep => ({
  title,
  ...{ text: title, notes: title },
  view,
  assumptions: { [path]: { value } },
  ...more,
})
const told: Scenario = scenarioOf({
  story: [stepAt(0.3), stepAt(0.5), stepAt(0.4, { ask: { question: title, figure: 'totalNpv' } })],
})

beforeEach(() => {
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('addEventListener', () => undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function start(story = told.story) {
  const looked = new View()
  const answers = new StepAnswers(quick)
  const workspace = new Workspace(answers, noStorage, () => looked)
  const presentation = new Presentation(workspace, looked, () => ({ ...told, ...(story && { story }) }), answers)
  const cap = () => workspace.inputs.get(path)!.value
  return { presentation, answers, workspace, looked, cap }
}

describe('a presentation', () => {
  test('begins at once with the figures and the view of its first step', () => {
    const { presentation, cap, looked } = start()
    presentation.go(0)
    expect([presentation.index, cap()]).toEqual([0, 0.3])
    expect([looked.industry, looked.lens, looked.scope, looked.year]).toEqual(['games', 'project', 'production', 4])
  })

  test('says and shows what a step’s own draws come to, and before those are there nothing; what is tried shows itself', () => {
    const { presentation, answers, workspace } = start()
    presentation.go(0)
    expect(workspace.outcome.results).toBeDefined()
    expect([presentation.settled]).toEqual([undefined])
    const { resolved: _, point: __, ...own } = { ...pointResults(workspace.resolved), samples: 10_000 }
    answers.take({ [figuresKey(workspace.scenario)]: { results: own } })
    expect(presentation.settled?.samples).toBe(10_000)
    workspace.set(path, 0.6)
    expect(presentation.settled).toBe(workspace.outcome.results)
  })

  test('goes to the next step in one frame: nothing that lies between two steps is shown', () => {
    const { presentation, answers, workspace, cap } = start([stepAt(0.3), stepAt(0.5)])
    const shown = [0, 1].map((index) => {
      presentation.go(index)
      const { resolved: _, point: __, ...own } = { ...pointResults(workspace.resolved), samples: 10_000 + index }
      answers.take({ [figuresKey(workspace.scenario)]: { results: own } })
      return [cap(), presentation.settled?.samples]
    })
    expect(shown).toEqual([
      [0.3, 10_000],
      [0.5, 10_001],
    ])
    presentation.back()
    expect([cap(), presentation.settled?.samples]).toEqual([0.3, 10_000])
    presentation.next()
    expect([cap(), presentation.settled?.samples, presentation.scene.aim.assumptions[path]?.value]).toEqual([0.5, 10_001, 0.5])
    expect(presentation.changes.length).toBe(1)
  })

  test('compares each step with the first, or with the step before where its author says so', () => {
    const cases = [
      { base: undefined, with: 0, changes: 0 },
      { base: 'before', with: 1, changes: 1 },
    ] as const
    for (const { base, with: index, changes } of cases) {
      const { presentation } = start([stepAt(0.3), stepAt(0.5), stepAt(0.3, base && { base })])
      presentation.go(2)
      expect([presentation.baseIndex, presentation.changes.length]).toEqual([index, changes])
    }
    const { presentation } = start()
    presentation.go(0)
    expect([presentation.baseIndex, presentation.changes]).toEqual([undefined, []])
  })

  test('hides what a step comes to until the room has guessed, and shows it before it goes on', () => {
    const { presentation, cap } = start()
    presentation.go(1)
    presentation.next()
    expect([presentation.index, presentation.revealed, cap()]).toEqual([2, false, 0.5])
    presentation.next()
    expect([presentation.index, presentation.revealed, cap()]).toEqual([2, true, 0.4])
    presentation.next()
    expect(presentation.index).toBe(2)
    presentation.back()
    expect([presentation.index, cap()]).toEqual([1, 0.5])
  })

  test('knows what was tried live, and drops it', () => {
    const { presentation, workspace, cap } = start()
    presentation.go(0)
    expect(presentation.tried).toEqual([])
    workspace.set(path, 0.6)
    expect(presentation.tried.length).toBe(1)
    presentation.drop()
    expect([cap(), presentation.tried.length]).toEqual([0.3, 0])
  })

  test('stays inside its story', () => {
    const { presentation } = start()
    presentation.go(9)
    expect(presentation.index).toBe(2)
    presentation.go(-1)
    expect(presentation.index).toBe(0)
  })

  test('is followed by another window, which shows the same step, guesses and darkness', () => {
    const [one, other] = [start(), start()]
    one.presentation.go(2)
    one.presentation.guesses = [{ value: 5, name: 'A' }]
    one.presentation.black = true
    one.workspace.set(path, 0.6)
    other.presentation.follow(one.presentation.scene)
    const { index, revealed, black, guesses } = other.presentation
    expect({ index, revealed, black, guesses }).toEqual({ index: 2, revealed: false, black: true, guesses: [{ value: 5, name: 'A' }] })
    expect(other.cap()).toBe(0.6)
  })
})
