import { yuan } from '../../yuan.ts'
import { describe, expect, it, test } from 'vitest'
import { languages, type Language } from '../../../src/words/languages.ts'
import type { Results } from '../../../src/analysis/runs/results.ts'
import type { Looking } from '../../../src/analysis/catalogue/visible.ts'
import type { Ask } from '../../../src/ui/charts/describe.ts'
import type { ChartKind } from '../../../src/analysis/catalogue/charts.ts'
import { chartKinds } from '../../../src/ui/charts/describers.ts'
import { kindsOf } from '../../../src/analysis/catalogue/charts.ts'
import { placed, type Place } from '../../../src/ui/charts/drawing/flows.ts'
import { formatRough, formatValue } from '../../../src/words/format.ts'
import { insightOf, noSavings, pointOnly, resultsOf } from './results.ts'

const base = resultsOf()
const kinds = kindsOf(base.resolved)
const nothing = resultsOf(noSavings)
const industries = base.resolved.industries.map(({ id }) => id)

interface Looked extends Partial<Looking> {
  readonly results?: Results
  readonly language?: Language
  readonly height?: number
}

function ask({ results = base, language = 'en', height = 220, ...view }: Looked): Ask {
  const looked: Looking = { industry: 'shortDrama', year: 10, lens: 'project', scope: 'production', ...view }
  return { results, insight: insightOf(results, looked), view: looked, locale: yuan(language), room: { width: 530, height } }
}

const describeChart = (kind: ChartKind, looked: Looked = {}) => chartKinds[kind](ask(looked))
const at = (name: string, member: number, year: number, results = base) => results.point.get(name)![member * results.resolved.years + year]!

test('every mark of a distribution says its own value: median and mean are two', () => {
  for (const language of languages) {
    const { plot } = describeChart('npv', { language })
    if (plot?.kind !== 'histogram') throw new Error('no distribution')
    expect(plot.marks).toHaveLength(4)
    for (const { value, text } of plot.marks) expect(text.split('\n')[1]).toBe(formatValue(value, 'CNY', yuan(language)))
  }
})

test('every chart says its finding, its measure and a summary in both languages, for every industry and year', () => {
  for (const kind of kinds) {
    for (const industry of [...industries, 'all']) {
      for (const year of [0, 4, 10]) {
        for (const scope of ['production', 'all'] as const) {
          const zh = describeChart(kind, { industry, year, scope, language: 'zh-CN' })
          const en = describeChart(kind, { industry, year, scope })
          for (const text of [zh.title, zh.subtitle, zh.summary]) expect(text).toMatch(/\p{Script=Han}/u)
          for (const text of [en.title, en.subtitle, en.summary]) expect(text).toMatch(/^[^\p{Script=Han}]+$/u)
          for (const text of [zh.title, en.title, zh.summary, en.summary]) expect(text).not.toMatch(/NaN|undefined|Infinity/)
          expect(en.title.length, en.title).toBeLessThanOrEqual(120)
          expect(zh.title.replaceAll(' ', '').length, zh.title).toBeLessThanOrEqual(56)
          expect(zh.plot).toBeDefined()
          expect(zh.table.rows.length).toBe(en.table.rows.length)
        }
      }
    }
  }
})

test('what stands at the end of a line is of the year that is looked at, and says so where the line goes on', () => {
  for (const kind of kinds) {
    for (const industry of [industries[0]!, 'all']) {
      const ends = (year: number) => {
        const { plot } = describeChart(kind, { industry, year })
        return plot?.kind === 'timeline' ? [...plot.lines, ...(plot.columns ? [plot.columns] : [])].map(({ end }) => end) : []
      }
      for (const end of ends(6)) expect(end, kind).toMatch(/^20(30|34): /)
      for (const end of ends(10)) expect(end, kind).not.toMatch(/^20\d\d: /)
    }
  }
  const { plot } = describeChart('cost', { year: 6 })
  const costs = ['productionUnitCost', 'aiProductionCost'].map((name) => `2030: ${formatValue(at(name, 0, 6), 'CNY', yuan('en'))}`)
  expect(plot?.kind === 'timeline' && plot.lines.map(({ end }) => end)).toEqual(costs)
  const { plot: saved } = describeChart('saving', { year: 6 })
  expect(saved?.kind === 'timeline' && [saved.columns?.end.slice(0, 4), saved.lines[0]?.end.slice(0, 4)]).toEqual(['2030', '2034'])
})

test('no two lines of a chart look alike', () => {
  for (const kind of kinds) {
    for (const industry of [industries[0]!, 'all']) {
      const { plot } = describeChart(kind, { industry })
      if (plot?.kind !== 'timeline') continue
      const looks = plot.lines.filter(({ weak }) => !weak).map(({ ink, dashed = false }) => `${ink} ${dashed}`)
      expect(new Set(looks).size, kind).toBe(looks.length)
    }
  }
})

test('every row of a table has a cell for each column', () => {
  for (const kind of kinds) {
    const { table } = describeChart(kind)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  }
})

describe('cost per unit', () => {
  it('says in its title by how much AI is cheaper in the chosen year', () => {
    for (const [member, industry] of industries.entries()) {
      for (let year = 0; year < base.resolved.years; year += 1) {
        const share = 1 - at('aiProductionCost', member, year) / at('productionUnitCost', member, year)
        const { title } = describeChart('cost', { industry, year })
        expect(title).toContain(formatValue(Math.abs(share), 'share', yuan('en')))
        expect(title.includes('more')).toBe(share < 0)
      }
    }
  })

  it('does not call it cheaper where nothing is displaced', () => {
    for (const industry of industries)
      expect(describeChart('cost', { industry, results: nothing, scope: 'all' }).title).toMatch(/more|as much/)
  })

  it('shows in its table what it draws', () => {
    const { plot, table } = describeChart('cost', { scope: 'all' })
    if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
    for (const [year, [named, before, after, , low, high]] of table.rows.entries()) {
      expect(named).toBe(base.resolved.startYear + year)
      expect(before).toBe(plot.lines[0]?.values[year])
      expect(after).toBe(plot.lines[1]?.values[year])
      // The fan is of what AI costs against the traditional way in the same draw.
      expect(Number(low) * Number(before)).toBe(plot.lines[1]?.bands[0]?.low[year])
      expect(Number(high) * Number(before)).toBe(plot.lines[1]?.bands[0]?.high[year])
    }
  })
})

describe('the waterfall', () => {
  it('steps without a gap from the traditional budget to the budget with AI, however few rows there are', () => {
    for (const [member, industry] of industries.entries()) {
      for (const scope of ['production', 'all'] as const) {
        for (const height of [120, 220, 600]) {
          const { plot } = describeChart('waterfall', { industry, scope, height, year: 7 })
          if (plot?.kind !== 'rows') throw new Error('Not rows')
          const [first, ...rest] = plot.rows.map(({ bars }) => bars[0]!)
          const end = rest.pop()!
          expect(first!.to).toBe(at(scope === 'all' ? 'traditionalUnitCost' : 'productionUnitCost', member, 7))
          let level = first!.to
          for (const { from, to } of rest) {
            expect(from).toBe(level)
            level = to
          }
          expect(end.to).toBe(level)
          expect(level / at(scope === 'all' ? 'aiUnitCost' : 'aiProductionCost', member, 7)).toBeCloseTo(1, 9)
        }
      }
    }
  })

  it('has a table whose steps sum to its end', () => {
    const { table } = describeChart('waterfall', { scope: 'all' })
    const figures = table.rows.map(([, by]) => Number(by))
    const end = figures.pop()!
    expect(figures.reduce((sum, by) => sum + by, 0) / end).toBeCloseTo(1, 9)
  })

  it('says that nothing is taken over where no saving is believed', () => {
    expect(describeChart('waterfall', { results: nothing }).title).toContain('none of the cost')
  })
})

describe('saving', () => {
  it('names the year by which half of the draws have paid back, and the mean at the end', () => {
    for (const [member, industry] of industries.entries()) {
      const { title, plot } = describeChart('saving', { industry })
      if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
      const mark = plot.marks![0]!
      expect(at('cumulativeSaving', member, mark.year)).toBeGreaterThan(0)
      expect(at('cumulativeSaving', member, mark.year - 1)).toBeLessThanOrEqual(0)
      expect(title).toContain(String(base.resolved.startYear + mark.year))
      expect(title).toContain(formatValue(base.point.get('npv')![member]!, 'CNY', yuan('en')))
    }
  })

  it('does not promise a payback where there is none', () => {
    for (const industry of industries) {
      const { title, plot } = describeChart('saving', { industry, results: nothing })
      expect(title).toMatch(/pay back after 2034|saves nothing/)
      expect(plot?.kind === 'timeline' && plot.marks).toEqual([])
    }
  })
})

describe('the budget by line', () => {
  it('stands as high as the budget with AI in every year, however few areas there are', () => {
    const names = { project: { all: 'aiUnitCost', production: 'aiProductionCost' }, industry: { all: 'aiSpend' } } as const
    for (const [member, industry] of industries.entries()) {
      for (const height of [120, 220, 600]) {
        for (const [lens, scopes] of Object.entries(names)) {
          for (const [scope, name] of Object.entries(scopes)) {
            const { plot, table } = describeChart('budget', { industry, height, ...({ lens, scope } as Partial<Looking>) })
            if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
            for (const year of [0, 5, 10]) {
              const high = plot.areas!.reduce((sum, { values }) => sum + values[year]!, 0)
              expect(high / at(name, member, year)).toBeCloseTo(1, 9)
              expect(Number(table.rows[year]!.at(-1)) / at(name, member, year)).toBeCloseTo(1, 9)
            }
          }
        }
      }
    }
  })

  it('has new costs on top of the lines', () => {
    const { plot } = describeChart('budget', { height: 600 })
    if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
    const inks = plot.areas!.map(({ ink }) => ink)
    expect(inks.lastIndexOf('traditional')).toBeLessThan(inks.indexOf('friction'))
  })
})

describe('who is paid', () => {
  it('has a table whose columns sum to the same, and says what is saved in its title', () => {
    for (const industry of [...industries, 'all']) {
      for (const results of [base, nothing]) {
        const { table, title } = describeChart('paid', { industry, results })
        const rows = table.rows.slice(0, -1)
        const sum = (column: number) => rows.reduce((whole, row) => whole + Number(row[column]), 0)
        expect(sum(2) / sum(1)).toBeCloseTo(1, 12)
        const [, before = 0, after = 0] = rows.at(-1)!
        expect(title).toContain(formatValue(Math.max(Number(before), Number(after)), 'CNY', yuan('en')))
      }
    }
  })

  it('says above either side what people are paid there, without what only makes both come to the same', () => {
    for (const industry of ['shortDrama', 'games']) {
      const { plot } = describeChart('paid', { industry })
      if (plot?.kind !== 'flows') throw new Error('Not flows')
      const paid = (side: 'before' | 'after') =>
        plot.parties.reduce((sum, party) => sum + (['kept', 'added', 'audience'].includes(party.id) ? 0 : party[side]), 0)
      expect(plot.left).toBe(`Without AI: ${formatValue(paid('before'), 'CNY', yuan('en'))}`)
      expect(plot.right).toBe(`With AI: ${formatValue(paid('after'), 'CNY', yuan('en'))}`)
    }
  })

  it('draws as many pixels on the left as on the right, and no node leaves its place', () => {
    for (const height of [120, 220, 600]) {
      const { plot } = describeChart('paid', { height })
      if (plot?.kind !== 'flows') throw new Error('Not flows')
      const { left, right, middle } = placed(plot.parties, height)
      const sum = (places: readonly Place[]) => places.reduce((all, place) => all + place.height, 0)
      expect(sum(left)).toBeCloseTo(sum(right), 9)
      for (const place of [...left, ...right, middle]) expect(place.top + place.height).toBeLessThanOrEqual(height + 1e-9)
    }
  })
})

describe('all industries together', () => {
  const total = (name: string, year: number) => industries.reduce((sum, _, member) => sum + at(name, member, year), 0)

  it('step from what is spent without AI to what is spent with it', () => {
    const { plot } = describeChart('waterfall', { industry: 'all', year: 6 })
    if (plot?.kind !== 'rows') throw new Error('Not rows')
    expect(plot.rows[0]!.bars[0]!.to).toBe(total('traditionalSpend', 6))
    expect(plot.rows.at(-1)!.bars[0]!.to / total('aiSpend', 6)).toBeCloseTo(1, 9)
  })

  it('save what each of them saves, with the fan of their sum where its draws are told, and none made up of its parts', () => {
    const { plot } = describeChart('saving', { industry: 'all' })
    if (plot?.kind !== 'timeline') throw new Error('Not a timeline')
    expect(plot.lines[0]!.values[10]).toBeCloseTo(total('cumulativeSaving', 10), -3)
    expect(plot.lines[0]!.bands).toEqual([])
    const each = base.spread.get('cumulativeSaving')!
    const told = { ...base, spread: new Map(base.spread).set('sum(cumulativeSaving, industry)', each) }
    const { plot: fanned } = describeChart('saving', { industry: 'all', results: told })
    if (fanned?.kind !== 'timeline') throw new Error('Not a timeline')
    expect(fanned.lines[0]!.bands[0]!.high).toEqual(each.p95.subarray(0, base.resolved.years))
    expect(describeChart('npv', { industry: 'all' }).title).toContain(formatValue(base.point.get('totalNpv')![0]!, 'CNY', yuan('en')))
  })
})

test('what moves a figure is told of one case: as long as the new one has not been worked out, of the one before, around its own mean', () => {
  const [before, after] = [ask({ industry: 'all' }), ask({ industry: 'all', results: nothing })]
  const baseOf = (asked: Ask) => {
    const { plot } = chartKinds.tornado(asked)
    return plot?.kind === 'rows' ? plot.base?.value : undefined
  }
  expect(baseOf({ ...before, insight: { ...before.insight!, mean: 7 } })).not.toBe(7)
  expect(baseOf({ ...after, insight: { ...before.insight!, mean: 7 } })).toBe(7)
})

test('adoption tells of the industry that is looked at; of all it names the one that is ahead and the one that lags', () => {
  expect(describeChart('adoption').title).toContain(`${formatRough(at('adoption', 0, 10), yuan('en'))} of short drama`)
  const { title } = describeChart('adoption', { industry: 'all' })
  const shares = industries.map((_, member) => at('adoption', member, 10))
  expect(title).toContain(formatRough(Math.max(...shares), yuan('en')))
  expect(title).toContain(formatRough(Math.min(...shares), yuan('en')))
})

test('so many draws lose money as were counted, whatever the bins show', () => {
  const share = (negative: number) => {
    const one = { least: -1, most: 1, counts: Float64Array.of(base.samples), negative, positive: base.samples - negative }
    const results = { ...base, histograms: new Map(base.histograms).set('totalNpv', [one]) }
    return chartKinds.npv({ ...ask({ industry: 'all' }), results }).title
  }
  expect(share(0.425 * base.samples)).toContain('43% of draws lose money')
  expect(share(0.986 * base.samples)).toContain('99% of draws lose money')
  expect(share(0)).toContain('fewer than 1 draw in 200 loses money')
})

test('the tornado has the widest bar on top, and every bar starts at the mean, which it says', () => {
  const { plot, title } = describeChart('tornado')
  if (plot?.kind !== 'rows') throw new Error('Not rows')
  const widths = plot.rows.map(({ bars }) => Math.abs(bars[0]!.to - bars[1]!.to))
  expect(widths).toEqual([...widths].sort((a, b) => b - a))
  for (const { bars } of plot.rows) for (const { from } of bars) expect(from).toBe(base.means.get('npv')![0])
  expect(plot.base?.text).toMatch(/^Mean /)
  expect(title).toContain('alone moves net present value (short drama) from')
  expect(describeChart('tornado', { target: 'adoption' })).toMatchObject({
    title: expect.stringMatching(/alone moves .*\(short drama, 2034\) from \d[\d.]*% to/) as string,
    plot: { unit: 'share' },
  })
  expect(describeChart('tornado', { industry: 'all' }).title).toContain('alone moves total net present value from')
})

test('the title of the shares of variance names the row on top, with the share that its bar shows, of the figure that is asked about', () => {
  const { title, plot, table } = describeChart('variance')
  if (plot?.kind !== 'rows') throw new Error('Not rows')
  const [first] = plot.rows
  expect(title.toLowerCase()).toContain(first!.name.toLowerCase())
  expect(title).toContain(`${first!.labels[0]!.text} of the uncertainty in net present value (short drama)`)
  const shares = table.rows.map(([, left]) => left)
  expect(shares).toEqual(shares.toSorted((one, other) => Number(other) - Number(one)))
})

test('what moves another figure, or what claims are worth to somebody else, is not shown for the figure that is asked about', () => {
  const { insight } = ask({ industry: 'games' })
  for (const kind of ['tornado', 'variance', 'claims'] as const) {
    expect(chartKinds[kind]({ ...ask({}), insight }).plot).toBeUndefined()
    expect(chartKinds[kind]({ ...ask({ industry: 'games' }), insight }).plot).toBeDefined()
  }
})

test('what is not settled is hatched and no finding', () => {
  const insight = insightOf(base)
  const unsettled = insight.influences.map((influence) => ({ ...influence, total: { ...influence.total, settled: false } }))
  const { title, plot } = chartKinds.variance({ ...ask({}), insight: { ...insight, influences: unsettled } })
  expect(title).toBe('Too early to rank: the errors are larger than the differences')
  expect(plot?.kind === 'rows' && plot.rows.every(({ bars }) => bars[0]?.hatched)).toBe(true)
})

test('claims stand below their side, the worthiest first', () => {
  const { plot, title } = describeChart('claims', { height: 900 })
  if (plot?.kind !== 'rows') throw new Error('Not rows')
  expect(plot.rows.filter(({ heading }) => heading)).toHaveLength(2)
  expect(title).toContain('is worth most, ¥50bn')
})

test('a chart that has to wait says what for, and draws nothing', () => {
  for (const language of languages) {
    for (const kind of ['tornado', 'variance', 'claims'] as const) {
      const { plot, subtitle } = chartKinds[kind]({ ...ask({ language }), insight: undefined })
      expect(plot).toBeUndefined()
      expect(subtitle).not.toBe('')
    }
    expect(describeChart('npv', { results: pointOnly(base), language }).plot).toBeUndefined()
    expect(describeChart('cost', { results: pointOnly(base), language }).plot).toBeDefined()
  }
})

test('a scenario of one year, and one with an industry of its own, have charts too', () => {
  const oneYear = resultsOf({ simulation: { ...base.resolved.scenario.simulation, years: 1 } })
  const model = base.resolved.model.formats[0]!
  const fourth = resultsOf({
    formats: [
      {
        id: 'radio',
        name: { 'zh-CN': '广播剧', en: 'Audio drama' },
        unit: { 'zh-CN': '集', en: 'episode' },
        assumptions: model.assumptions,
        lines: model.lines,
      },
    ],
  })
  for (const kind of kinds) {
    for (const results of [oneYear, fourth]) {
      const { title, plot } = describeChart(kind, { results, industry: 'radio' })
      expect(title).not.toMatch(/NaN|undefined/)
      expect(plot).toBeDefined()
    }
  }
  expect(describeChart('cost', { results: fourth, industry: 'radio' }).title).toContain('An episode made with AI')
})
