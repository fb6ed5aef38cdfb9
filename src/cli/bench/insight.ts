import { ask } from '../../analysis/insight.ts'
import { layOver } from '../../engine/case.ts'
import { Simulator } from '../../engine/simulation.ts'
import { latestModel } from '../../model/models.ts'
import { median, timed } from './rounds.ts'
import { liveDraws, scenario } from './subject.ts'

/**
 * Milliseconds from the release of a slider to tornado, shares of variance and worth of all claims, as the worker answers it:
 * the simulator is warm, and each time another value of an assumption is asked about.
 */
export function insightMs(rounds: number): number {
  const simulator = new Simulator()
  const [path = '', own = 0] = Object.entries(latestModel.world).flatMap(([name, { value, distribution }]) => (distribution === 'pert' ? [[name, value] as const] : []))[0] ?? []
  const times = Array.from({ length: rounds + 2 }, (_, round) => {
    const moved = layOver(latestModel, { ...scenario, assumptions: { [path]: { value: own * (1 + round / 100) } } })
    return timed(() => {
      ask(simulator, { case: moved, samples: liveDraws, seed: scenario.simulation.seed })
    })
  })
  return median(times.slice(2)) // the first two warm up
}
