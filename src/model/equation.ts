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
  /**
   * What a plain ratio is, and how it reads and is measured: a `share` of a whole (12 %, missed by points), a `percentage` of something
   * that is no whole (180 % of supply, missed by ratios), or a `multiple` or index (25, missed by ratios). Given where the unit is `1`.
   */
  readonly display?: 'share' | 'percentage' | 'multiple'
  /** It can fall below zero, so that no ratio of it can be taken. */
  readonly mayBeNegative?: true
  /** Of this less is better; where it is left out, more is. */
  readonly better?: 'less'
  readonly formula: string
  /** Units of the numbers in the formula that convert one unit into another: `{ 60: 's/min' }`. */
  readonly constants?: Readonly<Record<number, string>>
}
