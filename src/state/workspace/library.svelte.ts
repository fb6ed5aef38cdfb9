import { readScenario } from '../../files/readScenario.ts'
import { writeReadable } from '../../files/writeReadable.ts'
import { models } from '../../model/models.ts'
import { textLanguages, type TextLanguage } from '../../model/text.ts'
import { copyTitle } from './copyTitle.ts'
import { presets } from './presets.ts'
import { namesakeOf } from '../../files/namesake.ts'
import { retitled } from './shippedName.ts'
import type { ScenarioStorage, StoredHead, StoredScenario } from '../storage/storage.ts'
import { newId } from '../storage/autosave.svelte.ts'
import type { Workspace } from './workspace.svelte.ts'

/** The user's own scenarios on this device. What fails rejects; what is shown then stays as it was. */
export class Library {
  #heads: readonly StoredHead[] | undefined = $state.raw()
  #elsewhere: readonly string[] = $state.raw([])
  #changed: readonly string[] = $state.raw([])
  /** What was deleted last, for as long as it can be brought back. */
  #removed: StoredScenario | undefined = $state.raw()
  readonly #workspace: Workspace
  readonly #device: ScenarioStorage

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#device = workspace.storage
  }

  /** Newest first; nothing until it has been read. */
  get heads(): readonly StoredHead[] | undefined {
    return this.#heads
  }

  get removed(): StoredHead | undefined {
    return this.#removed?.head
  }

  isHere(id: string): boolean {
    return id === this.#workspace.autosave.id
  }

  /** Whether another window works on a scenario: then it is that window's to rename and delete. */
  isElsewhere(id: string): boolean {
    return this.#elsewhere.includes(id)
  }

  /** Read the library again: other windows change it too. */
  async refresh(): Promise<void> {
    await this.#workspace.autosave.flush()
    const { autosave } = this.#workspace
    const [heads, elsewhere] = await autosave.answered(Promise.all([this.#device.heads(), this.#device.lockedElsewhere()]))
    this.#heads = heads.filter(({ id, untouched }) => !untouched || this.isHere(id)).sort((one, other) => other.at - one.at)
    this.#elsewhere = elsewhere
    this.#changed = this.#heads.filter(hasNamesake).map(({ id }) => id)
  }

  /** Whether a scenario goes by the name of a shipped one, and is that no longer. */
  isChanged(id: string): boolean {
    return this.isHere(id) ? this.#workspace.namesake !== undefined : this.#changed.includes(id)
  }

  async duplicate({ id }: StoredHead): Promise<void> {
    await this.#workspace.autosave.flush()
    const heads = await this.#workspace.autosave.answered(this.#device.heads())
    const original = heads.find((head) => head.id === id)
    if (original) {
      const titles = heads.map(({ title }) => title)
      await this.#put({ ...titled(original, copyTitle(original.title, titles)), id: newId(), at: this.#now(), untouched: false })
    }
    await this.refresh()
  }

  async rename(head: StoredHead, language: TextLanguage, to: string): Promise<void> {
    if (this.isHere(head.id)) {
      this.#workspace.rename(language, to)
      this.#workspace.settle()
    } else await this.#put(titled({ ...head, at: this.#now() }, retitled(head.title, language, to, presets)))
    await this.refresh()
  }

  /** Take a scenario with its history out of the library; until the next one is, it can be brought back. */
  async remove({ id }: StoredHead): Promise<void> {
    await this.#workspace.autosave.flush()
    const { autosave } = this.#workspace
    const [heads, states] = await autosave.answered(Promise.all([this.#device.heads(), this.#device.states(id)]))
    const head = heads.find((one) => one.id === id)
    if (this.isHere(id)) this.#workspace.startAnew()
    await this.#workspace.autosave.flush()
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

  #put(head: StoredHead): Promise<boolean> {
    return this.#device.change(head.id, (kept) => {
      const at = Math.max(head.at, (kept?.at ?? 0) + 1) // no two states have the same time
      return { head: { ...head, at }, states: [{ at, text: head.text }], drop: [] }
    })
  }

  #now(): number {
    return this.#workspace.autosave.clock.now()
  }
}

/** Only what has a shipped name is read for it. */
function hasNamesake({ title, text }: StoredHead): boolean {
  if (!presets.some((one) => textLanguages.some((language) => one.title[language] === title[language]))) return false
  const read = readScenario(text, models)
  const shipped = presets.map(({ scenario }) => scenario)
  return read.ok && namesakeOf(read.scenario, shipped) !== undefined
}

/** The scenario under another title; one whose file cannot be read any more keeps its own. */
function titled(head: StoredHead, title: StoredHead['title']): StoredHead {
  const read = readScenario(head.text, models)
  return read.ok ? { ...head, title, text: writeReadable({ ...read.scenario, title }, read.file) } : head
}

/** The scenarios in whose title or description, in either language, all the words are found. */
export function searchHeads(heads: readonly StoredHead[], wanted: string): StoredHead[] {
  const words = wanted.toLowerCase().split(/\s+/u).filter(Boolean)
  return heads.filter(({ title, description }) => {
    const text = textLanguages
      .flatMap((language) => [title[language], description[language]])
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
