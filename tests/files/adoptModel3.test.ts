import { describe, expect, test } from 'vitest'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { definitionAt, inputsByPath } from '../../src/analysis/catalogue/address.ts'
import { modelUpdate } from '../../src/files/adoptModel.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { models } from '../../src/model/models.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Successor } from '../../src/model/successors.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { sora2024Third } from '../../src/model/versions/3/model.ts'
import { successors } from '../../src/model/versions/3/successors.ts'
import { caseOf, inputsOf, scenarioOf } from '../engine/cases.ts'
import { fileWith } from './broken.ts'
import { adopted, known, linesOf, ownIndustry, ownLine, text } from './firstToThird.ts'

function open(sections: object): Scenario {
  const read = readScenario(fileWith(sections), known)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}

describe('Version 3 says where went what versions 1 and 2 assume', () => {
  const paths = inputsOf(caseOf()).map(({ path }) => path)
  const there = inputsByPath(resolveScenario(sora2024Third, scenarioOf({}, sora2024Third)))
  const names = (means: Successor['means']) =>
    [...new Set(paths.filter((path) => successors.assumption(path).means === means).map((path) => path.split('.').at(-1)))].sort()

  test('of every path: to one that is there, where a value goes along with the same unit', () => {
    const wrong = paths.filter((path) => {
      const { to } = successors.assumption(path)
      return to !== undefined && !there.has(to) && !sora2024Third.formats.some(({ id }) => id === to)
    })
    expect(wrong).toEqual([])
    const units = paths.flatMap((path) => {
      const { means, to } = successors.assumption(path)
      if (means !== 'same') return []
      const [before, after] = [definitionAt(sora2024, path), definitionAt(sora2024Third, to)]
      return before?.unit === after?.unit ? [] : [path]
    })
    expect(units).toEqual([])
  })

  test('a value goes along where the meaning is the same, and only there', () => {
    expect(names('gone')).toEqual(['adoptionMidpoint', 'priceDecline', 'startPrice'])
    expect(names('meaning')).toEqual([
      ...(['adoptionSpeed', 'efficiencyGain', 'eligible', 'hurdle', 'inflation', 'licenceShare'] as const),
      ...(['priceFloor', 'reboundElasticity', 'usableHalving'] as const),
    ])
    // A line of the desk does not depend on how much of the picture is generated.
    expect(successors.assumption('shortDrama.script.eligible')).toEqual({ means: 'same', to: 'liveSeries.script.eligible' })
    expect(successors.assumption('shortDrama.cast.eligible')).toEqual({ means: 'meaning', to: 'liveSeries.cast.eligible' })
  })

  test('an amount does not go to another kind of project', () => {
    expect(paths.filter((path) => path.startsWith('shortDrama.') && successors.assumption(path).means === 'project')).toEqual([])
    expect(successors.assumption('advertising.crew.baseCost')).toEqual({ means: 'same', to: 'brandFilm.crew.baseCost' })
    expect(successors.assumption('advertising.media.baseCost')).toEqual({ means: 'project', to: 'brandFilm.media.baseCost' })
    expect(successors.assumption('advertising.versions.reduction')).toEqual({ means: 'project', to: 'feedAds' })
    expect(successors.assumption('games.design.baseCost')).toEqual({ means: 'project', to: 'mobileGame.design.baseCost' })
    expect(successors.assumption('games.design.reduction')).toEqual({ means: 'same', to: 'mobileGame.design.reduction' })
  })

  test('of every variable: to one that is there, or to none', () => {
    const gone = Object.keys(sora2024.equations).flatMap((name) => {
      const { means, to } = successors.name(name)
      if (to !== undefined) expect(sora2024Third.equations).toHaveProperty(to)
      return means === 'same' ? [] : [[name, to]]
    })
    expect(gone).toEqual([
      ['wageGrowth', 'costIndex'],
      ['averageUnitCost', undefined],
    ])
  })
})

describe('A scenario of version 1 that adopts version 3', () => {
  test('takes along what means the same under another path, and names what does not, with where that went', () => {
    const { scenario, moved, lost } = adopted(
      open({
        assumptions: {
          ...{ releaseDelay: 0.6, 'shortDrama.adoptionMidpoint': 3, 'shortDrama.cast.reduction': { value: 0.8, note: 'ours' } },
          ...{ 'shortDrama.inflation': 0.01, 'games.disputeProbability': 0.02 },
        },
        credence: { 'deep-impact': 0.5 },
      }),
    )
    expect(scenario.model.version).toBe(3)
    expect(scenario.assumptions).toEqual({
      releaseDelay: { value: 0.6 },
      'liveSeries.cast.reduction': { value: 0.8, note: 'ours' },
      'mobileGame.takedownProbability': { value: 0.02 },
    })
    expect(scenario.credence).toEqual({ 'deep-impact': 0.5 })
    expect(moved.map(({ place, to }) => [place[1], to])).toEqual([
      ['shortDrama.cast.reduction', 'liveSeries.cast.reduction'],
      ['games.disputeProbability', 'mobileGame.takedownProbability'],
    ])
    expect(lost.map(({ place, because, to }) => [place[1], because, to])).toEqual([
      ['shortDrama.inflation', 'meaning', 'liveSeries.costDrift'],
      ['shortDrama.adoptionMidpoint', 'gone', undefined],
    ])
  })

  test('leaves a value behind that version 3 does not allow, and tells of the path where the user had it', () => {
    const { scenario, moved, lost } = adopted(open({ assumptions: { scarcityElasticity: 4, 'shortDrama.adoptionCap': 0 } }))
    expect([scenario.assumptions, moved]).toEqual([{}, []])
    expect(lost.map(({ path, because }) => [path, typeof because === 'object' && because.kind])).toEqual([
      ['assumptions.scarcityElasticity', 'out-of-range'],
      ['assumptions["shortDrama.adoptionCap"]', 'out-of-range'],
    ])
  })

  test('has its formulas by format and in the new names, one whose id means something now under another', () => {
    const { scenario, moved, lost } = adopted(
      open({
        metrics: [
          { id: 'ofAll', title: text, unit: '1', dimensions: ['industry'], formula: 'npv / sum(npv, industry)' },
          { id: 'profitAfter', title: text, unit: '1', dimensions: ['industry', 'year'], formula: 'productionSavingShare * licenceShare' },
          { id: 'ofDrama', title: text, unit: '1', dimensions: ['industry', 'year'], formula: 'at(shortDrama, 2 * profitAfter)' },
          { id: 'nominal', title: text, unit: '1', dimensions: ['industry', 'year'], formula: 'wageGrowth * 2' },
          { id: 'average', title: text, unit: 'CNY/unit', dimensions: ['industry', 'year'], formula: 'averageUnitCost' },
        ],
      }),
    )
    expect(scenario.metrics.map(({ id, dimensions, formula }) => [id, dimensions.join(), formula])).toEqual([
      ['ofAll', 'format', 'npv / sum(npv, format)'],
      ['profitAfter1', 'format,year', 'netSavingShare * licenceShare'],
      ['ofDrama', 'format,year', 'at(liveSeries, 2 * profitAfter1)'],
    ])
    expect(moved.map(({ to, otherwise }) => [to, otherwise])).toEqual([
      ['npv / sum(npv, format)', undefined],
      ['profitAfter1 = netSavingShare * licenceShare', ['licenceShare']],
      ['at(liveSeries, 2 * profitAfter1)', undefined],
    ])
    expect(lost.map(({ place, because, name, to }) => [place[1], because, name, to])).toEqual([
      [3, 'meaning', 'wageGrowth', 'costIndex'],
      [4, 'gone', 'averageUnitCost', undefined],
    ])
  })

  test('keeps its own lines where the budget is the same, and tells of those and of the industries that it cannot keep', () => {
    const { scenario, lost } = adopted(
      open({
        industries: [
          {
            id: 'shortDrama',
            lines: [
              ...linesOf('shortDrama').map((line) =>
                line.id === 'cast' ? { ...line, assumptions: { eligible: { value: 0.7 }, reduction: { value: 0.6 } } } : line,
              ),
              ownLine('drone'),
            ],
          },
          { id: 'advertising', lines: linesOf('advertising').slice(1) },
          { id: 'games', lines: linesOf('games').slice(2) },
          ownIndustry,
        ],
        assumptions: { 'shortDrama.drone.baseCost': 800, 'documentary.filming.baseCost': 900 },
      }),
    )
    const [series, film] = scenario.formats
    expect(scenario.formats.map(({ id }) => id)).toEqual(['liveSeries', 'brandFilm'])
    expect(series?.lines.find(({ id }) => id === 'cast')).toMatchObject({ picture: true, assumptions: { reduction: { value: 0.6 } } })
    expect(series?.lines.at(-1)).toMatchObject({ id: 'drone', assumptions: { eligible: { value: 0.5 } } })
    expect(film?.lines.map(({ id }) => id)).not.toContain('versions')
    expect(scenario.assumptions).toEqual({ 'liveSeries.drone.baseCost': { value: 800 } })
    expect(lost.map(({ path, because, to }) => [path, because, to])).toEqual([
      ['industries[0].lines[1].assumptions.eligible', 'meaning', 'liveSeries.cast.eligible'],
      ['industries[1].lines[8]', 'project', 'feedAds'],
      ['industries[2].lines', 'project', 'mobileGame'],
      ['industries[3]', 'gone', undefined],
      ['assumptions["documentary.filming.baseCost"]', 'owner', undefined],
    ])
  })

  test('has seen the same of the format that an industry was, but no amounts of another kind of project', () => {
    const seen = { year: 2025, value: 0.2, source: 'ours', confidence: 'B' as const }
    const { scenario, lost } = adopted(
      open({
        observations: [
          { ...seen, variable: 'adoption', industry: 'games' },
          { ...seen, variable: 'productionSavingShare', industry: 'shortDrama' },
          { ...seen, variable: 'aiUnitCost', industry: 'games' },
          { ...seen, variable: 'price' },
        ],
      }),
    )
    expect(scenario.observations).toEqual([
      { ...seen, variable: 'adoption', format: 'mobileGame' },
      { ...seen, variable: 'productionSavingShare', format: 'liveSeries' },
      { ...seen, variable: 'price' },
    ])
    expect(lost.map(({ place, because }) => [place[1], because])).toEqual([[2, 'project']])
  })

  test('tells its story as before: of an industry, and of its first format where one project is shown or the room is asked', () => {
    const view = { industry: 'shortDrama', lens: 'industry', scope: 'all', year: 2030, charts: ['cost', 'metric:profitAfter'] }
    const { scenario, lost } = adopted(
      open({
        metrics: [{ id: 'profitAfter', title: text, unit: '1', dimensions: ['industry'], formula: 'npv / npv' }],
        story: [
          { title: text, view, assumptions: { 'shortDrama.cast.reduction': 0.7, 'shortDrama.adoptionMidpoint': 1 } },
          { title: text, view: { ...view, lens: 'project' }, credence: { 'deep-impact': 0.2 } },
          { title: text, view, ask: { question: text, figure: 'adoption' } },
        ],
      }),
    )
    expect(scenario.story?.map((step) => [step.view.industry, step.view.charts[1]])).toEqual([
      ['shortDrama', 'metric:profitAfter1'],
      ['liveSeries', 'metric:profitAfter1'],
      ['liveSeries', 'metric:profitAfter1'],
    ])
    expect(scenario.story?.[0]?.assumptions).toEqual({ 'liveSeries.cast.reduction': { value: 0.7 } })
    expect(scenario.story?.[1]?.credence).toEqual({ 'deep-impact': 0.2 })
    expect(lost.map(({ path }) => path)).toEqual(['story[0].assumptions["shortDrama.adoptionMidpoint"]'])
  })
})

test('a scenario of version 2 finds the same places', () => {
  const second = models['sora-2024']?.[2]
  if (!second) throw new Error('Version 2 of the model is gone')
  const scenario = scenarioOf({ assumptions: { 'shortDrama.adoptionCap': { value: 0.6 } } }, second)
  const moved = modelUpdate(scenario, models)?.adopted
  expect(moved?.ok && [moved.scenario.model.version, moved.scenario.assumptions, moved.lost]).toEqual([
    3,
    { 'liveSeries.adoptionCap': { value: 0.6 } },
    [],
  ])
})
