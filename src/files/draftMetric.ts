import { resolveFormulas } from '../engine/resolve.ts'
import type { FormulaFault } from '../engine/formula/formulaFault.ts'
import { normalizeFormula } from '../engine/formula/normalize.ts'
import { dimensions as allDimensions, type Dimension } from '../model/dimension.ts'
import type { Model } from '../model/model.ts'
import type { Metric, Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import { faultsOfMetrics } from './validateScenario.ts'
import { freshId, memberNames, takenNames } from './ids.ts'
import { fileLimits } from './fileLimits.ts'

/** A metric that is being written: what the user leaves open is told by the formula or by the title. */
export interface Draft {
  readonly title: Text
  readonly id?: string
  readonly formula: string
  readonly unit?: string
  readonly dimensions?: readonly Dimension[]
}

/** The metric that a draft would become, and what keeps it from being one. */
export interface Checked {
  readonly metric: Metric
  readonly fault?: FormulaFault
  readonly wrongId: boolean
}

const wellFormed = (id: string) => id.length <= fileLimits.id && /^[A-Za-z][A-Za-z0-9]*$/.test(id)

/** Check a draft against everything else in the scenario. @param before The id of the metric whose place it takes. */
export function checkDraft(draft: Draft, model: Model, scenario: Scenario, before?: string): Checked {
  const others = scenario.metrics.filter(({ id }) => id !== before)
  const taken = new Set([...takenNames(model), ...memberNames(model, scenario), ...others.map(({ id }) => id)])
  const id = draft.id ?? before ?? freshId(draft.title.en, 'metric', (own) => taken.has(own))
  const start: Metric = { id, title: draft.title, unit: draft.unit ?? '1', dimensions: draft.dimensions ?? [], formula: draft.formula }
  const misnamed = !wellFormed(id) || taken.has(id)
  const known = misnamed ? freshId('', 'metric', (own) => taken.has(own)) : id
  const { metric, fault } = settled({ ...start, id: known }, draft, model, { ...scenario, metrics: others })
  const wrongId = misnamed || faultsOfMetrics({ ...scenario, metrics: [metric] }, model).some(({ kind }) => kind === 'taken-id')
  // A fault points into what was typed; what is kept is written in the language's own signs.
  const formula = fault ? draft.formula : normalizeFormula(draft.formula).text
  return { metric: { ...metric, id, formula }, wrongId, ...(fault && { fault }) }
}

/** Let the formula say what it varies over and what it is measured in, where the draft does not. */
function settled(metric: Metric, draft: Draft, model: Model, others: Scenario): Pick<Checked, 'metric' | 'fault'> {
  const { faults } = resolveFormulas(model, { ...others, metrics: [...others.metrics, metric] })
  const fault = faults.find(({ variable }) => variable === metric.id)?.fault
  if (fault?.kind === 'dimensions' && draft.dimensions === undefined) {
    const dimensions = allDimensions.filter((dimension) => fault.found.includes(dimension))
    return settled({ ...metric, dimensions }, { ...draft, dimensions }, model, others)
  }
  if (fault?.kind === 'unit' && draft.unit === undefined) {
    return settled({ ...metric, unit: fault.found }, { ...draft, unit: fault.found }, model, others)
  }
  return fault ? { metric, fault } : { metric }
}
