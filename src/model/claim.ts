import type { IndustryId } from './versions/1/industryIds.ts'
import type { Language, Text } from './text.ts'

/** The language in which claims are made; a reader of another sees the sentence itself and its translation. */
export const claimLanguage: Language = 'zh-CN'

/** One sentence of the article and how the model reads it. */
export interface Claim {
  /** `saves`: it says that costs fall; `limits`: that something stands in the way; `signals`: who gains or loses, which governs no number. */
  readonly side: 'saves' | 'limits' | 'signals'
  /** The industry it speaks of; all of them where none is named. */
  readonly industry?: IndustryId
  readonly speaker: Text
  /** In `zh-CN` the article's own words, in `en` their sense. */
  readonly quote: Text
  /** Which assumptions we let it govern, and what we take it to mean. */
  readonly reading: Text
  /** The variables in which a signal would show. */
  readonly outputs?: readonly string[]
}
