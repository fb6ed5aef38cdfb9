// What model.md says must always hold, held against the recomputation itself: an oracle has to be right before it may judge.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadData, productData, scenarioFile, scenarioNames, type Assumption, type Data, type Line } from './data.ts'
import { drawer, inverseOf, tableOf } from './draws.ts'
import { recompute, type Result, type Values } from './model.ts'
import { boundsOf, pointValues, resolve, type Resolved, type ScenarioFile } from './scenario.ts'

const model = loadData()
const read = (name: string) => JSON.parse(readFileSync(scenarioFile(name), 'utf8')) as ScenarioFile
const scenarios: readonly (readonly [string, Resolved])[] = [
  ['the model itself', resolve(model, {})],
  ...scenarioNames().map((name) => [name, resolve(model, read(name))] as const),
]

/** A variable's number for a member and a year; whichever of them it lacks is ignored. */
function at(results: Record<string, Result>, variable: string, member = '', t = 0): number {
  const found = results[variable]
  const list = typeof found === 'object' && !Array.isArray(found) ? found[member] : found
  const number = Array.isArray(list) ? list[t] : list
  if (number === undefined) throw new Error(`no ${variable} of ${member} in ${String(t)}`)
  return number
}

/** Every number of a result with where it stands. */
function numbersOf(results: Record<string, Result>): { variable: string; member: string; t: number; number: number }[] {
  const spread = (variable: string, member: string, one: number | number[]) =>
    (Array.isArray(one) ? one : [one]).map((number, t) => ({ variable, member, t, number }))
  return Object.entries(results).flatMap(([variable, result]) => {
    if (typeof result === 'number' || Array.isArray(result)) return spread(variable, '', result)
    return Object.entries(result).flatMap(([member, one]) => spread(variable, member, one))
  })
}

/** The first so many draws, each kept. */
function sequence(count: number, draw: () => Values): Values[] {
  return Array.from({ length: count }, () => ({ ...draw() }))
}

function close(got: number, wanted: number, scale = Math.abs(wanted), what = ''): void {
  expect(Math.abs(got - wanted), `${what}: ${String(got)} for ${String(wanted)}`).toBeLessThanOrEqual(1e-11 * scale + 1e-300)
}

/** What is computed with of an assumption, and of a line beside its assumptions: texts and sources are left out. */
const numbersIn = ({ value, low, high, distribution, claim, neutral, factor, loading }: Assumption) => {
  return [value, low, high, distribution, claim, neutral, factor, loading]
}
const marksOf = ({ id, recipient, production, creative }: Line) => [id, recipient, production, creative]

/** Money in must equal money out, for one set of numbers. */
function expectMoneyConserved({ data }: Resolved, values: Values): void {
  const results = recompute(data, values)
  for (let t = 0; t < data.simulation.years; t++) {
    let wanted = 0
    let size = 0
    for (const { id } of data.industries) {
      const its = (variable: string) => at(results, variable, id, t)
      const leaves = its('displacedCost') - its('cashFriction') - its('creativeReinvestment')
      wanted += its('outputUnits') * (its('traditionalUnitCost') - its('adoption') * leaves) + its('transitionCost')
      size += its('outputUnits') * (its('traditionalUnitCost') + its('adoption') * its('cashFriction')) + its('transitionCost')
    }
    let paid = 0
    for (const recipient of Object.keys(data.recipients)) paid += at(results, 'paidAfter', recipient, t)
    close(paid, wanted, size, `paid in ${String(t)}`)
  }
}

describe('the model at its own values', () => {
  const results = recompute(model, pointValues(resolve(model, {})))

  test('is worth 115,503,163,025 CNY', () => {
    expect(Math.round(at(results, 'totalNpv'))).toBe(115_503_163_025)
    expect(Math.round(at(results, 'npv', 'shortDrama'))).toBe(32_034_935_486)
    expect(Math.round(at(results, 'npv', 'advertising'))).toBe(78_156_944_270)
    expect(Math.round(at(results, 'npv', 'games'))).toBe(5_311_283_268)
  })

  test('is the same in the data of the tests and in the product', () => {
    const product = productData()
    expect(product.simulation).toEqual(model.simulation)
    expect(product.bounds).toEqual(model.bounds)
    expect(Object.keys(product.recipients)).toEqual(Object.keys(model.recipients))
    const computed = ({ assumptions, ...rest }: Resolved) => [rest.credence, [...assumptions].map(([path, one]) => [path, numbersIn(one)])]
    expect(computed(resolve(product, {}))).toEqual(computed(resolve(model, {})))
    const marks = (data: Data) => data.industries.map(({ id, lines }) => [id, lines.map(marksOf)])
    expect(marks(product)).toEqual(marks(model))
  })

  test('has the 60 variables of model.md at the dimensions given there', () => {
    const yearOnly = ['listPrice', 'scarcity', 'price', 'discountFactor', 'totalSaving', 'computeUse']
    const industryOnly = ['generatedMinutes', 'complianceCost', 'npv', 'producerNpv', 'yearsUnderWater', 'workdaysBefore']
    expect(Object.keys(results)).toHaveLength(60)
    for (const [variable, result] of Object.entries(results)) {
      if (variable === 'totalNpv') expect(result).toBeTypeOf('number')
      else if (yearOnly.includes(variable)) expect(result, variable).toHaveLength(11)
      else if (industryOnly.includes(variable)) {
        expect(Object.keys(result), variable).toEqual(['shortDrama', 'advertising', 'games'])
        for (const one of Object.values(result)) expect(one, variable).toBeTypeOf('number')
      } else for (const one of Object.values(result)) expect(one, variable).toHaveLength(11)
    }
  })
})

describe.each(scenarios)('%s', (_, resolved) => {
  const results = recompute(resolved.data, pointValues(resolved))
  const numbers = numbersOf(results)
  const draws = sequence(20, drawer(resolved, 7, inverseOf))

  test('gives finite numbers only', () => {
    expect(numbers.filter(({ number }) => !Number.isFinite(number))).toEqual([])
  })

  test('keeps shares within 0 and 1, and costs from being negative', () => {
    const shares = ['adoption', 'usableShare', 'pull', 'readiness', 'creativeShareBefore']
    expect(numbers.filter(({ variable, number }) => shares.includes(variable) && !(number >= 0 && number <= 1))).toEqual([])
    // Not aiProductionCost: it takes what distribution lines save off production, so it falls below 0 where these are eligible.
    const costs = numbers.filter(({ variable }) => variable !== 'aiProductionCost')
    expect(costs.filter(({ variable, number }) => /Cost$|^paid|^price|Price$/.test(variable) && !(number >= 0))).toEqual([])
  })

  test('conserves money, at the point and in draws', () => {
    for (const values of [pointValues(resolved), ...draws]) expectMoneyConserved(resolved, values)
  })

  test('adds up: what is saved a year, and what is saved in all', () => {
    const { years } = resolved.data.simulation
    let total = 0
    for (let t = 0; t < years; t++) total += at(results, 'totalSaving', '', t) * at(results, 'discountFactor', '', t)
    const size = resolved.data.industries.reduce((sum, { id }) => sum + Math.abs(at(results, 'npv', id)), 0)
    close(at(results, 'totalNpv'), total, 10 * size, 'totalNpv')
  })

  test('draws inside the bounds, and its assumptions lie inside theirs', () => {
    const outside: string[] = []
    for (const [path, { low, high }] of resolved.assumptions) {
      const [least, most] = boundsOf(resolved.data, path.slice(path.lastIndexOf('.') + 1))
      for (const x of [low ?? least, high ?? most, ...draws.map((values) => values[path] ?? NaN)]) {
        if (!(x >= least && x <= most)) outside.push(`${path}: ${String(x)}`)
      }
    }
    expect(outside).toEqual([])
  })
})

test('without a claim of a saving nothing is displaced', () => {
  const resolved = resolve(model, read('no-savings'))
  const displaced = numbersOf(recompute(resolved.data, pointValues(resolved))).filter(({ variable }) => variable === 'displacedCost')
  expect(displaced.filter(({ number }) => number !== 0)).toEqual([])
})

test('without a claim of a limitation its frictions are gone', () => {
  const resolved = resolve(model, read('no-limits'))
  const results = recompute(resolved.data, pointValues(resolved))
  for (const { id } of model.industries) {
    for (const variable of ['directionCost', 'reviewCost', 'licenceCost', 'complianceCost', 'audienceLoss', 'transitionCost']) {
      expect(at(results, variable, id, 5), variable).toBe(0)
    }
    expect(at(results, 'usableShare', id, 0)).toBe(1)
  }
})

test('scaling money in scales money out and leaves shares alone', () => {
  const money = /^(startPrice|priceFloor|directionRate|reviewRate|.*Fee|disputeCost|revenuePerUnit|labourRate|baseCost)$/
  const resolved = resolve(model, {})
  const values = pointValues(resolved)
  const scaled = Object.fromEntries(Object.entries(values).map(([path, x]) => [path, money.test(path.split('.').pop() ?? '') ? x * 7 : x]))
  const before = numbersOf(recompute(model, values))
  const after = numbersOf(recompute(model, scaled))
  const paidOut = /Cost$|[sS]aving$|Npv$|^npv$|Spend$|^paid|Price$|^price$|Loss$|Friction$|Reinvestment$|Revenue$|Displaced$/
  before.forEach(({ variable, number }, i) => {
    const factor = paidOut.test(variable) && variable !== 'jobsDisplaced' ? 7 : 1
    close(after[i]?.number ?? NaN, number * factor, 10 * Math.abs(number * factor) + 1e-12, variable)
  })
})

describe('a changed assumption', () => {
  const path = 'advertising.adoptionCap' // 0.85, from 0.65 to 0.93
  const after = (change: NonNullable<ScenarioFile['assumptions']>, at = path) => resolve(model, { assumptions: change }).assumptions.get(at)

  test('takes its range along by the same factor, and no further than its bounds', () => {
    const { value, low, high } = after({ [path]: 0.95 }) ?? {}
    expect(value).toBe(0.95)
    expect(low).toBeCloseTo((0.65 * 0.95) / 0.85, 12)
    expect(high).toBe(1)
  })
  test('takes an end that is given as it is', () => {
    expect(after({ [path]: { value: 0.5, low: 0.1 } })).toMatchObject({ value: 0.5, low: 0.1, high: (0.93 * 0.5) / 0.85 })
  })
  test('keeps its ends in order when its sign turns', () => {
    const { low = NaN, high = NaN } = after({ hurdle: -0.15 }, 'hurdle') ?? {}
    expect([low, high].map((x) => x.toFixed(6))).toEqual(['-0.300000', '-0.050000'])
  })
  test('moves its range by the step where it was 0', () => {
    const { assumptions } = resolve(model, read('fourth-industry'))
    expect(assumptions.get('documentary.adoptionMidpoint')).toMatchObject({ value: 1.5, low: 0.5, high: 7.5 })
  })
})

test('the table of an inverse distribution is as good as the inverse itself', () => {
  for (const [path, assumption] of resolve(model, read('distributions')).assumptions) {
    const bounds = boundsOf(model, path.slice(path.lastIndexOf('.') + 1))
    const table = tableOf(assumption, bounds)
    const inverse = inverseOf(assumption, bounds)
    const width = (assumption.high ?? 0) - (assumption.low ?? 0)
    for (const z of [-4.1234, -1.2815515655446004, -0.3333, 0, 0.77777, 2.5001, 5.4321]) {
      expect(Math.abs(table(z) - inverse(z)), path).toBeLessThanOrEqual(2e-6 * width)
    }
  }
})

describe('draws', () => {
  const count = 200_000
  const ranged = { value: 0.3, low: 0.1, high: 0.6 }
  /** Draws of `a.eligible` and `b.eligible`, which share a factor. */
  const draw = (a: Partial<Assumption>, b: Partial<Assumption>) => {
    const shared = { ...ranged, distribution: 'uniform', factor: 'capability' }
    const assumptions = new Map<string, Assumption>([
      ['a.eligible', { ...shared, loading: 0.7, ...a }],
      ['b.eligible', { ...shared, loading: -0.84, ...b }],
    ])
    const next = drawer({ data: model, assumptions, credence: { doubted: 0.25 } }, 5)
    const drawn = { a: new Float64Array(count), b: new Float64Array(count) }
    for (let i = 0; i < count; i++) {
      const values = next()
      drawn.a[i] = values['a.eligible'] ?? NaN
      drawn.b[i] = values['b.eligible'] ?? NaN
    }
    return drawn
  }
  const mean = (list: Float64Array) => list.reduce((sum, x) => sum + x, 0) / list.length
  const quantile = (list: Float64Array, p: number) => Float64Array.from(list).sort()[Math.round(p * (list.length - 1))] ?? NaN

  test('of one factor are correlated as a Gaussian copula says', () => {
    const { a, b } = draw({}, {})
    const [meanA, meanB] = [mean(a), mean(b)]
    const spread = 0.5 ** 2 / 12
    const product = mean(a.map((x, i) => (x - meanA) * ((b[i] ?? NaN) - meanB)))
    expect(product / spread).toBeCloseTo((6 / Math.PI) * Math.asin((0.7 * -0.84) / 2), 2) // of uniform marginals (Pearson 1907)
  })

  test('have the means and the quantiles of their distributions', () => {
    const { a, b } = draw({ distribution: 'pert' }, { distribution: 'triangular' })
    expect(mean(a)).toBeCloseTo((0.1 + 4 * 0.3 + 0.6) / 6, 3)
    expect(mean(b)).toBeCloseTo((0.1 + 0.3 + 0.6) / 3, 3)
    expect(quantile(b, 0.4)).toBeCloseTo(0.3, 2)
    const { a: normal, b: lognormal } = draw({ distribution: 'normal' }, { distribution: 'lognormal' })
    expect(quantile(normal, 0.1)).toBeCloseTo(0.1, 2)
    expect(quantile(normal, 0.5)).toBeCloseTo(0.35, 2)
    expect(quantile(normal, 0.9)).toBeCloseTo(0.6, 2)
    expect(Math.min(...[0, 0.001].map((p) => quantile(normal, p)))).toBe(0) // cut at the bound
    expect(quantile(lognormal, 0.1)).toBeCloseTo(0.1, 2)
    expect(quantile(lognormal, 0.5)).toBeCloseTo(Math.sqrt(0.06), 2)
    expect(quantile(lognormal, 0.9)).toBeCloseTo(0.6, 2)
  })

  test('of a claim half believed lie between the draw and what holds without it', () => {
    const { a } = draw({ claim: 'doubted', neutral: 1 }, {})
    expect(mean(a)).toBeCloseTo(1 + 0.25 * (0.35 - 1), 3)
    expect(quantile(a, 1)).toBeCloseTo(1 + 0.25 * (0.6 - 1), 4)
  })
})
