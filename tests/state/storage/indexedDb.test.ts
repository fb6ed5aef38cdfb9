import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { changeStored, heads, removeStored, states } from '../../../src/state/storage/indexedDb.ts'
import type { StoredHead } from '../../../src/state/storage/storage.ts'

const title = { 'zh-CN': '董事会', en: 'Board' }
const headOf = (id: string, at: number): StoredHead => ({ id, at, title, description: title, text: `{${at}}`, untouched: false })

/** Keep a state of a scenario, dropping others. */
const keep = (id: string, at: number, drop: readonly number[] = []) =>
  changeStored(id, () => ({ head: headOf(id, at), states: [{ at, text: `{${at}}` }], drop }))

test('a scenario is kept with its history, and every other one by itself', async () => {
  expect(await heads()).toEqual([])
  expect(await keep('one', 1)).toBe(true)
  await keep('one', 2)
  await keep('one more', 5)
  expect((await heads()).map(({ id, at }) => [id, at])).toEqual([
    ['one', 2],
    ['one more', 5],
  ])
  expect(await states('one')).toEqual([
    { at: 1, text: '{1}' },
    { at: 2, text: '{2}' },
  ])
  await keep('one', 3, [1, 2])
  expect((await states('one')).map(({ at }) => at)).toEqual([3])
  expect((await states('one more')).map(({ at }) => at)).toEqual([5])
})

test('who decides what is written is told what is kept and when; nothing decided is nothing written', async () => {
  await keep('two', 10)
  await keep('two', 11)
  let told: unknown
  const decided = await changeStored('two', (kept, times) => {
    told = [kept?.at, times]
    return undefined
  })
  expect([decided, told]).toEqual([false, [11, [10, 11]]])
  expect((await states('two')).length).toBe(2)
})

test('a change that fails leaves all as it was', async () => {
  await keep('three', 20)
  const uncloneable = { at: 22, text: (() => '') as unknown as string }
  const failing = changeStored('three', () => ({ head: headOf('three', 22), states: [uncloneable], drop: [20] }))
  await expect(failing).rejects.toThrow()
  expect((await states('three')).map(({ at }) => at)).toEqual([20])
})

test('a scenario that is removed goes with its history, and no other', async () => {
  await keep('four', 30)
  await keep('five', 31)
  await removeStored('four')
  expect((await heads()).map(({ id }) => id)).not.toContain('four')
  expect(await states('four')).toEqual([])
  expect((await states('five')).length).toBe(1)
})
