import type { Claim } from '../../claim.ts'
import { limitsClaims } from './claims/limits.ts'
import { savesClaims } from './claims/saves.ts'
import { signalsClaims } from './claims/signals.ts'

/** Everything that the article claims and version 3 reads, by claim; its text lies in article.txt, and quotes are exact but for line breaks. */
export const claims = { ...savesClaims, ...signalsClaims, ...limitsClaims } as const satisfies Record<string, Claim>

/** One claim of the article. */
export type ClaimId = keyof typeof claims
