import type { Shipped } from '../../files/namesake.ts'
import { baseline } from '../../model/baseline.ts'
import type { Scenario } from '../../model/scenario.ts'

/** The scenarios that come with the app, as far as they have been fetched: the model's own values are always there. */
export class ShippedScenarios {
  #all: readonly Shipped[] = $state.raw([baseline])

  get all(): readonly Shipped[] {
    return this.#all
  }

  /** Fetch them for a scenario that may go by the name of one. */
  async meet({ title }: Scenario): Promise<void> {
    if (this.#all.length > 1 || title['zh-CN'] === baseline.title['zh-CN']) return
    const { presets } = await import('./presets.ts')
    this.#all = presets.map(({ scenario }) => scenario)
  }
}
