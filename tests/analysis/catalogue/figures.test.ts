import { screenWords } from '../../../src/words/screen.ts'
import { languages } from '../../../src/words/languages.ts'
import { describe, expect, it, test } from 'vitest'
import {
  aimsOf,
  figuresOnScreen,
  formulaOf,
  formulasOf,
  headlineFigure,
  headlineFigures,
  keyFigures,
  type FigureId,
} from '../../../src/analysis/catalogue/figures.ts'
import { chartDraws, drawsOnChart } from '../../../src/analysis/catalogue/charts.ts'
import { variableNamed } from '../../../src/analysis/catalogue/address.ts'
import { variableOf } from '../../../src/analysis/catalogue/subject.ts'
import { targetName } from '../../../src/analysis/catalogue/target.ts'
import { everythingVisible, visibleNow, type Looking } from '../../../src/analysis/catalogue/visible.ts'
import { valueOf } from '../../../src/analysis/explain/explanation.ts'
import type { Results, Spread } from '../../../src/analysis/runs/results.ts'
import { writeKeyFigures } from '../../../src/cli/keyFigureTable.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { models } from '../../../src/model/models.ts'
import { chartKinds } from '../../../src/ui/charts/kinds.ts'
import type { Describe } from '../../../src/ui/charts/describe.ts'
import { figureChoices } from '../../../src/ui/figures/figureChoices.ts'
import { allFigures, figures } from '../../../src/ui/figures/figuresOnScreen.ts'
import { subjectOfFigure } from '../../../src/ui/figures/subjects.ts'
import { readPoint } from '../../../src/ui/figures/reading.ts'
import { yuan } from '../../yuan.ts'
import { insightOf, resultsOf } from '../../ui/charts/results.ts'

const results = resultsOf()
const ids = Object.keys(headlineFigures) as FigureId[]
const everyLook = ['shortDrama', 'advertising', 'games', 'all'].flatMap((industry) =>
  (['project', 'industry'] as const).flatMap((lens) =>
    (['production', 'all'] as const).map((scope): Looking => ({ industry, year: 4, lens, scope })),
  ),
)

describe('Every headline figure', () => {
  it('is of a variable, or a formula over variables, that both model versions have', () => {
    for (const model of Object.values(models['sora-2024']!)) {
      const resolved = resolveScenario(model, baseline)
      for (const id of ids) {
        const { traditional } = headlineFigure(id)
        const before = traditional === undefined ? [] : [formulaOf(traditional, 'production'), formulaOf(traditional, 'all')]
        for (const formula of [...formulasOf([id]), ...before]) expect(variableOf(resolved, formula), formula).toBeDefined()
      }
      for (const [name, together = name] of keyFigures)
        expect([variableNamed(resolved, name)?.name, variableNamed(resolved, together)?.name]).toEqual([name, together])
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
    for (const looking of everyLook)
      for (const { id, value, traditional = 0 } of [...figures(results, looking), ...allFigures(results, looking)]) {
        shown.add(id)
        expect(Number.isNaN(value) || Number.isNaN(traditional), id).toBe(false)
      }
    expect([...shown].toSorted()).toEqual(ids.toSorted())
  })

  it('explains itself as the number that is shown', () => {
    for (const looking of everyLook)
      for (const figure of figures(results, looking)) {
        const subject = subjectOfFigure(results.resolved, figure, looking)
        const { statistic } = headlineFigure(figure.id)
        if (statistic === undefined) expect(valueOf(results, subject), figure.id).toBe(figure.value)
        expect(variableOf(results.resolved, subject.name)?.title.en, figure.id).toBeTruthy()
      }
  })

  it('has its draws where it is looked at, unless it is a formula', () => {
    for (const looking of everyLook) {
      const asked = new Set(visibleNow(results.resolved, { ...looking, charts: [] }).map(({ variable }) => variable.name))
      for (const { id } of figures(results, looking)) {
        const formula = formulaOf(headlineFigure(id).formula, looking.scope)
        expect(asked.has(formula), formula).toBe(variableNamed(results.resolved, formula) !== undefined)
      }
    }
  })
})

test('the saving as a share of production that costs nothing is no number', () => {
  const nothing = new Map(results.point).set(
    'productionUnitCost',
    results.point.get('productionUnitCost')!.map(() => 0),
  )
  const looking: Looking = { industry: 'games', year: 4, lens: 'industry', scope: 'production' }
  const shareIn = (one: Results) => figures(one, looking).find(({ id }) => id === 'savingShare')!.value
  const [saving, units, cost] = ['saving', 'units', 'productionUnitCost'].map((name) => readPoint(results, name, looking))
  expect(shareIn(results)).toBe(saving! / (units! * cost!))
  expect(Number.isFinite(shareIn({ ...results, point: nothing }))).toBe(false)
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
  const rows = writeKeyFigures(results).trim().split('\n').slice(-keyFigures.length)
  for (const [index, [name]] of keyFigures.entries()) expect(rows[index]).toContain(variableNamed(results.resolved, name)?.title.en)
})

test('what charts and figures of any lens show is drawn in a full run', () => {
  const all = new Set(everythingVisible(results.resolved).map(({ variable }) => variable.name))
  const charts = Object.keys(chartDraws)
  for (const looking of everyLook)
    for (const { variable } of visibleNow(results.resolved, { ...looking, charts })) expect(all).toContain(variable.name)
  for (const id of Object.values(figuresOnScreen).flat())
    for (const name of formulasOf([id])) expect(all.has(name), name).toBe(variableNamed(results.resolved, name) !== undefined)
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
    describeChart({ results: watched, insight: insightOf(results), view, locale: yuan('en'), room: { width: 800, height: 400 } })
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
