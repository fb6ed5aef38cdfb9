import { explainedBy, influencesOf, worthsOf, type DrawnCase } from '../../analysis/sensitivity/insight.ts'
import type { Explained, Influences, Results, Worths } from '../../analysis/runs/results.ts'
import { askedInStory, askedOnScreen } from '../../analysis/catalogue/figuresInText.ts'
import { everythingVisible, merged } from '../../analysis/catalogue/visible.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Simulators } from './simulators.ts'
import type { TaskOf } from './task.ts'

/** What a scenario comes to with so many draws, each figure with its error. */
export function runScenario({ exact }: Simulators, { scenario, samples, focus }: TaskOf<'run'>): Generator<number, Results> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const asked = focus ? askedOnScreen(resolved, focus) : merged([...everythingVisible(resolved), ...askedInStory(resolved)])
  return runSimulation(exact, { resolved, asked, samples, seed: scenario.simulation.seed, errors: true })
}

/** What the texts of a scenario ask for, and nothing else. */
export function figuresOfTexts({ exact }: Simulators, { scenario }: TaskOf<'texts'>): Generator<number, Results> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const { samples, seed } = scenario.simulation
  return runSimulation(exact, { resolved, asked: merged(askedInStory(resolved)), samples, seed, errors: true })
}

/** What moves a figure; what each assumption explains by itself may be found out elsewhere. */
export const influencesIn = (
  simulators: Simulators,
  { target, ...of }: TaskOf<'influences'>,
  explained?: 'elsewhere',
): Generator<number, Influences> =>
  simulators.quickly(
    (simulator) => influencesOf(simulator, drawnOf(of), target, explained),
    ({ mean, influences }) => [mean, ...influences.flatMap(({ low, high }) => [low, high])].every(Number.isFinite),
  )

/** What each assumption explains of a figure by itself. */
export const explainedIn = (simulators: Simulators, { target, ...of }: TaskOf<'explained'>): Generator<number, Explained> =>
  simulators.quickly(
    (simulator) => explainedBy(simulator, drawnOf(of), target),
    ({ mean }) => Number.isFinite(mean),
  )

/** What the claims are worth to a figure. */
export const worthsIn = (simulators: Simulators, { worthOf, ...of }: TaskOf<'worths'>): Generator<number, Worths> =>
  simulators.quickly(
    (simulator) => worthsOf(simulator, drawnOf(of), worthOf),
    ({ claims }) => claims.every(({ mean }) => Number.isFinite(mean)),
  )

const drawnOf = ({ scenario, samples }: { readonly scenario: Scenario; readonly samples: number }): DrawnCase => ({
  resolved: resolveScenario(modelOf(scenario.model), scenario),
  ...{ samples, seed: scenario.simulation.seed },
})
