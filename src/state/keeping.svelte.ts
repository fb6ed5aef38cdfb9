import type { Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import { copyOf } from './copyOf.ts'
import type { Device, Head } from './device.ts'
import { Ledger } from './ledger.ts'
import { thinned } from './thinned.ts'

/** Why the work is not kept: there is no room left, or the browser does not let the page keep anything. */
export type Trouble = 'full' | 'refused'

/** What is kept, and how its file is written. */
export interface Draft {
  readonly scenario: Scenario
  readonly write: (scenario: Scenario) => string
  /** Opened from elsewhere and not changed since. */
  readonly untouched: boolean
}

/** A scenario as this device had it when the app was opened. */
export interface Found {
  readonly head: Head
  /** Another window works on it: the title under which this one works on a copy. */
  readonly copy: Text | undefined
}

interface Job extends Draft {
  readonly id: string
}

/** While a slider is held, so much at most is lost when the window is killed, in milliseconds. */
const patience = 1000

/** A name of its own for a scenario; `crypto.randomUUID` is not there on pages that came without encryption. */
export const newId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2)

/**
 * Keeps the scenario on screen on this device, soon after each change, and never over what another window has kept: where that
 * would happen, the work goes on as a copy.
 */
export class Keeping {
  #id = newId()
  #pending: Job | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** One writing after the other. */
  #queue: Promise<unknown> = Promise.resolve()
  readonly #ledger = new Ledger()
  #trouble: Trouble | undefined = $state.raw()
  #dismissed = $state.raw(false)
  /** The title of what another window works on, which is why this one works on a copy; until that has been read. */
  copied: Text | undefined = $state.raw()

  readonly #device: Device
  readonly #retitle: (title: Text, from: string) => void

  /** @param retitle Called when the scenario on screen turns out to be another window's and goes on as a copy, with the id that it had. */
  constructor(device: Device, retitle: (title: Text, from: string) => void) {
    this.#device = device
    this.#retitle = retitle
  }

  /** The scenario of the library that is worked on. */
  get id(): string {
    return this.#id
  }

  /** Why the last change is not kept, until it is, or until it has been read. */
  get trouble(): Trouble | undefined {
    return this.#dismissed ? undefined : this.#trouble
  }

  /** Whether closing the window would lose something. */
  get atRisk(): boolean {
    return this.#trouble !== undefined
  }

  dismissTrouble() {
    this.#dismissed = true
  }

  /** Keep a scenario soon. */
  want(draft: Draft) {
    this.#pending = { ...draft, id: this.#id }
    this.#timer ??= setTimeout(() => void this.flush(), patience)
  }

  /** Keep what is waiting, now. @returns when all that was asked for is kept, or known not to be. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const job = this.#pending
    this.#pending = undefined
    if (job) {
      const head = this.#headOf(job)
      this.#ledger.unkept.set(job.id, { head, after: this.#ledger.known.get(job.id) })
      this.#queue = this.#queue.then(() => this.#write(job, head))
    }
    return this.#queue.then(() => undefined)
  }

  /** The window may be gone in a moment: keep what is waiting, and leave word of it in case that does not end. */
  leave() {
    void this.flush()
    this.#device.lastWords.say([...this.#ledger.unkept.values()])
  }

  /** Work on another scenario from now on: one of the library, or one that is not there yet. */
  enter(id = newId(), at?: number) {
    const left = this.#id
    void this.flush()
    if (left !== id) this.#queue = this.#queue.then(() => this.#forget(left))
    this.#id = id
    if (at !== undefined) {
      this.#ledger.known.set(id, at)
      this.#device.here = id
    }
  }

  /** What this device has for the window to begin with: what it worked on before it was reloaded, or else the last that was worked on. */
  async recall(): Promise<Found | undefined> {
    for (const { head, after } of this.#device.lastWords.heard()) await this.#writeLate(head, after)
    this.#device.lastWords.say([...this.#ledger.unkept.values()])
    const heads = await this.#device.heads()
    const newest = heads.reduce<Head | undefined>((last, head) => (last && last.at > head.at ? last : head), undefined)
    const head = heads.find(({ id }) => id === this.#device.here) ?? newest
    return head && this.find(head.id)
  }

  /** A scenario of the library, claimed for this window if no other has it. */
  async find(id: string): Promise<Found | undefined> {
    await this.flush()
    const claimed = await this.#device.claim(id)
    const heads = await this.#device.heads()
    const head = heads.find((one) => one.id === id)
    if (head && !claimed) this.copied = head.title
    if (head?.untouched === true && claimed) this.#ledger.untouched.add(id)
    return head && { head, copy: claimed ? undefined : copyOf(head.title, titlesOf(heads)) }
  }

  /** What a draft is as an entry of the library. */
  #headOf({ id, scenario, write, untouched }: Job): Head {
    const { title, description } = scenario
    return { id, at: Date.now(), title, description, text: write(scenario), untouched }
  }

  async #write(job: Job, head: Head) {
    try {
      const claimed = await this.#device.claim(job.id)
      if (!claimed || !(await this.#put(head, this.#ledger.known.get(job.id)))) await this.#writeCopy(job)
      if (this.#ledger.unkept.get(job.id)?.head === head) this.#ledger.unkept.delete(job.id)
      if (job.id === this.#id) this.#device.here = job.id
      this.#trouble = undefined
      this.#dismissed = false
    } catch (reason) {
      this.#trouble = reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'refused'
    }
    if (this.#ledger.unkept.size === 0) this.#device.lastWords.say([])
  }

  /** What belongs to a scenario that another window has changed becomes a copy; the work goes on with it if it is on screen. */
  async #writeCopy(job: Job) {
    const title = copyOf(job.scenario.title, titlesOf(await this.#device.heads()))
    if (job.id === this.#id) {
      this.copied = job.scenario.title
      this.#id = newId()
      this.#retitle(title, job.id)
    } else await this.#put(this.#headOf({ ...job, id: newId(), scenario: { ...job.scenario, title } }), undefined)
  }

  /** What a window that is gone could not keep. */
  async #writeLate(head: Head, after: number | undefined) {
    try {
      const put = await this.#put(head, after)
      const kept = put || (await this.#device.states(head.id)).some(({ text }) => text === head.text)
      if (!kept) await this.#put({ ...head, id: newId(), title: copyOf(head.title, []) }, undefined)
    } catch {
      this.#ledger.unkept.set(head.id, { head, after }) // said again below, for the next window
    }
  }

  /** @returns whether it was written: not where something else was kept since `after`. */
  async #put(head: Head, after: number | undefined): Promise<boolean> {
    let written = head
    const ours = await this.#device.change(head.id, (kept, times) => {
      if (kept !== undefined && kept.at !== after) return undefined
      const at = Math.max(head.at, (kept?.at ?? 0) + 1)
      // Once there was work in it, it stays in the library, even when all of that has been undone.
      written = { ...head, at, untouched: head.untouched && kept?.untouched !== false }
      if (kept?.text === head.text) return { head: written, states: [], drop: [] }
      return { head: written, states: [{ at, text: head.text }], drop: thinned([...times, at]) }
    })
    if (!ours) return false
    this.#ledger.known.set(head.id, written.at)
    if (written.untouched) this.#ledger.untouched.add(head.id)
    else this.#ledger.untouched.delete(head.id)
    return true
  }

  async #forget(id: string) {
    if (!this.#ledger.untouched.delete(id)) return
    try {
      await this.#device.remove(id)
      this.#ledger.known.delete(id)
    } catch {
      // It stays where it is, which loses nothing.
    }
  }
}

const titlesOf = (heads: readonly Head[]): Text[] => heads.map(({ title }) => title)
