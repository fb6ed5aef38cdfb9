import { definitionOf, ownersOf, inputAt } from '../analysis/catalogue/address.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import { languages } from '../words/languages.ts'
import { textIn } from '../words/textIn.ts'

/** What is searched in, by assumption. */
const known = new WeakMap<ResolvedScenario, Map<string, string>>()

/** The assumptions in whose name, place, meaning or claim all the words are found, in any language. */
export function search(resolved: ResolvedScenario, paths: readonly string[], wanted: string): string[] {
  const words = wanted.toLowerCase().split(/\s+/u).filter(Boolean)
  const texts = known.get(resolved) ?? new Map<string, string>()
  known.set(resolved, texts)
  return paths.filter((path) => {
    const text = texts.get(path) ?? textOf(resolved, path)
    texts.set(path, text)
    return words.every((word) => text.includes(word))
  })
}

function textOf(resolved: ResolvedScenario, path: string): string {
  const { title, meaning } = definitionOf(resolved.model, path)
  const claimId = inputAt(resolved, path)?.claim
  const claim = claimId === undefined ? undefined : resolved.model.claims[claimId]
  return languages
    .flatMap((language) => [
      ...[title, meaning, ...ownersOf(resolved, path), ...(claim ? [claim.quote, claim.speaker] : [])].map((text) =>
        textIn(text, language),
      ),
    ])
    .concat(path)
    .join(' ')
    .toLowerCase()
}
