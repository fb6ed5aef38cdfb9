import { whoseIs } from '../../analysis/catalogue/whose.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { asking, askingUntil } from '../../model/asking.ts'
import { modelOf } from '../../model/models.ts'
import { marketOf } from '../../model/ours.ts'
import type { OurProjects, Scenario } from '../../model/scenario.ts'
import type { Edit } from './edit.ts'

/** Ask until a year; as far as the simulation goes where that is its last or none is named. */
export function askedUntil(scenario: Scenario, until?: number): Edit {
  const asked = askingUntil(scenario, until)
  const to = asked.scope?.until
  return { step: { kind: 'scope', asked: 'until', ...(to !== undefined && { to }) }, scenario: asked }
}

/** Ask about our own projects of a format, or of the first one of an industry; about the whole market where there are none. */
export function askedOf(scenario: Scenario, industry: string, ours?: OurProjects): Edit {
  const { ours: before, ...scope } = scenario.scope ?? {}
  if (!ours) return { step: { kind: 'scope', asked: 'market' }, scenario: asking(scenario, scope) }
  const resolved = resolveScenario(modelOf(scenario.model), marketOf(scenario))
  const format = resolved.formats[whoseIs(resolved, industry).formats[0] ?? 0]?.id ?? industry
  const isOther = before !== undefined && scope.industry !== format
  // What an amount buys of one kind says nothing of another.
  const { budget, ...rest } = ours
  const kept = isOther && budget && 'amount' in budget ? rest : ours
  return {
    step: { kind: 'scope', asked: 'ours', to: ours.projects },
    scenario: asking(scenario, { ...scope, industry: format, ours: kept }),
  }
}

/** A scenario asked as another is, so that both answer one question; of the whole market where it does not have the format. */
export function askedAs(scenario: Scenario, { scope = {} }: Scenario): Scenario {
  const has = resolveScenario(modelOf(scenario.model), marketOf(scenario)).formats.some(({ id }) => id === scope.industry)
  const { ours: _, ...market } = scope
  return asking(scenario, has ? scope : market)
}
