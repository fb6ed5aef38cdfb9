// What a file opens to, and what it comes to with every assumption at its value.
import { evaluate } from '../../../src/engine/evaluate.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { explainFault } from '../../../src/files/explainFault.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { formatsKey } from '../../../src/files/fileFormats.ts'
import { digest } from '../../../src/files/savedResult.ts'
import { shape } from '../../../src/files/tables.ts'
import { models } from '../../../src/model/models.ts'
import type { Scenario } from '../../../src/model/scenario.ts'

const figures = ['totalNpv', 'npv', 'adoption', 'aiUnitCost', 'price', 'jobsDisplaced', 'margin']

/** A scenario with its budgets under the key that its file has for them. */
const asWritten = ({ formats, ...others }: Scenario, key: 'formats' | 'industries') => ({ ...others, [key]: formats })

/** What a sample shows: the scenario in it, some figures to look at, and the digest of all of them. */
export function shownBy(text: string) {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(read.faults.map((fault) => explainFault(fault, 'en')).join('\n'))
  const model = models[read.scenario.model.id]?.[read.scenario.model.version]
  if (!model) throw new Error('No such model')
  const resolved = resolveScenario(model, read.scenario)
  const point = evaluate(resolved)
  const shown = resolved.variables.filter(({ name }) => figures.includes(name))
  return {
    scenario: asWritten(read.scenario, formatsKey(model)),
    point: Object.fromEntries(
      shown.map((variable) => [variable.name, shape(resolved, variable, point.get(variable.name) ?? new Float64Array())]),
    ),
    digest: digest(read.scenario, point),
  }
}
