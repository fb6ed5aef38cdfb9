import { describe, expect, it, test } from 'vitest'
import type { ResolvedScenario } from '../../src/engine/resolve.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { memberIds, positionsOf, valuesPerMember } from '../../src/engine/positions.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { OwnFormat, OwnLine, OwnReading } from '../../src/model/scenario.ts'
import { caseOf, checkCase, everything, metric } from './cases.ts'

const nameless = { 'zh-CN': '', en: '' }
const fixed = (value: number): OwnReading => ({ value })

const line = (id: string, recipient: string, changes: Record<string, number> = {}): OwnLine => {
  const readings = {
    baseCost: 400_000,
    eligible: 0.5,
    reduction: 0.8,
    availableFrom: 0,
    labourShare: 0.6,
    softwareShare: 0.1,
    days: 5,
    daysReduction: 0.5,
    ...changes,
  }
  const assumptions = Object.fromEntries(Object.entries(readings).map(([name, value]) => [name, fixed(value)]))
  return { id, name: nameless, recipient, production: true, creative: false, assumptions }
}

/** An industry of one's own with every number of the short drama but as fixed ones. */
const radio: OwnFormat = {
  id: 'radio',
  name: nameless,
  unit: nameless,
  assumptions: Object.fromEntries(Object.entries(sora2024.formats[0]!.assumptions).map(([name, { value }]) => [name, fixed(value)])),
  lines: [
    line('voices', 'cast'),
    { ...line('script', 'writers', { baseCost: 200_000 }), creative: true },
    { ...line('air', 'media', { eligible: 0 }), production: false },
  ],
}

const industriesOf = (resolved: ResolvedScenario) => resolved.industries.map(({ id }) => id)

describe('an industry that a scenario brings along', () => {
  const resolved = caseOf({ formats: [radio] })
  const values = evaluate(resolved)
  const of3 = (name: string) => values.get(name)!.slice(-resolved.years)

  it('stands after the model’s, with lines of its own, and needs no code', () => {
    expect(industriesOf(resolved)).toEqual(['shortDrama', 'advertising', 'games', 'radio'])
    expect(resolved.lines.slice(-3).map(({ id }) => id)).toEqual(['radio.voices', 'radio.script', 'radio.air'])
    expect(resolved.inputs.get('adoptionCap')?.at(-1)?.path).toBe('radio.adoptionCap')
  })

  it('is computed as any other', () => {
    expect(values.get('npv')).toHaveLength(4)
    const growth = (1 + (radio.assumptions['inflation']?.value ?? NaN)) ** 3
    expect(of3('traditionalUnitCost')[3]).toBeCloseTo(1_000_000 * growth, 6)
    expect(of3('productionUnitCost')[3]).toBeCloseTo(600_000 * growth, 6)
    expect(of3('displacedCost')[3]).toBeCloseTo(600_000 * 0.4 * growth, 6)
    expect(of3('creativeShareBefore')[3]).toBeCloseTo(1 / 3, 12)
    expect(values.get('workdaysBefore')?.[3]).toBe(15)
  })

  it('counts in all totals, and pays its own recipients', () => {
    const without = evaluate(caseOf())
    expect(values.get('totalNpv')![0]).toBe(values.get('npv')!.reduce((sum, npv) => sum + npv, 0))
    const cast = resolved.recipients.indexOf('cast') * resolved.years
    expect(values.get('paidBefore')![cast]! - without.get('paidBefore')![cast]!).toBeCloseTo(
      400_000 * radio.assumptions['unitsStart']!.value,
      3,
    )
  })

  it('leaves the others as they are, but for the compute that it takes from them', () => {
    const alone = evaluate(caseOf({ assumptions: { scarcityElasticity: { value: 0 } } }))
    const together = evaluate(caseOf({ assumptions: { scarcityElasticity: { value: 0 } }, formats: [radio] }))
    expect([...together.get('npv')!.slice(0, 3)]).toEqual([...alone.get('npv')!])
  })

  it('is the same by the fast way, and can be named in formulas', () => {
    const metrics = [metric('onAir', 'sum(at(radio, saving), industry)', { unit: 'CNY/yr', dimensions: ['year'] })]
    const named = caseOf({ formats: [radio], metrics })
    const plain = evaluate(named)
    expect(plain.get('onAir')).toEqual(plain.get('saving')!.slice(-named.years))
    const fast = new Simulator().point(named)
    for (const { name } of named.variables) {
      const scale = Math.max(...plain.get(name)!.map(Math.abs))
      for (const [place, value] of fast.get(name)!.entries())
        expect(Math.abs(value - plain.get(name)![place]!)).toBeLessThanOrEqual(1e-12 * scale)
    }
  })
})

describe('an industry of the model', () => {
  it('may have other lines: those it names, and no others', () => {
    const [drama] = sora2024.formats
    const lines = [
      { id: 'cast', name: nameless, recipient: 'cast', production: true, creative: false, assumptions: { eligible: fixed(0.9) } },
      line('dubbing', 'post'),
    ]
    const resolved = caseOf({
      formats: [{ id: 'shortDrama', name: nameless, unit: nameless, assumptions: { licenceShare: fixed(0.5) }, lines }],
    })
    expect(industriesOf(resolved)).toEqual(['shortDrama', 'advertising', 'games'])
    expect(resolved.lines.filter(({ format }) => format === 0).map(({ id }) => id)).toEqual(['shortDrama.cast', 'shortDrama.dubbing'])
    const at = (path: string) => [...resolved.inputs.values()].flat().find((input) => input.path === path)
    expect(at('shortDrama.cast.eligible')?.value).toBe(0.9)
    expect(at('shortDrama.licenceShare')?.value).toBe(0.5)
    const cast = drama?.lines.find(({ id }) => id === 'cast')
    expect(at('shortDrama.cast.baseCost')?.value).toBe(cast?.assumptions['baseCost']?.value)
    expect(at('shortDrama.adoptionCap')?.value).toBe(drama?.assumptions['adoptionCap']?.value)
  })

  it('may have no line that is production, and is still computed', () => {
    const air = { ...line('air', 'media'), production: false }
    const resolved = caseOf({ formats: [{ id: 'games', name: nameless, unit: nameless, assumptions: {}, lines: [air] }] })
    for (const [name, numbers] of evaluate(resolved))
      expect(
        [...numbers].filter((number) => !Number.isFinite(number)),
        name,
      ).toEqual([])
  })
})

test('every variable is listed member by member, and within one year by year', () => {
  for (const resolved of [caseOf(), checkCase('fourth-industry'), checkCase('changed-lines'), checkCase('five-years')]) {
    const values = evaluate(resolved)
    for (const { variable, places } of everything(resolved)) {
      expect(positionsOf(resolved, variable)).toHaveLength(memberIds(resolved, variable).length * valuesPerMember(resolved, variable))
      expect(values.get(variable.name), variable.name).toHaveLength(places.length)
    }
    const saving = positionsOf(
      resolved,
      resolved.variables.find(({ name }) => name === 'saving')!,
    )
    expect(saving[resolved.years]).toEqual({ industry: 1, year: 0 })
    expect(
      memberIds(
        resolved,
        resolved.variables.find(({ name }) => name === 'lineSaving')!,
      ),
    ).toEqual(resolved.lines.map(({ id }) => id))
  }
})
