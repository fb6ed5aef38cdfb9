import { describe, expect, it, vi } from 'vitest'
import { Simulator } from '../../../src/engine/simulation.ts'
import { double, single } from '../../../src/engine/wasm/precision.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { caseOf, checkCase, everything, metric, spanOf } from '../cases.ts'
import { drawnInParts } from './drawn.ts'

vi.setConfig({ testTimeout: 60_000 })

const seed = 1

describe('the live picture, in single precision', () => {
  it.each(['model', 'mixed', 'compute-crunch'])('is within a thousandth of the size of each figure, in the scenario %s', (name) => {
    const resolved = name === 'model' ? caseOf() : checkCase(name)
    const [exact, live] = [double, single].map((precision) => {
      return drawnInParts(new Simulator(true, precision).simulation(resolved, everything(resolved), seed), resolved, [200])
    })
    for (const [variable, columns] of exact!) {
      const most = (column: Float64Array) => column.reduce((so, value) => Math.max(so, Math.abs(value)), 0)
      const scale = columns.reduce((so, column) => Math.max(so, most(column)), 0)
      for (const [place, column] of columns.entries()) {
        const others = live!.get(variable)![place]!
        const far = column.findIndex((value, draw) => !(Math.abs(value - others[draw]!) <= 1e-3 * scale))
        expect([variable, place, far, others[far]]).toEqual([variable, place, -1, column[far]])
      }
    }
  })

  it.each([
    ['exp(log(startPrice) * 3)', 1e-5],
    ['log(1 + hurdle)', 1e-5],
    ['(1 + inflation)^t', 1e-5],
    ['startPrice^hurdle', 1e-5],
    ['exp(-80 * startPrice)', 1e-5],
    ['sqrt(startPrice) / hurdle', 1e-5],
  ])('works %s out to %d relative', (formula, error) => {
    const resolved = caseOf({ metrics: [metric('mine', formula)], simulation: spanOf(4) })
    const asked = asking(resolved, ['mine'])
    const [exact, live] = [double, single].map((precision) => {
      const simulation = new Simulator(true, precision).simulation(resolved, asked, seed)
      simulation.compute(resolved, 0, 130)
      return asked[0]!.places.map((place) => {
        const draws = new Float64Array(130)
        simulation.read('mine', place, draws)
        return draws
      })
    })
    for (const [place, column] of exact!.entries()) {
      for (const [draw, value] of column.entries()) {
        expect(Math.abs(live![place]![draw]! - value)).toBeLessThanOrEqual(error * Math.abs(value) + 1e-30)
      }
    }
  })

  it('keeps the edges: what is divided by 0, what is no number, and what is too large to hold', () => {
    const metrics = [
      metric('endless', '1 / (hurdle - hurdle)'),
      metric('none', 'log(-1 - hurdle)'),
      metric('large', 'hurdle * 1e300'),
      metric('gone', 'exp(-1000 - hurdle)'),
    ]
    const resolved = caseOf({ metrics, simulation: spanOf(1) })
    const simulation = new Simulator(true, single).simulation(resolved, asking(resolved, ['endless', 'none', 'large', 'gone']), seed)
    simulation.compute(resolved, 0, 4)
    const first = ['endless', 'none', 'large', 'gone'].map((name) => {
      const draws = new Float64Array(4)
      simulation.read(name, 0, draws)
      return draws[0]
    })
    expect(first).toEqual([Infinity, NaN, Infinity, 0])
  })
})
