import { yuan } from '../../yuan.ts'
import { describe, expect, it, test } from 'vitest'
import { hasChart } from '../../../src/analysis/catalogue/charts.ts'
import { everythingVisible, type Looking } from '../../../src/analysis/catalogue/visible.ts'
import { mixes, mixFigures } from '../../../src/analysis/decisions/mixes.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import type { Results } from '../../../src/analysis/runs/results.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { modelOf } from '../../../src/model/models.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { chartKinds } from '../../../src/ui/charts/describers.ts'
import { kindsOf } from '../../../src/analysis/catalogue/charts.ts'
import { chartsOf } from '../../../src/ui/charts/kinds.ts'
import { panelOf } from '../../../src/ui/charts/chartSlide.ts'
import type { Ask } from '../../../src/ui/charts/describe.ts'
import { formatValue } from '../../../src/words/format.ts'
import { languages, type Language } from '../../../src/words/languages.ts'
import { sampled } from '../../runs.ts'

const ofThree = ['filmOrGenerate', 'slate', 'squeezed', 'moneyByFormat', 'gpuHour', 'traffic', 'adoptionShares'] as const
type Kind = (typeof ofThree)[number]

const simulator = new Simulator()
const resolved = (version: number, changes: Partial<Scenario> = {}) => {
  const model = modelOf({ id: 'sora-2024', version })
  const own: Scenario = {
    model: { id: model.id, version },
    title: { 'zh-CN': '模型取值', en: 'The model’s own values' },
    description: { 'zh-CN': '', en: '' },
    simulation: { ...model.simulation, samples: 512 },
    ...{ credence: {}, assumptions: {}, formats: [], metrics: [] },
  }
  return resolveScenario(model, { ...own, ...changes })
}
const resultsOf = (changes: Partial<Scenario> = {}): Results => {
  const laid = resolved(3, changes)
  return runAtOnce(simulator, { resolved: laid, asked: everythingVisible(laid), samples: 512, seed: laid.scenario.simulation.seed })
}

const base = resultsOf()
const formats = base.resolved.formats.map(({ id }) => id)
const industries = base.resolved.industries.map(({ id }) => id)
const years = base.resolved.years
const mean = (name: string, member: number, year: number) => base.means.get(name)![member * years + year]!

const { industry, unit, assumptions, lines } = base.resolved.model.formats[0]!
const unusual = [
  resultsOf({ simulation: { ...base.resolved.scenario.simulation, years: 1 } }),
  { ...base, samples: 0, spread: new Map(), means: new Map(), histograms: new Map() },
  resultsOf({ formats: [{ industry, unit, assumptions, lines, id: 'radio', name: { 'zh-CN': '广播剧', en: 'Audio drama' } }] }),
]

interface Looked extends Partial<Looking> {
  readonly results?: Results
  readonly language?: Language
}

function ask({ results = base, language = 'en', ...view }: Looked): Ask {
  const looked: Looking = { industry: 'liveSeries', year: 10, lens: 'project', scope: 'production', ...view }
  return { results, insight: undefined, view: looked, locale: yuan(language), room: { width: 530, height: 220 } }
}

const describeChart = (kind: Kind, looked: Looked = {}) => chartKinds[kind](ask(looked))

test('a chart is offered where the model has what it shows, and no other', () => {
  for (const version of [1, 2]) {
    const offered = chartsOf(resolved(version))
    for (const kind of ['filmOrGenerate', 'slate', 'squeezed', 'moneyByFormat', 'gpuHour', 'adoptionShares'] as const)
      expect(offered).not.toContain(kind)
    for (const kind of Object.keys(chartKinds).slice(0, 13)) expect(offered).toContain(kind)
  }
  expect(kindsOf(base.resolved)).toEqual(Object.keys(chartKinds))
  for (const kind of ofThree) expect(hasChart(base.resolved, kind)).toBe(true)
})

describe.each(ofThree)('the chart %s', (kind) => {
  it('says its finding, its measure and a summary in both languages, for every format, industry and year', () => {
    for (const industry of sampled([...formats, ...industries, 'all'], 3)) {
      for (const year of sampled([10, 0], 2)) {
        for (const scope of ['production', 'all'] as const) {
          const zh = describeChart(kind, { industry, year, scope, language: 'zh-CN' })
          const en = describeChart(kind, { industry, year, scope })
          for (const text of [zh.title, zh.subtitle, zh.summary]) expect(text).toMatch(/\p{Script=Han}/u)
          for (const text of [en.title, en.subtitle, en.summary]) expect(text).toMatch(/^[^\p{Script=Han}]+$/u)
          for (const text of [zh.title, en.title, zh.summary, en.summary]) expect(text).not.toMatch(/NaN|undefined|Infinity|–/)
          expect(en.title.length, en.title).toBeLessThanOrEqual(120)
          expect(zh.title.replaceAll(' ', '').length, zh.title).toBeLessThanOrEqual(56)
          expect(zh.plot).toBeDefined()
          expect(zh.table.rows.length).toBe(en.table.rows.length)
        }
      }
    }
  })

  it('has a cell in its table for each column, and tells what its points are in the model', () => {
    const { plot, table } = describeChart(kind)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    if (plot?.kind === 'timeline') for (const { about, values } of plot.lines) expect(about?.(values.length - 1)).toBeDefined()
    else if (plot?.kind === 'rows') for (const { about } of plot.rows) expect(about).toBeDefined()
    else throw new Error('Neither lines nor rows')
  })

  it('stands also for a single year, for no draws and for a format of one’s own', () => {
    for (const [index, results] of unusual.entries()) {
      const { title, plot } = describeChart(kind, { results, industry: index === 2 ? 'radio' : 'liveSeries' })
      expect(title).not.toMatch(/NaN|undefined/)
      expect(plot).toBeDefined()
    }
  })
})

describe('film, mix or generate', () => {
  it('marks the share at which most is kept, and says what is kept there', () => {
    for (const [format, industry] of sampled([...formats.entries()], 2)) {
      for (const year of sampled([3, 0, 10], 3)) {
        const { plot, title, table } = describeChart('filmOrGenerate', { industry, year })
        if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
        const kept = mixFigures(base.resolved, ['keptUnitSaving'], format, year).get('keptUnitSaving')!.mean
        const best = kept.indexOf(Math.max(...kept))
        expect(plot.marks!.map((mark) => mark.year)).toContain(best)
        expect(title).toContain(formatValue(kept[best]!, 'CNY', yuan('en')))
        expect(table.rows.map((row) => row[4])).toEqual(kept)
      }
    }
  })

  it('goes through what one project comes to where that share is certain', () => {
    const at = 0.5
    const certain = resultsOf({
      assumptions: { 'brandFilm.generatedShare': { value: at, low: at, high: at, distribution: 'fixed' } },
    })
    const format = formats.indexOf('brandFilm')
    const { mean: told } = mixFigures(base.resolved, ['aiProductionCost'], format, 6).get('aiProductionCost')!
    const expected = certain.means.get('aiProductionCost')![format * years + 6]!
    expect(Math.abs(told[mixes.indexOf(at)]! / expected - 1)).toBeLessThan(0.01)
  })

  it('puts several formats side by side, each at its own best share, the one that keeps most first', () => {
    const { plot } = describeChart('filmOrGenerate', { industry: 'all' })
    if (plot?.kind !== 'rows') throw new Error('Not rows')
    const kept = plot.rows.map(({ bars }) => bars[0]?.to ?? NaN)
    expect(plot.rows).toHaveLength(formats.length)
    expect(kept).toEqual([...kept].sort((a, b) => b - a))
    for (const { bars } of plot.rows) expect(bars[1]?.to).toBeLessThanOrEqual(bars[0]?.to ?? NaN)
  })
})

test('the same money’s chance of a hit is what crowding takes below what it would be', () => {
  for (const industry of formats) {
    const { plot } = describeChart('slate', { industry })
    if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
    const [, after, uncrowded] = plot.lines
    for (let year = 0; year < years; year += 1) expect(uncrowded!.values[year]).toBeGreaterThanOrEqual(after!.values[year]! - 1e-12)
  }
})

test('who is squeezed tells a project’s profit, and for several formats its change as a share of revenue', () => {
  const { title } = describeChart('squeezed', { year: 6 })
  for (const name of ['profitBefore', 'profitAfter', 'profitIfNotSwitched'])
    expect(title).toContain(formatValue(Math.abs(mean(name, 0, 6)), 'CNY', yuan('en')))
  const { table } = describeChart('squeezed', { industry: 'all', year: 6 })
  for (const [format, row] of table.rows.entries()) {
    const change = (mean('profitIfNotSwitched', format, 6) - mean('profitBefore', format, 6)) / mean('revenueUnit', format, 6)
    expect(row[5]).toBeCloseTo(change, 12)
  }
})

test('where money goes has every format on one scale, the cheapest first, whichever is looked at', () => {
  for (const industry of ['comicSeries', 'games', 'all']) {
    const { plot, table } = describeChart('moneyByFormat', { industry })
    if (plot?.kind !== 'rows') throw new Error('Not rows')
    expect(plot.rows).toHaveLength(formats.length)
    const costs = table.rows.map((row) => Number(row[1]))
    expect(costs).toEqual([...costs].sort((a, b) => a - b))
    for (const [index, { bars }] of plot.rows.entries()) expect(10 ** bars[0]!.from / costs[index]!).toBeCloseTo(1, 9)
  }
})

test('the share that is generated now is marked where it is, not at the nearest that was worked out', () => {
  const { plot } = chartKinds.filmOrGenerate(ask({}))
  const [first] = plot?.kind === 'timeline' ? plot.marks! : []
  expect(plot?.kind === 'timeline' && plot.year / (mixes.length - 1)).toBeCloseTo(0.97, 3)
  expect((first?.year ?? NaN) / (mixes.length - 1)).toBeCloseTo(0.97, 3)
})

test('a GPU hour earns its rent times what vendors add and what scarcity adds', () => {
  const { plot } = describeChart('gpuHour', { industry: 'all' })
  if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
  const [earns, rent] = plot.lines
  const { point } = base
  for (let year = 0; year < years; year += 1) {
    expect(earns!.values[year]).toBeGreaterThanOrEqual(rent!.values[year]!)
    const priced = (point.get('price')![year]! / point.get('computePerSecond')![year]!) * 3600
    expect(Number.isFinite(priced)).toBe(true)
  }
})

test('adoption by count and by value are those of the industry, also where a format of it is looked at', () => {
  const ofFormat = describeChart('adoptionShares', { industry: 'comicSeries', year: 2 })
  const ofIndustry = describeChart('adoptionShares', { industry: 'shortDrama', year: 2 })
  expect([ofFormat.title, ofFormat.table.rows]).toEqual([ofIndustry.title, ofIndustry.table.rows])
  const count = Math.round(mean('adoptionByCount', 0, 2) * 100)
  expect(ofFormat.title).toContain(`${count}%`)
})

test('slides show amounts, not the powers of ten that a scale is made of', () => {
  for (const language of languages) {
    const panel = panelOf(describeChart('traffic', { language }), { locale: yuan(language), width: 12 })
    const lines = panel?.chart.series.flatMap(({ form, dashed, values }) => (form === 'line' && !dashed ? [values.at(-1) ?? 0] : [])) ?? []
    expect([panel?.chart.axis.powers, lines.length > 1]).toEqual([true, true])
    expect(Math.max(...lines) / Math.min(...lines)).toBeGreaterThan(100)
  }
})
