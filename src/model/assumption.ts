import type { Text } from './text.ts'
import type { Unit } from './unit.ts'

/** What one name stands for wherever it is used: once for the world, once an industry or once a cost line. */
export interface Assumption {
  readonly title: Text
  /** One sentence for a person who has never seen the model. */
  readonly meaning: Text
  readonly unit: Unit
  /** How a plain ratio reads: a `share` as a percentage, a `multiple` or a steepness as it is. Given where the unit is `1`. */
  readonly display?: 'share' | 'multiple'
  /** No value outside is taken, whether typed, drawn or read from a file. */
  readonly bounds: readonly [least: number, most: number]
  /** What one press of an arrow key moves: a difference, or on a logarithmic scale a ratio (0.05 is 5 %). */
  readonly step: number
  /** How a slider is divided. On a logarithmic scale whose least is 0, the left end stands for 0. */
  readonly scale: 'linear' | 'logarithmic'
}

/** The names by which readings refer to other parts of their model: any text here, narrowed by each version to what it has. */
export interface ReadingIds {
  readonly claim: string
  readonly factor: string
  readonly judgement: string
  readonly source: string
}

/** Where a number comes from: published sources, with how it follows from them where that has to be said, or a judgement that says why. */
export type Ground<Ids extends ReadingIds = ReadingIds> =
  | {
      readonly sources: readonly [Ids['source'], ...Ids['source'][]]
      readonly derivation?: Ids['judgement']
      readonly judgement?: never
    }
  | { readonly judgement: Ids['judgement']; readonly sources?: readonly Ids['source'][]; readonly derivation?: never }

/** What a distribution is, apart from how it is drawn. */
interface DistributionKind {
  /** What its low and high are: none, the least and the most that can be, or P10 and P90 with tails beyond them. */
  readonly ends: 'none' | 'range' | 'p10-p90'
  /** It has no values at or below zero. */
  readonly positive?: true
}

/** The shapes that a belief can have; `fixed` is a number without a range. */
export const distributionKinds = {
  fixed: { ends: 'none' },
  uniform: { ends: 'range' },
  triangular: { ends: 'range' },
  pert: { ends: 'range' },
  normal: { ends: 'p10-p90' },
  lognormal: { ends: 'p10-p90', positive: true },
} as const satisfies Record<string, DistributionKind>

/** The shape of what is believed. */
export type Distribution = keyof typeof distributionKinds

/** Every shape, by name. */
export const distributions = Object.keys(distributionKinds) as Distribution[]

/** Whether low and high are P10 and P90, with tails beyond them, and not the least and the most. */
export const hasTails = (distribution: Distribution): boolean => distributionKinds[distribution].ends === 'p10-p90'

/** Whether it has no values at or below zero. */
export const isPositive = (distribution: Distribution): boolean => 'positive' in distributionKinds[distribution]

type Spread =
  | { readonly distribution: 'fixed'; readonly low?: never; readonly high?: never }
  /** What low and high mean stands with the distribution (`distributionKinds`). */
  | { readonly distribution: Exclude<Distribution, 'fixed'>; readonly low: number; readonly high: number }

/** `neutral` is what would hold if the claim were false. */
type Governed<Claim extends string> =
  | { readonly claim: Claim; readonly neutral: number }
  | { readonly claim?: never; readonly neutral?: never }

/**
 * Assumptions that name the same factor move together; `loading` b is from -1 to 1. Each is driven by `z = b f + sqrt(1 - b^2) e`,
 * with the factor's f and its own e standard normal, and drawn at the quantile of z. A scenario may move and narrow the factor
 * as any assumption (`factor.capability`, its value m, its standard deviation s): then f is `m + s f`, and the assumption's
 * value moves too, to the quantile that lies `b m` standard normal units from where it stood: `Φ(Φ⁻¹(F(value)) + b m)`.
 */
type Driven<Factor extends string> =
  | { readonly factor: Factor; readonly loading: number }
  | { readonly factor?: never; readonly loading?: never }

/** What the model believes of one assumption, in the assumption's unit, and why. */
export type Reading<Ids extends ReadingIds = ReadingIds> = { readonly value: number } & Spread &
  Governed<Ids['claim']> &
  Driven<Ids['factor']> &
  Ground<Ids>
