import '../model/everyModel.ts'
import { writeEquations } from '../engine/plan/readyEquations.ts'
import { resolveScenario } from '../engine/resolve.ts'
import { Simulator } from '../engine/simulation.ts'
import { askedOnScreen } from '../analysis/catalogue/figuresInText.ts'
import { firstLook } from '../analysis/catalogue/firstLook.ts'
import { everythingVisible } from '../analysis/catalogue/visible.ts'
import { toldOf } from '../analysis/runs/results.ts'
import { runAtOnce } from '../analysis/runs/runSimulation.ts'
import { writeStored } from '../analysis/runs/storedResults.ts'
import { baseline } from '../model/baseline.ts'
import { latestModel, models } from '../model/models.ts'
import { runDecision } from '../state/runs/decisionTasks.ts'
import { runEvidence } from '../state/runs/evidenceTasks.ts'
import { keyOf } from '../state/runs/task.ts'
import { allObservations } from '../state/workspace/allObservations.ts'
import { contendersOf, standingsTask, versions, versionTasks } from '../state/workspace/contenders.ts'
import { calibrationTask, plainly } from '../state/workspace/seenUpdate.ts'
import { valuesOfAll } from '../ui/figures/figuresOnScreen.ts'

/**
 * The equations of the newest model as it stands, with all that a screen can show: written out when the app is built, so that a page
 * which opens need not do it. A scenario with formulas or lines of its own, or with another assumption fixed, writes its own out.
 */
export function modelEquations(): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  return writeEquations(resolved, everythingVisible(resolved))
}

/**
 * What the newest model comes to, as far as a page shows that nobody has touched: worked out when the app is built, so that figures are
 * there before the engine is.
 */
export function firstResults(): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  const { samples, seed } = baseline.simulation
  const asked = askedOnScreen(resolved, { ...firstLook, beside: valuesOfAll(resolved, firstLook) })
  return writeStored(toldOf(runAtOnce(new Simulator(), { resolved, asked, samples, seed, errors: true })))
}

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
    return [standingsTask(contendersOf(model), seen), ...own.map(({ scenario }) => calibrationTask(scenario, seen))]
  })
  const { newest, earlier, worth } = versionTasks(withSources.at(-1)![1])
  const held = [...ofModels, newest, earlier].map((task) => [keyOf(task), finished(runEvidence(simulator, task))] as const)
  return writeStored(new Map<string, unknown>([...held, [keyOf(worth), finished(runDecision(simulator, worth))]]))
}

/** Run to the end without a pause. */
function finished<Answer>(run: Generator<number, Answer>): Answer {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
