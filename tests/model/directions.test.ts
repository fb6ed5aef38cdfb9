import { describe, expect, it, test, vi } from 'vitest'
import { evaluate, type Values } from '../../src/engine/evaluate.ts'
import { memberIds, valuesPerMember } from '../../src/engine/positions.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { questions } from '../../src/model/versions/1/questions.ts'
import type { Change } from '../../src/model/scenario.ts'
import { caseOf, inputAt } from '../engine/cases.ts'

vi.setConfig({ testTimeout: 60_000 })

type Slider = (typeof questions)[number]['sliders'][number]

/** A figure that a slider moves, and which way when the slider goes up. `npv` is the industry's own, or the total of a world slider. */
interface Effect {
  readonly figure: string
  readonly way: 1 | -1
  readonly year?: number
  readonly member?: string
}

const up = (figure: string, year?: number, member?: string): Effect => ({
  figure,
  way: 1,
  ...(year !== undefined && { year }),
  ...(member && { member }),
})
const down = (figure: string, year?: number, member?: string): Effect => ({ ...up(figure, year, member), way: -1 })

/** What moves when a slider goes up; a slider without an entry does not compile. */
const effects: Record<Slider, readonly [Effect, ...Effect[]]> = {
  usableStart: [up('usableShare', 1), down('generationCost', 0), down('reviewCost', 1), down('audienceLoss', 1), up('npv')],
  usableCeiling: [up('usableShare', 10), down('generationCost', 10), down('audienceLoss', 10), up('npv')],
  usableHalving: [down('usableShare', 5), up('generationCost', 5), down('npv')],
  generatedShare: [up('generatedMinutes'), up('generationCost', 5), up('directionCost', 5), down('netUnitSaving', 5), down('npv')],
  startPrice: [up('price', 2), up('generationCost', 2), up('computeRevenue', 2), down('npv')],
  priceDecline: [down('price', 5), down('generationCost', 5), up('npv')],
  scarcityElasticity: [up('scarcity', 5), up('price', 5), down('npv')],
  directionRate: [up('directionCost', 3), down('netUnitSaving', 3), down('npv')],
  reviewRate: [up('reviewCost', 3), down('netUnitSaving', 3), down('npv')],
  adoptionCap: [up('adoption', 6), up('npv'), up('jobsDisplaced', 6)],
  adoptionMidpoint: [down('adoption', 3), down('npv')],
  releaseDelay: [down('adoption', 2), down('npv')],
  hurdle: [down('pull', 4), down('adoption', 4), down('npv')],
  licenceShare: [up('licenceCost', 4), up('paidAfter', 4, 'rights'), down('npv')],
  disputeProbability: [up('complianceCost'), down('npv')],
  audienceDiscount: [up('audienceLoss', 1), down('netUnitSaving', 1), down('npv')],
  transitionShare: [up('transitionCost', 3), up('paidAfter', 3, 'training'), down('npv')],
  reinvestShare: [up('creativeReinvestment', 8), up('creativeShareAfter', 8), up('paidAfter', 8, 'writers'), down('npv')],
  passThrough: [down('producerNpv')],
  reboundElasticity: [up('outputUnits', 8), up('generatedSeconds', 8), up('aiSpend', 8)],
}

/** Compute is scarce: where there is enough of it, nothing answers to a shortage. */
const scarce: Record<string, Change> = { computeSupplyStart: { value: 30_000 }, computeSupplyGrowth: { value: 0 } }

const simulator = new Simulator()
const start = caseOf()

function figuresWith(path: string, value: number): Values {
  return simulator.point(caseOf({ assumptions: { ...(path === 'scarcityElasticity' ? scarce : {}), [path]: { value } } }))
}

function figure(values: Values, { figure: name, year = 0, member }: Effect, industry: string | undefined): number {
  const own = name === 'npv' && industry === undefined ? 'totalNpv' : name
  const variable = start.variables.find((each) => each.name === own)!
  const ids = memberIds(start, variable)
  const row = ids.length === 1 ? 0 : ids.indexOf(member ?? industry ?? 'advertising')
  const years = valuesPerMember(start, variable)
  return values.get(own)?.[row * years + (years > 1 ? year : 0)] ?? NaN
}

/** The industries a slider is set for: each, or none where it is of the world. */
const industriesOf = (slider: string) =>
  Object.hasOwn(sora2024.assumptions.world, slider) ? [undefined] : sora2024.industries.map(({ id }) => id)

describe.each(Object.entries(effects))('with a higher %s', (slider, moves) => {
  const places = industriesOf(slider).map((industry) => ({ industry, path: industry === undefined ? slider : `${industry}.${slider}` }))
  const runs = places.map(({ industry, path }) => {
    const { low, high } = inputAt(start, path)
    return { industry, path, figures: [0, 0.25, 0.5, 0.75, 1].map((part) => figuresWith(path, low + part * (high - low))) }
  })

  it.each(moves)('$figure moves by $way, all the way and in every industry', (effect) => {
    for (const { industry, path, figures } of runs) {
      const values = figures.map((each) => figure(each, effect, industry))
      for (const [place, value] of values.slice(1).entries()) {
        const before = values[place] ?? NaN
        expect((value - before) * effect.way, `${path} ${place}: from ${before} to ${value}`).toBeGreaterThan(0)
      }
    }
  })
})

test('every main slider is there', () => {
  expect(Object.keys(effects).sort()).toEqual(questions.flatMap(({ sliders }) => sliders).sort())
})

test('one industry touches the others only by the compute that it takes from them', () => {
  const values = (elasticity: number, cap: number) =>
    evaluate(caseOf({ assumptions: { scarcityElasticity: { value: elasticity }, 'games.adoptionCap': { value: cap } } })).get('npv')!
  const [before, after] = [values(0, 0.7), values(0, 0.35)]
  expect([...after.slice(0, 2)]).toEqual([...before.slice(0, 2)])
  expect(after[2]).toBeLessThan(before[2]!)
  expect(values(1, 0.35)[0]).toBeGreaterThan(values(1, 0.7)[0]!)
})
