import { describe, expect, it } from 'vitest'
import { everyGiven, explain, valueOf, type Explanation, type Given, type Sum } from '../../../src/analysis/explain/explanation.ts'
import { savingOfProduction, type Subject } from '../../../src/analysis/catalogue/subject.ts'
import { effective, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import type { Expression } from '../../../src/engine/formula/expression.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import type { Variable } from '../../../src/engine/symbols.ts'
import type { Position } from '../../../src/engine/positions.ts'
import { checkCase, caseOf, inputAt, metric } from '../../engine/cases.ts'

const work = (resolved: ResolvedScenario) => ({ resolved, point: evaluate(resolved) })

/** A formula from what its explanation says of it, and from nothing else. */
function again(part: Expression, given: readonly Given[], sums: Sum[], year: number | undefined, member: readonly string[]): number {
  const go = (inside: Expression): number => again(inside, given, sums, year, member)
  if (part.kind === 'number') return part.value
  if (part.kind === 'name') return given.find(({ name }) => name === part.name)?.value ?? NaN
  if (part.kind === 'negative') return -go(part.of)
  if (part.kind === 'operator') {
    const [left, right] = [go(part.left), go(part.right)]
    if (part.operator === '+') return left + right
    if (part.operator === '-') return left - right
    if (part.operator === '*') return left * right
    if (part.operator === '/') return left / right
    if (part.operator === '^') return left ** right
    return Number(part.operator === '<=' ? left <= right : NaN)
  }
  const [first, second] = part.given
  if (part.name === 'sum' || part.name === 'cumsum') {
    const { terms } = sums.shift()!
    for (const term of terms) expect(again(first!, term.given, [], term.at.year, [])).toBeCloseTo(term.value, 6)
    return terms.reduce((sum, { value }) => sum + value, 0)
  }
  if (part.name === 'prev') {
    if (year === 0) return go(second!)
    const earlier = given.filter(({ at }) => at.year === year! - 1)
    return again(first!, earlier, sums, year, member)
  }
  if (part.name === 'at') return first?.kind === 'name' && member.includes(first.name) ? go(second!) : 0
  if (part.name === 'share') return go(second!) === 0 ? 0 : go(first!) / go(second!)
  if (part.name === 'min') return Math.min(go(first!), go(second!))
  if (part.name === 'max') return Math.max(go(first!), go(second!))
  expect(part.name).toBe('exp')
  return Math.exp(go(first!))
}

function explained(resolved: ResolvedScenario, variable: Variable, at: Position): Explanation {
  const explanation = explain(work(resolved), variable.name, at)
  if (!explanation) throw new Error(`${variable.name} cannot be explained`)
  return explanation
}

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))

describe('an explanation', () => {
  it('of every variable of the model at every place holds all that the value is made of', () => {
    for (const resolved of [caseOf({ credence: { unphysical: 0.5 } }), checkCase('fourth-industry'), checkCase('nothing-paid')]) {
      const worked = work(resolved)
      const wrong = resolved.variables.flatMap((variable) =>
        positionsOf(resolved, variable)
          .filter(({ year = 0 }) => [0, 1, resolved.years - 1].includes(year))
          .flatMap((at, index) => {
            const explanation = explain(worked, variable.name, at)!
            const { industries, recipients } = resolved
            const members = [industries[at.industry ?? -1]?.id ?? '', recipients[at.recipient ?? -1] ?? '']
            const value = again(variable.expression, explanation.given, [...explanation.sums], at.year, members)
            return near(value, explanation.value) && !Number.isNaN(explanation.value) ? [] : [`${variable.name} ${index}`]
          }),
      )
      expect(wrong).toEqual([])
    }
  })

  it('leads from every variable down to assumptions', () => {
    const resolved = caseOf()
    const worked = work(resolved)
    const seen = new Set<string>()
    const below = (subject: Subject): string[] => {
      if (subject.kind === 'assumption') return [subject.path]
      const key = JSON.stringify(subject)
      if (seen.has(key)) return []
      seen.add(key)
      return everyGiven(explain(worked, subject.name, subject.at)!).flatMap((given) => (given.subject ? below(given.subject) : []))
    }
    expect(new Set(below({ kind: 'variable', name: 'npv', at: { industry: 0 } })).size).toBeGreaterThan(60)
  })

  it('lists the terms of a sum with the largest first', () => {
    const resolved = caseOf()
    const { sums } = explained(
      resolved,
      resolved.variables.find(({ name }) => name === 'displacedCost')!,
      { industry: 0, year: 5 },
    )
    const values = sums[0]!.terms.map(({ value }) => value)
    expect(values.length).toBeGreaterThan(3)
    expect(values).toEqual([...values].sort((a, b) => b - a))
  })

  it('shows an assumption as it comes to under the credence in its claim', () => {
    const resolved = caseOf({ credence: { unphysical: 0.5 } })
    const path = [...resolved.inputs.values()].flat().find(({ claim }) => claim === 'unphysical')!.path
    const input = inputAt(resolved, path)
    expect(valueOf(work(resolved), { kind: 'assumption', path })).toBe(effective(input, input.value))
  })

  it('takes last year where the formula does, and the first year’s own value in the first', () => {
    const resolved = caseOf()
    const scarcity = resolved.variables.find(({ name }) => name === 'scarcity')!
    expect(explained(resolved, scarcity, { year: 4 }).given[0]).toMatchObject({ name: 'computeUse', at: { year: 3 } })
    expect(explained(resolved, scarcity, { year: 0 }).given.map(({ name }) => name)).toEqual(['scarcityElasticity'])
  })

  it('can be had of sums and shares that only a screen shows, and of the user’s own metrics', () => {
    const resolved = caseOf({ metrics: [metric('mine', 'saving / units', { unit: 'CNY/unit' })] })
    const worked = work(resolved)
    const total = explain(worked, 'sum(jobsDisplaced, industry)', { year: 3 })!
    const jobs = resolved.industries.map((_, industry) =>
      valueOf(worked, { kind: 'variable', name: 'jobsDisplaced', at: { industry, year: 3 } }),
    )
    expect(total.value).toBeCloseTo(
      jobs.reduce((sum, value) => sum + value, 0),
      3,
    )
    expect(explain(worked, savingOfProduction, { industry: 0, year: 9 })?.given).toHaveLength(3)
    expect(explain(worked, 'mine', { industry: 1, year: 2 })?.value).toBeCloseTo(worked.point.get('mine')![resolved.years + 2]!, 9)
  })

  it('is not there for what the case has not', () => {
    const worked = work(caseOf())
    expect(explain(worked, 'nothing', {})).toBeUndefined()
    expect(explain(worked, 'npv', { industry: 99 })).toBeUndefined()
    expect(valueOf(worked, { kind: 'assumption', path: 'nowhere' })).toBeNaN()
  })
})
