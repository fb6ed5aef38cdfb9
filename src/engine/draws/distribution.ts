import { leastSize, type Input } from '../case.ts'
import { exp, log } from '../plan/elementary.ts'
import { normalProbability } from './normal.ts'
import { PertTable } from './pert.ts'

/** Standard normal value of the 90th percentile. */
const p90 = 1.2815515655446004

/** PERT tables by where the mode stands; moving a slider asks for a new one each time, so only the latest are kept. */
const tables = new Map<number, PertTable>()
const mostTables = 1024

/**
 * The inverse of an assumption's distribution: from the standard normal value that drives it to the value drawn, in the
 * assumption's unit. `normal` and `lognormal` take low and high as P10 and P90 and are cut at the bounds; the others take
 * them as least and most, `triangular` and `pert` with the value as the mode.
 */
export function inverseOf({ distribution, value, low, high, bounds: [least, most] }: Input): (z: number) => number {
  const width = high - low
  if (distribution === 'fixed') return () => value
  if (width === 0) return () => low
  switch (distribution) {
    case 'uniform':
      return (z) => low + width * normalProbability(z)
    case 'triangular':
      return (z) => low + width * triangular((value - low) / width, z)
    case 'pert': {
      const table = tableAt((value - low) / width)
      return (z) => low + width * table.at(z)
    }
    case 'normal': {
      const [mean, deviation] = [(low + high) / 2, width / 2 / p90]
      return (z) => Math.min(most, Math.max(least, mean + deviation * z))
    }
    case 'lognormal': {
      const [from, to] = [log(low), log(high)]
      const [mean, deviation] = [(from + to) / 2, (to - from) / 2 / p90]
      const cut = Math.max(least, leastSize) // between bounds that hold 0 a wide range would come as close to it as numbers can
      return (z) => Math.min(most, Math.max(cut, exp(mean + deviation * z)))
    }
  }
}

/** The inverse of a triangle on 0 to 1. S. Kotz and J. R. van Dorp, Beyond Beta (2004), chapter 1. */
function triangular(mode: number, z: number): number {
  const p = normalProbability(z)
  return p < mode ? Math.sqrt(p * mode) : 1 - Math.sqrt(normalProbability(-z) * (1 - mode))
}

function tableAt(mode: number): PertTable {
  const known = tables.get(mode)
  if (known) return known
  const oldest = tables.keys().next()
  if (tables.size >= mostTables && !oldest.done) tables.delete(oldest.value)
  const table = new PertTable(mode)
  tables.set(mode, table)
  return table
}
