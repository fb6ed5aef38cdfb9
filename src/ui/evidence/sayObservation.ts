import type { Case } from '../../engine/resolve.ts'
import type { Language } from '../../model/text.ts'
import type { SeenWithSource } from '../../state/workspace/allObservations.ts'
import { formatRange, formatValue, type Shown } from '../format.ts'
import { shownUnitOf } from '../pathNames.ts'

/** What was seen, of whom: `Adoption · Short drama`. */
export function nameOfSeen(of: Case, { variable, industry }: Pick<SeenWithSource, 'variable' | 'industry'>, language: Language): string {
  const title = of.variables.find(({ name }) => name === variable)?.title[language] ?? variable
  const place = of.industries.find(({ id }) => id === industry)?.name[language]
  return place === undefined ? title : `${title} · ${place}`
}

/** The unit that a variable's numbers are shown in. What is counted by the unit of an industry is counted one by one here. */
export function unitOfSeen(of: Case, variable: string): Shown {
  const unit = shownUnitOf(of.variables.find(({ name }) => name === variable) ?? { unit: '1' })
  return unit === 'CNY/unit' ? 'CNY' : unit
}

/** Value and range of what was seen. */
export function valueOfSeen(of: Case, { variable, value, low, high }: SeenWithSource, language: Language) {
  const unit = unitOfSeen(of, variable)
  return { value: formatValue(value, unit, language), range: formatRange(low, high, unit, language) }
}
