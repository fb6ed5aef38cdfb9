import { describe, expect, it } from 'vitest'
import { explainFault } from '../../src/files/explainFault.ts'
import { readScenario, type Read } from '../../src/files/readScenario.ts'
import type { Assumption } from '../../src/model/assumption.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { fileWith, line, metric } from './broken.ts'

function open(file: string | Uint8Array): Read & { ok: true } {
  const read = readScenario(file, models)
  if (!read.ok) throw new Error(read.faults.map((fault) => explainFault(fault, 'en')).join('\n'))
  return read
}

const faultsOf = (file: string) => {
  const read = readScenario(file, models)
  return read.ok ? [] : read.faults
}

/** Readings for all these assumptions, each at its least. */
const readingsOf = (assumptions: Readonly<Record<string, Assumption>>) =>
  Object.fromEntries(Object.entries(assumptions).map(([name, { bounds }]) => [name, { value: bounds[0] }]))

describe('an unknown dimension', () => {
  it.each([1, 2, 3])('is answered with those of the model that the file names: version %i', (version) => {
    const { dimensions } = models['sora-2024']![version]!
    const file = fileWith({ model: { id: 'sora-2024', version }, metrics: [{ ...metric, dimensions: ['years'] }] })
    expect(faultsOf(file)).toMatchObject([{ kind: 'not-one-of', known: dimensions }])
    expect(dimensions.includes('format')).toBe(version === 3)
  })
})

describe('readScenario', () => {
  it('opens a file that names nothing but its model as the model’s own values', () => {
    expect(open(fileWith({}))).toEqual({
      ok: true,
      scenario: {
        model: { id: 'sora-2024', version: 1 },
        title: { 'zh-CN': '', en: '' },
        description: { 'zh-CN': '', en: '' },
        simulation: sora2024.simulation,
        credence: {},
        assumptions: {},
        formats: [],
        metrics: [],
      },
      file: {},
    })
  })

  it('opens bytes with and without a byte order mark as it opens text', () => {
    const file = fileWith({ title: { 'zh-CN': '算力紧张', en: 'Compute crunch' } })
    const bytes = new TextEncoder().encode(file)
    expect(open(bytes)).toEqual(open(file))
    expect(open(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual(open(file))
    expect(open(`\uFEFF${file}`)).toEqual(open(file))
  })

  it('lets one language stand in for the other', () => {
    expect(open(fileWith({ title: { en: 'Crunch' }, description: { 'zh-CN': '紧张', en: '' } })).scenario).toMatchObject({
      title: { 'zh-CN': 'Crunch', en: 'Crunch' },
      description: { 'zh-CN': '紧张', en: '紧张' },
    })
  })

  it('takes a bare number for a value, and what is left out of the simulation from the model', () => {
    const { scenario } = open(
      fileWith({ simulation: { years: 5 }, assumptions: { startPrice: 2.4, hurdle: { note: 'as our board sees it' } } }),
    )
    expect(scenario.simulation).toEqual({ ...sora2024.simulation, years: 5 })
    expect(scenario.assumptions).toEqual({ startPrice: { value: 2.4 }, hurdle: { note: 'as our board sees it' } })
  })

  it('completes an industry of the model with the name, the lines and the readings that the model has', () => {
    const [games] = open(fileWith({ industries: [{ id: 'games', assumptions: { unitsStart: { value: 200 } } }] })).scenario.formats
    const theirs = sora2024.formats.find(({ id }) => id === 'games')
    expect(games).toMatchObject({ id: 'games', name: theirs?.name, unit: theirs?.unit, assumptions: { unitsStart: { value: 200 } } })
    expect(games?.lines.map(({ id, assumptions }) => [id, assumptions])).toEqual(theirs?.lines.map(({ id }) => [id, {}]))
  })

  it('opens a new industry that brings all its assumptions along', () => {
    const { format, line: ofLine } = sora2024.assumptions
    const documentary = {
      id: 'documentary',
      name: { en: 'Documentary' },
      unit: { en: 'film' },
      assumptions: readingsOf(format),
      lines: [{ ...line, assumptions: readingsOf(ofLine) }],
    }
    const { scenario } = open(fileWith({ industries: [documentary], assumptions: { 'documentary.filming.baseCost': 5 } }))
    expect(scenario.formats).toHaveLength(1)
    expect(scenario.assumptions).toEqual({ 'documentary.filming.baseCost': { value: 5 } })
  })

  it('opens metrics that build on one another', () => {
    const twice = { ...metric, id: 'twice', formula: '2 * margin' }
    expect(open(fileWith({ metrics: [metric, twice] })).scenario.metrics).toEqual([metric, twice])
  })

  it('keeps the saved result as it is', () => {
    const result = { model: 1, engine: '0.1.0', digest: '0f-1a', totalNpv: { p5: 1, p50: 2, p95: 3 } }
    expect(open(fileWith({ result })).file).toEqual({ result })
  })

  it('names every fault of a file at once, wherever they are', () => {
    const file = fileWith({
      colour: 'red',
      simulation: { years: 0 },
      credence: { 'ip-to-serie': 0.5, 'deep-impact': 'half' },
      assumptions: { hurdel: 1, hurdle: 7, startPrice: { valeu: 1 } },
      metrics: [
        { ...metric, formula: 'npv *' },
        { ...metric, id: 'second', formula: 'nvp / npv' },
        { ...metric, id: 'third', formula: 'margin' },
      ],
    })
    expect(faultsOf(file).map(({ path }) => path)).toEqual([
      'simulation.years',
      'credence["deep-impact"]',
      'assumptions.startPrice.valeu',
      'colour',
      'credence["ip-to-serie"]',
      'assumptions.hurdel',
      'assumptions.hurdle',
      'metrics[0].formula',
      'metrics[1].formula',
    ])
  })

  it('does not blame an assumption for the industry that it belongs to', () => {
    const file = fileWith({ industries: [{ id: 'documentary' }], assumptions: { 'documentary.unitsStart': 5 } })
    expect(faultsOf(file).map(({ path }) => path)).toEqual(['industries[0]', 'industries[0].assumptions'])
  })

  it('names the first hundred faults and counts the others', () => {
    const unknown = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`claim-${String(index)}`, 1]))
    const faults = faultsOf(fileWith({ credence: unknown }))
    expect(faults).toHaveLength(101)
    expect(faults.slice(100).map((fault) => explainFault(fault, 'en'))).toEqual(['And 30 more.'])
    expect(faults.slice(100).map((fault) => explainFault(fault, 'zh-CN'))).toEqual(['另外还有 30 处错误。'])
    const repeated = `{${'"a":1,'.repeat(200)}"b":1}`
    expect(
      faultsOf(repeated)
        .slice(100)
        .map((fault) => explainFault(fault, 'en')),
    ).toEqual(['And 99 more.'])
    const misformed = Object.fromEntries(Object.keys(unknown).map((name) => [name, '1']))
    expect(
      faultsOf(fileWith({ credence: misformed }))
        .slice(100)
        .map((fault) => explainFault(fault, 'en')),
    ).toEqual(['And 30 more.'])
  })
})
