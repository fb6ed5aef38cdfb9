import { expect, it } from 'vitest'
import type { Spread } from '../../../src/analysis/runs/results.ts'
import { runAtOnce, runSimulation, type RunRequest } from '../../../src/analysis/runs/runSimulation.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { caseOf, spanOf } from '../../engine/cases.ts'

const resolved = caseOf({ simulation: spanOf(2) })
const asked = asking(resolved, ['totalNpv', 'npv', 'saving'])
const request: RunRequest = { resolved, asked, samples: 2048, seed: 1 }
const figures = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const satisfies readonly (keyof Spread)[]

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

it('the error told of a figure is what it differs by between runs with other dice', () => {
  const simulator = new Simulator()
  const { errors, standardError } = runAtOnce(simulator, { ...request, errors: true })
  const others = Array.from({ length: 20 }, (_, seed) => runAtOnce(simulator, { ...request, seed: 100 + seed }).spread)
  const ratios = figures.map((figure) => {
    const logs = asked.flatMap(({ variable: { name }, places }) =>
      places.flatMap((place) => {
        const truth = deviation(others.map((spread) => spread.get(name)![figure][place]!))
        return truth > 0 ? [Math.log(errors!.get(name)![figure][place]! / truth)] : []
      }),
    )
    return Math.exp(logs.reduce((sum, each) => sum + each, 0) / logs.length)
  })
  // Eight scramblings know an error to a quarter; of means it is told rather too large.
  for (const [index, ratio] of ratios.entries()) {
    expect(ratio, figures[index]).toBeGreaterThan(0.6)
    expect(ratio, figures[index]).toBeLessThan(figures[index] === 'mean' ? 3 : 1.6)
  }
  const draws = runAtOnce(simulator, request).spread.get('totalNpv')!
  const ofRandomDraws = (draws.p95[0]! - draws.p5[0]!) / (2 * 1.645) / Math.sqrt(request.samples)
  expect(standardError).toBe(errors!.get('totalNpv')!.mean[0])
  expect(standardError).toBeLessThan(ofRandomDraws / 2)
})

it('to tell errors moves no figure, neither of this run nor of the next', () => {
  const simulator = new Simulator()
  const plain = runAtOnce(new Simulator(), request)
  const withErrors = runAtOnce(simulator, { ...request, errors: true })
  expect(withErrors.spread).toEqual(plain.spread)
  expect(runAtOnce(simulator, request).spread).toEqual(plain.spread)
  expect(plain.errors).toBeUndefined()
  expect(plain.standardError).toBeNaN()
})

it('a run that is ended at any of its pauses, or that others go on between, moves no figure of another', () => {
  const plain = runAtOnce(new Simulator(), request).spread
  const simulator = new Simulator()
  const pauses = [...runSimulation(simulator, { ...request, errors: true })].length
  for (let ended = 1; ended <= pauses; ended += 1) {
    const run = runSimulation(simulator, { ...request, errors: true })
    for (let pause = 0; pause < ended; pause += 1) run.next()
    expect(runAtOnce(simulator, request).spread, `ended at pause ${ended}`).toEqual(plain)
    for (let step = run.next(); ; step = run.next()) {
      if (!step.done) continue
      expect(step.value.spread, `went on after pause ${ended}`).toEqual(plain)
      break
    }
  }
})
