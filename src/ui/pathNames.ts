import type { Locale } from '../words/locale.ts'
import { addressOf, definitionAt, ownersOf } from '../analysis/catalogue/address.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Variable } from '../engine/symbols.ts'
import type { Assumption } from '../model/assumption.ts'
import type { Unit } from '../model/unit.ts'
import type { Shown } from '../words/format.ts'

/** What an assumption is called, and of which industry and line it is assumed; the place is empty for the whole world and for shared factors. */
export interface AssumptionName {
  readonly title: string
  readonly place: string
}

/** The parts of a path in words: `shortDrama.cast.eligible` is `Share AI could do` of `Short drama, cast`. */
export function partsOfPath(resolved: ResolvedScenario, path: string, locale: Locale): AssumptionName {
  const title = definitionAt(resolved.model, path)?.title[locale.language] ?? addressOf(path).name
  const [industry = '', line] = ownersOf(resolved, path).map((owner) => owner[locale.language])
  if (line === undefined) return { title, place: industry }
  return { title, place: locale.language === 'en' ? `${industry}, ${line.charAt(0).toLowerCase()}${line.slice(1)}` : `${industry}·${line}` }
}

/** An assumption's path as a person would say it: `降本幅度（短剧·演员）`, `Fall in cost (Short drama, cast)`. */
export function nameOfPath(resolved: ResolvedScenario, path: string, locale: Locale): string {
  const { title, place } = partsOfPath(resolved, path, locale)
  if (place === '') return title
  return locale.language === 'en' ? `${title} (${place})` : `${title}（${place}）`
}

/** A share reads as a percentage; a steepness or a multiple does not. */
export function shownUnit({ unit, display }: Pick<Assumption, 'unit' | 'display'>): Shown {
  return display === 'share' ? 'share' : unit
}

/** How a variable's numbers are shown: plain ratios as percentages, but for those that are multiples or indices. */
export function shownUnitOf({ unit, display }: Pick<Variable, 'unit' | 'display'>): Shown {
  return unit === '1' && display !== 'multiple' ? 'share' : (unit as Unit)
}
