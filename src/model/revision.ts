import type { Text } from './text.ts'

/** One reading that a later version of a model has otherwise, and why. */
export interface Revision<Source extends string = string> {
  /** `name` or `industry.name`. */
  readonly path: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** Where what would hold without the claim moves too. */
  readonly neutral?: number
  readonly because: Text
  readonly sources: readonly [Source, ...Source[]]
}
