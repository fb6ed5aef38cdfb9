// What the reader takes comes to finite figures, whatever stands at the ends of its ranges.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveScenario, type Input } from '../../src/engine/resolve.ts'
import { inverseOf, leastSize } from '../../src/engine/draws/distribution.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { distributions } from '../../src/model/assumption.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Change } from '../../src/model/scenario.ts'
import { caseOf, inputsOf } from '../engine/cases.ts'
import { runs } from '../runs.ts'
import { fileWith } from './broken.ts'

const inputs = inputsOf(caseOf())
const names = [...new Set(inputs.map(({ name }) => name))]
const tiny = [5e-324, 1e-300, 2e-30, 1e-15, 1e-6]

/** Where things go wrong first: at a bound, next to it, next to 0, and where the model has it. */
const endOf = ({ value, bounds: [least, most] }: Input) =>
  fc.constantFrom(least, most, value, most * (1 - 2 ** -52), ...tiny.filter((small) => small >= least && small <= most))

const changeOf = (input: Input) =>
  fc.tuple(endOf(input), endOf(input), endOf(input), fc.constantFrom(...distributions)).map(([one, two, three, wanted]) => {
    const [low = 0, value = 0, high = 0] = [one, two, three].toSorted((a, b) => a - b)
    // What the reader refuses is no matter here.
    const fits = wanted === 'lognormal' ? low >= leastSize && low < high : wanted !== 'normal' || high - low > leastSize
    return { value, low, high, distribution: fits ? wanted : ('pert' as const) }
  })

/** The same change of an assumption wherever it is made, so that several stand at their bounds at once. */
const assumptions: fc.Arbitrary<Record<string, Change>> = fc
  .tuple(...names.map((name) => fc.option(changeOf(inputs.find((input) => input.name === name)!), { freq: 6 })))
  .map((changes) =>
    Object.fromEntries(
      inputs.flatMap(({ path, name }) => {
        const change = changes[names.indexOf(name)]
        return change ? [[path, change] as const] : []
      }),
    ),
  )

const credence = fc.dictionary(fc.constantFrom(...Object.keys(sora2024.claims)), fc.constantFrom(0, 5e-324, 1e-30, 0.5, 1))

function notFinite(file: string): string[] {
  const read = readScenario(file, models)
  if (!read.ok) return []
  const resolved = resolveScenario(sora2024, read.scenario)
  const simulator = new Simulator()
  const wrong = new Set<string>()
  for (const [name, values] of simulator.point(resolved)) if (!values.every(Number.isFinite)) wrong.add(`${name} at the point`)
  const asked = asking(resolved, resolved.symbols.keys())
  const simulation = simulator.simulation(resolved, asked, 1)
  const draws = new Float64Array(32)
  simulation.compute(resolved, 0, draws.length)
  for (const { variable, places } of asked)
    for (const place of places) {
      simulation.read(variable.name, place, draws)
      if (!draws.every(Number.isFinite)) wrong.add(`${variable.name} in a draw`)
    }
  return [...wrong]
}

test('whatever is accepted comes to finite figures, at the point and in every draw, in one year and in fifty', () => {
  fc.assert(
    fc.property(assumptions, credence, fc.constantFrom(1, 11, 11, 50), (changes, believed, years) => {
      expect(notFinite(fileWith({ assumptions: changes, credence: believed, simulation: { years } }))).toEqual([])
    }),
    { numRuns: runs(2, 2000) },
  )
}, 3_600_000)

const costs = inputs.filter(({ name }) => name === 'baseCost').map(({ path }) => path)

test.each([
  ['costs of 5e-324 yuan', { value: 5e-324 }],
  ['costs between nothing and 5e-324 yuan', { value: 0, low: 0, high: 5e-324, distribution: 'uniform' }],
  ['costs over forty powers of ten', { value: 1, low: 1e-29, high: 1e13, distribution: 'lognormal' }],
])('%s come to finite figures', (_, change) => {
  const file = fileWith({ assumptions: Object.fromEntries(costs.map((path) => [path, change])), simulation: { years: 3 } })
  expect(readScenario(file, models).ok).toBe(true)
  expect(notFinite(file)).toEqual([])
})

test('a lognormal range that begins next to nothing is refused, and what begins above that is drawn above it', () => {
  const [path = ''] = costs
  const file = (low: number) => fileWith({ assumptions: { [path]: { value: 1, low, high: 10, distribution: 'lognormal' } } })
  const read = readScenario(file(5e-324), models)
  expect(read.ok ? [] : read.faults).toMatchObject([{ kind: 'not-positive', low: 5e-324, least: leastSize }])
  expect(readScenario(file(1e-6), models).ok).toBe(true)
  const [input] = inputs
  if (!input) throw new Error('no input')
  const draw = inverseOf({ ...input, value: 1, low: 1e-29, high: 1e13, distribution: 'lognormal', bounds: [0, 1e13] })
  for (let z = -8; z <= 8; z += 1) expect(draw(z)).toBeGreaterThanOrEqual(leastSize)
})

test('a reading that moves with a value takes its ends along to numbers, however small it was', () => {
  const [path = ''] = costs
  const [industry = '', line = ''] = path.split('.')
  const own = sora2024.formats.find(({ id }) => id === industry)?.lines.find(({ id }) => id === line)
  if (!own) throw new Error('no line')
  const { id, name, recipient, production, creative } = own
  const baseCost = { value: 5e-324, low: 0, high: 1, distribution: 'pert' }
  const file = fileWith({
    industries: [{ id: industry, lines: [{ id, name, recipient, production, creative, assumptions: { baseCost } }] }],
    assumptions: { [path]: 1e13 },
  })
  const read = readScenario(file, models)
  const input = read.ok && inputsOf(resolveScenario(sora2024, read.scenario)).find((one) => one.path === path)
  expect(input).toMatchObject({ value: 1e13, low: 1e13, high: 1e13 })
  expect(notFinite(file)).toEqual([])
})

test('what was seen is a number that can be squared', () => {
  const observation = { variable: 'totalNpv', year: 2026, value: 1, low: -1e308, high: 1e308, source: '', confidence: 'A' }
  const read = readScenario(fileWith({ observations: [observation] }), models)
  expect(read.ok ? [] : read.faults.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'observations[0].low out-of-range',
    'observations[0].high out-of-range',
  ])
})
