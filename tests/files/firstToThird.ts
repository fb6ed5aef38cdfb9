// Scenarios of version 1 to be moved to version 3, and what they are made of.
import { modelUpdate } from '../../src/files/adoptModel.ts'
import type { OwnFormat, Scenario } from '../../src/model/scenario.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { sora2024Third } from '../../src/model/versions/3/model.ts'

/** The first version and the third. */
export const known = { 'sora-2024': { 1: sora2024, 3: sora2024Third } }
/** A text of the user's. */
export const text = { 'zh-CN': '我们的', en: 'Ours' }

/** The scenario on version 3, with what is told of it. */
export function adopted(scenario: Scenario) {
  const moved = modelUpdate(scenario, known)?.adopted
  if (!moved?.ok) throw new Error(JSON.stringify(moved?.faults))
  return moved
}

/** A line of the user's own, with everything that a line has to say. */
export const ownLine = (id: string) => ({
  ...{ id, name: text, recipient: 'crew', production: true, creative: false },
  assumptions: Object.fromEntries(Object.keys(sora2024.assumptions.line).map((name) => [name, { value: 0.5 }])),
})

/** An industry of the user's own, with what the model says of short drama. */
export const ownIndustry: OwnFormat = {
  ...{ id: 'documentary', name: text, unit: text },
  assumptions: Object.fromEntries(
    Object.entries(sora2024.formats[0]?.assumptions ?? {}).map(([name, { value }]) => [name, { value }] as const),
  ),
  lines: [ownLine('filming')],
}

/** Lines of an industry of the model's, as a scenario lists them. */
export const linesOf = (industry: string) =>
  (sora2024.formats.find(({ id }) => id === industry)?.lines ?? []).map(({ id, name, recipient, production, creative }) => ({
    ...{ id, name, recipient, production, creative },
    assumptions: {},
  }))
