import { describe, expect, it } from 'vitest'
import { inputDifferences } from '../../src/analysis/explain/inputDifferences.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { explainFault } from '../../src/files/explainFault.ts'
import { readLink, writeLink } from '../../src/files/scenarioLink.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { caseOf, checkCase, scenarioOf } from '../engine/cases.ts'

const path = 'factor.capability'
const moved = (to: Scenario['assumptions'][string] = { value: 0.5 }) =>
  scenarioOf({ assumptions: { startPrice: { value: 2 }, [path]: to } })

/** What a file says of its assumptions, read as JSON. */
const assumptionsIn = (text: string) => (JSON.parse(text) as { assumptions: unknown }).assumptions

/** A file with these assumptions as it is read. */
function reading(assumptions: unknown, industries: unknown[] = []) {
  const file = JSON.parse(writeScenario(scenarioOf())) as object
  return readScenario(JSON.stringify({ ...file, assumptions, industries }), models)
}

const complaints = (read: ReturnType<typeof readScenario>) => (read.ok ? [] : read.faults.map((fault) => explainFault(fault, 'en')))

describe('a moved shared factor in a file', () => {
  it('is a bare number where only its value is moved, and stands as it was when it is read again', () => {
    const text = writeScenario(moved())
    expect(assumptionsIn(text)).toEqual({ startPrice: 2, [path]: 0.5 })
    const read = readScenario(text, models)
    expect(read).toMatchObject({ ok: true, scenario: { assumptions: { [path]: { value: 0.5 } } } })
    if (read.ok) expect(writeScenario(read.scenario)).toBe(text)
  })

  it('keeps its range, its note, and that it is known', () => {
    for (const change of [{ low: -0.5, high: 0.5 }, { value: 1, distribution: 'fixed' }, { note: 'our engineers are sure' }] as const) {
      expect(assumptionsIn(writeScenario(moved(change)))).toEqual({ startPrice: 2, [path]: change })
    }
  })

  it('is not written where it is where the model has it', () => {
    expect(writeScenario(moved({ value: 0 }))).toBe(writeScenario(scenarioOf({ assumptions: { startPrice: { value: 2 } } })))
  })

  it('travels in a link', async () => {
    const unpacked = await readLink(await writeLink(moved()))
    expect(unpacked.ok && readScenario(unpacked.bytes, models)).toMatchObject({
      ok: true,
      scenario: { assumptions: { [path]: { value: 0.5 } } },
    })
  })

  it('is refused under a name that no factor has, with the nearest that one has', () => {
    expect(complaints(reading({ 'factor.capabilty': 1 }))).toEqual([
      expect.stringMatching(/factor\.capabilty".*Did you mean "factor\.capability"/),
    ])
  })

  it('is refused outside its bounds, and with any shape but a normal one or none', () => {
    expect(complaints(reading({ [path]: 5 }))).toEqual([expect.stringContaining('-4')])
    expect(complaints(reading({ [path]: { distribution: 'uniform' } }))).toEqual([expect.stringContaining('normal')])
    expect(reading({ [path]: { value: -4 } }).ok).toBe(true)
    expect(reading({ [path]: { distribution: 'fixed' } }).ok).toBe(true)
  })

  it('is told from an industry that somebody has called “factor”', () => {
    const [fourth] = (JSON.parse(writeScenario(checkCase('fourth-industry').scenario)) as { industries: { id: string }[] }).industries
    const read = reading({ [path]: 1, 'factor.adoptionCap': 0.3 }, [{ ...fourth, id: 'factor' }])
    if (!read.ok) throw new Error(complaints(read).join())
    const resolved = resolveScenario(sora2024, read.scenario)
    const at = (wanted: string) => [...resolved.inputs.values()].flat().filter((input) => input.path === wanted)
    expect(at(path)).toMatchObject([{ kind: 'factor', value: 1 }])
    expect(at('factor.adoptionCap')).toMatchObject([{ value: 0.3 }])
    expect(at('factor.adoptionCap')[0]).not.toHaveProperty('kind')
    for (const name of Object.keys(sora2024.assumptions.format)) expect(sora2024.factors).not.toHaveProperty(name)
  })
})

it('a moved shared factor is what two cases differ in, and nothing that is tied to it', () => {
  const { assumptions } = inputDifferences([caseOf(), caseOf({ assumptions: { [path]: { value: 1 } } })])
  expect(assumptions).toMatchObject([{ path, own: { value: 0 }, inputs: [{ value: 0 }, { value: 1 }] }])
})
