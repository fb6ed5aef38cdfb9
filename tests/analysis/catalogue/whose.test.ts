import { expect, test } from 'vitest'
import { subjectAt } from '../../../src/analysis/catalogue/subject.ts'
import { everyIndustry, oneFormat } from '../../../src/analysis/catalogue/whose.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { baseline } from '../../../src/model/baseline.ts'
import '../../../src/model/everyModel.ts'
import { latestModel } from '../../../src/model/models.ts'

const market = resolveScenario(latestModel, baseline)
const ours = resolveScenario(latestModel, { ...baseline, scope: { industry: 'animation', ours: { projects: 3 } } })

test('where one format alone can be shown it is the one that is looked at, of an industry its first, and of our own projects theirs', () => {
  expect(market.formats.map(({ id }) => oneFormat(market, id))).toEqual(market.formats.map(({ id }) => id))
  expect(market.industries.map(({ id }) => oneFormat(market, id))).toEqual(['liveSeries', 'brandFilm', 'mobileGame'])
  expect(oneFormat(market, everyIndustry)).toBe('liveSeries')
  expect(oneFormat(ours, everyIndustry)).toBe('animation')
  // What is told of formats only is told of that one too.
  expect(subjectAt(market, 'aiUnitCost', { industry: 'advertising', year: 2 }).at).toMatchObject({ format: 2, year: 2 })
})
