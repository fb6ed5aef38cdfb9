import { resolveFormulas, resolveScenario } from '../../engine/resolve.ts'
import type { Fault } from '../../files/fault.ts'
import { readScenario } from '../../files/readScenario.ts'
import type { Model } from '../../model/model.ts'
import { models } from '../../model/models.ts'
import type { Change, Scenario } from '../../model/scenario.ts'
import type { SavedState } from '../storage/storage.ts'
import type { FigureDifference } from '../../files/scenarioDiff.ts'
import { holds } from './edits.ts'
import type { Workspace } from './workspace.svelte.ts'

/** Go back to a state of the history; that is a step like any other. @returns the faults for which it cannot be. */
export function revertTo(workspace: Workspace, { at, text }: SavedState): readonly Fault[] {
  const read = readScenario(text, models)
  if (!read.ok) return read.faults
  workspace.do({ kind: 'restore', at }, read.scenario)
  workspace.settle()
  return []
}

/** Take one difference from the model back. @returns whether that can be: what a formula needs has to stay. */
export function revertDifference(workspace: Workspace, difference: FigureDifference): boolean {
  const { scenario, model } = workspace
  switch (difference.kind) {
    case 'assumption':
      workspace.reset(difference.path)
      break
    case 'credence':
      workspace.setCredence(difference.claim, 1)
      break
    case 'simulation':
      workspace.do({ kind: 'resetSimulation' }, { ...scenario, simulation: model.simulation })
      break
    case 'scope': {
      const { scope: _, ...asked } = scenario
      workspace.do({ kind: 'scope', asked: 'market' }, asked)
      break
    }
    case 'industry':
    case 'metric': {
      const after = withoutOwn(scenario, difference, model)
      if (!after) return false
      workspace.do({ kind: 'resetOwn', of: difference.kind, name: difference.name }, after)
      break
    }
  }
  workspace.settle()
  return true
}

/**
 * The scenario without an industry or a metric of the user's own, and without what was said of lines that go with it; nothing
 * where a formula that stays needs it.
 */
function withoutOwn(
  { assumptions, ...scenario }: Scenario,
  { kind, id }: { readonly kind: 'industry' | 'metric'; readonly id: string },
  model: Model,
): Scenario | undefined {
  const others = <Own extends { readonly id: string }>(list: readonly Own[]) => list.filter((own) => own.id !== id)
  const { formats, metrics } = scenario
  const left = kind === 'industry' ? { ...scenario, formats: others(formats) } : { ...scenario, metrics: others(metrics) }
  if (resolveFormulas(model, { ...left, assumptions: {} }).faults.length > 0) return undefined
  const inputs = [...resolveScenario(model, { ...left, assumptions: {}, credence: {} }).inputs.values()].flat()
  const fitting = inputs.flatMap((own): [string, Change][] => {
    const change = assumptions[own.path]
    return change && holds({ ...left, assumptions }, own) ? [[own.path, change]] : []
  })
  return { ...left, assumptions: Object.fromEntries(fitting) }
}
