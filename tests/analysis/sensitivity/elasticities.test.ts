import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { valueIndexOf, type FigureRef } from '../../../src/analysis/catalogue/figureRef.ts'
import { withPathAt } from '../../../src/analysis/decisions/whatIf.ts'
import { derivative, inputsOfFormula } from '../../../src/analysis/explain/derivative.ts'
import { explain } from '../../../src/analysis/explain/explanation.ts'
import { smallMovesOf } from '../../../src/analysis/explain/smallMoves.ts'
import { answersOf, elasticitiesOf } from '../../../src/analysis/sensitivity/elasticities.ts'
import { valueWithFactor } from '../../../src/engine/resolve.ts'
import { Evaluator } from '../../../src/engine/evaluator.ts'
import { evaluate, numbers } from '../../../src/engine/evaluate.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import { caseOfThird, likelyChanges, yearsOf } from '../../model/version3/cases.ts'
import { runs, sampled } from '../../runs.ts'

const figures: readonly FigureRef[] = [
  { variable: 'npv', industry: 'liveSeries' },
  { variable: 'aiUnitCost', industry: 'comicSeries', year: 2026 },
  { variable: 'adoption', industry: 'feedAds', year: 2026 },
  { variable: 'price', year: 2027 },
  { variable: 'jobsDisplaced', industry: 'mobileGame', year: 2025 },
]

/** Where a step of the input leads over a kink no difference tells a slope: there the slopes on either side differ. */
const isSmooth = (slopes: readonly number[]) => {
  const [first = 0, ...others] = slopes
  return others.every((slope) => Math.abs(slope - first) <= 1e-2 * Math.max(Math.abs(slope), Math.abs(first)))
}

describe('the derivative of a figure by an assumption', () => {
  test('is that of central differences of the engine, over scenarios, figures and assumptions at random', () => {
    fc.assert(
      fc.property(likelyChanges, fc.constantFrom(...figures), fc.nat(), fc.boolean(), (changes, figure, pick, moved) => {
        const factors = moved ? { 'factor.capability': { value: 0.7 }, 'factor.market': { value: -0.4 } } : {}
        const known = Object.keys(caseOfThird().model.factors).map((id) => `factor.${id}`)
        const shifts = Object.fromEntries(Object.entries(factors).filter(([path]) => known.includes(path)))
        const resolved = caseOfThird({ ...changes, assumptions: { ...changes.assumptions, ...shifts }, simulation: yearsOf(4) })
        const target = valueIndexOf(resolved, figure)
        const { slopes, kinks, value } = answersOf(resolved, target)
        fc.pre(!kinks.some(({ kind }) => kind === 'jumps'))
        const inputs = [...resolved.inputs.values()].flat().filter(({ path, value: at }) => at !== 0 && slopes.has(path))
        let held = 0
        for (const input of [0, 7].flatMap((more) => inputs[(pick + more) % inputs.length] ?? [])) {
          const there = (by: number) => withPathAt(resolved, input.path, input.value * (1 + by))
          const at = (by: number) => evaluate(there(by), valueWithFactor, [target.variable]).get(figure.variable)?.[target.place] ?? NaN
          const difference = (by: number) => (at(by) - at(-by)) / (2 * by * input.value)
          const step = 2e-3
          const slope = slopes.get(input.path) ?? 0
          const beside = [step, -step].map((by) => answersOf(there(by), target).slopes.get(input.path) ?? 0)
          if (!isSmooth([slope, ...beside])) continue
          held += 1
          // Relative to the slope, or to a per mille of the figure for a whole of the assumption where it hardly answers.
          const size = Math.max(Math.abs(slope), 1e-3 * Math.abs(value / input.value))
          expect(Math.abs((4 * difference(step / 2) - difference(step)) / 3 - slope) / size).toBeLessThan(1e-6)
        }
        fc.pre(held > 0)
      }),
      { numRuns: runs(3, 300) },
    )
  })

  it('counts the credence in the claim that governs the assumption', () => {
    const path = 'liveSeries.adoptionCap'
    const resolved = caseOfThird()
    const claim = resolved.inputs.get('adoptionCap')?.[0]?.claim ?? ''
    const figure = { variable: 'npv', industry: 'liveSeries' }
    const half = caseOfThird({ credence: { [claim]: 0.5 } })
    const input = half.inputs.get('adoptionCap')?.[0]
    const { slopes } = answersOf(half, valueIndexOf(half, figure))
    const step = 1e-4
    const at = (by: number) => {
      const there = withPathAt(half, path, (input?.value ?? NaN) + by)
      return evaluate(there, valueWithFactor, [valueIndexOf(there, figure).variable]).get('npv')?.[0] ?? NaN
    }
    expect(slopes.get(path)).toBeCloseTo((at(step) - at(-step)) / (2 * step), -5)
  })

  it('names the formulas in which it turns or jumps, and is the mean of both sides where it turns', () => {
    const figure = { variable: 'open', year: 2025 }
    const resolved = caseOfThird({ assumptions: { releaseDelay: { value: 1 } } })
    const { slopes, kinks } = answersOf(resolved, valueIndexOf(resolved, figure))
    expect(kinks.map(({ kind, of }) => [kind, of?.variable.name])).toEqual([['turns', 'open']])
    expect(slopes.get('releaseDelay')).toBe(-0.5)
    const later = caseOfThird({ assumptions: { 'liveSeries.decisionAfter': { value: 2 } } })
    const ahead = later.symbols.has('decisionAfter')
      ? elasticitiesOf(later, valueIndexOf(later, { variable: 'npvAhead', industry: 'liveSeries' }))
      : undefined
    expect(ahead?.kinks).toContainEqual({ kind: 'jumps', variable: 'npvAhead' })
  })

  it('is told as what one per cent more does, in the unit of the figure and in per cent, the most first', () => {
    const resolved = caseOfThird()
    const target = valueIndexOf(resolved, { variable: 'generationCost', industry: 'liveSeries', year: 2026 })
    const { elasticities } = elasticitiesOf(resolved, target)
    const tier = elasticities.find(({ path }) => path === 'liveSeries.tier')
    expect(tier?.elasticity).toBeCloseTo(1, 9)
    expect(elasticities.map(({ effect }) => Math.abs(effect))).toEqual(
      elasticities.map(({ effect }) => Math.abs(effect)).toSorted((a, b) => b - a),
    )
  })
})

describe('the derivative of a formula by a name in it', () => {
  test('written out says what the tape says, for every formula, name and place of the model', { timeout: 120_000 }, () => {
    const resolved = caseOfThird({ simulation: yearsOf(3) })
    const point = evaluate(resolved)
    const known = numbers(resolved, valueWithFactor)
    let held = 0
    for (const variable of sampled(resolved.variables, 3)) {
      const years = variable.formula.includes('prev') ? [0, 2] : [2]
      for (const year of variable.dimensions.includes('year') ? years : [undefined]) {
        const at = positionsOf(resolved, variable).find((position) => position.year === year)
        const explanation = at && explain({ resolved, point }, variable.name, at)
        if (!explanation) continue
        const { moves, kinks } = smallMovesOf({ resolved, point }, explanation)
        if (kinks.length > 0) continue
        for (const { by, places } of moves) {
          const [only, ...others] = places
          if (!only || others.length > 0) continue
          const written = derivative(variable.expression, by, resolved.symbols, year === 0)
          const value = written ? new Evaluator(resolved, known).part(written, at) : 0
          held += 1
          expect(Math.abs(value - only.slope), `${variable.name} by ${by.name}`).toBeLessThanOrEqual(
            1e-9 * Math.max(1e-12, Math.abs(only.slope)),
          )
        }
      }
    }
    expect(held).toBeGreaterThan(runs(66, 200))
  })

  it('has rules for what mathjs does not know', () => {
    const resolved = caseOfThird()
    const of = (name: string) => {
      const symbol = resolved.symbols.get(name)
      if (symbol?.kind !== 'variable') throw new Error(name)
      return symbol.variable.expression
    }
    const by = (name: string, lastYear = false) => ({ name, lastYear })
    expect(derivative(of('aiUnitsMade'), by('aiUnits'), resolved.symbols, false)).toMatchObject({ kind: 'number', value: 1 })
    expect(derivative(of('totalNpv'), by('npv'), resolved.symbols, false)).toMatchObject({ kind: 'number', value: 1 })
    expect(derivative(of('computeStrain'), by('computeUse', true), resolved.symbols, false)).toMatchObject({
      kind: 'operator',
      operator: '-',
    })
    expect(derivative(of('complianceCost'), by('generatedShare'), resolved.symbols, false)).toBeUndefined()
    expect(inputsOfFormula(of('computeStrain'), resolved.symbols, false)).toEqual([
      by('scarcityMemory'),
      by('computeStrain', true),
      by('computeUse', true),
    ])
  })
})
