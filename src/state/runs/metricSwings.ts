import { tornado, type Swing } from '../../analysis/sensitivity/tornado.ts'
import type { ValueIndex } from '../../analysis/catalogue/figureRef.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { Simulator } from '../../engine/simulation.ts'

const simulator = new Simulator()

/** What one value of a variable comes to as each assumption alone goes from its low to its high: those that move it, the widest first. */
export function swingsOf(resolved: ResolvedScenario, target: ValueIndex): Swing[] {
  const width = ({ low, high }: Swing) => Math.abs(high - low)
  return tornado(simulator, resolved, resolved.scenario.simulation.seed, target)
    .filter((swing) => width(swing) > 0)
    .sort((one, other) => width(other) - width(one))
}
