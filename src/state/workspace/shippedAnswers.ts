import { aboutOf } from '../../analysis/catalogue/target.ts'
import { firstLook } from '../../analysis/catalogue/firstLook.ts'
import { reportValues } from '../../analysis/catalogue/reportValues.ts'
import { plainFocus } from '../../analysis/catalogue/visible.ts'
import { toldOf } from '../../analysis/runs/results.ts'
import { finish } from '../../analysis/runs/finish.ts'
import { ReadyEquations } from '../../engine/plan/readyEquations.ts'
import { takeReady } from '../../engine/simulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { baseline } from '../../model/baseline.ts'
import '../../model/everyModel.ts'
import { latestModel, models } from '../../model/models.ts'
import { runDecision } from '../runs/decisionTasks.ts'
import { flipsTask } from '../runs/flipsTask.ts'
import { runEvidence } from '../runs/evidenceTasks.ts'
import { explainedIn, influencesIn, runScenario, worthsIn } from '../runs/runTasks.ts'
import { Simulators } from '../runs/simulators.ts'
import { keyOf, type Answers, type BuiltAnswers, type Task, type TaskOf } from '../runs/task.ts'
import { allObservations } from './allObservations.ts'
import { scoredBeside, standingsTask, versions, versionTasks } from './scoredScenarios.ts'
import { calibrationTask, plainly } from './seenUpdate.ts'

/** Every version of the model. At the top of the module, since who builds the app lets go of it once it has been read: nothing can be imported later. */
const withSources = await Promise.all(
  Object.values(models[latestModel.id] ?? {}).map(async (model) => [model, await model.background.sources()] as const),
)

/**
 * What pages ask that nobody has changed anything on, by the keys of the tasks that ask: what a report of the model's own values tells,
 * what moves their figures and what alone would turn them, and how its versions and the scenarios that come with the app stood up to what was seen.
 *
 * @param equations Those of the newest model, written out.
 */
export function shippedAnswers(equations: Uint8Array): BuiltAnswers {
  takeReady({ forDraws: new ReadyEquations(equations) })
  const simulators = new Simulators()
  const { exact } = simulators
  const resolved = resolveScenario(latestModel, baseline)
  const { samples } = baseline.simulation
  const focus = plainFocus({ ...firstLook, beside: reportValues(resolved) })
  const report: TaskOf<'run'> = { kind: 'run', scenario: baseline, samples, focus }
  const { target, worthOf } = aboutOf(resolved, firstLook)
  const influences: TaskOf<'influences'> = { kind: 'influences', scenario: baseline, samples, target }
  const explained: TaskOf<'explained'> = { ...influences, kind: 'explained' }
  const worths: TaskOf<'worths'> = { kind: 'worths', scenario: baseline, samples, worthOf }
  const flips = flipsTask(resolved, firstLook.industry)
  const ofModels = withSources.flatMap(([model, sources]) => {
    const seen = allObservations(model.observations, sources).map(plainly)
    const own = versions().filter(({ scenario }) => scenario.model.version === model.version)
    return [standingsTask(scoredBeside(model), seen), ...own.map(({ scenario }) => calibrationTask(scenario, seen))]
  })
  const { newest, earlier, worth } = versionTasks(withSources.at(-1)![1])
  return new Map<string, Answers[Task['kind']]>([
    [keyOf(report), toldOf(finish(runScenario(simulators, report)))],
    [keyOf(influences), { ...finish(influencesIn(simulators, influences, 'elsewhere')) }],
    [keyOf(explained), finish(explainedIn(simulators, explained))],
    [keyOf(worths), finish(worthsIn(simulators, worths))],
    [keyOf(flips), finish(runDecision(simulators, flips))],
    ...[...ofModels, newest, earlier].map((task) => [keyOf(task), finish(runEvidence(exact, task))] as const),
    [keyOf(worth), finish(runDecision(simulators, worth))],
  ])
}
