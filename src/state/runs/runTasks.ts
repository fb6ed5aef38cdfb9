import { insightOf, type InsightRequest } from '../../analysis/sensitivity/insight.ts'
import type { Insight, Results } from '../../analysis/runs/results.ts'
import { askedInStory, askedOnScreen } from '../../analysis/catalogue/figuresInText.ts'
import { everythingVisible, merged } from '../../analysis/catalogue/visible.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { modelOf } from '../../model/models.ts'
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

/** The answers that take many runs. */
export function insightInto(simulators: Simulators, { scenario, samples, target, worthOf }: TaskOf<'insight'>): Generator<number, Insight> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const about = { ...(target && { target }), ...(worthOf && { worthOf }) }
  const request: InsightRequest = { resolved, samples, seed: scenario.simulation.seed, ...about }
  return simulators.quickly(
    (simulator) => insightOf(simulator, request),
    ({ claims }) => claims.every(({ mean }) => Number.isFinite(mean)),
  )
}
