import { Simulator } from '../engine/simulation.ts'
import { drive } from './drive.ts'
import { examining, type Order, type Report } from './examination.ts'

const simulator = new Simulator()
const running = new Map<number, AbortController>()

const report = (message: Report) => {
  postMessage(message)
}

/** Examinations off the main thread. One goes on until it is ended; the order to end it comes in between its turns. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'end') running.get(data.id)?.abort()
  else void work(data)
})

async function work({ id, examination }: Order & { kind: 'examine' }): Promise<void> {
  const end = new AbortController()
  running.set(id, end)
  try {
    const finding = await drive(examining(simulator, examination), end.signal, (share) => {
      report({ kind: 'progress', id, share })
    })
    report({ kind: 'finding', id, finding })
  } catch (error) {
    if (!end.signal.aborted) report({ kind: 'failure', id, reason: error instanceof Error ? error.message : String(error) })
  } finally {
    running.delete(id)
  }
}
