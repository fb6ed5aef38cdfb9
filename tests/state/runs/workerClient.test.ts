import { expect, it } from 'vitest'
import type { Answers, TaskControl, TaskOf } from '../../../src/state/runs/task.ts'
import { WorkerClient, WorkerDied, type Returned, type Sent } from '../../../src/state/runs/workerClient.ts'
import { scenarioOf } from '../../engine/cases.ts'

/** A worker that does only what a test says. */
class FakeWorker extends EventTarget {
  readonly sent: Sent[] = []
  terminated = false
  postMessage(sent: Sent) {
    this.sent.push(structuredClone(sent))
  }
  terminate() {
    this.terminated = true
  }
  say(data: Returned) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
  fail(kind = 'error') {
    this.dispatchEvent(new Event(kind)) // as of a script that cannot be loaded: without a message
  }
  answer(id: number, samples: number) {
    this.say({ kind: 'answer', id, answer: answerOf(samples) })
  }
}

const answerOf = (samples: number) => ({ samples }) as Answers['run']
const task: TaskOf<'run'> = { kind: 'run', scenario: scenarioOf(), samples: 1 }

function start() {
  const workers: FakeWorker[] = []
  const freed = new Map<string, () => void>()
  const hire = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }
  const client = new WorkerClient(
    hire,
    () => Promise.reject(new Error('not here')),
    (lock) => new Promise((resolve) => freed.set(lock, resolve)),
  )
  const shares: number[] = []
  const end = new AbortController()
  const watch: TaskControl = { signal: end.signal, progress: (share) => void shares.push(share) }
  const request = (by = watch) => client.request<'run'>(task, by)
  return { workers, freed, request, shares, end, watch }
}
const unwatched = () => ({ signal: new AbortController().signal, progress: () => undefined })
const turn = () => new Promise((resolve) => setTimeout(resolve))

it.each(['error', 'messageerror'])('tries a task again in a new worker when the first dies in the middle: %s', async (kind) => {
  const { workers, request, shares } = start()
  const answer = request()
  await turn()
  workers[0]!.say({ kind: 'progress', id: 1, share: 0.5 })
  workers[0]!.fail(kind)
  expect(workers[0]!.terminated).toBe(true)
  expect(workers[1]!.sent).toEqual(workers[0]!.sent)
  workers[0]!.answer(1, 3) // what the dead one had still said is not heard
  workers[1]!.answer(1, 7)
  expect(await answer).toEqual({ samples: 7 })
  expect(shares).toEqual([0.5])
})

it('rejects a task that two workers died of, in words, and gives the next task a new worker', async () => {
  const { workers, request } = start()
  const answer = request()
  const failed = expect(answer).rejects.toThrow(WorkerDied)
  await turn()
  workers[0]!.fail()
  workers[1]!.fail()
  await failed
  await expect(answer).rejects.toThrow(/stopped twice/)
  const next = request()
  await turn()
  expect(workers).toHaveLength(3)
  workers[2]!.answer(2, 5)
  expect(await next).toEqual({ samples: 5 })
})

it('replaces a worker that died while it had nothing to do when the next task comes', async () => {
  const { workers, request } = start()
  const first = request()
  await turn()
  workers[0]!.answer(1, 1)
  await first
  workers[0]!.fail()
  expect(workers).toHaveLength(1)
  const second = request()
  await turn()
  workers[1]!.answer(2, 2)
  expect(await second).toEqual({ samples: 2 })
})

it('notices by its lock that a worker has closed without any event', async () => {
  const { workers, request, freed } = start()
  const answer = request()
  await turn()
  workers[0]!.say({ kind: 'alive', lock: 'worker a' })
  freed.get('worker a')!()
  await turn()
  workers[1]!.answer(1, 4)
  expect(await answer).toEqual({ samples: 4 })
})

it('hears neither answers nor progress of a task that was called off', async () => {
  const { workers, request, shares, end } = start()
  const answer = request()
  const failed = expect(answer).rejects.toThrow('aborted')
  await turn()
  end.abort()
  workers[0]!.say({ kind: 'progress', id: 1, share: 0.5 })
  workers[0]!.answer(1, 1)
  await failed
  expect(workers[0]!.sent.at(-1)).toEqual({ kind: 'end', id: 1 })
  expect(shares).toEqual([])
})

it('answers one of two tasks at once when the other is called off, even when the worker dies', async () => {
  const { workers, request, end, watch } = start()
  const [one, other] = [request(watch), request(unwatched())]
  const failed = expect(one).rejects.toThrow('aborted')
  await turn()
  end.abort()
  workers[0]!.fail()
  expect(workers[1]!.sent.map(({ id }) => id)).toEqual([2])
  workers[1]!.answer(2, 9)
  await failed
  expect(await other).toEqual({ samples: 9 })
})

it('fails a task for the reason that the worker tells, and keeps the worker', async () => {
  const { workers, request } = start()
  const failed = expect(request()).rejects.toThrow('no such industry')
  await turn()
  workers[0]!.say({ kind: 'failure', id: 1, reason: 'no such industry' })
  await failed
  expect(workers[0]!.terminated).toBe(false)
})
