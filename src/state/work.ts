import type { Insight, Results } from '../analysis/results.ts'
import { Simulator } from '../engine/simulation.ts'
import { single } from '../engine/wasm/precision.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Answers, PageQuestion } from './questions.ts'

/** What one thread asks of another. */
export type Order =
  | { readonly kind: 'run' | 'ask'; readonly id: number; readonly scenario: Scenario; readonly samples: number }
  | { readonly kind: 'question'; readonly id: number; readonly question: PageQuestion }
  | { readonly kind: 'end'; readonly id: number }

/** Answers without the case, which the asking thread has itself. */
export type Answer = Omit<Results, 'case'> | Omit<Insight, 'case'> | Answers[keyof Answers]

/** What the other thread says of an order. */
export type Report =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string }

/** What one thread computes with. */
export class Engines {
  /** For figures that are kept, printed or compared. */
  readonly exact = new Simulator()
  /** In single precision, twice as many draws at a time: for the picture while the hand moves, and for shares and worths. */
  readonly quick = new Simulator(undefined, single)
}
