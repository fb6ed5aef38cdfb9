// What must always hold of version 3, held against its recomputation: an oracle has to be right before it may judge.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { runs } from '../../runs.ts'
import { assumptionsOf, readData, recompute, valuesOf, type Data, type Results, type Values } from './model.ts'

vi.setConfig({ testTimeout: 600_000 })

const data = readData()
const assumptions = assumptionsOf(data)
const nameOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)
const boundsOf = (path: string): readonly [number, number] => data.bounds[nameOf(path)] ?? [NaN, NaN]
const formats = data.formats.map(({ id }) => id)
const years = Array.from({ length: data.simulation.years }, (_, t) => t)

/** A variable's number; the member or the year that it does not have is left out. */
function at(results: Results, variable: string, member?: string, t = 0): number {
  const found = results[variable]
  const one = typeof found === 'object' && !Array.isArray(found) ? found[member ?? ''] : found
  const number = Array.isArray(one) ? one[t] : one
  if (number === undefined) throw new Error(`no ${variable} of ${member ?? 'all'} in year ${t}`)
  return number
}

/** Every number of a variable, over members and years. */
const numbersOf = (results: Results, variable: string): number[] => Object.values(results[variable] ?? [NaN]).flat() as number[]

const sumOf = (results: Results, variable: string, t: number): number =>
  Object.values(results[variable] as Record<string, number[]>).reduce((sum, member) => sum + (member[t] ?? NaN), 0)

/** Numbers for all assumptions, each somewhere between the ends that `endsOf` gives it. */
const anyValues = (endsOf: (path: string) => readonly [number, number]): fc.Arbitrary<Record<string, number>> =>
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 97, maxLength: 97 }).map((shares) =>
    Object.fromEntries(
      [...assumptions.keys()].map((path, place) => {
        const [least, most] = endsOf(path)
        const value = least + (shares[(place * 31) % shares.length] ?? 0) * (most - least)
        return [path, Math.abs(value) < 1e-30 ? 0 : value] // as in the model, where what is closer to nothing is nothing
      }),
    ),
  )

/** Inside the ranges of the model. */
const likely = anyValues((path) => {
  const { value, low = value, high = value } = assumptions.get(path) ?? { value: NaN }
  return [low, high]
})
/** Anywhere inside bounds. */
const anything = anyValues(boundsOf)

const close = (got: number, wanted: number, size: number, what: string) => {
  if (!(Math.abs(got - wanted) <= 1e-9 * size + 1e-9)) expect(got, what).toBe(wanted)
}
const always = (values: fc.Arbitrary<Record<string, number>>, holds: (values: Record<string, number>) => void, short = 20) => {
  fc.assert(fc.property(values, holds), { numRuns: runs(short, 3000) })
}

describe('money', () => {
  const conserved = (values: Values) => {
    const results = recompute(data, values)
    for (const t of years) {
      const spent = sumOf(results, 'aiSpend', t)
      const size = data.recipients.reduce((sum, one) => sum + Math.abs(at(results, 'paidAfter', one, t)), 0)
      close(sumOf(results, 'paidAfter', t), spent, size, `paid in year ${t}`)
      close(sumOf(results, 'paidBefore', t), sumOf(results, 'traditionalSpend', t), sumOf(results, 'traditionalSpend', t), 'paid before')
    }
  }
  test('that is paid to all is what is spent, with AI and without, in every year', () => {
    always(likely, conserved)
  })

  test('that is saved is what a project earns more, where attention is no fixed pool', () => {
    always(likely, (values) => {
      const free = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, nameOf(path) === 'crowding' ? 0 : value]))
      const results = recompute(data, free)
      for (const format of formats)
        for (const t of years) {
          const its = (variable: string) => at(results, variable, format, t)
          const size = its('revenueUnit') + its('traditionalUnitCost') + its('aiUnitCost') + Math.abs(its('marketEffect'))
          close(its('profitAfter') - its('profitBefore'), its('keptUnitSaving'), size, `${format} in year ${t}`)
        }
    })
  })

  test('counted in another currency leaves every share as it was', () => {
    const inMoney =
      /^(baseCost|directionRate|reviewRate|clearanceFee|labellingFee|consentFee|disputeCost|revenuePerUnit|dayValue|slateBudget|labourRate|gpuHourPrice)$/
    const [money, shares] = [
      ['totalNpv', 'saving', 'aiUnitCost', 'price', 'paidAfter', 'profitAfter'],
      ['adoption', 'pull', 'scarcity', 'learning', 'creativeShareAfter', 'hitChanceAfter', 'jobsAfter', 'workdaysAfter', 'adoptionByValue'],
    ]
    always(likely, (values) => {
      const dearer = Object.fromEntries(
        Object.entries(values).map(([path, value]) => [path, inMoney.test(nameOf(path)) ? value * 7 : value]),
      )
      const [one, seven] = [recompute(data, values), recompute(data, dearer)]
      for (const variable of money) {
        const [had, has] = [numbersOf(one, variable), numbersOf(seven, variable)]
        const size = Math.max(...had.map(Math.abs))
        has.forEach((number, place) => close(number, 7 * (had[place] ?? NaN), 7e3 * size, variable))
      }
      for (const variable of shares) {
        const had = numbersOf(one, variable)
        numbersOf(seven, variable).forEach((number, place) => close(number, had[place] ?? NaN, 1e3 * Math.abs(had[place] ?? NaN), variable))
      }
    })
  })

  test('that a GPU hour earns follows one clock: its price, its fall, the markup and the shortage', () => {
    always(likely, (values) => {
      const results = recompute(data, values)
      for (const format of formats)
        for (const t of years) {
          const hours = at(results, 'gpuHours', format, t)
          const list = (values['gpuHourPrice'] ?? NaN) * (1 - (values['gpuHourDecline'] ?? NaN)) ** t * (values['priceMarkup'] ?? NaN)
          const wanted = hours * list * at(results, 'scarcity', undefined, t)
          close(at(results, 'computeRevenue', format, t), wanted, wanted, `${format} in year ${t}`)
        }
    })
  })
})

/** One project of the start year, where neither price nor learning knows what others do, and every line is in reach. */
const oneYear: Data = { ...data, simulation: { ...data.simulation, years: 1 } }
const ready = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, nameOf(path) === 'availableFrom' ? -1000 : value]))

describe('one project of one year', () => {
  const raised = (values: Record<string, number>, name: string) => {
    const up = Object.entries(values).map(([path, value]) => {
      return [path, nameOf(path) === name ? value + 0.5 * (boundsOf(path)[1] - value) : value] as const
    })
    return Object.fromEntries(up)
  }
  const savings = (values: Record<string, number>) => {
    const results = recompute(oneYear, values)
    return formats.map((format) => {
      const size =
        at(results, 'displacedCost', format) + at(results, 'cashFriction', format) + Math.abs(at(results, 'marketEffect', format))
      return { saved: at(results, 'netUnitSaving', format), size }
    })
  }
  const moves = (name: string, way: 1 | -1) => {
    always(
      likely,
      (values) => {
        const [from, to] = [savings(ready(values)), savings(raised(ready(values), name))]
        to.forEach(({ saved, size }, place) => {
          expect(way * (saved - (from[place]?.saved ?? NaN)), formats[place]).toBeGreaterThanOrEqual(-1e-9 * size)
        })
      },
      8,
    )
  }
  test.each(['eligible', 'reduction', 'usableStart', 'usableCeiling'])('is never worth less for more %s', (name) => {
    moves(name, 1)
  })
  test.each(
    ['directionRate', 'reviewRate', 'flawsStart', 'takedownProbability', 'gpuHourPrice', 'priceMarkup'].concat(
      ['clearanceFee', 'labellingFee', 'consentFee', 'disputeCost', 'licenceShare', 'tier', 'audienceDiscount'], // oxfmt-ignore
    ),
  )('is never worth more for more %s', (name) => {
    moves(name, -1)
  })

  test('in which nothing is generated saves nothing of the picture and pays no friction', () => {
    always(likely, (values) => {
      const none = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, nameOf(path) === 'generatedShare' ? 0 : value]))
      const results = recompute(oneYear, ready(none))
      for (const { id, lines } of data.formats) {
        expect(at(results, 'cashFriction', id), id).toBe(0)
        for (const line of lines) if (line.picture) expect(at(results, 'lineSaving', `${id}.${line.id}`), line.id).toBe(0)
      }
    })
  })
})

describe('credences', () => {
  const without = (side: string) =>
    recompute(data, valuesOf(data, Object.fromEntries(data.claims.flatMap((claim) => (claim.side === side ? [[claim.id, 0]] : [])))))

  test('of 0 in all savings leave nothing displaced', () => {
    expect(numbersOf(without('saves'), 'displacedCost').filter((number) => number !== 0)).toEqual([])
  })

  test.each(['directionCost', 'reviewCost', 'licenceCost', 'complianceCost', 'audienceLoss', 'takedownLoss'])(
    'of 0 in all limitations leave no %s',
    (variable) => {
      expect(numbersOf(without('limits'), variable).filter((number) => number !== 0)).toEqual([])
    },
  )
})

describe('inside the bounds of every assumption', () => {
  test('all 102 variables are finite', () => {
    always(anything, (values) => {
      const results = recompute(data, values)
      const wrong = Object.keys(results).filter((variable) => !numbersOf(results, variable).every(Number.isFinite))
      expect(wrong).toEqual([])
      expect(Object.keys(results)).toHaveLength(102)
    })
  })

  test('shares and chances lie between 0 and 1, and no cost is below 0', () => {
    const shares = ['adoption', 'usableShare', 'pull', 'open', 'readiness', 'hitChanceBefore', 'hitChanceAfter', 'hitRateAfter']
    const costs = ['traditionalLineCost', 'aiProductionCost', 'aiUnitCost', 'cashFriction', 'price', 'lineAfter', 'aiSpend', 'paidAfter']
    always(anything, (values) => {
      const results = recompute(data, values)
      for (const variable of [...shares, 'creativeShareBefore', 'creativeShareAfter', 'adoptionByCount', 'adoptionByValue']) {
        expect(Math.min(...numbersOf(results, variable)), variable).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.max(...numbersOf(results, variable)), variable).toBeLessThanOrEqual(1 + 1e-9)
      }
      for (const variable of costs) {
        const numbers = numbersOf(results, variable)
        expect(Math.min(...numbers), variable).toBeGreaterThanOrEqual(-1e-9 * Math.max(...numbers.map(Math.abs)))
      }
    })
  })
})

test('Entry leaves a project made with AI no smaller a margin on its production money than before, market effects aside', () => {
  always(likely, (values) => {
    const results = recompute(data, values)
    for (const format of formats)
      for (const t of years) {
        const its = (variable: string) => at(results, variable, format, t)
        const left = its('revenueUnit') - its('distributionUnitCost')
        if (left <= 0 || its('productionSavingShare') > 0.98) continue
        const [before, after] = [left / its('productionUnitCost'), (left * its('crowdingFactor')) / its('aiProductionCost')]
        if (its('productionSavingShare') >= 0) expect(after, `${format} in year ${t}`).toBeGreaterThanOrEqual(before * (1 - 1e-9))
      }
  })
})

test('A shortage of compute hardly swings: along the years it has three humps at the most, and mostly two', () => {
  always(likely, (values) => {
    const scarcity = recompute(data, values)['scarcity'] as number[]
    const steps = scarcity.slice(1).map((now, t) => Math.sign(now - (scarcity[t] ?? NaN)))
    const turns = steps.filter((step) => step !== 0)
    const humps = turns.filter((step, place) => step < 0 && (turns[place - 1] ?? 1) > 0).length + (turns.at(-1) === 1 ? 1 : 0)
    expect(humps).toBeLessThanOrEqual(3)
  })
})
