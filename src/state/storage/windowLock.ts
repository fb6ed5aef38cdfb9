import { systemClock, type Clock } from '../app/clock.ts'

const prefix = 'reshoot.'

/** A window that was killed may hold its lock a moment longer, in milliseconds. */
const patience = 600

/**
 * A window holds a lock on the scenario that it works on, and lets go of it when it is closed or reloaded; of one that is killed
 * the browser takes it. Where a browser has no locks two windows are told apart only when the second one keeps something.
 */
export class WindowLock {
  readonly #locks: LockManager | undefined
  readonly #clock: Clock
  #held: string | undefined
  #release = (): void => undefined
  /** One lock is taken after the other: two at once would wait for each other. */
  #last: Promise<unknown> = Promise.resolve()

  /**
   * @param page Fires `pagehide` and `pageshow`.
   * @param locks Not there on pages that came without encryption, whatever the types say.
   */
  constructor(
    page: EventTarget = globalThis,
    locks: LockManager | undefined = (navigator as { readonly locks?: LockManager }).locks,
    clock: Clock = systemClock,
  ) {
    this.#locks = locks
    this.#clock = clock
    // What is still to be written when the window goes is written all the same; should the window come back, it takes the lock anew.
    page.addEventListener('pagehide', () => {
      this.#release()
    })
    page.addEventListener('pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) this.#held = undefined
    })
  }

  /** Lock a scenario for this window, and let go of the one before. @returns whether no other window has it. */
  acquire(id: string): Promise<boolean> {
    const acquired = this.#last.then(() => this.#take(id))
    this.#last = acquired
    return acquired
  }

  /** The scenarios that other windows have locked. */
  async lockedElsewhere(): Promise<string[]> {
    const { held = [] } = (await this.#locks?.query()) ?? {}
    const ids = held.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name.slice(prefix.length)] : []))
    return ids.filter((id) => id !== this.#held)
  }

  async #take(id: string): Promise<boolean> {
    if (this.#held === id) return true
    this.#release()
    this.#held = undefined
    if (!this.#locks) return true
    // Only a lock that somebody has is waited for by the clock: a slow machine may take long to give a free one.
    if (await this.#request(this.#locks, id, { ifAvailable: true })) return true
    const end = new AbortController()
    const callOff = this.#clock.after(patience, () => {
      end.abort()
    })
    const got = await this.#request(this.#locks, id, { signal: end.signal })
    callOff()
    return got
  }

  /** @returns whether it was got, and is held from now on until it is released. */
  #request(locks: LockManager, id: string, options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(lock !== null)
        if (!lock) return undefined
        this.#held = id
        return new Promise<void>((release) => (this.#release = release))
      }
      locks.request(prefix + id, options, hold).catch((reason: unknown) => {
        const taken = reason instanceof DOMException && reason.name === 'AbortError'
        resolve(!taken) // refused altogether, locks are as good as missing
      })
    })
  }
}
