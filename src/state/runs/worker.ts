import { layOver } from '../../engine/case.ts'
import { modelOf } from '../../model/models.ts'
import { serve } from './workerClient.ts'
import { answering } from './pageTasks.ts'
import { working } from './tasks.ts'
import { Engines, type Answer, type Order } from './work.ts'

const engines = new Engines()

/** Long runs off the main thread. */
serve<Order, Answer>({ begin: runOf, buffersIn })

function* runOf(order: Order): Generator<number, Answer> {
  if (order.kind === 'question') return yield* answering(engines.exact, order.question)
  const { kind, scenario, samples } = order
  const { case: _, ...answer } = yield* working(engines, kind, layOver(modelOf(scenario.model), scenario), samples)
  return answer
}

/** Columns are handed over, not copied. */
function buffersIn(answer: object): Transferable[] {
  if (!('spread' in answer) || !(answer.spread instanceof Map)) return []
  return [...answer.spread.values()].flatMap((spread: Record<string, Float64Array<ArrayBuffer>>) =>
    Object.values(spread).map(({ buffer }) => buffer),
  )
}
