import { Unreadable } from '../../files/unreadable.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Text } from '../../model/text.ts'
import { systemClock, type Clock } from '../app/clock.ts'
import { copyTitle } from '../workspace/copyTitle.ts'
import { fetchFiles, filesHere } from '../workspace/fetchFiles.ts'
import type { ScenarioStorage, StoredHead, PendingWrite } from './storage.ts'
import { SavedTimes } from './savedTimes.ts'
import { dropped } from './retention.ts'

/**
 * Why the work is not kept: there is no room left, the browser does not let the page keep anything, it does not answer, or what was to be
 * kept could not be read again.
 */
export type Trouble = 'full' | 'refused' | 'silent' | 'unreadable'

/** The device has not answered for so long that nobody waits for it. */
export class StorageSilent extends Error {}

/** What is kept, and how its file is written. */
export interface Draft {
  readonly scenario: Scenario
  /** Called once what writes files is here. Throws `Unreadable` where it cannot be read again. */
  readonly write: (scenario: Scenario) => string
  /** Opened from elsewhere and not changed since. */
  readonly untouched: boolean
}

/** A scenario as this device had it when the app was opened. */
export interface Found {
  readonly head: StoredHead
  /** Another window works on it: the title under which this one works on a copy. */
  readonly copy: Text | undefined
}

interface Job extends Draft {
  readonly id: string
}

/** While a slider is held, so much at most is lost when the window is killed, in milliseconds. */
const patience = 1000

/** How long the device is waited for, in milliseconds. Slow ones answer in a second; some never do. */
const silence = 4000

/** A name of its own for a scenario; `crypto.randomUUID` is not there on pages that came without encryption. */
export const newId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2)

/**
 * Keeps the scenario on screen on this device, soon after each change, and never over what another window has kept: where that
 * would happen, the work goes on as a copy.
 */
export class Autosave {
  #id = newId()
  #pending: Job | undefined
  #callOff: (() => void) | undefined
  /** One writing after the other. */
  #queue: Promise<unknown> = Promise.resolve()
  readonly #ledger = new SavedTimes()
  #trouble: Trouble | undefined = $state.raw()
  #dismissed = $state.raw(false)
  /** The title of what another window works on, which is why this one works on a copy; until that has been read. */
  copied: Text | undefined = $state.raw()
  /** What was to be opened at the start and cannot be read; it stays in the library as it is. Until that has been read. */
  unopened: StoredHead | undefined = $state.raw()
  /** The text of what could not be read again, for the user to take away. */
  #unreadable: string | undefined = $state.raw()

  readonly clock: Clock
  readonly #device: ScenarioStorage
  readonly #retitle: (title: Text, from: string) => void

  /** @param retitle Called when the scenario on screen turns out to be another window's and goes on as a copy, with the id that it had. */
  constructor(device: ScenarioStorage, retitle: (title: Text, from: string) => void, clock: Clock = systemClock) {
    this.#device = device
    this.#retitle = retitle
    this.clock = clock
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

  /** What could not be read again, as it was written; nothing where that has not happened, or no longer matters. */
  get unreadableText(): string | undefined {
    return this.#unreadable
  }

  /** Note what could not be read again: what was kept before stays, and the user is told. */
  unreadable({ text }: Unreadable) {
    this.#unreadable = text
    this.#trouble = 'unreadable'
    this.#dismissed = false
  }

  dismissTrouble() {
    this.#dismissed = true
  }

  /** Keep a scenario soon. */
  want(draft: Draft) {
    this.#pending = { ...draft, id: this.#id }
    this.#callOff ??= this.clock.after(patience, () => void this.flush())
  }

  /** Keep what is waiting, now. @returns when all that was asked for is kept, or known not to be. Never rejects. */
  flush(): Promise<void> {
    this.#callOff?.()
    this.#callOff = undefined
    const job = this.#pending
    this.#pending = undefined
    if (job) this.#enqueue(job)
    return this.inTime(this.#queue)
  }

  #enqueue(job: Job) {
    try {
      const head = this.#headOf(job)
      const unwritten = head.text === '' && { unwritten: job.scenario }
      this.#ledger.unkept.set(job.id, { head, after: this.#ledger.known.get(job.id), ...unwritten })
      this.#queue = this.#queue.then(() => this.#write(job, head))
    } catch (reason) {
      this.#fail(reason)
    }
  }

  /** Wait for something of the device, but only so long: then it is told, and the work goes on without. Never rejects. */
  inTime(work: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.clock.after(silence, () => {
        this.#trouble ??= 'silent'
        resolve()
      })
      const end = () => {
        callOff()
        if (this.#trouble === 'silent' && this.#ledger.unkept.size === 0) this.#trouble = undefined
        resolve()
      }
      work.then(end, end)
    })
  }

  /** What the device answers; rejects with `DeviceSilent` where it does not. */
  answered<Answer>(work: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const callOff = this.clock.after(silence, () => {
        reject(new StorageSilent())
      })
      void work.then(resolve, reject).finally(callOff)
    })
  }

  /** The window may be gone in a moment: keep what is waiting, and leave word of it in case that does not end. */
  leave() {
    void this.flush()
    this.#device.pendingWrites.write([...this.#ledger.unkept.values()])
  }

  /** Work on another scenario from now on: one of the library, or one that is not there yet. */
  enter(id = newId(), at?: number) {
    const left = this.#id
    void this.flush()
    if (left !== id) this.#queue = this.#queue.then(() => this.#forget(left))
    this.#id = id
    if (at !== undefined) {
      this.#ledger.known.set(id, at)
      this.#device.openId = id
    }
  }

  /** What this device has for the window to begin with: what it worked on before it was reloaded, or else the last that was worked on. */
  async recall(): Promise<Found | undefined> {
    const heard = this.#device.pendingWrites.take()
    for (const unkept of heard) this.#ledger.unkept.set(unkept.head.id, unkept)
    this.#device.pendingWrites.write([...this.#ledger.unkept.values()]) // before the device is asked, which may never answer
    for (const unkept of heard) await this.#writeLate(unkept)
    this.#device.pendingWrites.write([...this.#ledger.unkept.values()])
    const heads = await this.#device.heads()
    const newest = heads.reduce<StoredHead | undefined>((last, head) => (last && last.at > head.at ? last : head), undefined)
    const head = heads.find(({ id }) => id === this.#device.openId) ?? newest
    return head && this.find(head.id)
  }

  /** A scenario of the library, claimed for this window if no other has it. */
  async find(id: string): Promise<Found | undefined> {
    await this.flush()
    const claimed = await this.#device.acquireLock(id)
    const heads = await this.#device.heads()
    const head = heads.find((one) => one.id === id)
    if (head && !claimed) this.copied = head.title
    if (head?.untouched === true && claimed) this.#ledger.untouched.add(id)
    return head && { head, copy: claimed ? undefined : copyTitle(head.title, titlesOf(heads)) }
  }

  /** What a draft is as an entry of the library; without its text as long as nothing here can write it. */
  #headOf({ id, scenario, write, untouched }: Job): StoredHead {
    const { title, description } = scenario
    return { id, at: this.clock.now(), title, description, text: filesHere() ? write(scenario) : '', untouched }
  }

  async #write(job: Job, head: StoredHead) {
    const isWaiting = () => this.#ledger.unkept.get(job.id)?.head === head
    try {
      if (head.text === '') await fetchFiles()
      const written = head.text === '' ? { ...head, text: job.write(job.scenario) } : head
      const claimed = await this.#device.acquireLock(job.id)
      if (!claimed || !(await this.#put(written, this.#ledger.known.get(job.id)))) await this.#writeCopy(job)
      if (isWaiting()) this.#ledger.unkept.delete(job.id)
      if (job.id === this.#id) this.#device.openId = job.id
      this.#trouble = undefined
      this.#unreadable = undefined
      this.#dismissed = false
    } catch (reason) {
      if (reason instanceof Unreadable && isWaiting()) this.#ledger.unkept.delete(job.id)
      this.#fail(reason)
    }
    if (this.#ledger.unkept.size === 0) this.#device.pendingWrites.write([])
  }

  #fail(reason: unknown) {
    if (reason instanceof Unreadable) this.unreadable(reason)
    else this.#trouble = reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'refused'
  }

  /** What belongs to a scenario that another window has changed becomes a copy; the work goes on with it if it is on screen. */
  async #writeCopy(job: Job) {
    const title = copyTitle(job.scenario.title, titlesOf(await this.#device.heads()))
    if (job.id === this.#id) {
      this.copied = job.scenario.title
      this.#id = newId()
      this.#retitle(title, job.id)
    } else await this.#put(this.#headOf({ ...job, id: newId(), scenario: { ...job.scenario, title } }), undefined)
  }

  /** What a window that is gone could not keep. */
  async #writeLate(unkept: PendingWrite) {
    const { after, unwritten } = unkept
    try {
      const text = unwritten ? (await fetchFiles()).writeReadable(unwritten) : unkept.head.text
      const head = { ...unkept.head, text }
      const put = await this.#put(head, after)
      const kept = put || (await this.#device.states(head.id)).some(({ text }) => text === head.text)
      if (!kept) await this.#put({ ...head, id: newId(), title: copyTitle(head.title, []) }, undefined)
      if (this.#ledger.unkept.get(head.id) === unkept) this.#ledger.unkept.delete(head.id)
    } catch (reason) {
      // Anything else is still among what is not kept, and is said again for the next window.
      if (!(reason instanceof Unreadable)) return
      this.#ledger.unkept.delete(unkept.head.id)
      this.unreadable(reason)
    }
  }

  /** @returns whether it was written: not where something else was kept since `after`. */
  async #put(head: StoredHead, after: number | undefined): Promise<boolean> {
    let written = head
    const ours = await this.#device.change(head.id, (kept, times) => {
      if (kept !== undefined && kept.at !== after) return undefined
      const at = Math.max(head.at, (kept?.at ?? 0) + 1)
      // Once there was work in it, it stays in the library, even when all of that has been undone.
      written = { ...head, at, untouched: head.untouched && kept?.untouched !== false }
      if (kept?.text === head.text) return { head: written, states: [], drop: [] }
      // What it comes to is no part of its history: the state that says the same gives way.
      if (kept && sameButResult(kept.text, head.text)) return { head: written, states: [{ at, text: head.text }], drop: times.slice(-1) }
      return { head: written, states: [{ at, text: head.text }], drop: dropped([...times, at]) }
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

/** Whether two scenario files say the same, whatever they came to. */
function sameButResult(one: string, other: string): boolean {
  const said = (text: string) => JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'result' ? undefined : value))
  return said(one) === said(other)
}

const titlesOf = (heads: readonly StoredHead[]): Text[] => heads.map(({ title }) => title)
