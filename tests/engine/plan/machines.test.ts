import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import type { Change } from '../../../src/model/scenario.ts'
import { scenarioNames } from '../../recompute/data.ts'
import { caseOf, checkCase, everything, inputsOf, metric } from '../cases.ts'
import { anyScenario, likelyScenario, share } from '../randomScenario.ts'
import { drawnInParts, drawOf, firstDifference, firstFar, readDraws } from './drawn.ts'
import { runs, sampled } from '../../runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const seed = 7
const cases: Readonly<Record<string, ResolvedScenario>> = {
  model: caseOf(),
  ...Object.fromEntries(scenarioNames().map((name) => [name, checkCase(name)])),
}

const simulationOf = (simulator: Simulator, resolved: ReturnType<typeof caseOf>) =>
  simulator.simulation(resolved, everything(resolved), seed)

describe('the point estimate is the same by the plan as by the plain evaluator, to 1e-12 of its size', () => {
  it.each(Object.keys(cases))('in the scenario %s', (name) => {
    const resolved = cases[name]!
    const point = new Simulator().point(resolved)
    expect(firstFar(evaluate(resolved), (variable, place) => point.get(variable)?.[place] ?? NaN)).toBeUndefined()
  })

  it('in any scenario', () => {
    const simulator = new Simulator()
    fc.assert(
      fc.property(likelyScenario, (scenario) => {
        const point = simulator.point(caseOf(scenario))
        expect(firstFar(evaluate(caseOf(scenario)), (variable, place) => point.get(variable)?.[place] ?? NaN)).toBeUndefined()
      }),
      { numRuns: runs(6, 300) },
    )
  })
})

describe('a draw', () => {
  const some = sampled(['mixed', 'model', 'changed-lines', 'twenty-years', 'nothing-paid'], 2)

  it.each(some)(
    'is the same by both machines to the last bit, and by the plain evaluator to 1e-12 of its size, in the scenario %s',
    (name) => {
      const resolved = cases[name]!
      const count = 131
      const [vector, interpreted] = [true, false].map((vectors) =>
        drawnInParts(simulationOf(new Simulator(vectors), resolved), resolved, [count]),
      )
      expect(firstDifference(vector!, interpreted!)).toBeUndefined()
      for (const draw of [0, count - 1]) {
        expect(
          firstFar(evaluate(resolved, drawOf(resolved, seed, draw)), (variable, place) => vector!.get(variable)?.[place]?.[draw] ?? NaN),
        ).toBeUndefined()
      }
    },
  )

  it('is the same by both machines in any scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const resolved = caseOf(scenario)
        const [vector, interpreted] = [true, false].map((vectors) =>
          drawnInParts(simulationOf(new Simulator(vectors), resolved), resolved, [17]),
        )
        expect(firstDifference(vector!, interpreted!)).toBeUndefined()
      }),
      { numRuns: runs(2, 60) },
    )
  })
})

describe('a machine that has run before', () => {
  const paths = inputsOf(caseOf()).filter((_, place) => place % 7 === 0)
  const change = fc
    .tuple(fc.constantFrom(...paths), share)
    .map(([{ path, low, high }, at]): [string, Change] => [path, { value: low + at * (high - low) }])
  const step = fc.record({ changes: fc.array(change, { maxLength: 4 }), believed: share, count: fc.constantFrom(64, 129, 300) })

  it.each([true, false])('works out only what has changed, and comes to what a new one does (vectors: %s)', (vectors) => {
    const used = new Simulator(vectors)
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 3 }), (steps) => {
        for (const { changes, believed, count } of steps) {
          const resolved = caseOf({ assumptions: Object.fromEntries(changes), credence: { unphysical: believed } })
          const asked = everything(resolved)
          const simulation = simulationOf(used, resolved)
          simulation.compute(resolved, 0, count)
          const fresh = simulationOf(new Simulator(vectors), resolved)
          fresh.compute(resolved, 0, count)
          // A plan that leaves a fixed assumption open may order its products otherwise, so only equal plans are equal to the bit.
          if (simulation.plan.nodes.length === fresh.plan.nodes.length) {
            expect(firstDifference(readDraws(simulation, asked, count), readDraws(fresh, asked, count))).toBeUndefined()
          }
          const point = evaluate(resolved, drawOf(resolved, seed, count - 1))
          const last = readDraws(simulation, asked, count)
          expect(firstFar(point, (variable, place) => last.get(variable)?.[place]?.[count - 1] ?? NaN)).toBeUndefined()
        }
      }),
      { numRuns: runs(1, 40) },
    )
  })

  it('takes back what has been put in the place of an assumption', () => {
    for (const vectors of [true, false]) {
      const resolved = caseOf()
      const asked = everything(resolved)
      const simulation = simulationOf(new Simulator(vectors), resolved)
      simulation.compute(resolved, 0, 200)
      const before = readDraws(simulation, asked, 200)
      for (const { place } of simulation.uncertain(resolved).slice(0, 9)) simulation.override(place, new Float64Array(200).fill(0.5))
      simulation.rerun()
      expect(firstDifference(before, readDraws(simulation, asked, 200))).toBeDefined()
      simulation.restore()
      simulation.rerun()
      expect(firstDifference(before, readDraws(simulation, asked, 200))).toBeUndefined()
    }
  })
})

describe('a run cut into any parts', () => {
  it('comes to the same draws to the last bit', () => {
    const resolved = caseOf({ metrics: [metric('mine', 'cumsum(pull) / oneYear + log(units / unitsStart)')] })
    for (const vectors of [true, false]) {
      const simulation = simulationOf(new Simulator(vectors), resolved)
      const whole = drawnInParts(simulation, resolved, [300])
      for (const lengths of [
        [1, 299],
        [128, 129, 43],
        [150, 150],
      ]) {
        expect(firstDifference(whole, drawnInParts(simulation, resolved, lengths))).toBeUndefined()
      }
    }
  })
})
