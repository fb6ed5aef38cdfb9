import type { ResolvedScenario } from '../engine/resolve.ts'
import { memberIds } from '../engine/positions.ts'
import type { Variable } from '../engine/symbols.ts'
import { faultAt, type Fault } from './fault.ts'
import type { JsonPath } from './jsonPath.ts'
import type { FileObservation } from './schema.ts'

/** Variables that something can be seen of: one figure for the world, an industry or a format, in a year or for good. */
export function observable({ variables }: ResolvedScenario): Variable[] {
  return variables.filter(({ dimensions }) =>
    dimensions.every((dimension) => dimension === 'industry' || dimension === 'format' || dimension === 'year'),
  )
}

/** Find observations of what the scenario does not have, or whose range does not hold their value. */
export function faultsOfObservations(observations: readonly FileObservation[], resolved: ResolvedScenario): Fault[] {
  return observations.flatMap((observation, index) => faultsOfObservation(observation, resolved, ['observations', index]))
}

/** Find what is wrong with one observation. */
export function faultsOfObservation(observation: FileObservation, resolved: ResolvedScenario, place: JsonPath): Fault[] {
  const { variable: name, value, low, high } = observation
  const can = observable(resolved)
  const variable = can.find((one) => one.name === name)
  if (!variable) return [faultAt([...place, 'variable'], { kind: 'unknown-name', of: 'variable', name, known: can.map((one) => one.name) })]
  const wrongOwner = (['industry', 'format'] as const).flatMap((dimension): Fault[] => {
    const owner = observation[dimension]
    const known = variable.dimensions.includes(dimension) ? memberIds(resolved, { dimensions: [dimension] }) : []
    if (owner === undefined) return known.length > 0 ? [faultAt(place, { kind: 'missing', names: [dimension] })] : []
    return known.includes(owner) ? [] : [faultAt([...place, dimension], { kind: 'unknown-name', of: dimension, name: owner, known })]
  })
  const half: Fault[] =
    (low === undefined) === (high === undefined)
      ? []
      : [
          faultAt(place, {
            kind: 'half-a-pair',
            ...(low === undefined ? { given: 'high', missing: 'low' } : { given: 'low', missing: 'high' }),
          }),
        ]
  const ends = { low: low ?? value, value, high: high ?? value }
  const order: Fault[] = ends.low <= value && value <= ends.high ? [] : [faultAt(place, { kind: 'order', ...ends })]
  return [...wrongOwner, ...half, ...order]
}
