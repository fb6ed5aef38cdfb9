import { writeStored } from '../../analysis/runs/storedResults.ts'
import { Simulator } from '../../engine/simulation.ts'
import '../../model/everyModel.ts'
import { latestModel, models } from '../../model/models.ts'
import { runDecision } from '../runs/decisionTasks.ts'
import { runEvidence } from '../runs/evidenceTasks.ts'
import { keyOf } from '../runs/task.ts'
import { allObservations } from './allObservations.ts'
import { scoredBeside, standingsTask, versions, versionTasks } from './scoredScenarios.ts'
import { calibrationTask, plainly } from './seenUpdate.ts'
import { finish } from '../../analysis/runs/finish.ts'

/** Every version of the model. At the top of the module, since who builds the app lets go of it once it has been read: nothing can be imported later. */
const withSources = await Promise.all(
  Object.values(models[latestModel.id] ?? {}).map(async (model) => [model, await model.background.sources()] as const),
)

/** How the scenarios that come with the app, and the versions of the model, stood up to what was seen, by the keys of the tasks that ask. */
export function evidenceAnswers(): Uint8Array {
  const simulator = new Simulator()
  const ofModels = withSources.flatMap(([model, sources]) => {
    const seen = allObservations(model.observations, sources).map(plainly)
    const own = versions().filter(({ scenario }) => scenario.model.version === model.version)
    return [standingsTask(scoredBeside(model), seen), ...own.map(({ scenario }) => calibrationTask(scenario, seen))]
  })
  const { newest, earlier, worth } = versionTasks(withSources.at(-1)![1])
  const held = [...ofModels, newest, earlier].map((task) => [keyOf(task), finish(runEvidence(simulator, task))] as const)
  return writeStored(new Map<string, unknown>([...held, [keyOf(worth), finish(runDecision(simulator, worth))]]))
}
