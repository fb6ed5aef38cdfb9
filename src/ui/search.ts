import { definitionOf, inputAt } from '../analysis/catalogue/address.ts'
import { yuan } from '../words/locale.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import { languages } from '../model/text.ts'
import { placeOf } from './pathPlaces.ts'

/** The assumptions in whose name, place, meaning or claim all the words are found, in either language. */
export function search(resolved: ResolvedScenario, paths: readonly string[], wanted: string): string[] {
  const words = wanted.toLowerCase().split(/\s+/u).filter(Boolean)
  return paths.filter((path) => {
    const text = textOf(resolved, path)
    return words.every((word) => text.includes(word))
  })
}

function textOf(resolved: ResolvedScenario, path: string): string {
  const { title, meaning } = definitionOf(resolved.model, path)
  const claimId = inputAt(resolved, path)?.claim
  const claim = claimId === undefined ? undefined : resolved.model.claims[claimId]
  return languages
    .flatMap((language) => [
      title[language],
      meaning[language],
      ...placeOf(resolved, path, yuan(language)),
      ...(claim ? [claim.quote[language], claim.speaker[language]] : []),
    ])
    .concat(path)
    .join(' ')
    .toLowerCase()
}
