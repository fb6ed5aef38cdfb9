import { asking } from '../analysis/insight.ts'
import type { Insight, Results } from '../analysis/results.ts'
import { simulating } from '../analysis/simulate.ts'
import type { Case } from '../engine/case.ts'
import type { Simulator } from '../engine/simulation.ts'
import type { Scenario } from '../model/scenario.ts'
import { everythingShown } from './shown.ts'

/** What one thread asks of another. */
export type Order =
  | { readonly kind: 'run' | 'ask'; readonly id: number; readonly scenario: Scenario; readonly samples: number }
  | { readonly kind: 'end'; readonly id: number }

/** Answers without the case, which the asking thread has itself. */
export type Answer = Omit<Results, 'case'> | Omit<Insight, 'case'>

export type Report =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string }

/** The long run that an order stands for. */
export function working(simulator: Simulator, kind: 'run' | 'ask', of: Case, samples: number): Generator<number, Results | Insight> {
  const { seed } = of.scenario.simulation
  return kind === 'run'
    ? simulating(simulator, { case: of, asked: everythingShown(of), samples, seed })
    : asking(simulator, { case: of, samples, seed })
}
