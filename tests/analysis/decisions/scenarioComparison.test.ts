import { describe, expect, it } from 'vitest'
import type { FigureRef } from '../../../src/analysis/catalogue/figureRef.ts'
import { drawFigure } from '../../../src/analysis/runs/figureDraws.ts'
import { compareScenarios, type Comparison } from '../../../src/analysis/decisions/scenarioComparison.ts'
import { inputDifferences } from '../../../src/analysis/explain/inputDifferences.ts'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import type { Spread } from '../../../src/analysis/runs/results.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { caseOf, checkCase, spanOf } from '../../engine/cases.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

const simulator = new Simulator()
const seed = 1
const total: FigureRef = { variable: 'totalNpv' }

const compare = (cases: readonly ResolvedScenario[], aims: readonly FigureRef[] = [total], samples = 1000): Comparison =>
  finish(compareScenarios(simulator, cases, aims, samples, seed))
const drawsOf = (resolved: ResolvedScenario, aim: FigureRef, samples = 1000) =>
  finish(drawFigure(simulator, resolved, [aim], samples, seed))[0]!

describe('scenarios side by side', () => {
  const own = caseOf()
  const cheap = caseOf({ assumptions: { startPrice: { value: 0.4 }, hurdle: { value: 0.05 } } })
  const dear = caseOf({ assumptions: { startPrice: { value: 3 } } })

  it('never beat themselves: they are even in every draw', () => {
    const { contests, standings } = compare([own, caseOf()]).figures[0]!
    expect(contests).toMatchObject([{ one: 1, other: 0, chance: 0, even: 1, mean: 0, quantiles: [0, 0, 0, 0, 0] }])
    expect(standings.map((standing) => standing?.ahead)).toEqual([0, 0])
  })

  it('are ahead, even or behind as counting the draws one by one says', () => {
    const draws = [own, cheap, dear].map((resolved) => drawsOf(resolved, total, 5000))
    const { contests, standings } = compare([own, cheap, dear], [total], 5000).figures[0]!
    expect(contests.map(({ one, other }) => [one, other])).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
    ])
    for (const { one, other, chance, mean, quantiles } of contests) {
      const apart = draws[one]!.map((value, draw) => value - draws[other]![draw]!).sort()
      expect(chance).toBe(apart.filter((value) => value > 0).length / 5000)
      expect(mean).toBeCloseTo(apart.reduce((sum, value) => sum + value, 0) / 5000, 0)
      expect(quantiles[2]! / ((apart[2499]! + apart[2500]!) / 2)).toBeCloseTo(1, 9)
    }
    const first = draws[0]!.filter((value, draw) => value > draws[1]![draw]! && value > draws[2]![draw]!).length
    expect(standings[0]?.ahead).toBe(first / 5000)
  })

  it('tell any figure of any industry in any year, with the value and the range that it has on screen', () => {
    const aim = { variable: 'saving', industry: 'advertising', year: own.startYear + 7 }
    const { standings } = compare([own, cheap], [aim, total]).figures[0]!
    for (const [index, resolved] of [own, cheap].entries()) {
      const point = evaluate(resolved).get('saving')![resolved.years + 7]!
      expect(standings[index]!.point / point).toBeCloseTo(1, 9)
      const [p5, , , , p95] = standings[index]!.quantiles
      const sorted = drawsOf(resolved, aim).sort()
      expect(p5).toBeGreaterThanOrEqual(sorted[49]!)
      expect(p5).toBeLessThanOrEqual(sorted[50]!)
      expect(p95).toBeGreaterThanOrEqual(sorted[949]!)
    }
  })

  it('tell a figure as its own run does, and as far as chance lets that tell it', () => {
    const { spread, errors } = runAtOnce(simulator, {
      resolved: cheap,
      asked: asking(cheap, ['totalNpv']),
      samples: 1000,
      seed,
      errors: true,
    })
    const [, standing] = compare([own, cheap]).figures[0]!.standings
    const inOrder = (figures: Spread | undefined) => (['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const).map((name) => figures?.[name][0])
    expect([...standing!.quantiles, standing!.mean]).toEqual(inOrder(spread.get('totalNpv')))
    expect(standing!.errors).toEqual(inOrder(errors?.get('totalNpv')))
  })

  it('share the steps of their histograms, which hold all but the outermost draws', () => {
    const [one, other] = compare([own, dear], [total], 4096).figures[0]!.standings
    expect([one?.histogram.least, one?.histogram.most]).toEqual([other?.histogram.least, other?.histogram.most])
    const counted = one!.histogram.counts.reduce((sum, count) => sum + count, 0)
    expect(counted).toBeGreaterThan(0.985 * 4096)
    expect(counted).toBeLessThanOrEqual(4096)
  })

  it('leave out a scenario that has no such year, industry or metric', () => {
    const short = caseOf({ simulation: spanOf(3) })
    const late = { variable: 'adoption', industry: 'games', year: own.startYear + 9 }
    const { standings, contests } = compare([own, short], [late]).figures[0]!
    expect([standings[0] === undefined, standings[1] === undefined, contests.length]).toEqual([false, true, 0])
    expect(
      compare([own], [{ variable: 'npv', industry: 'radio' }, { variable: 'nothing' }]).figures.flatMap((each) => each.standings),
    ).toEqual([undefined, undefined])
  })
})

describe('what scenarios do not agree on', () => {
  const own = caseOf()
  const other = caseOf({ assumptions: { startPrice: { value: 3 }, hurdle: { low: 0 } }, credence: { unphysical: 0.5 } })

  it('is named with each one’s reading and the model’s own, and what differs only in its range is told apart', () => {
    const { assumptions, credences } = inputDifferences([own, other])
    expect(assumptions.map(({ path, rangeOnly }) => [path, rangeOnly])).toEqual([
      ['startPrice', false],
      ['hurdle', true],
    ])
    expect(assumptions[0]?.inputs.map((input) => input?.value)).toEqual([1.5, 3])
    expect(assumptions[0]?.own?.value).toBe(1.5)
    expect(credences).toEqual([{ claim: 'unphysical', credences: [1, 0.5] }])
  })

  it('is nothing where they are the same, and includes what only one of them has', () => {
    expect(inputDifferences([other, other, other])).toEqual({ assumptions: [], credences: [] })
    const { assumptions } = inputDifferences([own, checkCase('fourth-industry')])
    const fourth = assumptions.find(({ inputs }) => inputs[0] === undefined)
    expect(fourth?.own).toBeUndefined()
    expect(fourth?.inputs[1]).toBeDefined()
  })
})
