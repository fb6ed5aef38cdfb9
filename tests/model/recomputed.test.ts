import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { effective, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { evaluate, type Values } from '../../src/engine/evaluate.ts'
import { memberIds, valuesPerMember } from '../../src/engine/positions.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { caseOf, checkCase, inputsOf } from '../engine/cases.ts'
import { anyScenario, share, unmoved } from '../engine/randomScenario.ts'
import { loadData, scenarioFile, scenarioNames } from '../recompute/data.ts'
import { recompute, type Result } from '../recompute/model.ts'
import { pointValues, resolve, type ScenarioFile } from '../recompute/scenario.ts'
import { runs } from '../runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const model = loadData()

/** The numbers of a recomputed variable in the order in which the engine lists them. */
function listed(result: Result, ids: readonly string[]): number[] {
  if (typeof result === 'number') return [result]
  if (Array.isArray(result)) return result
  return ids.flatMap((id) => result[id] ?? NaN)
}

/** Every variable, and nothing but every variable, is what has been recomputed: each number to 1e-9 of itself. */
function expectRecomputed(resolved: ResolvedScenario, values: Values, results: Record<string, Result>): void {
  expect(Object.keys(results).sort()).toEqual(resolved.variables.map(({ name }) => name).sort())
  const wrong = resolved.variables.flatMap((variable) => {
    const ids = memberIds(resolved, variable)
    const got = values.get(variable.name) ?? new Float64Array(0)
    const wanted = listed(results[variable.name] ?? NaN, ids)
    if (got.length !== wanted.length || got.length !== ids.length * valuesPerMember(resolved, variable))
      return [`${variable.name}: ${got.length}`]
    const far = wanted.findIndex((number, place) => !(Math.abs((got[place] ?? NaN) - number) <= 1e-9 * Math.abs(number)))
    return far < 0 ? [] : [`${variable.name} ${far}: ${got[far] ?? ''} for ${wanted[far] ?? ''}`]
  })
  expect(wrong).toEqual([])
}

const checkFile = (name: string) => JSON.parse(readFileSync(scenarioFile(name), 'utf8')) as ScenarioFile

/**
 * What a scenario comes to by the recomputation. Where prices rise from below their floor, the page's formula makes them negative
 * in the end and the model stops them at 0: such scenarios are left out.
 */
function recomputed(scenario: Scenario): Record<string, Result> {
  const resolved = resolve(model, { ...scenario, industries: [] })
  const results = recompute(resolved.data, pointValues(resolved))
  fc.pre((results['listPrice'] as number[]).every((price) => price >= 0))
  return results
}

describe('every variable is what a recomputation from the model’s page alone gives, to 1e-9', () => {
  it('at the model’s own values', () => {
    const resolved = caseOf()
    expectRecomputed(resolved, evaluate(resolved), recompute(model, pointValues(resolve(model, {}))))
  })

  it.each(scenarioNames())('in the check scenario %s', (name) => {
    const resolved = checkCase(name)
    const again = resolve(model, checkFile(name))
    expectRecomputed(resolved, evaluate(resolved), recompute(again.data, pointValues(again)))
  })

  it('in any scenario', () => {
    fc.assert(
      fc.property(anyScenario.map(unmoved), (scenario) => {
        const resolved = caseOf(scenario)
        expectRecomputed(resolved, evaluate(resolved), recomputed(scenario))
      }),
      { numRuns: runs(12, 240) },
    )
  })

  it('in any scenario by the fast way', () => {
    const simulator = new Simulator()
    fc.assert(
      fc.property(anyScenario.map(unmoved), (scenario) => {
        const resolved = caseOf({ ...scenario, simulation: model.simulation })
        expectRecomputed(resolved, simulator.point(resolved), recomputed(resolved.scenario))
      }),
      { numRuns: runs(60, 1200) },
    )
  })

  it('in any draw of the model and of every check scenario', () => {
    const cases = scenarioNames().map((name) => ({ resolved: checkCase(name), data: resolve(model, checkFile(name)).data }))
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.array(share, { minLength: 30, maxLength: 30 }), ({ resolved, data }, shares) => {
        const at = new Map(inputsOf(resolved).map(({ path }, place) => [path, shares[place % shares.length] ?? 0]))
        const drawn = ({ path, low, high, value, distribution }: Input) =>
          distribution === 'fixed' ? value : Math.min(high, low + (at.get(path) ?? 0) * (high - low))
        const values = Object.fromEntries(inputsOf(resolved).map((input) => [input.path, effective(input, drawn(input))]))
        expectRecomputed(resolved, evaluate(resolved, drawn), recompute(data, values))
      }),
      { numRuns: runs(12, 240) },
    )
  })
})
