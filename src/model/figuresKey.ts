import type { Scenario } from './scenario.ts'

/** What the figures of a scenario depend on: neither what it is called nor what is said of it. */
const parts = ['model', 'simulation', 'credence', 'assumptions', 'formats', 'metrics', 'scope'] as const

/** The same as text. */
export const figuresKey = (scenario: Scenario): string => JSON.stringify(parts.map((part) => scenario[part]))

/** Whether two scenarios come to the same figures; asked while a slider moves, so that only what is not the very same is gone through. */
export const sameFigures = (one: Scenario, other: Scenario): boolean =>
  parts.every((part) => one[part] === other[part] || JSON.stringify(one[part]) === JSON.stringify(other[part]))
