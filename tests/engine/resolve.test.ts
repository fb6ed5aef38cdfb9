import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, effective, resolveScenario } from '../../src/engine/resolve.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { caseOf, inputAt, inputsOf, scenarioOf } from './cases.ts'

describe('a scenario over its model', () => {
  it('has every reading of the model and every shared factor once, under its path', () => {
    const paths = inputsOf(caseOf()).map(({ path }) => path)
    expect(paths).toHaveLength(363)
    expect(new Set(paths).size).toBe(363)
    expect(paths).toEqual(expect.arrayContaining(['startPrice', 'shortDrama.adoptionCap', 'shortDrama.cast.reduction']))
  })

  it('tells the members of each reading in the order of industries and lines', () => {
    const resolved = caseOf()
    expect(resolved.inputs.get('adoptionCap')?.map(({ path, member }) => [path, member])).toEqual([
      ['shortDrama.adoptionCap', 0],
      ['advertising.adoptionCap', 1],
      ['games.adoptionCap', 2],
    ])
    expect(resolved.inputs.get('reduction')?.map(({ path }) => path)).toEqual(resolved.lines.map(({ id }) => `${id}.reduction`))
    for (const line of resolved.lines) expect(line.id.startsWith(`${resolved.formats[line.format]?.id}.`)).toBe(true)
  })

  it('has the model’s reading where it changes nothing', () => {
    expect(inputAt(caseOf(), 'startPrice')).toMatchObject({
      value: 1.5,
      low: 0.36,
      high: 3.6,
      distribution: 'pert',
      neutral: 0.2,
      credence: 1,
      claim: 'compute-and-energy',
    })
    expect(inputAt(caseOf(), 'shortDrama.cast.availableFrom')).toMatchObject({ distribution: 'fixed', credence: 1 })
  })

  it('gives its credence to all that a claim governs, and leaves what none governs alone', () => {
    const resolved = caseOf({ credence: { unphysical: 0.25 } })
    for (const { claim, credence } of inputsOf(resolved)) expect(credence).toBe(claim === 'unphysical' ? 0.25 : 1)
  })

  it('can be laid over again and again without a trace of the one before', () => {
    const before = JSON.stringify(inputsOf(caseOf()))
    resolveScenario(sora2024, scenarioOf({ assumptions: { startPrice: { value: 9 } }, credence: { unphysical: 0 } }))
    expect(JSON.stringify(inputsOf(caseOf()))).toBe(before)
  })
})

describe('what a change leaves out', () => {
  const reading = { value: 0.85, low: 0.65, high: 0.93, distribution: 'pert' as const }
  const share = [0, 1] as const

  it('stays as it is when nothing is said', () => {
    expect(change(reading, undefined, share)).toEqual(reading)
    expect(change(reading, {}, share)).toEqual(reading)
    expect(change(reading, { value: 0.85 }, share)).toEqual(reading)
    expect(change(reading, { note: 'as our board believes' }, share)).toEqual(reading)
  })

  it('moves with the value by the same factor, and no further than the bounds', () => {
    const { value, low, high } = change(reading, { value: 0.95 }, share)
    expect(value).toBe(0.95)
    expect(low).toBeCloseTo((0.65 * 0.95) / 0.85, 14)
    expect(high).toBe(1)
  })

  it('moves by the same difference where the value was 0', () => {
    expect(change({ value: 0, low: -1, high: 2, distribution: 'pert' }, { value: 3 }, [-10, 10])).toMatchObject({
      value: 3,
      low: 2,
      high: 5,
    })
  })

  it('keeps its order where the value changes its sign', () => {
    expect(change({ value: 2, low: 1, high: 4, distribution: 'pert' }, { value: -2 }, [-10, 10])).toMatchObject({ low: -4, high: -1 })
  })

  it('closes up where the value becomes 0', () => {
    expect(change(reading, { value: 0 }, share)).toMatchObject({ value: 0, low: 0, high: 0 })
  })

  it('is taken as it is given where it is given', () => {
    expect(change(reading, { value: 0.5, low: 0.1 }, share)).toMatchObject({ value: 0.5, low: 0.1, high: (0.93 * 0.5) / 0.85 })
    expect(change(reading, { low: 0.7, high: 0.9, distribution: 'uniform' }, share)).toEqual({
      value: 0.85,
      low: 0.7,
      high: 0.9,
      distribution: 'uniform',
    })
  })

  it('is a range of no width for a fixed number, unless one is given', () => {
    expect(change({ value: 5 }, { value: 6 }, [0, 10])).toEqual({ value: 6, low: 6, high: 6, distribution: 'fixed' })
    expect(change({ value: 5 }, { distribution: 'uniform', low: 4, high: 7 }, [0, 10])).toEqual({
      value: 5,
      low: 4,
      high: 7,
      distribution: 'uniform',
    })
  })

  it('never leaves the bounds and always has the value between its ends', () => {
    const resolved = caseOf()
    fc.assert(
      fc.property(fc.constantFrom(...inputsOf(resolved)), fc.double({ min: 0, max: 1, noNaN: true }), (input, at) => {
        const [least, most] = input.bounds
        const value = Math.min(most, Math.max(least, least + at * (most - least)))
        const { low, high } = change(input, { value }, input.bounds)
        expect(low).toBeGreaterThanOrEqual(least)
        expect(high).toBeLessThanOrEqual(most)
        expect(low).toBeLessThanOrEqual(value * (1 + Math.sign(value) * 1e-15))
        expect(high).toBeGreaterThanOrEqual(value * (1 - Math.sign(value) * 1e-15))
      }),
    )
  })
})

describe('credence', () => {
  const input = inputAt(caseOf(), 'startPrice')

  it('of 1 takes what is drawn, to the last bit; of 0 what holds without the claim', () => {
    expect(effective({ ...input, credence: 1, neutral: 0.1 }, 0.3)).toBe(0.3)
    expect(effective({ ...input, credence: 0, neutral: 0.1 }, 0.3)).toBe(0.1)
  })

  it('in between takes what lies that far between', () => {
    expect(effective({ ...input, credence: 0.25, neutral: 1 }, 3)).toBe(1.5)
  })
})
