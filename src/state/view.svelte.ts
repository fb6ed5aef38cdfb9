import { remember, remembered } from './memory.ts'

export const pages = ['explore', 'claims', 'budget', 'compare', 'seek', 'evidence', 'report', 'model'] as const
export type Page = (typeof pages)[number]

export const lenses = ['project', 'industry'] as const
/** One unit made with AI, or everything the industry makes. */
export type Lens = (typeof lenses)[number]

export const scopes = ['production', 'all'] as const
/** What production costs, or that with distribution. */
export type Scope = (typeof scopes)[number]

/** What is looked at; it changes no figure and is no part of the scenario. */
export class View {
  #page: Page = $state.raw('explore')
  #lens: Lens = $state.raw(remembered('lens', lenses) ?? 'industry')
  #scope: Scope = $state.raw(remembered('scope', scopes) ?? 'all')
  /** An industry's id. */
  industry: string = $state.raw('shortDrama')
  /** Years after the start of the scenario; a shorter scenario shows its last. */
  year: number = $state.raw(10)
  /** Which charts are on screen, two to four of them. */
  #charts: readonly string[] = $state.raw(['waterfall', 'cost', 'saving'])

  constructor() {
    const follow = () => (this.#page = pages.find((page) => location.hash === `#${page}`) ?? 'explore')
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

  get page(): Page {
    return this.#page
  }

  get lens(): Lens {
    return this.#lens
  }

  set lens(lens: Lens) {
    this.#lens = lens
    remember('lens', lens)
  }

  get scope(): Scope {
    return this.#scope
  }

  set scope(scope: Scope) {
    this.#scope = scope
    remember('scope', scope)
  }
}
