import { toldOf } from '../../analysis/runs/results.ts'
import type { Simulators } from './simulators.ts'
import type { Answers, Task, TaskControl } from './task.ts'
import { readyForPoint } from './fetchEquations.ts'
import { timeSlice } from './timeSlice.ts'

/** Perform a task in slices, letting others in between. What only some tasks need is fetched for them. Rejects when it was ended or failed. */
export async function performTask(simulators: Simulators, task: Task, { signal, progress }: TaskControl): Promise<Answers[keyof Answers]> {
  const inSlices = <Answer>(run: Generator<number, Answer>) => timeSlice(run, signal, progress)
  switch (task.kind) {
    case 'run':
      return toldOf(await inSlices((await import('./runTasks.ts')).runScenario(simulators, task)))
    case 'texts':
      return toldOf(await inSlices((await import('./runTasks.ts')).figuresOfTexts(simulators, task)))
    case 'influences': {
      const [{ influencesIn }] = await Promise.all([import('./runTasks.ts'), readyForPoint()])
      return { ...(await simulators.inTurn(() => inSlices(influencesIn(simulators, task, 'elsewhere')))) } // with what is worked out when it is looked at
    }
    case 'explained': {
      const { explainedIn } = await import('./runTasks.ts')
      return simulators.inTurn(() => inSlices(explainedIn(simulators, task)))
    }
    case 'worths': {
      const { worthsIn } = await import('./runTasks.ts')
      return simulators.inTurn(() => inSlices(worthsIn(simulators, task)))
    }
    case 'compare':
    case 'disagreement':
    case 'flips':
    case 'goalSeek':
    case 'tippingMap': {
      const [{ runDecision }] = await Promise.all([import('./decisionTasks.ts'), readyForPoint()])
      return inSlices(runDecision(simulators, task))
    }
    case 'hindcast':
    case 'learn':
    case 'valueOfInformation':
    case 'closedShare':
    case 'fullCost':
      return inSlices((await import('./evidenceTasks.ts')).runEvidence(simulators.exact, task))
    case 'export':
      return (await import('./exportTask.ts')).makeExport(task, { signal, progress })
  }
}
