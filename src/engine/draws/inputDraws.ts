import { effective, type Input } from '../resolve.ts'
import { drawnAt, p90 } from './distribution.ts'

/**
 * What an assumption is in each draw, credence applied, from its standard normal values.
 *
 * @param into Where to, as many draws, for whoever does not keep it.
 */
export function drawnColumn(input: Input, drivers: Float64Array, into: Float64Array = new Float64Array(drivers.length)): Float64Array {
  if (input.credence === 0) return into.fill(effective(input, input.value))
  const { driven, neutral, credence } = input
  if (driven) {
    const { shift, stretch } = driven
    for (let draw = 0; draw < into.length; draw += 1) into[draw] = shift + stretch * drivers[draw]!
  }
  drawnAt(input, driven ? into : drivers, into)
  // `effective` of each; for a call there are too many.
  if (credence !== 1) for (let draw = 0; draw < into.length; draw += 1) into[draw] = neutral + credence * (into[draw]! - neutral)
  return into
}

/**
 * P10 and P90 of an assumption, credence aside, in its unit: as far as one goes to either side whatever its distribution is, since the
 * low and high of a normal one are these already, and those of others its least and its most.
 */
export function endsOf(input: Input): readonly [low: number, high: number] {
  const [low = NaN, high = NaN] = drawnColumn({ ...input, credence: 1 }, Float64Array.of(-p90, p90))
  return [low, high]
}
