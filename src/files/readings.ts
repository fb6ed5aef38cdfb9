import { change, type Input } from '../engine/resolve.ts'
import { leastSize } from '../engine/draws/distribution.ts'
import { entryOf } from '../model/entryOf.ts'
import { hasTails, isPositive, type Assumption, type Distribution } from '../model/assumption.ts'
import type { Model } from '../model/model.ts'
import type { Change } from '../model/scenario.ts'
import { faultAt, type Fault, type Finding } from './fault.ts'
import type { JsonPath } from './jsonPath.ts'
import type { FileReading } from './schema.ts'

/** What is tied to a factor is drawn together by normal laws: a factor stays one, or is known. */
export const factorShapes: readonly Distribution[] = ['normal', 'fixed']

/** Find what is wrong with a change to a reading that is known to be right. */
export function faultsOfChange(to: Change, of: Input, { unit, bounds }: Pick<Assumption, 'unit' | 'bounds'>, place: JsonPath): Fault[] {
  if (of.kind === 'factor' && to.distribution !== undefined && !factorShapes.includes(to.distribution))
    return [faultAt([...place, 'distribution'], { kind: 'not-one-of', found: JSON.stringify(to.distribution), known: factorShapes })]
  const outside = outOfBounds(to, bounds, unit, place)
  return outside.length > 0 ? outside : faultsOfSpread(change(of, to, bounds), to, place)
}

/** Find what is wrong with the readings that a scenario brings along for one industry or one line. */
export function faultsOfReadings(
  readings: Readonly<Record<string, FileReading>>,
  assumptions: Readonly<Record<string, Assumption>>,
  model: Model,
  place: JsonPath,
): Fault[] {
  const known = Object.keys(assumptions)
  return Object.entries(readings).flatMap(([name, reading]) => {
    const assumption = entryOf(assumptions, name)
    const here = [...place, name]
    if (!assumption) return [faultAt(here, { kind: 'unknown-name', of: 'assumption', name, known })]
    return faultsOfReading(reading, assumption, model, here)
  })
}

function faultsOfReading(reading: FileReading, { unit, bounds }: Assumption, model: Model, place: JsonPath): Fault[] {
  const { claim, factor, distribution = 'fixed', low, high } = reading
  const faults = outOfBounds(reading, bounds, unit, place)
  if (distribution !== 'fixed') {
    const names = [...(low === undefined ? ['low'] : []), ...(high === undefined ? ['high'] : [])]
    if (names.length > 0) faults.push(faultAt(place, { kind: 'missing', names }))
  }
  if (faults.length === 0) faults.push(...faultsOfSpread(change({ value: reading.value }, reading, bounds), reading, place))
  faults.push(...halfAPair(reading, 'claim', 'neutral', place), ...halfAPair(reading, 'factor', 'loading', place))
  if (claim !== undefined) faults.push(...unknown(claim, 'claim', model.claims, [...place, 'claim']))
  if (factor !== undefined) faults.push(...unknown(factor, 'factor', model.factors, [...place, 'factor']))
  return faults
}

const unknown = (name: string, of: 'claim' | 'factor', all: Readonly<Record<string, unknown>>, place: JsonPath): Fault[] =>
  Object.hasOwn(all, name) ? [] : [faultAt(place, { kind: 'unknown-name', of, name, known: Object.keys(all) })]

function halfAPair(reading: FileReading, one: keyof FileReading, other: keyof FileReading, place: JsonPath): Fault[] {
  if ((reading[one] === undefined) === (reading[other] === undefined)) return []
  const [given, missing] = reading[one] === undefined ? [other, one] : [one, other]
  return [faultAt(place, { kind: 'half-a-pair', given, missing })]
}

function outOfBounds(
  given: Change & { neutral?: number },
  [least, most]: readonly [number, number],
  unit: string,
  place: JsonPath,
): Fault[] {
  return (['value', 'low', 'high', 'neutral'] as const).flatMap((key) => {
    const found = given[key]
    if (found === undefined || (found >= least && found <= most)) return []
    return [faultAt([...place, key], { kind: 'out-of-range', found, least, most, unit })]
  })
}

type Spread = ReturnType<typeof change>

/** Check the ends as they are in the end: those that are given, and those that have moved along with the value. */
function faultsOfSpread({ low, value, high, distribution }: Spread, { low: givenLow, high: givenHigh }: Change, place: JsonPath): Fault[] {
  const say = (finding: Finding) => [faultAt(place, finding)]
  if (low > value || value > high) {
    const blamed = low > value && givenLow !== undefined ? ['low'] : value > high && givenHigh !== undefined ? ['high'] : []
    return [faultAt([...place, ...blamed], { kind: 'order', low, value, high })]
  }
  if (!hasTails(distribution)) return []
  if (low >= high) return say({ kind: 'no-width', distribution, low, high })
  return isPositive(distribution) && low < leastSize ? say({ kind: 'not-positive', distribution, low, least: leastSize }) : []
}
