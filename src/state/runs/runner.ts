import type { Insight, Results } from '../../analysis/runs/results.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'

/** A long run as its caller sees it: how far it is, and the way to end it. */
export interface TaskControl {
  readonly signal: AbortSignal
  /** @param share Done so far, 0 to 1. */
  progress(share: number): void
}

/** Whoever computes: this thread, a worker, a test's stand-in. */
export interface Runner {
  /** While the hand is on the slider: at once, within the frame. */
  live(resolved: ResolvedScenario, focus: Focus): Results
  /** When it has let go: as many draws as are asked for. Rejects when it was ended or failed. */
  run(resolved: ResolvedScenario, samples: number, watch: TaskControl): Promise<Results>
  /** The questions that take many runs. Rejects when it was ended or failed. */
  ask(resolved: ResolvedScenario, samples: number, watch: TaskControl): Promise<Insight>
}
