import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { Results } from '../../../src/analysis/runs/results.ts'
import { wholeDraws, runAtOnce, runSimulation } from '../../../src/analysis/runs/runSimulation.ts'
import { summarise, told } from '../../../src/analysis/runs/quantiles.ts'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { caseOf, checkCase, everything, metric } from '../../engine/cases.ts'
import { drawnInParts, firstFar } from '../../engine/plan/drawn.ts'

vi.setConfig({ testTimeout: 60_000 })

const seed = 1
const few = (resolved: ResolvedScenario) => asking(resolved, ['totalNpv', 'npv', 'saving', 'adoption'])

/** One number for everything that a run has told. */
function hashOf({ point, spread, histograms, standardError, samples }: Results): string {
  const hash = createHash('sha256')
  const bytes = (name: string, values: Float64Array) =>
    hash.update(name).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  for (const [name, values] of point) bytes(name, values)
  for (const [name, { p5, p25, p50, p75, p95, mean }] of spread) for (const column of [p5, p25, p50, p75, p95, mean]) bytes(name, column)
  for (const [name, list] of histograms) for (const { least, most, counts } of list) bytes(`${name} ${least} ${most}`, counts)
  return hash.update(`${standardError} ${samples}`).digest('hex')
}

describe('a run', () => {
  const resolved = caseOf()

  it('tells the quantiles and the mean of the draws themselves', () => {
    const samples = 5000
    const { spread } = runAtOnce(new Simulator(), { resolved, asked: few(resolved), samples, seed })
    const draws = drawnInParts(new Simulator().simulation(resolved, few(resolved), seed), resolved, [4096, samples - 4096], few(resolved))
    for (const name of ['totalNpv', 'npv', 'saving', 'adoption']) {
      for (const [place, column] of draws.get(name)!.entries()) {
        const { mean, quantiles } = summarise(column, told)
        const { p5, p25, p50, p75, p95, mean: told5 } = spread.get(name)!
        const scale = Math.abs(quantiles[0]!) + Math.abs(quantiles[4]!)
        for (const [which, value] of [p5, p25, p50, p75, p95].entries())
          expect(Math.abs(value[place]! - quantiles[which]!)).toBeLessThanOrEqual(1e-12 * scale)
        expect(Math.abs(told5[place]! - mean)).toBeLessThanOrEqual(1e-12 * scale)
      }
    }
  })

  it('tells the point estimate of every variable, whatever was asked', () => {
    const { point } = runAtOnce(new Simulator(), { resolved, asked: few(resolved), samples: 16, seed })
    expect(firstFar(evaluate(resolved), (name, place) => point.get(name)?.[place] ?? NaN)).toBeUndefined()
  })

  it('tells of nothing that was not asked', () => {
    const asked = asking(resolved, ['totalNpv', 'saving'], ({ year = 0 }) => year === 3)
    const { spread, histograms } = runAtOnce(new Simulator(), { resolved, asked, samples: 100, seed })
    expect([...spread.keys()].sort()).toEqual(['saving'])
    const { p50 } = spread.get('saving')!
    expect([...p50].map(Number.isNaN)).toEqual([...p50].map((_, place) => place % resolved.years !== 3))
    expect(histograms.size).toBe(0)
  })

  it('has a histogram of every draw for variables without years', () => {
    const { histograms } = runAtOnce(new Simulator(), { resolved, asked: few(resolved), samples: 4000, seed })
    expect([...histograms.keys()].sort()).toEqual(['npv', 'totalNpv'])
    for (const list of histograms.values()) for (const { counts } of list) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4000)
  })

  it('tells how far it has come, from more than nothing up to all', () => {
    const steps = [...runSimulation(new Simulator(), { resolved, asked: few(resolved), samples: 21_000, seed })]
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps)
    expect(steps[0]).toBeGreaterThan(0)
    expect(steps.at(-1)).toBe(1)
  })

  it('of one draw has that draw for every figure', () => {
    const { spread } = runAtOnce(new Simulator(), { resolved, asked: few(resolved), samples: 1, seed })
    const { p5, p50, p95, mean } = spread.get('totalNpv')!
    expect([p5[0], p50[0], mean[0]]).toEqual([p95[0], p95[0], p95[0]])
  })

  it('of a metric that is no number in some draw has no figure for it, few draws or many', () => {
    const broken = caseOf({ metrics: [metric('root', 'sqrt(startPrice - 1.5)', { dimensions: [] })] })
    for (const samples of [1000, wholeDraws + 1]) {
      const { spread } = runAtOnce(new Simulator(), { resolved: broken, asked: asking(broken, ['root']), samples, seed })
      expect([spread.get('root')!.p5[0], spread.get('root')!.p50[0], spread.get('root')!.mean[0]]).toEqual([NaN, NaN, NaN])
    }
  })
})

describe('the same request gives the same bytes', () => {
  it.each(['model', 'mixed'])('on both machines, and however often: %s', (name) => {
    const resolved = name === 'model' ? caseOf() : checkCase(name)
    const request = { resolved, asked: everything(resolved), samples: 600, seed: 9 }
    const simulator = new Simulator(true)
    const first = hashOf(runAtOnce(simulator, request))
    expect(hashOf(runAtOnce(simulator, request))).toBe(first)
    expect(hashOf(runAtOnce(new Simulator(false), request))).toBe(first)
  })

  it('also when other cases have been computed in between', () => {
    const resolved = caseOf()
    const request = { resolved, asked: few(resolved), samples: 5000, seed: 9 }
    const simulator = new Simulator()
    const first = hashOf(runAtOnce(simulator, request))
    for (const other of [
      caseOf({ assumptions: { startPrice: { value: 3 } } }),
      caseOf({ credence: { unphysical: 0.3 } }),
      checkCase('fourth-industry'),
    ]) {
      runAtOnce(simulator, { ...request, resolved: other, asked: few(other) })
    }
    expect(hashOf(runAtOnce(simulator, request))).toBe(first)
  })

  it('and another seed others, that tell nearly the same', () => {
    const resolved = caseOf()
    const [one, other] = [1, 2].map((seed) => runAtOnce(new Simulator(), { resolved, asked: few(resolved), samples: 4096, seed }))
    const [a, b] = [one!.spread.get('totalNpv')!, other!.spread.get('totalNpv')!]
    expect(a.p50[0]).not.toBe(b.p50[0])
    const width = a.p95[0]! - a.p5[0]!
    for (const figure of ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const)
      expect(Math.abs(a[figure][0]! - b[figure][0]!)).toBeLessThan(0.04 * width)
  })
})
