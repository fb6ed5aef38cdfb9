import type { Fault } from '../../files/fault.ts'
import { models } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import { fetchFiles } from './fetchFiles.ts'

/** One of the scenarios that are compared. */
export interface ComparedScenario {
  /** Stays the same for as long as it is compared. */
  readonly id: string
  /** Nothing for the scenario on screen, which may change at any time. */
  readonly scenario: Scenario | undefined
}

/** How many can be told apart at a glance. */
export const mostCompared = 4

/** The scenarios that are compared, the first being what the others are held against. */
export class Comparison {
  #list: readonly ComparedScenario[] = $state.raw([{ id: 'screen', scenario: undefined }])
  #added = 0

  get list(): readonly ComparedScenario[] {
    return this.#list
  }

  readonly full: boolean = $derived(this.#list.length >= mostCompared)
  /** Whether the scenario on screen is among them. */
  readonly onScreen: boolean = $derived(this.#list.some(({ scenario }) => scenario === undefined))

  /** Add the scenario on screen, if it is not there and there is room. */
  addScreen() {
    if (!this.full && !this.onScreen) this.#list = [...this.#list, { id: 'screen', scenario: undefined }]
  }

  /** Add a scenario file, if there is room. @returns its faults; with any of them nothing is added. */
  async add(text: string): Promise<readonly Fault[]> {
    const { readScenario } = await fetchFiles()
    const read = readScenario(text, models)
    if (!read.ok) return read.faults
    this.#added += 1
    if (!this.full) this.#list = [...this.#list, { id: `added ${this.#added}`, scenario: read.scenario }]
    return []
  }

  remove(id: string) {
    this.#list = this.#list.filter((one) => one.id !== id)
  }

  /** Hold the others against this one. */
  lead(id: string) {
    const first = this.#list.find((one) => one.id === id)
    if (first) this.#list = [first, ...this.#list.filter((one) => one !== first)]
  }
}
