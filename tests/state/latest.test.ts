import { expect, test } from 'vitest'
import { latest } from '../../src/state/latest.ts'

/** A task whose runs end when the test says so. */
function slowTask() {
  const runs: { readonly request: number; readonly end: (answer: string) => void; readonly fail: (error: Error) => void }[] = []
  const task = (request: number) => new Promise<string>((end, fail) => runs.push({ request, end, fail }))
  return { runs, task }
}

const fail = (error: unknown) => {
  throw error
}

const rest = () => new Promise((resolve) => setTimeout(resolve))

test('of the requests that come while one is running only the newest is worked out', async () => {
  const { runs, task } = slowTask()
  const answers: string[] = []
  const ask = latest(task, (answer) => answers.push(answer), fail)
  for (const request of [1, 2, 3, 4]) ask(request)
  expect(runs.map(({ request }) => request)).toEqual([1])
  runs[0]?.end('one')
  await rest()
  expect(runs.map(({ request }) => request)).toEqual([1, 4])
  runs[1]?.end('four')
  await rest()
  expect(answers).toEqual(['one', 'four'])
})

test('the task never runs twice at once', async () => {
  let running = 0
  let most = 0
  const ask = latest(
    async () => {
      running += 1
      most = Math.max(most, running)
      await rest()
      running -= 1
    },
    () => undefined,
    fail,
  )
  for (let request = 0; request < 5; request += 1) {
    ask(request)
    await rest()
  }
  expect(most).toBe(1)
})

test('a failure reaches the caller with its request, and the next request is worked out all the same', async () => {
  const { runs, task } = slowTask()
  const answers: string[] = []
  const failures: unknown[] = []
  const ask = latest(
    task,
    (answer) => answers.push(answer),
    (error, request) => failures.push([error, request]),
  )
  ask(1)
  ask(2)
  const error = new Error('no')
  runs[0]?.fail(error)
  await rest()
  runs[1]?.end('two')
  await rest()
  expect(failures).toEqual([[error, 1]])
  expect(answers).toEqual(['two'])
})

test('an answer that nobody can take in is a failure too, and leaves the way free', async () => {
  const failures: unknown[] = []
  const ask = latest(
    (request: number) => request,
    () => {
      throw new Error('screen')
    },
    (_, request) => failures.push(request),
  )
  ask(1)
  await rest()
  ask(2)
  await rest()
  expect(failures).toEqual([1, 2])
})
