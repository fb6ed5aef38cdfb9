import { expect, test } from 'vitest'
import { nameOfObserved } from '../../../src/ui/evidence/sayObservation.ts'
import { models } from '../../../src/model/models.ts'
import { ownRate, type Locale } from '../../../src/words/locale.ts'
import { caseOf } from '../../engine/cases.ts'

const english: Locale = { language: 'en', currency: 'CNY', rate: ownRate }
const third = caseOf({ formats: [] }, models['sora-2024']![3])

test('what was seen is named by whose it is: a format, an industry, who is paid, or nobody', () => {
  const name = (whose: { industry?: string; recipient?: string }, variable: string) =>
    nameOfObserved(third, { variable, ...whose }, english)
  expect(name({ industry: 'comicSeries' }, 'adoption')).toMatch(/ · Motion-comic series$/)
  expect(name({ industry: 'shortDrama' }, 'adoptionByCount')).toMatch(/ · Short drama$/)
  expect(name({ recipient: 'compute' }, 'paidAfter')).toMatch(/ · Compute/)
  expect(name({}, 'price')).not.toContain('·')
})
