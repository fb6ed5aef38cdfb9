import type { Verdict } from '../../verdict.ts'
import type { ClaimId } from './claims.ts'
import type { SourceId } from './sources.ts'
import { limitsVerdicts } from './verdicts/limits.ts'
import { savesVerdicts } from './verdicts/saves.ts'
import { signalsVerdicts } from './verdicts/signals.ts'

/** What has become of every claim that version 3 reads, as far as it can be told by the autumn of 2026. */
export const verdicts: Readonly<Record<ClaimId, Verdict<SourceId>>> = { ...savesVerdicts, ...signalsVerdicts, ...limitsVerdicts }
