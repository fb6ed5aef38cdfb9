import type { ResolvedScenario } from '../engine/resolve.ts'
import { canBeOurs } from '../model/ours.ts'
import { faultAt, type Fault } from './fault.ts'
import type { FileScope } from './schema.ts'

/** Stands for all industries together, as in the view of a story's step. */
const all = 'all'

/**
 * Find what is asked that the scenario cannot tell: of a format that it does not have, or until a year that it does not reach.
 *
 * @param resolved The scenario asked of the whole market, and as far as it simulates.
 */
export function faultsOfScope(
  { industry, ours, until }: FileScope,
  { model, formats, industries, startYear, years }: ResolvedScenario,
): Fault[] {
  const faults: Fault[] = []
  const formatIds = formats.map(({ id }) => id)
  const known = ours ? formatIds : [...new Set([...formatIds, ...industries.map(({ id }) => id), all])]
  if (industry !== undefined && !known.includes(industry))
    faults.push(faultAt(['scope', 'industry'], { kind: 'unknown-name', of: ours ? 'format' : 'industry', name: industry, known }))
  if (ours && !canBeOurs(model))
    faults.push(faultAt(['scope', 'ours'], { kind: 'unknown-name', of: 'key', name: 'ours', known: ['industry', 'until'] }))
  else if (ours && industry === undefined) faults.push(faultAt(['scope'], { kind: 'missing', names: ['industry'] }))
  const { budget } = ours ?? {}
  if (budget && (budget.times === undefined) === (budget.amount === undefined))
    faults.push(faultAt(['scope', 'ours', 'budget'], { kind: 'one-of-two', names: ['times', 'amount'] }))
  const last = startYear + years - 1
  if (until !== undefined && (until < startYear || until > last))
    faults.push(faultAt(['scope', 'until'], { kind: 'out-of-range', found: until, least: startYear, most: last }))
  return faults
}
