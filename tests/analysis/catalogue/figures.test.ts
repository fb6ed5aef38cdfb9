import { screenWords } from '../../../src/words/screen.ts'
import { languages } from '../../../src/words/languages.ts'
import { describe, expect, it, test } from 'vitest'
import {
  aimsOf,
  everyFigure,
  figuresOnScreen,
  formulasFor,
  formulasOf,
  headlineFigure,
  headlineFigures,
  keyFigures,
  type FigureId,
} from '../../../src/analysis/catalogue/figures.ts'
import { allKinds, drawsOnChart, hasChart } from '../../../src/analysis/catalogue/charts.ts'
import { variableNamed } from '../../../src/analysis/catalogue/address.ts'
import { indexAt, subjectAt, variableOf } from '../../../src/analysis/catalogue/subject.ts'
import { targetName } from '../../../src/analysis/catalogue/target.ts'
import { everythingVisible, visibleNow, type Looking } from '../../../src/analysis/catalogue/visible.ts'
import { valueOf } from '../../../src/analysis/explain/explanation.ts'
import type { Results, Spread } from '../../../src/analysis/runs/results.ts'
import { writeKeyFigures } from '../../../src/cli/keyFigureTable.ts'
import { latestModel, models } from '../../../src/model/models.ts'
import { chartKinds } from '../../../src/ui/charts/describers.ts'
import type { Describe } from '../../../src/ui/charts/describe.ts'
import { figureChoices } from '../../../src/ui/figures/figureChoices.ts'
import { allFigures, figures } from '../../../src/ui/figures/figuresOnScreen.ts'
import { idsInTable, whoseIs } from '../../../src/analysis/catalogue/whose.ts'
import { subjectOfFigure } from '../../../src/ui/figures/subjects.ts'
import { yuan } from '../../yuan.ts'
import { caseOf } from '../../engine/cases.ts'
import { insightOf, pointOnly, resultsOf } from '../../ui/charts/results.ts'

const results = resultsOf()
const ids = Object.keys(headlineFigures) as FigureId[]
/** The figures whose variables came with version 3. */
const newOfVersion3: readonly FigureId[] = [
  ...(['npvAhead', 'totalNpvAhead', 'industryNpv', 'industrySaving'] as const),
  ...(['adoptionByCount', 'adoptionByValue', 'profitAfter', 'hitChanceAfter'] as const),
]
const latest = resultsOf({}, latestModel)
const everyLookOf = ({ resolved }: Results) =>
  idsInTable(resolved).flatMap((industry) =>
    (['project', 'industry'] as const).flatMap((lens) =>
      (['production', 'all'] as const).map((scope): Looking => ({ industry, year: 4, lens, scope })),
    ),
  )
const everyLook = everyLookOf(results)
/** Every way of looking at the first version of the model, and at the latest. */
const looks = [results, latest].flatMap((of) => everyLookOf(of).map((looking) => ({ of, looking })))

describe('Every headline figure', () => {
  it('is of a variable, or a formula over variables, that the latest model version has, and earlier ones where they show it', () => {
    for (const model of Object.values(models['sora-2024']!)) {
      const resolved = caseOf({}, model)
      const shown = everyFigure(resolved)
      if (model === latestModel) expect(shown.toSorted()).toEqual(ids.toSorted())
      for (const whose of idsInTable(resolved).map((id) => whoseIs(resolved, id)))
        for (const formula of formulasOf(resolved, shown, whose)) expect(variableOf(resolved, formula), formula).toBeDefined()
      for (const { format, industry = format, all = format } of keyFigures)
        if (model === latestModel) for (const name of [format, industry, all]) expect(variableNamed(resolved, name)?.name, name).toBe(name)
    }
  })

  it('of versions 1 and 2 is what it was', () => {
    for (const version of [1, 2]) {
      const shown = everyFigure(caseOf({}, models['sora-2024']![version]))
      expect(ids.filter((id) => !shown.includes(id))).toEqual(newOfVersion3)
    }
  })

  it('has a title, a meaning and a note in every language', () => {
    for (const language of languages) {
      expect(Object.keys(screenWords[language].figures).toSorted()).toEqual(ids.toSorted())
      for (const id of ids) for (const text of Object.values(screenWords[language].figures[id])) expect(text).not.toBe('')
    }
  })

  it('is on a screen, with a number', () => {
    const shown = new Set<string>()
    for (const { of, looking } of looks)
      for (const { id, value, traditional = 0 } of [...figures(of, looking), ...allFigures(of, looking)]) {
        shown.add(id)
        expect(Number.isNaN(value) || Number.isNaN(traditional), id).toBe(false)
      }
    expect([...shown].toSorted()).toEqual(ids.toSorted())
  })

  it('explains itself as the number that is shown', () => {
    for (const { of, looking } of looks)
      for (const figure of figures(of, looking)) {
        const subject = subjectOfFigure(of.resolved, figure, looking)
        const { statistic } = headlineFigure(figure.id)
        if (statistic === undefined) expect(valueOf(of, subject), figure.id).toBe(figure.value)
        expect(variableOf(of.resolved, subject.name)?.title.en, figure.id).toBeTruthy()
      }
  })

  it('has its draws where it is looked at', () => {
    for (const { of, looking } of looks) {
      const asked = new Set(visibleNow(of.resolved, { ...looking, charts: [] }).map(({ variable }) => variable.name))
      for (const { id } of figures(of, looking))
        expect(asked).toContain(formulasFor(of.resolved, id, looking.scope, whoseIs(of.resolved, looking.industry)).formula)
    }
  })
})

test('what stands beside the figures is asked for at the members that it names', () => {
  for (const { resolved } of [results, latest]) {
    const looking: Looking = { industry: 'all', year: 4, lens: 'industry', scope: 'all' }
    const asked = visibleNow(resolved, {
      ...looking,
      charts: [],
      beside: [{ name: 'lineSaving', at: { line: 3, year: 4 } }, { name: 'price' }],
    })
    const places = (name: string) => asked.find(({ variable }) => variable.name === name)?.places
    expect(places('lineSaving')).toEqual([3 * resolved.years + 4])
    expect(places('price')).toEqual(Array.from({ length: resolved.years }, (_, year) => year))
  }
})

test('the saving as a share of production that costs nothing is no number', () => {
  const nothing = new Map(results.point).set(
    'productionUnitCost',
    results.point.get('productionUnitCost')!.map(() => 0),
  )
  const looking: Looking = { industry: 'games', year: 4, lens: 'industry', scope: 'production' }
  const shareIn = (one: Results) => figures(one, looking).find(({ id }) => id === 'savingShare')!.value
  const [saving, units, cost] = ['saving', 'units', 'productionUnitCost'].map((name) => {
    const place = indexAt(results.resolved, variableOf(results.resolved, name)!, subjectAt(results.resolved, name, looking).at)
    return results.point.get(name)?.[place]
  })
  expect(shareIn(results)).toBe(saving! / (units! * cost!))
  expect(Number.isFinite(shareIn(pointOnly({ ...results, point: nothing })))).toBe(false)
})

test('units are those of the variables: shares, years, multiples, and money without its rate', () => {
  const unitOf = (looking: Partial<Looking>) =>
    Object.fromEntries(
      figures(results, { industry: 'games', year: 4, lens: 'industry', scope: 'all', ...looking }).map(({ id, unit }) => [id, unit]),
    )
  expect(unitOf({})).toMatchObject({ npv: 'CNY', saving: 'CNY', savingShare: 'share', payback: 'calendar', generationRatio: 'times' })
  expect(unitOf({ lens: 'project' })).toMatchObject({ aiCost: 'CNY', workdaysAfter: 'day/unit', creativeShareAfter: 'share' })
  expect(unitOf({ industry: 'all' })).toMatchObject({ allJobsDisplaced: 'person-yr/yr', computeUse: 'share', price: 'CNY' })
})

test('the figures that can be aimed at are offered, in their order', () => {
  const offered = (industry: string) => [...new Set(figureChoices(results.resolved, { industry, year: 3 }).map(({ variable }) => variable))]
  expect(offered('games')).toEqual(aimsOf('industry'))
  expect(offered('all')).toEqual(aimsOf('all'))
})

test('the table of the command line has a row for each of its figures', () => {
  for (const of of [results, latest]) {
    const named = keyFigures.flatMap(({ format }) => variableNamed(of.resolved, format) ?? [])
    const rows = writeKeyFigures(of).trim().split('\n').slice(-named.length)
    for (const [index, { title }] of named.entries()) expect(rows[index]).toContain(title.en)
  }
  expect(keyFigures.filter(({ format }) => !variableNamed(results.resolved, format)).map(({ format }) => format)).toEqual([
    'npvAhead',
    'profitBefore',
    'profitAfter',
  ])
  expect(keyFigures.filter(({ format }) => !variableNamed(latest.resolved, format))).toEqual([])
})

test('what charts and figures of any lens show is drawn in a full run', () => {
  for (const of of [results, latest]) {
    const { resolved } = of
    const all = new Set(everythingVisible(resolved).map(({ variable }) => variable.name))
    const charts = allKinds.filter((kind) => hasChart(resolved, kind))
    for (const looking of everyLookOf(of)) {
      const whose = whoseIs(resolved, looking.industry)
      for (const { variable } of visibleNow(resolved, { ...looking, charts })) expect(all).toContain(variable.name)
      for (const name of formulasOf(resolved, figuresOnScreen(resolved, whose, looking.lens), whose)) expect(all).toContain(name)
    }
  }
})

/** The variables whose draws a chart reads though neither it declares them nor every run has them. */
function undeclared(kind: string, describeChart: Describe): string[] {
  return everyLook.flatMap((view) => {
    const read = new Set<string>()
    const noting = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> => {
      const noted = new Map(map)
      noted.get = (name) => (read.add(name), map.get(name))
      return noted
    }
    const watched: Results = { ...results, spread: noting<Spread>(results.spread), histograms: noting(results.histograms) }
    describeChart({ results: watched, insight: insightOf(results, view), view, locale: yuan('en'), room: { width: 800, height: 400 } })
    const drawn = new Set<string>([...drawsOnChart(kind, view.scope), targetName])
    return [...read].filter((name) => !drawn.has(name))
  })
}

describe('A chart reads the draws of no variable but those that it declares', () => {
  it.each(Object.entries(chartKinds))('%s', (kind, chart) => {
    expect(undeclared(kind, chart)).toEqual([])
  })

  it('is found out when it does', () => {
    expect(undeclared('budget', chartKinds.compute)).toContain('computeUse')
    expect(undeclared('tornado', chartKinds.saving)).toContain('cumulativeSaving')
  })
})
