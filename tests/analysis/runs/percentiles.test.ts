import { readFileSync } from 'node:fs'
import { describe, expect, it, test, vi } from 'vitest'
import type { Spread } from '../../../src/analysis/runs/results.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { memberIds, valuesPerMember } from '../../../src/engine/positions.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import type { Variable } from '../../../src/engine/symbols.ts'
import { caseOf, checkCase } from '../../engine/cases.ts'
import { long } from '../../runs.ts'
import type { Result } from '../../recompute/model.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Percentiles {
  readonly draws: number
  readonly years: readonly number[]
  /** By case, variable and statistic. */
  readonly cases: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Result>>>>>>
}
const elsewhere = JSON.parse(readFileSync(new URL('../../recompute/percentiles.json', import.meta.url), 'utf8')) as Percentiles

const shares = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const
type Statistic = keyof typeof shares

/** A figure drawn elsewhere beside ours, and the width from our P5 to our P95. */
interface Pair {
  readonly what: string
  readonly wanted: number
  readonly got: number
  readonly width: number
}

/** Every figure drawn elsewhere of one variable: which member, which place among the years, what it is. */
function* figuresOf(result: Result): Generator<{ member: string; place: number; figure: number }> {
  const byMember: Record<string, number | number[]> = typeof result === 'number' || Array.isArray(result) ? { '': result } : result
  for (const [member, one] of Object.entries(byMember)) {
    for (const [place, figure] of (Array.isArray(one) ? one : [one]).entries()) yield { member, place, figure }
  }
}

function pairsOf(resolved: ResolvedScenario, variable: Variable, spread: Spread, wanted: Readonly<Record<string, Result>>): Pair[] {
  const ids = memberIds(resolved, variable)
  const years = valuesPerMember(resolved, variable)
  return (Object.keys(shares) as Statistic[]).flatMap((statistic) =>
    [...figuresOf(wanted[statistic]!)].map(({ member, place, figure }) => {
      const row = member === '' ? 0 : ids.indexOf(member)
      const at = row * years + (years === 1 ? 0 : (elsewhere.years[place] ?? NaN))
      const what = `${variable.name} ${member} ${elsewhere.years[place] ?? ''} ${statistic}`
      return { what, wanted: figure, got: spread[statistic][at]!, width: spread.p95[at]! - spread.p5[at]! }
    }),
  )
}

/** Every figure that was drawn elsewhere in a case, beside what so many draws of ours come to. */
function pairs(name: string, samples: number): Pair[] {
  const resolved = name === 'model' ? caseOf() : checkCase(name)
  const wanted = elsewhere.cases[name]!
  const asked = asking(resolved, Object.keys(wanted), ({ year = 0 }) => elsewhere.years.includes(year))
  const { spread } = runAtOnce(new Simulator(), { resolved, asked, samples, seed: 1 })
  return Object.entries(wanted).flatMap(([variable, figures]) =>
    pairsOf(
      resolved,
      resolved.variables.find((each) => each.name === variable)!,
      spread.get(variable)!,
      figures,
    ),
  )
}

/** Whether the two are within a part of the width, or the same to the digits that were written. */
const within =
  (part: number) =>
  ({ wanted, got, width }: Pair) =>
    Math.abs(got - wanted) <= part * width + 1e-6 * Math.abs(wanted)

/** Draws after which chance has no more to say than 3 % in any tail: for the long mode. */
const many = long ? Object.entries({ model: 65_536, distributions: 32_768, mixed: 32_768 }) : []

describe('percentiles are those of plain random draws made elsewhere', () => {
  it.each(many)('within 3 %% of the width from P5 to P95, in the case %s with %i draws', (name, samples) => {
    const all = pairs(name, samples)
    expect(all.length).toBeGreaterThan(2500)
    expect(all.filter((pair) => !within(0.03)(pair))).toEqual([])
  })

  it.each(Object.keys(elsewhere.cases))(
    'within 3 %% of it for nearly all, and for the figures that matter, in the case %s with 10,240 draws',
    (name) => {
      const all = pairs(name, 10_240)
      const far = all.filter((pair) => !within(0.03)(pair))
      const names = far.map(({ what }) => what)
      // Chance alone moves the P95 of a long tail by more: of this many figures a few, and none by much.
      expect(far.length / all.length, names.join('\n')).toBeLessThan(0.003)
      expect(far.filter((pair) => !within(0.06)(pair))).toEqual([])
      expect(names.filter((what) => /^(npv|totalNpv|producerNpv|totalSaving|aiUnitCost|unitSavingShare) /.test(what))).toEqual([])
      const squares = all.filter(({ width }) => width > 0).map(({ wanted, got, width }) => ((got - wanted) / width) ** 2)
      expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)).toBeLessThan(0.005)
    },
  )
})

test('the draws made elsewhere are many', () => {
  expect(elsewhere.draws).toBeGreaterThanOrEqual(400_000)
  expect(Object.keys(elsewhere.cases).length).toBeGreaterThanOrEqual(3)
})
