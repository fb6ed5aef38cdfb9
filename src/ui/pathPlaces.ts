import { definitionOf, ownersOf } from '../analysis/catalogue/address.ts'
import type { Locale } from '../words/locale.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'

/** Where an assumption belongs: an industry, and a line of its budget; nothing for the world and for shared factors. */
export function placeOf(resolved: ResolvedScenario, path: string, locale: Locale): string[] {
  return ownersOf(resolved, path).map((owner) => owner[locale.language])
}

/** The name of an assumption with the place it belongs to. */
export function fullTitle(resolved: ResolvedScenario, path: string, locale: Locale): string {
  return [...placeOf(resolved, path, locale), definitionOf(resolved.model, path).title[locale.language]].join(' · ')
}
