import { nameOfWhose } from '../../analysis/catalogue/whose.ts'
import { shownUnitOf } from '../../words/format.ts'
import { textIn } from '../../words/textIn.ts'
import { variableNamed } from '../../analysis/catalogue/address.ts'
import type { Locale } from '../../words/locale.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { SourcedObservation } from '../../state/workspace/allObservations.ts'
import { formatRange, formatValue, type Shown } from '../../words/format.ts'

/** What was seen, of whom: `Adoption · Short drama`. */
export function nameOfObserved(
  resolved: ResolvedScenario,
  { variable, industry, recipient }: Pick<SourcedObservation, 'variable' | 'industry' | 'recipient'>,
  locale: Locale,
): string {
  const title = textIn(variableNamed(resolved, variable)?.title, locale.language) ?? variable
  const place = textIn(nameOfWhose(resolved, industry) ?? resolved.model.recipients[recipient ?? ''], locale.language)
  return place === undefined ? title : `${title} · ${place}`
}

/** The unit that a variable's numbers are shown in. What is counted by the unit of an industry is counted one by one here. */
export function unitOfObserved(resolved: ResolvedScenario, variable: string): Shown {
  const unit = shownUnitOf(variableNamed(resolved, variable) ?? { unit: '1' })
  return unit === 'CNY/unit' ? 'CNY' : unit
}

/** Value and range of what was seen. */
export function valueOfObserved(resolved: ResolvedScenario, { variable, value, low, high }: SourcedObservation, locale: Locale) {
  const unit = unitOfObserved(resolved, variable)
  return { value: formatValue(value, unit, locale), range: formatRange(low, high, unit, locale) }
}
