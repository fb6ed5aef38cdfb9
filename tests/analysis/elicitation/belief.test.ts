import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beliefOf } from '../../../src/analysis/elicitation/belief.ts'
import { standardised, tenths, type Tenths } from '../../../src/analysis/elicitation/fourStep.ts'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import { runs } from '../../runs.ts'

const quantiles = fc.tuple(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1e5, noNaN: true }),
  fc.double({ min: 0, max: 1e5, noNaN: true }),
)
const toTenths = ([middle, down, up]: readonly [number, number, number]): Tenths => [middle - down, middle, middle + up]

test('an answer is brought to 80 % by a straight line, as IDEA does: 30, 40, 60 at half sure are 24, 40, 72', () => {
  expect(standardised({ low: 30, value: 40, high: 60, sure: 0.5 })).toEqual([24, 40, 72])
  expect(standardised({ low: 30, value: 40, high: 60, sure: 0.8 })).toEqual([30, 40, 60])
  expect(standardised({ low: 0.1, value: 0.2, high: 0.9, sure: 0.5 }, [0, 1])).toEqual([expect.closeTo(0.04), 0.2, 1])
})

test('a belief has the P10, P50 and P90 that were said, and never falls', () => {
  fc.assert(
    fc.property(quantiles, (parts) => {
      const said = toTenths(parts)
      const belief = beliefOf(said)
      const size = Math.max(...said.map(Math.abs), 1e-9)
      for (const [place, z] of tenths.entries()) expect(Math.abs(belief.at(z) - said[place]!)).toBeLessThanOrEqual(2e-6 * size)
      let before = -Infinity
      for (let z = -5; z <= 5; z += 0.05) {
        const value = belief.at(z)
        expect(value).toBeGreaterThanOrEqual(before)
        before = value
      }
    }),
    { numRuns: runs(200) },
  )
})

test('how likely it is less than a value is the inverse of the value at a probability', () => {
  fc.assert(
    fc.property(quantiles, fc.double({ min: -4, max: 4, noNaN: true }), (parts, z) => {
      const belief = beliefOf(toTenths(parts))
      expect(belief.below(belief.at(z))).toBeCloseTo(normalProbability(z), 4)
    }),
    // Once 0.74: sides that are as good as equally wide, and a value next to the middle one.
    { numRuns: runs(300), examples: [[[0, 99999.9999999998, 99999.99999999985], 5e-324]] },
  )
})

test('where both sides are as wide it is the normal law', () => {
  const belief = beliefOf([100 - 12.815515655446, 100, 100 + 12.815515655446])
  for (const z of [-3, -1, -0.3, 0, 0.7, 2]) {
    expect(belief.at(z)).toBeCloseTo(100 + 10 * z, 8)
    expect(belief.below(100 + 10 * z)).toBeCloseTo(normalProbability(z), 8)
  }
})

test('no value lies outside the bounds', () => {
  const belief = beliefOf([0.01, 0.3, 0.9], [0, 1])
  expect(belief.at(-4)).toBe(0)
  expect(belief.at(4)).toBe(1)
  expect(belief.below(1)).toBe(1)
  expect(belief.below(-0.1)).toBe(0)
})
