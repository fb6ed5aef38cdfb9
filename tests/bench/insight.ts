import { baseline } from '../../src/model/baseline.ts'
import { finish } from '../../src/analysis/runs/finish.ts'
import { explainedBy, influencesOf, worthsOf } from '../../src/analysis/sensitivity/insight.ts'
import { takingTurns, timed } from './rounds.ts'
import { liveDraws, moved, quickSimulator, worldly } from './subject.ts'

/**
 * Milliseconds from the release of a slider to what moves a figure (tornado and shares of variance), and to the worth of all claims with
 * what each assumption explains by itself: two workers answer one each, side by side. The simulators are warm, and each time another value of an assumption is asked about.
 */
export async function insightMs(rounds: number): Promise<{ readonly influences: number; readonly worths: number }> {
  const simulators = { influences: quickSimulator(), worths: quickSimulator() }
  let step = 0
  const drawn = () => ({ resolved: moved(worldly, (step += 1)), samples: liveDraws, seed: baseline.simulation.seed })
  return takingTurns(rounds, {
    influences: () => {
      const asked = drawn()
      return timed(() => finish(influencesOf(simulators.influences, asked, undefined, 'elsewhere')))
    },
    worths: () => {
      const asked = drawn()
      return timed(() => [finish(worthsOf(simulators.worths, asked)), finish(explainedBy(simulators.worths, asked))])
    },
  })
}
