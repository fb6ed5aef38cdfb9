import { expect, test } from 'vitest'
import { latestModel } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { textOf } from '../../src/model/text.ts'
import { pageWords } from '../../src/words/pages.ts'
import { sayStep } from '../../src/ui/sayStep.ts'
import { nameOfOwn } from '../../src/ui/library/comparedValues.ts'
import { caseOf } from '../engine/cases.ts'
import { yuan } from '../yuan.ts'

test('what is added to a budget is a format where the model has formats, and an industry where it has none', () => {
  const step = { kind: 'industry', did: 'added', id: 'documentary', name: textOf(() => 'VR') } as const
  const said = [sora2024, latestModel].map((model) =>
    (['zh-CN', 'en'] as const).map((language) => sayStep(step, caseOf({}, model), yuan(language))),
  )
  expect(said).toEqual([
    ['添加行业“VR”', 'Industry “VR” added'],
    ['添加品类“VR”', 'Format “VR” added'],
  ])
})

test('what was added is called so where differences are listed too', () => {
  const own = { kind: 'industry', id: 'documentary', name: textOf(() => 'VR'), way: 'added' } as const
  const said = [sora2024, latestModel].map((model) =>
    (['zh-CN', 'en'] as const).map((language) => {
      const { became, ways } = pageWords[language].differences
      return became(nameOfOwn(own, { model }, yuan(language)), ways[own.way])
    }),
  )
  expect(said).toEqual([
    ['行业“VR”新增', 'Industry “VR” added'],
    ['品类“VR”新增', 'Format “VR” added'],
  ])
})
