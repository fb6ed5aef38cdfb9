/** A process of its own, so that the memory of a long run can be told: `manyDraws.ts SAMPLES` tells its parent how far it is. */
import { runSimulation } from '../../src/analysis/runs/runSimulation.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { visibleNow } from '../../src/analysis/catalogue/visible.ts'
import { firstView, subject } from './subject.ts'

/** What a run of so many draws has taken so far. */
export interface Growth {
  /** Done so far, 0 to 1. */
  readonly share: number
  readonly ms: number
  /** The most memory that the process held at any time, less what it held before the run. */
  readonly megabytes: number
}

const before = process.memoryUsage().rss
const simulator = new Simulator()

function run(samples: number, tell: (share: number) => void): void {
  const asked = visibleNow(subject, firstView) // as the app asks for a million
  const request = { resolved: subject, asked, samples, seed: subject.scenario.simulation.seed, errors: true }
  for (const share of runSimulation(simulator, request)) tell(share)
}

run(100, () => undefined) // the module is made before the clock starts
const start = performance.now()
const tell = (share: number) => {
  const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  process.send?.({ share, ms: performance.now() - start, megabytes } satisfies Growth)
}
run(Number(process.argv[2]), (share) => {
  if (share < 1) tell(share)
})
tell(1)
