import { createContext } from 'svelte'
import type { Fault } from '../files/fault.ts'
import type { Language } from '../model/text.ts'
import type { Preferences } from '../state/preferences.svelte.ts'
import type { View } from '../state/view.svelte.ts'
import type { Workspace } from '../state/workspace.svelte.ts'
import { Trail } from './explain/trail.svelte.ts'
import { chartKinds, type ChartKind } from './charts/kinds.ts'
import { everyIndustry, type Looking } from './figures/figures.ts'
import { dictionaries, type Words } from './words/words.ts'

/** A file that was not opened, and why. */
export interface Refusal {
  readonly name: string
  readonly faults: readonly Fault[]
}

/** What every part of the screen may need: the work, what is looked at, and the words to say it with. */
export class App {
  readonly workspace: Workspace
  readonly view: View
  readonly preferences: Preferences
  refusal: Refusal | undefined = $state.raw()
  /** What went wrong with a file that was to be saved; shown until it is closed. */
  notice: string | undefined = $state.raw()
  /** The numbers that are being explained. */
  readonly trail = new Trail()
  /** Said once by screen readers: what has just been done, never what a slider is doing. */
  announcement: string = $state.raw('')

  readonly language: Language = $derived.by(() => this.preferences.language)
  readonly words: Words = $derived(dictionaries[this.language])

  /** Years after the start, held inside the scenario's own. */
  readonly year: number = $derived.by(() => Math.min(this.view.year, this.workspace.case.years - 1))
  /** What is looked at, as figures and charts need it; an industry that the scenario does not have gives way to its first. */
  readonly looking: Looking = $derived.by(() => {
    const { industry, lens, scope } = this.view
    const known = industry === everyIndustry || this.workspace.case.industries.some(({ id }) => id === industry)
    return { industry: known ? industry : (this.workspace.case.industries[0]?.id ?? everyIndustry), year: this.year, lens, scope }
  })
  readonly charts: readonly ChartKind[] = $derived.by(() => this.view.charts.filter((kind): kind is ChartKind => kind in chartKinds))

  constructor(workspace: Workspace, view: View, preferences: Preferences) {
    this.workspace = workspace
    this.view = view
    this.preferences = preferences
  }

  /** Open a file that the user chose or dropped; one that cannot be read changes nothing and says why. */
  async openFile(file: File): Promise<void> {
    this.openText(file.name, await file.text())
  }

  openText(name: string, text: string) {
    const faults = this.workspace.open(text)
    this.refusal = faults.length > 0 ? { name, faults } : undefined
    if (faults.length === 0) this.announcement = this.words.files.opened(this.workspace.scenario.title[this.language])
  }

  async save(): Promise<void> {
    this.notice = undefined
    try {
      const saving = await this.workspace.save(this.language)
      if (saving.kind === 'saved') this.announcement = this.words.files.saved
      if (saving.kind === 'saved-without-result') this.notice = this.words.files.savedWithoutResult(sayReason(saving.reason))
    } catch (error) {
      this.notice = this.words.files.notSaved(sayReason(error))
    }
  }
}

/** Why something failed, as far as whoever threw it has said. */
export const sayReason = (reason: unknown): string => (reason instanceof Error ? reason.message : JSON.stringify(reason))

export const [useApp, provideApp] = createContext<App>()
