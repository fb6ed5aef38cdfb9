import { untrack } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import type { TargetId } from '../../analysis/catalogue/target.ts'
import { firstLook } from '../../analysis/catalogue/firstLook.ts'
import type { Beside } from '../../analysis/catalogue/visible.ts'
import type { Text } from '../../model/text.ts'
import { writeSetting, readChoice } from '../storage/localSettings.ts'

/** Where the bar on top leads, and the pages that stand behind each. */
export const destinations = [
  { page: 'explore', behind: ['budget', 'seek'] },
  { page: 'claims', behind: [] },
  { page: 'compare', behind: [] },
  { page: 'evidence', behind: ['model'] },
  { page: 'story', behind: ['report', 'room'] },
] as const
/** Every page with the bar on top, each by its address. */
export const pages = destinations.flatMap(({ page, behind }) => [page, ...behind])
/** What fills the window and has no bar on top: the story as its presenter and as the room sees it. */
export const stages = ['present', 'audience'] as const
/** `welcome` has no address: it is for who comes for the first time, and names no page. */
export type Page = (typeof pages)[number] | (typeof stages)[number] | 'welcome'

export const lenses = ['project', 'industry'] as const
/** One unit made with AI, or everything the industry makes. */
export type Lens = (typeof lenses)[number]

export const scopes = ['production', 'all'] as const
/** What production costs, or that with distribution. */
export type Scope = (typeof scopes)[number]

/** Which industry, in which lens and scope, in which year after the start, on which charts. */
export interface Looked {
  readonly industry: string
  readonly lens: Lens
  readonly scope: Scope
  readonly year: number
  readonly charts: readonly string[]
  /** Texts on screen that may ask for figures. */
  readonly texts?: readonly Text[]
}

/** What is looked at, as far as a window keeps it over a reload. */
export type Kept = Pick<View, 'industry' | 'year' | 'charts' | 'target' | 'chosen'>

/** What is looked at; it changes no figure and is no part of the scenario. */
export class View {
  #page: Page = $state.raw('explore')
  #lens: Lens = $state.raw(readChoice('lens', lenses) ?? firstLook.lens)
  #scope: Scope = $state.raw(readChoice('scope', scopes) ?? firstLook.scope)
  /** Whether the user, or the file that is open, has said what is looked at: then it is kept with the scenario. */
  chosen = false
  /** An industry's id. */
  industry: string = $state.raw(firstLook.industry)
  /** Years after the start of the scenario; a shorter scenario shows its last. */
  year: number = $state.raw(firstLook.year)
  /** Which charts are on screen, two to four of them. */
  #charts: readonly string[] = $state.raw(firstLook.charts)

  /** The figure of which is asked what moves it. */
  target: TargetId = $state.raw('npv')

  /** What is said of what is looked at, where a story is told. */
  texts: readonly Text[] = $state.raw([])

  readonly #beside = new SvelteSet<() => readonly Beside[]>()
  #everyFigure: boolean = $state.raw(readChoice('figures', ['some', 'every']) === 'every')

  constructor() {
    const follow = () => (this.#page = [...pages, ...stages].find((page) => location.hash === `#${page}`) ?? 'explore')
    follow()
    addEventListener('hashchange', follow)
  }

  get charts(): readonly string[] {
    return this.#charts
  }

  /** Show a chart, or take it away. Fewer than two or more than four are not shown: then nothing changes. */
  toggleChart(kind: string) {
    const charts = this.#charts.includes(kind) ? this.#charts.filter((one) => one !== kind) : [...this.#charts, kind]
    if (charts.length >= 2 && charts.length <= 4) this.#charts = charts
  }

  /** Bring a chart on screen; of four the last gives way. */
  showChart(kind: string) {
    if (!this.#charts.includes(kind)) this.#charts = [...this.#charts.slice(0, 3), kind]
  }

  /** Put one chart in the place of another. */
  turnChart(from: string, to: string) {
    this.#charts = this.#charts.filter((one) => one !== to).map((one) => (one === from ? to : one))
  }

  /** Look at something for now, without remembering it for the next visit. */
  look({ industry, lens, scope, year, charts, texts = [] }: Looked) {
    this.texts = texts
    this.industry = industry
    this.year = year
    this.#lens = lens
    this.#scope = scope
    this.#charts = charts
    this.target = 'npv'
  }

  /** What is to be looked at again after a reload, besides the lens and the scope, which every visit remembers. */
  get kept(): Kept {
    const { industry, year, charts, target, chosen } = this
    return { industry, year, charts, target, chosen }
  }

  /** Go on looking at what was looked at before the page was reloaded. */
  resume({ industry, year, charts, target, chosen }: Kept) {
    this.industry = industry
    this.year = year
    this.#charts = charts
    this.target = target
    this.chosen = chosen
  }

  /** Values that stand on screen beside the charts and the key figures. */
  get beside(): readonly Beside[] {
    return [...this.#beside].flatMap((values) => values())
  }

  /** To be called where a component is made: as long as it is there, runs tell of the values that it shows. */
  show(values: () => readonly Beside[]) {
    // Comes and goes with the component; what it shows is derived.
    $effect(() => {
      untrack(() => this.#beside.add(values))
      return () => this.#beside.delete(values)
    })
  }

  /** Look at what an opened scenario was last looked at for, where it says so. */
  follow(industry: string | undefined) {
    this.chosen = industry !== undefined
    if (industry !== undefined) this.industry = industry
  }

  get page(): Page {
    return this.#page
  }

  /** Meet a newcomer with a question, until an address is gone to. */
  welcome() {
    this.#page = 'welcome'
  }

  /** All key figures and not the first few. */
  get everyFigure(): boolean {
    return this.#everyFigure
  }

  set everyFigure(every: boolean) {
    this.#everyFigure = every
    writeSetting('figures', every ? 'every' : 'some')
  }

  get lens(): Lens {
    return this.#lens
  }

  set lens(lens: Lens) {
    this.#lens = lens
    writeSetting('lens', lens)
  }

  get scope(): Scope {
    return this.#scope
  }

  set scope(scope: Scope) {
    this.#scope = scope
    writeSetting('scope', scope)
  }
}
