import { ownReadingAt, readingAt } from '../../analysis/catalogue/address.ts'
import { judgements } from '../../model/versions/1/judgements.ts'
import type { Model } from '../../model/model.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Source } from '../../model/versions/1/sources.ts'
import type { Text } from '../../model/text.ts'

/** What stands behind a number: ids of published sources, and the judgement where no source gives the size. */
export interface Grounds {
  readonly sources: readonly string[]
  readonly judgement?: Text
}

/** The grounds of an assumption: the scenario's own where it brings the industry or line along, otherwise the model's. */
export function groundsOf(model: Model, scenario: Scenario, path: string): Grounds {
  const own = ownReadingAt(scenario, path)
  if (own) return { sources: own.sources ?? [] }
  const reading = readingAt(model, path)
  return { sources: reading?.sources ?? [], ...(reading?.judgement && { judgement: judgements[reading.judgement] }) }
}

/** The sources by id, as they are in `sources.json`. */
export type Sources = Readonly<Record<string, Source>>
