import '../../src/model/everyModel.ts'
import { inputOf } from '../../src/analysis/catalogue/address.ts'
import { baseline } from '../../src/model/baseline.ts'
import { resolveScenario, type ResolvedScenario } from '../../src/engine/resolve.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { blockDraws } from '../../src/engine/wasm/memoryLayout.ts'
import { single } from '../../src/engine/wasm/precision.ts'
import { latestModel } from '../../src/model/models.ts'
import type { Focus } from '../../src/analysis/catalogue/visible.ts'

/** Draws of a full recomputation: 10,248, whole blocks, as programs in C go through them. */
export const manyDraws = 427 * blockDraws

/** Draws while a slider moves. */
export const liveDraws = 4096

/** What is measured: the model's own values. */
export const subject: ResolvedScenario = resolveScenario(latestModel, baseline)

/** The assumption behind the first slider of Explore. */
export const firstSlider = 'liveSeries.usableStart'

/** What Explore shows at first. */
export const firstView: Focus = {
  industry: 'liveSeries',
  year: 10,
  charts: ['waterfall', 'cost', 'saving'],
  lens: 'industry',
  scope: 'all',
}

/** An assumption that everything depends on. */
export const worldly = 'gpuHourPrice'

/** The model with a slider moved, another bit at every step. */
export function moved(path: string, step: number): ResolvedScenario {
  const own = inputOf(subject, path).value
  return resolveScenario(latestModel, { ...baseline, assumptions: { [path]: { value: own * (1 + (step % 50) / 100) } } })
}

/** A simulator as the app has it for what moves with the hand, and for sensitivity: in single precision. */
export const quickSimulator = (): Simulator => new Simulator(undefined, single)
