import { log, square } from '../../engine/plan/elementary.ts'
import type { Variable } from '../../engine/symbols.ts'

/** How far a source is to be trusted: A official or audited, B a study or trade press that names its source, C an anecdote. */
export type Confidence = 'A' | 'B' | 'C'

/** One thing that was seen, in the unit of its variable. */
export interface Observed {
  readonly variable: string
  /** The id of the industry or format that it is of. */
  readonly industry?: string
  /** The id of who is paid. */
  readonly recipient?: string
  readonly year: number
  readonly value: number
  /** The range of the sources; the value itself where they give none. */
  readonly low: number
  readonly high: number
  readonly confidence: Confidence
  /** No reading was fitted to it: it is a test. */
  readonly hold?: true
}

/** On which scale distances from an observation are measured: differences, or ratios (a logarithm). */
export type Measure = 'difference' | 'ratio'

/** Standard error that even a source without a range is given: on a share in points of one, on anything else as a part of it. */
const least: Readonly<Record<Confidence, { readonly share: number; readonly part: number }>> = {
  A: { share: 0.02, part: 0.05 },
  B: { share: 0.05, part: 0.1 },
  C: { share: 0.1, part: 0.25 },
}

/** 90 % of a normal law lie within so many standard deviations around its middle. */
const ninety = 2 * 1.6448536269514722

/** What is drawn at or below zero where ratios are measured counts as this part of what was seen. */
const tiny = 1e-3

/** What a variable says of itself that decides how it is measured. */
export type Measured = Pick<Variable, 'unit' | 'display' | 'mayBeNegative' | 'own'>

/** An observation made ready to be held against draws. */
export interface ErrorModel {
  readonly measure: Measure
  /** What was seen, on the scale of the measure. */
  readonly seen: number
  /** Standard error of what was seen, on that scale. */
  readonly error: number
  /** Put draws, in the unit of the variable, on that scale. */
  readonly scaled: (draw: number) => number
}

/**
 * The error model of an observation, the same wherever it is used. Shares and what may be negative are measured by differences,
 * everything else by ratios; which a variable is, it declares. A plain ratio of the user's counts as a share where it was seen from 0 to 1. A share
 * that lies below the least error of a share, as one hit in hundreds, is measured by ratios too: by differences everything would be near it. The
 * range of the sources is taken for the middle 90 % of a normal law; no error is smaller than what the confidence in the source allows, and
 * the two add up as variances do.
 */
export function errorModelOf({ value, low, high, confidence }: Omit<Observed, 'variable'>, variable: Measured): ErrorModel {
  const { unit, display, mayBeNegative, own } = variable
  const isRare = low > 0 && high < least[confidence].share && !mayBeNegative
  const isShare = !isRare && (display === 'share' || (own && unit === '1' && Math.abs(low) <= 1 && Math.abs(high) <= 1))
  const measure: Measure = isShare || low <= 0 || mayBeNegative ? 'difference' : 'ratio'
  const scaled = measure === 'ratio' ? (draw: number) => log(Math.max(draw, tiny * value)) : (draw: number) => draw
  const floor =
    measure === 'ratio'
      ? least[confidence].part
      : isShare
        ? least[confidence].share
        : least[confidence].part * Math.max(Math.abs(value), 1e-9)
  const range = (scaled(high) - scaled(low)) / ninety
  return { measure, seen: scaled(value), error: Math.sqrt(square(range) + square(floor)), scaled }
}
