import { expect, test } from 'vitest'
import type { Focus } from '../../../src/analysis/catalogue/visible.ts'
import type { Insight } from '../../../src/analysis/runs/results.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import { Outcome } from '../../../src/state/runs/outcome.svelte.ts'
import { EngineMissing } from '../../../src/state/runs/runner.ts'
import { madeUpResults } from './madeUpResults.ts'

const first = resolveScenario(latestModel, baseline)
const at = (value: number) => resolveScenario(latestModel, { ...baseline, assumptions: { discountRate: { value } } })

/** A promise with what settles it. */
function pending() {
  let resolve = (): void => undefined
  let reject = (_: Error): void => undefined
  const promise = new Promise<void>((come, fail) => ([resolve, reject] = [come, fail]))
  return { promise, resolve, reject }
}

/** An outcome with the figures of the first case of one format, and an engine on its way. */
function opened() {
  let looking: Focus = { industry: 'liveSeries', year: 10, charts: [], lens: 'industry', scope: 'all' }
  const lived: ResolvedScenario[] = []
  let isHere = false
  let on = pending()
  let asked = 0
  const outcome = new Outcome(
    {
      live: (resolved, focus) => {
        if (!isHere && (resolved !== first || focus.industry !== 'liveSeries')) return undefined
        lived.push(resolved)
        return madeUpResults(resolved, 4096, focus)
      },
      ready: () => {
        asked += 1
        return on.promise
      },
      run: (resolved, samples, _, focus) => Promise.resolve({ ...madeUpResults(resolved, samples, focus), errors: new Map() }),
      insight: (one) => Promise.resolve({ resolved: one } as Insight),
    },
    () => looking,
  )
  outcome.run(first)
  const come = async () => {
    isHere = true
    on.resolve()
    await outcome.answered()
  }
  const fail = async () => {
    on.reject(new EngineMissing('no network'))
    await outcome.answered()
    on = pending()
  }
  const look = (industry: string) => {
    looking = { ...looking, industry }
    outcome.look()
  }
  return { outcome, lived, come, fail, look, asked: () => asked }
}

test('a slider moved before the engine has come keeps the last figures on screen; when it has come the last move is answered, and no other', async () => {
  const { outcome, lived, come, asked } = opened()
  const [one, other] = [at(0.1), at(0.2)]
  outcome.run(one)
  outcome.run(other)
  expect(outcome.results?.resolved).toBe(first)
  await come()
  expect(outcome.results?.resolved).toBe(other)
  expect([lived, asked()]).toEqual([[first, other], 1])
  expect(outcome.failure).toBeUndefined()
})

test('what was on screen before the second of two steps is what the first came to, though neither could be computed at once', async () => {
  const { outcome, come } = opened()
  const [one, other] = [at(0.1), at(0.2)]
  outcome.remember()
  outcome.run(one)
  expect(outcome.before?.resolved).toBe(first)
  outcome.remember()
  outcome.run(other)
  await come()
  expect([outcome.before?.resolved, outcome.results?.resolved]).toEqual([one, other])
})

test('the figures of one scenario never stand under the name of another', async () => {
  const { outcome, come } = opened()
  const other = at(0.1)
  outcome.run(other, true)
  expect(outcome.results).toBeUndefined()
  await come()
  expect(outcome.results?.resolved).toBe(other)
})

test('another view has no figures until the engine has come, which are then of what is looked at by that time', async () => {
  const { outcome, lived, come, fail, look } = opened()
  look('feedAds')
  expect(outcome.results).toBeUndefined()
  await fail()
  look('liveSeries')
  expect(outcome.results?.resolved).toBe(first)
  look('feedAds')
  look('comicSeries')
  await come()
  expect(outcome.results?.resolved).toBe(first)
  expect(lived).toHaveLength(3)
})

test('an engine that cannot be had is said to be missing, and fetched again with the next move or when that is asked for', async () => {
  const { outcome, come, fail, asked } = opened()
  const [one, other] = [at(0.1), at(0.2)]
  outcome.run(one)
  await fail()
  expect(outcome.failure).toBeInstanceOf(EngineMissing)
  expect(outcome.results?.resolved).toBe(first)
  outcome.run(other)
  await fail()
  expect(outcome.failure).toBeInstanceOf(EngineMissing)
  outcome.tryAgain()
  expect(outcome.failure).toBeUndefined()
  await come()
  expect([outcome.results?.resolved, outcome.failure, asked()]).toEqual([other, undefined, 3])
  outcome.cancel()
})

test('a run with all draws that is there before the engine is not replaced by a picture of fewer', async () => {
  const { outcome, come } = opened()
  outcome.run(at(0.1))
  outcome.runMany()
  await expect.poll(() => outcome.results?.samples).toBe(1_000_000)
  await come()
  expect(outcome.results?.samples).toBe(1_000_000)
})
