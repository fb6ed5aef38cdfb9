import type { Insight, Results } from '../../analysis/runs/results.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import type { InsightAbout } from '../../analysis/sensitivity/insight.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { TaskControl } from './task.ts'

/** What computes on the screen's own thread could not be fetched. The screen says so in the reader's language. */
export class EngineMissing extends Error {
  override readonly name = 'EngineMissing'

  constructor(cause: unknown) {
    super('The engine could not be loaded', { cause })
  }
}

/** Computes the scenario on screen: in a worker, or as a test's stand-in does. */
export interface Runner {
  /** While the hand is on the slider: at once, within the frame. Nothing while what computes is on its way. */
  live(resolved: ResolvedScenario, focus: Focus): Results | undefined
  /** Resolves when that has come, and fetches it where it has not been asked for yet or could not be had. Missing where nothing is on its way. */
  ready?(): Promise<unknown>
  /** The hand begins to move: until it lets go every picture rests on as many draws. */
  begin?(): void
  /** When it comes near: what the first move needs is made ready. */
  approach?(resolved: ResolvedScenario, focus: Focus): void
  /** When it has let go: with as many draws as are asked for, what is looked at or everything. Rejects when it was ended or failed. */
  run(resolved: ResolvedScenario, samples: number, control: TaskControl, focus?: Focus): Promise<Results>
  /** The answers that take many runs. Rejects when it was ended or failed. */
  insight(resolved: ResolvedScenario, samples: number, control: TaskControl, about?: InsightAbout): Promise<Insight>
}
