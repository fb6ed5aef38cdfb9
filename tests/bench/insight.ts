import { baseline } from '../../src/model/baseline.ts'
import { insightAtOnce } from '../../src/analysis/sensitivity/insight.ts'
import { takingTurns, timed } from './rounds.ts'
import { liveDraws, moved, quickSimulator, worldly } from './subject.ts'

/**
 * Milliseconds from the release of a slider to tornado, shares of variance and worth of all claims, as the worker answers it:
 * the simulator is warm, and each time another value of an assumption is asked about.
 */
export async function insightMs(rounds: number): Promise<number> {
  const simulator = quickSimulator()
  let step = 0
  const { asking } = await takingTurns(rounds, {
    asking: () => {
      const resolved = moved(worldly, (step += 1))
      return timed(() => insightAtOnce(simulator, { resolved, samples: liveDraws, seed: baseline.simulation.seed }))
    },
  })
  return asking
}
