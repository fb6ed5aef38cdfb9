import type { Case } from '../engine/case.ts'
import type { Simulator } from '../engine/simulation.ts'
import { claimWorths } from './claims.ts'
import type { Insight } from './results.ts'
import { sensitivity } from './sensitivity.ts'
import { tornado } from './tornado.ts'

/** A case and the draws that answers about it rest on. */
export interface Question {
  readonly case: Case
  readonly samples: number
  readonly seed: number
}

/** Ask everything that takes many runs: tornado, shares of variance, worth of every claim. Yields the share done, 0 to 1. */
export function* asking(simulator: Simulator, { case: of, samples, seed }: Question): Generator<number, Insight> {
  const claims = yield* part(claimWorths(simulator, of, samples, seed), 0, 0.3)
  const shares = yield* part(sensitivity(simulator, of, samples, seed), 0.3, 0.7)
  const swings = new Map(tornado(simulator, of, seed).map((swing) => [swing.path, swing]))
  const influences = shares.map(({ path, first, total }) => {
    const { low, high } = swings.get(path) ?? { low: NaN, high: NaN }
    return { path, low, high, first, total }
  })
  return { case: of, samples, influences, claims }
}

/** Ask without a pause. */
export function ask(simulator: Simulator, question: Question): Insight {
  const run = asking(simulator, question)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

function* part<Answer>(run: Generator<number, Answer>, from: number, share: number): Generator<number, Answer> {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    yield from + share * step.value
  }
}
