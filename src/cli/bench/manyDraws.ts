/** A process of its own, so that the memory of a long run can be told: `manyDraws.ts SAMPLES` sends one `Growth` to its parent. */
import { simulate } from '../../analysis/simulate.ts'
import { Simulator } from '../../engine/simulation.ts'
import type { Growth } from './growth.ts'
import { everythingShown, subject } from './subject.ts'

const samples = Number(process.argv[2])
const before = process.memoryUsage().rss
const start = performance.now()
simulate(new Simulator(), { case: subject, asked: everythingShown, samples, seed: subject.scenario.simulation.seed })
const ms = performance.now() - start
process.send?.({ samples, ms, megabytes: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 } satisfies Growth)
