/** A process of its own, so that the memory of a long run can be told: `manyDraws.ts SAMPLES` sends one `Growth` to its parent. */
import { simulate } from '../../analysis/simulate.ts'
import { Simulator } from '../../engine/simulation.ts'
import { everythingShown } from './shown.ts'
import { subject } from './subject.ts'

/** What a run of so many draws takes. */
export interface Growth {
  readonly ms: number
  /** The most memory that the process held at any time, less what it held before the run. */
  readonly megabytes: number
}

const samples = Number(process.argv[2])
const before = process.memoryUsage().rss
const simulator = new Simulator()
const run = (samples: number) =>
  simulate(simulator, { case: subject, asked: everythingShown(subject), samples, seed: subject.scenario.simulation.seed })
run(100) // the module is made before the clock starts
const start = performance.now()
run(samples)
const ms = performance.now() - start
process.send?.({ ms, megabytes: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 } satisfies Growth)
