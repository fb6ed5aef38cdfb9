import { closedShare } from '../../analysis/sensitivity/closedShare.ts'
import { fullCost } from '../../analysis/explain/fullCost.ts'
import { hindcast, type Hindcast } from '../../analysis/evidence/hindcast.ts'
import { valueOfInformation } from '../../analysis/sensitivity/valueOfInformation.ts'
import { learn } from '../../analysis/evidence/learning.ts'
import { toldOf } from '../../analysis/runs/results.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import type { Observed } from '../../analysis/evidence/errorModel.ts'
import { marketName, marketOf } from '../../model/ours.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Answers, TaskOf } from './task.ts'

type EvidenceKind = 'hindcast' | 'learn' | 'valueOfInformation' | 'closedShare' | 'fullCost'

const samples = batchDraws

/** Points that walk to where they agree with what was seen: each costs hundreds of moves. */
const walking = 1024

/** Perform a task of the evidence page. Yields the share done, 0 to 1. */
export function* runEvidence(simulator: Simulator, task: TaskOf<EvidenceKind>): Generator<number, Answers[EvidenceKind]> {
  if (task.kind === 'hindcast') return yield* hindcastAll(simulator, task)
  const { scenario } = task
  const { seed } = scenario.simulation
  const resolved = resolve(scenario)
  switch (task.kind) {
    case 'learn': {
      const { results, method } = task
      return yield* learn(simulator, { resolved, seen: ofMarket(task.seen, resolved), results, method, samples: walking, seed })
    }
    case 'valueOfInformation':
      return yield* valueOfInformation(simulator, resolved, task.decision, samples, seed)
    case 'closedShare':
      return yield* closedShare(simulator, resolved, task.paths, samples, seed, task.target)
    case 'fullCost':
      return yield* fullCost(simulator, resolved, task.asked, samples, seed)
  }
}

function* hindcastAll(simulator: Simulator, { scenarios, seen, overYears }: TaskOf<'hindcast'>): Generator<number, Answers['hindcast']> {
  const casts: Hindcast[] = []
  for (const [index, scenario] of scenarios.entries()) {
    casts.push(yield* hindcast(simulator, marketIn(scenario), seen, samples, scenario.simulation.seed))
    yield (index + 1) / scenarios.length
  }
  const [first] = scenarios
  if (!first) throw new Error('No scenario to hold against what was seen')
  if (!overYears) return { casts }
  const names = seen.map(({ variable }) => variable)
  const resolved = marketIn(first)
  const request = { resolved, asked: asking(resolved, names), samples, seed: first.simulation.seed }
  return { results: toldOf(yield* runSimulation(simulator, request)), casts }
}

const resolve = (scenario: Scenario) => resolveScenario(modelOf(scenario.model), scenario)

/** What was seen was seen of the market, and as far as anybody has looked: which of our projects are asked about changes nothing of it. */
function marketIn(scenario: Scenario): ResolvedScenario {
  const { until } = scenario.scope ?? {}
  return resolve({ ...marketOf(scenario), ...(until !== undefined && { scope: { until } }) })
}

/** The same of the market's own variables, where ours go by their names. */
const ofMarket = (seen: readonly Observed[], { symbols }: ResolvedScenario): readonly Observed[] =>
  seen.map((one) => (symbols.has(marketName(one.variable)) ? { ...one, variable: marketName(one.variable) } : one))
