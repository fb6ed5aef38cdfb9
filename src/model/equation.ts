import type { Dimension } from './dimension.ts'
import type { Text } from './text.ts'
import type { Unit } from './unit.ts'

/** One variable and the formula that gives it, in mathjs syntax. */
export interface Equation {
  readonly title: Text
  /** One sentence for a person who clicks the number and asks what it is. */
  readonly meaning: Text
  readonly dimensions: readonly Dimension[]
  readonly unit: Unit
  readonly formula: string
  /** Units of the numbers in the formula that convert one unit into another: `{ 60: 's/min' }`. */
  readonly constants?: Readonly<Record<number, string>>
}
