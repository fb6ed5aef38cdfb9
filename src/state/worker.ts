import { layOver } from '../engine/case.ts'
import { modelOf } from '../model/models.ts'
import { drive } from './drive.ts'
import { answering } from './questions.ts'
import { working } from './longRuns.ts'
import { Engines, type Answer, type Order, type Report } from './work.ts'

const engines = new Engines()
const running = new Map<number, AbortController>()

const report = (message: Report, buffers: Transferable[] = []) => {
  postMessage(message, { transfer: buffers })
}

/** Long runs off the main thread. One goes on until it is ended; the order to end it comes in between its turns. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'end') running.get(data.id)?.abort()
  else void work(data)
})

async function work(order: Exclude<Order, { kind: 'end' }>): Promise<void> {
  const { id } = order
  const end = new AbortController()
  running.set(id, end)
  try {
    const answer = await drive(runOf(order), end.signal, (share) => {
      report({ kind: 'progress', id, share })
    })
    report({ kind: 'answer', id, answer }, buffersIn(answer))
  } catch (error) {
    if (!end.signal.aborted) report({ kind: 'failure', id, reason: error instanceof Error ? error.message : String(error) })
  } finally {
    running.delete(id)
  }
}

function* runOf(order: Exclude<Order, { kind: 'end' }>): Generator<number, Answer> {
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
