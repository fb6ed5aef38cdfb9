import type { Claim } from '../../claim.ts'
import { limitsClaims } from './claims/limits.ts'
import { savesClaims } from './claims/saves.ts'
import { signalsClaims } from './claims/signals.ts'
import type { Text } from '../../text.ts'

/** Everything that the article claims and the model reads, by claim. */
export const claims = { ...savesClaims, ...signalsClaims, ...limitsClaims } as const satisfies Record<string, Claim>

/** One claim of the article. */
export type ClaimId = keyof typeof claims

/** The article that all claims are taken from; its text lies beside this file. Quotes are exact but for line breaks. */
export const article: { readonly title: Text; readonly date: string; readonly file: string } = {
  title: { 'zh-CN': '我们谈论 Sora 时是在谈论什么', en: 'What we talk about when we talk about Sora' },
  date: '2024-02',
  file: 'article.txt',
}
