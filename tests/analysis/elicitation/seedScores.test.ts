import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beliefOf } from '../../../src/analysis/elicitation/belief.ts'
import { tenths, type Tenths } from '../../../src/analysis/elicitation/fourStep.ts'
import {
  binsOf,
  calibrationOf,
  calibrationStatistic,
  crpsOf,
  fewestSeeds,
  informationOf,
  seedWeights,
  type SeedAnswer,
} from '../../../src/analysis/elicitation/seedScores.ts'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import { runs } from '../../runs.ts'

const { jStat: jstat } = createRequire(import.meta.url)('jstat') as {
  jStat: { chisquare: { cdf: (x: number, degrees: number) => number } }
}

// The example of V. Goulet, M. Jacques and M. Pigeon, expert: Modeling Without Data Using Expert Opinion, The R Journal 1 (2009), 31-36: three experts,
// two seed variables (0.27 and 210,000), quantiles at 10, 50 and 90 %; the aggregated distribution has those at 512,931, 563,423 and 628,864.
describe('the published example of the R package expert', () => {
  const seen = [0.27, 210_000]
  const said: Tenths[][] = [
    [
      [0.14, 0.22, 0.28],
      [130_000, 150_000, 200_000],
      [350_000, 400_000, 525_000],
    ],
    [
      [0.2, 0.3, 0.4],
      [165_000, 205_000, 250_000],
      [550_000, 600_000, 650_000],
    ],
    [
      [0.2, 0.4, 0.52],
      [200_000, 400_000, 500_000],
      [625_000, 700_000, 800_000],
    ],
  ]
  const people = said.map((answers) => seen.map((truth, question): SeedAnswer => ({ said: answers[question]!, seen: truth })))

  test('information and the statistic of calibration give its weights, and the weights its quantiles', () => {
    const informations = informationOf(people)
    // That package takes one degree of freedom, for two questions; Cooke takes three, one less than there are bins.
    const scores = people.map((answers, person) => (1 - jstat.chisquare.cdf(calibrationStatistic(answers), 1)) * informations[person]!)
    const sum = scores.reduce((total, score) => total + score, 0)
    const aggregated = [0, 1, 2].map((place) =>
      scores.reduce((total, score, person) => total + (score / sum) * said[person]![2]![place]!, 0),
    )
    expect(aggregated.map(Math.round)).toEqual([512_931, 563_423, 628_864])
  })

  test('two questions are too few for a weight, and that is refused', () => {
    expect(people.map(calibrationOf)).toEqual([undefined, undefined, undefined])
    expect(seedWeights(people)).toBeUndefined()
  })
})

/** Answers of which so many truths fall into each bin. */
const withBins = (bins: readonly number[]): SeedAnswer[] =>
  bins.flatMap((count, bin) => Array.from({ length: count }, () => ({ said: [1, 2, 3] as const, seen: [0.5, 1.5, 2.5, 3.5][bin]! })))

test('calibration is the chance of chi-square with three degrees of freedom, as jstat has it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }), (bins) => {
      const answers = withBins(bins)
      expect(binsOf(answers)).toEqual(bins)
      if (answers.length < fewestSeeds) expect(calibrationOf(answers)).toBeUndefined()
      else expect(calibrationOf(answers)).toBeCloseTo(1 - jstat.chisquare.cdf(calibrationStatistic(answers), 3), 7)
    }),
    { numRuns: runs(200) },
  )
})

test('whoever hits as often as they should is calibrated, and whoever is too sure is not; seven questions say nothing', () => {
  expect(calibrationOf(withBins([1, 4, 4, 1]))).toBe(1)
  expect(calibrationOf(withBins([5, 0, 0, 5]))).toBeLessThan(1e-5)
  expect(calibrationOf(withBins([1, 3, 3, 0]))).toBeUndefined()
  expect(calibrationOf(withBins([1, 3, 3, 1]))).toBeGreaterThan(0.9)
})

test('weights add up to 1, and the calibrated one who says more counts more', () => {
  const good = withBins([1, 4, 4, 1])
  const wide = good.map(({ seen }): SeedAnswer => ({ said: [-20, 2, 30], seen }))
  const bold = good.map(({ seen }): SeedAnswer => ({ said: [1.99, 2, 2.01], seen }))
  const weights = seedWeights([good, wide, bold])!
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  expect(weights[0]).toBeGreaterThan(0.95)
})

// Gneiting and Raftery (2007), equation 21.
test('the score of a normal belief is what the closed form gives', () => {
  for (const [mean, deviation, seen] of [
    [0, 1, 0],
    [10, 2, 13],
    [5, 3, -2],
  ] as const) {
    const said: Tenths = [mean + tenths[0] * deviation, mean, mean + tenths[2] * deviation]
    const z = (seen - mean) / deviation
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const exact = deviation * (z * (2 * normalProbability(z) - 1) + 2 * density - 1 / Math.sqrt(Math.PI))
    expect(crpsOf(beliefOf(said), seen) / exact).toBeCloseTo(1, 2)
  }
})
