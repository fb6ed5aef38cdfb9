import { expect, test } from 'vitest'
import { storySubject } from '../../../src/analysis/catalogue/storySubject.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { latestModel } from '../../../src/model/models.ts'
import type { StoryStep } from '../../../src/model/scenario.ts'
import { scenarioOf } from '../../engine/cases.ts'

const words = { 'zh-CN': '', en: '' }
const about = (...looked: string[]) =>
  storySubject(
    resolveScenario(
      latestModel,
      scenarioOf(
        {
          story: looked.map((industry): StoryStep => ({
            ...{ title: words, text: words, notes: words },
            view: { industry, lens: 'industry', scope: 'all', year: 2030, charts: [] },
          })),
        },
        latestModel,
      ),
    ),
  )

test('a story is about whom most of its steps look at, of several the first, and about nobody who is gone', () => {
  expect(about('liveSeries', 'all', 'all')).toBe('all')
  expect(about('liveSeries', 'games', 'games', 'liveSeries')).toBe('liveSeries')
  expect(about('gone', 'gone', 'advertising')).toBe('advertising')
  expect([about(), about('gone')]).toEqual([undefined, undefined])
})
