import { beforeAll, expect, test, vi } from 'vitest'

type Listener = (event: Record<string, unknown>) => void

const listeners = new Map<string, Listener>()
const skipWaiting = vi.fn()
/** What the device keeps, by version, as addresses. */
const kept = new Map<string, string[]>([['reshoot old', ['./old.js']]])

beforeAll(async () => {
  vi.stubGlobal('self', { addEventListener: (name: string, listener: Listener) => listeners.set(name, listener), skipWaiting })
  vi.stubGlobal('location', { origin: 'https://reshoot.example' })
  vi.stubGlobal('buildFiles', ['./', './app.js'])
  vi.stubGlobal('buildVersion', '2')
  vi.stubGlobal(
    'Request',
    class {
      readonly url: string
      constructor(url: string) {
        this.url = url
      }
    },
  )
  vi.stubGlobal('fetch', ({ url }: { url: string }) => Promise.resolve(`network ${url}`))
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
    open: (name: string) =>
      Promise.resolve({
        addAll: (requests: { url: string }[]) =>
          Promise.resolve(
            kept.set(
              name,
              requests.map(({ url }) => url),
            ),
          ),
        match(wanted: string | { url: string }) {
          const path = (typeof wanted === 'string' ? wanted : wanted.url).replace('https://reshoot.example/', './')
          return Promise.resolve(kept.get(name)?.includes(path) === true ? `kept ${path}` : undefined)
        },
      }),
  })
  await import('../../../src/state/app/serviceWorker.ts')
})

/** Let the worker handle an event. @returns what it waits for, or answers with; nothing where it leaves the browser to it. */
function handle(name: string, event: Record<string, unknown> = {}): Promise<unknown> {
  let answer: unknown
  const take = (value: unknown) => (answer = value)
  listeners.get(name)!({ ...event, waitUntil: take, respondWith: take })
  return Promise.resolve(answer)
}
const ask = (url: string, more: object = {}) => handle('fetch', { request: { method: 'GET', mode: 'no-cors', url, ...more } })

test('a version is kept whole when it is installed, and older ones go when it takes over', async () => {
  await handle('install')
  expect([...kept.keys()]).toEqual(['reshoot old', 'reshoot 2'])
  await handle('activate')
  expect([...kept]).toEqual([['reshoot 2', ['./', './app.js']]])
})

test('what is kept is answered without network, everything else with it', async () => {
  expect(await ask('https://reshoot.example/app.js')).toBe('kept ./app.js')
  expect(await ask('https://reshoot.example/other.js')).toBe('network https://reshoot.example/other.js')
})

test('a shared link whose # was encoded on its way opens the app itself', async () => {
  expect(await ask('https://reshoot.example/%23share=abc', { mode: 'navigate' })).toBe('kept ./')
})

test('other sites and what is no reading are left to the browser', async () => {
  expect(await ask('https://elsewhere.example/app.js')).toBeUndefined()
  expect(await ask('https://reshoot.example/app.js', { method: 'POST' })).toBeUndefined()
})

test('a new version waits until it is told to take over', async () => {
  await handle('message', { data: 'hello' })
  expect(skipWaiting).not.toHaveBeenCalled()
  await handle('message', { data: 'take over' })
  expect(skipWaiting).toHaveBeenCalledOnce()
})
