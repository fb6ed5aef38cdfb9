import { definitionAt } from '../../src/analysis/catalogue/address.ts'
import { nameOfPath } from '../../src/ui/pathNames.ts'
import { yuan } from '../yuan.ts'
import { describe, expect, test } from 'vitest'
import { visibleNow } from '../../src/analysis/catalogue/visible.ts'
import { explain } from '../../src/analysis/explain/explanation.ts'
import { metricChart } from '../../src/analysis/catalogue/metricChart.ts'
import { variableOf } from '../../src/analysis/catalogue/subject.ts'
import { writeKeyFigures } from '../../src/cli/keyFigureTable.ts'
import { positionsOf } from '../../src/engine/positions.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeCsv, writePointJson } from '../../src/files/tables.ts'
import { workbookOf } from '../../src/files/workbook/workbook.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { languages } from '../../src/words/languages.ts'
import { deckOf } from '../../src/ui/exports/storyDeck.ts'
import { describeOf } from '../../src/ui/charts/describers.ts'
import { chartsOf } from '../../src/ui/charts/kinds.ts'
import { asText } from '../../src/ui/explain/asText.ts'
import { offersOf } from '../../src/ui/metrics/offers.ts'
import { searchVariables } from '../../src/ui/model/searchVariables.ts'
import { sayingsOf } from '../../src/words/formulaSayings.ts'
import { typeset } from '../../src/words/formulaMarks.ts'
import { checkFiles } from '../files/shippedFiles.ts'
import { pointOnly, resultsOf } from './charts/results.ts'

/** What every object of the language has under a name that a metric, an industry or a line may have, too. */
const names = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[A-Za-z][A-Za-z0-9]*$/.test(name))

const sources = await sora2024.background.sources()
const fourth = JSON.parse(checkFiles.find(([name]) => name === 'fourth-industry')?.[1] ?? '') as {
  readonly industries: readonly { readonly lines: readonly object[] }[]
}

/** A scenario in which a metric, an industry and its first line have these names. */
function fileOf(metric: string, industry: string, line: string): string {
  const [own] = fourth.industries
  const lines = own?.lines.map((one, index) => (index === 0 ? { ...one, id: line } : one))
  const title = { 'zh-CN': '我的', en: 'Mine' }
  return JSON.stringify({
    ...fourth,
    assumptions: {},
    simulation: { years: 2 },
    industries: [{ ...own, id: industry, lines }],
    metrics: [
      { id: metric, title, unit: '1', dimensions: ['industry', 'year'], formula: 'pull * 2' },
      { id: 'next', title, unit: '1', dimensions: ['industry', 'year'], formula: `sum(${metric}, industry) + at(${industry}, ${metric})` },
    ],
    story: [{ title, view: { industry, lens: 'project', scope: 'all', year: 2025, charts: [metric, `own:${metric}`] } }],
  })
}

/** Everything that is said of a scenario, as text. */
function told(text: string, metric: string, industry: string, line: string): string {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const results = pointOnly(resultsOf(read.scenario))
  const { resolved } = results
  const view = { industry, year: 1, lens: 'project', scope: 'all' } as const
  const room = { width: 800, height: 400 }
  const say = languages.flatMap((language) => {
    const sayings = sayingsOf(resolved, yuan(language))
    const own = resolved.variables.filter((variable) => variable.own)
    return [
      own.map(({ expression }) => typeset(expression, sayings)),
      own.map((variable) =>
        asText({
          results,
          subject: { kind: 'variable', name: variable.name, at: positionsOf(resolved, variable)[0] ?? {} },
          locale: yuan(language),
          range: undefined,
          sources,
          judgements: {},
        }),
      ),
      chartsOf(resolved)
        .filter((chart) => chart === 'paid' || chart === 'budget' || chart.endsWith(metric))
        .map((chart) => describeOf(chart)({ results, insight: undefined, view, locale: yuan(language), room })),
      nameOfPath(resolved, `${industry}.${line}.eligible`, yuan(language)),
      nameOfPath(resolved, metric, yuan(language)),
      deckOf({ results, insight: undefined, looking: view, steps: [], sources: {}, locale: yuan(language) }),
    ]
  })
  return JSON.stringify([
    say,
    explain(results, 'next', { industry: 3, year: 1 })?.given,
    variableOf(resolved, metric)?.formula,
    variableOf(resolved, industry) ?? null,
    definitionAt(resolved.model, metric) ?? null,
    visibleNow(resolved, { industry, year: 1, charts: [metric, metricChart(metric)], lens: 'project', scope: 'all' }).map(
      ({ variable }) => variable.name,
    ),
    searchVariables(resolved, metric).map(({ name }) => name),
    offersOf(resolved).map(({ name, title }) => [name, title]),
    writeScenario(read.scenario),
    [writeCsv(results), writePointJson(results), writeKeyFigures(results)],
    workbookOf({ results, sources, judgements: {}, claimReadings: {}, languages: ['en', 'zh-CN'] } as never).sheets,
  ])
}

describe('What a user calls', () => {
  const [plainMetric, plainIndustry, plainLine] = ['plainMetric', 'plainIndustry', 'plainLine']
  const plain = told(fileOf(plainMetric, plainIndustry, plainLine), plainMetric, plainIndustry, plainLine)

  test.each(names)('%s is what was called so, and nothing of the language, wherever it is looked up', (metric) => {
    const at = names.indexOf(metric)
    // In one formula all three are names, so each has one of its own.
    const [industry = '', line = ''] = [1, 2].map((further) => names[(at + further) % names.length])
    const found = told(fileOf(metric, industry, line), metric, industry, line)
    const renamed = found.replaceAll(metric, plainMetric).replaceAll(industry, plainIndustry).replaceAll(line, plainLine)
    expect(found).not.toMatch(/native code/)
    expect(renamed.length).toBeGreaterThan(10_000)
    expect(renamed).toBe(plain)
  })
})
