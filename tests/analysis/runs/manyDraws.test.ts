import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { claimWorths, withoutClaim } from '../../../src/analysis/sensitivity/claimWorths.ts'
import { summarise, told } from '../../../src/analysis/runs/quantiles.ts'
import { runAtOnce, runSimulation, wholeDraws } from '../../../src/analysis/runs/runSimulation.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { batchDraws, Simulation, Simulator } from '../../../src/engine/simulation.ts'
import { caseOf, metric, spanOf } from '../../engine/cases.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { modelOf, models } from '../../../src/model/models.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'
import { long } from '../../runs.ts'

vi.setConfig({ testTimeout: 60_000 })

function checkCase(name: string): ResolvedScenario {
  const read = readScenario(readFileSync(new URL(`../../recompute/scenarios/${name}.json`, import.meta.url)), models)
  if (!read.ok) throw new Error(name)
  return resolveScenario(modelOf(read.scenario.model), read.scenario)
}

/** More than are kept whole. */
const samples = 2 * wholeDraws + 100

/** Every draw of every value of a variable, straight from the engine. */
function drawsOf(resolved: ResolvedScenario, name: string, count = samples, seed = 1): Float64Array[] {
  const asked = asking(resolved, [name])
  const simulation = new Simulator().simulation(resolved, asked, seed)
  const draws = asked[0]!.places.map(() => new Float64Array(count))
  for (let from = 0; from < count; from += batchDraws) {
    const here = Math.min(batchDraws, count - from)
    simulation.compute(resolved, from, here)
    for (const [index, place] of asked[0]!.places.entries()) simulation.read(name, place, draws[index]!.subarray(from, from + here))
  }
  return draws
}

/** The judge: sorted, and between two draws the share of the way. */
function sortedQuantiles(draws: Float64Array): number[] {
  const sorted = draws.toSorted()
  return told.map((share) => {
    const rank = share * (draws.length - 1)
    const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!]
    return low === high ? low : low + (rank - Math.floor(rank)) * (high - low)
  })
}

const run = (resolved: ResolvedScenario, name: string, count = samples) =>
  runAtOnce(new Simulator(), { resolved, asked: asking(resolved, [name]), samples: count, seed: 1 })

const tail = (low: number, high: number) => ({ value: 1, low, high, distribution: 'lognormal' as const })

const skewed: Record<string, readonly [of: ResolvedScenario, name: string]> = {
  'jobs displaced where quality comes slowly, of which P75 is next to nothing': [checkCase('slow-quality'), 'jobsDisplaced'],
  'net present value of a single year, nearly always a loss': [caseOf({ simulation: spanOf(1) }), 'npv'],
  'a power of a lognormal, whose greatest draw is more than 1,000 times its P95': [
    caseOf({ assumptions: { startPrice: tail(0.05, 20) }, metrics: [metric('tail', 'startPrice^4', { dimensions: [] })] }),
    'tail',
  ],
}

describe('with more draws than are kept', () => {
  it.each(Object.entries(skewed))('quantiles are exactly those of all draws sorted: %s', (_, [resolved, name]) => {
    const { p5, p25, p50, p75, p95 } = run(resolved, name).spread.get(name)!
    for (const [place, draws] of drawsOf(resolved, name).entries())
      expect([p5[place], p25[place], p50[place], p75[place], p95[place]]).toEqual(sortedQuantiles(draws))
  })

  it.each(Object.entries(skewed).filter(([, [, name]]) => name !== 'jobsDisplaced'))(
    'draws below and above 0 are counted, as with few: %s',
    (_, [resolved, name]) => {
      for (const count of [1000, samples]) {
        const histograms = run(resolved, name, count).histograms.get(name)!
        for (const [place, draws] of drawsOf(resolved, name, count).entries()) {
          const { negative, positive, counts, least, most } = histograms[place]!
          expect([negative, positive]).toEqual([draws.filter((draw) => draw < 0).length, draws.filter((draw) => draw > 0).length])
          // 0 stands between two steps, so that the picture has as many on each side.
          const below = (counts.length * -least) / (most - least)
          if (below <= 0 || below >= counts.length) continue
          expect(Math.abs(below - Math.round(below))).toBeLessThan(1e-9)
          expect(counts.subarray(0, Math.round(below)).reduce((sum, each) => sum + each, 0)).toBe(negative)
        }
      }
    },
  )

  it('quantiles are exact also where the first draws are unlike all others, by drawing once more', () => {
    const resolved = caseOf({ metrics: [metric('odd', 'startPrice', { dimensions: [] })] })
    let from = 0
    const compute = vi.spyOn(Simulation.prototype, 'compute').mockImplementation((_, first) => {
      from = first
    })
    vi.spyOn(Simulation.prototype, 'readEach').mockImplementation((values, count, take) => {
      for (const index of values.keys())
        take(
          Float64Array.from({ length: count }, (_, draw) => (from === 0 ? 0 : Math.sin(from + draw))),
          index,
        )
    })
    const simulator = new Simulator()
    const steps = [...runSimulation(simulator, { resolved, asked: asking(resolved, ['odd']), samples, seed: 1 })]
    const { p5, p25, p50, p75, p95 } = run(resolved, 'odd').spread.get('odd')!
    const runs = compute.mock.calls.filter(([, first]) => first === 0).length
    vi.restoreAllMocks()
    expect(runs).toBe(4)
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps)
    expect(steps.at(-1)).toBe(1)
    const draws = Float64Array.from({ length: samples }, (_, draw) => (draw < batchDraws ? 0 : Math.sin(draw)))
    expect([p5[0], p25[0], p50[0], p75[0], p95[0]]).toEqual(sortedQuantiles(draws))
  })

  if (long)
    it('what claims are worth is told as if every draw were kept, in batches of draws', () => {
      const resolved = caseOf({ simulation: spanOf(2) })
      let longest = 0
      vi.stubGlobal(
        'Float64Array',
        class extends Float64Array<ArrayBuffer> {
          constructor(...given: [never]) {
            super(...given)
            if (typeof given[0] === 'number') longest = Math.max(longest, this.length) // the engine's memory is a buffer
          }
        },
      )
      const worths = finish(claimWorths(new Simulator(), resolved, samples, 1))
      vi.unstubAllGlobals()
      expect(longest).toBeGreaterThanOrEqual(batchDraws)
      expect(longest).toBeLessThan(samples)
      for (const claim of ['unphysical', 'deep-impact']) {
        const losses = drawsOf(resolved, 'totalNpv')[0]!
        for (const [draw, without] of drawsOf(withoutClaim(resolved, claim), 'totalNpv')[0]!.entries()) losses[draw]! -= without
        const { mean, quantiles } = summarise(losses, [0.05, 0.95])
        expect(worths.find((worth) => worth.claim === claim)).toEqual({ claim, mean, p5: quantiles[0], p95: quantiles[1] })
      }
    })
})
