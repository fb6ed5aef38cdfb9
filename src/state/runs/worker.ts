import '../../model/everyModel.ts'
import { readyForDraws } from './fetchEquations.ts'
import { performTask } from './performTask.ts'
import { Simulators } from './simulators.ts'
import type { Returned, Sent } from './workerClient.ts'

/** Performs tasks off the main thread, as they come. A task runs in slices: the message that ends it is read between two of them. */
const simulators = readyForDraws().then(() => new Simulators())
const running = new Map<number, AbortController>()

const say = (returned: Returned, transfer: Transferable[] = []) => {
  postMessage(returned, { transfer })
}

/** Columns and files are handed over, not copied. */
function buffersIn(answer: object): Transferable[] {
  if (answer instanceof Uint8Array) return answer.buffer instanceof ArrayBuffer ? [answer.buffer] : []
  if (!('spread' in answer) || !(answer.spread instanceof Map)) return []
  return [...answer.spread.values()].flatMap((spread: Record<string, Float64Array<ArrayBuffer>>) =>
    Object.values(spread).map(({ buffer }) => buffer),
  )
}

async function work({ id, task }: Extract<Sent, { kind: 'task' }>): Promise<void> {
  const end = new AbortController()
  running.set(id, end)
  const progress = (share: number) => {
    say({ kind: 'progress', id, share })
  }
  try {
    const answer = await performTask(await simulators, task, { signal: end.signal, progress })
    say({ kind: 'answer', id, answer }, buffersIn(answer))
  } catch (error) {
    if (!end.signal.aborted) say({ kind: 'failure', id, reason: (error instanceof Error && error.message) || String(error) })
  } finally {
    running.delete(id)
  }
}

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  if (data.kind === 'end') running.get(data.id)?.abort()
  else void work(data)
})

/** Held until the browser takes it away: so the page learns of a death that fires no event. */
function holdLock() {
  const locks = (navigator as { readonly locks?: LockManager }).locks
  if (!locks) return
  const lock = `worker ${crypto.randomUUID()}`
  const held = () => {
    say({ kind: 'alive', lock })
    return new Promise<never>(() => undefined)
  }
  locks.request(lock, held).catch((error: unknown) => {
    console.warn('No lock for a worker', error)
  })
}
holdLock()
