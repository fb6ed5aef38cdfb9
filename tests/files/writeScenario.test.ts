import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resolveScenario, type Input } from '../../src/engine/resolve.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { baseline } from '../../src/model/baseline.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Asking, Change, Scenario } from '../../src/model/scenario.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'
import { long, runs } from '../runs.ts'

const blank: Scenario = {
  model: { id: sora2024.id, version: sora2024.version },
  title: { 'zh-CN': '', en: '' },
  description: { 'zh-CN': '', en: '' },
  simulation: sora2024.simulation,
  credence: {},
  assumptions: {},
  formats: [],
  metrics: [],
}

const contents = (text: string) => JSON.parse(text) as Record<string, object>

function reopen(text: string): Scenario {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}

describe('writeScenario', () => {
  it('writes its keys in the order of the contract, indented by two, with a newline at the end', () => {
    const scenario = { ...blank, title: { en: 'Crunch', 'zh-CN': '紧张' }, description: { en: 'D', 'zh-CN': '述' } }
    const result = { totalNpv: { p95: 3, p50: 2, p5: 1 }, digest: 'd', engine: 'e', model: 1 }
    const text = writeScenario(scenario, { result })
    expect(text).toMatch(
      /^\{\n {2}"\$schema": "urn:reshoot:schema:scenario:1",\n {2}"format": "reshoot-scenario",\n {2}"version": 1,\n[^]*\n\}\n$/,
    )
    expect(Object.keys(contents(text)).join(' ')).toBe(
      '$schema format version model title description simulation credence assumptions industries metrics story result',
    )
    expect(text).toContain('"title": {\n    "zh-CN": "紧张",\n    "en": "Crunch"\n  }')
    expect(Object.keys(contents(text)['result'] ?? {})).toEqual(['model', 'engine', 'digest', 'totalNpv'])
    expect(Object.keys(contents(text)['simulation'] ?? {})).toEqual(['startYear', 'years', 'samples', 'seed'])
  })

  it('writes what is asked of a scenario after its metrics, and nothing where nothing is', () => {
    const { model, simulation } = baseline
    const asked: Asking = {
      until: 2030,
      ours: { budget: { amount: 8e5 }, adoption: { end: 1, start: 0.2 }, projects: 12 },
      industry: 'comicSeries',
    }
    const text = writeScenario({ ...blank, model, simulation, scope: asked })
    expect(Object.keys(contents(text)).join(' ')).toContain(' formats metrics scope story')
    expect(JSON.stringify(contents(text)['scope'])).toBe(
      '{"industry":"comicSeries","ours":{"projects":12,"adoption":{"start":0.2,"end":1},"budget":{"amount":800000}},"until":2030}',
    )
    expect(reopen(text).scope).toEqual(asked)
    expect(writeScenario({ ...blank, scope: {} })).toBe(writeScenario(blank))
    expect(reopen(writeScenario(blank))).not.toHaveProperty('scope')
  })

  it('writes nothing that is as in the model', () => {
    const games = sora2024.formats.find(({ id }) => id === 'games')
    const same = {
      credence: { 'ip-to-series': 1 },
      assumptions: { startPrice: { value: 1.5, low: 0.36, high: 3.6, distribution: 'pert' as const }, hurdle: {} },
      formats: games
        ? [
            {
              id: 'games',
              name: games.name,
              unit: games.unit,
              assumptions: {},
              lines: games.lines.map((line) => ({ ...line, assumptions: {} })),
            },
          ]
        : [],
    }
    expect(writeScenario({ ...blank, ...same })).toBe(writeScenario(blank))
  })

  it('writes a value alone as a bare number, and what goes with it in order', () => {
    const assumptions: Record<string, Change> = {
      'shortDrama.cast.reduction': { value: 0.8 },
      hurdle: { note: 'n', distribution: 'uniform', high: 0.5, low: 0.1, value: 0.2 },
      startPrice: { value: 3, low: 0.72, note: 'twice' },
    }
    expect(JSON.stringify(contents(writeScenario({ ...blank, assumptions }))['assumptions'])).toBe(
      '{"startPrice":{"value":3,"note":"twice"},"hurdle":{"value":0.2,"low":0.1,"high":0.5,"distribution":"uniform","note":"n"},"shortDrama.cast.reduction":0.8}',
    )
  })

  it('writes assumptions and credences in the order of the model, whatever the order in which they were set', () => {
    const paths = ['games.audio.days', 'games.unitsStart', 'shortDrama.script.days', 'shortDrama.unitsStart', 'hurdle', 'startPrice']
    const text = writeScenario({
      ...blank,
      assumptions: Object.fromEntries(paths.map((path) => [path, { value: 0.5 }])),
      credence: { 'china-compute-gap': 0, 'ip-to-series': 0.5 },
    })
    expect(Object.keys(contents(text)['assumptions'] ?? {})).toEqual(paths.toReversed().toSorted((one, other) => order(one) - order(other)))
    expect(Object.keys(contents(text)['credence'] ?? {})).toEqual(['ip-to-series', 'china-compute-gap'])
  })

  test.each([...shippedFiles, ...checkFiles])(
    'comes to the same text and the same inputs when %s is opened and written again',
    (_, text) => {
      const first = reopen(text)
      const written = writeScenario(first)
      expect(writeScenario(reopen(written))).toBe(written)
      expect(resolveScenario(sora2024, reopen(written)).inputs).toEqual(resolveScenario(sora2024, first).inputs)
    },
  )

  test.each(shippedFiles)('has written %s, which is shipped', (_, text) => {
    expect(writeScenario(reopen(text))).toBe(text)
  })
})

const all = [...resolveScenario(sora2024, blank).inputs.values()].flat()

/** World, then short drama before games, its own before those of its lines. */
const order = (path: string) =>
  ['hurdle', 'startPrice'].includes(path)
    ? all.findIndex((input) => input.path === path)
    : 1000 * (path.startsWith('games') ? 2 : 1) + path.split('.').length

const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })

const changeOf = ({ kind, bounds: [least, most] }: Input) =>
  within(least, most).chain((value) =>
    fc.record(
      {
        value: fc.constant(value),
        low: within(least, value),
        high: within(value, most),
        // A factor that is drawn is normal, and needs a width.
        distribution: fc.constantFrom('fixed' as const, ...(kind ? [] : (['uniform', 'triangular', 'pert'] as const))),
        note: fc.string({ maxLength: 20 }),
      },
      { requiredKeys: kind ? ['value', 'distribution'] : ['value'] },
    ),
  )

const scenario: fc.Arbitrary<Scenario> = fc.record({
  model: fc.constant(blank.model),
  title: fc.record({ 'zh-CN': fc.string({ minLength: 1, unit: 'grapheme' }), en: fc.string({ minLength: 1 }) }),
  description: fc.constant(blank.description),
  simulation: fc.record({
    startYear: fc.integer({ min: 1900, max: 2200 }),
    years: fc.integer({ min: 1, max: 50 }),
    samples: fc.integer({ min: 1, max: 1_000_000 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  }),
  credence: fc.dictionary(fc.constantFrom(...Object.keys(sora2024.claims)), within(0, 0.999)),
  assumptions: fc
    .uniqueArray(fc.constantFrom(...all), { maxLength: 8 })
    .chain((inputs) => fc.tuple(...inputs.map((input) => changeOf(input).map((change) => [input.path, change] as const))))
    .map((changes) => Object.fromEntries(changes)),
  formats: fc.constantFrom(...[...checkFiles.map(([, text]) => reopen(text).formats), []]),
  metrics: fc.constantFrom(
    [],
    [{ id: 'ofTotal', title: { 'zh-CN': '份', en: 'Share' }, unit: '1', dimensions: ['industry' as const], formula: 'npv / totalNpv' }],
  ),
})

/** What the engine gets to compute, as text: a zero is a zero, whatever its sign. */
const inputsOf = (of: Scenario) => JSON.stringify([...resolveScenario(sora2024, of).inputs])

test('any scenario comes back from its file with the same inputs, and is written the same again', { timeout: long ? 0 : 120_000 }, () => {
  fc.assert(
    fc.property(scenario, (before) => {
      const text = writeScenario(before)
      const after = reopen(text)
      expect(inputsOf(after)).toBe(inputsOf(before))
      expect({ ...after, assumptions: {} }).toEqual({ ...before, assumptions: {} })
      expect(writeScenario(after)).toBe(text)
    }),
    { numRuns: runs(100) },
  )
})
