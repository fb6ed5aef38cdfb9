import { describe, expect, test } from 'vitest'
import { askedInTexts, figureMeant, findingText, piecesOf } from '../../../src/analysis/catalogue/figuresInText.ts'
import { merged, type Looking } from '../../../src/analysis/catalogue/visible.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { latestModel } from '../../../src/model/models.ts'
import { textOf } from '../../../src/model/text.ts'
import { fillText, withoutFigures } from '../../../src/words/fillText.ts'
import { sayPlaceholderFaults } from '../../../src/ui/figures/sayPlaceholderFaults.ts'
import { figures } from '../../../src/ui/figures/figuresOnScreen.ts'
import { headline } from '../../../src/words/headlineSentence.ts'
import { sayFigure, sayFigureRange } from '../../../src/words/sayFigure.ts'
import { caseOf, metric } from '../../engine/cases.ts'
import { yuan } from '../../yuan.ts'

const resolved = caseOf({ metrics: [metric('twice', '2 * saving', { unit: 'CNY/yr', dimensions: ['format', 'year'] })] }, latestModel)
const asked = asking(resolved, ['totalNpv', 'npv', 'adoption', 'adoptionByCount', 'yearsUnderWater', 'outputUnits', 'paidAfter', 'twice'])
const results = runAtOnce(new Simulator(), { resolved, asked, samples: 4096, seed: 1 })
const all: Looking = { industry: 'all', lens: 'industry', scope: 'all', year: 10 }
const live: Looking = { ...all, industry: 'liveSeries' }
const en = yuan('en')
const fill = (text: string, looking = all, locale = en) =>
  fillText(
    textOf(() => text),
    results,
    looking,
    locale,
  )
const faults = (text: string, looking = all) => sayPlaceholderFaults(resolved, text, looking, en)

describe('A figure asked for in a text', () => {
  test('is what stands on screen, to the digit, in the reader’s language and money', () => {
    const [npv] = figures(results, live)
    const [total] = figures(results, all)
    if (!npv || !total) throw new Error('no figures')
    expect(fill('a {npv} b', live)).toBe(`a ${sayFigure(npv.value, npv.unit, en)} b`)
    expect(fill('{totalNpv range}')).toBe(sayFigureRange(total, en))
    expect(fill('{totalNpv}', all, yuan('zh-CN'))).toMatch(/^\d+ 亿元$/)
    expect(fill('{totalNpv}', all, { ...en, currency: 'USD', rate: 7 })).toMatch(/^\$[\d.]+bn$/)
    expect(headline(results, all, en)).toContain(fill('{totalNpv}'))
  })

  test('as a whole is the finding, of whomever is looked at and through their lens, and of nobody that is gone', () => {
    for (const looking of [all, live, { ...live, lens: 'project', year: 3 }] as const)
      expect(fill('{finding}', looking).replaceAll(/\s/gu, ' ')).toBe(headline(results, looking, en).replaceAll(/\s/gu, ' '))
    expect(fill('{finding}', { ...all, industry: 'gone' })).toBe('')
    expect(faults('{finding}')).toEqual([])
  })

  test('as a whole says of our own projects what their figures say, in the run that tells of nothing else', () => {
    const ours = resolveScenario(latestModel, {
      ...resolved.scenario,
      metrics: [],
      scope: { industry: 'liveSeries', ours: { projects: 12 } },
    })
    const told = runAtOnce(new Simulator(), {
      resolved: ours,
      asked: merged(askedInTexts(ours, [findingText], live)),
      samples: 512,
      seed: 1,
    })
    const said = fillText(findingText, told, live, en)
    expect(said).toBe(headline(told, live, en))
    expect(said).toContain('with 12 live-action-style series a year')
    expect(said).toContain('90% range')
  })

  test('is of whom and of when it says, else of what is looked at', () => {
    expect(fill('{adoption comicSeries 2026}')).toBe(fill('{adoption}', { ...all, industry: 'comicSeries', year: 2 }))
    expect(fill('{adoption comicSeries 2026}')).not.toBe(fill('{adoption comicSeries}'))
    expect(fill('{adoptionByCount}', { ...live, year: 2 })).toBe(fill('{adoptionByCount shortDrama 2026}'))
    expect(fill('{npvOf}', live)).toBe(fill('{npv liveSeries}'))
    expect(fill('{paidAfter compute 2030}')).toMatch(/^¥[\d.]+bn$/)
  })

  test('may be a year, a count without its rate, a metric of the user’s own, or a chance', () => {
    expect(fill('{payback liveSeries}')).toMatch(/^20\d\d$/)
    expect(fill('{outputUnits comicSeries 2030}')).toMatch(/^[\d,]+$/)
    expect(fill('{twice liveSeries 2030}')).toMatch(/^¥[\d.]+bn$/)
    expect(fill('{loss totalNpv}')).toMatch(/^fewer than 1 draw in 200$|^1 draw in \d+$/)
    expect(fill('{loss npv brandFilm}')).toMatch(/^1 draw in \d+$|^\d+%$/)
  })

  test('is the point estimate until there are draws, and pending until there is a run', () => {
    const { point } = results
    const undrawn = { resolved, point, samples: 0, standardError: NaN, means: new Map(), spread: new Map(), histograms: new Map() }
    const said = (text: string) =>
      fillText(
        textOf(() => text),
        undrawn,
        all,
        en,
      )
    expect(said('{totalNpv}')).toBe(sayFigure(point.get('totalNpv')?.[0] ?? NaN, 'CNY', en))
    expect(said('{totalNpv range}')).toBe(said('{totalNpv}'))
    expect(said('{loss totalNpv}')).toBe('…')
    expect(
      withoutFigures(
        textOf(() => 'a {totalNpv} b'),
        en,
      ),
    ).toBe('a … b')
  })

  test('is drawn when a text asks for it', () => {
    const text = textOf((language) => (language === 'en' ? '{adoption comicSeries 2026}, {npv}' : '{totalNpv}'))
    const names = merged(askedInTexts(resolved, [text], live)).map(({ variable, places }) => `${variable.name} ${places.join()}`)
    expect(names).toEqual(['totalNpv 0', 'adoption 13', 'npv 0'])
  })
})

describe('What stands in braces', () => {
  test('and is no list of words stays as it is and is no fault', () => {
    for (const text of ['{}', '{ totalNpv}', '{1}', '{a, b}', '{净现值}', '{totalNpv', '{a  b}', 'a } b {']) {
      expect(fill(text)).toBe(text)
      expect(faults(text)).toEqual([])
    }
    expect(piecesOf('{{totalNpv}}').map(({ words }) => words)).toEqual(['{', '{totalNpv}', '}'])
  })

  test('and asks for nothing that there is stays as it is written, and is told with what would be right', () => {
    const wrong = {
      '{totalNvp}': /no figure totalNvp; did you mean totalNpv\?/,
      '{adoption comicSerie}': /no figure for comicSerie; did you mean comicSeries\?/,
      '{adoption}': /say whose adoption/,
      '{adoption shortDrama}': /no figure for shortDrama/,
      '{totalNpv liveSeries}': /no figure for liveSeries/,
      '{adoption comicSeries 2040}': /between 2024 and 2034/,
      '{totalNpv 2030}': /does not vary by year/,
      '{loss adoption comicSeries}': /varies by year/,
      '{lineSaving}': /split by cost line/,
      '{adoption 2026 comicSeries}': /name whose year range/,
      '{totalNpv range range}': /name whose year range/,
      '{loss totalNpv range}': /name whose year range/,
      '{paidAfter}': /say whose paidAfter/,
      '{constructor}': /no figure constructor/,
    }
    for (const [text, told] of Object.entries(wrong)) {
      expect(fill(text)).toBe(text)
      expect(faults(text), text).toEqual([expect.stringMatching(told)])
      expect(figureMeant(resolved, text.slice(1, -1), all)).toHaveProperty('kind')
    }
    expect(faults('{nothing} and {nothing}')).toHaveLength(1)
  })
})
