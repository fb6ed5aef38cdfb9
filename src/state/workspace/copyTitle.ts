import { textLanguages, textOf, type Text, type TextLanguage } from '../../model/text.ts'
import { copyWords } from '../../words/copies.ts'

/** A title is no longer than a file allows. */
const longest = 110

/** A title without the mark of a copy. */
export const originalTitle = (title: Text, language: TextLanguage): string => title[language].replace(copyWords[language].mark, '')

/** The title of a copy, told from those that are there: `Board (copy)`, `Board (copy 2)`. */
export function copyTitle(title: Text, taken: readonly Text[]): Text {
  const name = textOf((language) => originalTitle(title, language).slice(0, longest))
  for (let count = 1; ; count += 1) {
    const copy = textOf((language) => copyWords[language].title(name[language], count))
    if (!taken.some((one) => textLanguages.some((language) => one[language] === copy[language]))) return copy
  }
}
