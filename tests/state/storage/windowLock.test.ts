import { describe, expect, test } from 'vitest'
import type { Clock } from '../../../src/state/app/clock.ts'
import { WindowLock } from '../../../src/state/storage/windowLock.ts'

type Held = (lock: Lock | null) => Promise<unknown> | undefined

/** The locks of a browser, as its windows share them. */
class FakeLocks {
  readonly #held = new Set<string>()
  readonly #waiting: { readonly name: string; readonly start: () => void }[] = []

  query() {
    return Promise.resolve({ held: [...this.#held].map((name) => ({ name })), pending: [] })
  }

  request(name: string, { ifAvailable, signal }: LockOptions, held: Held): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const start = () => {
        this.#held.add(name)
        void Promise.resolve(held({ name, mode: 'exclusive' })).then((value) => {
          this.#held.delete(name)
          resolve(value)
          const next = this.#waiting.findIndex((one) => one.name === name)
          if (next >= 0) this.#waiting.splice(next, 1)[0]!.start()
        })
      }
      if (!this.#held.has(name)) start()
      else if (ifAvailable === true) resolve(held(null))
      else {
        this.#waiting.push({ name, start })
        signal?.addEventListener('abort', () => {
          this.#waiting.splice(
            this.#waiting.findIndex((one) => one.start === start),
            1,
          )
          reject(signal.reason as Error)
        })
      }
    })
  }
}

/** A clock that a test turns on. */
class FakeClock implements Clock {
  readonly timers = new Map<number, () => void>()
  now() {
    return 0
  }
  after(milliseconds: number, then: () => void) {
    this.timers.set(milliseconds, then)
    return () => {
      this.timers.delete(milliseconds)
    }
  }
}

function browser(locks: unknown = new FakeLocks()) {
  const clock = new FakeClock()
  const open = () => {
    const page = new EventTarget()
    return { page, lock: new WindowLock(page, locks as LockManager, clock) }
  }
  /** Until somebody waits for a lock that another window has. */
  const waiting = async () => {
    while (clock.timers.size === 0) await Promise.resolve()
  }
  return { clock, open, waiting }
}

describe('a scenario', () => {
  test('is locked by the window that works on it, and let go for the next one', async () => {
    const { open, clock, waiting } = browser()
    const [one, other] = [open().lock, open().lock]
    expect(await one.acquire('board')).toBe(true)
    expect(await one.acquire('board')).toBe(true)
    expect(await one.lockedElsewhere()).toEqual([])
    expect(await other.lockedElsewhere()).toEqual(['board'])
    const refused = other.acquire('board')
    await waiting()
    clock.timers.get(600)!()
    expect(await refused).toBe(false)
    expect(await one.acquire('draft')).toBe(true)
    expect(await other.acquire('board')).toBe(true)
  })

  test('is got by whoever waits for a window that is about to go', async () => {
    const { open, clock, waiting } = browser()
    const [one, other] = [open(), open()]
    await one.lock.acquire('board')
    const got = other.lock.acquire('board')
    await waiting()
    one.page.dispatchEvent(new Event('pagehide'))
    expect(await got).toBe(true)
    expect(clock.timers.size).toBe(0)
  })

  test('is locked anew by a window that comes back', async () => {
    const { open } = browser()
    const [one, other] = [open(), open()]
    await one.lock.acquire('board')
    one.page.dispatchEvent(new Event('pagehide'))
    one.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(await one.lock.acquire('board')).toBe(true)
    expect(await other.lock.lockedElsewhere()).toEqual(['board'])
  })

  test('is locked for one request after the other, the last one in the end', async () => {
    const { open } = browser()
    const [one, other] = [open().lock, open().lock]
    expect(await Promise.all([one.acquire('board'), one.acquire('draft')])).toEqual([true, true])
    expect(await other.lockedElsewhere()).toEqual(['draft'])
  })

  test('belongs to every window where the browser refuses locks', async () => {
    const refused = browser({ request: () => Promise.reject(new DOMException('no', 'SecurityError')) })
    expect(await refused.open().lock.acquire('board')).toBe(true)
  })
})

test('names of other locks are no scenarios', async () => {
  const locks = new FakeLocks()
  void locks.request('worker 1', {}, () => new Promise(() => undefined))
  expect(await browser(locks).open().lock.lockedElsewhere()).toEqual([])
})
