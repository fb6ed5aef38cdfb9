import type { Scenario } from './scenario.ts'

/** What the figures of a scenario depend on, as text: neither what it is called nor what is said of it. */
export const figuresKey = ({ model, simulation, credence, assumptions, formats, metrics, scope }: Scenario): string =>
  JSON.stringify([model, simulation, credence, assumptions, formats, metrics, scope])
