import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import type { Input } from '../../../src/engine/resolve.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { parseUnit } from '../../../src/engine/units.ts'
import type { Change } from '../../../src/model/scenario.ts'
import { uniforms } from '../../recompute/draws.ts'
import { runs } from '../../runs.ts'
import {
  anyChanges,
  assumptions,
  caseOfThird,
  Computed,
  described,
  likelyChanges,
  possibleChanges,
  share,
  third,
  withAll,
  yearsOf,
  type Changes,
} from './cases.ts'

vi.setConfig({ testTimeout: 600_000 })

const computed = new Map<string, Computed>()

/** Most properties look at the same scenarios, so that each has to be computed but once. */
function compute(changes: Changes): Computed {
  const key = JSON.stringify(changes)
  const known = computed.get(key) ?? new Computed(caseOfThird(changes))
  computed.set(key, known)
  return known
}

/** Readings inside their ranges and anywhere inside their bounds, as they are or first made into others. */
function always(what: (of: Computed) => void, made: (changes: Changes) => Changes = (changes) => changes, short = 12): void {
  for (const changes of [likelyChanges, possibleChanges])
    fc.assert(
      fc.property(changes, (changed) => what(compute(made(changed)))),
      { numRuns: runs(short, 300), seed: 20240216 },
    )
}

/** The same to the last digits that sums of this size leave. */
function close(got: number, wanted: number, size: number, what: string): void {
  if (!(Math.abs(got - wanted) <= 1e-12 * size + 1e-300)) expect(got, what).toBe(wanted)
}

/** Not below, but for the last digits that sums of this size leave. */
function notBelow(got: number, least: number, size: number, what: string): void {
  if (!(got >= least - 1e-12 * size - 1e-300)) expect(got, what).toBeGreaterThanOrEqual(least)
}

const formats = third.formats.length
const recipients = Object.keys(third.recipients).length

describe('money is conserved', () => {
  it('what is paid to everyone is what is spent', () => {
    always((of) => {
      for (let year = 0; year < of.resolved.years; year += 1) {
        const paid = of.sum('paidAfter', recipients, year)
        let size = paid
        for (let format = 0; format < formats; format += 1) size += of.at('aiUnits', format, year) * of.at('cashFriction', format, year)
        close(paid, of.sum('aiSpend', formats, year), size, `paidAfter in year ${year}`)
      }
    })
  })

  it('and was before AI', () => {
    always((of) => {
      for (let year = 0; year < of.resolved.years; year += 1) {
        const spent = of.sum('traditionalSpend', formats, year)
        close(of.sum('paidBefore', recipients, year), spent, spent, `paidBefore in year ${year}`)
      }
    })
  })

  it('a project earns as much more as it keeps of its saving, where attention is no fixed pool', () => {
    always(
      (of) => {
        for (const { id, year, its, given } of of.everywhere())
          close(its('profitAfter') - its('profitBefore'), its('keptUnitSaving'), sizeOfProject(its, given), `${id} in year ${year}`)
      },
      (changes) => withAll(changes, { crowding: 0 }),
    )
  })

  it('the net present value of all is that of the industries, of the formats and of the years', () => {
    always((of) => {
      let [byYear, size] = [0, 0]
      for (const { year, its } of of.everywhere()) size += Math.abs(its('saving') * of.at('discountFactor', 0, year))
      for (let year = 0; year < of.resolved.years; year += 1) byYear += of.at('totalSaving', 0, year) * of.at('discountFactor', 0, year)
      for (const sum of [byYear, of.sum('npv', formats, 0), of.sum('industryNpv', third.industries.length, 0)])
        close(of.at('totalNpv'), sum, size, 'totalNpv')
    })
  })
})

/** The size of all that is added up to what a project saves and earns. */
function sizeOfProject(its: (name: string) => number, given: (name: string) => number): number {
  const days = (its('workdaysBefore') + its('workdaysAfter')) * given('dayValue')
  const market = its('audienceLoss') + its('takedownLoss') + Math.abs(its('performanceGain'))
  return its('revenueUnit') + its('traditionalUnitCost') + its('displacedCost') + its('cashFriction') + days + market
}

/** Neither price nor effort answers to what others do. */
const alone = (changes: Changes) => withAll(changes, { scarcityElasticity: 0, learningRate: 0 })

describe('one project in one year, with price and learning held', () => {
  /** All assumptions of a name are moved towards their most by a part of the way. */
  function moves(name: string, way: 1 | -1): void {
    fc.assert(
      fc.property(anyChanges, share, (changed, part) => {
        const before = compute(alone(changed))
        const more = (input: Input) => Math.min(input.bounds[1], input.value + part * (input.bounds[1] - input.value))
        const held = alone(changed)
        const after = new Computed(caseOfThird({ ...withAll(held, { [name]: more }), credence: held.credence ?? {} }))
        for (const { id, year, format, its, given } of after.everywhere()) {
          const was = (variable: string) => before.at(variable, format, year)
          const size = sizeOfProject(its, given) + sizeOfProject(was, (input) => before.given(input, format))
          notBelow(way * its('netUnitSaving'), way * was('netUnitSaving'), size, `${id} in year ${year}`)
        }
      }),
      { numRuns: runs(6, 300), seed: 20240216 },
    )
  }

  it.each(['eligible', 'reduction', 'daysReduction', 'usableStart', 'usableCeiling', 'performanceUplift'])(
    'never saves less with more %s',
    (name) => {
      moves(name, 1)
    },
  )

  it.each(
    // oxfmt-ignore
    [
      'directionRate', 'reviewRate', 'flawsStart', 'takedownProbability', 'gpuHourPrice', 'priceMarkup', 'clearanceFee', 'labellingFee', 'consentFee',
      'disputeCost', 'licenceShare', 'tier', 'audienceDiscount', 'gpuSecondsPerSecond', 'aiDaysPerMinute', 'usableHalving', 'flawsHalving', 'availableFrom',
    ],
  )('never saves more with more %s', (name) => {
    moves(name, -1)
  })

  it('saves nothing of the picture and pays no friction where nothing is generated', () => {
    always(
      (of) => {
        for (const [line, { id, picture }] of of.resolved.lines.entries())
          for (let year = 0; picture && year < of.resolved.years; year += 1) close(of.at('lineSaving', line, year), 0, 0, id)
        for (const { id, its } of of.everywhere())
          for (const name of ['cashFriction', 'audienceLoss', 'performanceGain', 'takedownLoss', 'generatedSeconds', 'computeRevenue'])
            close(its(name), 0, 0, `${name} of ${id}`)
      },
      (changes) => withAll(changes, { generatedShare: 0 }),
      8,
    )
  })

  it('saves more with more of it generated wherever a generated minute costs less than it displaces, and less where it costs more', () => {
    fc.assert(
      fc.property(anyChanges, share, share, (changed, from, to) => {
        fc.pre(from > 0 && to > from)
        const [less, more] = [from, to].map((part) => compute(alone(withAll(changed, { generatedShare: part }))))
        for (const { id, format, year, its, given } of more!.everywhere()) {
          const displaced = more!.resolved.lines.reduce((sum, line, place) => {
            if (line.format !== format || !line.picture) return sum
            const saved = more!.given('days', place) * more!.at('reach', place) * more!.given('daysReduction', place)
            return sum + more!.at('lineSaving', place, year) + saved * more!.at('readiness', place, year) * given('dayValue')
          }, 0)
          const costs = its('generationCost') + its('directionCost') + its('reviewCost') + its('licenceCost') + its('audienceLoss')
          const days = its('generatedMinutes') * given('aiDaysPerMinute') * given('dayValue')
          const worth = displaced + its('performanceGain') - costs - days
          const was = less!.at('netUnitSaving', format, year)
          const size = sizeOfProject(its, given)
          close(its('netUnitSaving') - was, worth * (1 - from / to), size, `${id} in year ${year}`)
        }
      }),
      { numRuns: runs(12, 300), seed: 20240216 },
    )
  })
})

test('entry leaves a project made with AI no smaller a margin on its production money than before, market effects aside', () => {
  always((of) => {
    for (const { id, year, its, given } of of.everywhere()) {
      // Where AI costs more nobody enters, and where people pay more to be seen than they earn no cheaper production makes that good.
      if (its('productionSavingShare') < 0) {
        close(its('crowdingFactor'), 1, 0, `crowding of ${id} in year ${year}`)
        continue
      }
      if (its('revenueUnit') < its('distributionUnitCost')) continue
      const [before, after] = [its('productionUnitCost'), its('aiProductionCost')]
      const profit = its('profitAfter') - its('marketEffect') * its('crowdingFactor') + its('creativeReinvestment')
      const size = sizeOfProject(its, given) * (before + after)
      notBelow(profit * before, its('profitBefore') * after, size, `${id} in year ${year}`)
    }
  })
})

describe('without credence in', () => {
  const without =
    (side: string) =>
    (changes: Changes): Changes => ({
      ...changes,
      credence: {
        ...changes.credence,
        ...Object.fromEntries(Object.entries(third.claims).flatMap(([id, claim]) => (claim.side === side ? [[id, 0]] : []))),
      },
    })

  /** Lines of which no claim says that AI saves anything: the model reads nothing there, and what a user says is not a claim's. */
  const unclaimed = assumptions.filter(({ name, claim }) => name === 'reduction' && claim === undefined)

  it('any saving nothing is displaced', () => {
    expect(unclaimed.filter(({ value, low, high }) => value !== 0 || low !== 0 || high !== 0)).toEqual([])
    const asRead = Object.fromEntries(unclaimed.map(({ path }) => [path, { value: 0 }]))
    always(
      (of) => {
        for (const cost of of.of('displacedCost')) close(cost, 0, 0, 'displacedCost')
      },
      (changes) => without('saves')({ ...changes, assumptions: { ...changes.assumptions, ...asRead } }),
      8,
    )
  })

  it('any limitation nobody directs, reviews, licenses, complies, is lost or is taken down', () => {
    always(
      (of) => {
        for (const name of ['directionCost', 'reviewCost', 'licenceCost', 'complianceCost', 'audienceLoss', 'takedownLoss'])
          for (const cost of of.of(name)) close(cost, 0, 0, name)
      },
      without('limits'),
      8,
    )
  })

  it('any limitation generating costs what its neutral readings say', () => {
    const of = compute(without('limits')({}))
    /** What is left of a reading when the limitation that governs it is none. */
    const left = ({ value, claim, neutral = 0 }: { readonly value: number; readonly claim?: string; readonly neutral?: number }) =>
      claim !== undefined && third.claims[claim]?.side === 'limits' ? neutral : value
    const world = (name: string) => left(third.world[name] ?? { value: NaN })
    for (const { id, format, year, its } of of.everywhere()) {
      const own = (name: string) => left(third.formats[format]?.assumptions[name] ?? { value: NaN })
      const [start, ceiling] = [own('usableStart'), own('usableCeiling')]
      const usable = ceiling / (1 + (Math.max(1, ceiling / start) - 1) * 0.5 ** (year / world('usableHalving')))
      const compute = world('gpuSecondsPerSecond') * (1 - world('efficiencyGain')) ** ((1 - world('tierShift')) * year)
      const price = (compute / 3600) * world('gpuHourPrice') * (1 - world('gpuHourDecline')) ** year * world('priceMarkup')
      const wanted = ((own('finishedMinutes') * own('generatedShare') * 60) / usable) * price * own('tier')
      close(its('generationCost'), wanted, wanted, `${id} in year ${year}`)
    }
  })
})

describe('inside the bounds of every assumption', () => {
  const shares = ['adoption', 'usableShare', 'pull', 'open', 'readiness', 'reach', 'startShare', 'visibleFlaws', 'learning', 'costRatio']
    .concat(['crowdingFactor', 'hitRateAfter', 'hitChanceBefore', 'hitChanceAfter', 'creativeShareBefore', 'creativeShareAfter'])
    .concat(['adoptionByCount', 'adoptionByValue'])

  const expectSound = (of: Computed) => {
    for (const { name } of of.resolved.variables) {
      const numbers = of.of(name)
      const wrong = numbers.findIndex((number) => !Number.isFinite(number))
      if (wrong >= 0) expect(numbers[wrong], `${name} ${wrong}`).toBe('finite')
      if (third.equations[name]?.mayBeNegative) continue
      const most = Math.max(...numbers)
      for (const [place, number] of numbers.entries()) notBelow(number, 0, most, `${name} ${place}`)
    }
    for (const name of shares) for (const number of of.of(name)) notBelow(1, number, 1, name)
  }

  it('every number is finite, shares and chances lie between 0 and 1, and no cost is below 0', () => {
    always(expectSound, undefined, 25)
  })

  it('and so they are in one year and in fifty', () => {
    fc.assert(
      fc.property(possibleChanges, fc.constantFrom(1, 2, 50), (changes, years) => {
        expectSound(Computed.plainly(caseOfThird({ ...changes, simulation: yearsOf(years) })))
      }),
      { numRuns: runs(3, 200) },
    )
  })
})

test('scaling all money that goes in scales all money that comes out, and leaves shares alone', () => {
  const moneyIn = (unit: string) => {
    const parsed = parseUnit(unit)
    return parsed.ok ? (parsed.powers.get('CNY') ?? 0) : NaN
  }
  const scaled = (input: Input, k: number): Input => {
    const factor = k ** moneyIn(described[input.name]?.unit ?? '')
    return { ...input, value: input.value * factor, neutral: input.neutral * factor }
  }
  fc.assert(
    fc.property(anyChanges, fc.constantFrom(0.25, 2, 1024), (changes, k) => {
      const before = compute(changes)
      const inputs = new Map([...before.resolved.inputs].map(([name, list]) => [name, list.map((input) => scaled(input, k))]))
      const after = new Computed({ ...before.resolved, inputs })
      for (const { name, unit } of before.resolved.variables) {
        // What a slate can make is counted at 1 CNY for a project at the least, and that is not scaled.
        if (/^(slate|hitChance)(Before|After)$/.test(name) && costsNothing(before, after)) continue
        // A power of two moves no digit, so the figures are equal to the last bit.
        expect(after.values.get(name), name).toEqual(before.values.get(name)?.map((value) => value * k ** moneyIn(unit)))
      }
    }),
    { numRuns: runs(12, 300), seed: 20240216 },
  )
})

/** Whether a project's production costs less than 1 CNY somewhere. */
const costsNothing = (...cases: readonly Computed[]): boolean =>
  cases.some((of) => [...of.of('productionUnitCost'), ...of.of('aiProductionCost')].some((cost) => cost < 1))

test('a GPU hour earns its price, as it falls, with the markup and the shortage: price and compute are one clock', () => {
  always((of) => {
    for (const { id, format, year, its } of of.everywhere()) {
      const list = of.given('gpuHourPrice') * (1 - of.given('gpuHourDecline')) ** year * of.given('priceMarkup')
      const wanted = of.at('gpuHours', format, year) * list * of.at('scarcity', 0, year)
      close(its('computeRevenue'), wanted, wanted, `${id} in year ${year}`)
    }
  })
})

describe('a shortage of compute hardly swings: inside the ranges of the model its factor has two humps at the most along the years, but for one case in four hundred', () => {
  /** How often it turns from rising to falling, and once more where it still rises in the end. */
  const humps = (factors: readonly number[]) => {
    const steps = factors.slice(1).map((now, year) => Math.sign(now - (factors[year] ?? NaN)))
    const turns = steps.filter((step) => step !== 0)
    return turns.filter((step, place) => step > 0 && (turns[place + 1] ?? -1) < 0).length
  }
  const uncertain = assumptions.filter(({ distribution }) => distribution !== 'fixed')
  const anywhere = Object.fromEntries(uncertain.map(({ path }): [string, Change] => [path, { distribution: 'uniform' }]))
  const resolved = caseOfThird({ assumptions: anywhere })
  const asked = asking(resolved, ['scarcity'])
  const count = 1024

  it('three times where the series that look filmed and the drawn ones boom one after the other, late', () => {
    const readings = {
      gpuSecondsPerSecond: 300,
      flawsHalving: 3,
      hurdle: 0.12,
      computeSupplyStart: 10_000_000,
      computeSupplyGrowth: 0.3,
      supplyResponse: 0.1,
      'liveSeries.audienceDiscount': 0.06,
      'comicSeries.unitGrowth': -0.05,
      'comicSeries.adoptionCap': 0.99,
      'comicSeries.drawing.baseCost': 55_000,
      'comicSeries.motion.baseCost': 120_000,
      'comicSeries.tier': 0.5,
      'comicSeries.directionRate': 420,
      'comicSeries.revenuePerUnit': 1_000_000,
      'comicSeries.audienceDiscount': 0.32,
      'comicSeries.flawsStart': 0.85,
      'comicSeries.entryElasticity': 3.9,
      'feedAds.audienceDiscount': 0.13,
    }
    const changed = Object.fromEntries(Object.entries(readings).map(([path, value]) => [path, { value }]))
    expect(humps(compute({ assumptions: changed }).of('scarcity'))).toBe(3)
  })

  it.each([
    ['anywhere inside them', (random: () => number) => random(), 1 / 4000],
    ['at either end of each', (random: () => number) => Math.round(random()), 1 / 250],
  ])('%s', (_, placed, most) => {
    const simulation = new Simulator().simulation(resolved, asked, 1)
    simulation.compute(resolved, 0, count)
    const columns = asked[0]!.places.map(() => new Float64Array(count))
    let swings = 0
    const rounds = runs(1, 100)
    for (let round = 1; round <= rounds; round += 1) {
      const random = uniforms(round)
      for (const { place, input } of simulation.uncertain(resolved)) {
        const drawn = () => input.low + placed(random) * (input.high - input.low)
        simulation.override(place, Float64Array.from({ length: count }, drawn))
      }
      simulation.rerun()
      for (const [place, column] of columns.entries()) simulation.read('scarcity', place, column)
      for (let draw = 0; draw < count; draw += 1) {
        const factors = columns.map((column) => column[draw] ?? NaN)
        if (humps(factors) > 2) swings += 1
      }
    }
    expect(swings / (count * rounds)).toBeLessThan(most)
  })
})
