import type { Insight, Results } from '../../analysis/results.ts'
import { Simulator } from '../../engine/simulation.ts'
import { single } from '../../engine/wasm/precision.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Answers, PageQuestion } from './pageTasks.ts'

/** What one thread asks of another. */
export type Order =
  | { readonly kind: 'run' | 'ask'; readonly scenario: Scenario; readonly samples: number }
  | { readonly kind: 'question'; readonly question: PageQuestion }

/** Answers without the case, which the asking thread has itself. */
export type Answer = Omit<Results, 'case'> | Omit<Insight, 'case'> | Answers[keyof Answers]

/** What one thread computes with. */
export class Engines {
  /** For figures that are kept, printed or compared. */
  readonly exact = new Simulator()
  /** In single precision, twice as many draws at a time: for the picture while the hand moves, and for shares and worths. */
  readonly quick = new Simulator(undefined, single)
}
