import { expect, test } from 'vitest'
import { AnswerBook } from '../../../src/state/runs/answerBook.svelte.ts'
import type { Answers, Task, TaskControl, TaskOf, TaskRunner } from '../../../src/state/runs/task.ts'
import { baseline } from '../../../src/model/baseline.ts'

/** A runner that keeps what it is asked until it is told to answer. */
class Waiting implements TaskRunner {
  readonly asked: { task: Task; control: TaskControl; answer: (answer: Answers['closedShare']) => void; fail: (reason: Error) => void }[] =
    []

  async request<Kind extends Task['kind']>(task: TaskOf<Kind>, control: TaskControl): Promise<Answers[Kind]> {
    return new Promise<Answers[Kind]>((resolve, reject) => {
      this.asked.push({ task, control, answer: resolve as (answer: Answers['closedShare']) => void, fail: reject })
    })
  }
}

const about = (path: string): TaskOf<'closedShare'> => ({
  kind: 'closedShare',
  scenario: baseline,
  paths: [path],
  target: { variable: 'totalNpv' },
})
const share = (of: number) => ({ share: of, error: 0, settled: true })
const soon = () => new Promise((resolve) => setTimeout(resolve))

test('what was asked once is not asked again: not while it is worked out, and not when it was answered', async () => {
  const runner = new Waiting()
  const book = new AnswerBook<'closedShare'>(runner)
  book.ask(about('one'))
  book.ask(about('one'))
  expect(runner.asked).toHaveLength(1)
  runner.asked[0]!.control.progress(0.4)
  expect(book.progressOf(about('one'))).toBe(0.4)
  expect(book.progressOf(about('two'))).toBeUndefined()
  runner.asked[0]!.answer(share(0.5))
  await soon()
  expect(book.answerTo(about('one'))).toEqual(share(0.5))
  expect(book.answerTo(about('two'))).toBeUndefined()
  book.ask(about('one'))
  expect(runner.asked).toHaveLength(1)
})

test('a newer question ends an older one, whose answer is dropped, and the last answer stays at hand', async () => {
  const runner = new Waiting()
  const book = new AnswerBook<'closedShare'>(runner)
  book.ask(about('one'))
  book.ask(about('two'))
  expect(runner.asked[0]!.control.signal.aborted).toBe(true)
  runner.asked[0]!.answer(share(0.1))
  runner.asked[1]!.answer(share(0.2))
  await soon()
  expect(book.answerTo(about('one'))).toBeUndefined()
  expect(book.latest).toEqual({ task: about('two'), answer: share(0.2) })
})

test('what failed says why and can be asked again', async () => {
  const runner = new Waiting()
  const book = new AnswerBook<'closedShare'>(runner)
  book.ask(about('one'))
  runner.asked[0]!.fail(new Error('too much'))
  await soon()
  expect(book.failureOf(about('one'))).toEqual(new Error('too much'))
  book.ask(about('one'))
  expect(runner.asked).toHaveLength(2)
  expect(book.failureOf(about('one'))).toBeUndefined()
})
