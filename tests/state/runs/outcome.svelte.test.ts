import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TargetId } from '../../../src/analysis/catalogue/target.ts'
import type { Focus } from '../../../src/analysis/catalogue/visible.ts'
import type { Insight } from '../../../src/analysis/runs/results.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { modelOf } from '../../../src/model/models.ts'
import { Outcome } from '../../../src/state/runs/outcome.svelte.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { madeUpResults } from './madeUpResults.ts'

const resolved = resolveScenario(modelOf(baseline.model), baseline)

/** An outcome whose runs end at once, and what was asked of them. */
function started() {
  const asked: string[] = []
  const lived: Focus[] = []
  const figures: (string | undefined)[] = []
  let looking: Focus = { industry: 'liveSeries', year: 10, charts: [], lens: 'industry', scope: 'all' }
  const outcome = new Outcome(
    {
      live: (resolved, focus) => {
        lived.push(focus)
        return madeUpResults(resolved, 4096, focus)
      },
      run: (resolved, samples, { signal }, focus) => {
        signal.throwIfAborted()
        asked.push(`run ${samples}${focus ? '' : ' of everything'}`)
        return Promise.resolve({ ...madeUpResults(resolved, samples, focus), errors: new Map() })
      },
      insight: (resolved, samples, _, about) => {
        asked.push(`ask ${samples}`)
        figures.push(about?.target?.variable)
        return Promise.resolve({ resolved, ...about } as Insight)
      },
    },
    () => looking,
  )
  outcome.run(resolved)
  const turn = (industry: string) => (looking = { ...looking, industry })
  const askOf = (target: TargetId) => (looking = { ...looking, target })
  const lookAt = (part: Partial<Focus>) => {
    looking = { ...looking, ...part }
    outcome.look()
  }
  return { outcome, asked, lived, figures, turn, askOf, lookAt }
}

/** Show the insight, as a chart would. @returns how to take it from the screen again. */
const show = (outcome: Outcome, shown: unknown[] = []) => reading(() => shown.push(outcome.insight))

const reading = (read: () => unknown) =>
  // Outside components an effect needs a root.
  $effect.root(() => {
    // Only an effect is told of what it reads.
    $effect(() => {
      read()
    })
  })

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('when the hand has let go', () => {
  test('what is looked at is worked out with the draws of its files, and nothing that nobody sees', async () => {
    const { outcome, asked } = started()
    outcome.refine()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toEqual(['run 10000'])
    expect(outcome.results?.samples).toBe(10_000)
    expect(outcome.failure).toBeUndefined()
  })

  test('what takes many runs comes where something shows it, from the moment that something does', async () => {
    const { outcome, asked } = started()
    outcome.refine()
    await vi.advanceTimersByTimeAsync(200)
    const hide = show(outcome)
    await vi.advanceTimersByTimeAsync(200)
    expect(asked).toEqual(['run 10000', 'ask 10000'])
    outcome.run({ ...resolved })
    outcome.refine()
    await vi.advanceTimersByTimeAsync(200)
    expect(asked).toEqual(['run 10000', 'ask 10000', 'run 10000', 'ask 10000'])
    hide()
    await vi.advanceTimersByTimeAsync(0)
    outcome.run({ ...resolved })
    outcome.refine()
    await vi.advanceTimersByTimeAsync(200)
    expect(asked.slice(4)).toEqual(['run 10000'])
  })

  test('between two presses of a key no run is begun', async () => {
    const { outcome, asked } = started()
    for (let press = 0; press < 4; press += 1) {
      outcome.run({ ...resolved })
      outcome.refine()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(asked).toEqual(['run 10000'])
  })

  test('a hand that comes back ends what was still to come, and nothing is said to have failed', async () => {
    const { outcome, asked } = started()
    outcome.refine()
    await vi.advanceTimersByTimeAsync(200)
    outcome.run({ ...resolved })
    const hide = show(outcome)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toEqual(['run 10000'])
    expect(outcome.failure).toBeUndefined()
    hide()
  })
})

test('to let go of what was let go of already computes nothing, and never replaces many draws by fewer', async () => {
  const { outcome, asked } = started()
  const hide = show(outcome)
  outcome.refine()
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toEqual(['run 10000', 'ask 10000'])
  outcome.refine()
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toHaveLength(2)
  outcome.runMany()
  await vi.advanceTimersByTimeAsync(200)
  outcome.refine()
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked.slice(2)).toEqual(['run 1000000'])
  expect(outcome.results?.samples).toBe(1_000_000)
  outcome.runMany()
  outcome.cancel()
  outcome.refine()
  await vi.advanceTimersByTimeAsync(3000)
  expect(outcome.results?.samples).toBe(1_000_000)
  hide()
})

test('of a scenario that nobody has touched nothing but what is shown is in a hurry', async () => {
  const { outcome, asked } = started()
  outcome.refine(false)
  await vi.advanceTimersByTimeAsync(1900)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['run 10000'])
  const other = started()
  other.outcome.refine(false)
  const hide = show(other.outcome)
  await vi.advanceTimersByTimeAsync(200)
  expect(other.asked).toEqual(['run 10000', 'ask 10000'])
  hide()
})

test('a million draws bring along what takes many runs where something shows it', async () => {
  const { outcome, asked } = started()
  outcome.runMany()
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 1000000'])
  const hide = show(outcome)
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 1000000', 'ask 10000'])
  hide()
})

test('a file gets what the last case comes to with its own number of draws, whatever the screen has gone on to', async () => {
  const { outcome, asked } = started()
  expect(await outcome.complete()).toMatchObject({ results: { resolved }, insight: { resolved } })
  expect(asked).toEqual(['run 10000 of everything', 'ask 10000'])
  outcome.runMany()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked.at(-1)).toBe('run 1000000')
  expect(outcome.results).not.toBe(outcome.own)
  expect((await outcome.complete())?.results).toBe(outcome.own)
  expect(asked.slice(2)).toEqual(['run 1000000', 'ask 10000'])
})

test.each([200, 1_000_000])('a scenario of %i draws is shown with 10,240, and its files rest on its own number', async (samples) => {
  const { outcome, asked } = started()
  const other = resolveScenario(resolved.model, { ...baseline, simulation: { ...baseline.simulation, samples } })
  outcome.run(other)
  outcome.refine(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['run 10240'])
  expect(outcome.own).toBeUndefined()
  await outcome.complete()
  expect(asked.slice(1)).toEqual([`run ${samples} of everything`, `ask ${samples}`])
  expect(outcome.own?.resolved).toBe(other)
})

test('as many draws as were made while the hand moved are made once more when it lets go: those tell their errors', async () => {
  const { outcome, asked } = started()
  outcome.run(resolveScenario(resolved.model, { ...baseline, simulation: { ...baseline.simulation, samples: 4096 } }))
  outcome.refine()
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 4096'])
  expect(outcome.results?.errors).toBeDefined()
})

test('what is looked at is worked out; where a file has had everything worked out, nothing is', async () => {
  const { outcome, asked, turn } = started()
  outcome.refine()
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 10000'])
  turn('feedAds')
  outcome.look()
  expect(outcome.results?.samples).toBe(4096)
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 10000', 'run 10000'])
  await outcome.complete()
  expect(asked.slice(2)).toEqual(['run 10000 of everything', 'ask 10000'])
  turn('animation')
  outcome.look()
  await vi.advanceTimersByTimeAsync(200)
  expect(outcome.results).toBe(outcome.own)
  expect(asked).toHaveLength(4)
})

test('another view after many draws of what was looked at shows what everything comes to where that is known', async () => {
  const { outcome, asked, turn } = started()
  await outcome.complete()
  outcome.runMany()
  await vi.advanceTimersByTimeAsync(3000)
  expect(outcome.results?.samples).toBe(1_000_000)
  turn('feedAds')
  outcome.look()
  expect(outcome.results).toBe(outcome.own)
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toEqual(['run 10000 of everything', 'ask 10000', 'run 1000000'])
})

test('a page that shows no more than what is told has nothing worked out; what can wait is told when the hand has let go', async () => {
  const { outcome, asked, lived, lookAt } = started()
  lookAt({ charts: ['adoption', 'npv'] })
  outcome.refine()
  await vi.advanceTimersByTimeAsync(200)
  expect([lived.length, asked]).toEqual([2, ['run 10000']])
  lookAt({ charts: ['npv'] })
  lookAt({ charts: ['adoption'] })
  await vi.advanceTimersByTimeAsync(200)
  expect([lived.length, asked]).toEqual([2, ['run 10000']])

  lookAt({ beside: [{ name: 'profitAfter', canWait: true }] })
  expect(lived).toHaveLength(2)
  expect(outcome.results?.means.has('profitAfter')).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 10000', 'run 10000'])
  expect(outcome.results?.means.has('profitAfter')).toBe(true)
  lookAt({ beside: [{ name: 'workdaysAfter' }] })
  expect(lived).toHaveLength(3)
})

test('while a slider is held another page has nothing worked out but what it looks at; the rest comes with its release', async () => {
  const { outcome, asked, turn } = started()
  turn('feedAds')
  outcome.look()
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toEqual([])
  outcome.refine()
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual(['run 10000'])
})

test('another figure that is asked about is looked into at once where that is on screen, and only then, without a run of the scenario', async () => {
  const { outcome, asked, figures, turn, askOf } = started()
  outcome.refine(false)
  const hide = show(outcome)
  await vi.advanceTimersByTimeAsync(3000)
  expect(figures).toEqual(['npv'])
  const before = asked.length
  askOf('adoption')
  expect(outcome.insightIsCurrent).toBe(false)
  outcome.look()
  await vi.advanceTimersByTimeAsync(10)
  expect(figures).toEqual(['npv', 'adoption'])
  expect(asked.slice(before).filter((one) => one.startsWith('run'))).toEqual([])
  expect(outcome.insightIsCurrent).toBe(true)
  turn('all')
  outcome.look()
  await vi.advanceTimersByTimeAsync(10)
  expect(figures.at(-1)).toBe('totalNpv')
  hide()
  await vi.advanceTimersByTimeAsync(10)
  const count = figures.length
  askOf('price')
  outcome.look()
  await vi.advanceTimersByTimeAsync(10)
  expect(figures).toHaveLength(count)
  show(outcome)
  await vi.advanceTimersByTimeAsync(3000)
  expect(figures.at(-1)).toBe('price')
})
