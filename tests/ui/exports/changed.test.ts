import { expect, it, test } from 'vitest'
import { answer } from '../../../src/cli/answer.ts'
import { baseline } from '../../../src/model/baseline.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { menuExports } from '../../../src/ui/exports/menuExports.ts'
import { languages } from '../../../src/words/languages.ts'
import { deck } from '../../files/slides/decks.ts'
import { yuan } from '../../yuan.ts'
import { insightOf, resultsOf } from '../charts/results.ts'

const changed = { 'zh-CN': '模型原值（已改动）', en: 'The model’s own values (changed)' }
const scenario: Scenario = { ...baseline, title: { 'zh-CN': '模型原值', en: 'The model’s own values' } }

test('a workbook of a scenario that is no longer what it is called says so, and one of any other has its name', async () => {
  const asked: unknown[] = []
  const runner = {
    request: (task: { readonly scenario: Scenario }) => (asked.push(task.scenario.title), Promise.resolve(new Uint8Array())),
  }
  const control = { signal: new AbortController().signal, progress: () => undefined }
  for (const namesake of [scenario, undefined])
    await menuExports.xlsx.make({ workspace: { scenario, namesake }, runner, locale: yuan('en') } as never, control)
  expect(asked).toEqual([changed, scenario.title])
})

it.each(languages)('so do slides, on the first and at the foot of each: %s', (language) => {
  const results = resultsOf(scenario)
  const { title, footer } = deck(results, language, { insight: insightOf(results), changed: true })
  expect([title, footer.startsWith(changed[language])]).toEqual([changed[language], true])
})

test('so does the command line once something is set, but numbers for programs keep the name of the file', () => {
  const told = (...given: string[]) => {
    const said = answer(['--point', ...given], 'en')
    return said.ok ? said.text : said.wrong.join('\n')
  }
  expect(told('--set', 'hurdle=0.25')).toMatch(/^The model’s own values \(changed\)\n/)
  expect(told()).toMatch(/^The model’s own values\n/)
  expect(told('--set', 'hurdle=0.25', '--json')).not.toContain('changed')
})
