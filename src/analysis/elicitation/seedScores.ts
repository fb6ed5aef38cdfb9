import { normalQuantile } from '../../engine/draws/normal.ts'
import { log } from '../../engine/plan/elementary.ts'
import { normalProbability } from '../../engine/draws/normal.ts'
import { exp } from '../../engine/plan/elementary.ts'
import type { Belief } from './belief.ts'
import type { Tenths } from './fourStep.ts'

/** What someone said of something that was seen, and what it was. */
export interface SeedAnswer {
  readonly said: Tenths
  readonly seen: number
}

/** With fewer seed questions than this calibration says nothing that chance could not say too (Cooke asks for eight to ten at the least). */
export const fewestSeeds = 8

/** What truth should fall below P10, up to P50, up to P90 and above it. */
const expected = [0.1, 0.4, 0.4, 0.1] as const

/** How far the intrinsic range of a question goes beyond all that was said of it and seen, as a part of that (Cooke's overshoot). */
const overshoot = 0.1

/**
 * The continuous ranked probability score of a belief, in the unit of the question: the mean distance from the truth, less half the mean distance
 * of two draws; 0 for whoever knows. T. Gneiting and A. E. Raftery, J. Am. Stat. Assoc. 102 (2007), 359-378. From 400 quantiles, each for as much probability.
 */
export function crpsOf(belief: Belief, seen: number): number {
  const count = 400
  let score = 0
  for (let index = 0; index < count; index += 1) {
    const p = (index + 0.5) / count
    const quantile = belief.at(normalQuantile(p))
    // Twice the mean of the quantile scores (F. Laio and S. Tamea 2007).
    score += (2 / count) * (seen < quantile ? (1 - p) * (quantile - seen) : p * (seen - quantile))
  }
  return score
}

/** How often the truth fell below P10, up to P50, up to P90, and above. */
export function binsOf(answers: readonly SeedAnswer[]): readonly number[] {
  const bins = [0, 0, 0, 0]
  for (const { said, seen } of answers) {
    const bin = said.findIndex((quantile) => seen <= quantile)
    bins[bin < 0 ? 3 : bin]! += 1
  }
  return bins
}

/** Cooke's statistic, twice the number of questions times the relative information of how often against how often it should be: nearly chi-square with 3 degrees of freedom for whoever is calibrated. */
export function calibrationStatistic(answers: readonly SeedAnswer[]): number {
  const count = answers.length
  return 2 * binsOf(answers).reduce((sum, hits, bin) => sum + (hits === 0 ? 0 : hits * log(hits / count / expected[bin]!)), 0)
}

/**
 * How likely somebody who is calibrated would miss by as much or more: R. M. Cooke, Experts in Uncertainty (1991), chapter 8. Nothing for fewer than eight
 * questions.
 */
export const calibrationOf = (answers: readonly SeedAnswer[]): number | undefined =>
  answers.length < fewestSeeds ? undefined : beyondChiSquare3(calibrationStatistic(answers))

/** The probability that a chi-square variable with 3 degrees of freedom is more: `2 Φ(-√x) + √(2x/π) exp(-x/2)`. */
const beyondChiSquare3 = (x: number): number =>
  x <= 0 ? 1 : 2 * normalProbability(-Math.sqrt(x)) + Math.sqrt((2 * x) / Math.PI) * exp(-x / 2)

/**
 * How much each person's answers say beyond that anything in the intrinsic range is as likely, on average over the questions: Cooke (1991), chapter 8.
 *
 * @param people By person, one answer for each question; all of the same questions.
 */
export function informationOf(people: readonly (readonly SeedAnswer[])[]): number[] {
  const ranges = (people[0] ?? []).map(({ seen }, question) => {
    const said = people.flatMap((answers) => [answers[question]!.said[0], answers[question]!.said[2]])
    const [least, most] = [Math.min(seen, ...said), Math.max(seen, ...said)]
    const beyond = overshoot * (most - least)
    return [least - beyond, most + beyond] as const
  })
  return people.map(
    (answers) =>
      answers.reduce((sum, { said }, question) => {
        const [least, most] = ranges[question]!
        const ends = [least, ...said, most]
        const widths = expected.map((_, bin) => Math.max(ends[bin + 1]! - ends[bin]!, 1e-9 * (most - least)))
        return sum + log(most - least) + expected.reduce((told, share, bin) => told + share * log(share / widths[bin]!), 0)
      }, 0) / answers.length,
  )
}

/** Weights that add up to 1, each calibration times information (Cooke's global weights without a cut-off); nothing where there are too few questions. */
export function seedWeights(people: readonly (readonly SeedAnswer[])[]): number[] | undefined {
  const informations = informationOf(people)
  const scores = people.map((answers, person) => (calibrationOf(answers) ?? NaN) * Math.max(0, informations[person]!))
  const sum = scores.reduce((total, score) => total + score, 0)
  return sum > 0 ? scores.map((score) => score / sum) : undefined
}
