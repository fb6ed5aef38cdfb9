import { definitionOf, ownersOf, inputAt } from '../analysis/catalogue/address.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import { languages } from '../words/languages.ts'
import type { OtherWords } from '../words/otherWords.ts'
import { textIn } from '../words/textIn.ts'

/** What is searched in, by assumption. */
const known = new WeakMap<ResolvedScenario, Map<string, string>>()

/** The words of what was typed. */
export const wordsOf = (wanted: string): string[] => wanted.toLowerCase().split(/\s+/u).filter(Boolean)

/** Whether a text, in small letters, says a word, or what others call by that word: `降价` finds what speaks of `年降幅`. */
export const says = (text: string, word: string, others: OtherWords): boolean =>
  text.includes(word) || (word.length > 1 && others.some(([said, typed]) => typed.startsWith(word) && text.includes(said)))

/** The assumptions in whose name, place, meaning or claim all the words are found, or what is also called so, in any language. */
export function search(resolved: ResolvedScenario, paths: readonly string[], wanted: string, others: OtherWords): string[] {
  const words = wordsOf(wanted)
  const texts = known.get(resolved) ?? new Map<string, string>()
  known.set(resolved, texts)
  return paths.filter((path) => {
    const text = texts.get(path) ?? textOf(resolved, path)
    texts.set(path, text)
    return words.every((word) => says(text, word, others))
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
