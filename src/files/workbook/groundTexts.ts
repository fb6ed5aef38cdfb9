import { ownReadingAt, readingAt } from '../../analysis/catalogue/address.ts'
import type { Model } from '../../model/model.ts'
import type { Scenario } from '../../model/scenario.ts'

/** What stands behind a number: ids of published sources, with that of how it follows from them, or of the judgement where no source gives the size. */
export interface Grounds {
  readonly sources: readonly string[]
  readonly judgement?: string
  readonly derivation?: string
}

/** The grounds of an assumption: the scenario's own where it brings the industry or line along, otherwise the model's. */
export function groundsOf(model: Model, scenario: Scenario, path: string): Grounds {
  const reading = ownReadingAt(scenario, path) ?? readingAt(model, path)
  return {
    sources: reading?.sources ?? [],
    ...(reading && 'judgement' in reading && { judgement: reading.judgement }),
    ...(reading && 'derivation' in reading && { derivation: reading.derivation }),
  }
}
