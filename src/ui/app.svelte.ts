import { textIn } from '../words/textIn.ts'
import { createContext } from 'svelte'
import { loadOlderModels } from '../model/models.ts'
import type { Fault } from '../files/fault.ts'
import type { Text } from '../model/text.ts'
import { formats, type Language } from '../words/languages.ts'
import { Unreadable } from '../files/unreadable.ts'
import type { AppUpdate } from '../state/app/appUpdate.svelte.ts'
import { EngineMissing, type Runner } from '../state/runs/runner.ts'
import type { TaskRunner } from '../state/runs/task.ts'
import type { Preferences } from '../state/app/preferences.svelte.ts'
import { WorkerDied } from '../state/runs/workerClient.ts'
import { takeLink } from '../state/app/shareAddress.ts'
import { Exports } from '../state/app/exports.svelte.ts'
import type { View } from '../state/app/view.svelte.ts'
import type { EvidenceRecord } from '../state/workspace/evidenceRecord.svelte.ts'
import { Comparison } from '../state/workspace/comparison.svelte.ts'
import { fetchFiles } from '../state/workspace/fetchFiles.ts'
import type { Workspace } from '../state/workspace/workspace.svelte.ts'
import { chartsOf, type AnyChart } from './charts/kinds.ts'
import { scenarioExport, textExport, type SaidExport } from './exports/exportKinds.ts'
import { Breadcrumbs } from './explain/breadcrumbs.svelte.ts'
import { wholeOf } from '../analysis/catalogue/figuresInText.ts'
import type { Looking } from '../analysis/catalogue/visible.ts'
import { knownWhose } from '../analysis/catalogue/whose.ts'
import { fillText } from '../words/fillText.ts'
import { enterFullScreen } from './present/fullScreen.ts'
import type { Locale } from '../words/locale.ts'
import { screenWords, type Words } from '../words/screen.ts'

/** A file or a link that was not opened, and why. */
export interface Refusal {
  readonly title: string
  readonly faults: readonly Fault[]
}

/** What is laid over the page when it is asked for. */
export type SheetName = 'share' | 'export' | 'modelUpdate' | ScenarioPart | 'name' | 'palette' | 'help' | 'tour'

/** What one sheet tells of scenarios, one part at a time. */
export type ScenarioPart = 'shipped' | 'library' | 'history' | 'differences' | 'details'

/** What break-even is asked: of which figure, by its variable and industry, and of which assumption, as far as they have been chosen. */
export interface Seeking {
  readonly variable?: string | undefined
  readonly industry?: string | undefined
  readonly path?: string
  /** Whether the figure is to come to a level at the values chosen, or with a chance. */
  readonly kind: 'value' | 'chance'
  readonly level: number
  /** From 0 to 1. */
  readonly chance: number
  /** The assumption on the other side of the map. */
  readonly other: string
}

/** Word of something that is done: a file that is there, or a step of the story. */
export interface Toast {
  readonly text: string
  readonly of: 'file' | 'step'
}

/** What every part of the screen may need: the work, what is looked at, and the words to say it with. */
export class App {
  readonly workspace: Workspace
  readonly view: View
  readonly preferences: Preferences
  readonly appUpdate: AppUpdate
  refusal: Refusal | undefined = $state.raw()
  /** The sheet that was asked for, and each time it is anew, so that the same one after itself is another. */
  sheetRequest: { readonly sheet: SheetName } | undefined = $state.raw()
  /** What is searched for among the assumptions, and on the page of the model. */
  wanted: string = $state.raw('')
  wantedInModel: string = $state.raw('')
  /** Whether the assumptions are pulled up, where there is no room for them beside the figures. */
  drawer: boolean = $state.raw(false)
  /** What went wrong with a file that was to be saved; shown until it is closed. */
  notice: string | undefined = $state.raw()
  /** What has just been done and can be gone on with; gone after a while. */
  toast: Toast | undefined = $state.raw()
  /** The code of an answer to the room that was in the page's address, until the page that collects them has taken it. */
  receivedAnswer: string | undefined = $state.raw()
  /** Files that are being made. */
  readonly exports = new Exports()
  /** The numbers that are being explained. */
  readonly breadcrumbs = new Breadcrumbs()
  /** Said once by screen readers: what has just been done, never what a slider is doing. */
  announcement: string = $state.raw('')

  readonly language: Language = $derived.by(() => this.preferences.language)
  /** How texts and numbers are written. */
  readonly locale: Locale = $derived.by(() => this.preferences.locale)
  readonly words: Words = $derived(screenWords[this.language])

  /** Years after the start, held inside the scenario's own. */
  readonly year: number = $derived.by(() => Math.min(this.view.year, this.workspace.unmoved.years - 1))
  /** What is looked at, as figures and charts need it; an industry that the scenario does not have gives way to its first. */
  readonly looking: Looking = $derived.by(() => {
    const { industry, lens, scope, target } = this.view
    return {
      industry: knownWhose(this.workspace.unmoved, industry),
      year: this.year,
      lens,
      scope,
      target,
    }
  })

  /** All that is on screen at this moment. */
  get seen() {
    const { workspace, looking, charts } = this
    const { scenario, resolved } = workspace
    return { looking, charts, scenario, resolved }
  }
  /** What the scenario is called, with the figures that its title asks for; that it no longer is the one whose name it has is said. */
  readonly title: string = $derived.by(() => {
    const title = this.#say(this.workspace.scenario.title)
    return this.workspace.namesake ? this.words.figureText.changed(title) : title
  })
  /** What it is about. */
  readonly description: string = $derived.by(() => this.#say(this.workspace.scenario.description))
  readonly charts: readonly AnyChart[] = $derived.by(() => {
    const known = chartsOf(this.workspace.unmoved)
    const shown = this.view.charts.flatMap((chart) => known.find((one) => one === chart) ?? [])
    // A metric may be gone, and its chart with it; there are always two.
    return shown.length >= 2 ? shown : [...shown, ...known.filter((one) => !shown.includes(one))].slice(0, 2)
  })

  /** Performs what pages ask besides the figures of the scenario. */
  readonly runner: Runner & TaskRunner
  /** The scenarios chosen for comparison, kept while other pages are looked at. */
  readonly comparison = new Comparison()
  /** What the break-even page asks, kept while other pages are looked at. */
  seeking: Seeking = $state.raw({ kind: 'value', level: 0, chance: 0.8, other: 'hurdle' })

  /** What the evidence says, from when it is first looked at. */
  evidence?: EvidenceRecord

  /** The step, from 0, that the next presentation begins with. */
  presentFrom = 0

  constructor(workspace: Workspace, view: View, preferences: Preferences, runner: Runner & TaskRunner, appUpdate: AppUpdate) {
    this.runner = runner
    this.workspace = workspace
    this.view = view
    this.preferences = preferences
    this.appUpdate = appUpdate
    this.follow()
  }

  #say(text: Text): string {
    return fillText(text, this.workspace.outcome.results, wholeOf(this.workspace.resolved), this.locale)
  }

  /** What lies over the page, if anything does. */
  get sheet(): SheetName | undefined {
    return this.sheetRequest?.sheet
  }

  set sheet(sheet: SheetName | undefined) {
    if (sheet === 'share' && this.workspace.namesake) this.#askName(() => (this.sheet = 'share'))
    else this.sheetRequest = sheet && { sheet }
  }

  /** What was to be done with a scenario that has no name of its own, once it has one. */
  afterNaming: (() => void) | undefined

  #askName(then: () => void) {
    this.afterNaming = then
    this.sheet = 'name'
  }

  /** Open a file that the user chose or dropped; one that cannot be read changes nothing and says why. */
  async openFile(file: File): Promise<void> {
    try {
      const [{ tooLarge }] = await Promise.all([fetchFiles(), loadOlderModels()])
      const large = tooLarge(file.size)
      if (large) this.refusal = { title: this.words.files.refused(file.name), faults: [large] }
      else await this.openText(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch (reason) {
      this.notice = this.words.files.notRead(file.name, sayReason(reason, this.language))
    }
  }

  /** Open the first of the files that were dropped; that the others were not is said. */
  async openFirst(files: readonly File[]): Promise<void> {
    const [first, ...others] = files
    if (!first) return
    await this.openFile(first)
    if (others.length > 0) this.notice = this.words.files.onlyFirst(first.name, others.length)
  }

  /** Speak another language, or say why its words are not to be had. */
  async speak(language: Language): Promise<void> {
    try {
      await this.preferences.speak(language)
    } catch (error) {
      this.notice = this.words.languageNotLoaded(formats[language].name, sayReason(error, this.language))
    }
  }

  /** Open the scenario in the page's address, if there is one, as a step that can be taken back. */
  async openLink(): Promise<void> {
    const answer = takeLink('answer')
    if (answer !== undefined) {
      this.receivedAnswer = answer
      location.hash = '#room'
    }
    const link = takeLink('share')
    if (link === undefined) return
    const [{ readLink }] = await Promise.all([import('../files/scenarioLink.ts'), fetchFiles(), loadOlderModels()])
    const title = this.words.shareLink.refused
    const unpacked = await readLink(link)
    if (unpacked.ok) this.#open(title, unpacked.bytes)
    else this.refusal = { title, faults: [unpacked.fault] }
  }

  async openText(name: string, file: string | Uint8Array): Promise<void> {
    await fetchFiles()
    this.#open(this.words.files.refused(name), file)
  }

  /** @param title Says that it was not opened, should it come to that. */
  #open(title: string, file: string | Uint8Array) {
    const faults = this.workspace.open(file)
    this.refusal = faults.length > 0 ? { title, faults } : undefined
    if (faults.length === 0) this.follow()
    if (faults.length === 0) this.announcement = this.words.files.opened(textIn(this.workspace.scenario.title, this.language))
  }

  /** Look at what the scenario that was opened says. */
  follow() {
    this.view.follow(this.workspace.scenario.scope?.industry)
  }

  /** Look at a format, an industry or all; of our own projects that is another question, and a step. */
  async lookAt(industry: string): Promise<void> {
    this.view.follow(industry)
    const { ours } = this.workspace.scenario.scope ?? {}
    if (!ours) return
    const { askedOf } = await import('../state/workspace/scopeEdits.ts')
    this.workspace.apply(askedOf(this.workspace.scenario, industry, ours))
  }

  /** Let the scenario say what is looked at, where that was chosen: whoever opens its file or link sees the same. It moves no figure and is no step. */
  keepLooking() {
    const { industry, chosen } = this.view
    const { scenario } = this.workspace
    if (!chosen || scenario.scope?.ours || scenario.scope?.industry === industry) return
    this.workspace.show({ ...scenario, scope: { ...scenario.scope, industry } })
    this.workspace.settle()
  }

  /** Go to the break-even page for a figure or an assumption; what is not said stays as it was there. */
  seek(what: Partial<Seeking>) {
    this.seeking = { ...this.seeking, ...what }
    location.hash = '#seek'
  }

  /** Tell the story, over the whole screen where the browser lets a page have it. @param from The first step shown, from 0. */
  present(from = 0) {
    this.presentFrom = from
    location.hash = '#present'
    enterFullScreen()
  }

  /** Say what has been done, to the eye and to who listens. */
  tell(text: string, of: Toast['of']) {
    this.announcement = text
    this.toast = { text, of }
  }

  /** Make a file, hand it out, and say that it is there or why it is not. @returns whether it is there. */
  async export<Source>(kind: SaidExport<Source>, title: string, source: Source): Promise<boolean> {
    this.notice = undefined
    try {
      const name = await this.exports.run(kind, title, source)
      if (name !== undefined) this.tell(kind.said(this.words).done(name), 'file')
      return name !== undefined
    } catch (error) {
      this.notice = kind.said(this.words).failed(sayReason(error, this.language))
      return false
    }
  }

  /** Hand a text over as a file that nothing here can read. */
  async saveText(title: string, text: string): Promise<void> {
    await this.export(textExport, title, text)
  }

  /** Save the scenario to a file, once it has a name of its own; that it does not say what the scenario comes to is told. */
  async save(): Promise<void> {
    if (this.workspace.namesake) {
      this.#askName(() => void this.save())
      return
    }
    this.keepLooking()
    const file = this.workspace.file()
    if (!(await this.export(scenarioExport, textIn(this.workspace.scenario.title, this.language), file))) return
    const { missing } = file.saved()
    if (missing !== undefined) this.notice = this.words.files.savedWithoutResult(sayReason(missing, this.language))
  }
}

/** Why something failed, as far as whoever threw it has said. */
export function sayReason(reason: unknown, language: Language): string {
  if (reason instanceof WorkerDied) return screenWords[language].workerDied
  if (reason instanceof EngineMissing) return screenWords[language].engineMissing
  if (reason instanceof Unreadable) return screenWords[language].storage.unreadable
  return reason instanceof Error ? reason.message : JSON.stringify(reason)
}

export const [useApp, provideApp] = createContext<App>()
