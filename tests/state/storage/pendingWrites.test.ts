import { afterEach, expect, test, vi } from 'vitest'
import { pendingWritesIn } from '../../../src/state/storage/pendingWrites.ts'
import type { PendingWrite } from '../../../src/state/storage/storage.ts'
import { refuseLocalStorage, stubLocalStorage } from './localStorage.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const title = { 'zh-CN': '董事会', en: 'Board' }
const pending = (id: string): PendingWrite => ({
  head: { id, at: 1, title, description: title, text: '{}', untouched: false },
  after: undefined,
})

test('what a window could not write any more is taken by the next one, once', () => {
  stubLocalStorage()
  pendingWritesIn('closed').write([pending('a'), pending('b')])
  const next = pendingWritesIn('next')
  next.write([pending('c')])
  expect(next.take().map(({ head }) => head.id)).toEqual(['a', 'b'])
  expect(next.take()).toEqual([])
  expect(
    pendingWritesIn('third')
      .take()
      .map(({ head }) => head.id),
  ).toEqual(['c'])
})

test('what has been written after all is taken back by an empty list', () => {
  stubLocalStorage()
  const closing = pendingWritesIn('closing')
  closing.write([pending('a')])
  closing.write([])
  expect(pendingWritesIn('next').take()).toEqual([])
})

test('an entry that cannot be read, and a storage that is refused, are as good as empty', () => {
  stubLocalStorage()
  localStorage.setItem('reshoot.unkept.broken', '{')
  expect(pendingWritesIn('next').take()).toEqual([])
  refuseLocalStorage()
  const window = pendingWritesIn('window')
  window.write([pending('a')])
  expect(window.take()).toEqual([])
})
