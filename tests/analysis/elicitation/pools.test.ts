import { expect, test } from 'vitest'
import { beliefOf } from '../../../src/analysis/elicitation/belief.ts'
import { equally, poolOf } from '../../../src/analysis/elicitation/pools.ts'
import { tenths, type Tenths } from '../../../src/analysis/elicitation/fourStep.ts'
import { standsAlone } from '../../../src/analysis/elicitation/standsAlone.ts'
import { normalProbability } from '../../../src/engine/draws/normal.ts'

const normal = (mean: number, deviation: number): Tenths => [mean + tenths[0] * deviation, mean, mean + tenths[2] * deviation]
const laws = [
  { mean: 10, deviation: 1 },
  { mean: 14, deviation: 2 },
  { mean: 9, deviation: 4 },
]
const weights = [0.5, 0.3, 0.2]
const weighted = laws.map(({ mean, deviation }, place) => ({ belief: beliefOf(normal(mean, deviation)), weight: weights[place]! }))
const sum = (of: (place: number) => number) => laws.reduce((total, _, place) => total + weights[place]! * of(place), 0)

// Lichtendahl, Grushka-Cockayne and Winkler (2013), propositions 1 and 2: of normal laws the means of quantiles are normal again, the mean of
// probabilities is the mixture, with the same mean and a variance larger by how far the means lie apart.
test('quantiles of normal laws pool to the normal law of the mean mean and the mean deviation', () => {
  const pool = poolOf(weighted, 'quantiles')
  const [mean, deviation] = [sum((place) => laws[place]!.mean), sum((place) => laws[place]!.deviation)]
  for (const z of [-2, -1, 0, 0.5, 1.5]) {
    expect(pool.quantile(normalProbability(z))).toBeCloseTo(mean + deviation * z, 6)
    expect(pool.below(mean + deviation * z)).toBeCloseTo(normalProbability(z), 3)
  }
})

test('probabilities of normal laws pool to their mixture', () => {
  const pool = poolOf(weighted, 'mixture')
  for (const value of [5, 9, 10, 11, 13, 18]) {
    const exact = sum((place) => normalProbability((value - laws[place]!.mean) / laws[place]!.deviation))
    expect(pool.below(value)).toBeCloseTo(exact, 7)
    expect(pool.quantile(exact)).toBeCloseTo(value, 5)
  }
})

test('both have the same mean, and the mixture is wider by how far people stand apart', () => {
  const moments = (pooling: 'quantiles' | 'mixture') => {
    const pool = poolOf(weighted, pooling)
    const values = Array.from({ length: 4000 }, (_, index) => pool.quantile((index + 0.5) / 4000))
    const mean = values.reduce((total, value) => total + value, 0) / values.length
    return { mean, variance: values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length }
  }
  const [quantiles, mixture] = [moments('quantiles'), moments('mixture')]
  const mean = sum((place) => laws[place]!.mean)
  expect(quantiles.mean).toBeCloseTo(mean, 3)
  expect(mixture.mean).toBeCloseTo(mean, 3)
  expect(quantiles.variance).toBeCloseTo(sum((place) => laws[place]!.deviation) ** 2, 1)
  const within = sum((place) => laws[place]!.deviation ** 2)
  const between = sum((place) => (laws[place]!.mean - mean) ** 2)
  expect(mixture.variance).toBeCloseTo(within + between, 1)
})

test('people who say the same pool to what they say, either way', () => {
  const same = equally([1, 2, 3].map(() => beliefOf([1, 2, 5])))
  for (const pooling of ['quantiles', 'mixture'] as const)
    for (const [p, value] of [
      [0.1, 1],
      [0.5, 2],
      [0.9, 5],
    ] as const)
      expect(poolOf(same, pooling).quantile(p)).toBeCloseTo(value, 6)
})

test('who is far from all others stands alone; of two nobody does, and whoever is unsure does not', () => {
  const others: Tenths[] = [normal(10, 1), normal(11, 1), normal(9.5, 2)]
  expect(standsAlone([...others, normal(20, 1)])).toEqual([false, false, false, true])
  expect(standsAlone([...others, normal(20, 12)])).toEqual([false, false, false, false])
  expect(standsAlone([normal(1, 0.1), normal(9, 0.1)])).toEqual([false, false])
})
