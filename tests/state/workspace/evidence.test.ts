import { describe, expect, it } from 'vitest'
import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { suggestedCredences } from '../../../src/model/verdict.ts'
import { verdicts } from '../../../src/model/versions/1/verdicts.ts'
import { Simulators } from '../../../src/state/runs/simulators.ts'
import { performTask } from '../../../src/state/runs/performTask.ts'
import { WorkerClient } from '../../../src/state/runs/workerClient.ts'
import { TaskRequest } from '../../../src/state/runs/taskRequest.svelte.ts'
import { observationKept, observationRemoved } from '../../../src/state/workspace/observationEdits.ts'
import type { Runner } from '../../../src/state/runs/runner.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { Browser } from '../storage/storages.ts'
import { scenarioOf } from '../../engine/cases.ts'

const never = () => new Promise<never>(() => undefined)
const quick: Runner = { live: pointResults, run: never, insight: never }

function start() {
  const browser = new Browser()
  const focus = { industry: 'liveSeries', year: 10, charts: ['cost'], lens: 'industry', scope: 'all' } as const
  return { browser, workspace: new Workspace(quick, browser.window(), () => focus) }
}

const seen = { variable: 'generationRatio', format: 'liveSeries', year: 2026, value: 8, source: 'ours', confidence: 'B' } as const

describe('what the user has seen', () => {
  it('is kept with the scenario, moves no figure, and is taken back in one step', async () => {
    const { workspace, browser } = start()
    const before = workspace.outcome.results?.point
    workspace.apply(observationKept(workspace.scenario, seen))
    expect(workspace.scenario.observations).toEqual([seen])
    expect(workspace.outcome.results?.point).toEqual(before)
    await new Promise((resolve) => setTimeout(resolve))
    expect(browser.head?.text).toContain('"observations"')
    workspace.undo()
    expect(workspace.scenario.observations).toBeUndefined()
    workspace.redo()
    workspace.apply(observationRemoved(workspace.scenario, 0)!)
    expect('observations' in workspace.scenario).toBe(false)
  })
})

describe('many changes for one reason', () => {
  it('are one step: all suggested credences', () => {
    const { workspace } = start()
    workspace.setEachCredence(suggestedCredences(verdicts))
    expect(workspace.credence('preview-only')).toBe(0.3)
    expect('deep-impact' in workspace.scenario.credence).toBe(false) // full credence is not kept
    workspace.undo()
    expect(workspace.scenario.credence).toEqual({})
  })

  it('are one step: ranges, which an empty change puts back', () => {
    const { workspace } = start()
    const value = workspace.inputs.get('hurdle')?.value
    workspace.setReadings('widened', { hurdle: { low: 0, high: 0.375 }, discountRate: { low: 0.04, high: 0.14 } })
    expect(workspace.inputs.get('hurdle')).toMatchObject({ low: 0, high: 0.375, value })
    workspace.setReadings('unwidened', { hurdle: {} })
    expect(Object.keys(workspace.scenario.assumptions)).toEqual(['discountRate'])
    workspace.undo()
    workspace.undo()
    expect(workspace.scenario.assumptions).toEqual({})
  })
})

describe('a question', () => {
  const simulators = new Simulators()
  const client = new WorkerClient(
    () => undefined,
    (task, control) => performTask(simulators, task, control),
  )
  const decision = { kind: 'valueOfInformation', scenario: scenarioOf(), decision: { industry: 'games', year: 2 } } as const
  const settled = async (question: TaskRequest<'valueOfInformation'>) => {
    while (question.progress !== undefined) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  it('is answered on this thread where no worker can be had', async () => {
    const question = new TaskRequest<'valueOfInformation'>(client)
    question.ask(decision)
    await settled(question)
    expect(question.answer?.all).toBeGreaterThan(0)
  })

  it('that is ended says nothing, one that fails says why', async () => {
    const question = new TaskRequest<'valueOfInformation'>(client)
    question.ask(decision)
    question.cancel()
    await settled(question)
    expect([question.answer, question.failure]).toEqual([undefined, undefined])
    question.ask({ ...decision, decision: { industry: 'radio' } })
    await settled(question)
    expect(String(question.failure)).toContain('radio')
  })
})
