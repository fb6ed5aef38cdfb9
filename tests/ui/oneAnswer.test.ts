import { describe, expect, it } from 'vitest'
import { formulaOf, formulasFor, headlineFigure } from '../../src/analysis/catalogue/figures.ts'
import { subjectAt, variableOf } from '../../src/analysis/catalogue/subject.ts'
import { everythingVisible } from '../../src/analysis/catalogue/visible.ts'
import { runAtOnce } from '../../src/analysis/runs/runSimulation.ts'
import type { Results } from '../../src/analysis/runs/results.ts'
import { writeKeyFigures } from '../../src/cli/keyFigureTable.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { baseline } from '../../src/model/baseline.ts'
import { latestModel } from '../../src/model/models.ts'
import type { Asking } from '../../src/model/scenario.ts'
import { everyIndustry, whoseIs } from '../../src/analysis/catalogue/whose.ts'
import { chartKinds } from '../../src/ui/charts/describers.ts'
import { deckOf } from '../../src/ui/exports/storyDeck.ts'
import { valueOf } from '../../src/analysis/explain/explanation.ts'
import { amountOf, byHand, sayIn, unitOf } from '../../src/ui/explain/sayExplained.ts'
import { figures, nameOfFigure } from '../../src/ui/figures/figuresOnScreen.ts'
import { headline } from '../../src/words/headlineSentence.ts'
import { reportAnswer } from '../../src/ui/report/reportAnswer.ts'
import { figure } from '../../src/words/figure.ts'
import { compactFormat, percentFormat } from '../../src/words/format.ts'
import { languages } from '../../src/words/languages.ts'
import { screenWords } from '../../src/words/screen.ts'
import { textIn } from '../../src/words/textIn.ts'
import { sayFigure, sayFigureRange, sayPayback } from '../../src/words/sayFigure.ts'
import { yuan } from '../yuan.ts'
import { insightOf } from './charts/results.ts'

const format = 'comicSeries'
const asked: readonly (readonly [string, Asking])[] = [
  ['of the whole market until 2030', { until: 2030 }],
  [
    'of our own projects',
    { industry: format, until: 2031, ours: { projects: 12, adoption: { start: 0.3, end: 0.9 }, budget: { times: 1.5 } } },
  ],
]
const simulator = new Simulator()

function results(scope: Asking): Results {
  const resolved = resolveScenario(latestModel, { ...baseline, scope })
  return runAtOnce(simulator, { resolved, asked: everythingVisible(resolved), samples: 128, seed: 1 })
}

describe.each(asked)('asked %s', (_, scope) => {
  const all = results(scope)
  const last = all.resolved.years - 1
  const looking = { industry: format, year: last, lens: 'industry', scope: 'all' } as const
  const project = { ...looking, lens: 'project' } as const

  it.each(languages)('two figures of one name are one number on every page, in the report and on slides: %s', (language) => {
    const locale = yuan(language)
    const [npv] = figures(all, looking)
    const money = sayFigure(npv!.value, npv!.unit, locale)
    const deck = deckOf({ results: all, insight: insightOf(all), looking, steps: [], sources: {}, locale, date: new Date(0) })
    const slides = [deck.summary?.title ?? '', ...deck.slides.map(({ title }) => title)]
    const report = reportAnswer(all, looking, locale)
    const told = [headline(all, looking, locale), report.headline, slides.join('\n')]
    for (const one of told) expect(one.replaceAll(' ', '')).toContain(money.replaceAll(' ', ''))

    const fall = figures(all, project).find(({ id }) => id === 'fallInCost')!
    const share = sayFigure(Math.abs(fall.value), fall.unit, locale)
    for (const one of [headline(all, project, locale), report.paragraphs.flat().join(' '), slides.join('\n')]) expect(one).toContain(share)
  })

  it.each(languages)(
    'where a figure comes from begins with the figure itself, to the digit, and says what a calculation by hand comes to: %s',
    (language) => {
      const locale = yuan(language)
      for (const view of [looking, project]) {
        for (const one of figures(all, view).filter(({ unit }) => unit !== 'calendar')) {
          const { formula } = formulasFor(all.resolved, one.id, view.scope, whoseIs(all.resolved, view.industry))
          const subject = subjectAt(all.resolved, formula, view)
          expect(amountOf(all, subject, locale).replaceAll(' ', '')).toContain(
            sayFigure(one.value, one.unit, locale).replace(/[×人 ]/gu, ''),
          )
          expect(byHand(all, subject, locale)).toContain(sayIn(valueOf(all, subject), unitOf(all.resolved, subject), locale))
        }
      }
    },
  )

  it.each(languages)(
    'payback is told as chances, by one year on the tile, on the chart and in the report, of one format and of several: %s',
    (language) => {
      const locale = yuan(language)
      const several = scope.ours ? [] : [all.resolved.industries[0]!.id, everyIndustry]
      for (const industry of [...(scope.ours ? [format] : all.resolved.formats.map(({ id }) => id)), ...several]) {
        const view = { ...looking, industry }
        const payback = figure(all, 'payback', view)
        const chances = sayPayback(payback, locale)!
        for (const year of [payback.value, payback.high!])
          expect(chances).toContain(sayFigure(year, 'calendar', yuan('en'), payback.until).replace('after ', ''))
        const { title } = chartKinds.saving({ results: all, insight: undefined, view, locale, room: { width: 530, height: 220 } })
        expect(title).toContain(chances)
        expect(reportAnswer(all, view, locale).paragraphs.flat().join(' ').toLowerCase()).toContain(chances.toLowerCase())
      }
    },
  )

  it.each(languages)('a figure has the name of its variable, and no other figure has it, in either scope: %s', (language) => {
    const locale = yuan(language)
    const everywhere = new Map<string, string>()
    const take = (name: string, formula: string) => {
      expect(`${name}: ${everywhere.get(name) ?? formula}`).toBe(`${name}: ${formula}`)
      everywhere.set(name, formula)
    }
    for (const { name, title } of all.resolved.variables) take(textIn(title, language), name)
    for (const scope of ['production', 'all'] as const) {
      for (const lens of ['project', 'industry'] as const) {
        for (const { year: _, ...one } of figures(all, { ...looking, lens, scope })) {
          const formula = formulaOf(headlineFigure(one.id), scope)
          take(nameOfFigure(one, locale), formula)
          if (/Share$|InCost$/.test(one.id))
            expect(nameOfFigure(one, locale)).toBe(textIn(variableOf(all.resolved, formula)!.title, language))
        }
      }
    }
  })

  it('a figure of one year says which, where sums of all years stand beside it', () => {
    for (const one of figures(all, { ...looking, year: 3 })) {
      const { formula } = formulasFor(all.resolved, one.id, 'all', whoseIs(all.resolved, format))
      const isYearly = one.unit !== 'calendar' && variableOf(all.resolved, formula)!.dimensions.includes('year')
      expect(nameOfFigure(one, yuan('en')).includes('2027'), one.id).toBe(isYearly)
    }
  })

  it('the command line comes to the same', () => {
    const row = (title: string) =>
      writeKeyFigures(all)
        .split('\n')
        .find((line) => line.startsWith(title))!
    const [npv] = figures(all, looking)
    expect(row('Net present value')).toContain(compactFormat(4, 'en').format(npv!.value))
    const { value } = figure(all, 'unitSavingShare', looking)
    expect(row(screenWords.en.figures.unitSavingShare.title)).toContain(percentFormat(1, 'en').format(value))
  })

  it('of our own projects no total of a market is told', () => {
    if (!scope.ours) return
    expect(writeKeyFigures(all)).not.toMatch(/\bAll\b|Advertising|Mobile game/)
    const { paragraphs } = reportAnswer(all, looking, yuan('en'))
    expect(paragraphs.flat().join(' ')).not.toContain('ll industries')
    expect(headline(all, looking, yuan('en'))).toMatch(/^By 2031, AI video (saves|costs) us .*, with 12 .* a year/)
  })
})

describe('a year by which half have paid back', () => {
  const calendar = { unit: 'calendar', until: 2034 } as const
  it('says by when nineteen in twenty have, and “after” where that is after the last year', () => {
    expect(sayFigureRange({ ...calendar, low: 2024, high: 2031 }, yuan('en'))).toBe('19 in 20 by 2031')
    expect(sayFigureRange({ ...calendar, low: 2024, high: Infinity }, yuan('en'))).toBe('19 in 20 after 2034')
    expect(sayFigure(Infinity, 'calendar', yuan('zh-CN'), 2034)).toBe('2034 年后')
  })

  it('a minus stands before the sign of the money', () => {
    expect(sayFigureRange({ unit: 'CNY', low: -6e8, high: 1.79e11 }, yuan('en'))).toBe('−¥600m to ¥179bn')
    expect(sayFigureRange({ unit: 'CNY', low: -6e8, high: 1.79e11 }, yuan('zh-CN'))).toBe('−6 亿元至 1790 亿元')
  })
})
