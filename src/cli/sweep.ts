import { askedInHead } from '../analysis/catalogue/figuresInText.ts'
import { pointResults } from '../analysis/runs/pointResults.ts'
import { resolveScenario } from '../engine/resolve.ts'
import { Simulator } from '../engine/simulation.ts'
import type { SweepStep } from '../files/sweepTables.ts'
import type { Model } from '../model/model.ts'
import type { Scenario } from '../model/scenario.ts'
import { applySettings, type Applied } from './applySettings.ts'
import type { Sweep } from './arguments.ts'
import { simulateDraws } from './simulateDraws.ts'

/** The values at each step: those of the first sweep, and at each of these all of the second. */
export const placesOf = (sweeps: readonly Sweep[]): number[][] =>
  sweeps.reduce<number[][]>((before, { values }) => before.flatMap((at) => values.map((value) => [...at, value])), [[]])

/** A scenario at a step of a sweep. */
const atPlace = (scenario: Scenario, sweeps: readonly Sweep[], at: readonly number[], model: Model): Applied =>
  applySettings(
    scenario,
    sweeps.map(({ path }, index) => ({ path, value: at[index] ?? NaN })),
    model,
  )

/** What is wrong with the ends of each sweep, and so with what lies between them, for bounds have no holes. */
export function faultsOfSweeps(scenario: Scenario, sweeps: readonly Sweep[], model: Model): Applied['faults'] {
  return sweeps.flatMap(({ path, values }) => {
    const ends = [values[0] ?? NaN, values.at(-1) ?? NaN].map((value) => applySettings(scenario, [{ path, value }], model).faults)
    const [first = [], last = []] = ends
    // A path that is nowhere is so at both ends.
    return first.some(({ fault }) => fault.kind === 'unknown-name') ? first : [...first, ...last]
  })
}

/** Work out a scenario at every step of its sweeps: the same draws at each, so that figures differ because of what is swept alone. */
export function* runSweeps(
  scenario: Scenario,
  sweeps: readonly Sweep[],
  { model, asked, point }: { readonly model: Model; readonly asked: readonly string[]; readonly point: boolean },
): Generator<SweepStep, void> {
  const simulator = new Simulator()
  for (const at of placesOf(sweeps)) {
    const resolved = resolveScenario(model, atPlace(scenario, sweeps, at, model).scenario)
    if (point) yield { at, results: pointResults(resolved) }
    else {
      const { samples, seed } = scenario.simulation
      yield { at, results: simulateDraws(resolved, { samples, seed, asked, besides: askedInHead(resolved), simulator }).results }
    }
  }
}
