import { describe, expect, test } from 'vitest'
import { inputsByPath } from '../../src/analysis/catalogue/address.ts'
import { pointResults } from '../../src/analysis/runs/pointResults.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { modelUpdate } from '../../src/files/adoptModel.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { sora2024Third } from '../../src/model/versions/3/model.ts'
import { assumptionRow, figureRows, lostRows, movedRows } from '../../src/ui/modelUpdate/updateRows.ts'
import { languages } from '../../src/words/languages.ts'
import { ownRate, type Locale } from '../../src/words/locale.ts'
import { fileWith } from '../files/broken.ts'

const known = { 'sora-2024': { 1: sora2024, 3: sora2024Third } }
const text = { 'zh-CN': '我们的', en: 'Ours' }
const locales = languages.map((language): Locale => ({ language, currency: 'CNY', rate: ownRate }))
const english: Locale = { language: 'en', currency: 'CNY', rate: ownRate }

function update(sections: object) {
  const read = readScenario(fileWith(sections), known)
  const newer = read.ok ? modelUpdate(read.scenario, known) : undefined
  if (!newer?.adopted.ok) throw new Error(JSON.stringify(read))
  const versions = { before: resolveScenario(newer.from, newer.scenario), after: resolveScenario(newer.to, newer.adopted.scenario) }
  return { newer, ...newer.adopted, versions }
}

const view = { industry: 'shortDrama', lens: 'project', scope: 'all', year: 2030, charts: [] }

const sections = {
  assumptions: { hurdle: 0.1, scarcityElasticity: 4, 'shortDrama.adoptionMidpoint': 3, 'shortDrama.cast.reduction': 0.8 },
  industries: [{ id: 'games', name: text, assumptions: { unitGrowth: { value: 0.02 }, unitsStart: { value: 9 } } }],
  metrics: [
    { id: 'nominal', title: text, unit: '1', dimensions: ['industry', 'year'], formula: 'wageGrowth' },
    { id: 'twice', title: { 'zh-CN': '两倍', en: 'Twice' }, unit: '1', dimensions: ['industry', 'year'], formula: '2 * nominal' },
    { id: 'ofAll', title: text, unit: '1', dimensions: ['industry'], formula: 'npv / sum(npv, industry) + 0 * licenceShare' },
  ],
  observations: [{ variable: 'aiUnitCost', industry: 'games', year: 2025, value: 1, source: 's', confidence: 'A' }],
  story: [{ assumptions: { 'shortDrama.cast.reduction': 0.7 } }, { assumptions: { 'shortDrama.cast.reduction': 0.6 } }].map((step) => ({
    ...{ title: text, view },
    ...step,
  })),
}

describe('What becomes of the user’s own in another version of the model', () => {
  test('is told with the name it has there, once for all steps of the story', () => {
    const { moved, versions } = update(sections)
    expect(movedRows(moved, versions, english).map(({ name, to, remark }) => [name, to, remark])).toEqual([
      ['Ours · Growth without AI', 'Mid-size mobile games · Growth without AI', '2% a year'],
      ['Short drama · Cast · Fall in cost', 'Live-action-style series · Cast · Cost reduction', '80% · Story, steps 1, 2'],
      ['Ours', 'npv / sum(npv, format) + 0 * licenceShare', 'Please check: licenceShare in the formula means something else there'],
      ['What is shown', 'Live-action-style series', 'Story, steps 1, 2'],
    ])
  })

  test('is told with what stands nearest there, or that nothing does', () => {
    const { lost, versions } = update(sections)
    const rows = lostRows(lost, versions, english)
    expect(rows.map(({ name }) => name)).toEqual([
      ...(['Ours · Name', 'Ours · Output at the start', 'Saving it takes to switch', 'Short drama · Years to half of adoption'] as const),
      ...(['Ours', 'Cost of a project with AI · Ours · 2025', 'Price answer to a compute shortage', 'Twice'] as const),
    ])
    const said = new Map(rows.map(({ name, remark }) => [name, remark]))
    expect(said.get('Short drama · Years to half of adoption')).toBe('3 years · Nothing in the new version corresponds to it.')
    expect(said.get('Ours')).toMatch(/^The formula uses wageGrowth; there it is costIndex \(.+\), which means something else\.$/)
    expect(said.get('Twice')).toBe('The formula uses nominal, which is not carried over.')
    expect(said.get('Price answer to a compute shortage')).toContain('from 0 to 3')
  })

  test('has a name of its own in every row and language', () => {
    const { moved, lost, versions } = update(sections)
    for (const locale of locales)
      for (const rows of [movedRows(moved, versions, locale), lostRows(lost, versions, locale)]) {
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        expect(
          rows.filter(({ name, to, remark }) => name === '' || /undefined|\[\d/.test(`${name}${to ?? ''}`) || /undefined/.test(remark)),
        ).toEqual([])
      }
  })
})

test('every assumption of either version can be named, with what it is in the versions that have it', () => {
  const { newer, versions } = update({})
  const own = inputsByPath(versions.after)
  for (const locale of locales)
    for (const one of newer.assumptions) {
      const { name, before, after } = assumptionRow(one, versions, own, locale)
      expect(name).not.toBe('')
      expect([before !== undefined, after !== undefined]).toEqual([one.before !== undefined, one.after !== undefined])
    }
})

test('the total comes first of the figures that move, and every industry of both versions after it', () => {
  const { versions } = update({})
  const rows = figureRows({ before: pointResults(versions.before), after: pointResults(versions.after) }, 10, english)
  expect(rows.map(({ name }) => name).slice(0, 4)).toEqual([
    'Net present value, all industries',
    ...['Short drama', 'Advertising', 'Games and animation'].map((industry) => `Net present value · ${industry}`),
  ])
})
