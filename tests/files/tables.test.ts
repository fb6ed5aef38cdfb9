import { describe, expect, it } from 'vitest'
import { pointResults } from '../../src/analysis/runs/pointResults.ts'
import type { Insight, Results, Spread } from '../../src/analysis/runs/results.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeCsv, writeDrawsJson, writePointJson } from '../../src/files/tables.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { fileWith } from './broken.ts'

const metric = (id: string, dimensions: string[], formula: string) => ({ id, title: { en: id }, unit: 'CNY', dimensions, formula })

const read = readScenario(
  fileWith({
    title: { 'zh-CN': '两年', en: 'Two years' },
    simulation: { years: 2 },
    metrics: [metric('nothing', [], 'totalNpv * 0 / 0'), metric('dearest', [], 'max(totalNpv, 0)')],
  }),
  models,
)
if (!read.ok) throw new Error('the file for the test is broken')
const resolved = resolveScenario(sora2024, read.scenario)
const point = pointResults(resolved)

const variables = (...names: string[]) => resolved.variables.filter(({ name }) => names.includes(name))
const valuesOf = (name: string) => [...(point.point.get(name) ?? [])]

/** Each quantile is the point estimate, moved by a whole number that tells which it is. */
const spreadOf = (name: string): Spread => {
  const moved = (by: number) => Float64Array.from(valuesOf(name), (value) => value + by)
  return { p5: moved(-2), p25: moved(-1), p50: moved(0), p75: moved(1), p95: moved(2), mean: moved(3) }
}
const drawn: Results = { ...point, samples: 64, spread: new Map(['npv', 'price', 'totalNpv'].map((name) => [name, spreadOf(name)])) }
const estimate = (share: number) => ({ share, error: 0.01, settled: true })
const insight: Insight = {
  resolved,
  samples: 64,
  target: { variable: 'totalNpv' },
  mean: 5,
  worthOf: { variable: 'totalNpv' },
  influences: [{ path: 'shortDrama.adoptionCap', low: 1, high: 2, first: estimate(0.25), total: estimate(0.5) }],
  elasticities: [],
  kinks: [],
  claims: [{ claim: 'ip-to-series', mean: 7, p5: 6, p95: 8 }],
}

type Json = Record<string, Record<string, unknown>>

describe('writePointJson', () => {
  const json = JSON.parse(writePointJson(point)) as Json

  it('names model and scenario', () => {
    expect(Object.keys(json)).toEqual(['model', 'scenario', 'point'])
    expect(json).toMatchObject({ model: { id: 'sora-2024', version: 1 }, scenario: { en: 'Two years' } })
  })

  it('gives every variable of the case the shape of its dimensions, in full precision', () => {
    expect(Object.keys(json['point'] ?? {})).toEqual(resolved.variables.map(({ name }) => name))
    const [shortDrama, advertising, games] = valuesOf('npv')
    expect(json['point']).toMatchObject({
      totalNpv: valuesOf('totalNpv')[0],
      price: valuesOf('price'),
      npv: { shortDrama, advertising, games },
    })
    expect(json['point']?.['paidAfter']).toHaveProperty('compute', valuesOf('paidAfter').slice(20, 22))
    expect(json['point']?.['lineSaving']).toHaveProperty(['games.audio'], expect.arrayContaining([expect.any(Number)]))
    expect(json['point']?.['adoption']).toHaveProperty('games', valuesOf('adoption').slice(4))
  })

  it('holds only the variables that were asked for', () => {
    expect(Object.keys((JSON.parse(writePointJson(point, variables('npv', 'price'))) as Json)['point'] ?? {})).toEqual(['price', 'npv'])
  })
})

describe('writeDrawsJson', () => {
  it('writes quantiles, the worth of claims and the shares of the variance', () => {
    const json = JSON.parse(writeDrawsJson(drawn, insight, variables('npv', 'price', 'totalNpv'))) as Json
    expect(Object.keys(json).join(' ')).toBe('model scenario samples seed p5 p25 p50 p75 p95 mean claims sensitivity')
    expect(json['p50']).toMatchObject({ price: valuesOf('price'), totalNpv: valuesOf('totalNpv')[0] })
    expect(json['mean']?.['npv']).toHaveProperty('shortDrama', (valuesOf('npv')[0] ?? 0) + 3)
    expect(json).toMatchObject({
      samples: 64,
      seed: 1,
      claims: { 'ip-to-series': 7 },
      sensitivity: { 'shortDrama.adoptionCap': { first: 0.25, total: 0.5 } },
    })
  })
})

describe('writeCsv', () => {
  it('has one row per variable, member and year', () => {
    const [price0, price1] = valuesOf('price').map(String)
    const [shortDrama, advertising, games] = valuesOf('npv').map(String)
    expect(writeCsv(point, variables('npv', 'price', 'totalNpv'))).toBe(
      [
        'variable,member,year,unit,value',
        `price,,2024,CNY/s,${price0 ?? ''}`,
        `price,,2025,CNY/s,${price1 ?? ''}`,
        `npv,shortDrama,,CNY,${shortDrama ?? ''}`,
        `npv,advertising,,CNY,${advertising ?? ''}`,
        `npv,games,,CNY,${games ?? ''}`,
        `totalNpv,,,CNY,${String(valuesOf('totalNpv')[0])}`,
        '',
      ].join('\n'),
    )
    const rows = resolved.variables.reduce((sum, { name }) => sum + valuesOf(name).length, 0)
    expect(writeCsv(point).split('\n')).toHaveLength(rows + 2)
  })

  it('adds the spread over the draws', () => {
    const [head, first] = writeCsv(drawn, variables('price')).split('\n')
    expect(head).toBe('variable,member,year,unit,value,p5,p25,p50,p75,p95,mean')
    expect(first).toBe(`price,,2024,CNY/s,${[0, -2, -1, 0, 1, 2, 3].map((by) => String((valuesOf('price')[0] ?? 0) + by)).join(',')}`)
  })

  it('leaves empty what is no finite number', () => {
    expect(writeCsv(point, variables('nothing'))).toBe('variable,member,year,unit,value\nnothing,,,CNY,\n')
  })
})
