import type { FormatIds } from '../../projectFormat.ts'
import type { IndustryAssumptionName, LineAssumptionName } from './assumptions.ts'
import type { ClaimId } from './claims.ts'
import type { FactorId } from './factors.ts'
import type { IndustryId } from './industryIds.ts'
import type { JudgementId } from './judgements.ts'
import type { RecipientId } from './recipients.ts'
import type { SourceId } from './sources.ts'

/** Every name that a reading of this version can refer to: a name that is not there does not compile. */
export interface Ids extends FormatIds {
  readonly industry: IndustryId
  readonly claim: ClaimId
  readonly factor: FactorId
  readonly judgement: JudgementId
  readonly source: SourceId
  readonly recipient: RecipientId
  readonly formatAssumption: IndustryAssumptionName
  readonly lineAssumption: LineAssumptionName
}
