import { runAtOnce, type RunRequest } from '../../analysis/runs/runSimulation.ts'
import type { Results } from '../../analysis/runs/results.ts'
import type { Values } from '../../engine/evaluate.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { readyForDraws, readyForPoint } from './fetchEquations.ts'
import { Simulators } from './simulators.ts'

/** All that the thread of the screen computes with, in one piece: the first figures come without it. */
export class LiveEngine {
  readonly simulators = new Simulators()
  #others: Simulators | undefined

  /** For what may take minutes, where there are no workers: nothing else waits for it. */
  get others(): Simulators {
    return (this.#others ??= new Simulators())
  }

  /** What is asked, without a pause. */
  run(precision: 'quick' | 'exact', request: RunRequest): Results {
    return runAtOnce(this.simulators[precision], request)
  }

  /** The estimate with every assumption at its value. */
  point(resolved: ResolvedScenario): Values {
    return this.simulators.exact.point(resolved)
  }

  /** That estimate will be asked for: its equations are fetched. */
  expectPoint(): void {
    void readyForPoint()
  }
}

/** The engine, with the equations that it need not write out. */
export async function startEngine(): Promise<LiveEngine> {
  await readyForDraws()
  return new LiveEngine()
}
