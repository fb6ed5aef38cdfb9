import { expect, test } from 'vitest'
import { FetchedPart } from '../../../src/state/app/fetchedPart.ts'

test('a part is fetched once, however many ask for it, and then it is at hand', async () => {
  let fetched = 0
  const part = new FetchedPart(() => Promise.resolve({ name: `part ${(fetched += 1)}` }))
  expect(part.here).toBeUndefined()
  expect(fetched).toBe(0)
  const [taken, whole] = [part.take(({ name }) => name), part.fetch()]
  expect(taken).toBeInstanceOf(Promise)
  expect(await taken).toBe('part 1')
  expect(part.take(({ name }) => name)).toBe('part 1')
  expect(part.here).toBe(await whole)
  expect(fetched).toBe(1)
})

test('a part that could not be fetched is fetched again for whoever asks next', async () => {
  let online = false
  const part = new FetchedPart(() => (online ? Promise.resolve({ name: 'part' }) : Promise.reject(new Error('no network'))))
  await expect(part.take(({ name }) => name)).rejects.toThrow('no network')
  expect(part.here).toBeUndefined()
  online = true
  expect(await part.take(({ name }) => name)).toBe('part')
})
