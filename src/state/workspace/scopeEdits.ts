import { inputAt } from '../../analysis/catalogue/address.ts'
import { oneFormat } from '../../analysis/catalogue/whose.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { asking, askingUntil } from '../../model/asking.ts'
import { modelOf } from '../../model/models.ts'
import { marketOf } from '../../model/ours.ts'
import type { OurProjects, Scenario } from '../../model/scenario.ts'
import type { Edit } from './edit.ts'
import { withFormatOf } from './lentFormat.ts'

/** Ask until a year; as far as the simulation goes where that is its last or none is named. */
export function askedUntil(scenario: Scenario, until?: number): Edit {
  const asked = askingUntil(scenario, until)
  const to = asked.scope?.until
  return { step: { kind: 'scope', asked: 'until', ...(to !== undefined && { to }) }, scenario: asked }
}

/**
 * Ask about our own projects of a format, or of the first one of an industry; about the whole market where there are none. Of a format
 * of one's own there are as many as it says: it is not asked twice how many a year.
 */
export function askedOf(scenario: Scenario, industry: string, ours?: OurProjects): Edit {
  const { ours: before, ...scope } = scenario.scope ?? {}
  if (!ours) return { step: { kind: 'scope', asked: 'market' }, scenario: asking(scenario, scope) }
  const resolved = resolveScenario(modelOf(scenario.model), marketOf(scenario))
  const format = oneFormat(resolved, industry)
  const isOther = before !== undefined && scope.industry !== format
  // What an amount buys of one kind says nothing of another.
  const { budget, ...rest } = ours
  const kept = isOther && budget && 'amount' in budget ? rest : ours
  const isNew = isOther || before === undefined
  const projects = (isNew ? projectsOfOwn(resolved, format) : undefined) ?? ours.projects
  return {
    step: { kind: 'scope', asked: 'ours', to: projects },
    scenario: asking(scenario, { ...scope, industry: format, ours: { ...kept, projects } }),
  }
}

/** How many a year a format of one's own says that there are; nothing for one of the model's, which is a market. */
const projectsOfOwn = (resolved: ResolvedScenario, id: string): number | undefined =>
  isOwn(resolved, id) ? inputAt(resolved, `${id}.unitsStart`)?.value : undefined

const isOwn = ({ model }: Pick<ResolvedScenario, 'model'>, id: string): boolean => !model.formats.some((format) => format.id === id)

/**
 * A scenario asked as another is, so that both answer one question. Where that is about projects of a format that only the other has,
 * it is laid into this one; of the whole market where that cannot be.
 */
export function askedAs(scenario: Scenario, other: Scenario): Scenario {
  const { scope = {} } = other
  const has = resolveScenario(modelOf(scenario.model), marketOf(scenario)).formats.some(({ id }) => id === scope.industry)
  const lent = has || !scope.ours || scope.industry === undefined ? undefined : withFormatOf(scenario, other, scope.industry)
  const { ours: _, ...market } = scope
  return asking(lent ?? scenario, has || lent ? scope : market)
}
