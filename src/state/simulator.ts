import type { Insight, Results } from '../analysis/results.ts'
import type { Case } from '../engine/case.ts'

/** What is looked at: a live run tells the spread of that, a full run of everything that a screen can show. */
export interface Focus {
  /** An industry's id; any other name stands for all. */
  readonly industry: string
  /** Years after the start. */
  readonly year: number
  /** Kinds of the charts on screen. */
  readonly charts: readonly string[]
}

/** A long run as its caller sees it: how far it is, and the way to end it. */
export interface Watch {
  readonly signal: AbortSignal
  /** @param share Done so far, 0 to 1. */
  progress(share: number): void
}

/** Whoever computes: this thread, a worker, a test's stand-in. */
export interface Simulator {
  /** While the hand is on the slider: at once, within the frame. */
  live(of: Case, focus: Focus): Results
  /** When it has let go: as many draws as are asked for. Rejects when it was ended or failed. */
  run(of: Case, samples: number, watch: Watch): Promise<Results>
  /** The questions that take many runs. Rejects when it was ended or failed. */
  ask(of: Case, samples: number, watch: Watch): Promise<Insight>
}
