import { readScenario } from '../../files/readScenario.ts'
import { writeReadable } from '../../files/writeReadable.ts'
import { models } from '../../model/models.ts'
import { languages, type Language } from '../../model/text.ts'
import { copyOf } from './copyTitle.ts'
import type { Device, Head, Shelf } from '../storage/storage.ts'
import { newId } from '../storage/autosave.svelte.ts'
import type { Workspace } from './workspace.svelte.ts'

/** The user's own scenarios on this device. What fails rejects; what is shown then stays as it was. */
export class Library {
  #heads: readonly Head[] | undefined = $state.raw()
  #elsewhere: readonly string[] = $state.raw([])
  /** What was deleted last, for as long as it can be brought back. */
  #removed: Shelf | undefined = $state.raw()
  readonly #workspace: Workspace
  readonly #device: Device

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#device = workspace.device
  }

  /** Newest first; nothing until it has been read. */
  get heads(): readonly Head[] | undefined {
    return this.#heads
  }

  get removed(): Head | undefined {
    return this.#removed?.head
  }

  isHere(id: string): boolean {
    return id === this.#workspace.keeping.id
  }

  /** Whether another window works on a scenario: then it is that window's to rename and delete. */
  isElsewhere(id: string): boolean {
    return this.#elsewhere.includes(id)
  }

  /** Read the library again: other windows change it too. */
  async refresh(): Promise<void> {
    await this.#workspace.keeping.flush()
    const { keeping } = this.#workspace
    const [heads, elsewhere] = await keeping.answered(Promise.all([this.#device.heads(), this.#device.claimedElsewhere()]))
    this.#heads = heads.filter(({ id, untouched }) => !untouched || this.isHere(id)).sort((one, other) => other.at - one.at)
    this.#elsewhere = elsewhere
  }

  async duplicate({ id }: Head): Promise<void> {
    await this.#workspace.keeping.flush()
    const heads = await this.#workspace.keeping.answered(this.#device.heads())
    const original = heads.find((head) => head.id === id)
    if (original) {
      const titles = heads.map(({ title }) => title)
      await this.#put({ ...titled(original, copyOf(original.title, titles)), id: newId(), at: this.#now(), untouched: false })
    }
    await this.refresh()
  }

  async rename(head: Head, language: Language, to: string): Promise<void> {
    if (this.isHere(head.id)) {
      this.#workspace.rename(language, to)
      this.#workspace.settle()
    } else await this.#put(titled({ ...head, at: this.#now() }, { ...head.title, [language]: to }))
    await this.refresh()
  }

  /** Take a scenario with its history out of the library; until the next one is, it can be brought back. */
  async remove({ id }: Head): Promise<void> {
    await this.#workspace.keeping.flush()
    const { keeping } = this.#workspace
    const [heads, states] = await keeping.answered(Promise.all([this.#device.heads(), this.#device.states(id)]))
    const head = heads.find((one) => one.id === id)
    if (this.isHere(id)) this.#workspace.startAnew()
    await this.#workspace.keeping.flush()
    await this.#device.remove(id)
    this.#removed = head && { head, states }
    await this.refresh()
  }

  async bringBack(): Promise<void> {
    const removed = this.#removed
    if (!removed) return
    await this.#device.change(removed.head.id, (kept) => (kept ? undefined : { ...removed, drop: [] }))
    this.#removed = undefined
    await this.refresh()
  }

  #put(head: Head): Promise<boolean> {
    return this.#device.change(head.id, (kept) => {
      const at = Math.max(head.at, (kept?.at ?? 0) + 1) // no two states have the same time
      return { head: { ...head, at }, states: [{ at, text: head.text }], drop: [] }
    })
  }

  #now(): number {
    return this.#workspace.keeping.clock.now()
  }
}

/** The scenario under another title; one whose file cannot be read any more keeps its own. */
function titled(head: Head, title: Head['title']): Head {
  const read = readScenario(head.text, models)
  return read.ok ? { ...head, title, text: writeReadable({ ...read.scenario, title }, read.file) } : head
}

/** The scenarios in whose title or description, in either language, all the words are found. */
export function searchHeads(heads: readonly Head[], wanted: string): Head[] {
  const words = wanted.toLowerCase().split(/\s+/u).filter(Boolean)
  return heads.filter(({ title, description }) => {
    const text = languages
      .flatMap((language) => [title[language], description[language]])
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
