import { expect, it, test } from 'vitest'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { baseline } from '../../src/model/baseline.ts'
import { latestModel } from '../../src/model/models.ts'
import { searchVariables } from '../../src/ui/model/searchVariables.ts'
import { nameOfPath } from '../../src/ui/pathNames.ts'
import { search } from '../../src/ui/search.ts'
import type { Language } from '../../src/words/languages.ts'
import { otherWords } from '../../src/words/otherWords.ts'
import { yuan } from '../yuan.ts'

const resolved = resolveScenario(latestModel, baseline)
const paths = [...resolved.inputs.values()].flatMap((inputs) => inputs.map(({ path }) => path))
const found = (wanted: string) => search(resolved, paths, wanted, otherWords)
const namesFound = (wanted: string, language: Language) =>
  found(wanted).map((path) => nameOfPath(resolved, path, yuan(language), path.split('.')[0]))

it.each([
  ['降价', 'GPU 时价年降幅'],
  ['薪酬', '人均年成本'],
  ['显卡', 'GPU 每小时价'],
  ['渗透率', '采用率上限'],
  ['监管', '下架或纠纷概率'],
  ['内卷', '注意力拥挤程度'],
  ['抽卡', '起始可用率'],
])('an assumption is found by the everyday word %s, whatever the model calls it: %s', (typed, title) => {
  expect(namesFound(typed, 'zh-CN')).toContain(title)
})

it.each([
  ['falling', 'Yearly fall in GPU price'],
  ['salary', 'Cost per person-year'],
  ['copyright', 'Rights holders’ share'],
  ['uptake', 'Speed of switching'],
  ['Competition', 'Crowding of attention'],
])('in English too: %s finds %s', (typed, title) => {
  expect(namesFound(typed, 'en')).toContain(title)
})

test('every other word finds something, and what it stands for is said somewhere', () => {
  const none = search(resolved, paths, 'there is no such word', otherWords)
  expect(none).toEqual([])
  for (const [says, typed] of otherWords) {
    expect(search(resolved, paths, says, []).length + searchVariables(resolved, says).length, says).toBeGreaterThan(0)
    expect(found(typed).length + searchVariables(resolved, typed).length, typed).toBeGreaterThan(0)
  }
})

test('one letter finds only what says it, so that the first keys bring no strangers', () => {
  expect(search(resolved, paths, '降', otherWords)).toEqual(search(resolved, paths, '降', []))
})
