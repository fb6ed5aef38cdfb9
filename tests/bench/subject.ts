import { baseline } from '../../src/model/baseline.ts'
import { resolveScenario, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { single } from '../../src/engine/wasm/precision.ts'
import { latestModel } from '../../src/model/models.ts'
import type { Focus } from '../../src/analysis/catalogue/visible.ts'
import type { Scenario } from '../../src/model/scenario.ts'

/** Draws of a full recomputation. */
export const manyDraws = 10_240

/** Draws while a slider moves. */
export const liveDraws = 4096

/** The scenario in which nothing differs from the model. */
export const scenario: Scenario = baseline

/** What is measured: the model's own values. */
export const subject: ResolvedScenario = resolveScenario(latestModel, scenario)

/** The assumption behind the first slider of Explore. */
export const firstSlider = 'shortDrama.usableStart'

/** What Explore shows at first. */
export const firstView: Focus = {
  industry: 'shortDrama',
  year: 10,
  charts: ['waterfall', 'cost', 'saving'],
  lens: 'industry',
  scope: 'all',
}

/** An assumption that everything depends on. */
export const worldly = 'startPrice'

/** The model with a slider moved, another bit at every step. */
export function moved(path: string, step: number): ResolvedScenario {
  const own = inputAt(subject, path).value
  return resolveScenario(latestModel, { ...scenario, assumptions: { [path]: { value: own * (1 + (step % 50) / 100) } } })
}

/** An assumption of a case by its path. */
export function inputAt(resolved: ResolvedScenario, path: string): Input {
  const input = [...resolved.inputs.values()].flat().find((one) => one.path === path)
  if (!input) throw new Error(`No assumption ${path}`)
  return input
}

/** A simulator as the app has it for what moves with the hand, and for sensitivity: in single precision. */
export const quickSimulator = (): Simulator => new Simulator(undefined, single)
