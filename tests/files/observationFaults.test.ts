import { expect, test } from 'vitest'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { models } from '../../src/model/models.ts'
import { describeBroken, fileWith } from './broken.ts'
import { shippedFiles } from './shippedFiles.ts'

const seen = {
  variable: 'generationRatio',
  industry: 'shortDrama',
  year: 2026,
  value: 8,
  low: 5,
  high: 12,
  source: '我们的项目',
  confidence: 'B',
}
const withSeen = (changed: object) => fileWith({ observations: [{ ...seen, ...changed }] })

const reopened = (text: string) => {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read
}

test('what a user has seen goes into the file and comes back out of it, in the order of the contract', () => {
  const { scenario } = reopened(withSeen({}))
  expect(scenario.observations).toEqual([seen])
  const text = writeScenario(scenario)
  expect(reopened(text).scenario).toEqual(scenario)
  expect(Object.keys(JSON.parse(text) as object).slice(-3)).toEqual(['metrics', 'observations', 'story'])
})

test('a file without observations is written as before: the word is not in it', () => {
  for (const [, text] of shippedFiles) {
    const { scenario, file } = reopened(text)
    expect(writeScenario(scenario, file)).toBe(text)
    expect(text).not.toContain('observations')
  }
})

describeBroken('an observation is refused', [
  [
    'of a variable that nothing can be seen of',
    withSeen({ variable: 'generationRate' }),
    'Line 10: observations[0].variable: there is no observable variable "generationRate". Did you mean "generationRatio"?',
    '第 10 行：observations[0].variable：没有名为 "generationRate" 的可观察的指标。是否想写 "generationRatio"？',
  ],
  [
    'of an industry that the scenario does not have',
    withSeen({ industry: 'radio' }),
    'Line 11: observations[0].industry: there is no industry "radio". It can be shortDrama, advertising, games.',
    '第 11 行：observations[0].industry：没有名为 "radio" 的行业。可以写 shortDrama、advertising、games。',
  ],
  [
    'whose range does not hold its value',
    withSeen({ low: 9 }),
    'Line 9: observations[0]: low ≤ value ≤ high must hold, but they are 9, 8 and 12.',
    '第 9 行：observations[0]：必须 low ≤ value ≤ high，这里依次是 9、8、12。',
  ],
  [
    'whose confidence is none',
    withSeen({ confidence: 'D' }),
    'Line 17: observations[0].confidence is "D", but must be one of A, B, C. Did you mean "A"?',
    '第 17 行：observations[0].confidence 是 "D"，应是 A、B、C 之一。是否想写 "A"？',
  ],
])
