import type { ClaimId } from './versions/1/claims.ts'
import type { FactorId } from './versions/1/factors.ts'
import type { JudgementId } from './versions/1/judgements.ts'
import type { SourceId } from './versions/1/sources.ts'
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

/** Where a number comes from: published sources, or a judgement that says why. */
export type Ground =
  | { readonly sources: readonly [SourceId, ...SourceId[]]; readonly judgement?: never }
  | { readonly judgement: JudgementId; readonly sources?: readonly SourceId[] }

/** The shapes that a belief can have; `fixed` is a number without a range. */
export const distributions = ['fixed', 'uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const

/** The shape of what is believed. */
export type Distribution = (typeof distributions)[number]

type Spread =
  | { readonly distribution: 'fixed'; readonly low?: never; readonly high?: never }
  /** `normal` and `lognormal` take low and high as P10 and P90, the others as least and most. */
  | { readonly distribution: Exclude<Distribution, 'fixed'>; readonly low: number; readonly high: number }

/** `neutral` is what would hold if the claim were false. */
type Governed = { readonly claim: ClaimId; readonly neutral: number } | { readonly claim?: never; readonly neutral?: never }

/**
 * Assumptions that name the same factor move together; `loading` b is from -1 to 1. Each is driven by `z = b f + sqrt(1 - b^2) e`,
 * with the factor's f and its own e standard normal, and drawn at the quantile of z. A scenario may move and narrow the factor
 * as any assumption (`factor.capability`, its value m, its standard deviation s): then f is `m + s f`, and the assumption's
 * value moves too, to the quantile that lies `b m` standard normal units from where it stood: `Φ(Φ⁻¹(F(value)) + b m)`.
 */
type Driven = { readonly factor: FactorId; readonly loading: number } | { readonly factor?: never; readonly loading?: never }

/** What the model believes of one assumption, in the assumption's unit, and why. */
export type Reading = { readonly value: number } & Spread & Governed & Driven & Ground
