import { textIn } from '../words/textIn.ts'
import type { Locale } from '../words/locale.ts'
import { definitionAt, definitionOf, ownersOf } from '../analysis/catalogue/address.ts'
import { addressOf, belongsTo } from '../analysis/catalogue/address.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Assumption } from '../model/assumption.ts'
import type { Shown } from '../words/format.ts'
import { screenWords } from '../words/screen.ts'

/** What an assumption is called, and of which industry and line it is assumed; the place is empty for the whole world and for shared factors. */
export interface AssumptionName {
  readonly title: string
  readonly place: string
}

/** The parts of a path in words: `shortDrama.cast.eligible` is `Share AI could do` of `Short drama, cast`. */
export function partsOfPath(resolved: ResolvedScenario, path: string, locale: Locale): AssumptionName {
  const definition = definitionAt(resolved.model, path)
  const title = definition ? textIn(definition.title, locale.language) : addressOf(path).name
  const [industry = '', line] = placesOf(resolved, path, locale)
  return { title, place: line === undefined ? industry : screenWords[locale.language].grammar.lineOf(line, industry) }
}

/** The same where a format is looked at: what is of that format need not say so, `shortDrama.cast.eligible` is of `Cast`. */
export function partsWithin(resolved: ResolvedScenario, path: string, looked: string, locale: Locale): AssumptionName {
  const parts = partsOfPath(resolved, path, locale)
  return belongsTo(path, looked) ? { ...parts, place: placesOf(resolved, path, locale)[1] ?? '' } : parts
}

/** An assumption's path as a person would say it: `降本幅度（短剧·演员）`, `Fall in cost (short drama, cast)`. */
export function nameOfPath(resolved: ResolvedScenario, path: string, locale: Locale, looked = ''): string {
  const { title, place } = partsWithin(resolved, path, looked, locale)
  return place === '' ? title : screenWords[locale.language].grammar.placed(title, place)
}

/** What the places are called that an assumption belongs to, outermost first. */
export const placesOf = (resolved: ResolvedScenario, path: string, { language }: Locale): string[] =>
  ownersOf(resolved, path).map((place) => textIn(place, language))

/** The name of an assumption after the places it belongs to: `Short drama · Cast · Fall in cost`. */
export const fullTitle = (resolved: ResolvedScenario, path: string, locale: Locale): string =>
  [...placesOf(resolved, path, locale), textIn(definitionOf(resolved.model, path).title, locale.language)].join(' · ')

/** A share reads as a percentage; a steepness or a multiple does not. */
export function shownUnit({ unit, display }: Pick<Assumption, 'unit' | 'display'>): Shown {
  return display === 'share' ? 'share' : unit
}
