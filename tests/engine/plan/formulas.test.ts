import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { parseFormula } from '../../../src/engine/formula/parse.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import { steadyValues } from '../../../src/engine/plan/machine.ts'
import { asking, equationsForPoint, planOf } from '../../../src/engine/plan/plan.ts'
import { Simulator, type Simulation } from '../../../src/engine/simulation.ts'
import { Evaluator } from '../../../src/engine/evaluator.ts'
import { caseOf, metric, spanOf } from '../cases.ts'
import { runs } from '../../runs.ts'
import { columnOf } from './drawn.ts'
import { sizedNumbers, tolerance } from './sized.ts'

vi.setConfig({ testTimeout: 60_000 })

const seed = 5
const named = fc.constantFrom(
  ...[
    'hurdle',
    'startPrice',
    'discountRate',
    'scarcityElasticity',
    'adoptionCap',
    'usableStart',
    'inflation',
    'unitsStart',
    'adoptionMidpoint',
  ],
  ...['pull', 'price', 'usableShare', 'traditionalUnitCost', 'displacedCost', 'netUnitSaving', 't', 'oneYear'],
)
const ofLines = fc.constantFrom(
  'baseCost',
  'eligible',
  'reduction',
  'availableFrom',
  'days',
  'isCreative',
  'inProduction',
  'readiness',
  'inflation',
  'hurdle',
  't',
)
const number = fc.constantFrom('0', '1', '2', '0.5', '3', '7.25', '60', '1e-9', '1e12', '1e300', '1e-300')

/** Formulas over the model's names, as a stranger may write them: any tree that the language allows, units aside. */
const formula = fc.letrec<{ part: string; ofLine: string }>((tie) => {
  const joined = (part: fc.Arbitrary<string>) =>
    fc
      .tuple(part, fc.constantFrom('+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='), part)
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`)
  const called = (part: fc.Arbitrary<string>) =>
    fc.oneof(
      fc.tuple(fc.constantFrom('min', 'max', 'share'), part, part).map(([name, one, other]) => `${name}(${one}, ${other})`),
      fc.tuple(fc.constantFrom('exp', 'log', 'sqrt', 'abs'), part).map(([name, of]) => `${name}(${of})`),
      fc
        .tuple(part, fc.constantFrom('2', '3', '-1', '-2', '0', '17', '0.5', '65', '-66'))
        .map(([base, exponent]) => `(${base})^(${exponent})`),
      fc.tuple(part, part).map(([base, exponent]) => `abs(${base})^(${exponent})`), // no machine takes a negative base to a power that varies
      part.map((of) => `(-${of})`),
    )
  return {
    ofLine: fc.oneof({ maxDepth: 2 }, ofLines, number, joined(tie('ofLine')), called(tie('ofLine'))),
    part: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 2, arbitrary: named },
      { weight: 1, arbitrary: number },
      { weight: 3, arbitrary: joined(tie('part')) },
      { weight: 2, arbitrary: called(tie('part')) },
      { weight: 1, arbitrary: fc.tuple(tie('part'), tie('part')).map(([now, first]) => `prev(${now}, ${first})`) },
      { weight: 1, arbitrary: tie('part').map((of) => `cumsum(${of})`) },
      { weight: 1, arbitrary: fc.tuple(tie('part'), fc.constantFrom('industry', 'year')).map(([of, along]) => `sum(${of}, ${along})`) },
      { weight: 1, arbitrary: tie('ofLine').map((of) => `sum(${of}, line)`) },
      { weight: 1, arbitrary: tie('part').map((of) => `at(games, ${of})`) },
    ),
  }
}).part

const readable = formula.filter((text) => parseFormula(text).ok)

const caseWith = (text: string) => caseOf({ metrics: [metric('mine', text)], simulation: spanOf(3) })
const asked = (resolved: ResolvedScenario) => asking(resolved, ['mine'])

function drawnBy(simulation: Simulation, resolved: ResolvedScenario, count: number): Float64Array[] {
  return asked(resolved)[0]!.places.map((place) => {
    const draws = new Float64Array(count)
    simulation.read('mine', place, draws)
    return draws
  })
}

/** Edges of what a number can be. */
const edges = Float64Array.of(
  0,
  -0,
  1,
  -1,
  1e300,
  -1e300,
  1e-300,
  5e-324,
  Infinity,
  -Infinity,
  NaN,
  0.5,
  708.5,
  -708.5,
  2 ** 31,
  1e-17,
  -1e-17,
)

const simulators = [true, false].map((vectors) => new Simulator(vectors))

/** Hold the two machines against each other in some draws, and with every assumption at an edge of what a number can be. */
function expectSameBits(text: string): void {
  const resolved = caseWith(text)
  const [vector, interpreter] = simulators.map((simulator) => simulator.simulation(resolved, asked(resolved), seed))
  const same = (count: number) => {
    const [one, other] = [vector!, interpreter!].map((simulation) => drawnBy(simulation, resolved, count))
    for (const [place, column] of one!.entries()) {
      const draw = column.findIndex((value, at) => !Object.is(value, other?.[place]?.[at]))
      expect([text, place, draw, column[draw]]).toEqual([text, place, -1, other?.[place]?.[draw]])
    }
  }
  for (const simulation of [vector!, interpreter!]) simulation.compute(resolved, 0, 5)
  same(5)
  for (const simulation of [vector!, interpreter!]) {
    simulation.compute(resolved, 0, edges.length)
    for (const { place } of simulation.uncertain(resolved)) {
      simulation.override(
        place,
        edges.map((_, at) => edges[(at * (place + 1) + place) % edges.length]!),
      )
    }
    simulation.rerun()
  }
  same(edges.length)
}

describe('any formula comes to the same', () => {
  it('by both machines, to the last bit, in draws and at the edges of what a number can be', () => {
    fc.assert(fc.property(readable, expectSameBits), { numRuns: runs(120) })
  })

  it.each(['min', 'max'])('by both machines where the %s of an edge and any constant is taken', (name) => {
    for (const constant of [
      '0',
      '-0',
      '(0 / 0)',
      '(1 / 0)',
      '(-1 / 0)',
      '1',
      '-1',
      '1e300',
      '-1e-300',
      't',
      'startPrice',
      '(-startPrice)',
    ]) {
      expectSameBits(`1 / ${name}(hurdle, ${constant})`)
      expectSameBits(`1 / ${name}(${constant}, hurdle)`)
    }
  })

  it.each(['exp', 'log', 'sqrt', 'abs', '-'])('by both machines where the %s of an edge is taken', (name) => {
    for (const of of ['hurdle', '(-hurdle)', '(hurdle * startPrice)', '(hurdle - startPrice)']) expectSameBits(`1 / ${name}(${of})`)
  })

  it.each(['^', '==', '!=', '<', '<=', '>', '>=', '/', '*', '+'])('by both machines where two edges meet in %s', (sign) => {
    for (const [one, other] of [
      ['hurdle', 'startPrice'],
      ['-hurdle', 'startPrice'],
      ['hurdle', '2'],
      ['0.5', 'hurdle'],
      ['hurdle', 'hurdle'],
      ['hurdle', '0'],
    ]) {
      expectSameBits(`(${one!}) ${sign} (${other!})`)
    }
  })

  it('by the plan as by the plain evaluator, to 1e-12 of the size of what it adds up', () => {
    let [told, all] = [0, 0]
    const hold = (text: string) => {
      const found = expectPlain(text)
      told += found.told
      all += found.all
    }
    fc.assert(fc.property(readable, hold), { numRuns: runs(120) })
    expect(told / all).toBeGreaterThan(0.5)
  })

  it.each([
    'sum(-baseCost * eligible, line)',
    'sum(baseCost * (1 - eligible), line)',
    'sum((baseCost - 2 * days) * (eligible - reduction), line)',
    'sum(baseCost - baseCost * eligible + 3 * baseCost, line)',
    'sum(-(baseCost - days), line) + sum(days * inflation - baseCost * inflation, line)',
    'sum(baseCost^2 - baseCost * baseCost * eligible, line)',
    'sum(eligible * eligible * reduction + eligible * reduction * reduction, line)',
    'sum(0 * baseCost, line) + sum(5 - 5 + eligible, line)',
    '0.5^(t / usableHalving) + 3^(-t / usableHalving) + (-2)^3 * hurdle^(t / oneYear)',
  ])('by the plan as by the plain evaluator: %s', (text) => {
    expect(expectPlain(text).told).toBeGreaterThan(0)
  })
})

/** Hold the plan against the plain evaluator, at the point and in a draw. Tells how many values could be told from rounding. */
function expectPlain(text: string): { told: number; all: number } {
  const resolved = caseWith(text)
  const variable = resolved.variables.find(({ name }) => name === 'mine')!
  const simulation = simulators[0]!.simulation(resolved, asked(resolved), seed)
  simulation.compute(resolved, 0, 2)
  const draws = drawnBy(simulation, resolved, 2)
  const plan = planOf(equationsForPoint(resolved), asked(resolved))
  const steady = steadyValues(plan, (place) => pointOf(resolved, plan.inputs[place]!.name, plan.inputs[place]!.member))
  const point = plan.outputs.get('mine')!
  const columns = new Map([...resolved.inputs].map(([name, inputs]) => [name, inputs.map((input) => columnOf(resolved, input, seed, 2))]))
  const ways = [
    { fast: (place: number) => steady[point[place]!]!, algebra: sizedNumbers((name, member) => pointOf(resolved, name, member)) },
    { fast: (place: number) => draws[place]![1]!, algebra: sizedNumbers((name, member) => columns.get(name)![member]![1]!) },
  ]
  let [told, all] = [0, 0]
  for (const { fast, algebra } of ways) {
    const walk = new Evaluator(resolved, algebra)
    for (const [place, position] of positionsOf(resolved, variable).entries()) {
      const { value, size } = walk.variable(variable, position)
      all += 1
      if (size === Infinity) continue
      told += 1
      expect(Math.abs(fast(place) - value), `${place}: ${fast(place)} for ${value}`).toBeLessThanOrEqual(tolerance * size + 1e-270)
    }
  }
  return { told, all }
}

function pointOf(resolved: ResolvedScenario, name: string, member: number): number {
  const { value, neutral, credence } = resolved.inputs.get(name)![member]!
  return credence === 1 ? value : neutral + credence * (value - neutral)
}
