import { describe, expect, test } from 'vitest'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { runAtOnce } from '../../src/analysis/runs/runSimulation.ts'
import { modelUpdate } from '../../src/files/adoptModel.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { fileWith, metric } from './broken.ts'
import { firstModel, goneClaim, nextModel, twoModels } from './twoModels.ts'

function open(sections: object): Scenario {
  const read = readScenario(fileWith(sections), twoModels)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}

const newer = (sections: object) => {
  const found = modelUpdate(open(sections), twoModels)
  if (!found) throw new Error('No newer model')
  return found
}

const adopted = (sections: object) => {
  const found = newer(sections).adopted
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  return found
}

const totalOf = (model: typeof firstModel, scenario: Scenario) => evaluate(resolveScenario(model, scenario)).get('totalNpv')?.[0] ?? NaN

describe('A scenario of an older model version', () => {
  test('keeps the numbers of that version, one run after the other on the same engine', () => {
    const scenario = open({ assumptions: { 'shortDrama.adoptionCap': 0.5 }, simulation: { samples: 512 } })
    const [one, other] = [
      resolveScenario(firstModel, scenario),
      resolveScenario(nextModel, adopted({ assumptions: { 'shortDrama.adoptionCap': 0.5 } }).scenario),
    ]
    const medianOf = (simulator: Simulator, resolved: typeof one) => {
      const { point, spread } = runAtOnce(simulator, { resolved, asked: asking(resolved, ['totalNpv']), samples: 512, seed: 1 })
      return [point.get('totalNpv')?.[0], spread.get('totalNpv')?.p50[0]]
    }
    const alone = [one, other].map((resolved) => medianOf(new Simulator(), resolved))
    const together = new Simulator()
    expect([one, other, one, other].map((resolved) => medianOf(together, resolved))).toEqual([...alone, ...alone])
    expect(alone[0]).not.toEqual(alone[1])
    expect(alone[0]?.[0]).toBeCloseTo(totalOf(firstModel, scenario), 0)
  })

  test('is told which assumptions and equations differ, and which of them it has set itself', () => {
    const { from, to, assumptions, equations } = newer({ assumptions: { startPrice: 2 } })
    expect([from.version, to.version]).toEqual([1, 900])
    expect(assumptions.map(({ path, overridden }) => [path, overridden])).toEqual([
      ['startPrice', true],
      ['shortDrama.cast.reduction', false],
      ['hurdle', false],
    ])
    expect(assumptions[0]?.before?.value).toBe(firstModel.world['startPrice']?.value)
    expect(assumptions[0]?.after?.value).toBe(nextModel.world['startPrice']?.value)
    expect(assumptions[2]).not.toHaveProperty('after')
    expect(equations.map(({ name }) => name)).toEqual(['pull'])
  })

  test('adopts the newer one as if its file had named that version from the start', () => {
    const sections = {
      title: { en: 'Ours', 'zh-CN': '我们的' },
      credence: { 'deep-impact': 0.5 },
      assumptions: { startPrice: 2, 'games.adoptionCap': { value: 0.4, note: 'ours' } },
      simulation: { years: 6 },
    }
    const { scenario, lost } = adopted(sections)
    expect(lost).toEqual([])
    expect(scenario).toEqual(open({ ...sections, model: { id: 'sora-2024', version: 900 } }))
    expect(scenario.simulation.seed).toBe(nextModel.simulation.seed)
  })

  test('leaves behind what has no place in the newer one, and says what', () => {
    const sections = {
      credence: { 'deep-impact': 0.5, [goneClaim]: 0.2 },
      assumptions: { hurdle: 0.1, startPrice: 9 },
      metrics: [
        { ...metric, formula: 'npv * hurdle / npv' },
        { ...metric, id: 'second' },
      ],
    }
    const { scenario, lost } = adopted(sections)
    expect(lost.map(({ path }) => path)).toEqual([
      `credence["${goneClaim}"]`,
      'assumptions.startPrice',
      'assumptions.hurdle',
      'metrics[0].formula',
    ])
    expect(lost.every(({ because }) => typeof because === 'object' && because.line === undefined)).toBe(true)
    expect(scenario).toMatchObject({ credence: { 'deep-impact': 0.5 }, assumptions: {}, metrics: [{ id: 'second' }] })
  })

  test('leaves behind only the lines that have no place in the newer one, and what it says of them', () => {
    const { crew: _, ...recipients } = nextModel.recipients
    const known = { 'sora-2024': { 1: firstModel, 900: { ...nextModel, recipients } } }
    const lines = firstModel.formats[0]?.lines.map(({ assumptions: __, ...line }) => ({
      ...line,
      recipient: line.id === 'cast' ? 'cast' : 'crew',
    }))
    const assumptions = { 'shortDrama.cast.reduction': 0.4, 'shortDrama.post.reduction': 0.3 }
    const moved = modelUpdate(open({ industries: [{ id: 'shortDrama', lines }], assumptions }), known)?.adopted
    if (!moved?.ok) throw new Error('Not adopted')
    expect(moved.scenario.formats.map((format) => format.lines.map(({ id }) => id))).toEqual([['cast']])
    expect(moved.scenario.assumptions).toEqual({ 'shortDrama.cast.reduction': { value: 0.4 } })
    expect(moved.lost.map(({ path }) => path)).toEqual([
      ...(lines ?? []).flatMap(({ id }, index) => (id === 'cast' ? [] : [`industries[0].lines[${index}].recipient`])),
      'assumptions["shortDrama.post.reduction"]',
    ])
  })

  test('names what is left behind as it stood, when one formula falls with another', () => {
    const metrics = [
      { ...metric, formula: 'npv * hurdle / npv' },
      { ...metric, id: 'second', formula: '2 * margin' },
      { ...metric, id: 'third' },
    ]
    const { scenario, lost, kept } = adopted({ metrics })
    expect(lost.map(({ path }) => path)).toEqual(['metrics[0].formula', 'metrics[1].formula'])
    expect([scenario.metrics.map(({ id }) => id), kept]).toEqual([['third'], 1])
  })
})

test('a scenario of the newest version is told nothing', () => {
  expect(modelUpdate(open({ model: { id: 'sora-2024', version: 900 } }), twoModels)).toBeUndefined()
  expect(modelUpdate(open({}), { 'sora-2024': { 1: firstModel } })).toBeUndefined()
})
