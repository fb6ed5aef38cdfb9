import { ask } from '../../analysis/insight.ts'
import { Simulator } from '../../engine/simulation.ts'
import { median, timed } from './rounds.ts'
import { liveDraws, moved, scenario, worldly } from './subject.ts'

/**
 * Milliseconds from the release of a slider to tornado, shares of variance and worth of all claims, as the worker answers it:
 * the simulator is warm, and each time another value of an assumption is asked about.
 */
export function insightMs(rounds: number): number {
  const simulator = new Simulator()
  const times = Array.from({ length: rounds + 2 }, (_, round) => {
    const of = moved(worldly, round)
    return timed(() => {
      ask(simulator, { case: of, samples: liveDraws, seed: scenario.simulation.seed })
    })
  })
  return median(times.slice(2)) // the first two warm up
}
