import type { Reading } from '../../model/assumption.ts'
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
export function groundsOf({ world, industries }: Model, scenario: Scenario, path: string): Grounds {
  const [first = '', second = '', third] = path.split('.')
  const name = third ?? second
  const own = scenario.industries.find(({ id }) => id === first)
  const ownReading = third === undefined ? own?.assumptions[name] : own?.lines.find(({ id }) => id === second)?.assumptions[name]
  if (ownReading) return { sources: ownReading.sources ?? [] }
  const industry = industries.find(({ id }) => id === first)
  const readings: Readonly<Record<string, Reading>> | undefined =
    second === '' ? world : third === undefined ? industry?.assumptions : industry?.lines.find(({ id }) => id === second)?.assumptions
  const reading = readings?.[second === '' ? first : name]
  return { sources: reading?.sources ?? [], ...(reading?.judgement && { judgement: judgements[reading.judgement] }) }
}

/** The sources by id, as they are in `sources.json`. */
export type Sources = Readonly<Record<string, Source>>
