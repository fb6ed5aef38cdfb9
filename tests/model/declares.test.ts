import { describe, expect, it } from 'vitest'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { valuesPerMember } from '../../src/engine/positions.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { mayFallBelowZero } from '../../src/engine/sign.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { latestModel, models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { checkFiles, shippedFiles } from '../files/shippedFiles.ts'
import { caseOf } from '../engine/cases.ts'
import { sampled } from '../runs.ts'

/** Check scenarios in which production with AI never costs less than nothing, as it may at the bounds of version 1. */
const likely = ['compute-crunch', 'credences', 'no-limits', 'slow-quality']

describe('what equations and assumptions declare of themselves', () => {
  it('is how each plain ratio reads, and nothing of what has a unit', () => {
    const { assumptions, equations } = sora2024
    const all = [assumptions.world, assumptions.format, assumptions.line, equations].flatMap((group) => Object.entries(group))
    for (const [name, { unit, display }] of all) expect(display !== undefined, name).toBe(unit === '1')
  })

  it('and their formulas do not contradict: what may be negative is not made of what cannot', () => {
    const { symbols, variables } = caseOf()
    for (const { name, expression, mayBeNegative } of variables)
      if (mayBeNegative)
        expect(
          mayFallBelowZero(expression, (one) => symbols.get(one)!.mayBeNegative),
          name,
        ).toBe(true)
  })

  it.each([
    ['of likely scenarios, by version 1', sora2024, checkFiles.filter(([name]) => likely.includes(name))],
    ['of the shipped scenarios, by the latest version', latestModel, sampled(shippedFiles, 3)],
  ] as const)('holds for the draws %s: these fall below zero and no others', (_, model, files) => {
    const sank = new Set<string>()
    for (const [, text] of files) {
      const read = readScenario(text, models)
      if (!read.ok) throw new Error(JSON.stringify(read.faults))
      const resolved = resolveScenario(models[read.scenario.model.id]![read.scenario.model.version]!, read.scenario)
      const count = 256
      const simulation = new Simulator().simulation(resolved, asking(resolved, resolved.symbols.keys()), 1)
      simulation.compute(resolved, 0, count)
      const draws = new Float64Array(count)
      for (const variable of resolved.variables) {
        for (
          let place = 0;
          place < (simulation.plan.outputs.get(variable.name)?.length ?? valuesPerMember(resolved, variable));
          place += 1
        ) {
          simulation.read(variable.name, place, draws)
          if (draws.some((value) => value < 0)) sank.add(variable.name)
        }
      }
    }
    expect([...sank].sort()).toEqual(
      caseOf({}, model)
        .variables.filter(({ mayBeNegative }) => mayBeNegative)
        .map(({ name }) => name)
        .sort(),
    )
  })
})
