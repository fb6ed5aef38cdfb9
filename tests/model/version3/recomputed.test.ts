import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import type { Distribution } from '../../../src/model/assumption.ts'
import type { OwnFormat, OwnReading } from '../../../src/model/scenario.ts'
import { effective, valueWithFactor, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate, type Values } from '../../../src/engine/evaluate.ts'
import { Evaluator } from '../../../src/engine/evaluator.ts'
import { memberIds, positionsOf, valuesPerMember } from '../../../src/engine/positions.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import type { Variable } from '../../../src/engine/symbols.ts'
import { everything, inputsOf } from '../../engine/cases.ts'
import { drawOf, firstDifference, readDraws } from '../../engine/plan/drawn.ts'
import { sizedNumbers, tolerance } from '../../engine/plan/sized.ts'
import { marksOf, numbersIn, productData, withFormats } from '../../recompute/version3/data.ts'
import { assumptionsOf, readData, recompute, valuesOf, type Assumption, type Data, type Results } from '../../recompute/version3/model.ts'
import { long, runs } from '../../runs.ts'
import { anyChanges, caseOfThird, likelyChanges, yearsOf, type Changes } from './cases.ts'

vi.setConfig({ testTimeout: 600_000 })

const data = readData()

/** The numbers of a recomputed variable in the order in which the engine lists them. */
function listed(result: Results[string], ids: readonly string[]): readonly number[] {
  if (typeof result === 'number') return [result]
  if (Array.isArray(result)) return result
  return ids.flatMap((id) => result[id] ?? NaN)
}

/** A number of a variable that is not what has been recomputed, to 1e-9 of itself. */
interface Far {
  readonly variable: Variable
  readonly place: number
  readonly got: number
  readonly wanted: number
}

/** Every variable, and nothing but every variable, is there at its places; those numbers are handed back that are far from the recomputed. */
function farFrom(resolved: ResolvedScenario, values: Pick<Values, 'get'>, results: Results): Far[] {
  expect(Object.keys(results).sort()).toEqual(resolved.variables.map(({ name }) => name).sort())
  return resolved.variables.flatMap((variable) => {
    const ids = memberIds(resolved, variable)
    const found = values.get(variable.name) ?? new Float64Array(0)
    const numbers = listed(results[variable.name] ?? NaN, ids)
    expect([variable.name, found.length, numbers.length]).toEqual([
      variable.name,
      ...Array<number>(2).fill(ids.length * valuesPerMember(resolved, variable)),
    ])
    return numbers.flatMap((wanted, place) => {
      const got = found[place] ?? NaN
      return Math.abs(got - wanted) <= 1e-9 * Math.abs(wanted) ? [] : [{ variable, place, got, wanted }]
    })
  })
}

const inWords = ({ variable: { name }, place, got, wanted }: Far) => `${name} ${place}: ${got} for ${wanted}`

/** Each number is what has been recomputed, to 1e-9 of itself. */
function expectRecomputed(resolved: ResolvedScenario, values: Pick<Values, 'get'>, results: Results): void {
  expect(farFrom(resolved, values, results).map(inWords)).toEqual([])
}

/** The same but for what rounding leaves where large numbers have been taken from each other on the way. */
function expectRecomputedButForRounding(resolved: ResolvedScenario, values: Pick<Values, 'get'>, results: Results): void {
  const far = farFrom(resolved, values, results)
  if (far.length === 0) return
  const walk = new Evaluator(
    resolved,
    sizedNumbers((name, member) => {
      const input = resolved.inputs.get(name)?.[member]
      return input ? effective(input, valueWithFactor(input)) : NaN
    }),
  )
  const wrong = far.filter(({ variable, place, got, wanted }) => {
    const { size } = walk.variable(variable, positionsOf(resolved, variable)[place] ?? {})
    return !(Math.abs(got - wanted) <= tolerance * size)
  })
  expect(wrong.map(inWords)).toEqual([])
}

/** What the recomputation makes of a scenario. */
function recomputed({ assumptions = {}, credence = {}, formats = [], simulation = data.simulation }: Changes): Results {
  const laid: Data = { ...withFormats(data, formats), simulation }
  return recompute(laid, valuesOf(laid, credence, assumptions))
}

/** The readings of a format of the model as somebody's own. */
const ownReadings = (readings: Readonly<Record<string, Assumption>>): Record<string, OwnReading> =>
  Object.fromEntries(Object.entries(readings).map(([name, one]) => [name, { ...one, distribution: one.distribution as Distribution }]))

const nameless = { 'zh-CN': '', en: '' }

/** A format of one's own, made after one of the model's, with other numbers. */
function ownFormat(like: string, id: string, changed: Readonly<Record<string, OwnReading>>, industry?: string): OwnFormat {
  const model = data.formats.find((format) => format.id === like)
  if (!model) throw new Error(`no format ${like}`)
  const lines = model.lines.map((line) => ({ ...line, name: nameless, assumptions: ownReadings(line.assumptions) }))
  const assumptions = { ...ownReadings(model.assumptions), ...changed }
  return { id, ...(industry !== undefined && { industry }), name: nameless, unit: nameless, assumptions, lines }
}

/** Scenarios with formats of their own. */
const withOwn: Readonly<Record<string, readonly OwnFormat[]>> = {
  'a format of one’s own in an industry of the model': [
    ownFormat(
      'liveSeries',
      'documentary',
      { unitsStart: { value: 900 }, crowding: { value: 0 }, costDrift: { value: 0.02 } },
      'shortDrama',
    ),
  ],
  'a format in an industry of its own': [
    ownFormat('brandFilm', 'teaching', {
      finishedMinutes: { value: 300, low: 200, high: 400, distribution: 'uniform' },
      directionRate: { value: 200, claim: 'prompt-ambiguity' },
    }),
  ],
  'two formats in an industry of their own and other lines for one of the model’s': [
    ownFormat('mobileGame', 'board', { generatedShare: { value: 0 } }, 'table'),
    ownFormat('feedAds', 'cards', { generatedShare: { value: 0.7 } }, 'table'),
    {
      id: 'comicSeries',
      name: nameless,
      unit: nameless,
      assumptions: { adoptionCap: { value: 0.3 } },
      lines: ownFormat('comicSeries', 'comicSeries', {})
        .lines.slice(1)
        .map((line, place) => ({ ...line, picture: place % 2 === 0, assumptions: { baseCost: { value: 1000 * (place + 1) } } })),
    },
  ],
}

describe('the data of the tests is the product’s', () => {
  const product = productData()

  test('in every number, distribution, claim, neutral reading, factor and loading', () => {
    const numbers = (from: Data) => Object.fromEntries([...assumptionsOf(from)].map(([path, one]) => [path, numbersIn(one)]))
    expect(numbers(product)).toEqual(numbers(data))
  })

  test('in the years and the bounds', () => {
    expect(product.simulation).toEqual(data.simulation)
    expect(product.bounds).toEqual(data.bounds)
  })

  test('in the formats, their lines and the marks of these', () => {
    const marks = (from: Data) => from.formats.map(({ id, industry, lines }) => ({ id, industry, lines: lines.map(marksOf) }))
    expect(marks(product)).toEqual(marks(data))
  })

  test('in who is paid and in the claims', () => {
    expect(product.recipients).toEqual(data.recipients)
    expect(product.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(data.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  })
})

describe('every variable is what a recomputation from the model’s page alone gives, to 1e-9', () => {
  const simulator = new Simulator()
  const cases: Readonly<Record<string, Changes>> = {
    'the model’s own values': {},
    'one year': { simulation: yearsOf(1) },
    'fifty years': { simulation: yearsOf(50) },
    ...Object.fromEntries(Object.entries(withOwn).map(([name, formats]) => [name, { formats }])),
  }

  it.each(Object.entries(cases))('with %s', (_, changes) => {
    const resolved = caseOfThird(changes)
    const results = recomputed(changes)
    expectRecomputed(resolved, evaluate(resolved), results)
    // A plan of fifty years takes its time to be made.
    if (long || resolved.years < 50) expectRecomputed(resolved, simulator.point(resolved), results)
  })

  it('at values inside their ranges with any credences', () => {
    fc.assert(
      fc.property(likelyChanges, (changes) => {
        const resolved = caseOfThird(changes)
        expectRecomputedButForRounding(resolved, evaluate(resolved), recomputed(changes))
      }),
      { numRuns: runs(3, 400) },
    )
  })

  it('at values inside their bounds with any credences by the fast way, but for what rounding leaves', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const resolved = caseOfThird(changes)
        expectRecomputedButForRounding(resolved, simulator.point(resolved), recomputed(changes))
      }),
      { numRuns: runs(20, 4000) },
    )
  })
})

describe('every draw is what the recomputation makes of the numbers that are drawn, to 1e-9', () => {
  const [count, seed] = [64, 7]
  const formats = Object.values(withOwn).flat()

  it.each([
    ['the model itself', {}],
    [
      'three years, doubts and formats of one’s own',
      { formats, credence: { unphysical: 0.5, 'deep-impact': 0.3 }, simulation: yearsOf(3) },
    ],
  ] as const)('with WebAssembly vectors and without them, in %s', (_, changes: Changes) => {
    const resolved = caseOfThird(changes)
    const asked = everything(resolved)
    const [vectors, plain] = [true, false].map((fast) => {
      const simulation = new Simulator(fast).simulation(resolved, asked, seed)
      simulation.compute(resolved, 0, count)
      return readDraws(simulation, asked, count)
    })
    expect(firstDifference(vectors!, plain!)).toBeUndefined()
    const laid: Data = { ...withFormats(data, changes.formats ?? []), simulation: changes.simulation ?? data.simulation }
    for (const draw of Array.from({ length: runs(4, count) }, (_, place) => (place * 21) % count)) {
      const drawn = drawOf(resolved, seed, draw)
      const values = Object.fromEntries(inputsOf(resolved).map((input) => [input.path, effective(input, drawn(input))]))
      const got = new Map([...vectors!].map(([name, columns]) => [name, Float64Array.from(columns, (column) => column[draw] ?? NaN)]))
      expectRecomputed(resolved, got, recompute(laid, values))
    }
  })
})
