import { inEveryLanguage, languages, type Text } from '../../model/text.ts'
import { dictionaries } from '../../words/words.ts'

/** A title is no longer than a file allows. */
const longest = 110

/** The title of a copy, told from those that are there: `Board (copy)`, `Board (copy 2)`. */
export function copyTitle(title: Text, taken: readonly Text[]): Text {
  const name = inEveryLanguage((language) => title[language].replace(dictionaries[language].copies.mark, '').slice(0, longest))
  for (let count = 1; ; count += 1) {
    const copy = inEveryLanguage((language) => dictionaries[language].copies.title(name[language], count))
    if (!taken.some((one) => languages.some((language) => one[language] === copy[language]))) return copy
  }
}
