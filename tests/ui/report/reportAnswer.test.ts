import { yuan } from '../../yuan.ts'
import { describe, expect, it, test } from 'vitest'
import type { Results, Spread } from '../../../src/analysis/runs/results.ts'
import { languages } from '../../../src/words/languages.ts'
import { reportAnswer } from '../../../src/ui/report/reportAnswer.ts'
import { basisOf } from '../../../src/ui/report/basisRows.ts'
import { mostOf, turns, uncertainty } from '../../../src/ui/report/leverSentences.ts'
import { formatValue } from '../../../src/words/format.ts'
import { insightOf, noSavings, pointOnly, resultsOf } from '../charts/results.ts'

const base = resultsOf()
const drama = { industry: 'shortDrama', year: 10 }
const every = { industry: 'all', year: 10 }
const said = (results: Results, where = drama) => {
  const { headline, paragraphs } = reportAnswer(results, where, yuan('en'))
  return [headline, ...paragraphs.flat()].join(' ')
}
const npv = (results: Results) => results.point.get('npv')![0]!

/** The same results with other draws of the first industry: from low to high, and so many under water for so many years. */
function drawn(results: Results, low: number, high: number, underWater: readonly [least: number, value: number, most: number]): Results {
  const first = (values: Float64Array, to: number) => values.map((value, index) => (index === 0 ? to : value))
  const spread = new Map(results.spread)
  const put = (name: string, p5: number, p95: number) => {
    const before = spread.get(name) as Spread
    spread.set(name, { ...before, p5: first(before.p5, p5), p50: first(before.p50, (p5 + p95) / 2), p95: first(before.p95, p95) })
  }
  put('npv', low, high)
  put('yearsUnderWater', underWater[0], underWater[2])
  const point = new Map(results.point).set('yearsUnderWater', first(results.point.get('yearsUnderWater')!, underWater[1]))
  const counts = Float64Array.from({ length: 10 }, () => 100)
  const negative = Math.round(results.samples * Math.min(1, Math.max(0, -low / (high - low))))
  const histograms = new Map(results.histograms).set('npv', [
    { least: low, most: high, counts, negative, positive: results.samples - negative },
    ...results.histograms.get('npv')!.slice(1),
  ])
  return { ...results, point, spread, histograms }
}

test('both languages answer for every industry and year, with draws and without, and no figure is missing', () => {
  for (const results of [
    base,
    resultsOf(noSavings),
    pointOnly(base),
    resultsOf({ simulation: { ...base.resolved.scenario.simulation, years: 2 } }),
  ])
    for (const industry of [...base.resolved.industries.map(({ id }) => id), 'all'])
      for (const year of [0, 10])
        for (const language of languages) {
          const { headline, paragraphs } = reportAnswer(results, { industry, year }, yuan(language))
          const text = [headline, ...paragraphs.flat()].join(' ')
          expect(text).not.toMatch(/NaN|undefined|Infinity|–\s*元/)
          expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN')
        }
})

describe('the headline', () => {
  it('says what is saved, with the range', () => {
    const { headline } = reportAnswer(base, drama, yuan('en'))
    expect(headline).toContain(`saves ${formatValue(npv(base), 'CNY', yuan('en'))} in short drama`)
    expect(headline).toMatch(/90% range: ¥/)
  })

  it('says what is lost where nearly all draws lose', () => {
    const text = said(drawn(resultsOf(noSavings), -9e9, -1e9, [11, 11, 11]))
    expect(text).toContain('loses ¥')
    expect(text).toContain('Fewer than 1 draw in 200 comes out ahead')
    expect(text).toContain('Fewer than 1 draw in 20 has paid back by 2034')
  })

  it('leaves open what the draws leave open', () => {
    const text = said(drawn(base, -4e10, 6e10, [2, 4, 11]))
    expect(text).toContain('could gain or lose: 90% range −¥40bn to ¥60bn')
    expect(text).toContain('40% of draws lose money')
    expect(text).toContain('19 in 20 after 2034')
  })

  it('promises no range where nothing has been drawn', () => {
    expect(said(pointOnly(base))).not.toMatch(/draws/)
  })

  it('is about all industries where none is chosen', () => {
    const { headline, paragraphs } = reportAnswer(base, every, yuan('en'))
    expect(headline).toContain(`${formatValue(base.point.get('totalNpv')![0]!, 'CNY', yuan('en'))} in all industries`)
    expect(paragraphs).toHaveLength(1)
    expect(paragraphs.flat().join(' ')).toMatch(/The largest part is .+, ¥/)
  })
})

describe('what would change the answer', () => {
  const insight = insightOf(base)

  it('names where the uncertainty of the figure that is asked about comes from, the largest share first', () => {
    expect(uncertainty(insight, 'shortDrama', yuan('en'))).toMatch(
      /^Most of the uncertainty in net present value \(short drama\) comes from .+, 35% of the variance; .+, 18%; .+, 12%\.$/,
    )
    expect(uncertainty({ ...insight, influences: [] }, '', yuan('en'))).toMatch(/^No assumption has a range/)
  })

  it('says at what value an assumption alone turns the result and how likely that is, or that none does', () => {
    const flip = { path: 'hurdle', value: 0.4, error: 0.012, chance: 0.02 }
    const [first, second, ...rest] = turns(
      base.resolved,
      { now: 1e9, flips: [flip, { ...flip, error: 0, chance: 0 }], others: 40 },
      '',
      yuan('en'),
    )
    expect(first).toMatch(/ to ≈40% ± 1% for a mean of zero: 2% likely\.$/)
    expect(second).toMatch(/ to 40% for a mean of zero: outside its range\.$/)
    expect(rest).toEqual(['40 other assumptions cannot turn it into a loss alone, at any value the model allows.'])
    const [none] = turns(base.resolved, { now: -1e9, flips: [], others: 42 }, '', yuan('en'))
    expect(none).toBe('None of 42 assumptions can turn it into a gain alone, at any value the model allows.')
  })

  it('cites each source once, and says where the number is the user’s own', () => {
    const changed = resultsOf({ assumptions: { startPrice: { value: 0.5 } } })
    const { rows, sources } = basisOf(changed.resolved, mostOf(insightOf(changed), 6), '', yuan('en'))
    expect(new Set(sources).size).toBe(sources.length)
    expect(rows.flatMap(({ cited }) => cited).every((number) => sources[number - 1] !== undefined)).toBe(true)
    expect(rows.filter(({ model }) => model !== undefined).map(({ path }) => path)).toEqual(['startPrice'])
  })

  it('lists a page once, however many sources are from it', async () => {
    const known = await base.resolved.model.background.sources()
    const pagesOf = (listed: readonly string[]) => listed.map((id) => known[id]?.url)
    const [each, byPage] = [{}, known].map((read) => basisOf(base.resolved, mostOf(insight, 40), '', yuan('en'), read))
    expect(new Set(pagesOf(each!.sources)).size).toBeLessThan(each!.sources.length)
    expect(pagesOf(byPage!.sources)).toEqual([...new Set(pagesOf(each!.sources))])
    expect(byPage!.rows.flatMap(({ cited }) => cited).every((number) => byPage!.sources[number - 1] !== undefined)).toBe(true)
  })

  it('names an assumption of whoever is looked at without saying whose it is, and any other with it', () => {
    const places = (looked: string) => basisOf(base.resolved, mostOf(insight, 20), looked, yuan('en')).rows.map(({ place }) => place)
    expect(places('')).toContain('Advertising')
    expect(places('advertising')).not.toContain('Advertising')
  })
})
