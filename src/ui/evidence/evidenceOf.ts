import { EvidenceRecord } from '../../state/workspace/evidenceRecord.svelte.ts'
import type { App } from '../app.svelte.ts'

/** What the evidence says, begun when it is first looked at. */
export const evidenceOf = (app: App): EvidenceRecord => (app.evidence ??= new EvidenceRecord(app.runner))
