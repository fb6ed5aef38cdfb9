import type { Input } from '../../engine/resolve.ts'
import type { Change } from '../../model/scenario.ts'
import { writtenReading } from '../evidence/writtenReading.ts'
import type { Pool } from './pools.ts'

/** A pool as a reading of an assumption: of the shape that it has, or of the one that comes nearest; a number alone where the pool has no width. */
export function readingOfPool(input: Input, { quantile }: Pool): Change {
  const written = writtenReading(input, [quantile(0.05), quantile(0.5), quantile(0.95)])
  if (!written) return { value: Math.min(input.bounds[1], Math.max(input.bounds[0], quantile(0.5))) }
  const { value, low, high, distribution } = written
  return { value, low, high, ...(distribution !== input.distribution && { distribution }) }
}
