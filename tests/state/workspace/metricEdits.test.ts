import { variableNamed } from '../../../src/analysis/catalogue/address.ts'
import { describe, expect, test } from 'vitest'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { checkDraft, type Draft } from '../../../src/files/draftMetric.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { models } from '../../../src/model/models.ts'
import { sora2024 as model } from '../../../src/model/versions/1/model.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { faultsAfter, metricKept, metricRemoved } from '../../../src/state/workspace/metricEdits.ts'
import { swingsOf } from '../../../src/state/runs/metricSwings.ts'
import { metricOf, metricChart } from '../../../src/analysis/catalogue/metricChart.ts'
import { everythingVisible, visibleNow } from '../../../src/analysis/catalogue/visible.ts'

const start: Scenario = {
  model: { id: model.id, version: model.version },
  title: { 'zh-CN': '原值', en: 'Own values' },
  description: { 'zh-CN': '', en: '' },
  simulation: model.simulation,
  ...{ credence: {}, assumptions: {}, formats: [], metrics: [] },
}

const titled = (title: string) => ({ 'zh-CN': title, en: title })
const check = (formula: string, draft: Partial<Draft> = {}, scenario = start, before?: string) =>
  checkDraft({ title: titled('Margin'), formula, ...draft }, model, scenario, before)

describe('a metric that is being written', () => {
  test('learns its unit and what it varies over from its formula', () => {
    expect(check('traditionalUnitCost - aiUnitCost')).toEqual({
      metric: {
        id: 'margin',
        title: titled('Margin'),
        unit: 'CNY/unit',
        dimensions: ['industry', 'year'],
        formula: 'traditionalUnitCost - aiUnitCost',
      },
      wrongId: false,
    })
    expect(check('totalNpv / totalNpv').metric).toMatchObject({ unit: '1', dimensions: [] })
    expect(check('sum(lineSaving, recipient)').metric.dimensions).toEqual(['recipient', 'year'])
  })

  test('is held to the unit that the user gave, and told what the formula has', () => {
    expect(check('price * price', { unit: 'CNY' }).fault).toMatchObject({ kind: 'unit', declared: 'CNY' })
    expect(check('price', { dimensions: [] }).fault).toMatchObject({ kind: 'dimensions', found: ['year'] })
  })

  test('says where a mistake is', () => {
    expect(check('price + adoptoin').fault).toMatchObject({ kind: 'unknown-name', name: 'adoptoin', near: 'adoption', from: 8, to: 16 })
    expect(check('traditionalUnitCost - adoption').fault).toMatchObject({ kind: 'units-differ', from: 0, to: 30 })
    expect(check('').fault).toMatchObject({ kind: 'empty' })
  })

  test('cannot be called what something else is called', () => {
    for (const id of ['price', 'sum', 'year', 'cast', 'shortDrama', '', '2x', 'true'])
      expect(check('totalNpv', { id }).wrongId, id).toBe(true)
    expect(check('totalNpv', { id: 'worth' }).wrongId).toBe(false)
  })

  test('gets a name of its own where its title has no Latin letters', () => {
    expect(check('totalNpv', { title: titled('每部省的钱') }).metric.id).toBe('metric1')
  })
})

describe('metrics of a scenario', () => {
  const one = metricKept(start, check('traditionalUnitCost - aiUnitCost').metric).scenario
  const two = metricKept(one, check('margin / traditionalUnitCost', { title: titled('Part') }, one).metric).scenario

  test('may rest on one another, and then the other cannot go', () => {
    expect(two.metrics.map(({ id }) => id)).toEqual(['margin', 'part'])
    const gone = metricRemoved(two, 'margin')
    expect(gone && faultsAfter(model, gone).length).toBe(1)
    const last = metricRemoved(two, 'part')
    expect(last && faultsAfter(model, last)).toEqual([])
  })

  test('come back from a file as they were', () => {
    const read = readScenario(writeScenario(two), models)
    expect(read.ok && read.scenario.metrics).toEqual(two.metrics)
  })

  test('are worked out by themselves as they are with all the others', () => {
    const resolved = resolveScenario(model, two)
    const part = resolved.variables.filter(({ name }) => name === 'part')
    expect(evaluate(resolved, undefined, part).get('part')).toEqual(evaluate(resolved).get('part'))
  })

  test('are drawn on their charts at once, and with everything else later', () => {
    const resolved = resolveScenario(model, two)
    const names = (asked: readonly { variable: { name: string } }[]) => asked.map(({ variable }) => variable.name)
    expect(names(everythingVisible(resolved))).toContain('part')
    const focus = { industry: 'games', year: 3, charts: [metricChart('part')], lens: 'industry', scope: 'all' } as const
    expect(names(visibleNow(resolved, focus))).toContain('part')
    expect(names(visibleNow(resolved, { ...focus, charts: [] }))).not.toContain('part')
    expect(metricOf('waterfall')).toBeUndefined()
  })

  test('are moved by the assumptions they rest on, and by no others', () => {
    const resolved = resolveScenario(model, two)
    const swings = swingsOf(resolved, { variable: variableNamed(resolved, 'margin')!, place: 10 })
    expect(swings.length).toBeGreaterThan(5)
    expect(swings.every(({ path }) => !path.startsWith('games.'))).toBe(true)
    expect(swings.map(({ path }) => path)).toContain('shortDrama.cast.eligible')
    const value = evaluate(resolved).get('margin')?.[10] ?? NaN
    const [first] = swings
    expect(Math.min(first?.low ?? NaN, first?.high ?? NaN)).toBeLessThanOrEqual(value)
    expect(Math.max(first?.low ?? NaN, first?.high ?? NaN)).toBeGreaterThanOrEqual(value)
  })
})
