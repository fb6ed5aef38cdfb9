import fc from 'fast-check'
import type { Input } from '../../src/engine/resolve.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Change, Scenario } from '../../src/model/scenario.ts'
import { caseOf, inputsOf, scenarioOf, spanOf } from './cases.ts'

/** From 0 to 1, both included, in steps that a slider could make. */
export const share = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 1_000_000)
const spots = ['least', 'most', 'low', 'high', 'likely', 'possible'] as const

/** Where a reading may be: at an end of its range or of its bounds, or anywhere within either. */
function valueAt({ low, high, bounds: [least, most] }: Input, spot: (typeof spots)[number], at: number): number {
  const within = (from: number, to: number) => Math.min(to, Math.max(from, from + at * (to - from)))
  switch (spot) {
    case 'least':
      return least
    case 'most':
      return most
    case 'low':
      return low
    case 'high':
      return high
    case 'likely':
      return within(low, high)
    case 'possible':
      return within(least, most)
  }
}

const changes = (inputs: readonly Input[], where: readonly (typeof spots)[number][]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...inputs), fc.constantFrom(...where), share), { maxLength: 120, size: 'max' })
    .map((list): Record<string, Change> =>
      Object.fromEntries(list.map(([input, spot, at]) => [input.path, { value: valueAt(input, spot, at) }])),
    )

const credence = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(sora2024.claims)), fc.oneof(share, fc.constantFrom(0, 1))), {
    maxLength: 32,
    size: 'max',
  })
  .map((list): Record<string, number> => Object.fromEntries(list))

const scenarios = (where: readonly (typeof spots)[number][]) =>
  fc
    .record({ assumptions: changes(inputsOf(caseOf()), where), credence, years: fc.integer({ min: 1, max: 12 }) })
    .map(({ years, ...others }): Scenario => scenarioOf({ ...others, simulation: spanOf(years) }))

/** Readings inside their ranges, any credences. */
export const likelyScenario = scenarios(['low', 'high', 'likely', 'likely'])

/** Readings anywhere inside their bounds, their very ends included. */
export const possibleScenario = scenarios(spots)

/** Both. */
export const anyScenario = fc.oneof(likelyScenario, possibleScenario)

/** A scenario with its shared factors as the model believes: for judges that know nothing of them. */
export const unmoved = <Some extends Pick<Scenario, 'assumptions'>>(scenario: Some): Some => ({
  ...scenario,
  assumptions: Object.fromEntries(Object.entries(scenario.assumptions).filter(([path]) => !path.startsWith('factor.'))),
})
