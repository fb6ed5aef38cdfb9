import type { Insight, Results } from '../../analysis/runs/results.ts'
import type { Engines } from './engines.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Examination, EvidenceAnswers } from './evidenceTasks.ts'
import type { ExportOrder } from './exportTask.ts'
import type { PageAnswers, PageQuestion } from './pageTasks.ts'
import type { TaskControl } from './runner.ts'
import { timeSlice } from './timeSlice.ts'

/** Whatever takes longer than a frame: plain data, so that it can go to a worker. */
export type Task =
  | { readonly kind: 'run'; readonly scenario: Scenario; readonly samples: number }
  | { readonly kind: 'ask'; readonly scenario: Scenario; readonly samples: number }
  | PageQuestion
  | Examination
  | { readonly kind: 'export'; readonly order: ExportOrder }

/** What comes back, by the kind of task; results come without their case, which whoever asked has itself. */
export interface Answers extends PageAnswers, EvidenceAnswers {
  readonly run: Omit<Results, 'resolved'>
  readonly ask: Omit<Insight, 'resolved'>
  readonly export: Uint8Array
}

/** Perform a task in slices, letting others in between. What only some tasks need is fetched for them. Rejects when it was ended or failed. */
export async function perform(engines: Engines, task: Task, watch: TaskControl): Promise<Answers[keyof Answers]> {
  const inSlices = <Answer>(run: Generator<number, Answer>) => {
    const progress = (share: number) => {
      watch.progress(share)
    }
    return timeSlice(run, watch.signal, progress)
  }
  switch (task.kind) {
    case 'run': {
      const { resolved: _, ...answer } = await inSlices((await import('./runTasks.ts')).simulatingAll(engines, task.scenario, task.samples))
      return answer
    }
    case 'ask': {
      const { askingAll } = await import('./runTasks.ts')
      const { resolved: _, ...answer } = await engines.inTurn(() => inSlices(askingAll(engines, task.scenario, task.samples)))
      return answer
    }
    case 'compare':
    case 'seek':
    case 'map':
      return inSlices((await import('./pageTasks.ts')).answering(engines.exact, task))
    case 'hindcast':
    case 'learn':
    case 'inform':
    case 'know':
    case 'deflate':
      return inSlices((await import('./evidenceTasks.ts')).examining(engines.exact, task))
    case 'export':
      return (await import('./exportTask.ts')).makeExport(task.order, watch)
  }
}
