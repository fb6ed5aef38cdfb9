import { inputsByPath } from '../../analysis/catalogue/address.ts'
import { resolveScenario, type Input, type ResolvedScenario } from '../../engine/resolve.ts'
import { baseline } from '../../model/baseline.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'

/**
 * What there is in a scenario, without what moves: its formats, metrics, years and scope, with every assumption and claim as its model has
 * it. The very same while a hand moves one. Titles, story and observations are not in it.
 */
export class Unmoved {
  readonly #of: () => Scenario
  readonly #model = $derived.by(() => this.#of().model)
  readonly #formats = $derived.by(() => this.#of().formats)
  readonly #metrics = $derived.by(() => this.#of().metrics)
  readonly #simulation = $derived.by(() => this.#of().simulation)
  readonly #scope = $derived.by(() => this.#of().scope)

  readonly resolved: ResolvedScenario = $derived.by(() => {
    const parts = { model: this.#model, formats: this.#formats, metrics: this.#metrics, simulation: this.#simulation }
    return resolveScenario(modelOf(this.#model), { ...baseline, ...parts, ...(this.#scope && { scope: this.#scope }) })
  })
  readonly inputs: ReadonlyMap<string, Input> = $derived(inputsByPath(this.resolved))

  constructor(of: () => Scenario) {
    this.#of = of
  }
}
