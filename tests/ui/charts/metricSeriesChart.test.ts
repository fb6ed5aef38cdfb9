import { yuan } from '../../yuan.ts'
import { describe, expect, test } from 'vitest'
import { describeOf } from '../../../src/ui/charts/describers.ts'
import { chartsOf, nameOfChart } from '../../../src/ui/charts/kinds.ts'
import { metricChart } from '../../../src/analysis/catalogue/metricChart.ts'
import type { Metric } from '../../../src/model/scenario.ts'
import { languages } from '../../../src/words/languages.ts'
import { pointOnly, resultsOf } from './results.ts'

const metric = (id: string, unit: string, dimensions: Metric['dimensions'], formula: string): Metric => ({
  ...{ id, unit, dimensions, formula },
  title: { 'zh-CN': `指标 ${id}`, en: `Metric ${id}` },
})

const metrics = [
  metric('saved', 'CNY/unit', ['industry', 'year'], 'traditionalUnitCost - aiUnitCost'),
  metric('dear', 'CNY/s', ['year'], '2 * price'),
  metric('twice', 'CNY', [], '2 * totalNpv'),
  metric('each', 'CNY', ['industry'], '2 * npv'),
  metric('lines', 'CNY/unit', ['line', 'year'], 'lineSaving'),
  metric('paid', 'CNY^2/yr^2', ['recipient', 'year'], 'paidBefore * paidBefore'),
  metric('split', 'CNY/unit', ['industry', 'recipient', 'year'], 'at(compute, generationCost)'),
  metric('still', '1', [], '1 + 1'),
]

/** Histograms of the metrics that have no years, around their values. */
const plain = resultsOf({ metrics })
const counts = Float64Array.from({ length: 40 }, () => 5)
const results = {
  ...plain,
  histograms: new Map(
    ['twice', 'each', 'still'].map((name) => [
      name,
      Array.from(plain.point.get(name)!, (value) => ({
        least: value - 1,
        most: name === 'still' ? value - 1 : value + 1,
        counts,
        negative: 0,
        positive: 1,
      })),
    ]),
  ),
}

const view = { industry: 'games', year: 4, lens: 'project', scope: 'all' } as const
const describeChart = (id: string, industry = 'games', resolved = results) =>
  languages.map((language) =>
    describeOf(metricChart(id))({
      results: resolved,
      insight: undefined,
      view: { ...view, industry },
      locale: yuan(language),
      room: { width: 500, height: 250 },
    }),
  )

describe('the chart of a metric', () => {
  test('stands among those of the model', () => {
    expect(chartsOf(results.resolved)).toContain('metric:saved')
    expect(nameOfChart('metric:saved', results.resolved, yuan('en'))).toBe('Metric saved')
  })

  test('has the form that its dimensions ask for', () => {
    const forms = (industry: string) => metrics.map(({ id }) => describeChart(id, industry)[0]?.plot?.kind)
    expect(forms('games')).toEqual(['timeline', 'timeline', 'histogram', 'histogram', 'rows', 'rows', 'rows', 'rows'])
    expect(forms('all')).toEqual(['timeline', 'timeline', 'histogram', 'rows', 'rows', 'rows', 'rows', 'rows'])
  })

  test('says what it is, its value and a summary in both languages, without gaps', () => {
    for (const { id, title } of metrics) {
      for (const industry of ['games', 'all']) {
        for (const [index, { title: said, subtitle, summary, table }] of describeChart(id, industry).entries()) {
          expect(said).toContain(title[languages[index] ?? 'en'])
          expect(`${said} ${subtitle} ${summary}`).not.toMatch(/NaN|undefined|Infinity/)
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
        }
      }
    }
  })

  test('draws a fan for the industry that is looked at, and none for several', () => {
    const bands = (industry: string) => {
      const plot = describeChart('saved', industry)[0]?.plot
      return plot?.kind === 'timeline' ? plot.lines.map(({ bands: own }) => own.length) : []
    }
    expect(bands('games')).toEqual([2])
    expect(bands('all')).toEqual([0, 0, 0])
  })

  test('waits for draws, and says when its metric is gone', () => {
    expect(describeChart('twice', 'games', pointOnly(results) as typeof results)[0]?.plot).toBeUndefined()
    expect(describeChart('nobody')[1]?.title).toBe('This metric no longer exists')
  })
})
