import type { Text, TextLanguage } from './text.ts'

/** The language in which claims are made; a reader of another sees the sentence itself and its translation. */
export const claimLanguage: TextLanguage = 'zh-CN'

/** One sentence of the article; what the model takes it to mean is background. */
export interface Claim<Industry extends string = string> {
  /** `saves`: it says that costs fall; `limits`: that something stands in the way; `signals`: who gains or loses, which governs no number. */
  readonly side: 'saves' | 'limits' | 'signals'
  /** The industry it speaks of; all of them where none is named. */
  readonly industry?: Industry
  readonly speaker: Text
  /** In the language of the claim its own words, in the other their sense. */
  readonly quote: Text
  /** The variables in which a signal would show. */
  readonly outputs?: readonly string[]
}
